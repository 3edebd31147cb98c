//! What else a desk has words for, found in a text in one pass: events, and spellings that are not the house’s.
use std::{collections::HashMap, ops::Range};

use aho_corasick::{AhoCorasick, MatchKind};
use stet_core::{Folded, Outlet, Registry, Spelling};

use crate::names::{end_of_word, joins_back};

/// The terms of a registry and its outlets, ready to be looked for.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    automaton: Option<AhoCorasick>,
    /// By pattern: what it stands for, and whether it begins with a capital.
    owners: Vec<(Vec<Term>, bool)>,
}

/// What a term stands for: indices into the registry or the outlets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Term {
    /// A form that the registry’s spelling of this index does not want.
    Misspelling(usize),
    /// A form that a name policy does not want: outlet and entry.
    Refused(usize, usize),
    /// An event.
    Event(usize),
}

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TermMention {
    /// Bytes of the visible text, an ending included.
    pub(crate) range: Range<usize>,
    pub(crate) term: Term,
    /// Whether it stands there without an ending.
    pub(crate) bare: bool,
}

impl Terms {
    /// None.
    pub(crate) const NONE: Self = Self {
        automaton: None,
        owners: Vec::new(),
    };

    /// The terms of a registry and outlets; each is told to `stamp`.
    pub(crate) fn of(registry: &Registry, outlets: &[Outlet], mut stamp: impl FnMut(&str)) -> Self {
        let mut all = Collected::default();
        for (index, spelling) in registry.spellings.iter().enumerate() {
            all.spelling(spelling, Term::Misspelling(index));
        }
        for (number, outlet) in outlets.iter().enumerate() {
            for (index, policy) in outlet.name_policy.iter().enumerate() {
                all.spelling(policy, Term::Refused(number, index));
            }
        }
        for (index, event) in registry.events.iter().enumerate() {
            for name in std::iter::once(&event.name).chain(&event.aliases) {
                all.add(name, Some(Term::Event(index)));
            }
        }
        if all.patterns.is_empty() {
            return Self::NONE;
        }
        all.patterns.iter().for_each(|pattern| stamp(pattern));
        Self {
            automaton: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(&all.patterns)
                .ok(),
            owners: all.owners,
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.automaton.is_none()
    }

    /// The terms in a visible text, in order.
    pub(crate) fn find(&self, text: &str, folded: &Folded, language: &str) -> Vec<TermMention> {
        let Some(automaton) = &self.automaton else {
            return Vec::new();
        };
        let whole = folded.text();
        let mut mentions = Vec::new();
        for found in automaton.find_iter(whole) {
            let Some(end) = end_of_word(whole, &found.range(), language) else {
                continue;
            };
            let (terms, capital) = &self.owners[found.pattern().as_usize()];
            let range = folded.source(found.start()..end);
            let fits = !capital || !text[range.clone()].starts_with(char::is_lowercase);
            if fits && !joins_back(whole, found.start()) {
                mentions.extend(terms.iter().map(|&term| TermMention {
                    range: range.clone(),
                    term,
                    bare: end == found.end(),
                }));
            }
        }
        mentions
    }
}

#[derive(Default)]
struct Collected {
    patterns: Vec<String>,
    owners: Vec<(Vec<Term>, bool)>,
    known: HashMap<String, usize>,
}

impl Collected {
    /// The wrong forms, and the right one, so that a right form that holds a wrong one is not mistaken for it.
    fn spelling(&mut self, spelling: &Spelling, term: Term) {
        self.add(&spelling.right, None);
        for wrong in spelling
            .wrong
            .iter()
            .filter(|wrong| **wrong != spelling.right)
        {
            self.add(wrong, Some(term));
        }
    }

    fn add(&mut self, words: &str, term: Option<Term>) {
        let folded = Folded::new(words).text().trim().to_owned();
        if folded.is_empty() {
            return;
        }
        let index = *self.known.entry(folded.clone()).or_insert_with(|| {
            self.patterns.push(folded);
            self.owners.push((
                Vec::new(),
                words.trim_start().starts_with(char::is_uppercase),
            ));
            self.patterns.len() - 1
        });
        self.owners[index].0.extend(term);
    }
}
