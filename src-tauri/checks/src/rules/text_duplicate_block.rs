//! The same paragraph twice.
use std::collections::HashMap;

use stet_core::{Finding, Severity, Span};

use crate::{
    Protected, Rule,
    facts::{Block, Facts},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "text.duplicate-block",
    summary: "A paragraph, or a line beside its twin, that stands in the piece twice.",
    why: "It was pasted twice or printed as a pull quote; readers think that they have lost their place.",
    source: "",
    severity: Severity::Error,
    about: Protected::ALL,
    flags: &[
        (
            "The harbour was closed at noon, and by the evening every boat that could still float had been moved to the other side of the bay, where nobody wanted it.\n\nTwo.\n\n⟦The harbour was closed at noon, and by evening every boat that could still float had been moved to the other side of the bay, where nobody wanted it.⟧\n\nThree.",
            "The harbour was closed at noon, and by the evening every boat that could still float had been moved to the other side of the bay, where nobody wanted it.\n\nTwo.\n\nThree.",
        ),
        (
            "A whale in the harbour\n\n⟦A whale in the harbour⟧\n\nIt came on Monday.",
            "A whale in the harbour\n\nIt came on Monday.",
        ),
        (
            "News\nA whale in the harbour\n\n⟦A whale in the harbour⟧",
            "News\nA whale in the harbour",
        ),
    ],
    passes: &[
        "I have a dream.\n\nI have a dream today.\n\nI have a dream.",
        "The harbour was closed at noon, and by the evening every boat that could still float had been moved to the other side of the bay, where nobody wanted it.\n\nThe harbour was opened at noon on the next day, and those boats that had found another berth in the meantime were asked whether they would kindly come back.",
        "Never.\n\nNever.",
    ],
    run,
};

/// How many words a paragraph has whose repetition is no accident of speech.
const LONG: usize = 25;

/// How many words a line has whose repetition right after is none.
const SHORT: usize = 4;

/// The share of kept hashes that two paragraphs have in common when they are one paragraph twice.
const ALIKE: f64 = 0.7;

/// How many paragraphs are remembered for one hash; more say the same phrase, not the same paragraph.
const REMEMBERED: usize = 8;

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = adjacent(facts);
    let mut seen = Seen::default();
    for block in facts
        .body
        .iter()
        .filter(|block| block.passage.tokens.len() >= LONG)
    {
        match seen.like(block) {
            Some(_) => {
                let span = block.whole();
                findings.push(finding(
                    block,
                    "This paragraph stands in the piece twice.",
                    &span,
                    facts.paragraphs(span.range.clone()),
                ));
            }
            None => seen.remember(block),
        }
    }
    findings
}

/// Paragraphs by the hashes of their runs of words.
#[derive(Default)]
struct Seen<'a> {
    blocks: Vec<&'a Block>,
    by_words: HashMap<u64, usize>,
    by_run: HashMap<u64, Vec<usize>>,
}

impl<'a> Seen<'a> {
    fn remember(&mut self, block: &'a Block) {
        let index = self.blocks.len();
        self.blocks.push(block);
        self.by_words.insert(block.passage.words_hash, index);
        for run in &block.passage.sketch {
            let known = self.by_run.entry(*run).or_default();
            if known.len() < REMEMBERED {
                known.push(index);
            }
        }
    }

    /// A paragraph seen before with the same words, or nearly the same.
    fn like(&self, block: &Block) -> Option<&'a Block> {
        if let Some(&index) = self.by_words.get(&block.passage.words_hash) {
            return Some(self.blocks[index]);
        }
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for index in block
            .passage
            .sketch
            .iter()
            .filter_map(|run| self.by_run.get(run))
            .flatten()
        {
            *shared.entry(*index).or_default() += 1;
        }
        let enough = |&(_, count): &(usize, usize)| {
            count as f64 >= block.passage.sketch.len() as f64 * ALIKE
        };
        let (index, _) = shared
            .into_iter()
            .filter(enough)
            .max_by_key(|&(index, count)| (count, index))?;
        Some(self.blocks[index])
    }
}

/// Lines that repeat the line before them.
fn adjacent(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut before = String::new();
    for block in &facts.body {
        if block.passage.tokens.len() >= LONG * 2 {
            before.clear();
            continue;
        }
        let folded = block.passage.folded.text();
        for line in folded.lines() {
            let start = line.as_ptr() as usize - folded.as_ptr() as usize;
            let words = line.split_whitespace().count();
            if (SHORT..LONG).contains(&words) && line.trim() == before {
                let span = block.folded_span(start..start + line.len());
                let whole = start == 0 && line.len() == folded.len();
                let cut = if whole {
                    facts.paragraphs(block.range.clone())
                } else {
                    span.clone()
                };
                let span = if whole { block.whole() } else { span };
                let mut finding =
                    finding(block, "This line repeats the one before it.", &span, cut);
                finding.severity = Severity::Warning;
                findings.push(finding);
            }
            before = line.trim().to_owned();
        }
    }
    findings
}

fn finding(block: &Block, message: &str, span: &Span, cut: Span) -> Finding {
    let subject: String = block.passage.folded.text().chars().take(60).collect();
    let mut finding = RULE.finding(span.clone(), subject, message);
    finding
        .fixes
        .push(suggested("Cut the second", vec![replace(cut, "")]));
    finding
}
