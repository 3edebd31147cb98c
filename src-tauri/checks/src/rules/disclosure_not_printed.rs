//! A declared interest that is not printed.
use stet_core::{Field, Finding, Severity};

use super::disclosure_undeclared_interest::{has_sentence, place_of};
use crate::{
    Rule,
    facts::Facts,
    rule::{appended, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.not-printed",
    summary: "The author declared an interest in somebody the piece names, and the agreed sentence is not printed.",
    why: "The author did what was asked; it was the desk that did not tell the reader.",
    source: "ICMJE disclosure form (2021); FTC 16 CFR 255.5",
    severity: Severity::Error,
    about: &[],
    flags: &[(
        "authors: Per Dahl\nbio: Per Dahl is a pilot.\ndisclosure: The author owns a boat.\n\nThe harbour should close.\n\nOnly ⟦Skagen Shipping⟧ would gain.",
        "authors: Per Dahl\nbio: Per Dahl is a pilot.\ndisclosure: The author owns a boat. Per Dahl advises Skagen Shipping on its routes.\n\nThe harbour should close.\n\nOnly Skagen Shipping would gain.",
    )],
    passes: &[
        "authors: Per Dahl\ndisclosure: Per Dahl advises Skagen Shipping on its routes.\n\nOnly Skagen Shipping would gain.",
        "authors: Per Dahl\nbio: Per Dahl is a pilot and advises Skagen Shipping.\n\nOnly Skagen Shipping would gain.",
        "authors: Per Dahl\n\nOnly the ferries would gain; Coast Watch would not.",
        "authors: Mara Lindqvist\n\nOnly Skagen Shipping would gain.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let untold = facts.interests.untold.iter();
    let agreed = untold.filter(|stake| stake.direct && has_sentence(facts, stake));
    agreed
        .map(|stake| {
            let message = format!(
                "{} → {}, named {}; the sentence agreed for that is not printed.",
                stake.author.name,
                stake.chain,
                place_of(stake)
            );
            let subject = format!("{}: {}", stake.author.id, stake.name);
            let mut finding = RULE.finding(stake.span.clone(), subject, message);
            let edit = appended(facts, Field::Disclosure, &stake.interest.sentence);
            finding
                .fixes
                .push(suggested("Print the sentence", vec![edit]));
            finding
        })
        .collect()
}
