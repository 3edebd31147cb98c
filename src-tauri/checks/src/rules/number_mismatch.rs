//! A figure in the headline that the body does not bear out.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, Number},
};

/// By how much a rounded figure may differ.
const ROUNDING: f64 = 0.01;

pub(crate) const RULE: Rule = Rule {
    id: "number.mismatch",
    summary: "The headline or standfirst counts something otherwise than the body does.",
    why: "One of the two is wrong, and the headline is what travels.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "headline: Why ⟦300 trawlers⟧ lie idle\n\nOf the fleet, 340 trawlers lie idle.",
            "",
        ),
        (
            "standfirst: The board owes ⟦12 million crowns⟧.\n\nThe board owes 21 million crowns, it says.",
            "",
        ),
    ],
    passes: &[
        "headline: Why 340 trawlers lie idle\n\nOf the fleet, 340 trawlers lie idle, 20 trawlers sail.",
        "headline: Why 1,000 trawlers lie idle\n\nOf the fleet, 1,004 trawlers lie idle.",
        "headline: Why 300 trawlers lie idle\n\nOf the fleet, 340 boats lie idle.",
        "headline: In 2024 trawlers lay idle\n\nIn 2025 trawlers sailed again.",
        "headline: 5 reasons\n\nThere are 7 reasons, 5 of them good.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let fields = [Field::Headline, Field::Standfirst];
    let heads = fields.into_iter().filter_map(|field| facts.field(field));
    let heads = heads.flat_map(|block| {
        block
            .passage
            .numbers
            .iter()
            .map(move |number| (block, number))
    });
    heads
        .filter_map(|(block, number)| finding(facts, block, number))
        .collect()
}

fn finding(facts: &Facts<'_>, block: &Block, number: &Number) -> Option<Finding> {
    let (what, end) = counted(block, number)?;
    let mut closest: Option<&Number> = None;
    for body in facts.own_body() {
        for other in &body.passage.numbers {
            if near(other.value, number.value) {
                return None;
            }
            let same = counted(body, other).is_some_and(|(counts, _)| counts == what);
            let nearer = closest.is_none_or(|closest| {
                (other.value - number.value).abs() < (closest.value - number.value).abs()
            });
            if same && nearer {
                closest = Some(other);
            }
        }
    }
    let other = closest?.value;
    let range = number.range.start..end;
    let shown = &block.text()[range.clone()];
    let message = format!("Here it is “{shown}”; the body has {other} {what}.");
    Some(RULE.finding(block.span(range), shown.to_lowercase(), message))
}

/// What a number counts, in one word or, after “million”, in two, and where in the visible text that ends.
/// Years and shares count nothing.
fn counted<'a>(block: &'a Block, number: &Number) -> Option<(&'a str, usize)> {
    let passage = &block.passage;
    let unit = number.unit.filter(|_| number.percent.is_none())?;
    let year =
        number.grouped.is_none() && !number.decimal && (1_500.0..2_200.0).contains(&number.value);
    let (first, next) = (passage.word(unit), passage.word(unit + 1));
    let big = ["million", "billion", "trillion", "thousand", "hundred"].contains(&first);
    let last = passage
        .tokens
        .get(unit + usize::from(big && !next.is_empty()))?;
    let words = &passage.folded.text()[passage.tokens[unit].range.start..last.range.end];
    let long = words.chars().count() >= 4;
    (long && !year && !block.passage.is_quoted(&number.range)).then_some((words, last.source.end))
}

fn near(one: f64, two: f64) -> bool {
    (one - two).abs() <= ROUNDING * one.abs().max(two.abs())
}
