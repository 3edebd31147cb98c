//! The piece's quotations, held against its sources.
use stet_core::Folded;

use super::{Block, Facts, Quote, Voice, words_of};
use crate::verify::{Place, Verdict, Wording, verify};

/// How many words make a quotation that a source is asked for; fewer are terms and names.
pub(crate) const LEAST: usize = 4;

/// A quotation with what the sources say about it.
pub(crate) struct Verified {
    pub(crate) block: Block,
    pub(crate) quote: Quote,
    pub(crate) wording: Wording,
    pub(crate) verdict: Verdict,
}

/// Every quotation that is long enough and somebody's words; none when there are no sources.
pub(super) fn find(facts: &Facts<'_>) -> Vec<Verified> {
    let indices = facts.context.sources.indices();
    if facts.context.sources.are_mute() {
        return Vec::new();
    }
    asked(facts)
        .map(|(block, quote)| {
            let wording = Wording::of(&block.text()[quote.inner()]);
            let verdict = verify(&wording, indices);
            Verified {
                block: block.clone(),
                quote,
                wording,
                verdict,
            }
        })
        .collect()
}

/// The quotations that want a source: those in marks, and block quotations.
pub(crate) fn asked<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (&'a Block, Quote)> {
    let marked = facts
        .quotes()
        .into_iter()
        .filter(|(block, quote)| quote.voice != Voice::Named && !block.is_heading());
    let marked = marked.map(|(block, quote)| (block, quote.clone()));
    let body = facts.body[..facts.ending].iter();
    let set_off = body.filter(|block| block.quoted && !block.is_heading());
    let set_off = set_off.map(|block| (block, block.as_quote()));
    marked
        .chain(set_off)
        .filter(|(_, quote)| quote.tokens.len() >= LEAST)
}

/// Whether a block names somebody, by the family name at least.
pub(crate) fn speaks_of(block: &Block, name: &str) -> bool {
    let name = Folded::new(name);
    let passage = &block.passage;
    let mut words = passage.tokens.iter();
    words_of(name.text()).last().is_some_and(|family| {
        words.any(|word| {
            let word = word.text(passage.folded.text());
            word.strip_suffix("'s").unwrap_or(word) == *family
        })
    })
}

impl Verified {
    /// Every source that has it, as far as one does, each once.
    pub(crate) fn sources(&self) -> Vec<usize> {
        let mut sources: Vec<usize> = self.places().iter().map(|place| place.source).collect();
        if let Verdict::Verbatim { also, .. } = &self.verdict {
            sources.extend(also);
        }
        sources.sort_unstable();
        sources.dedup();
        sources
    }

    /// Where it stands in the sources, as far as it does.
    pub(crate) fn places(&self) -> &[Place] {
        match &self.verdict {
            Verdict::Verbatim { places, .. } | Verdict::Spliced { places } => places,
            Verdict::Altered { place, .. } => std::slice::from_ref(place),
            Verdict::Nowhere => &[],
        }
    }
}
