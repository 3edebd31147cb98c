//! A weekday and a date that are not the same day.
use jiff::civil::{Date, Weekday};
use stet_core::{Finding, Severity};

use super::date_no_anchor::days;
use crate::{
    Rule,
    calendar::{days_between, long_date, published},
    facts::{Block, DayFact, Facts},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "date.weekday-mismatch",
    summary: "A weekday that does not fall on the date it is named with.",
    why: "One of the two is wrong, and readers who turn up on the wrong day do not come back.",
    source: "",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "The board met on ⟦Tuesday⟧, 5 December 2024.",
            "The board met on Thursday, 5 December 2024.",
        ),
        (
            "published: 2024-12-20\n\nThe board met on ⟦Tuesday⟧, December 5.",
            "published: 2024-12-20\n\nThe board met on Thursday, December 5.",
        ),
        (
            "language: de\n\nDer Rat tagte am ⟦Montag⟧, den 5. Dezember 2024.",
            "language: de\n\nDer Rat tagte am Donnerstag, den 5. Dezember 2024.",
        ),
        (
            "language: fr\n\nLe conseil s’est réuni le ⟦lundi⟧ 5 décembre 2024.",
            "language: fr\n\nLe conseil s’est réuni le jeudi 5 décembre 2024.",
        ),
        (
            "language: es\n\nSe reunieron el ⟦lunes⟧ 5 de diciembre de 2024.",
            "language: es\n\nSe reunieron el jueves 5 de diciembre de 2024.",
        ),
    ],
    passes: &[
        "The board met on Thursday, 5 December 2024.",
        "The board met on Tuesday, 5 December.",
        "She wrote: “The board met on Tuesday, 5 December 2024.”",
        "On Tuesday the board met; on 5 December 2024 it met again.",
        "language: de\n\nDer Rat tagte am Donnerstag, den 5. Dezember 2024.",
    ],
    run,
};

/// How many days from publication a day without a year is surely of the nearest year.
const NEAR: i32 = 120;

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    days(facts)
        .filter_map(|(block, day)| mismatch(facts, block, day))
        .collect()
}

fn mismatch(facts: &Facts<'_>, block: &Block, day: &DayFact) -> Option<Finding> {
    let (weekday, range) = day.weekday.clone()?;
    let date = match day.year {
        Some(year) => Date::new(year, day.month, day.day).ok()?,
        None => nearest(day, published(facts)?)?,
    };
    let right = date.weekday();
    if day.from.is_some() || right.to_monday_zero_offset() == weekday {
        return None;
    }
    let said = &block.text()[range.clone()];
    let message = format!(
        "{} was no {said}: it falls on a {}.",
        long_date(date),
        english(right)
    );
    let mut finding = RULE.finding(block.span(range), said.to_lowercase(), message);
    // Without a year in the text, it is the year that may be meant otherwise.
    if day.year.is_none() {
        finding.severity = Severity::Warning;
    }
    let names = facts.words?.weekdays;
    let name = names[usize::try_from(right.to_monday_zero_offset()).ok()?].first()?;
    let name = as_written(said, name);
    let edit = replace(finding.span.clone(), name.as_str());
    finding
        .fixes
        .push(suggested(format!("Write “{name}”"), vec![edit]));
    Some(finding)
}

/// The day of its name that lies nearest to a day; `None` when that is not near.
fn nearest(day: &DayFact, to: Date) -> Option<Date> {
    let years = [to.year() - 1, to.year(), to.year() + 1];
    let dates = years
        .into_iter()
        .filter_map(|year| Date::new(year, day.month, day.day).ok());
    dates
        .min_by_key(|date| days_between(*date, to))
        .filter(|date| days_between(*date, to) <= NEAR)
}

/// A name with a capital where the one it stands for has one.
fn as_written(said: &str, name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if said.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

const fn english(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}
