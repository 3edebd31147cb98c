//! Going back: the piece as it was, what changed since, and how to have it again.
use loro::LoroDoc;
use loro::event::Diff;
use stet_core::{Piece, Place};

use crate::{
    Difference, DocumentError, SharedDocument, Stamp, TextChange, Version, change, compare,
    edit::is_value, error::caught, project,
};

impl SharedDocument {
    /// The piece as it was at a version.
    ///
    /// # Errors
    /// When the version is unknown.
    pub fn piece_at(&self, version: &Version) -> Result<Piece, DocumentError> {
        Ok(project::piece(&self.past(version)?))
    }

    /// What differs between two versions, for showing.
    ///
    /// # Errors
    /// When a version is unknown.
    pub fn compare(
        &self,
        before: &Version,
        after: &Version,
    ) -> Result<Vec<Difference>, DocumentError> {
        Ok(compare(&self.piece_at(before)?, &self.piece_at(after)?))
    }

    /// The changes that bring the texts at one version to those at another, in order.
    ///
    /// # Errors
    /// When a version is unknown.
    pub fn changes_between(
        &self,
        from: &Version,
        to: &Version,
    ) -> Result<Vec<TextChange>, DocumentError> {
        self.changes_since(&self.past(from)?, from, to)
    }

    /// The same, for one who has the document as it was at `from` at hand.
    pub(crate) fn changes_since(
        &self,
        then: &LoroDoc,
        from: &Version,
        to: &Version,
    ) -> Result<Vec<TextChange>, DocumentError> {
        if from == to {
            return Ok(Vec::new());
        }
        let now = self.past(to)?;
        let batch = caught(|| {
            self.doc
                .diff(&from.frontiers()?, &to.frontiers()?)
                .map_err(DocumentError::from)
        })?;
        let mut changes = Vec::new();
        for place in Piece::places() {
            let before = project::text(then, place);
            if is_value(place) {
                changes.extend(change::replaced(
                    place,
                    &before,
                    &project::text(&now, place),
                ));
            }
        }
        for (container, diff) in batch.iter() {
            if let (loro::ContainerID::Root { name, .. }, Diff::Text(delta)) = (container, diff)
                && let Some(place) = Place::named(name)
            {
                changes.extend(change::from_delta(
                    place,
                    &project::text(then, place),
                    delta,
                ));
            }
        }
        changes.sort();
        Ok(changes)
    }

    /// Makes the piece what it was at a version. What was written since stays in the history.
    ///
    /// # Errors
    /// When the version is unknown.
    pub fn restore(&mut self, version: &Version, stamp: &Stamp) -> Result<Vec<u8>, DocumentError> {
        let piece = self.piece_at(version)?;
        self.set_piece(&piece, stamp)
    }

    /// The document as it was at a version, to read in.
    pub(crate) fn past(&self, version: &Version) -> Result<LoroDoc, DocumentError> {
        if *version == self.version() {
            return Ok(self.doc.clone());
        }
        let frontiers = version.frontiers()?;
        caught(|| match self.doc.try_frontiers_to_vv(&frontiers)? {
            Some(_) => Ok(self.doc.fork_at(&frontiers)?),
            None => Err(DocumentError::UnknownVersion(version.to_string())),
        })
    }
}
