//! One person, two spellings.
use stet_core::{Finding, Severity};

use super::name_first_reference::full_name;
use crate::{
    Protected, Rule,
    facts::{Facts, Human, Reference},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "name.variant",
    summary: "One name in two spellings.",
    why: "The reader wonders whether these are two people, and a search finds half of the piece.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Name],
    flags: &[
        (
            "Peter Mammadov ran. Then Mammadov won, and ⟦Mamadov⟧ lost.",
            "Peter Mammadov ran. Then Mammadov won, and Mammadov lost.",
        ),
        (
            "Anthony Okafor ran, and Anthony Okafor won. “No,” said ⟦Antony Okafor⟧.",
            "Anthony Okafor ran, and Anthony Okafor won. “No,” said Anthony Okafor.",
        ),
    ],
    passes: &[
        "Peter Mammadov ran. Then Mammadov won.",
        "Peter Mammadov ran. Peter Mammadova ran too.",
        "Peter Mammadov ran. “Mamadov ran,” she wrote.",
        "Peter Hoppe ran. There was hope. Hope lost.",
        "Peter Mammadov ran, and Olga Mamadov did.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let people = &facts.people;
    let several = |human: &Human| human.spellings.len() > 1;
    if !people.humans.iter().any(several) {
        return Vec::new();
    }
    let references = people.references.iter();
    references
        .filter_map(|reference| finding(facts, reference))
        .collect()
}

fn finding(facts: &Facts<'_>, reference: &Reference) -> Option<Finding> {
    let human = &facts.people.humans[reference.human];
    let right = match &reference.full {
        // How the registry spells a whole name is another rule’s business.
        Some(_) if human.entity.is_some() => return None,
        Some(_) => usual(facts, reference),
        None if reference.spelling == human.family => return None,
        None => family(facts, reference, human)?,
    };
    let block = &facts.body[reference.block];
    let word = &block.text()[reference.range.clone()];
    if word == right {
        return None;
    }
    let message = format!("“{word}” is spelled “{right}” elsewhere.");
    let span = block.span(reference.range.clone());
    let mut finding = RULE.finding(span.clone(), word.to_lowercase(), message);
    let fix = suggested(format!("Write “{right}”"), vec![replace(span, right)]);
    finding.fixes.push(fix);
    Some(finding)
}

/// The full name in the spelling that the piece uses most, the first of these.
fn usual<'a>(facts: &'a Facts<'_>, reference: &Reference) -> &'a str {
    let people = &facts.people;
    let spellings = &people.humans[reference.human].spellings;
    let uses = |spelling: u64| {
        let found = spellings.iter().find(|(known, _)| *known == spelling);
        found.map_or(0, |(_, uses)| *uses)
    };
    let own = uses(reference.spelling);
    let mut full = people
        .references
        .iter()
        .filter(|other| other.human == reference.human && other.full.is_some());
    let right = full.find(|other| {
        let (theirs, earlier) = (
            uses(other.spelling),
            other.block < reference.block || other.range.start < reference.range.start,
        );
        theirs > own || theirs == own && earlier && other.block <= reference.block
    });
    let right = right
        .filter(|right| right.spelling != reference.spelling)
        .unwrap_or(reference);
    &facts.body[right.block].text()[right.range.clone()]
}

/// The family name as the registry or the full name has it.
fn family<'a>(facts: &'a Facts<'_>, reference: &Reference, human: &Human) -> Option<&'a str> {
    if let Some(name) = full_name(facts, human) {
        return name.split_whitespace().next_back();
    }
    let mut references = facts
        .people
        .references
        .iter()
        .filter(|other| other.human == reference.human);
    let (block, family) = references.find_map(|other| Some((other.block, other.full.clone()?)))?;
    Some(&facts.body[block].text()[family])
}
