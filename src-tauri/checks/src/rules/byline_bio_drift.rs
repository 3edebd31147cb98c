//! A bio that says otherwise than the author’s entry.
use stet_core::{Finding, Folded, Severity};

use super::byline_bio_expired::is_expired;
use crate::{
    Protected, Rule,
    align::{Step, align},
    facts::{Facts, Profile, originals_of, words_of},
    rule::{replace, safe, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-drift",
    summary: "The bio says otherwise than the bio that the author’s entry has for the day of publication.",
    why: "The author agreed to one wording; what was copied from an older piece has drifted from it.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Bio, Protected::Name, Protected::Url],
    flags: &[
        (
            "authors: Mara Lindqvist\nbio: ⟦Mara Lindqvist is a maritime lawyer in Malmö.⟧",
            "authors: Mara Lindqvist\nbio: Mara Lindqvist is a shipping lawyer in Malmö.",
        ),
        (
            "authors: Mara Lindqvist\nbio: ⟦Mara Lindqvist is a shipping lawyer in Malmö⟧",
            "authors: Mara Lindqvist\nbio: Mara Lindqvist is a shipping lawyer in Malmö.",
        ),
        (
            "authors: Ida Berg, Mara Lindqvist\nbio: Ida Berg is fellow of the Coast Fund in Norvik. ⟦Mara Lindqvist is a shipping lawyer in Lund.⟧",
            "authors: Ida Berg, Mara Lindqvist\nbio: Ida Berg is fellow of the Coast Fund in Norvik. Mara Lindqvist is a shipping lawyer in Malmö.",
        ),
    ],
    passes: &[
        "authors: Mara Lindqvist\nbio: Mara Lindqvist is a shipping lawyer in Malmö.",
        "authors: Mara Lindqvist\nbio: Mara Lindqvist is a shipping lawyer.",
        "authors: Mara Lindqvist\nbio: Mara Lindqvist is a shipping lawyer in Malmö. She has sailed twice around the world.",
        "authors: Mara Lindqvist\nlanguage: de\nbio: Mara Lindqvist ist Anwältin in Malmö.",
        "authors: Jane Roe\nbio: Jane Roe is a poet.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let known = facts
        .profiles
        .iter()
        .filter(|profile| !is_expired(facts, profile));
    known.filter_map(|profile| drift(facts, profile)).collect()
}

fn drift(facts: &Facts<'_>, profile: &Profile<'_>) -> Option<Finding> {
    let author = profile.author?;
    let bio = &facts.bios[profile.bio];
    let here = &bio.block.text()[profile.range.clone()];
    let kept = facts.bios_of_profile(profile);
    if kept.is_empty() || kept.contains(&here) {
        return None;
    }
    let folded = Folded::new(here);
    let (words, originals) = (words_of(folded.text()), originals_of(here, &folded));
    let (right, differences) = kept
        .into_iter()
        .map(|kept| (kept, differences(kept, &words, &originals)))
        .min_by_key(|(_, differences)| differences.len())?;
    let span = bio.block.span(profile.range.clone());
    let edit = replace(span.clone(), right);
    let longer = right.split_whitespace().count() != here.split_whitespace().count();
    let mut finding;
    if !differences.is_empty() {
        let message = format!(
            "The entry of {} has it otherwise: {}.",
            author.name,
            told(&differences)
        );
        finding = RULE.finding(span, differences.join("; "), message);
        finding
            .fixes
            .push(suggested("Put in the bio of the entry", vec![edit]));
    } else if longer {
        return None;
    } else {
        let message = format!(
            "The bio differs from {}’s entry in punctuation or capitals.",
            author.name
        );
        finding = RULE.finding(span, "typography", message);
        finding.severity = Severity::Info;
        finding
            .fixes
            .push(safe("Put in the bio of the entry", vec![edit]));
    }
    Some(finding)
}

/// What is said otherwise; a bio that is only shorter or goes on after the entry’s says nothing otherwise.
fn differences(kept: &str, words: &[&str], printed: &[&str]) -> Vec<String> {
    let folded = Folded::new(kept);
    let steps = align(&words_of(folded.text()), words).steps;
    let words = originals_of(kept, &folded);
    let shorter = steps
        .iter()
        .all(|step| matches!(step, Step::Same { .. } | Step::Missing { .. }));
    if shorter && steps.iter().any(|step| matches!(step, Step::Same { .. })) {
        return Vec::new();
    }
    let told = steps.iter().filter_map(|step| match *step {
        Step::Same { .. } => None,
        Step::Changed { template, text } => Some(format!(
            "“{}” stands for “{}”",
            printed.get(text)?,
            words.get(template)?
        )),
        Step::Missing { template } => Some(format!("“{}” is missing", words.get(template)?)),
        Step::Extra { text } => Some(format!("“{}” is added", printed.get(text)?)),
    });
    told.collect()
}

fn told(differences: &[String]) -> String {
    match differences {
        [first, second, _, _, ..] => format!(
            "{first}; {second}; and {} more words differ",
            differences.len() - 2
        ),
        few => few.join("; "),
    }
}
