//! Fields that contradict each other, or what the file says elsewhere.
use stet_core::{Field, Finding, Folded, Severity};

use crate::{
    Rule,
    facts::{Entry, Facts, Said},
    moments::moment,
};

pub(crate) const RULE: Rule = Rule {
    id: "meta.disagree",
    summary: "Title, author or date are told in two ways.",
    why: "A CMS, a search engine and a reader each believe another of the two.",
    source: "schema.org, NewsArticle; IPTC ninjs",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "published: 2026-11-20\nupdated: ⟦2026-11-18⟧\n\nThe harbour is closed.",
            "",
        ),
        (
            "headline: ⟦Close the harbour⟧\nfront matter: title: Open the harbour\n\nThe harbour is closed.",
            "",
        ),
        (
            "published: ⟦2026-11-20⟧\n\nThe harbour is closed.\n\n<script type=\"application/ld+json\">{\"datePublished\": \"2025-11-20\"}</script>",
            "",
        ),
        (
            "byline: ⟦By Ann O’Brien⟧\nauthors: Mara Lindqvist\n\nThe harbour is closed.",
            "",
        ),
        (
            "first_published: ⟦Meridian Notes, 2026-12-01⟧\npublished: 2026-11-20\n\nThe harbour is closed.",
            "",
        ),
    ],
    passes: &[
        "published: 2026-11-20\nupdated: 2026-11-20T10:00:00Z\n\nThe harbour is closed.",
        "headline: Close the harbour’s gate\nfront matter: title: \"Close the harbour's gate\"\n\nThe harbour is closed.",
        "byline: By M. Lindqvist\nauthors: Mara Lindqvist\n\nThe harbour is closed.",
        "byline: Von der Redaktion\n\nThe harbour is closed.",
        "front matter: title: Open the harbour\n\nThe harbour is closed.",
        "first_published: Meridian Notes, 2026-03-01\npublished: 2026-11-20\n\nThe harbour is closed.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let elsewhere = facts.said_elsewhere().into_iter();
    let mut findings: Vec<Finding> = elsewhere
        .filter_map(|said| disagrees(facts, &said))
        .collect();
    findings.extend(dates(facts));
    findings.extend(byline(facts));
    findings
}

fn disagrees(facts: &Facts<'_>, said: &Said) -> Option<Finding> {
    let Said { by, of, value } = said;
    let (field, own, same) = match of {
        Entry::Title => {
            let own = facts.get(Field::Headline);
            (Field::Headline, own, folded(own) == folded(value))
        }
        Entry::Date => {
            let own = facts.get(Field::Published);
            let (one, two) = (moment(own)?, moment(value)?);
            (Field::Published, own, one.day() == two.day())
        }
        Entry::Author => {
            let authors = &facts.piece.furniture.authors;
            let own = facts.get(Field::Byline);
            let same = authors.is_empty() || authors.iter().any(|author| shares(author, value));
            (Field::Byline, own, same)
        }
    };
    let subject = format!("{field}|{value}");
    let message = format!("Here it is “{own}”; {by} says “{value}”.");
    (!same && (!own.is_empty() || *of == Entry::Author))
        .then(|| RULE.finding(facts.field_span(field), subject, message))
}

/// Dates in an order in which they cannot be.
fn dates(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(published) = moment(facts.get(Field::Published)) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let updated = facts.get(Field::Updated);
    if moment(updated).is_some_and(|updated| updated.is_before(published)) {
        let message =
            "It was changed after publication, says the field, on a day before it was published.";
        findings.push(RULE.finding(facts.field_span(Field::Updated), updated, message));
    }
    let first = facts.get(Field::FirstPublished);
    let day = first.rsplit([' ', ',']).next().and_then(moment);
    if day.is_some_and(|day| published.is_before(day)) {
        let message =
            "It ran elsewhere first, says the field, on a day after it is published here.";
        findings.push(RULE.finding(facts.field_span(Field::FirstPublished), first, message));
    }
    findings
}

/// A byline that names none of the authors.
fn byline(facts: &Facts<'_>) -> Option<Finding> {
    let authors = &facts.piece.furniture.authors;
    let byline = facts.get(Field::Byline);
    let absent = authors.is_empty() || byline.is_empty();
    let named = authors.iter().any(|author| {
        shares(author, byline) || known_as(facts, author).any(|name| shares(name, byline))
    });
    if absent || named {
        return None;
    }
    let message = format!(
        "The byline is “{byline}”, and the authors are {}.",
        authors.join(", ")
    );
    Some(RULE.finding(facts.field_span(Field::Byline), byline, message))
}

/// Every name under which the registry knows an author.
fn known_as<'a>(facts: &'a Facts<'_>, author: &'a str) -> impl Iterator<Item = &'a str> {
    let authors = facts.context.registry.authors.iter();
    let same = authors
        .filter(move |known| known.id == author || known.spellings().any(|name| name == author));
    same.flat_map(|known| known.spellings())
}

/// Whether two names have a word in common that is more than an initial.
fn shares(one: &str, two: &str) -> bool {
    let two = folded(two);
    let words: Vec<&str> = two.split(|char: char| !char.is_alphanumeric()).collect();
    folded(one)
        .split(|char: char| !char.is_alphanumeric())
        .any(|word| word.chars().count() > 1 && words.contains(&word))
}

fn folded(text: &str) -> String {
    Folded::new(text.trim()).text().to_owned()
}
