//! The piece calls itself by two kinds.
use std::ops::Range;

use stet_core::{Field, Finding, Severity};

use super::label_opinion_missing::{is_house_label, parts};
use crate::{
    Rule,
    facts::{Facts, Genre},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "label.genre-mismatch",
    summary: "Genre, label and headline do not agree on what kind of piece it is.",
    why: "The page says one thing to readers and another to search engines, feeds and archives.",
    source: "The Trust Project, indicator “Type of Work”; schema.org OpinionNewsArticle",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "label: ⟦Opinion⟧\nheadline: The harbour in figures\ngenre: analysis",
            "label: Analysis\nheadline: The harbour in figures\ngenre: analysis",
        ),
        (
            "label: ⟦Новини⟧\ngenre: opinion\nlanguage: uk\n\nПорт слід закрити.",
            "label: Думка\ngenre: opinion\nlanguage: uk\n\nПорт слід закрити.",
        ),
        (
            "label: Opinion\nheadline: ⟦Analysis⟧: the harbour in figures",
            "",
        ),
        (
            "headline: The harbour in figures | ⟦Interview⟧\ngenre: opinion",
            "",
        ),
    ],
    passes: &[
        "label: Opinion\ngenre: editorial\nheadline: Close the harbour",
        "label: Analysis\ngenre: analysis\nheadline: Analysis: the harbour in figures",
        "label: Opinion\nheadline: News: a history of the word",
        "label: Analysis\nheadline: The harbour in figures",
        "label: Opinion\ngenre: sponsored\nheadline: Close the harbour",
        "label: Opinion\nheadline: An interview with the harbour",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let label = facts.get(Field::Label);
    let declared = facts.declared_genre();
    let labelled = if is_house_label(facts, label) {
        Some(Genre::Opinion)
    } else {
        facts.genre_of(label)
    };
    let found = match (declared, labelled) {
        // That somebody paid has a rule of its own.
        (Some(Genre::Sponsored), _) => None,
        (Some(declared), Some(labelled)) if !declared.may_be(labelled) => {
            Some(by_label(facts, declared, labelled))
        }
        _ => declared
            .or(labelled)
            .and_then(|genre| by_headline(facts, genre)),
    };
    found.into_iter().collect()
}

fn by_label(facts: &Facts<'_>, declared: Genre, labelled: Genre) -> Finding {
    let message = format!(
        "The label says {}, the genre of the piece is {}.",
        labelled.name(),
        declared.name()
    );
    let span = facts.field_span(Field::Label);
    let mut finding = RULE.finding(span.clone(), facts.get(Field::Label), message);
    let label = facts.label_for(declared);
    finding.fixes.extend(
        label.map(|label| suggested(format!("Label it “{label}”"), vec![replace(span, label)])),
    );
    finding
}

/// What stands before a colon or behind a bar in the headline and names another kind. “News:” may begin any headline.
fn by_headline(facts: &Facts<'_>, genre: Genre) -> Option<Finding> {
    let headline = facts.get(Field::Headline);
    let (range, other) = parts(headline).find_map(|part| {
        let other = facts.genre_of(part).filter(|other| *other != Genre::News)?;
        (!genre.may_be(other)).then(|| (place(headline, part), other))
    })?;
    let words = &headline[range.clone()];
    let message = format!(
        "The headline says “{words}” ({}), and the piece is {}.",
        other.name(),
        genre.name()
    );
    let mut span = facts.field_span(Field::Headline);
    span.range = range;
    Some(RULE.finding(span, words.to_lowercase(), message))
}

/// Where a part stands in the text it was cut from.
fn place(text: &str, part: &str) -> Range<usize> {
    let start = text.find(part).unwrap_or_default();
    start..start + part.len()
}
