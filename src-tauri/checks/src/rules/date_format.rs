//! Dates that are not written as the outlet writes them.
use stet_core::{Finding, Severity};

use super::date_no_anchor::days;
use crate::{
    Rule,
    facts::{Block, DayFact, Facts},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "date.format",
    summary: "A date in another order or form than the outlet's.",
    why: "“5 December” and “December 5” side by side look like two desks at work.",
    source: "The outlet's style: `style.date`.",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "outlet: style\n\nIt closed on ⟦December 5, 2024⟧, for good.",
            "outlet: style\n\nIt closed on 5 December 2024, for good.",
        ),
        (
            "outlet: style\npublished: 2026-11-20\n\nIt closed on ⟦November 5⟧.",
            "outlet: style\npublished: 2026-11-20\n\nIt closed on 5 November.",
        ),
        (
            "outlet: titled\n\nIt closed on ⟦5 December 2024⟧.",
            "outlet: titled\n\nIt closed on Dec. 5, 2024.",
        ),
        (
            "outlet: titled\n\nIt closed on ⟦December 5, 2024⟧.",
            "outlet: titled\n\nIt closed on Dec. 5, 2024.",
        ),
    ],
    passes: &[
        "outlet: style\n\nIt closed on 5 December 2024.",
        "outlet: titled\n\nIt closed on Dec. 5, 2024, and opened on July 4, 2025.",
        "It closed on December 5, 2024.",
        "outlet: style\n\nShe wrote: “It closed on December 5, 2024.”",
        "outlet: style\n\nThe fair ran from 5–7 May 2024.",
    ],
    run,
};

/// How an outlet writes a date, read off its example.
#[derive(Clone, Copy)]
struct Form {
    day_first: bool,
    /// Whether long month names are cut short before a day: “Dec.”.
    short: bool,
}

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let example = facts.context.outlet.map_or("", |outlet| &outlet.style.date);
    let english = facts.words.is_some_and(|words| words.language == "en");
    if example.is_empty() || !english {
        return Vec::new();
    }
    let form = Form {
        day_first: example.starts_with(|char: char| char.is_ascii_digit()),
        short: example.contains('.'),
    };
    days(facts)
        .filter_map(|(block, day)| mismatch(facts, block, day, form))
        .collect()
}

fn mismatch(facts: &Facts<'_>, block: &Block, day: &DayFact, form: Form) -> Option<Finding> {
    let said = &block.text()[day.range.clone()];
    let right = written(facts, day, form)?;
    let plain = said.replace("th,", ",").replace("  ", " ");
    if day.from.is_some() || plain == right {
        return None;
    }
    let message = format!("The outlet writes “{right}”.");
    let mut finding = RULE.finding(block.span(day.range.clone()), said.to_lowercase(), message);
    let edit = replace(finding.span.clone(), right.as_str());
    finding
        .fixes
        .push(suggested(format!("Write “{right}”"), vec![edit]));
    Some(finding)
}

fn written(facts: &Facts<'_>, day: &DayFact, form: Form) -> Option<String> {
    let month = month(facts, day.month, form.short)?;
    let number = day.day;
    Some(match (form.day_first, day.year) {
        (true, Some(year)) => format!("{number} {month} {year}"),
        (true, None) => format!("{number} {month}"),
        (false, Some(year)) => format!("{month} {number}, {year}"),
        (false, None) => format!("{month} {number}"),
    })
}

/// A month's name; short ones, March to July, are never cut (AP style).
fn month(facts: &Facts<'_>, month: i8, short: bool) -> Option<String> {
    let name = crate::calendar::month_name(month);
    if !short || (3..=7).contains(&month) {
        return Some(name.to_owned());
    }
    // September is the one that keeps four letters.
    let letters = if month == 9 { 4 } else { 3 };
    facts.words.map(|_| format!("{}.", &name[..letters]))
}
