//! A full name that is told again.
use std::collections::HashSet;

use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::Facts,
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "name.later-reference",
    summary: "A full name that the reader has read before.",
    why: "After the first time the family name is enough; the whole of it sounds like somebody new.",
    source: "Associated Press: full name first, then the family name",
    severity: Severity::Info,
    about: &[Protected::Name],
    flags: &[
        (
            "Aksel Holm ran. In May ⟦Aksel Holm⟧ won.",
            "Aksel Holm ran. In May Holm won.",
        ),
        (
            "Peter Okafor ran.\n\nIn May ⟦Peter Okafor⟧’s boat sank.",
            "Peter Okafor ran.\n\nIn May Okafor’s boat sank.",
        ),
    ],
    passes: &[
        "Aksel Holm ran. In May Holm won.",
        "Peter Okafor ran. Mary Okafor did not; in May Peter Okafor won.",
        "“Aksel Holm ran,” they said. In May Aksel Holm won.",
        "Aksel Holm ran.\n\n## Aksel Holm alone\n\nIn May he won.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let people = &facts.people;
    let mut told = HashSet::new();
    let full = people
        .references
        .iter()
        .filter_map(|reference| Some((reference, reference.full.clone()?)));
    full.filter(|(reference, _)| {
        !told.insert(reference.human) && !shares_family(facts, reference.human)
    })
    .map(|(reference, family)| {
        let block = &facts.body[reference.block];
        let (name, family) = (
            &block.text()[reference.range.clone()],
            &block.text()[family],
        );
        let message = format!("“{name}” was named in full before.");
        let span = block.span(reference.range.clone());
        let mut finding = RULE.finding(span.clone(), name.to_lowercase(), message);
        let fix = suggested(format!("Write “{family}”"), vec![replace(span, family)]);
        finding.fixes.push(fix);
        finding
    })
    .collect()
}

/// Whether another person of the piece has the same family name.
fn shares_family(facts: &Facts<'_>, human: usize) -> bool {
    let humans = &facts.people.humans;
    let others = humans
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != human);
    others
        .into_iter()
        .any(|(_, other)| other.family == humans[human].family)
}
