//! Words of a folded text.
use std::ops::Range;

use stet_core::Folded;

/// A word: letters and digits, with apostrophes and full stops between them (`o'brien`, `u.s`, `commonspace.eu`).
/// In scripts without spaces, one character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Bytes of the folded text.
    pub(crate) range: Range<usize>,
}

impl Token {
    pub(crate) fn text<'a>(&self, folded: &'a str) -> &'a str {
        &folded[self.range.clone()]
    }
}

/// The words of a folded text, in order.
pub(crate) fn tokens(folded: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(folded.len() / 6);
    let mut open: Option<usize> = None;
    let mut chars = folded.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let inside = char.is_alphanumeric() && !is_unspaced(char)
            || open.is_some()
                && matches!(char, '\'' | '.')
                && next.is_some_and(char::is_alphanumeric);
        if inside {
            open.get_or_insert(at);
            continue;
        }
        tokens.extend(open.take().map(|start| Token { range: start..at }));
        if is_unspaced(char) {
            tokens.push(Token {
                range: at..at + char.len_utf8(),
            });
        }
    }
    tokens.extend(open.map(|start| Token {
        range: start..folded.len(),
    }));
    tokens
}

/// The words of a folded text, as letters.
pub(crate) fn words_of(folded: &Folded) -> Vec<&str> {
    let tokens = tokens(folded.text());
    tokens
        .into_iter()
        .map(|token| &folded.text()[token.range])
        .collect()
}

/// The same words as they stand in the text that was folded.
pub(crate) fn originals_of<'a>(text: &'a str, folded: &Folded) -> Vec<&'a str> {
    let tokens = tokens(folded.text());
    let originals = tokens
        .into_iter()
        .map(|token| &text[folded.source(token.range)]);
    originals.collect()
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
        let words: Vec<&str> = tokens(text).iter().map(|token| token.text(text)).collect();
        assert_eq!(
            words,
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
