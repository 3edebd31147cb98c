//! The house styles that a person has chosen for the window. They are read beside whoever opens the desk, once and when asked.
use std::{path::Path, sync::Arc};

use super::HouseStyles;
use crate::{
    Desk, Error,
    view::{Event, StylesView},
};

/// Under which name the library keeps the folder.
const FOLDER: &str = "styles";

/// Styles and what is to be said of them.
#[derive(Debug, Default)]
pub(crate) struct Chosen {
    pub(crate) styles: Arc<HouseStyles>,
    view: StylesView,
}

impl Chosen {
    /// Reads the styles of a folder; an empty one is none.
    fn read(folder: String) -> Self {
        if folder.is_empty() {
            return Self::default();
        }
        let (styles, problems) = match HouseStyles::read(Path::new(&folder)) {
            Ok(read) => read,
            Err(error) => (HouseStyles::default(), vec![error.to_string()]),
        };
        let view = StylesView {
            rules: styles.styles.rules().map(str::to_owned).collect(),
            folder,
            problems,
        };
        Self {
            styles: Arc::new(styles),
            view,
        }
    }
}

/// Reads the chosen styles while the desk opens.
pub(crate) fn begin(desk: &Arc<Desk>) {
    let weak = Arc::downgrade(desk);
    let started = std::thread::Builder::new()
        .name("house styles".into())
        .spawn(move || {
            let read = weak.upgrade().map(|desk| (desk.read_chosen(), desk));
            if let Some((Err(error), desk)) = read {
                desk.tell_of_styles(&error);
            }
        });
    if let Err(error) = started {
        desk.tell_of_styles(&Error::failed(error));
    }
}

impl Desk {
    pub(crate) fn styles(&self, (): ()) -> Result<StylesView, Error> {
        Ok(self.state().chosen.view.clone())
    }

    pub(crate) fn choose_styles(&self, (): ()) -> Result<StylesView, Error> {
        let Some(folder) = self.shell.choose_folder() else {
            return self.styles(());
        };
        // A folder that holds none is refused; what held till now holds on.
        HouseStyles::read(&folder)?;
        let folder = folder.display().to_string();
        self.state().library()?.put_setting(FOLDER, &folder)?;
        self.read_styles(())
    }

    pub(crate) fn drop_styles(&self, (): ()) -> Result<StylesView, Error> {
        self.state().library()?.put_setting(FOLDER, "")?;
        self.read_styles(())
    }

    pub(crate) fn read_styles(&self, (): ()) -> Result<StylesView, Error> {
        self.read_chosen()?;
        self.styles(())
    }

    /// Reads the chosen styles and holds the open pieces against them.
    pub(crate) fn read_chosen(&self) -> Result<(), Error> {
        let folder = self.state().library()?.setting(FOLDER)?.unwrap_or_default();
        if folder == self.state().chosen.view.folder && folder.is_empty() {
            return Ok(());
        }
        let chosen = Chosen::read(folder);
        let checked = self.state().styles_changed(chosen)?;
        self.shell.tell(Event::Pieces);
        for (id, revision) in checked {
            let id = id.to_string();
            self.shell.tell(Event::Piece { id, revision });
        }
        Ok(())
    }

    fn tell_of_styles(&self, error: &Error) {
        self.shell.tell(Event::Problem {
            message: format!("House styles were not read. {error}"),
        });
    }
}
