//! An interest that is long over, and still printed.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, is_past, window_months},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.window",
    summary: "The piece tells of an interest that ended longer ago than interests are told.",
    why: "What is long over weighs on the author for nothing, and hides what matters now.",
    source: "ICMJE disclosure form (2021), 36 months",
    severity: Severity::Info,
    about: &[Protected::Name, Protected::Bio],
    flags: &[(
        "authors: Per Dahl\ndisclosure: The author owns a boat. ⟦Per Dahl worked for Coast Watch until 2019.⟧",
        "authors: Per Dahl\ndisclosure: The author owns a boat. ",
    )],
    passes: &[
        "authors: Per Dahl\npublished: 2021-01-01\ndisclosure: Per Dahl worked for Coast Watch until 2019.",
        "authors: Per Dahl\ndisclosure: Per Dahl advises Skagen Shipping on its routes.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let printed = facts.interests.printed.iter();
    let past = printed.filter(|printed| is_past(facts, printed.interest));
    past.map(|printed| {
        let last = printed
            .interest
            .to
            .map_or_else(String::new, |last| format!(" in {last}"));
        let message = format!(
            "This interest ended{last}; what ended more than {} months ago is not told here.",
            window_months(facts)
        );
        let span = printed.block.span(printed.range.clone());
        let mut finding = RULE.finding(span.clone(), printed.interest.with.clone(), message);
        finding
            .fixes
            .push(suggested("Drop the sentence", vec![replace(span, "")]));
        finding
    })
    .collect()
}
