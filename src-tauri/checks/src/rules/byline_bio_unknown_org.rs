//! An organisation in the bio of which the author’s entry knows nothing.
use std::ops::Range;

use stet_core::{Author, Finding, Folded, Severity};

use crate::{
    Rule,
    facts::{Facts, Profile},
    names::Entity,
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-unknown-org",
    summary: "The bio ties the author to an organisation that the author’s entry does not have.",
    why: "Interests are checked against the entry: what it does not know is not looked for in the piece.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "authors: Ida Berg\nbio: Ida Berg is an adviser to ⟦Skagen Shipping⟧.",
            "",
        ),
        (
            "authors: Ida Berg\nbio: Ida Berg is a fellow at the ⟦Institute for Tidal Studies⟧ in Norvik.",
            "",
        ),
    ],
    passes: &[
        "authors: Ida Berg\nbio: Ida Berg is fellow of the Coast Fund and a former director of the Norvik Institute.",
        "authors: Ida Berg\nbio: Ida Berg is the author of The Long Tide and lives in Port Norvik.",
        "authors: Ida Berg\nbio: Ida Berg is a professor of International Relations. She has a degree from the Harbour University.",
        "authors: Jane Roe\nbio: Jane Roe is an adviser to Skagen Shipping.",
        "authors: Mara Lindqvist\nbio: Mara Lindqvist once wrote for The Harbour Review.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for profile in &facts.profiles {
        let Some(author) = profile.author.filter(|author| has_history(author)) else {
            continue;
        };
        let bio = &facts.bios[profile.bio];
        let known = registered(facts, profile).into_iter();
        for range in known.chain(profile.strangers.iter().cloned()) {
            let name = &bio.block.text()[range.clone()];
            if !is_known(facts, author, name) {
                let message = format!(
                    "The entry of {} says nothing of {name}. Add it there, or correct the bio.",
                    author.name
                );
                findings.push(RULE.finding(bio.block.span(range), name, message));
            }
        }
    }
    findings
}

/// Whether the entry tells enough to hold a bio against it.
fn has_history(author: &Author) -> bool {
    !author.affiliations.is_empty() || !author.interests.is_empty()
}

/// Organisations of the registry in a bio, those of the author’s entry left out.
fn registered(facts: &Facts<'_>, profile: &Profile<'_>) -> Vec<Range<usize>> {
    let Some(author) = profile.author else {
        return Vec::new();
    };
    let mentions = facts.bios[profile.bio].block.mentions.iter();
    let strange = mentions.filter(|mention| {
        let range = &mention.range;
        let inside = profile.range.start <= range.start && range.end <= profile.range.end;
        let Entity::Organisation(index) = mention.entity else {
            return false;
        };
        let Some(body) = facts.context.registry.organisations.get(index) else {
            return false;
        };
        let is_body =
            |name: &String| *name == body.id || body.spellings().any(|known| known == name);
        inside
            && !author
                .affiliations
                .iter()
                .any(|post| is_body(&post.organisation))
            && !author
                .interests
                .iter()
                .any(|interest| is_body(&interest.with))
    });
    strange.map(|mention| mention.range.clone()).collect()
}

/// Whether the entry has the name in a post, an interest or one of its bios.
fn is_known(facts: &Facts<'_>, author: &Author, name: &str) -> bool {
    let name = Folded::new(name);
    let name = name.text();
    let bios = author
        .bios
        .iter()
        .map(|bio| bio.text.as_str())
        .chain([author.bio.as_str()]);
    let posts = author
        .affiliations
        .iter()
        .map(|post| post.organisation.as_str());
    let interests = author
        .interests
        .iter()
        .map(|interest| interest.with.as_str());
    let full = posts.chain(interests).map(|id| {
        let body = facts.context.registry.organisation(id);
        body.map_or(id, |body| body.name.as_str())
    });
    bios.chain(full)
        .any(|text| Folded::new(text).text().contains(name))
}
