//! A name in the headline that the body spells otherwise.
use stet_core::{Field, Finding, Place, Severity};

use crate::{
    Protected, Rule,
    facts::{Block, Capital, Facts, Human, Reference},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "name.title-vs-body",
    summary: "A name in the headline, the description or a caption that the body spells otherwise.",
    why: "It is the one slip that everybody sees, and search engines keep it.",
    source: "",
    severity: Severity::Error,
    about: &[Protected::Name],
    flags: &[
        (
            "headline: Let ⟦Mamadov⟧ sail\nseo_title: ⟦Mamadov⟧’s boat\n\nPeter Mammadov wants to.",
            "headline: Let Mammadov sail\nseo_title: Mammadov’s boat\n\nPeter Mammadov wants to.",
        ),
        (
            "headline: Let ⟦Okofor⟧ sail\n\nPeter Okafor wants to.",
            "headline: Let Okafor sail\n\nPeter Okafor wants to.",
        ),
    ],
    passes: &[
        "headline: Let Mammadov sail\n\nPeter Mammadov wants to.",
        "headline: Peter Okafor and the Okafors\n\nPeter Okafor wants to.",
        "headline: Let Hansen sail\n\nPeter Hanson wants to; Olga Hansen does.",
        "headline: A Green wave\n\nPeter Greene wants to be green.",
        "headline: “Mamadov” and I\n\nPeter Mammadov wants to.",
    ],
    run,
};

/// The fields that repeat names of the body.
const FIELDS: &[Field] = &[
    Field::Headline,
    Field::Standfirst,
    Field::Excerpt,
    Field::SeoTitle,
    Field::SeoDescription,
    Field::SocialTitle,
    Field::SocialDescription,
    Field::ImageAlt,
    Field::ImageCaption,
];

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let named = facts
        .people
        .references
        .iter()
        .any(|reference| reference.full.is_some());
    let mut findings = Vec::new();
    for block in facts.fields.iter().filter(|_| named) {
        if !FIELDS
            .iter()
            .any(|field| block.place == Place::Field(*field))
        {
            continue;
        }
        for capital in &block.passage.capitals {
            if capital.range.len() >= 5 && !block.passage.is_quoted(&capital.range) {
                findings.extend(misspelt(facts, block, capital));
            }
        }
    }
    findings
}

/// A word that is a family name of the body but for its spelling, and stands nowhere in the body itself.
fn misspelt(facts: &Facts<'_>, block: &Block, capital: &Capital) -> Option<Finding> {
    let word = &block.text()[capital.range.clone()];
    let people = &facts.people;
    let mut full = people
        .references
        .iter()
        .filter_map(|reference| Some((reference, reference.full.clone()?)));
    let (name, _) = full.find_map(|(reference, family)| {
        let human = &people.humans[reference.human];
        let name = last_word(facts, reference, family)?;
        let alike = human.skeleton == capital.skeleton || differs_by_one(name, word);
        (human.family != capital.hash && alike).then_some((name, human))
    })?;
    let stands = |block: &Block| block.passage.has_word(capital.hash);
    let spelled = |human: &Human| human.family == capital.hash;
    if people.humans.iter().any(spelled) || facts.body.iter().any(stands) {
        return None;
    }
    let message = format!("The body spells “{word}” as “{name}”.");
    let span = block.span(capital.range.clone());
    let mut finding = RULE.finding(span.clone(), word.to_lowercase(), message);
    finding.fixes.push(suggested(
        format!("Write “{name}”"),
        vec![replace(span, name)],
    ));
    Some(finding)
}

/// The last word of the family name of a full name.
fn last_word<'a>(
    facts: &'a Facts<'_>,
    reference: &Reference,
    family: std::ops::Range<usize>,
) -> Option<&'a str> {
    facts.body[reference.block].text()[family]
        .split_whitespace()
        .next_back()
}

/// Whether two words of six letters or more differ in one letter inside: not the first, not the last two.
fn differs_by_one(one: &str, two: &str) -> bool {
    if one.len() != two.len() || one.len() < 6 {
        return false;
    }
    let pairs = || one.chars().zip(two.chars());
    let last = one.chars().count().saturating_sub(2);
    let mut different = pairs().enumerate().filter(|(_, (one, two))| one != two);
    let first = different.next();
    first.is_some_and(|(at, _)| at > 0 && at < last) && different.next().is_none()
}
