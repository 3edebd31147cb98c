//! A source's words, ready to be searched for a quotation.
use std::ops::Range;

use stet_core::Folded;

use crate::facts::{Token, tokens};

/// How many places of one pair of words are looked at: commoner pairs tell nothing.
const COMMON: usize = 48;

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Which source.
    pub(crate) source: usize,
    /// Which of its words.
    pub(crate) words: Range<usize>,
}

/// The words of a source in order, and where each pair of neighbours stands.
#[derive(Debug)]
pub(crate) struct Index {
    folded: Folded,
    tokens: Vec<Token>,
    hashes: Vec<u64>,
    /// Pairs of neighbours, sorted: a short hash of both, and the index of the first.
    pairs: Vec<(u32, u32)>,
    /// The indices of the words that begin paragraphs.
    paragraphs: Vec<usize>,
}

impl Index {
    /// Indexes a text. Takes time in step with its length.
    pub(crate) fn of(text: &str) -> Self {
        let folded = Folded::new(text);
        let tokens = tokens(text, &folded);
        let hashes: Vec<u64> = tokens.iter().map(|token| token.hash).collect();
        let pairs = hashes.windows(2).zip(0_u32..);
        let mut pairs: Vec<(u32, u32)> = pairs
            .map(|(pair, at)| (pair_hash(pair[0], pair[1]), at))
            .collect();
        pairs.sort_unstable();
        let paragraphs = paragraphs(&folded, &tokens);
        Self {
            folded,
            tokens,
            hashes,
            pairs,
            paragraphs,
        }
    }

    /// Where these words stand in this order, each place by its first word.
    pub(super) fn exact(&self, wanted: &[u64]) -> Vec<usize> {
        let rarest = wanted
            .windows(2)
            .enumerate()
            .map(|(at, pair)| (at, self.places(pair_hash(pair[0], pair[1]))))
            .min_by_key(|(_, places)| places.len());
        let Some((at, places)) = rarest else {
            let all = self.hashes.iter().enumerate();
            let same = all.filter(|(_, hash)| wanted.first() == Some(hash));
            return same.map(|(at, _)| at).take(COMMON).collect();
        };
        places
            .iter()
            .filter_map(|(_, place)| (*place as usize).checked_sub(at))
            .filter(|start| self.hashes.get(*start..start + wanted.len()) == Some(wanted))
            .take(COMMON)
            .collect()
    }

    /// Whether these words stand here in this order.
    pub(crate) fn has(&self, wanted: &[u64]) -> bool {
        !self.exact(wanted).is_empty()
    }

    /// The stretch that has most pairs in common with these words, with some words to spare on either side.
    pub(super) fn nearest(&self, wanted: &[u64]) -> Option<Range<usize>> {
        let width = wanted.len() / 2 + 4;
        let mut starts: Vec<usize> = Vec::new();
        for (at, pair) in wanted.windows(2).enumerate() {
            let places = self.places(pair_hash(pair[0], pair[1]));
            if places.len() <= COMMON {
                let shifted = places.iter().map(|(_, place)| *place as usize);
                // Places before the text's beginning count as its beginning.
                starts.extend(shifted.map(|place| place.saturating_sub(at)));
            }
        }
        starts.sort_unstable();
        let mut best = (0, 0);
        let mut from = 0;
        for (to, start) in starts.iter().enumerate() {
            while start - starts[from] > width {
                from += 1;
            }
            best = best.max((to + 1 - from, usize::MAX - starts[from]));
        }
        let (votes, start) = (best.0, usize::MAX - best.1);
        // One pair in common is chance.
        (votes > 1 || votes == 1 && wanted.len() < 5).then(|| {
            let end = start + width + wanted.len() + width;
            start.saturating_sub(width)..end.min(self.tokens.len())
        })
    }

    fn places(&self, pair: u32) -> &[(u32, u32)] {
        let from = self.pairs.partition_point(|(hash, _)| *hash < pair);
        let count = self.pairs[from..].partition_point(|(hash, _)| *hash == pair);
        &self.pairs[from..from + count]
    }

    /// Whether two words stand in one paragraph.
    pub(super) fn same_paragraph(&self, one: usize, two: usize) -> bool {
        let paragraph = |word: usize| self.paragraphs.partition_point(|first| *first <= word);
        paragraph(one) == paragraph(two)
    }

    /// Whether a sentence ends between a word and the next.
    pub(super) fn ends_sentence(&self, word: usize) -> bool {
        let (Some(one), Some(two)) = (self.tokens.get(word), self.tokens.get(word + 1)) else {
            return true;
        };
        let between = &self.folded.text()[one.range.end..two.range.start];
        between.contains(['.', '!', '?', '։', '؟', '\n']) && !between.contains("..")
    }

    /// A folded word.
    pub(crate) fn word(&self, index: usize) -> &str {
        let token = self.tokens.get(index);
        token.map_or("", |token| token.text(self.folded.text()))
    }

    /// Folded words.
    pub(crate) fn words(&self, range: Range<usize>) -> Vec<&str> {
        let tokens = self.tokens.get(range).unwrap_or_default();
        tokens
            .iter()
            .map(|token| token.text(self.folded.text()))
            .collect()
    }

    /// The bytes of the source's text from the first of some words to the last.
    pub(crate) fn source(&self, words: Range<usize>) -> Range<usize> {
        let tokens = self.tokens.get(words).unwrap_or_default();
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) => first.source.start..last.source.end,
            _ => 0..0,
        }
    }
}

fn pair_hash(one: u64, two: u64) -> u32 {
    let mixed = one
        .rotate_left(23)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .wrapping_add(two);
    #[allow(clippy::cast_possible_truncation, reason = "a hash may be cut short")]
    let short = (mixed ^ mixed >> 32) as u32;
    short
}

/// The first words of paragraphs: those behind a blank line.
fn paragraphs(folded: &Folded, tokens: &[Token]) -> Vec<usize> {
    let gaps = tokens.windows(2).enumerate();
    let begins = gaps.filter(|(_, pair)| {
        let gap = &folded.text()[pair[0].range.end..pair[1].range.start];
        gap.matches('\n').count() > 1
    });
    std::iter::once(0)
        .chain(begins.map(|(at, _)| at + 1))
        .collect()
}
