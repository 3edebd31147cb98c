//! Acronyms, and whether the text says what they stand for.
use std::ops::Range;

use super::tokens::Token;

/// A run of capitals used as a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Acronym {
    /// Bytes of the visible text, without a plural s.
    pub(crate) range: Range<usize>,
    /// Whether it is explained here: it stands in brackets after words, or words in brackets follow it.
    pub(crate) defined: bool,
}

/// How many bytes around an acronym may explain it.
const NEAR: usize = 160;

/// The acronyms of a visible text, in order: two to six capitals, unless neighbouring words are capitals too.
pub(super) fn acronyms(text: &str, tokens: &[Token]) -> Vec<Acronym> {
    let words: Vec<Range<usize>> = tokens.iter().flat_map(|token| token.parts(text)).collect();
    let shouting = |index: Option<usize>| {
        let word = index.and_then(|index| words.get(index));
        word.is_some_and(|word| is_shouted(&text[word.clone()]))
    };
    let mut acronyms = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let Some(range) = letters(text, word) else {
            continue;
        };
        if shouting(index.checked_sub(1)) || shouting(Some(index + 1)) {
            continue;
        }
        acronyms.push(Acronym {
            defined: is_defined(text, &range),
            range,
        });
    }
    acronyms
}

/// The word without a plural s, when it is two to six capitals and not a Roman numeral.
fn letters(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let word = &text[range.clone()];
    let stem = word.strip_suffix('s').unwrap_or(word);
    let count = stem.chars().count();
    let capitals = (2..=6).contains(&count) && stem.chars().all(char::is_uppercase);
    let numeral = stem.chars().all(|char| "IVXLCDM".contains(char));
    (capitals && !numeral).then(|| range.start..range.start + stem.len())
}

/// A word of three or more capitals beside the acronym: a heading or a name in capitals, not prose.
fn is_shouted(word: &str) -> bool {
    word.chars().count() >= 3 && word.chars().all(char::is_uppercase)
}

fn is_defined(text: &str, acronym: &Range<usize>) -> bool {
    let start = text.ceil_char_boundary(acronym.start.saturating_sub(NEAR));
    let end = text.floor_char_boundary((acronym.end + NEAR).min(text.len()));
    let (before, after) = (&text[start..acronym.start], &text[acronym.end..end]);
    in_brackets_after_words(before, after) || brackets_follow(after) || before.ends_with(", or ")
}

/// `Center of Analysis (AIR Center)`: inside brackets of at most four words.
fn in_brackets_after_words(before: &str, after: &str) -> bool {
    let Some(open) = before.rfind('(') else {
        return false;
    };
    let inside = &before[open..];
    let explains = before[..open].trim_end().ends_with(char::is_alphabetic)
        || before[..open].trim_end().ends_with(['”', '"', '’', '»']);
    let short = inside.split_whitespace().count() <= 3 && !inside.contains(')');
    let closed = after
        .find(')')
        .is_some_and(|close| after[..close].split_whitespace().count() <= 4);
    explains && short && closed
}

/// `OSCE (Organization for Security and Co-operation in Europe)`.
fn brackets_follow(after: &str) -> bool {
    let after = after.strip_prefix('s').unwrap_or(after);
    let Some(inside) = after
        .strip_prefix(" (")
        .and_then(|rest| rest.split(')').next())
    else {
        return false;
    };
    let capitals = inside
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_uppercase));
    capitals.count() >= 2
}

#[cfg(test)]
mod tests {
    use stet_core::Folded;

    use super::*;
    use crate::facts::tokens;

    #[test]
    fn an_apostrophe_hides_no_acronym() {
        let text =
            "L’accord de l’OTAN et celui d'EDF; then NATO’s part, two MPs, chapter XIV, O’Brien.";
        let found = acronyms(text, &tokens(text, &Folded::new(text)));
        let found: Vec<&str> = found
            .iter()
            .map(|found| &text[found.range.clone()])
            .collect();
        assert_eq!(found, ["OTAN", "EDF", "NATO", "MP"]);
    }
}
