//! Editing texts with an editor's change sets.
use loro::{LoroDoc, LoroText, cursor::PosType};
use stet_core::{Place, offsets};

use crate::{
    DocumentError, SharedDocument, Stamp, TextChange, Version, change, fields, project,
    rebase::{Tie, rebase},
    words,
};

/// The engine slows down on one huge insertion, so a paste goes in by pieces of at most this many bytes.
const PIECE: usize = 64 * 1024;

/// What an edit to an older version led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The update to keep; empty when nothing changed.
    pub update: Vec<u8>,
    /// What else has changed since that version: changes to the editor's texts, its own edit made, that bring it up
    /// to date.
    pub incoming: Vec<TextChange>,
}

impl SharedDocument {
    /// Makes a batch of changes to the texts as they stand, all or none. Line ends become LF.
    ///
    /// # Errors
    /// When a change does not fit its text or two overlap.
    pub fn edit(
        &mut self,
        changes: &[TextChange],
        stamp: &Stamp,
    ) -> Result<Vec<u8>, DocumentError> {
        let changes = in_order(&self.doc, changes)?;
        self.write(stamp, |doc| apply(doc, &changes))
    }

    /// Makes a batch of changes to the texts as they stood at `base`, all or none; whatever else was written since
    /// is kept, and told.
    ///
    /// # Errors
    /// When a change does not fit its text at `base`, two overlap, or `base` is unknown.
    pub fn edit_at(
        &mut self,
        base: &Version,
        changes: &[TextChange],
        stamp: &Stamp,
    ) -> Result<Edited, DocumentError> {
        if *base == self.version() {
            let update = self.edit(changes, stamp)?;
            let incoming = Vec::new();
            return Ok(Edited { update, incoming });
        }
        let then = self.past(base)?;
        let (values, prose): (Vec<_>, Vec<_>) = in_order(&then, changes)?
            .into_iter()
            .partition(|change| is_value(change.place));
        let since = self.changes_since(&then, base, &self.version())?;
        let update = self.write(stamp, |doc| {
            apply(doc, &rebase(&prose, &since, Tie::After))?;
            set_values(doc, &then, &values)
        })?;
        let theirs = since
            .into_iter()
            .filter(|change| values.iter().all(|value| value.place != change.place));
        let incoming = rebase(&theirs.collect::<Vec<_>>(), &prose, Tie::Before);
        Ok(Edited { update, incoming })
    }

    /// Makes a text what `text` says, by the words that differ.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn set_text(
        &mut self,
        place: Place,
        text: &str,
        stamp: &Stamp,
    ) -> Result<Vec<u8>, DocumentError> {
        let text = lf(text);
        let changes = words::changes(place, &self.text(place), &text, false);
        self.edit(&changes, stamp)
    }
}

/// Whether a place holds a value, which the last writer replaces whole.
pub(crate) fn is_value(place: Place) -> bool {
    matches!(place, Place::Field(field) if field.is_value())
}

/// A text with its line ends as LF.
pub(crate) fn lf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The changes by place and offset, after looking whether they fit the texts of `doc`.
fn in_order(doc: &LoroDoc, changes: &[TextChange]) -> Result<Vec<TextChange>, DocumentError> {
    let mut sorted = changes.to_vec();
    sorted.sort_by_key(|change| (change.place, change.from, change.to));
    for change in &mut sorted {
        let &mut TextChange {
            place, from, to, ..
        } = change;
        if from > to || !fits(doc, place, from) || !fits(doc, place, to) {
            return Err(DocumentError::DoesNotFit { place, from, to });
        }
        change.insert = lf(&change.insert);
    }
    for pair in sorted.windows(2) {
        let TextChange { place, from, .. } = pair[1];
        if pair[0].place == place && from < pair[0].to {
            return Err(DocumentError::Overlap { place, from });
        }
    }
    Ok(sorted)
}

/// Whether an offset lies in the text at a place and between two characters.
fn fits(doc: &LoroDoc, place: Place, at: usize) -> bool {
    if is_value(place) {
        return offsets::byte_of_utf16(&project::text(doc, place), at).is_some();
    }
    let text = doc.get_text(place.name());
    let there_and_back = |at| {
        let char = text.convert_pos(at, PosType::Utf16, PosType::Unicode)?;
        text.convert_pos(char, PosType::Unicode, PosType::Utf16)
    };
    at <= text.len_utf16() && there_and_back(at) == Some(at)
}

/// Makes changes that fit and are in order, the last one first, so that each finds its text where it says.
pub(crate) fn apply(doc: &LoroDoc, changes: &[TextChange]) -> Result<(), DocumentError> {
    let (values, prose): (Vec<_>, Vec<_>) = changes
        .iter()
        .cloned()
        .partition(|change| is_value(change.place));
    set_values(doc, doc, &values)?;
    for change in prose.iter().rev() {
        splice(&doc.get_text(change.place.name()), change)?;
    }
    Ok(())
}

/// Sets value fields to what their changes make of the texts of `base`.
fn set_values(doc: &LoroDoc, base: &LoroDoc, changes: &[TextChange]) -> Result<(), DocumentError> {
    for of_field in changes.chunk_by(|one, two| one.place == two.place) {
        if let Place::Field(field) = of_field[0].place {
            let before = project::text(base, of_field[0].place);
            let text = change::applied(&before, of_field).unwrap_or(before);
            fields::write_value(doc, field, &text)?;
        }
    }
    Ok(())
}

/// Makes one change to a text.
fn splice(text: &LoroText, change: &TextChange) -> Result<(), DocumentError> {
    let mut rest = &*change.insert;
    let (mut at, mut gone) = (change.from, change.to - change.from);
    while !rest.is_empty() || gone > 0 {
        let (piece, later) = rest.split_at(rest.floor_char_boundary(PIECE));
        text.splice_utf16(at, gone, piece)?;
        (at, gone, rest) = (at + offsets::utf16_len(piece), 0, later);
    }
    Ok(())
}
