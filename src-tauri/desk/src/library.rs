//! Opening the library, and opening it again when something stood in the way.
use std::path::Path;

use stet_store::{Library, StoreError};

use crate::{
    Desk, Error, Hindrance, backups,
    view::{Event, OpenAgain},
};

/// Opens the library at `path`. A new one is made where there is none, unless the backups of one that is gone are there.
pub(crate) fn open(path: &Path) -> Result<Library, Error> {
    if is_gone(path) {
        return Err(Error::Shut {
            message: format!(
                "There is no file {}, but its backups are there. Bring one back, or put the file back in its place; nothing was changed.",
                path.display()
            ),
            path: path.display().to_string(),
            cause: Hindrance::Gone,
        });
    }
    make_or_open(path)
}

fn make_or_open(path: &Path) -> Result<Library, Error> {
    Library::open(path).map_err(|error| Error::shut(path, &error))
}

fn is_gone(path: &Path) -> bool {
    let backups: Result<_, StoreError> = stet_store::backups(path, &backups::folder_of(path));
    !path.exists() && backups.is_ok_and(|backups| !backups.is_empty())
}

impl Desk {
    /// Opens the library again where something stood in the way. An open library stays as it is.
    ///
    /// # Errors
    /// What still stands in the way.
    pub(crate) fn open_again(&self, ask: OpenAgain) -> Result<(), Error> {
        let mut state = self.state();
        if state.library().is_ok() {
            return Ok(());
        }
        let opened = if ask.anew {
            make_or_open(&self.path)
        } else {
            open(&self.path)
        };
        state.replace(opened);
        state.library()?;
        drop(state);
        self.back_up_daily();
        self.begin_again()
    }

    /// Everything is another library's now: folders are watched anew and the window reads all of it.
    pub(crate) fn begin_again(&self) -> Result<(), Error> {
        let watched = self.watch_again();
        self.read_chosen()?;
        self.shell.tell(Event::Pieces);
        self.shell.tell(Event::Sources);
        watched
    }
}
