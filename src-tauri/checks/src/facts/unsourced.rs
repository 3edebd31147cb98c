//! Sentences that rest on a survey or on figures and do not say where those can be read.
use std::ops::Range;

use super::{Block, Facts, Number, voices::any_in};

/// A sentence with figures from somewhere.
pub(crate) struct Unsourced<'a> {
    pub(crate) block: &'a Block,
    /// The word that names what they are from: bytes of the visible text.
    pub(crate) evidence: Range<usize>,
    /// Bytes of the visible text.
    pub(crate) sentence: Range<usize>,
}

impl Facts<'_> {
    /// The sentences of the author’s own body that give figures from a survey, a report or data, with no link and no
    /// note in them or beside them.
    pub(crate) fn unsourced(&self) -> Vec<Unsourced<'_>> {
        let mut unsourced: Vec<Unsourced<'_>> = Vec::new();
        for block in self.own_body() {
            let mut told = 0;
            for evidence in &block.passage.voices.evidence {
                let sentence = block.passage.sentence(evidence.start);
                let bare = evidence.start >= told
                    && has_figure(block, &sentence)
                    && !self.leads_on(block, &sentence);
                if bare {
                    told = sentence.end;
                    unsourced.push(Unsourced {
                        block,
                        evidence: evidence.clone(),
                        sentence,
                    });
                }
            }
        }
        unsourced
    }

    /// Whether a link or a note stands in a sentence or beside it.
    fn leads_on(&self, block: &Block, sentence: &Range<usize>) -> bool {
        let sentences = &block.passage.sentences;
        let index = sentences.partition_point(|other| other.start < sentence.start);
        let first = sentences.get(index.saturating_sub(1));
        let start = first.map_or(sentence.start, |first| first.start);
        let start = block.passage.prose.source(start..start).start;
        let whole = block.range.len();
        // A note’s mark is no visible text: it belongs to the sentence that it follows.
        let end = sentences.get(index + 2).map_or(whole, |next| {
            block.passage.prose.source(next.start..next.start).start
        });
        let mut links = block.passage.links.iter();
        let text = &self.piece.text(block.place)[block.at(start..end.max(start)).range];
        links.any(|link| link.range.start < end && start < link.range.end) || text.contains("[^")
    }
}

/// Whether a sentence has a number that is no year, outside quotations.
fn has_figure(block: &Block, sentence: &Range<usize>) -> bool {
    let passage = &block.passage;
    let year = |number: &Number| {
        number.digits == 4 && !number.decimal && number.grouped.is_none() && number.value < 2_200.0
    };
    let figures = passage.numbers.iter().filter(|number| !year(number));
    let places: Vec<Range<usize>> = figures.map(|number| number.range.clone()).collect();
    any_in(&places, sentence)
}
