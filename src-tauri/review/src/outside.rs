//! Taking in a piece that another program has changed, as edits to what it was made from.
use std::collections::HashMap;

use loro::LoroDoc;
use stet_core::{Field, Piece};
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    DocumentError, SharedDocument, Stamp, Version,
    edit::{apply, is_value, lf},
    fields, layout, project,
    rebase::{Tie, rebase},
    words,
};

/// The share of the words of `before` that `after` no longer has, from 0 to 1, counting all texts; a word that only
/// moved is still there.
///
/// Above 0.4 a half-written file or a slip is likelier than an edit: ask before [taking it in](SharedDocument::file_in).
#[must_use]
pub fn vanished(before: &Piece, after: &Piece) -> f64 {
    let (before, after) = (tally(before), tally(after));
    let gone = |(word, count): (&&str, &u32)| {
        count.saturating_sub(after.get(word).copied().unwrap_or_default())
    };
    let all: u32 = before.values().sum();
    f64::from(before.iter().map(gone).sum::<u32>()) / f64::from(all.max(1))
}

/// How often each word stands in the texts of a piece.
fn tally(piece: &Piece) -> HashMap<&str, u32> {
    let mut tally = HashMap::new();
    for place in Piece::places() {
        for word in piece.text(place).unicode_words() {
            *tally.entry(word).or_default() += 1;
        }
    }
    tally
}

impl SharedDocument {
    /// Takes in `new`, which another program made of the piece as it was at `base`: what differs between the two is
    /// edited in, and everything written here since `base` is kept.
    ///
    /// # Errors
    /// When `base` is unknown.
    pub fn file_in(
        &mut self,
        base: &Version,
        new: &Piece,
        stamp: &Stamp,
    ) -> Result<Vec<u8>, DocumentError> {
        let then = self.past(base)?;
        let old = project::piece(&then);
        let since = self.changes_since(&then, base, &self.version())?;
        let mut changes = Vec::new();
        for place in Piece::places().filter(|place| !is_value(*place)) {
            let shared = since.iter().any(|change| change.place == place);
            let (old, new) = (old.text(place), lf(new.text(place)));
            changes.extend(words::changes(place, old, &new, shared));
        }
        self.write(stamp, |doc| {
            apply(doc, &rebase(&changes, &since, Tie::After))?;
            file_in_values(doc, &old, new)?;
            file_in_lists(doc, &old, new)
        })
    }

    /// Makes the piece what `piece` says, by what differs.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn set_piece(&mut self, piece: &Piece, stamp: &Stamp) -> Result<Vec<u8>, DocumentError> {
        self.file_in(&self.version(), piece, stamp)
    }
}

/// Sets the value fields that differ.
fn file_in_values(doc: &LoroDoc, old: &Piece, new: &Piece) -> Result<(), DocumentError> {
    for &field in Field::ALL.iter().filter(|field| field.is_value()) {
        let text = new.furniture.get(field);
        if text != old.furniture.get(field) {
            fields::write_value(doc, field, text)?;
        }
    }
    Ok(())
}

/// Adds to authors, tags, categories and other entries what `new` added, and removes what it removed.
fn file_in_lists(doc: &LoroDoc, old: &Piece, new: &Piece) -> Result<(), DocumentError> {
    let now = project::piece(doc);
    let (was, is, will) = (&old.furniture, &now.furniture, &new.furniture);
    let tags = merged(&was.tags, &is.tags, &will.tags);
    let categories = merged(&was.categories, &is.categories, &will.categories);
    fields::write_authors(doc, &merged(&was.authors, &is.authors, &will.authors))?;
    fields::write_set(doc, layout::TAGS, &tags)?;
    fields::write_set(doc, layout::CATEGORIES, &categories)?;
    fields::write_extra(doc, &merged(&old.extra, &now.extra, &new.extra))?;
    Ok(())
}

/// A list that two have changed at once: as `theirs` has it where `ours` has not changed it, else ours without what
/// they removed and with what they added at its end.
fn merged<T: Clone + PartialEq>(base: &[T], ours: &[T], theirs: &[T]) -> Vec<T> {
    if ours == base {
        return theirs.to_vec();
    }
    let removed = |item: &&T| base.contains(item) && !theirs.contains(item);
    let added = |item: &&T| !base.contains(item) && !ours.contains(item);
    let kept = ours.iter().filter(|item| !removed(item));
    kept.chain(theirs.iter().filter(added)).cloned().collect()
}
