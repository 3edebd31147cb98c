//! An acronym that is introduced and never used.
use std::collections::HashMap;

use stet_core::{Edit, Finding, Severity};

use crate::{
    Rule,
    facts::{Acronym, Block, Facts},
    rule::suggested,
};

pub(crate) const RULE: Rule = Rule {
    id: "acronym.unused",
    summary: "An acronym in brackets behind its name that the piece never uses.",
    why: "The reader learns it for nothing.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[(
        "The Azure Press Agency ⟦(APA)⟧ said so. Nobody else did.",
        "The Azure Press Agency said so. Nobody else did.",
    )],
    passes: &[
        "The Azure Press Agency (APA) said so. The APA was alone.",
        "headline: APA alone\n\nThe Azure Press Agency (APA) said so.",
        "Senator Jane Roe (NY) said so, and the Center of Analysis (AIR Center) did.",
        "“The Azure Press Agency (APA) said so,” he wrote.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for block in facts.own_prose() {
        for acronym in &block.passage.acronyms {
            *uses
                .entry(&block.text()[acronym.range.clone()])
                .or_default() += 1;
        }
    }
    let introduced = facts.own_body().flat_map(|block| {
        let acronyms = block.passage.acronyms.iter();
        acronyms.map(move |acronym| (block, acronym))
    });
    introduced
        .filter(|(block, acronym)| {
            uses.get(&block.text()[acronym.range.clone()]) == Some(&1)
                && is_introduced(block, acronym)
        })
        .map(|(block, acronym)| finding(block, acronym))
        .collect()
}

/// Whether it stands alone in brackets behind words that begin with its letters.
fn is_introduced(block: &Block, acronym: &Acronym) -> bool {
    let text = block.text();
    let word = &text[acronym.range.clone()];
    let Some(before) = text[..acronym.range.start].strip_suffix(" (") else {
        return false;
    };
    let initial = word.chars().next();
    let mut name = before
        .split_whitespace()
        .rev()
        .take(word.chars().count() + 4);
    acronym.defined
        && text[acronym.range.end..].starts_with(')')
        && !block.passage.is_quoted(&acronym.range)
        && name.any(|word| word.chars().next() == initial)
}

fn finding(block: &Block, acronym: &Acronym) -> Finding {
    let word = &block.text()[acronym.range.clone()];
    let brackets = acronym.range.start - 1..acronym.range.end + 1;
    let message = format!("“{word}” is introduced here and never used again.");
    let mut finding = RULE.finding(block.span(brackets.clone()), word, message);
    let edit = Edit {
        span: block.span(brackets.start - 1..brackets.end),
        text: String::new(),
    };
    finding
        .fixes
        .push(suggested(format!("Drop “({word})”"), vec![edit]));
    finding
}
