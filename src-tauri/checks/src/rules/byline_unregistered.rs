//! An author whom the registry does not know.
use stet_core::{Field, Finding, Severity, Span};

use crate::{
    Rule,
    facts::{Facts, same},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.unregistered",
    summary: "An author of the piece has no entry in the registry.",
    why: "Without an entry neither the bio nor the interests of an author can be held against anything.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "authors: Jane Roe\nbyline: By ⟦Jane Roe⟧\n\nThe harbour should close.",
            "",
        ),
        (
            "byline: By Mara Lindqvist and ⟦Jane Roe⟧\n\nThe harbour should close.",
            "",
        ),
        (
            "language: ru\nbyline: Автор: ⟦Анна Гром⟧\n\nПорт закрыть.",
            "",
        ),
    ],
    passes: &[
        "authors: Mara Lindqvist\n\nThe harbour should close.",
        "byline: By Dr MARA LINDQVIST, staff writer\n\nThe harbour should close.",
        "byline: By the Editorial Board\n\nThe harbour should close.",
        "authors: Mara Lindquist\n\nThe harbour should close.",
        "outlet: unsigned\nauthors: The Unsigned\n\nThe harbour should close.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let unsigned = facts.context.outlet.is_some_and(|outlet| outlet.unsigned);
    if unsigned || facts.context.registry.authors.is_empty() {
        return Vec::new();
    }
    let strangers = facts
        .writers
        .iter()
        .filter(|writer| writer.known().is_none());
    strangers
        .map(|writer| {
            let message = format!(
                "“{}” is not in the registry: bio and interests cannot be checked. Add the author, or correct the name.",
                writer.name
            );
            RULE.finding(span_of(facts, writer.name), writer.name, message)
        })
        .collect()
}

/// Where a name stands in the byline; the whole byline when it does not stand there.
pub(super) fn span_of(facts: &Facts<'_>, name: &str) -> Span {
    let byline = facts.get(Field::Byline);
    let here = facts
        .byline
        .names
        .iter()
        .find(|range| same(&byline[(*range).clone()], name));
    let mut span = facts.field_span(Field::Byline);
    if let Some(range) = here {
        span.range = range.clone();
    }
    span
}
