//! The sentences by which readers are told of an interest, found where they are printed.
use std::ops::Range;

use stet_core::{Author, Field, Folded, Interest};

use crate::{
    align::{Step, align},
    facts::{Block, Facts, hash_word, words_of},
};

/// Up to this share of its words a sentence may differ and still be told.
const ALTERED: f64 = 0.35;

/// A sentence of the registry in the piece.
pub(crate) struct Printed<'a> {
    pub(crate) author: &'a Author,
    pub(crate) interest: &'a Interest,
    pub(crate) block: Block,
    /// Bytes of the visible text, closing punctuation included.
    pub(crate) range: Range<usize>,
    /// What differs, word by word, in words.
    pub(crate) differences: Vec<String>,
}

/// The authors’ sentences in the fields around the body, its first three blocks and its last six.
pub(super) fn find<'a>(facts: &Facts<'a>, authors: &[&'a Author]) -> Vec<Printed<'a>> {
    let fields = [Field::Disclosure, Field::Bio, Field::Standfirst].into_iter();
    let fields = fields.filter_map(|field| facts.field(field));
    let last = facts.ending.saturating_sub(6);
    let edges = facts.body[..facts.ending].iter().enumerate();
    let edges = edges.filter(|(index, _)| *index < 3 || *index >= last);
    let blocks: Vec<&Block> = fields.chain(edges.map(|(_, block)| block)).collect();
    let mut found = Vec::new();
    for author in authors {
        for interest in &author.interests {
            let sentence = Folded::new(interest.sentence.trim());
            let words = words_of(sentence.text());
            if words.is_empty() {
                continue;
            }
            let best = blocks
                .iter()
                .filter(|block| may_stand_in(block, &words))
                .filter_map(|block| lay(block, &words).map(|laid| (block, laid)))
                .min_by_key(|(_, laid)| laid.1.len());
            found.extend(best.map(|(block, (range, differences))| Printed {
                author,
                interest,
                block: (*block).clone(),
                range,
                differences,
            }));
        }
    }
    found
}

/// Whether a block has enough of a sentence's words.
fn may_stand_in(block: &Block, words: &[&str]) -> bool {
    let shared = words
        .iter()
        .filter(|word| block.passage.has_word(hash_word(word)));
    shared.count() as f64 >= words.len() as f64 * (1.0 - ALTERED)
}

/// Where a sentence lies best on a block, and what differs there, when that is little enough.
fn lay(block: &Block, words: &[&str]) -> Option<(Range<usize>, Vec<String>)> {
    let passage = &block.passage;
    let text: Vec<&str> = (0..passage.tokens.len())
        .map(|index| passage.word(index))
        .collect();
    let laid = align(words, &text);
    if laid.distance as f64 > words.len() as f64 * ALTERED {
        return None;
    }
    let (first, last) = (
        passage.tokens.get(laid.text.start)?,
        passage.tokens.get(laid.text.end.checked_sub(1)?)?,
    );
    let range = first.source.start..last.source.end;
    let rest = &block.text()[range.end..];
    let closing = rest.len() - rest.trim_start_matches(['.', '!', '։', '。']).len();
    let differences = laid.steps.iter().filter_map(|step| match *step {
        Step::Same { .. } => None,
        Step::Changed { template, text: at } => Some(format!(
            "“{}” stands for “{}”",
            text.get(at)?,
            words.get(template)?
        )),
        Step::Missing { template } => Some(format!("“{}” is missing", words.get(template)?)),
        Step::Extra { text: at } => Some(format!("“{}” is added", text.get(at)?)),
    });
    Some((range.start..range.end + closing, differences.collect()))
}
