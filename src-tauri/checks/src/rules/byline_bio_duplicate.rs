//! One author’s bio twice.
use std::collections::HashMap;

use stet_core::{Finding, Folded, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Profile},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-duplicate",
    summary: "The piece tells twice who one of its authors is.",
    why: "One bio came with the text and one from the form; the reader sees both, and often they disagree.",
    source: "",
    severity: Severity::Warning,
    about: Protected::ALL,
    flags: &[
        (
            "bio: Jane Roe is a poet in Leeds.\n\nOne.\n\nTwo.\n\nThree.\n\n⟦Jane Roe is a poet and a critic.⟧",
            "bio: Jane Roe is a poet in Leeds.\n\nOne.\n\nTwo.\n\nThree.",
        ),
        (
            "authors: Mara Lindqvist\n\nMara Lindqvist is a lawyer.\n\nOne.\n\nTwo.\n\nThree.\n\n⟦Mara Lindqvist is a shipping lawyer in Malmö.⟧",
            "authors: Mara Lindqvist\n\nMara Lindqvist is a lawyer.\n\nOne.\n\nTwo.\n\nThree.",
        ),
    ],
    passes: &[
        "bio: Jane Roe is a poet in Leeds.\n\nOne.\n\nTwo.\n\nThree.\n\nAli Khan is a poet and a critic.",
        "authors: Jane Roe, Ali Khan\nbio: Jane Roe is a poet. Ali Khan is a judge.\n\nOne.",
        "bio: Jane Roe is a poet in Leeds.\n\nOne.\n\nTwo.\n\nThree.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut findings = Vec::new();
    for profile in &facts.profiles {
        let Some(person) = person(facts, profile) else {
            continue;
        };
        let first = *seen.entry(person.clone()).or_insert(profile.bio);
        if first != profile.bio {
            findings.push(finding(facts, profile, &person));
        }
    }
    findings
}

/// Whom a bio is about: the entry’s id, else the name it begins with.
fn person(facts: &Facts<'_>, profile: &Profile<'_>) -> Option<String> {
    if let Some(author) = profile.author {
        return Some(author.name.clone());
    }
    let bio = &facts.bios[profile.bio];
    let opening = bio.opening.as_ref()?;
    let subject = &bio.block.text()[opening.subject.clone()];
    Some(Folded::new(subject).text().to_owned())
}

fn finding(facts: &Facts<'_>, profile: &Profile<'_>, person: &str) -> Finding {
    let bio = &facts.bios[profile.bio];
    let range = profile.range.clone();
    let name = profile.author.map_or_else(
        || {
            bio.opening
                .as_ref()
                .map_or("", |opening| &bio.block.text()[opening.subject.clone()])
        },
        |author| &author.name,
    );
    let alone = !bio.is_field() && range.len() + 2 >= bio.block.text().len();
    let cut = if alone {
        facts.paragraphs(bio.block.range.clone())
    } else {
        bio.block.span(range.clone())
    };
    let message = format!("Who {name} is has been told already.");
    let mut finding = RULE.finding(bio.block.span(range), person, message);
    finding
        .fixes
        .push(suggested("Remove this one", vec![replace(cut, "")]));
    finding
}
