//! A bio behind a label that is not part of it.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::Facts,
    rule::{replace, safe},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-prefix",
    summary: "The bio begins with a label such as “Source:”.",
    why: "The label comes from a form or an old page; in print it makes the author look like a footnote.",
    source: "",
    severity: Severity::Info,
    about: &[Protected::Bio],
    flags: &[
        (
            "bio: ⟦Source: ⟧Jane Roe teaches law in Leeds.",
            "bio: Jane Roe teaches law in Leeds.",
        ),
        (
            "One.\n\nTwo.\n\nThree.\n\n⟦**Source:** ⟧Dr Jane Roe, is a poet.",
            "One.\n\nTwo.\n\nThree.\n\nDr Jane Roe, is a poet.",
        ),
        (
            "language: de\nbio: ⟦Quelle: ⟧Anna Busch ist Juristin.",
            "language: de\nbio: Anna Busch ist Juristin.",
        ),
    ],
    passes: &[
        "bio: Jane Roe, the source of much trouble, is a poet.",
        "One.\n\nTwo.\n\nThree.\n\nSource: Reuters, 5 May 2024.",
        "bio: Jane Roe is the author of Source: A Novel.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let labelled = facts.bios.iter().filter_map(|bio| {
        let range = bio.label.clone()?;
        let words = bio.block.text()[range.clone()].trim().to_owned();
        let mut span = bio.block.span(range);
        if !bio.is_field() {
            // Markup that opened before the label, as in `**Source:**`, goes with it.
            span.range.start = bio.block.range.start;
        }
        let message = format!("The bio begins with “{words}”, which is not part of it.");
        let mut finding = RULE.finding(span.clone(), words.to_lowercase(), message);
        finding
            .fixes
            .push(safe(format!("Drop “{words}”"), vec![replace(span, "")]));
        Some(finding)
    });
    labelled.collect()
}
