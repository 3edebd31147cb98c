//! An author who was not asked what there is to declare.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, declaration},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.no-declaration",
    summary: "The outlet asks every author to declare interests for every piece, and there is no declaration for this one.",
    why: "Nobody can print what nobody asked for.",
    source: "ICMJE disclosure form (2021)",
    severity: Severity::Error,
    about: &[],
    flags: &[(
        "outlet: ledger\nauthors: Per Dahl\nslug: close-the-canal\ndisclosure: ⟦⟧\n\nThe canal should close.",
        "",
    )],
    passes: &[
        "outlet: ledger\nauthors: Per Dahl\nslug: close-the-harbour\n\nThe harbour should close.",
        "outlet: ledger\nauthors: Per Dahl\nheadline: Dredge-the-Strait\n\nIt is silting up.",
        "outlet: ledger\nauthors: Nils Fjord\n\nThe harbour should close.",
        "outlet: harbour\nauthors: Per Dahl\n\nThe harbour should close.",
        "outlet: ledger\nauthors: Per Dahl\n\n",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(outlet) = facts
        .context
        .outlet
        .filter(|outlet| outlet.declarations.interests)
    else {
        return Vec::new();
    };
    if facts.piece.body.trim().is_empty() {
        return Vec::new();
    }
    let known = facts.writers.iter().filter_map(|writer| writer.known());
    let silent = known.filter(|author| !author.staff && declaration(facts, author).is_none());
    silent
        .map(|author| {
            let message = format!(
                "{} asks for a declaration of interests with every piece, and {} has given none for this one. Ask for it.",
                outlet.name, author.name
            );
            RULE.finding(facts.field_span(Field::Disclosure), &*author.id, message)
        })
        .collect()
}
