//! Dates that lean on a publication date that is not set.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    calendar::published,
    facts::{Block, DateFact, DayFact, Facts},
};

pub(crate) const RULE: Rule = Rule {
    id: "date.no-anchor",
    summary: "The text says “last year” or “5 December”, and no publication date is set to tell it from.",
    why: "Without a date nobody, the checks included, can say which year is meant.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[(
        "published: ⟦⟧\n\nThe harbour was closed last year and again on 5 March.",
        "",
    )],
    passes: &[
        "published: 2026-11-20\n\nThe harbour was closed last year.",
        "The harbour was closed in 2019, and today it is a car park.",
        "“We were closed last year,” he said.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    if published(facts).is_some() {
        return Vec::new();
    }
    let words: Vec<String> = leaning(facts)
        .take(3)
        .map(|(block, date)| format!("“{}”", block.text()[date.range.clone()].trim()))
        .collect();
    if words.is_empty() {
        return Vec::new();
    }
    let more = leaning(facts).count().saturating_sub(words.len());
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    let message = format!(
        "No publication date is set, and the text leans on one: {}{more}.",
        words.join(", ")
    );
    vec![RULE.finding(facts.field_span(Field::Published), "", message)]
}

/// The days of the calendar that the author's own words name.
pub(super) fn days<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (&'a Block, &'a DayFact)> {
    told(facts).flat_map(|block| {
        let days = block.passage.dates.days.iter();
        let own = days.filter(|day| !block.passage.is_quoted(&day.range));
        own.map(move |day| (block, day))
    })
}

/// Headline, standfirst and the author's own body.
pub(super) fn told<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = &'a Block> {
    let fields = [Field::Headline, Field::Standfirst];
    let fields = fields.into_iter().filter_map(|field| facts.field(field));
    fields.chain(facts.own_body())
}

/// The dates outside quotations that cannot be told without the day of writing.
pub(super) fn leaning<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (&'a Block, &'a DateFact)> {
    told(facts).flat_map(|block| {
        let own = block
            .passage
            .dates
            .leaning
            .iter()
            .filter(|date| !block.passage.is_quoted(&date.range));
        own.map(move |date| (block, date))
    })
}
