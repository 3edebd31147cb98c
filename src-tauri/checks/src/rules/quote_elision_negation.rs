//! Ellipses that swallow a “not”.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Verified, vocabulary},
    verify::{Verdict, elided},
};

pub(crate) const RULE: Rule = Rule {
    id: "quote.elision-negation",
    summary: "An ellipsis or bracket that leaves out a word which turns the sentence round or holds it back.",
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
        (
            "source: We do not want to sell the harbour in May.\n\nThe mayor said: ⟦“We [want] to sell the harbour in May.”⟧",
            "",
        ),
    ],
    passes: &[
        "source: We will sell the harbour. That is not in doubt. The pier will stay.\n\nThe mayor said: “We will sell the harbour. … The pier will stay.”",
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
    let Verdict::Verbatim { places, .. } = &verified.verdict else {
        return None;
    };
    let sources = facts.context.sources;
    let index = sources.indices().get(places.first()?.source)?;
    let vocabulary = vocabulary(facts.language)?;
    let words: Vec<&str> = elided(index, places)
        .into_iter()
        .map(|word| index.word(word))
        .collect();
    let mut telling = words.iter();
    let word = telling.find(|word| vocabulary.denies(word) || vocabulary.limits(word))?;
    Some(RULE.finding(
        verified.block.span(verified.quote.range.clone()),
        verified.quote.subject(&verified.block),
        format!(
            "What is left out of this sentence has “{word}”: “{}”.",
            words.join(" ")
        ),
    ))
}
