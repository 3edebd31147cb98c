//! A word or two in quotation marks.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, Quote, Voice},
};

/// Up to how many words are a fragment.
const MOST: usize = 3;

/// How many bytes after the word of saying it may begin, so that it is what was said and not a term used in between.
const NEAR: usize = 24;

pub(crate) const RULE: Rule = Rule {
    id: "quote.fragment",
    summary: "Somebody is quoted with a word or two.",
    why: "Plain words need no quotation marks, and marks around them read as doubt; loaded ones want their sentence.",
    source: "Associated Press Stylebook, “quotations in the news”",
    severity: Severity::Info,
    about: &[],
    flags: &[
        ("Ann O’Brien said the delay was ⟦“regrettable”⟧.", ""),
        (
            "language: de\n\nDie Ministerin nannte den Hafen ⟦„nicht zeitgemäß“⟧.",
            "",
        ),
    ],
    passes: &[
        "Ann O’Brien said the delay was “a thing that we all regret”.",
        "The so-called “silent” fleet sails on.",
        "She said that the people on the quay had a “silent” fleet.",
        "She said she had read “Moby-Dick”.",
        "The “rules” of the harbour are unwritten.",
        "“No,” she said.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let quotes = facts.quotes().into_iter();
    let fragments = quotes.filter(|(block, quote)| is_fragment(block, quote));
    let told = fragments.map(|(block, quote)| {
        let message = format!(
            "{} is too short to be a quotation: leave out the marks, or quote the sentence.",
            quote.shown(block)
        );
        let span = block.span(quote.range.clone());
        RULE.finding(span, quote.subject(block), message)
    });
    told.collect()
}

fn is_fragment(block: &Block, quote: &Quote) -> bool {
    let words = &block.text()[quote.inner()];
    let Voice::Said(said) = &quote.voice else {
        return false;
    };
    (1..=MOST).contains(&quote.tokens.len())
        && said.end <= quote.range.start
        && quote.range.start - said.end <= NEAR
        && words.trim_start().starts_with(char::is_lowercase)
        && !words.contains(['!', '?', '/', '@'])
}
