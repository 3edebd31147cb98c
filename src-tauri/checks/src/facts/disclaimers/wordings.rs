//! Every wording the desk knows, and which of them a block is worth being held against.
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use stet_core::{Disclaimer, Folded, Outlet};

use super::{ALTERED, template};
use crate::facts::{Block, Facts, hash_word, words_of};

/// A wording of an outlet.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'a> {
    pub(super) outlet: &'a Outlet,
    /// Whether that is the outlet of the piece.
    pub(super) is_own: bool,
    /// Which of the outlet's disclaimers it is.
    pub(super) number: usize,
    pub(super) disclaimer: &'a Disclaimer,
}

/// The words of all wordings that never vary, and what was found out about blocks by them.
#[derive(Debug, Default)]
pub(in crate::facts) struct Wordings {
    /// Tells one set of wordings from another.
    stamp: u64,
    /// Hashes of the fixed words of each, in the order of the candidates.
    fixed: Vec<Vec<u64>>,
    /// By the hash of a block's words: the candidates that may stand in it.
    plausible: HashMap<u64, Arc<[usize]>>,
}

/// How many blocks are remembered.
const REMEMBERED: usize = 4096;

/// The wordings of the outlet of the piece, then those of the others.
pub(super) fn candidates<'a>(facts: &Facts<'a>) -> Vec<Candidate<'a>> {
    let own = facts.context.outlet;
    let others = facts.context.outlets.iter();
    let others = others.filter(|outlet| own.is_none_or(|own| own.id != outlet.id));
    let outlets = own.map(|own| (own, true)).into_iter();
    let outlets = outlets.chain(others.map(|outlet| (outlet, false)));
    outlets
        .flat_map(|(outlet, is_own)| {
            let numbered = outlet.disclaimers.iter().enumerate();
            numbered.map(move |(number, disclaimer)| Candidate {
                outlet,
                is_own,
                number,
                disclaimer,
            })
        })
        .collect()
}

impl Wordings {
    /// Gets to know the wordings of a check.
    pub(super) fn learn(&mut self, candidates: &[Candidate<'_>]) {
        let mut hasher = DefaultHasher::new();
        for candidate in candidates {
            let Candidate {
                outlet, disclaimer, ..
            } = candidate;
            (&disclaimer.text, &outlet.name, &outlet.aliases).hash(&mut hasher);
        }
        let stamp = hasher.finish();
        if self.stamp != stamp || self.fixed.len() != candidates.len() {
            self.stamp = stamp;
            self.fixed = candidates.iter().map(fixed).collect();
            self.plausible.clear();
        }
        if self.plausible.len() > REMEMBERED {
            self.plausible.clear();
        }
    }

    /// The candidates that have enough words in common with a block to be worth laying on it.
    pub(super) fn plausible(&mut self, block: &Block) -> Arc<[usize]> {
        let passage = &block.passage;
        let fixed = &self.fixed;
        let known = self.plausible.entry(passage.words_hash);
        let found = known.or_insert_with(|| {
            let shares = |words: &Vec<u64>| {
                let here = |word: &&u64| passage.has_word(**word);
                words.iter().filter(here).count() as f64 >= words.len() as f64 * (1.0 - ALTERED)
            };
            let numbered = fixed.iter().enumerate();
            numbered
                .filter(|(_, words)| shares(words))
                .map(|(number, _)| number)
                .collect()
        });
        found.clone()
    }
}

fn fixed(candidate: &Candidate<'_>) -> Vec<u64> {
    let words = Folded::new(&template::fixed_words(
        candidate.disclaimer,
        candidate.outlet,
    ));
    words_of(words.text()).into_iter().map(hash_word).collect()
}
