//! The United States, abbreviated.
use std::ops::Range;

use stet_core::Folded;

use super::{acronyms::Acronym, tokens::Token};

/// “US”, “U.S.” or “U.S.A.”, its full stops included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnitedStates {
    /// Bytes of the visible text.
    pub(crate) range: Range<usize>,
    /// Whether it is written with full stops.
    pub(crate) dotted: bool,
}

/// The abbreviations of a visible text; those with full stops first.
pub(super) fn united_states(
    text: &str,
    folded: &Folded,
    tokens: &[Token],
    acronyms: &[Acronym],
) -> Vec<UnitedStates> {
    let dotted = tokens
        .iter()
        .filter(|token| matches!(token.text(folded.text()), "u.s" | "u.s.a"))
        .map(|token| token.source.clone())
        .filter(|range| text[range.clone()].starts_with("U.S"))
        .map(|range| UnitedStates {
            range: range.start..range.end + usize::from(text[range.end..].starts_with('.')),
            dotted: true,
        });
    let plain = acronyms
        .iter()
        .filter(|acronym| matches!(&text[acronym.range.clone()], "US" | "USA"))
        .filter(|acronym| !text[acronym.range.end..].starts_with('$'))
        .map(|acronym| UnitedStates {
            range: acronym.range.clone(),
            dotted: false,
        });
    dotted.chain(plain).collect()
}
