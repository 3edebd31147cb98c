//! What readers are told about the piece beside the piece itself: that it is paid for, translated, printed before.
use stet_core::{Field, Folded};

use super::Facts;

mod affiliates;
mod words;

pub(crate) use affiliates::affiliate_links;
pub(crate) use words::{Matter, first_published_line, paid_label};

/// The fields in which such things are told.
const FIELDS: &[Field] = &[
    Field::Label,
    Field::Standfirst,
    Field::Byline,
    Field::Bio,
    Field::Disclosure,
    Field::Disclaimer,
    Field::Credit,
    Field::ImageCaption,
];

/// How many words a paragraph at an end of the body may have to be a notice.
const LONGEST: usize = 80;

/// Whether readers are told of a matter, in the words of the piece’s language or of English.
pub(crate) fn tells(facts: &Facts<'_>, matter: Matter) -> bool {
    any(facts, |text| {
        words::of(matter, facts.language).any(|words| says(text, words))
    })
}

/// Whether a text stands in a notice, whatever its case and typography.
pub(crate) fn names(facts: &Facts<'_>, text: &str) -> bool {
    let wanted = Folded::new(text);
    let wanted = wanted
        .text()
        .trim_matches(|char: char| !char.is_alphanumeric());
    !wanted.is_empty() && any(facts, |text| says(text, wanted))
}

/// Whether one of the folded notices is as asked for.
fn any(facts: &Facts<'_>, fits: impl Fn(&str) -> bool) -> bool {
    let furniture = &facts.piece.furniture;
    let fields = FIELDS.iter().map(|field| furniture.get(*field));
    let mut fields = fields.chain(furniture.categories.iter().map(String::as_str));
    let last = facts.ending.saturating_sub(6);
    let edges = facts.body[..facts.ending].iter().enumerate();
    let mut edges = edges.filter(|(index, block)| {
        (*index < 3 || *index >= last)
            && block.passage.tokens.len() <= LONGEST
            && !block.is_heading()
    });
    fields.any(|text| !text.is_empty() && fits(Folded::new(text).text()))
        || edges.any(|(_, block)| fits(block.passage.folded.text()))
}

/// Whether a folded text says some words; those that end in `*` may go on.
fn says(text: &str, words: &str) -> bool {
    let stem = words.trim_end_matches('*');
    text.match_indices(stem).any(|(at, stem)| {
        let before = text[..at].chars().next_back();
        let after = text[at + stem.len()..].chars().next();
        let goes_on = stem.len() < words.len() || !after.is_some_and(char::is_alphanumeric);
        goes_on && !before.is_some_and(char::is_alphanumeric)
    })
}
