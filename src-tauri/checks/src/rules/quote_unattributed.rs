//! Quotations that nobody says.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, Quote, Voice, vocabulary},
};

/// How many words a quotation has that wants a speaker; shorter ones are terms, titles and borrowed words.
const LEAST: usize = 6;

pub(crate) const RULE: Rule = Rule {
    id: "quote.unattributed",
    summary: "A quotation without a speaker in its sentence or the ones beside it.",
    why: "Readers cannot weigh words when they do not know whose they are.",
    source: "Guardian editorial code, “attribution”",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "The pier is gone. ⟦“Nothing on this coast will ever be built again.”⟧ The harbour stays shut.",
            "",
        ),
        (
            "language: de\n\nDer Hafen bleibt zu. ⟦„An dieser Küste wird nichts mehr gebaut werden.“⟧ Damit ist alles entschieden.",
            "",
        ),
    ],
    passes: &[
        "“Nothing on this coast will ever be built again,” Ann O’Brien said.",
        "Ann O’Brien was blunt. “Nothing on this coast will ever be built again.” The harbour stays shut.",
        "The mayor was blunt:\n\n“Nothing on this coast will ever be built again.”",
        "“Nothing on this coast will ever be built again.”\n\nThat was how the mayor put it, said one who heard it.",
        "The pier was built on what a “new and better kind of concrete” promised.",
        "The song “The Long and Winding Pier of Norvik” is gone.",
        "“Nothing on this coast will ever be built again.” — Voltaire",
        "It says so [on the board](https://harbour.example): “nothing on this coast will ever be built again”.",
        "The gulls stay. “Nothing on this coast.” The harbour stays shut.",
        "language: tlh\n\n“Nothing on this coast will ever be built again.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    if vocabulary(facts.language).is_none() {
        return Vec::new();
    }
    let blocks: Vec<&Block> = facts.own_body().collect();
    let mut findings = Vec::new();
    for (block, quote) in facts.quotes() {
        let index = blocks.partition_point(|other| other.range.start < block.range.start);
        let before = index.checked_sub(1).and_then(|before| blocks.get(before));
        let alone = quote.voice == Voice::Nobody
            && quote.tokens.len() >= LEAST
            && !block.is_heading()
            && block.mentions.is_empty()
            && block.passage.links.is_empty()
            && !is_title(block, quote)
            && !before.is_some_and(|before| leads(before, block, quote))
            && !blocks
                .get(index + 1)
                .is_some_and(|next| follows(next, block, quote));
        if alone {
            findings.push(RULE.finding(
                block.span(quote.range.clone()),
                quote.subject(block),
                format!("Nothing here says who said {}.", quote.shown(block)),
            ));
        }
    }
    findings
}

/// Whether most of its longer words begin with capitals, as titles of works do.
fn is_title(block: &Block, quote: &Quote) -> bool {
    let words = block.text()[quote.inner()].split_whitespace();
    let long: Vec<&str> = words.filter(|word| word.chars().count() >= 4).collect();
    let capital = long
        .iter()
        .filter(|word| word.starts_with(char::is_uppercase));
    capital.count() * 2 > long.len()
}

/// Whether the paragraph before speaks of who speaks in this one: it ends in a colon, a quotation or a saying.
fn leads(before: &Block, block: &Block, quote: &Quote) -> bool {
    let passage = &before.passage;
    let text = before.text().trim_end();
    let last = passage.sentences.last().map_or(0, |last| last.start);
    let starts = quote.range.start <= first_sentence(block);
    starts
        && (text.ends_with(':')
            || passage
                .quotes
                .last()
                .is_some_and(|last| last.close.is_none())
            || passage
                .quotes
                .last()
                .is_some_and(|quote| quote.range.end >= last)
            || passage.voices.saying.iter().any(|word| word.start >= last))
}

/// Where the first sentence of a block begins.
fn first_sentence(block: &Block) -> usize {
    block
        .passage
        .sentences
        .first()
        .map_or(0, |first| first.start)
}

/// Whether the paragraph after says who spoke in this one’s last sentence.
fn follows(next: &Block, block: &Block, quote: &Quote) -> bool {
    let passage = &next.passage;
    let first = passage.sentences.first().map_or(0, |first| first.end);
    let ends = quote.range.end >= block.text().trim_end().len();
    let says = passage.voices.saying.first();
    ends && (quote.close.is_none() || says.is_some_and(|word| word.start < first))
}
