//! A bio that says of its author what is over.
use std::ops::Range;

use stet_core::{Affiliation, Author, Edit, Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Bio, Facts, Profile, bio_words, same},
    names::Entity,
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-expired",
    summary: "The bio gives the author a post that had ended on the day of publication, or is one that no longer held.",
    why: "A minister who has left, an institute that was left in anger: the one line about the author is false.",
    source: "The Trust Project, indicator “Author/Reporter Expertise”",
    severity: Severity::Error,
    about: &[Protected::Bio, Protected::Name, Protected::Url],
    flags: &[
        (
            "authors: Ida Berg\nbio: Ida Berg is a director at the ⟦Norvik Institute⟧ and a sailor.",
            "authors: Ida Berg\nbio: Ida Berg is a former director at the Norvik Institute and a sailor.",
        ),
        (
            "authors: Ida Berg\npublished: 2025-01-10\nbio: ⟦Ida Berg directs the ferry fund.⟧",
            "authors: Ida Berg\npublished: 2025-01-10\nbio: Ida Berg is fellow of the Coast Fund in Norvik.",
        ),
        (
            "authors: Ida Berg\nlanguage: de\nbio: Ida Berg ist Direktorin am ⟦Norvik Institute⟧.",
            "",
        ),
    ],
    passes: &[
        "authors: Ida Berg\nbio: Ida Berg is a former director at the Norvik Institute.",
        "authors: Ida Berg\npublished: 2021-05-01\nbio: Ida Berg is a director at the Norvik Institute and a sailor.",
        "authors: Ida Berg\nbio: Ida Berg is fellow of the Coast Fund in Norvik.",
        "authors: Ida Berg\nlanguage: de\nbio: Ida Berg war bis 2023 Direktorin am Norvik Institute.",
        "authors: Ida Berg\nbio: Ida Berg (director, Norvik Institute, 2019–2023) is a sailor.",
        "bio: Jane Roe is a director at the Norvik Institute.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for profile in &facts.profiles {
        let (Some(author), bio) = (profile.author, &facts.bios[profile.bio]) else {
            continue;
        };
        if let Some(last) = outlived(facts, profile, author) {
            findings.push(whole(facts, profile, bio, author, &last));
        } else {
            findings.extend(
                ended(facts, profile, bio, author)
                    .into_iter()
                    .map(|(range, past)| post(facts, profile, bio, range, past)),
            );
        }
    }
    findings
}

/// Whether a bio says what is over; then it is no matter how else it differs.
pub(super) fn is_expired(facts: &Facts<'_>, profile: &Profile<'_>) -> bool {
    profile.author.is_some_and(|author| {
        outlived(facts, profile, author).is_some()
            || !ended(facts, profile, &facts.bios[profile.bio], author).is_empty()
    })
}

/// The last day of a kept bio in just these words, when no kept bio that still holds has them too.
fn outlived(facts: &Facts<'_>, profile: &Profile<'_>, author: &Author) -> Option<String> {
    let here = &facts.bios[profile.bio].block.text()[profile.range.clone()];
    let past = author
        .bios
        .iter()
        .find(|kept| kept.period().ended_before(facts.day()) && same(&kept.text, here))?;
    let holds = same(&author.bio, here)
        || author
            .bios
            .iter()
            .any(|kept| kept.period().covers(facts.day()) && same(&kept.text, here));
    past.to.filter(|_| !holds).map(|last| last.to_string())
}

/// Posts at organisations that the bio names as if they lasted, with where they are named.
fn ended<'a>(
    facts: &Facts<'_>,
    profile: &Profile<'_>,
    bio: &Bio,
    author: &'a Author,
) -> Vec<(Range<usize>, &'a Affiliation)> {
    let day = facts.day();
    let mut ended = Vec::new();
    for mention in bio.block.mentions.iter() {
        let Entity::Organisation(index) = mention.entity else {
            continue;
        };
        let range = &mention.range;
        let inside = profile.range.start <= range.start && range.end <= profile.range.end;
        let Some(body) = facts
            .context
            .registry
            .organisations
            .get(index)
            .filter(|_| inside)
        else {
            continue;
        };
        let there = |post: &&Affiliation| {
            post.organisation == body.id || body.spellings().any(|name| name == post.organisation)
        };
        let lasts = author
            .affiliations
            .iter()
            .filter(there)
            .any(|post| !post.period().ended_before(day));
        let past = author
            .affiliations
            .iter()
            .filter(there)
            .max_by_key(|post| post.to);
        let tells = |post: &&Affiliation| {
            profile.is_past(bio, range.start) || names_last_year(bio, range.start, post)
        };
        if let Some(past) = past.filter(|post| !lasts && !tells(post)) {
            ended.push((range.clone(), past));
        }
    }
    ended
}

/// Whether the sentence names the year in which a post ended.
fn names_last_year(bio: &Bio, at: usize, post: &Affiliation) -> bool {
    let sentence = &bio.block.text()[bio.block.passage.sentence(at)];
    post.to
        .is_some_and(|to| sentence.contains(&to.last_day().year().to_string()))
}

fn whole(
    facts: &Facts<'_>,
    profile: &Profile<'_>,
    bio: &Bio,
    author: &Author,
    last: &str,
) -> Finding {
    let span = bio.block.span(profile.range.clone());
    let message = format!("This bio of {} held until {last}.", author.name);
    let mut finding = RULE.finding(span.clone(), format!("bio until {last}"), message);
    let right = facts.bios_of_profile(profile).into_iter().next();
    finding.fixes.extend(
        right.map(|right| suggested("Put in the bio that holds now", vec![replace(span, right)])),
    );
    finding
}

fn post(
    facts: &Facts<'_>,
    profile: &Profile<'_>,
    bio: &Bio,
    range: Range<usize>,
    past: &Affiliation,
) -> Finding {
    let body = &bio.block.text()[range.clone()];
    let until = past.to.map_or_else(String::new, |to| format!(" in {to}"));
    let role = match past.role.as_str() {
        "" => "the post".to_owned(),
        role => format!("the post of {role}"),
    };
    let message = format!("{role} at {body} ended{until}, and the bio tells it as if it lasted.");
    let message = message.replacen("the", "The", 1);
    let mut finding = RULE.finding(bio.block.span(range), body, message);
    let former = former(facts, profile, bio, past);
    finding
        .fixes
        .extend(former.map(|(word, edit)| suggested(format!("Write “{word}”"), vec![edit])));
    finding
}

/// The word for “former” put before the role, where the language needs no ending for it and no “an” stands before.
fn former(
    facts: &Facts<'_>,
    profile: &Profile<'_>,
    bio: &Bio,
    past: &Affiliation,
) -> Option<(&'static str, Edit)> {
    let word = bio_words(facts.language)
        .map(|words| words.former)
        .filter(|word| !word.is_empty())?;
    let here = &bio.block.text()[profile.range.clone()];
    let at = here
        .find(past.role.as_str())
        .filter(|_| !past.role.is_empty())?;
    let before = &here[..at];
    if before.ends_with(char::is_alphanumeric) || before.ends_with(" an ") {
        return None;
    }
    let at = profile.range.start + at;
    Some((word, replace(bio.block.span(at..at), format!("{word} "))))
}
