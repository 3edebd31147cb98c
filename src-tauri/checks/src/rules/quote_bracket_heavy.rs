//! Quotations of which too much is the editor’s.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, Quote},
};

/// How many insertions a quotation bears.
const MOST: usize = 3;

/// One part in so many may be insertions.
const SHARE: usize = 4;

pub(crate) const RULE: Rule = Rule {
    id: "quote.bracket-heavy",
    summary: "A quotation of which much stands in square brackets.",
    why: "Where every fourth word is the editor’s, readers are better served by a paraphrase.",
    source: "Associated Press Stylebook, “quotations in the news”",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "She said ⟦“[the board] will close [the harbour] in [May]”⟧ at last.",
            "",
        ),
        (
            "He wrote ⟦“the [old] pier and the [new] one were built by the same [careless] hands in the same [wet] year, which nobody on the council remembers”⟧.",
            "",
        ),
    ],
    passes: &[
        "She said “the board will close [the harbour] once the last of the ferries has gone”.",
        "She said “the board […] will […] close [sic] the […] harbour […] in May”.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let quotes = facts.quotes().into_iter();
    quotes
        .filter_map(|(block, quote)| finding(block, quote))
        .collect()
}

fn finding(block: &Block, quote: &Quote) -> Option<Finding> {
    let text = block.text();
    let inserts = quote.inserts.iter().filter(|insert| {
        let words = &text[insert.start + 1..insert.end - 1];
        words.contains(char::is_alphanumeric) && words != "sic"
    });
    let (mut count, mut bytes) = (0, 0);
    for insert in inserts {
        count += 1;
        bytes += insert.len();
    }
    let heavy = count > MOST || count > 1 && bytes * SHARE > quote.inner().len();
    heavy.then(|| {
        RULE.finding(
            block.span(quote.range.clone()),
            quote.subject(block),
            format!("{count} insertions in one quotation: say it in your own words instead."),
        )
    })
}
