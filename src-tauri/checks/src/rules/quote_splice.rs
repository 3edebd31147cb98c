//! Quotations pieced together from places that do not belong together.
use stet_core::{Finding, Severity};

use crate::{Rule, facts::Facts, verify::Verdict};

pub(crate) const RULE: Rule = Rule {
    id: "quote.splice",
    summary: "A quotation made of words from different paragraphs or sources, or put in another order.",
    why: "Everybody said these words and nobody said this sentence.",
    source: "AP Stylebook, “quotations”",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "source: The pier is safe for now. / We will sell the harbour in May.\n\nThe mayor said: ⟦“The pier is safe … in May.”⟧",
            "",
        ),
        (
            "source: The pier is safe for now.\nsource: We will sell the harbour in May.\n\nThe mayor said: ⟦“The pier is safe … sell the harbour.”⟧",
            "",
        ),
    ],
    passes: &[
        "source: The pier is safe for now, and we will sell the harbour in May.\n\nThe mayor said: “The pier is safe … in May.”",
        "source: The pier is safe for now. / We will sell the harbour in May.\n\n“The pier is safe for now,” the mayor said; “we will sell the harbour.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let spliced = facts.verified.iter().filter_map(|verified| {
        let Verdict::Spliced { places } = &verified.verdict else {
            return None;
        };
        let one = places.first()?.source;
        let whence = if places.iter().all(|place| place.source == one) {
            let title = &facts.context.sources.all().get(one)?.title;
            format!("do not follow each other in one paragraph of “{title}”")
        } else {
            "come from different sources".into()
        };
        let shown = verified.quote.shown(&verified.block);
        Some(RULE.finding(
            verified.block.span(verified.quote.range.clone()),
            verified.quote.subject(&verified.block),
            format!("The words of {shown} {whence}. Part them into quotations of their own."),
        ))
    });
    spliced.collect()
}
