//! Quotations that no source has.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, Quote, asked, speaks_of},
    verify::Verdict,
};

/// Without sources a desk has nothing to hold a quotation against, and says so only where its outlet asks for it: a finding
/// under every quotation of every piece would be read by nobody. As soon as one source is attached, the others are missed.
pub(crate) const RULE: Rule = Rule {
    id: "quote.unverified",
    summary: "A quotation that none of the piece's sources has.",
    why: "Words in quotation marks are a promise that somebody said them; the desk must have seen or heard where.",
    source: "AP Stylebook, “quotations”; the outlet's `declarations.verified_quotations`",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "source: We will close the pier in May.\n\nThe mayor said: ⟦“We shall never give up this harbour.”⟧",
            "",
        ),
        (
            "source: We will close the pier in May.\n\nThe mayor said:\n\n> ⟦We shall never give up this harbour.⟧",
            "",
        ),
        (
            "outlet: verified\n\nThe mayor said: ⟦“We shall never give up this harbour.”⟧",
            "",
        ),
    ],
    passes: &[
        "source: We shall never give up this harbour, ever.\n\nThe mayor said:\n\n> We shall never give up this harbour.",
        "source: We shall never give up this harbour, ever.\n\nThe mayor said: “We shall never give up this harbour.”",
        "The mayor said: “We shall never give up this harbour.”",
        "source: We will close the pier in May.\n\nThe so-called “harbour of the future” is closed.",
        "source: We will close the pier in May.\n\nThe mayor called it “a disgrace”.",
        "source: Wir schließen den Hafen.\nsource language: de\nsource speaker: Ann Roe\n\nAnn Roe said: “We shall never give up this harbour.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let asks = facts
        .context
        .outlet
        .is_some_and(|outlet| outlet.declarations.verified_quotations);
    if facts.context.sources.are_mute() {
        let quotes = asked(facts).filter(|_| asks);
        return quotes
            .map(|(block, quote)| {
                let message = format!("No source is attached that has {}.", quote.shown(block));
                finding(block, &quote, message, asks)
            })
            .collect();
    }
    let nowhere = facts.verified.iter().filter(|verified| {
        verified.verdict == Verdict::Nowhere && !is_translation(facts, &verified.block)
    });
    nowhere
        .map(|verified| {
            let shown = verified.quote.shown(&verified.block);
            let message = format!("None of the sources has {shown}.");
            finding(&verified.block, &verified.quote, message, asks)
        })
        .collect()
}

fn finding(block: &Block, quote: &Quote, message: String, asks: bool) -> Finding {
    let mut finding = RULE.finding(
        block.span(quote.range.clone()),
        quote.subject(block),
        message,
    );
    if asks {
        finding.severity = Severity::Error;
    }
    finding
}

/// Whether a block speaks of whom a source in another language is by: no word of it can be found in the piece's own.
pub(super) fn is_translation(facts: &Facts<'_>, block: &Block) -> bool {
    let mut foreign = facts.context.sources.all().iter();
    foreign.any(|source| facts.is_foreign(&source.language) && speaks_of(block, &source.speaker))
}
