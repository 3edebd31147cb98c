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
        "source: We will close the pier in May.\nsource withdrawn: it was retracted\nsource: We will close the pier in May.\n\nThe mayor said: “We will close the pier in May.”",
        "source: Ridership fell modestly after the second fare rise.\n\nThe report says: “Ridership fell modestly after the second fare rise.”",
        "source: Ridership fell modestly.\nsource withdrawn: retracted\nsource: We will sell the harbour in May.\n\nThe mayor said: “We will sell the harbour in May.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let sources = facts.context.sources.all();
    let withdrawn = facts.verified.iter().filter_map(|verified| {
        // What one source has taken back another may still bear out.
        let gone = |source: &usize| {
            let source = sources.get(*source);
            source.is_some_and(|source| !source.withdrawn.is_empty())
        };
        let having = verified.sources();
        let source = sources.get(*having.first()?)?;
        if !having.iter().all(gone) {
            return None;
        }
        Some(RULE.finding(
            verified.block.span(verified.quote.range.clone()),
            verified.quote.subject(&verified.block),
            format!("“{}” no longer stands: {}.", source.title, source.withdrawn),
        ))
    });
    withdrawn.collect()
}
