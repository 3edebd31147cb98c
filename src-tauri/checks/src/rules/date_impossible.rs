//! Days that no calendar has, and stretches that end before they begin.
use jiff::civil::Date;
use stet_core::{Finding, Severity};

use super::date_no_anchor::{days, told};
use crate::{
    Rule,
    calendar::month_name,
    facts::{Block, DayFact, Facts},
};

pub(crate) const RULE: Rule = Rule {
    id: "date.impossible",
    summary: "A day that the calendar does not have, or a stretch that ends before it begins.",
    why: "A slip of one figure; whatever rests on the date is wrong with it.",
    source: "",
    severity: Severity::Error,
    about: &[],
    flags: &[
        ("The lease ended on ⟦31 April 2024⟧.", ""),
        ("The lease ended on ⟦February 29, 2023⟧.", ""),
        ("The fair runs from ⟦9–7 May 2027⟧.", ""),
        ("The war of ⟦2019–2015⟧ left them poor.", ""),
        ("language: de\n\nDer Vertrag endete am ⟦31. Juni 2024⟧.", ""),
        ("language: ru\n\nДоговор истёк ⟦31 апреля 2024⟧ года.", ""),
    ],
    passes: &[
        "The lease ended on 30 April 2024 and not on February 29, 2024.",
        "The lease ends on 29 February.",
        "The fair runs from 7–9 May 2027.",
        "The war of 2015–2019 left them poor.",
        "The dynasty of 1900–1700 BC left tablets.",
        "He wrote “on 31 April 2024”.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let days = days(facts).filter_map(|(block, day)| impossible(block, day));
    let years = told(facts).flat_map(|block| {
        let backwards = block.passage.dates.backwards.iter();
        let own = backwards.filter(|range| !block.passage.is_quoted(range));
        own.map(move |range| {
            let said = &block.text()[range.clone()];
            let message = format!("“{said}” runs backwards.");
            RULE.finding(block.span(range.clone()), said, message)
        })
    });
    days.chain(years).collect()
}

fn impossible(block: &Block, day: &DayFact) -> Option<Finding> {
    let said = &block.text()[day.range.clone()];
    // A year that leaps, where none is named.
    let year = day.year.unwrap_or(2000);
    let message = if Date::new(year, day.month, day.day).is_err() {
        let month = month_name(day.month);
        let last = Date::new(year, day.month, 1).ok()?.days_in_month();
        format!("{month} has {last} days; there is no “{said}”.")
    } else if day.from.is_some_and(|from| from > day.day) {
        format!("“{said}” ends before it begins.")
    } else {
        return None;
    };
    Some(RULE.finding(block.span(day.range.clone()), said.to_lowercase(), message))
}
