//! Quotations that rest on a source which no longer stands.
use stet_core::{Finding, Severity};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "quote.source-retracted",
    summary: "A quotation from a source that was retracted, corrected or changed.",
    why: "What a publication takes back, a piece that quotes it must not go on saying.",
    source: "Retraction notices, as Zotero and Crossref carry them",
    severity: Severity::Error,
    about: &[],
    flags: &[(
        "source: Ridership fell modestly after the second fare rise.\nsource withdrawn: corrected on 3 May 2026\n\nThe report says: ⟦“Ridership fell modestly after the second fare rise.”⟧",
        "",
    )],
    passes: &[
        "source: Ridership fell modestly after the second fare rise.\n\nThe report says: “Ridership fell modestly after the second fare rise.”",
        "source: Ridership fell modestly.\nsource withdrawn: retracted\nsource: We will sell the harbour in May.\n\nThe mayor said: “We will sell the harbour in May.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let sources = facts.context.sources.all();
    let withdrawn = facts.verified.iter().filter_map(|verified| {
        let mut places = verified.places().iter();
        let source = places.find_map(|place| {
            sources
                .get(place.source)
                .filter(|source| !source.withdrawn.is_empty())
        })?;
        Some(RULE.finding(
            verified.block.span(verified.quote.range.clone()),
            verified.quote.subject(&verified.block),
            format!("“{}” no longer stands: {}.", source.title, source.withdrawn),
        ))
    });
    withdrawn.collect()
}
