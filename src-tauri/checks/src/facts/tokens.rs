//! Words of a folded text.
use std::ops::Range;

use stet_core::Folded;

use super::hash_word;

/// A word: letters and digits, with apostrophes and full stops between them (`o'brien`, `u.s`, `commonspace.eu`).
/// In scripts without spaces, one character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Bytes of the folded text.
    pub(crate) range: Range<usize>,
    /// Bytes of the text that was folded.
    pub(crate) source: Range<usize>,
    /// Hash of the folded word.
    pub(crate) hash: u64,
    /// Whether it begins with a capital in the text that was folded.
    pub(crate) capital: bool,
}

impl Token {
    pub(crate) fn text<'a>(&self, folded: &'a str) -> &'a str {
        &folded[self.range.clone()]
    }

    /// Its parts between apostrophes and full stops, as bytes of the text that was folded: “l’OTAN” is “l” and “OTAN”.
    pub(crate) fn parts(&self, text: &str) -> impl Iterator<Item = Range<usize>> {
        let parts = text[self.source.clone()].split(|char: char| !char.is_alphanumeric());
        parts.map(|part| {
            let start = part.as_ptr().addr() - text.as_ptr().addr();
            start..start + part.len()
        })
    }
}

/// The words of a text and what it folds to, in order.
pub(crate) fn tokens(text: &str, folded: &Folded) -> Vec<Token> {
    let ranges = ranges(folded.text());
    let sources = folded.sources(ranges.iter().cloned());
    let tokens = ranges.iter().zip(sources).map(|(range, source)| Token {
        hash: hash_word(&folded.text()[range.clone()]),
        capital: text[source.clone()].starts_with(char::is_uppercase),
        range: range.clone(),
        source,
    });
    tokens.collect()
}

/// The words of a folded text, as letters.
pub(crate) fn words_of(folded: &str) -> Vec<&str> {
    let ranges = ranges(folded).into_iter();
    ranges.map(|range| &folded[range]).collect()
}

/// The same words as they stand in the text that was folded.
pub(crate) fn originals_of<'a>(text: &'a str, folded: &Folded) -> Vec<&'a str> {
    let tokens = tokens(text, folded).into_iter();
    tokens.map(|token| &text[token.source]).collect()
}

/// Where the words of a folded text stand.
fn ranges(folded: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::with_capacity(folded.len() / 5);
    let mut open: Option<usize> = None;
    let mut chars = folded.char_indices();
    while let Some((at, char)) = chars.next() {
        let joins = || chars.as_str().starts_with(char::is_alphanumeric);
        if char.is_alphanumeric() && !is_unspaced(char) {
            open.get_or_insert(at);
            continue;
        }
        let Some(start) = open else {
            ranges.extend(is_unspaced(char).then(|| at..at + char.len_utf8()));
            continue;
        };
        if matches!(char, '\'' | '.') && joins() {
            continue;
        }
        ranges.push(start..at);
        ranges.extend(is_unspaced(char).then(|| at..at + char.len_utf8()));
        open = None;
    }
    ranges.extend(open.map(|start| start..folded.len()));
    ranges
}

/// Whether a character belongs to a script whose words are not parted by spaces.
fn is_unspaced(char: char) -> bool {
    matches!(char, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_abbreviations_and_addresses_are_one_word() {
        let text = "james o'brien of the u.s. reads commonspace.eu, 5-7 times. 去年";
        assert_eq!(
            words_of(text),
            [
                "james",
                "o'brien",
                "of",
                "the",
                "u.s",
                "reads",
                "commonspace.eu",
                "5",
                "7",
                "times",
                "去",
                "年"
            ]
        );
    }
}
