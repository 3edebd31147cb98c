//! Ages and stretches of time that do not add up.
use jiff::civil::Date;
use stet_core::{Finding, PartialDate, Severity, lexicon::Unit};

use crate::{
    Rule,
    calendar::long_date,
    facts::{Age, Block, Direction, Facts, Interval, Reference},
    names::Entity,
    terms::Term,
};

pub(crate) const RULE: Rule = Rule {
    id: "date.interval",
    summary: "An age, or a time before or after an event, that does not agree with the dates the desk keeps.",
    why: "Readers count along, and whoever finds one sum wrong checks no other.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        ("Aksel Holm, ⟦63⟧, left. A ⟦63-year⟧-old Holm stayed.", ""),
        ("language: de\n\nDer ⟦63-jährige⟧ Aksel Holm ging.", ""),
        (
            "On 5 May 2026, ⟦three years after⟧ the Norvik summit, it rained.",
            "",
        ),
    ],
    passes: &[
        "Aksel Holm, 65, left. In 2006 the 45-year-old Holm was new.",
        "published: 2024-04-03\n\nAksel Holm (63) left.",
        "Bo Strand, 63, left.",
        "On 5 May 2026, a year after the Norvik summit, it rained.",
        "On 5 May 2026, three years after the war, it rained.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let references = facts.people.references.iter();
    let mut findings: Vec<Finding> = references
        .filter_map(|reference| age(facts, reference))
        .collect();
    for block in facts.own_body() {
        for interval in &block.passage.intervals.stretches {
            findings.extend(stretch(facts, block, interval));
        }
    }
    findings
}

/// How many bytes may lie between an age and the name behind it: “the 63-year-old former minister Roe”.
const NEAR: usize = 40;

/// How many bytes of a sentence are looked through for a year on either side of a name.
const SENTENCE: usize = 300;

fn age(facts: &Facts<'_>, reference: &Reference) -> Option<Finding> {
    let block = &facts.body[reference.block];
    let ages = &block.passage.intervals.ages;
    if ages.is_empty() {
        return None;
    }
    let Some(Entity::Person(index)) = facts.people.humans[reference.human].entity else {
        return None;
    };
    let person = facts.context.registry.people.get(index)?;
    let (born, day) = (person.born.filter(|_| person.died.is_none())?, facts.day());
    let sentence = block.passage.sentence(reference.range.start);
    let belongs = |age: &&Age| {
        let behind = age.range.start.checked_sub(reference.range.end);
        let before = reference.range.start.checked_sub(age.range.end);
        let near = if age.bare {
            behind == Some(2)
        } else {
            before.is_some_and(|gap| gap <= NEAR)
        };
        near && sentence.contains(&age.range.start)
    };
    let from = ages.partition_point(|age| age.range.end + NEAR < reference.range.start);
    let age = ages[from..].iter().take(3).find(belongs)?;
    // A sentence that names a year may tell the age of that year.
    let text = block.text();
    let start = text.floor_char_boundary(
        sentence
            .start
            .max(reference.range.start.saturating_sub(SENTENCE)),
    );
    let end = text.ceil_char_boundary(sentence.end.min(reference.range.end + SENTENCE));
    let dated = text[start..end]
        .split(|char: char| !char.is_alphanumeric())
        .any(is_year);
    let least = years_between(born.last_day(), day);
    let most = years_between(born.first_day(), day);
    if dated || (least..=most).contains(&age.years) {
        return None;
    }
    let years = if least == most {
        least.to_string()
    } else {
        format!("{least} or {most}")
    };
    let message = format!(
        "{} was born {born} and is {years} on {}.",
        person.name,
        long_date(day)
    );
    let said = &block.text()[age.range.clone()];
    Some(RULE.finding(block.span(age.range.clone()), said, message))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Full years from one day to another.
fn years_between(from: Date, to: Date) -> i16 {
    let turned = (to.month(), to.day()) >= (from.month(), from.day());
    to.year() - from.year() - i16::from(!turned)
}

/// “A year after” an event of the registry, held against the day that the sentence names.
fn stretch(facts: &Facts<'_>, block: &Block, interval: &Interval) -> Option<Finding> {
    let passage = &block.passage;
    if passage.is_quoted(&interval.range) {
        return None;
    }
    let sentence = passage.sentence(interval.range.start);
    let after = block
        .terms
        .partition_point(|mention| mention.range.start < interval.range.end);
    let terms = block.terms[after..].iter();
    let mut inside = terms.take_while(|mention| sentence.contains(&mention.range.start));
    let event = inside.find_map(|mention| match mention.term {
        Term::Event(index) => facts.context.registry.events.get(index),
        _ => None,
    })?;
    let mut named = passage
        .dates
        .days
        .iter()
        .filter(|day| sentence.contains(&day.range.start));
    let told = named.find_map(|day| Date::new(day.year?, day.month, day.day).ok());
    let subject = match interval.direction {
        Direction::Since => told.unwrap_or_else(|| facts.day()),
        _ => told?,
    };
    let (claimed, slack) = match interval.unit {
        Unit::Year => (interval.count * 12, 6),
        _ => (interval.count, 1),
    };
    let last = event.end.unwrap_or(event.date);
    let (least, most) = match interval.direction {
        Direction::Before => (
            months(subject, event.date.first_day()),
            months(subject, last.last_day()),
        ),
        _ => (
            months(last.last_day(), subject),
            months(event.date.first_day(), subject),
        ),
    };
    if least - slack <= claimed && claimed <= most + slack {
        return None;
    }
    let words = &block.text()[interval.range.clone()];
    let message = format!(
        "{} is dated {}; {} is {} away from it, not “{words}”.",
        event.name,
        span_of(event.date, event.end),
        long_date(subject),
        in_words(least)
    );
    Some(RULE.finding(
        block.span(interval.range.clone()),
        words.to_lowercase(),
        message,
    ))
}

/// Calendar months from one day to another.
fn months(from: Date, to: Date) -> i32 {
    let count = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    count(to) - count(from)
}

fn span_of(from: PartialDate, to: Option<PartialDate>) -> String {
    to.map_or_else(|| from.to_string(), |to| format!("{from} to {to}"))
}

fn in_words(months: i32) -> String {
    let months = months.abs();
    let told = |count: i32, unit: &str| match count {
        0 => None,
        1 => Some(format!("a {unit}")),
        count => Some(format!("{count} {unit}s")),
    };
    match (told(months / 12, "year"), told(months % 12, "month")) {
        (Some(years), Some(months)) => format!("{years} and {months}"),
        (years, months) => years
            .or(months)
            .unwrap_or_else(|| "less than a month".to_owned()),
    }
}
