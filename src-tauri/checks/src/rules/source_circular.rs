//! Sources that rest on the piece, or on its author.
use stet_core::{Finding, Place, Severity, Source, Span};

use crate::{Rule, facts::Facts, verify::Index};

/// How many words in a row are no chance.
const RUN: usize = 12;

pub(crate) const RULE: Rule = Rule {
    id: "source.circular",
    summary: "A source that is the author's own words, or says the same as the piece itself.",
    why: "A piece cannot be its own witness.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "authors: Mara Lind\nsource: The pier is shut and will stay so.\nsource speaker: Mara Lind\n\n⟦⟧The pier is shut.",
            "",
        ),
        (
            "source: As Lind writes, on every working day for forty years the boat left at seven in the morning, and nobody asked.\n\n⟦⟧On every working day for forty years the boat left at seven in the morning.",
            "",
        ),
    ],
    passes: &[
        "authors: Mara Lind\nsource: The pier is shut and will stay so.\nsource speaker: Ann Roe\n\nThe pier is shut.",
        "source: On every working day for forty years the boat left at seven in the morning.\n\nThe report says: “On every working day for forty years the boat left at seven in the morning.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let sources = facts.context.sources;
    let pairs = sources.all().iter().zip(sources.indices());
    pairs
        .filter_map(|(source, index)| {
            let title = &source.title;
            let message = if is_own(facts, source) {
                format!("“{title}” is the author's own; it bears nothing out.")
            } else if says_the_same(facts, index) {
                format!("“{title}” says the same as the piece, word for word. Which of the two was first?")
            } else {
                return None;
            };
            let start = Span {
                place: Place::Body,
                range: 0..0,
            };
            Some(RULE.finding(start, title.as_str(), message))
        })
        .collect()
}

fn is_own(facts: &Facts<'_>, source: &Source) -> bool {
    let mut authors = facts.piece.furniture.authors.iter();
    !source.speaker.is_empty()
        && authors.any(|author| author.to_lowercase() == source.speaker.to_lowercase())
}

/// Whether a source has a dozen words in a row from the piece's own voice.
fn says_the_same(facts: &Facts<'_>, index: &Index) -> bool {
    facts.own_body().any(|block| {
        let passage = &block.passage;
        let starts = (0..passage.tokens.len().saturating_sub(RUN - 1)).step_by(RUN / 2);
        starts.into_iter().any(|start| {
            let words = &passage.tokens[start..start + RUN];
            let range = words[0].range.start..words[RUN - 1].range.end;
            let hashes = passage.hashes_of(words);
            !passage.is_quoted(&passage.folded.source(range)) && index.has(&hashes)
        })
    })
}
