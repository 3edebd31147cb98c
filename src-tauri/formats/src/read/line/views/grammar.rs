//! The grammar of sentences about views: which of its parts the words of a text are, in each language.
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use stet_core::lexicon::{ALL, Views};

use super::super::super::{block::nth_word, vocabulary::is_unspaced};

/// The parts that words can have in such a sentence, as bits.
pub(super) const OPINION: u8 = 1;
pub(super) const OWNER: u8 = 2;
pub(super) const SCOPE: u8 = 4;
pub(super) const DENIAL: u8 = 8;
pub(super) const REFLECT: u8 = 16;
pub(super) const DESK: u8 = 32;
pub(super) const OWN: u8 = 64;
pub(super) const PIECES: u8 = 128;

#[derive(Clone, Copy)]
struct Entry {
    language: usize,
    part: u8,
    /// Whether it stands for every word that begins so.
    open: bool,
}

struct Grammar {
    automaton: AhoCorasick,
    /// What each pattern may be; one word can be several things, in several languages.
    entries: Vec<Vec<Entry>>,
}

static GRAMMAR: LazyLock<Option<Grammar>> = LazyLock::new(|| {
    let mut patterns: Vec<&str> = Vec::new();
    let mut entries: Vec<Vec<Entry>> = Vec::new();
    let mut known = std::collections::HashMap::new();
    for (language, lexicon) in ALL.iter().enumerate() {
        for (part, list) in parts(&lexicon.views) {
            for word in list {
                let (pattern, open) = word
                    .strip_suffix('*')
                    .map_or((*word, false), |stem| (stem, true));
                let at = *known.entry(pattern).or_insert_with(|| {
                    patterns.push(pattern);
                    entries.push(Vec::new());
                    patterns.len() - 1
                });
                entries[at].push(Entry {
                    language,
                    part,
                    open,
                });
            }
        }
    }
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .build(patterns)
        .ok()?;
    Some(Grammar { automaton, entries })
});

fn parts(views: &'static Views) -> [(u8, &'static [&'static str]); 8] {
    [
        (OPINION, views.opinions),
        (OWNER, views.owners),
        (SCOPE, views.scopes),
        (DENIAL, views.denials),
        (REFLECT, views.reflects),
        (DESK, views.desks),
        (OWN, views.owns),
        (PIECES, views.pieces),
    ]
}

/// What one language finds in a text: the parts anywhere, and those within its first words.
#[derive(Clone, Copy, Default)]
pub(super) struct Parts {
    pub(super) all: u8,
    pub(super) early: u8,
}

impl Parts {
    pub(super) const fn has(self, parts: u8) -> bool {
        self.all & parts == parts
    }

    pub(super) const fn any(self, parts: u8) -> bool {
        self.all & parts != 0
    }
}

/// The parts that a folded text has, by language; those within the first `soon` words told apart.
pub(super) fn parts_of(text: &str, soon: usize) -> Vec<Parts> {
    let mut found = vec![Parts::default(); ALL.len()];
    let Some(grammar) = &*GRAMMAR else {
        return found;
    };
    let soon = nth_word(text, soon);
    for hit in grammar.automaton.find_overlapping_iter(text) {
        for entry in &grammar.entries[hit.pattern().as_usize()] {
            if stands(text, hit.start(), hit.end(), entry.open) {
                let parts = &mut found[entry.language];
                parts.all |= entry.part;
                if hit.start() <= soon {
                    parts.early |= entry.part;
                }
            }
        }
    }
    found
}

/// Whether a stretch of a folded text is a word, or begins one.
fn stands(text: &str, start: usize, end: usize, open: bool) -> bool {
    let letter = |c: char| c.is_alphabetic() && !is_unspaced(c);
    let mut before = text[..start].chars().rev();
    let left = match before.next() {
        // Arabic writes “and” and prepositions as one word with the next.
        Some(c) if "وبلف".contains(c) => !before.next().is_some_and(letter),
        other => !other.is_some_and(letter),
    };
    let first = text[start..].chars().next().is_some_and(letter);
    let right = text[end..].chars().next().is_some_and(letter);
    (left || !first) && (open || !right)
}
