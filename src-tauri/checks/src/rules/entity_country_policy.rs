//! A disputed name that the outlet does not print.
use stet_core::{Finding, Severity};

use super::name_house_form::misspelt;
use crate::{Rule, facts::Facts, terms::Term};

pub(crate) const RULE: Rule = Rule {
    id: "entity.country-policy",
    summary: "A country or disputed place by a name that the outlet does not print.",
    why: "Such a name takes a side; the outlet has decided which it prints.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[(
        "outlet: style\n\nThe ferry to ⟦Norvic Island⟧ is late.",
        "outlet: style\n\nThe ferry to Norvik is late.",
    )],
    passes: &[
        "outlet: style\n\nThe ferry to Norvik is late. “Norvic Island is free,” he said.",
        "outlet: style\n\nThe *Norvic Islander* sails.",
        "outlet: harbour\n\nThe ferry to Norvic Island is late.",
        "The ferry to Norvic Island is late.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let context = facts.context;
    let Some(outlet) = context.outlet else {
        return Vec::new();
    };
    misspelt(&RULE, facts, |term| match term {
        Term::Refused(number, index) => {
            let ours = context
                .outlets
                .get(number)
                .is_some_and(|found| found.id == outlet.id);
            outlet.name_policy.get(index).filter(|_| ours)
        }
        _ => None,
    })
}
