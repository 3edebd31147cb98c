//! A quotation as its author means it: pieces of somebody's words, with what was left out or put in between.
use std::ops::Range;

use stet_core::Folded;

use crate::facts::{Token, tokens};

/// The pieces of a quotation.
#[derive(Debug)]
pub(crate) struct Wording {
    pub(crate) pieces: Vec<Piece>,
}

/// A stretch of somebody else's words.
#[derive(Debug)]
pub(crate) struct Piece {
    /// Bytes of the quoted text.
    pub(crate) range: Range<usize>,
    /// What stands before it.
    pub(crate) gap: Gap,
    folded: Folded,
    tokens: Vec<Token>,
    pub(crate) hashes: Vec<u64>,
}

/// What parts two pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Dots: words were left out.
    Elided,
    /// Square brackets: the author's own words.
    Inserted,
}

impl Wording {
    /// Reads a text without its quotation marks.
    pub(crate) fn of(text: &str) -> Self {
        let mut pieces = Vec::new();
        let (mut start, mut gap) = (0, Gap::Elided);
        let mut rest = 0;
        while let Some((at, length, next)) = parting(text, rest) {
            pieces.extend(Piece::of(text, start..at, gap));
            (start, gap, rest) = (at + length, next, at + length);
        }
        pieces.extend(Piece::of(text, start..text.len(), gap));
        Self { pieces }
    }
}

impl Piece {
    fn of(text: &str, range: Range<usize>, gap: Gap) -> Option<Self> {
        let words = text.get(range.clone())?;
        let folded = Folded::new(words);
        let tokens = tokens(words, &folded);
        let hashes: Vec<u64> = tokens.iter().map(|token| token.hash).collect();
        (!hashes.is_empty()).then_some(Self {
            range,
            gap,
            folded,
            tokens,
            hashes,
        })
    }

    /// Its folded words.
    pub(crate) fn words(&self) -> Vec<&str> {
        let tokens = self.tokens.iter();
        tokens.map(|token| token.text(self.folded.text())).collect()
    }

    /// The bytes of the quoted text that some of its words take; an empty range stands before the word of its start.
    pub(crate) fn bytes(&self, words: Range<usize>) -> Range<usize> {
        let place = |token: &Token| {
            let range = token.source.clone();
            self.range.start + range.start..self.range.start + range.end
        };
        match (self.tokens.get(words.start), words.is_empty()) {
            (Some(first), true) => place(first).start..place(first).start,
            (Some(first), false) => {
                let last = self.tokens.get(words.end - 1).unwrap_or(first);
                place(first).start..place(last).end
            }
            (None, _) => self.range.end..self.range.end,
        }
    }
}

/// The next ellipsis or bracket: where it begins, how long it is, what it means. Letters that touch a bracket are part
/// of a word that is half the author's.
fn parting(text: &str, from: usize) -> Option<(usize, usize, Gap)> {
    let rest = &text[from..];
    let at = from + rest.find(['…', '.', '[', '('])?;
    let here = &text[at..];
    if here.starts_with('…') {
        return Some((at, '…'.len_utf8(), Gap::Elided));
    }
    if let Some(dots) = dots(here) {
        return Some((at, dots, Gap::Elided));
    }
    if here.starts_with(['[', '(']) {
        let close = if here.starts_with('[') { ']' } else { ')' };
        let inside = here.find(close).map(|end| &here[1..end]);
        let only_dots = |inside: &str| {
            inside.contains(['.', '…']) && inside.chars().all(|char| " .…".contains(char))
        };
        match inside {
            Some(inside) if only_dots(inside) => return Some((at, inside.len() + 2, Gap::Elided)),
            Some(inside) if close == ']' => {
                let letter = |char: char| char.is_alphanumeric();
                let start = at - (text[..at].len() - text[..at].trim_end_matches(letter).len());
                let behind = &here[inside.len() + 2..];
                let end = behind.len() - behind.trim_start_matches(letter).len();
                let start = start.max(from);
                return Some((start, at - start + inside.len() + 2 + end, Gap::Inserted));
            }
            _ => {}
        }
    }
    let length = here.chars().next().map_or(1, char::len_utf8);
    parting(text, at + length)
}

/// How long three dots or more are, spaced or not.
fn dots(here: &str) -> Option<usize> {
    let length = here
        .find(|char: char| char != '.' && char != ' ')
        .unwrap_or(here.len());
    let run = here[..length].trim_end();
    (run.matches('.').count() >= 3).then_some(run.len())
}
