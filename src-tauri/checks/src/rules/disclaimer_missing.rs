//! The outlet's disclaimer is not there.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, canonical, wanted},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.missing",
    summary: "The outlet prints a disclaimer, and the piece carries none.",
    why: "Without it the opinion may be read as the outlet’s own.",
    source: "",
    severity: Severity::Error,
    about: &[],
    flags: &[(
        "outlet: harbour\ndisclaimer: ⟦⟧\n\nThe harbour should close.",
        "outlet: harbour\ndisclaimer: The views expressed are their own and do not necessarily reflect those of The Harbour Review.\n\nThe harbour should close.",
    )],
    passes: &[
        "outlet: harbour\n\nThe harbour should close.\n\nThe views expressed are the author’s own and do not necessarily reflect those of The Harbour Review.",
        "outlet: auto\n\nThe system prints the disclaimer by itself.",
        "The harbour should close.",
        "outlet: harbour\ngenre: editorial\n\nWe believe that the harbour should close.",
        "outlet: harbour\n\n",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(outlet) = facts.context.outlet else {
        return Vec::new();
    };
    let wanted = wanted(facts, outlet);
    let by_itself = wanted.iter().any(|disclaimer| disclaimer.auto);
    let Some(first) = wanted.first().filter(|_| !by_itself) else {
        return Vec::new();
    };
    if !facts.is_opinion()
        || !facts.disclaimers.hits.is_empty()
        || facts.piece.body.trim().is_empty()
    {
        return Vec::new();
    }
    let message = format!(
        "{} prints a disclaimer with every opinion piece, and this one has none.",
        outlet.name
    );
    let mut finding = RULE.finding(facts.field_span(Field::Disclaimer), "", message);
    let edit = replace(
        facts.field_span(Field::Disclaimer),
        canonical(facts, first, outlet),
    );
    finding
        .fixes
        .push(suggested("Put in the disclaimer", vec![edit]));
    vec![finding]
}
