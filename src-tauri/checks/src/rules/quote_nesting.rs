//! A quotation inside another, in the same marks.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Quotation},
    glyphs,
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "quote.nesting",
    summary: "A quotation inside another, in the same marks.",
    why: "Readers take the inner opening for a new quotation and the inner closing for the end of it.",
    source: "",
    severity: Severity::Info,
    about: &[Protected::Quotation],
    flags: &[
        (
            "“The board said ⟦“not now”⟧ and left,” she wrote.",
            "“The board said ‘not now’ and left,” she wrote.",
        ),
        (
            "language: ru\n\nОна сказала: «Совет ответил ⟦«не сейчас»⟧ и ушёл».",
            "language: ru\n\nОна сказала: «Совет ответил „не сейчас“ и ушёл».",
        ),
    ],
    passes: &[
        "“The board said ‘not now’ and left,” she wrote.",
        "“The board said «not now» and left,” she wrote.",
        "“Not now,” she said. “Not ever.”",
        "language: fr\n\n« Le conseil a dit “pas maintenant” », dit-elle.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for block in facts.own_prose() {
        let quotations = &block.passage.marks.quotations;
        let mut outer: Vec<&Quotation> = Vec::new();
        for quotation in quotations {
            while outer
                .pop_if(|outer| outer.range.end <= quotation.range.start)
                .is_some()
            {}
            let around = outer.last().filter(|_| quotation.nested);
            if around.is_some_and(|around| around.open == quotation.open) {
                findings.push(finding(facts, block, quotation));
            }
            outer.push(quotation);
        }
    }
    findings
}

fn finding(facts: &Facts<'_>, block: &Block, quotation: &Quotation) -> Finding {
    let (open, close) = glyphs::inside(quotation.open, facts.language);
    let words = &block.text()[quotation.words()];
    let mut finding = RULE.finding(
        block.span(quotation.range.clone()),
        words.to_lowercase(),
        format!("“{words}” stands inside a quotation in the same marks."),
    );
    let inner = quotation.words();
    let edits = vec![
        replace(
            block.span(quotation.range.start..inner.start),
            open.to_string(),
        ),
        replace(
            block.span(inner.end..quotation.range.end),
            close.to_string(),
        ),
    ];
    let title = format!("Write {open}…{close} inside");
    finding.fixes.push(suggested(title, edits));
    finding
}
