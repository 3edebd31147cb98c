//! Two states of a piece side by side, for showing what changed.
use serde::Serialize;
use stet_core::Piece;

use crate::{Part, words};

/// A part of the piece that differs, whole, so that what changed is seen where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The part.
    pub part: Part,
    /// Its text, before and after woven into one.
    pub stretches: Vec<Stretch>,
}

/// A stretch of a text that was compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "text", rename_all = "lowercase")]
pub enum Stretch {
    /// It stands in both.
    Kept(String),
    /// It stood only before.
    Removed(String),
    /// It stands only after.
    Added(String),
}

/// What differs between two states of a piece, word by word; parts that are equal are left out.
#[must_use]
pub fn compare(before: &Piece, after: &Piece) -> Vec<Difference> {
    let texts = Piece::places().map(|place| {
        let (before, after) = (before.text(place), after.text(place));
        (Part::Text(place), before.to_owned(), after.to_owned())
    });
    let (old, new) = (&before.furniture, &after.furniture);
    let extra = |piece: &Piece| piece.extra.iter().map(|entry| &*entry.raw).collect();
    let lists = [
        (
            Part::Authors,
            old.authors.join(", "),
            new.authors.join(", "),
        ),
        (Part::Tags, old.tags.join(", "), new.tags.join(", ")),
        (
            Part::Categories,
            old.categories.join(", "),
            new.categories.join(", "),
        ),
        (Part::Extra, extra(before), extra(after)),
    ];
    texts
        .chain(lists)
        .filter(|(_, before, after)| before != after)
        .map(|(part, before, after)| Difference {
            part,
            stretches: stretches(&before, &after),
        })
        .collect()
}

/// Two texts woven into one.
fn stretches(before: &str, after: &str) -> Vec<Stretch> {
    let (mut stretches, mut at) = (Vec::new(), 0);
    for hunk in words::hunks(before, after) {
        stretches.push(Stretch::Kept(before[at..hunk.before.start].into()));
        stretches.push(Stretch::Removed(before[hunk.before.clone()].into()));
        stretches.push(Stretch::Added(after[hunk.after].into()));
        at = hunk.before.end;
    }
    stretches.push(Stretch::Kept(before[at..].into()));
    stretches.retain(|stretch| {
        let (Stretch::Kept(text) | Stretch::Removed(text) | Stretch::Added(text)) = stretch;
        !text.is_empty()
    });
    stretches
}
