//! No headline.
use stet_core::{Field, Finding, Severity};

use crate::{
    Protected, Rule,
    facts::Facts,
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "head.missing",
    summary: "The piece has no headline.",
    why: "Nothing can be listed, linked or found without one.",
    source: "",
    severity: Severity::Error,
    about: Protected::ALL,
    flags: &[
        (
            "headline: ⟦⟧\n\n# Close the *harbour*\n\nNow.",
            "headline: Close the harbour\n\nNow.",
        ),
        ("headline: ⟦⟧\n\nThe harbour should close.", ""),
    ],
    passes: &[
        "headline: Close the harbour\n\nNow.",
        "bio: Jane Roe is a poet.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    if !facts.get(Field::Headline).trim().is_empty() || facts.piece.body.trim().is_empty() {
        return Vec::new();
    }
    let message = "The piece has no headline.";
    let mut finding = RULE.finding(facts.field_span(Field::Headline), "", message);
    if let Some(first) = facts.body.first().filter(|block| block.is_heading()) {
        let moved = vec![
            replace(facts.paragraphs(first.range.clone()), ""),
            replace(facts.field_span(Field::Headline), first.text().trim()),
        ];
        finding
            .fixes
            .push(suggested("Take the first heading of the body", moved));
    }
    vec![finding]
}
