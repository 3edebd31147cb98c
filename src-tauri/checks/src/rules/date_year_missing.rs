//! A day and a month, and nothing says of which year.
use jiff::civil::Date;
use stet_core::{Finding, Severity};

use super::date_no_anchor::leaning;
use crate::{
    Rule,
    calendar::{days_between, long_date, published},
    facts::{Block, DateFact, Facts, Tense, When},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "date.year-missing",
    summary: "A day without a year, long past or across the turn of the year.",
    why: "In the week it is printed everybody knows the year; a season later nobody does.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "published: 2024-12-06\n\nOn ⟦5 December⟧ the minister refused.",
            "published: 2024-12-06\n\nOn 5 December 2024 the minister refused.",
        ),
        (
            "On ⟦5 December⟧ the minister refused.",
            "On 5 December 2025 the minister refused.",
        ),
        (
            "published: 2026-11-20\n\nOn ⟦March 3⟧ the minister refused.",
            "published: 2026-11-20\n\nOn March 3, 2026, the minister refused.",
        ),
        (
            "published: 2027-01-02\n\nOn ⟦28 December⟧ the minister refused.",
            "published: 2027-01-02\n\nOn 28 December 2026 the minister refused.",
        ),
    ],
    passes: &[
        "published: 2026-11-20\n\nOn 5 November the minister refused.",
        "published: 2026-11-20\n\nOn 5 December the parliament will vote.",
        "published: 2024-12-06\n\nIn 1992 she was elected; on 5 December she refused.",
        "published: 2024-12-06\n\nAdopted on 24 October 1992, the 907 amendment stands.",
        "published: 2024-12-06\n\n“On 5 December I refused,” he said.",
        "published: 2024-12-06\n\nEvery 9 May they parade, and on 4 July we do.",
    ],
    run,
};

/// How old a day may be before its year is missed.
const OLD: i32 = 60;

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let today = facts.context.today;
    let anchor = published(facts);
    leaning(facts)
        .filter_map(|(block, date)| {
            let When::DayMonth { day, month, tense } = date.when else {
                return None;
            };
            let meant = meant(day, month, tense, anchor.unwrap_or(today))?;
            let year_turns = anchor.is_some_and(|anchor| anchor.year() != meant.year());
            let old = days_between(meant, today) > OLD;
            let mut finding = (old || year_turns).then(|| finding(block, date, meant, anchor))?;
            // Read with the piece's own date, a day of the same season is plain.
            if anchor.is_some_and(|anchor| days_between(meant, anchor) <= OLD) && !year_turns {
                finding.severity = Severity::Info;
            }
            Some(finding)
        })
        .collect()
}

/// The day that is meant, as told from the day of writing: the last or the next of its name, or the nearest.
fn meant(day: i8, month: i8, tense: Tense, anchor: Date) -> Option<Date> {
    let of = |year: i16| Date::new(year, month, day).ok();
    let years = [anchor.year() - 1, anchor.year(), anchor.year() + 1];
    let candidates = years.into_iter().filter_map(of);
    let fits = |date: &Date| match tense {
        Tense::Past => *date <= anchor,
        Tense::Future => *date >= anchor,
        Tense::Unknown => true,
    };
    candidates
        .filter(fits)
        .min_by_key(|date| days_between(*date, anchor))
}

fn finding(block: &Block, date: &DateFact, meant: Date, anchor: Option<Date>) -> Finding {
    let words = &block.text()[date.range.clone()];
    let year = meant.year();
    let message = match anchor {
        Some(anchor) => format!(
            "“{words}” names no year: in a piece of {} it means {year}.",
            long_date(anchor)
        ),
        None => format!(
            "“{words}” names no year. Read today it means {year}; no publication date says otherwise."
        ),
    };
    let mut finding = RULE.finding(
        block.span(date.range.clone()),
        words.to_lowercase(),
        message,
    );
    let rest = &block.text()[date.range.end..];
    let text = match (
        words.ends_with(|char: char| char.is_ascii_digit()),
        rest.starts_with([',', '.', ';', ')']),
    ) {
        // American order wants commas around the year.
        (true, true) => format!("{words}, {year}"),
        (true, false) => format!("{words}, {year},"),
        // Spanish and Portuguese join all three.
        (false, _) if words.contains(" de ") => format!("{words} de {year}"),
        (false, _) => format!("{words} {year}"),
    };
    let edit = replace(finding.span.clone(), text.as_str());
    finding.fixes.push(suggested(
        format!("Write “{}”", text.trim_end_matches(',')),
        vec![edit],
    ));
    finding
}
