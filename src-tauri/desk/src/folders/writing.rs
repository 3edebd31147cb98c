//! Pieces into files: written whole or not at all, and never over words that nobody has read.
use stet_core::file::{self, FileStyle};
use stet_store::{Library, LinkedFile, StoreError, Written, write_file};
use uuid::Uuid;

use super::{Doubtful, taking::path_of};
use crate::{
    Desk, Error, rulings,
    state::{AtHand, OpenPiece},
    view::Event,
};

/// Where a document keeps how its file is written.
pub(super) const STYLE: &str = "file";

impl Desk {
    /// Brings the files of a piece up to date.
    pub(super) fn write_files_of(&self, id: Uuid) {
        if let Err(error) = self.try_write_files_of(id) {
            self.shell.tell(Event::Problem {
                message: error.to_string(),
            });
        }
    }

    fn try_write_files_of(&self, id: Uuid) -> Result<(), Error> {
        let mut state = self.state();
        let AtHand { library, piece, .. } = state.at_hand(&id.to_string())?;
        for linked in library.linked_files_of(id)? {
            let path = path_of(library, linked.folder, &linked.path)?;
            let text = text_of(piece)?;
            if text == linked.text || self.folders.known().doubts.contains_key(&path) {
                continue;
            }
            let written = match write_file(&path, text.as_bytes(), Some(&linked.seen)) {
                // Its folder is gone with it, perhaps to come back.
                Err(StoreError::Missing(_)) => Written::Gone,
                written => written?,
            };
            self.written(library, piece, linked, text, written)?;
        }
        Ok(())
    }

    /// A file that somebody else changed or removed meanwhile is left to its watcher, which will tell of it.
    fn written(
        &self,
        library: &mut Library,
        piece: &OpenPiece,
        linked: LinkedFile,
        text: String,
        written: Written,
    ) -> Result<(), Error> {
        match written {
            Written::Done(seen) => {
                let version = piece.document.version().to_string().into_bytes();
                self.agree(
                    library,
                    &LinkedFile {
                        text,
                        seen,
                        version,
                        ..linked
                    },
                )
            }
            Written::Changed(_) | Written::Gone => {
                if let Some(watch) = self.folders.known().watches.get(&linked.folder) {
                    watch.unread(&linked.path);
                    watch.rescan();
                }
                Ok(())
            }
        }
    }

    /// Writes a piece over a doubtful file.
    pub(super) fn write_over(&self, doubt: &Doubtful) -> Result<(), Error> {
        let mut state = self.state();
        let AtHand { library, piece, .. } = state.at_hand(&doubt.piece.to_string())?;
        let path = path_of(library, doubt.folder, &doubt.name)?;
        let Some(linked) = library.linked_file(doubt.folder, &doubt.name)? else {
            return Ok(());
        };
        let seen = stet_store::read_file(&path, u64::MAX)
            .and_then(|bytes| stet_store::seen(&path, &bytes))
            .ok();
        let text = text_of(piece)?;
        let written = write_file(&path, text.as_bytes(), seen.as_ref())?;
        self.written(library, piece, linked, text, written)
    }
}

/// The piece as its file is written.
fn text_of(piece: &OpenPiece) -> Result<String, Error> {
    let style = match piece.document.style().get(STYLE) {
        Some(json) => serde_json::from_str(json).map_err(Error::failed)?,
        None => FileStyle::default(),
    };
    Ok(file::write(&rulings::told(&piece.document), &style))
}
