//! What will happen on a day that is over, and what happened on one that has not come.
use jiff::civil::Date;
use stet_core::{Finding, Severity};

use super::date_no_anchor::days;
use crate::{
    Rule,
    calendar::{days_between, long_date, published},
    facts::{Block, DayFact, Facts, Tense},
};

pub(crate) const RULE: Rule = Rule {
    id: "date.tense",
    summary: "“Will” with a day that is past on publication, or “was” with one that is still to come.",
    why: "A piece that waited a month in the drawer still promises what everybody has seen by now.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "published: 2026-11-20\n\nThe bridge will open on ⟦5 May 2026⟧.",
            "",
        ),
        (
            "published: 2026-11-20\n\nThe bridge opened on ⟦5 May 2027⟧.",
            "",
        ),
        (
            "published: 2026-11-20\n\nHe moved to the island on ⟦5 May 2027⟧.",
            "",
        ),
        ("The bridge will open on ⟦Tuesday, 5 May 2026⟧.", ""),
        (
            "language: fr\npublished: 2026-11-20\n\nLe pont sera ouvert le ⟦5 mai 2026⟧.",
            "",
        ),
        (
            "language: uk\npublished: 2026-11-20\n\nМіст буде відкрито ⟦5 травня 2026⟧ року.",
            "",
        ),
    ],
    passes: &[
        "published: 2026-11-20\n\nThe bridge will open on 5 May 2027.",
        "published: 2026-11-20\n\nThe bridge opened on 5 May 2026.",
        "published: 2026-11-20\n\nIn 2024 the board promised that the bridge will open on 5 May 2026.",
        "published: 2026-11-20\n\nThe council, which met in April, voted to close the bridge on 5 May 2027.",
        "published: 2026-11-20\n\nThe board signed a lease until 31 December 2029.",
        "published: 2026-11-20\n\n“It will open on 5 May 2026,” she wrote.",
        "published: 2026-11-20\n\nThe bridge will open on 19 November 2026.",
    ],
    run,
};

/// How many days a paper of yesterday may be late.
const LATE: i32 = 1;

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let anchor = published(facts).unwrap_or(facts.context.today);
    days(facts)
        .filter_map(|(block, day)| mismatch(block, day, anchor))
        .collect()
}

fn mismatch(block: &Block, day: &DayFact, anchor: Date) -> Option<Finding> {
    let date = Date::new(day.year?, day.month, day.day).ok()?;
    if days_between(date, anchor) <= LATE {
        return None;
    }
    let on = long_date(anchor);
    let start = day
        .weekday
        .as_ref()
        .map_or(day.range.start, |(_, range)| range.start);
    let range = start..day.range.end;
    let said = &block.text()[range.clone()];
    let message = match day.tense {
        Tense::Future if date < anchor => {
            format!("The sentence speaks of {said} as still to come; on {on} it is past.")
        }
        Tense::Past if date > anchor => {
            format!("The sentence speaks of {said} as past; on {on} it is still to come.")
        }
        _ => return None,
    };
    Some(RULE.finding(block.span(range), said.to_lowercase(), message))
}
