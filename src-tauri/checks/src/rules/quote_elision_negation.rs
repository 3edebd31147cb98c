//! Ellipses that swallow a “not”.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Verified},
    verify::{Verdict, elided, hedges, negations},
};

pub(crate) const RULE: Rule = Rule {
    id: "quote.elision-negation",
    summary: "An ellipsis that leaves out a word which turns the sentence round or holds it back.",
    why: "Three dots may shorten what was said; they may not make it say more, or the opposite.",
    source: "AP Stylebook, “ellipsis”: to be used with extreme care",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "source: We will sell the harbour unless the council stops us in May.\n\nThe mayor said: ⟦“We will sell the harbour … in May.”⟧",
            "",
        ),
        (
            "language: de\nsource: Wir verkaufen den Hafen ganz sicher nicht im Mai.\nsource language: de\n\nDie Bürgermeisterin sagte: ⟦„Wir verkaufen den Hafen … im Mai.“⟧",
            "",
        ),
    ],
    passes: &[
        "source: We will sell the harbour to a firm from Norvik in May.\n\nThe mayor said: “We will sell the harbour … in May.”",
        "source: We will sell the harbour in May.\n\nThe mayor said: “We will sell the harbour in May.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let verified = facts.verified.iter();
    verified
        .filter_map(|verified| swallowed(facts, verified))
        .collect()
}

fn swallowed(facts: &Facts<'_>, verified: &Verified) -> Option<Finding> {
    let Verdict::Verbatim { places } = &verified.verdict else {
        return None;
    };
    let index = facts
        .context
        .sources
        .indices()
        .get(places.first()?.source)?;
    let left_out = elided(&verified.wording, places);
    let words: Vec<&str> = left_out
        .into_iter()
        .flat_map(|words| index.words(words))
        .collect();
    let (language, quote) = (facts.language, &verified.quote);
    let telling = [negations(language, &words), hedges(language, &words)].concat();
    let word = telling.first()?;
    Some(RULE.finding(
        verified.block.span(quote.range.clone()),
        quote.subject(&verified.block),
        format!(
            "What the ellipsis leaves out has “{word}”: “{}”.",
            words.join(" ")
        ),
    ))
}
