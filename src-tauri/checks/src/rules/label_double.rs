//! The label twice: above the headline and in it.
use stet_core::{Field, Finding, Severity};

use super::label_opinion_missing::is_label;
use crate::{
    Rule,
    facts::Facts,
    rule::{replace, safe},
};

pub(crate) const RULE: Rule = Rule {
    id: "label.double",
    summary: "The headline repeats the label.",
    why: "“Opinion” above “Opinion: …” says it twice and costs the headline its first word.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "label: Opinion\nheadline: ⟦OPINION: ⟧Close the harbour",
            "label: Opinion\nheadline: Close the harbour",
        ),
        (
            "label: Comment\nheadline: Close the harbour⟦ | Opinion⟧",
            "label: Comment\nheadline: Close the harbour",
        ),
    ],
    passes: &[
        "headline: Opinion: Close the harbour",
        "label: Opinion\nheadline: Public opinion: a history",
        "label: Opinion\nheadline: Views: from the harbour wall, at dawn",
        "label: Opinion\nheadline: Opinion",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let headline = facts.get(Field::Headline);
    let label = facts.get(Field::Label);
    if !is_label(facts, label) {
        return Vec::new();
    }
    let found = before(facts, headline).or_else(|| after(facts, headline));
    let finding = found.map(|range| {
        let words = headline[range.clone()].trim_matches(|char: char| !char.is_alphanumeric());
        let message =
            format!("The headline says “{words}” though the label above it says “{label}”.");
        let mut span = facts.field_span(Field::Headline);
        span.range = range;
        let mut finding = RULE.finding(span.clone(), words.to_lowercase(), message);
        finding
            .fixes
            .push(safe("Drop it from the headline", vec![replace(span, "")]));
        finding
    });
    finding.into_iter().collect()
}

/// Words that are a label whichever way they are meant; “Views:” may begin a headline of its own.
fn repeats(facts: &Facts<'_>, words: &str) -> bool {
    let words = words.trim();
    let same = words.eq_ignore_ascii_case(facts.get(Field::Label));
    let opinion = facts.words.and_then(|lexicon| lexicon.labels.first());
    same || opinion.is_some_and(|opinion| words.to_lowercase() == *opinion)
}

fn before(facts: &Facts<'_>, headline: &str) -> Option<std::ops::Range<usize>> {
    let (label, rest) = headline.split_once([':', '|'])?;
    let title = rest.trim_start();
    (repeats(facts, label) && !title.is_empty()).then(|| 0..headline.len() - title.len())
}

fn after(facts: &Facts<'_>, headline: &str) -> Option<std::ops::Range<usize>> {
    let (rest, label) = headline.rsplit_once(['|', '–', '—'])?;
    let title = rest.trim_end();
    (repeats(facts, label) && !title.is_empty()).then_some(title.len()..headline.len())
}
