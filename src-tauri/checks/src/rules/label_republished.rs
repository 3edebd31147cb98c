//! A piece that ran elsewhere before, and does not say so.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, first_published_line, notices_name, same},
    rule::{appended, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "label.republished",
    summary: "The piece first ran elsewhere, and no line on the page says where.",
    why: "The first publisher asks for the line, and readers take an old argument for a new one.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "first_published: Meridian Notes, 2026-03-01\ncredit: ⟦⟧\n\nThe harbour should close.",
            "first_published: Meridian Notes, 2026-03-01\ncredit: First published in Meridian Notes, 1 March 2026.\n\nThe harbour should close.",
        ),
        (
            "first_published: Kystposten\nlanguage: de\ncredit: ⟦Aus dem Norwegischen übersetzt.⟧\n\nDer Hafen soll schließen.",
            "first_published: Kystposten\nlanguage: de\ncredit: Aus dem Norwegischen übersetzt. Zuerst erschienen in Kystposten.\n\nDer Hafen soll schließen.",
        ),
    ],
    passes: &[
        "first_published: Meridian Notes, 2026-03-01\ncredit: This essay first appeared in Meridian Notes.\n\nThe harbour should close.",
        "first_published: Meridian Notes, 2026-03-01\n\nThe harbour should close.\n\n*A longer version ran in Meridian Notes in March.*",
        "outlet: harbour\nfirst_published: The Harbour Review, 2019-01-01\n\nThe harbour should close.",
        "The harbour should close.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let told = facts.get(Field::FirstPublished).trim();
    let (place, day) = told
        .rsplit_once(',')
        .map_or((told, ""), |(place, day)| (place.trim(), day.trim()));
    let own = facts.context.outlet.is_some_and(|outlet| {
        let mut names = outlet.aliases.iter().chain([&outlet.name, &outlet.id]);
        names.any(|name| same(name, place))
    });
    if place.is_empty() || own || notices_name(facts, place) {
        return Vec::new();
    }
    let message = format!("The piece first ran in {place}, and no line says so.");
    let mut finding = RULE.finding(facts.field_span(Field::Credit), place, message);
    let line = first_published_line(facts.language, place, day);
    finding.fixes.push(suggested(
        "Add the line to the credit",
        vec![appended(facts, Field::Credit, &line)],
    ));
    vec![finding]
}
