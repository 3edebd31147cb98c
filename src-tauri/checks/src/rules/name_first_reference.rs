//! Somebody named by the family name before the reader knows who it is.
use std::collections::HashSet;

use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Human, Reference, has_role},
    names::Entity,
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "name.first-reference",
    summary: "A person is named by the family name alone before the full name or a role has told who that is.",
    why: "The author has lived with the name for years; the reader meets it here.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Name],
    flags: &[
        (
            "The ⟦Holm⟧ ministry is new. It began when Aksel Holm won.",
            "The Aksel Holm ministry is new. It began when Aksel Holm won.",
        ),
        (
            "Then ⟦Okafor⟧’s boat sank. In May Peter Okafor bought another.",
            "Then Peter Okafor’s boat sank. In May Peter Okafor bought another.",
        ),
        ("So ⟦Holm⟧ said no.", "So Aksel Holm said no."),
    ],
    passes: &[
        "Aksel Holm won. Holm is new.",
        "Minister Holm won. It began when Aksel Holm ran.",
        "Holm, the minister, won. Aksel Holm ran.",
        "“Holm is new,” she said of Aksel Holm.",
        "Everybody knows Bo Strand. But Strand sank, and before him Dahl did. Ine Dahl swam.",
        "Holm Street is long. Aksel Holm lives there. Jan Holm does too.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let people = &facts.people;
    let mut met = HashSet::new();
    let first = people
        .references
        .iter()
        .filter(|reference| met.insert(reference.human));
    first
        .filter(|reference| reference.full.is_none())
        .filter_map(|reference| {
            let human = &people.humans[reference.human];
            let told = is_well_known(facts, human, reference) || has_role(facts, reference);
            (!told).then(|| finding(facts, human, reference))
        })
        .collect()
}

fn is_well_known(facts: &Facts<'_>, human: &Human, reference: &Reference) -> bool {
    let word = &facts.body[reference.block].text()[reference.range.clone()];
    let house = facts.context.outlet.is_some_and(|outlet| {
        let mut names = outlet.well_known.iter();
        names.any(|name| name.split_whitespace().next_back() == Some(word))
    });
    let person = match human.entity {
        Some(Entity::Person(index)) => facts.context.registry.people.get(index),
        _ => None,
    };
    house || person.is_some_and(|person| person.well_known)
}

fn finding(facts: &Facts<'_>, human: &Human, reference: &Reference) -> Finding {
    let block = &facts.body[reference.block];
    let word = &block.text()[reference.range.clone()];
    let mut references = facts.people.references.iter();
    let later = references.find(|other| other.human == reference.human && other.full.is_some());
    let in_text = later.map(|later| &facts.body[later.block].text()[later.range.clone()]);
    let message = match in_text {
        Some(_) => format!("“{word}” is named here before the reader is told who that is."),
        None => format!("“{word}” is named without a given name or a role."),
    };
    let span = block.span(reference.range.clone());
    let mut finding = RULE.finding(span.clone(), word.to_lowercase(), message);
    // A family name that is never told in full may be a word or a place, and so may one whose bearer the desk does not know.
    if in_text.is_none() || human.entity.is_none() {
        finding.severity = Severity::Info;
    }
    if let Some(name) = full_name(facts, human).or(in_text) {
        let fix = suggested(format!("Write “{name}”"), vec![replace(span, name)]);
        finding.fixes.push(fix);
    }
    finding
}

/// The name as the registry has it.
pub(super) fn full_name<'a>(facts: &Facts<'a>, human: &Human) -> Option<&'a str> {
    let registry = facts.context.registry;
    match human.entity? {
        Entity::Person(index) => registry
            .people
            .get(index)
            .map(|person| person.name.as_str()),
        Entity::Author(index) => {
            let author = registry.authors.get(index);
            author.map(|author| author.name_in(facts.language))
        }
        _ => None,
    }
}
