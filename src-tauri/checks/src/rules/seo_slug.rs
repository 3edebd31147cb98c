//! An address that changes or goes stale.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::Facts,
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "seo.slug",
    summary: "The address of a published piece has changed, or it names a day that will pass.",
    why: "Every link to the old address breaks; “today” in an address is wrong tomorrow.",
    source: "",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "once slug: close-the-harbour\nslug: ⟦close-it⟧\n\nOne.",
            "once slug: close-the-harbour\nslug: close-the-harbour\n\nOne.",
        ),
        ("slug: close-the-harbour-⟦today⟧\n\nOne.", ""),
        ("language: de\nslug: ⟦letztes-jahr⟧-im-hafen\n\nEins.", ""),
    ],
    passes: &[
        "once slug: close-the-harbour\nslug: close-the-harbour\n\nToday.",
        "slug: close-the-harbour\n\nToday.",
        "slug: todays-harbour-2026\n\nOne.",
        "One.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let slug = facts.get(Field::Slug);
    let mut findings = Vec::new();
    let before = facts
        .context
        .published
        .map_or("", |piece| &piece.furniture.slug);
    if !slug.is_empty() && !before.is_empty() && slug != before {
        let message =
            format!("The piece is published as “{before}”; as “{slug}” every link to it breaks.");
        let span = facts.field_span(Field::Slug);
        let mut finding = RULE.finding(span.clone(), "changed", message);
        let keep = suggested(format!("Keep “{before}”"), vec![replace(span, before)]);
        finding.fixes.push(keep);
        findings.push(finding);
    }
    findings.extend(passing_day(facts, slug));
    findings
}

/// The first relative date of the language among the words of a slug.
fn passing_day(facts: &Facts<'_>, slug: &str) -> Option<Finding> {
    if slug.is_empty() {
        return None;
    }
    let dates = facts.words?.relative_dates.iter();
    let (at, length) = dates
        .filter_map(|date| {
            let words = date.words.replace(' ', "-");
            Some((whole_words(slug, &words)?, words.len()))
        })
        .max_by_key(|(_, length)| *length)?;
    let mut span = facts.field_span(Field::Slug);
    span.range = at..at + length;
    let words = &slug[span.range.clone()];
    let message = format!("The address says “{words}”, which will not be true for long.");
    let mut finding = RULE.finding(span, words, message);
    finding.severity = Severity::Info;
    Some(finding)
}

/// Where words stand in a slug with nothing or a hyphen on both sides.
fn whole_words(slug: &str, words: &str) -> Option<usize> {
    let mut found = slug.match_indices(words);
    let edge = |text: Option<char>| text.is_none_or(|char| char == '-' || char == '/');
    found.find_map(|(at, _)| {
        let free =
            edge(slug[..at].chars().next_back()) && edge(slug[at + words.len()..].chars().next());
        free.then_some(at)
    })
}
