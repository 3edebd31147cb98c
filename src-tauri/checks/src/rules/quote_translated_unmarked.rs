//! Quotations in the piece's language of somebody who spoke another.
use stet_core::{Field, Finding, Severity};

use super::quote_unverified::is_translation;
use crate::{Rule, facts::Facts, verify::Verdict};

pub(crate) const RULE: Rule = Rule {
    id: "quote.translated-unmarked",
    summary: "A quotation of somebody whose source is in another language, and nothing says who translated it.",
    why: "The words in quotation marks are a translator's; readers may want to know, and the speaker may want to object.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[(
        "source: Wir werden den Hafen niemals aufgeben.\nsource language: de\nsource speaker: Ann Roe\n\nAnn Roe said: ⟦“We shall never give up this harbour.”⟧",
        "",
    )],
    passes: &[
        "credit: Quotations translated by the author\nsource: Wir werden den Hafen niemals aufgeben.\nsource language: de\nsource speaker: Ann Roe\n\nAnn Roe said: “We shall never give up this harbour.”",
        "source: We shall never give up this harbour.\nsource language: en\nsource speaker: Ann Roe\n\nAnn Roe said: “We shall never give up this harbour.”",
        "source: Wir werden den Hafen niemals aufgeben.\nsource language: de\nsource speaker: Ann Roe\n\nIda Berg said: “We shall never sell this harbour.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let told = [Field::Credit, Field::OriginalLanguage];
    if told.into_iter().any(|field| !facts.get(field).is_empty()) {
        return Vec::new();
    }
    let translated = facts.verified.iter().filter(|verified| {
        verified.verdict == Verdict::Nowhere && is_translation(facts, &verified.block)
    });
    translated
        .map(|verified| {
            let shown = verified.quote.shown(&verified.block);
            RULE.finding(
                verified.block.span(verified.quote.range.clone()),
                verified.quote.subject(&verified.block),
                format!("{shown} is a translation: the source is in another language. Say in the credit who translated it."),
            )
        })
        .collect()
}
