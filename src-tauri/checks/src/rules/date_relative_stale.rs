//! “Last year”, read in another year than it was written in.
use jiff::civil::Date;
use stet_core::{Finding, Severity, lexicon::Unit};

use super::date_no_anchor::leaning;
use crate::{
    Rule,
    calendar::{Reading, days_between, long_date, month_name, published, reading, tolerance},
    facts::{Block, DateFact, Facts, When},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "date.relative-stale",
    summary: "A relative date says something else by now than on the day of publication.",
    why: "“Last year” moves on every New Year’s Eve; the piece stays online.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "published: 2024-12-06\n\n⟦In November last year⟧, he said no.",
            "published: 2024-12-06\n\nIn November 2023, he said no.",
        ),
        (
            "published: 2024-12-06\n\nIt fell ⟦in July of this year⟧.\n\nIn ⟦last year's⟧ vote, ⟦last month⟧, it rose.",
            "published: 2024-12-06\n\nIt fell in July 2024.\n\nIn the 2023 vote, in November 2024, it rose.",
        ),
        (
            "published: 2027-01-04\n\nThe pier was sold ⟦last year⟧.",
            "published: 2027-01-04\n\nThe pier was sold in 2025.",
        ),
        ("The pier was sold ⟦last year⟧.", ""),
        (
            "published: 2024-12-06\n\nThe pier was sold ⟦last winter⟧.",
            "",
        ),
        (
            "language: de\npublished: 2024-12-06\n\nSie kam ⟦im Juli dieses Jahres⟧.",
            "language: de\npublished: 2024-12-06\n\nSie kam im Juli 2024.",
        ),
    ],
    passes: &[
        "published: 2026-11-23\n\nLast year he said no; yesterday he said yes.",
        "published: 2026-11-22\n\nYesterday he said yes.",
        "published: 2026-11-18\n\nOn Monday he said yes.",
        "published: 2024-12-06\n\nHe wrote: “Last year we lost.”",
        "published: 2024-12-06\n\n> Last year we lost.",
        "published: 2024-12-06\n\nArmenia today is another country.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let anchor = published(facts);
    let dates = leaning(facts);
    dates
        .filter_map(|(block, date)| match anchor {
            Some(anchor) => stale(facts, block, date, anchor),
            None => floating(block, date, facts.context.today),
        })
        .collect()
}

/// A date whose words say something else today than on the day of publication.
fn stale(facts: &Facts<'_>, block: &Block, date: &DateFact, anchor: Date) -> Option<Finding> {
    let today = facts.context.today;
    let (then, now) = (reading(date.when, anchor)?, reading(date.when, today)?);
    let gap = days_between(anchor, today);
    if then == now || gap <= tolerance(date.when) {
        return None;
    }
    let words = block.text()[date.range.clone()].trim();
    let meant = if anchor > today { now } else { then };
    let message = told(words, date.when, (anchor, then), (today, now));
    let mut finding = RULE.finding(
        block.span(date.range.clone()),
        words.to_lowercase(),
        message,
    );
    // What will mislead on the day it runs is wrong; what has run is old, and says itself of when it is.
    if anchor > today {
        finding.severity = Severity::Error;
    }
    if let Some(absolute) = absolute(facts, block, date, meant) {
        let edit = replace(finding.span.clone(), absolute.as_str());
        finding
            .fixes
            .push(suggested(format!("Write “{absolute}”"), vec![edit]));
    }
    Some(finding)
}

/// What the words say on the day of publication and what today, as far as one can name it.
fn told(words: &str, when: When, published: (Date, Reading), today: (Date, Reading)) -> String {
    let ((anchor, then), (today, now)) = (published, today);
    let day = long_date(anchor);
    if !is_exact(when) {
        format!("“{words}” is told from {day}, the date of the piece; read today it is another.")
    } else if anchor > today {
        format!(
            "“{words}” means {now} as written today; on {day}, when the piece runs, it will say {then}."
        )
    } else {
        format!("“{words}” means {then}: the piece is dated {day}. Read today it says {now}.")
    }
}

/// Whether the words name a stretch of the calendar; “last winter” may have begun in either of two years.
const fn is_exact(when: When) -> bool {
    !matches!(when, When::Relative { plain: false, .. })
}

/// A month or year that floats because no publication date is set: good to know, no more.
fn floating(block: &Block, date: &DateFact, today: Date) -> Option<Finding> {
    let now = reading(date.when, today)
        .filter(|now| matches!(now, Reading::Month(..) | Reading::Year(_)))?;
    let words = block.text()[date.range.clone()].trim();
    let says = if is_exact(date.when) {
        format!("says {now} if the piece runs today")
    } else {
        "moves on with every year".into()
    };
    let message = format!("“{words}” {says}. Set the publication date, or name the year.");
    let mut finding = RULE.finding(
        block.span(date.range.clone()),
        words.to_lowercase(),
        message,
    );
    finding.severity = Severity::Info;
    Some(finding)
}

/// The words that say the same without leaning on a day; `None` where they would not read well.
fn absolute(facts: &Facts<'_>, block: &Block, date: &DateFact, meant: Reading) -> Option<String> {
    let words = &block.text()[date.range.clone()];
    let english = facts.words.is_some_and(|words| words.language == "en");
    match date.when {
        When::Relative {
            month: Some(month), ..
        } => named(words, month, meant, english),
        When::Relative {
            plain: true, unit, ..
        } if english => {
            let possessive = words.ends_with("'s") || words.ends_with("’s");
            match (possessive, unit, meant) {
                (true, Unit::Year, Reading::Year(year)) => Some(format!("the {year}")),
                (true, ..) => None,
                (false, Unit::Day, day) => Some(format!("on {day}")),
                (false, _, meant) => Some(preposed(block, date, &meant.to_string())),
            }
        }
        When::NamedMonth { .. } | When::Weekday { .. } if english => {
            let on = if matches!(meant, Reading::Day(_)) {
                "on"
            } else {
                "in"
            };
            Some(format!("{on} {meant}"))
        }
        _ => None,
    }
    .map(|absolute| with_capital_of(words, absolute))
}

/// “In November last year” with the year in figures, its other words as they are.
fn named(words: &str, month: i8, meant: Reading, english: bool) -> Option<String> {
    let year = match meant {
        Reading::Day(day) => day.year(),
        Reading::Month(year, _) => year,
        _ => return None,
    };
    if english {
        let at = words.find(month_name(month))?;
        return Some(format!("{}{} {year}", &words[..at], month_name(month)));
    }
    // Preposition and month; Spanish and Portuguese join month and year by another.
    let month_end = words
        .split_whitespace()
        .take(2)
        .last()
        .map(|word| word.as_ptr() as usize - words.as_ptr() as usize + word.len())?;
    let joined = !words[month_end..].trim_start().starts_with("de");
    joined.then(|| format!("{} {year}", &words[..month_end]))
}

/// The date behind “in”, unless a preposition stands before it already.
fn preposed(block: &Block, date: &DateFact, meant: &str) -> String {
    let before = block.text()[..date.range.start]
        .split_whitespace()
        .next_back()
        .unwrap_or_default();
    let has_one = [
        "in", "of", "since", "until", "from", "by", "during", "for", "before", "after", "than",
        "to",
    ]
    .contains(&before.to_lowercase().as_str());
    if has_one {
        meant.to_owned()
    } else {
        format!("in {meant}")
    }
}

fn with_capital_of(words: &str, text: String) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if words.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(chars).collect()
        }
        _ => text,
    }
}
