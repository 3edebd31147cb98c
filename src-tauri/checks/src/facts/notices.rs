//! What readers are told about the piece beside the piece itself: that it is paid for, translated, printed before.
use stet_core::{Field, Folded};

use super::{Block, Facts};

mod affiliates;
mod words;

pub(crate) use affiliates::affiliate_links;
pub(crate) use words::{Matter, first_published_line, paid_label};

/// The fields in which the page tells something about the piece.
const FIELDS: &[Field] = &[
    Field::Label,
    Field::Standfirst,
    Field::Byline,
    Field::Bio,
    Field::Disclosure,
    Field::Disclaimer,
    Field::Credit,
];

/// How many words a paragraph at an end of the body may have to be a notice.
const LONGEST: usize = 40;

impl Matter {
    /// Whether it is told in a field. A bio may speak of sponsors, and a piece about machines names them above itself.
    const fn is_told_in(self, field: Field) -> bool {
        match field {
            Field::Label => matches!(self, Self::Paid),
            Field::Standfirst => !matches!(self, Self::Machine),
            Field::Byline => matches!(self, Self::Machine | Self::Translation),
            Field::Bio => matches!(self, Self::Translation),
            _ => true,
        }
    }
}

/// Whether readers are told of a matter, in the words of the piece’s language or of English.
pub(crate) fn tells(facts: &Facts<'_>, matter: Matter) -> bool {
    let fits = |text: &str| words::of(matter, facts.language).any(|words| says(text, words));
    let sections = facts.piece.furniture.categories.iter().map(String::as_str);
    let sections = sections.filter(|_| matter == Matter::Paid);
    let fields = FIELDS.iter().filter(|field| matter.is_told_in(**field));
    let mut fields = fields.map(|field| facts.get(*field)).chain(sections);
    let own_words =
        matter != Matter::Machine && edges(facts).any(|block| fits(block.passage.folded.text()));
    own_words || fields.any(|text| !text.is_empty() && fits(Folded::new(text).text()))
}

/// Whether a text stands in a notice, whatever its case and typography.
pub(crate) fn names(facts: &Facts<'_>, text: &str) -> bool {
    let wanted = Folded::new(text);
    let wanted = wanted
        .text()
        .trim_matches(|char: char| !char.is_alphanumeric());
    let fits = |text: &str| !wanted.is_empty() && says(text, wanted);
    let mut fields = FIELDS.iter().map(|field| facts.get(*field));
    edges(facts).any(|block| fits(block.passage.folded.text()))
        || fields.any(|text| !text.is_empty() && fits(Folded::new(text).text()))
}

/// Short paragraphs among the first three blocks of the body and the last six.
fn edges<'b>(facts: &'b Facts<'_>) -> impl Iterator<Item = &'b Block> {
    let last = facts.ending.saturating_sub(6);
    let blocks = facts.body[..facts.ending].iter().enumerate();
    let short = blocks.filter(move |(index, block)| {
        let edge = *index < 3 || *index >= last;
        edge && block.passage.tokens.len() <= LONGEST && !block.is_heading()
    });
    short.map(|(_, block)| block)
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
