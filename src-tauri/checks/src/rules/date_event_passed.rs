//! “Upcoming”, said of what is over.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    calendar::long_date,
    facts::{Block, Facts, elected, upcoming},
    names::Entity,
    terms::{Term, TermMention},
};

pub(crate) const RULE: Rule = Rule {
    id: "date.event-passed",
    summary: "“Upcoming” or “-elect”, said of an event or an office that had begun by the day of publication.",
    why: "A piece that waits for its day looks forward to what its readers have behind them.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        ("The ⟦upcoming Norvik summit⟧ will fail.", ""),
        ("So will Mayor-⟦elect⟧ Ine Sand.", ""),
        (
            "language: de\n\nDer ⟦bevorstehende Norvik-Gipfel⟧ scheitert.",
            "",
        ),
        ("language: ar\n\nستفشل ⟦قمة نورفيك المقبلة⟧.", ""),
    ],
    passes: &[
        "published: 2025-03-01\n\nThe upcoming Norvik summit will fail, and Mayor-elect Ine Sand with it.",
        "The Norvik summit failed.",
        "“The upcoming Norvik summit will fail,” he wrote.",
        "The upcoming summer is long. The Norvik summit was not.",
        "So will Chancellor-elect Ine Sand.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let language = facts.words.map_or("", |words| words.language);
    let mut findings = Vec::new();
    for block in facts.own_prose() {
        for mention in block.terms.iter() {
            findings.extend(event(facts, block, mention, language));
        }
    }
    findings.extend(offices(facts, language));
    findings
}

/// An event of the registry that is called upcoming and has begun.
fn event(
    facts: &Facts<'_>,
    block: &Block,
    mention: &TermMention,
    language: &str,
) -> Option<Finding> {
    let Term::Event(index) = mention.term else {
        return None;
    };
    let event = facts.context.registry.events.get(index)?;
    let day = facts.day();
    if event.date.last_day() >= day || block.passage.is_quoted(&mention.range) {
        return None;
    }
    let word = upcoming(block, &mention.range, language)?;
    let range = word.start.min(mention.range.start)..word.end.max(mention.range.end);
    let message = format!(
        "{} began on {}; on {} it is not to come.",
        event.name,
        event.date,
        long_date(day)
    );
    let said = block.text()[range.clone()].to_lowercase();
    Some(RULE.finding(block.span(range), said, message))
}

/// People who are called elected to an office that they hold or held.
fn offices(facts: &Facts<'_>, language: &str) -> Vec<Finding> {
    let day = facts.day();
    let references = facts.people.references.iter();
    let found = references.filter_map(|reference| {
        let Some(Entity::Person(index)) = facts.people.humans[reference.human].entity else {
            return None;
        };
        let person = facts.context.registry.people.get(index)?;
        let block = &facts.body[reference.block];
        let word = elected(block, &reference.range, language)?;
        let before = &block.text()[..reference.range.start];
        let near = before.ceil_char_boundary(before.len().saturating_sub(80));
        let around = before[near..].to_lowercase();
        let around = around
            .trim_end()
            .rsplit(['.', ',', ';'])
            .next()
            .unwrap_or_default();
        let held = person.offices.iter().filter(|office| {
            let titles = std::iter::once(&office.title).chain(&office.aliases);
            let first = |title: &String| title.to_lowercase().split(' ').next().map(str::to_owned);
            titles
                .filter_map(first)
                .any(|title| around.contains(&title))
        });
        let begun = held.filter_map(|office| Some((office.from?, office)));
        let begun = begun.filter(|(from, _)| from.last_day() < day);
        let (from, office) = begun.max_by_key(|(from, _)| *from)?;
        let message = format!(
            "{} became {} on {from}; on {} that is not to come.",
            person.name,
            office.title,
            long_date(day)
        );
        Some(RULE.finding(block.span(word), person.name.to_lowercase(), message))
    });
    found.collect()
}
