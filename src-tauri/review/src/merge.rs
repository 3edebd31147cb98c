//! Merging with other copies of the document.
use loro::{ExportMode, LoroDoc, LoroError};

use crate::{DocumentError, SharedDocument, Version, error::caught, project};

/// What came of taking in an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Import {
    /// Whether the document changed.
    pub changed: bool,
    /// Whether something waits for changes that have not arrived; keep the update and take it in again with them.
    pub pending: bool,
}

impl SharedDocument {
    /// Takes in an update or snapshot of another copy. Taking one in twice does nothing.
    ///
    /// # Errors
    /// When the bytes are damaged; the document is then as it was.
    pub fn import(&mut self, update: &[u8]) -> Result<Import, DocumentError> {
        let damaged = |error: LoroError| DocumentError::DamagedUpdate {
            index: 0,
            cause: error.to_string(),
        };
        caught(|| LoroDoc::decode_import_blob_meta(update, true)).map_err(damaged)?;
        let (before, copy) = (self.version(), self.snapshot()?);
        let imported = caught(|| {
            let status = self.doc.import(update)?;
            project::piece(&self.doc);
            Ok(status)
        });
        match imported {
            Ok(status) => Ok(Import {
                changed: self.version() != before,
                pending: status.pending.is_some(),
            }),
            Err(error) => {
                // The engine may have stopped half-way: only a fresh document is sure to be whole.
                *self = Self::load(&copy, [], self.doc.peer_id())?;
                Err(damaged(error))
            }
        }
    }

    /// Whether it was given changes that wait for others it was not given: a gap in its journal, or news of a copy
    /// whose earlier news is still under way. They are in no snapshot.
    #[must_use]
    pub fn pending(&self) -> bool {
        self.doc
            .export_pending_updates()
            .is_ok_and(|updates| updates.is_some())
    }

    /// The update that brings a copy at `version` up to date; the default version gives everything.
    ///
    /// # Errors
    /// When the version is unknown here.
    pub fn export_since(&self, version: &Version) -> Result<Vec<u8>, DocumentError> {
        let frontiers = version.frontiers()?;
        let known = caught(|| {
            self.doc
                .try_frontiers_to_vv(&frontiers)
                .map_err(DocumentError::from)
        })?
        .ok_or_else(|| DocumentError::UnknownVersion(version.to_string()))?;
        Ok(self.doc.export(ExportMode::updates(&known))?)
    }
}
