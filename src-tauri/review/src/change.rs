//! Changes to texts, as the editor speaks of them.
use loro::TextDelta;
use serde::{Deserialize, Serialize};
use stet_core::{Place, offsets::utf16_len};

/// One replacement. All changes of one batch speak of the texts before any of them, like an editor's change set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TextChange {
    /// The text it is in.
    pub place: Place,
    /// Where what goes begins, in UTF-16 code units.
    pub from: usize,
    /// Where what goes ends, in UTF-16 code units.
    pub to: usize,
    /// What comes in its place.
    pub insert: String,
}

/// The engine's account of what happened to `before`, which counts characters, as changes.
pub(crate) fn from_delta(place: Place, before: &str, delta: &[TextDelta]) -> Vec<TextChange> {
    let mut changes: Vec<TextChange> = Vec::new();
    let (mut chars, mut at) = (before.chars(), 0);
    for step in delta {
        match step {
            TextDelta::Retain { retain, .. } => at += units(&mut chars, *retain),
            TextDelta::Insert { insert, .. } => {
                open(&mut changes, place, at).insert.push_str(insert);
            }
            TextDelta::Delete { delete } => {
                let change = open(&mut changes, place, at);
                at += units(&mut chars, *delete);
                change.to = at;
            }
        }
    }
    changes
}

/// The change that ends at `at`, or a new one.
fn open(changes: &mut Vec<TextChange>, place: Place, at: usize) -> &mut TextChange {
    if changes.last().is_none_or(|last| last.to != at) {
        changes.push(TextChange {
            place,
            from: at,
            to: at,
            insert: String::new(),
        });
    }
    let last = changes.len() - 1;
    &mut changes[last]
}

/// The UTF-16 length of the next `count` characters.
fn units(chars: &mut std::str::Chars<'_>, count: usize) -> usize {
    chars.by_ref().take(count).map(char::len_utf16).sum()
}

/// A text with the changes made to it; those must fit and be in order.
pub(crate) fn applied<'a>(
    text: &str,
    changes: impl IntoIterator<Item = &'a TextChange>,
) -> Option<String> {
    let (mut result, mut rest, mut at) = (String::new(), text, 0);
    for change in changes {
        let kept = stet_core::offsets::byte_of_utf16(rest, change.from.checked_sub(at)?)?;
        result.push_str(&rest[..kept]);
        result.push_str(&change.insert);
        rest = &rest[kept..];
        let gone = stet_core::offsets::byte_of_utf16(rest, change.to.checked_sub(change.from)?)?;
        rest = &rest[gone..];
        at = change.to;
    }
    result.push_str(rest);
    Some(result)
}

/// The change that puts `after` in the place of all of `before`; `None` when they are equal.
pub(crate) fn replaced(place: Place, before: &str, after: &str) -> Option<TextChange> {
    (before != after).then(|| TextChange {
        place,
        from: 0,
        to: utf16_len(before),
        insert: after.to_owned(),
    })
}
