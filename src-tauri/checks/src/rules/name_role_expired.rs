//! An office that somebody no longer holds.
use stet_core::{Finding, Office, Severity, lexicon::Unit};

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Reference, When, role_before},
    names::Entity,
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "name.role-expired",
    summary: "Somebody is given an office that was over on the day of publication.",
    why: "Texts are written with the titles of the day and printed weeks later.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Name],
    flags: &[
        (
            "On Monday ⟦Minister of Ports⟧ Aksel Holm said no.",
            "On Monday former Minister of Ports Aksel Holm said no.",
        ),
        (
            "Norvik’s ⟦Minister⟧ Holm said no.",
            "Norvik’s former Minister Holm said no.",
        ),
        (
            "language: de\n\nGestern sagte ⟦Hafenminister⟧ Aksel Holm nein.",
            "",
        ),
    ],
    passes: &[
        "published: 2024-05-01\n\nOn Monday Minister of Ports Aksel Holm said no.",
        "On Monday former Minister of Ports Aksel Holm said no.",
        "The then minister of ports, Aksel Holm, and then-Minister Holm said no.",
        "In May last year Minister of Ports Aksel Holm said no; on 5 May 2023 Minister Holm said yes.",
        "On Monday Mayor Aksel Holm said no.",
        "On Monday Minister Bo Strand said no.",
        "language: de\n\nGestern sagte der ehemalige Hafenminister Aksel Holm nein.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let references = facts.people.references.iter();
    references
        .filter_map(|reference| expired(facts, reference))
        .collect()
}

fn expired(facts: &Facts<'_>, reference: &Reference) -> Option<Finding> {
    let Some(Entity::Person(index)) = facts.people.humans[reference.human].entity else {
        return None;
    };
    let person = facts.context.registry.people.get(index)?;
    let day = facts.day();
    let mut held = person
        .offices
        .iter()
        .filter_map(|office| Some((office, role_before(facts, reference, office)?)));
    let (office, role) = held.next()?;
    let over = |office: &Office| office.period().ended_before(day);
    let block = &facts.body[reference.block];
    if !over(office)
        || !held.all(|(office, _)| over(office))
        || role.past
        || tells_of_then(block, reference)
    {
        return None;
    }
    let words = &block.text()[role.range.clone()];
    let until = office.to.map(|to| to.to_string()).unwrap_or_default();
    let message = format!("{} was {} until {until}.", person.name, office.title);
    let mut finding = RULE.finding(
        block.span(role.range.clone()),
        words.to_lowercase(),
        message,
    );
    if facts.words.is_some_and(|words| words.language == "en") {
        let former = if role.starts { "Former" } else { "former" };
        let edit = replace(
            block.span(role.country.start..role.country.start),
            format!("{former} "),
        );
        finding
            .fixes
            .push(suggested(format!("Write “{former} {words}”"), vec![edit]));
    }
    Some(finding)
}

/// Whether the sentence names a time before the present month, when the office may have been held.
fn tells_of_then(block: &Block, reference: &Reference) -> bool {
    let sentence = block.passage.sentence(reference.range.start);
    let dates = &block.passage.dates;
    let past = |when: When| match when {
        When::Relative { unit, offset, .. } => {
            offset < 0 && matches!(unit, Unit::Month | Unit::Year)
        }
        When::NamedMonth { direction, .. } => direction < 0,
        When::DayMonth { .. } | When::Weekday { .. } => false,
    };
    let mut leaning = dates
        .leaning
        .iter()
        .filter(|date| sentence.contains(&date.range.start));
    let mut days = dates
        .days
        .iter()
        .filter(|day| sentence.contains(&day.range.start));
    leaning.any(|date| past(date.when)) || days.any(|day| day.year.is_some())
}
