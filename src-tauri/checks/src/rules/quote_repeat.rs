//! The same words quoted twice.
use std::collections::HashSet;

use stet_core::{Finding, Severity};

use crate::{Rule, facts::Facts};

/// How many words two quotations share that cannot be a term or a slogan.
const LEAST: usize = 6;

pub(crate) const RULE: Rule = Rule {
    id: "quote.repeat",
    summary: "The same quotation twice.",
    why: "It is what a paragraph that was moved and not removed leaves behind.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[(
        "“We shall reopen the harbour in May,” she said.\n\nNobody asked. Then she said: ⟦“We shall reopen the harbour in May.”⟧",
        "",
    )],
    passes: &[
        "“We shall reopen in May,” she said. They heard: “We shall reopen in May.”",
        "“We shall reopen the harbour in May,” she said.\n\n> “We shall reopen the harbour in May.”",
        "“We shall reopen the harbour in May,” she said. He said: “We shall reopen the harbour in June.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut seen = HashSet::new();
    let quotes = facts.quotes().into_iter();
    let again = quotes.filter(|(_, quote)| quote.tokens.len() >= LEAST && !seen.insert(quote.hash));
    let told = again.map(|(block, quote)| {
        let message = format!("{} has been quoted before.", quote.shown(block));
        let span = block.span(quote.range.clone());
        RULE.finding(span, quote.subject(block), message)
    });
    told.collect()
}
