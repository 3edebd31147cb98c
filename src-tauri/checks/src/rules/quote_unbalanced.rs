//! A quotation that is opened and never closed, or the reverse.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Mark},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "quote.unbalanced",
    summary: "A quotation mark without its counterpart.",
    why: "Without it nobody can tell where the quoted words end and the author’s own begin.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Quotation],
    flags: &[
        (
            "He said ⟦“⟧no and left. She stayed.",
            "He said “no and left.” She stayed.",
        ),
        (
            "Stay. He said no⟦”⟧ and left.",
            "Stay. “He said no” and left.",
        ),
        ("One ⟦\"⟧word was enough.", "One \"word was enough.\""),
        (
            "language: de\n\nEr sagte: ⟦„⟧Nein.",
            "language: de\n\nEr sagte: „Nein.“",
        ),
    ],
    passes: &[
        "“It began in May,” he said. “Nobody knew.”",
        "“It began in May.\n\n“Nobody knew,” he said.",
        "“He said ‘no’ and left,” she wrote. It’s the dogs’ own.",
        "A 6\" pipe, the ’90s, rock ’n’ roll.",
        "language: de\n\nEr sagte: „Nein“, und »doch«.",
        "Type `\"` once.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let body = facts
        .body
        .iter()
        .zip(facts.body.iter().map(Some).skip(1).chain([None]));
    let fields = facts.fields.iter().map(|block| (block, None));
    for (block, next) in body.chain(fields) {
        let loose = block.passage.marks.loose.iter();
        findings.extend(
            loose
                .filter(|mark| !goes_on(mark, next))
                .map(|mark| finding(block, mark)),
        );
    }
    findings
}

/// A quotation of several paragraphs opens each of them and closes only the last.
fn goes_on(mark: &Mark, next: Option<&Block>) -> bool {
    mark.opens && next.is_some_and(|next| next.text().starts_with(mark.char))
}

fn finding(block: &Block, mark: &Mark) -> Finding {
    let sentence = block.passage.sentence(mark.at);
    let beginning: String = block.text()[sentence.clone()].chars().take(30).collect();
    let (fault, title, at) = if mark.opens {
        (
            "is never closed",
            "Close it at the end of the sentence",
            sentence.end,
        )
    } else {
        (
            "was never opened",
            "Open it at the start of the sentence",
            sentence.start,
        )
    };
    let span = block.span(mark.at..mark.at + mark.char.len_utf8());
    let message = format!("The quotation mark {} {fault}.", mark.char);
    let mut finding = RULE.finding(
        span,
        format!("{} {beginning}", mark.char).to_lowercase(),
        message,
    );
    let counterpart = counterpart(mark);
    let mut place = block.span(at..at);
    if !mark.opens {
        place = block.span(at..at + 1);
        place.range.end = place.range.start;
    }
    finding
        .fixes
        .push(suggested(title, vec![replace(place, counterpart)]));
    finding
}

const fn counterpart(mark: &Mark) -> &'static str {
    match (mark.char, mark.opens) {
        ('“', _) => "”",
        ('„', _) => "“",
        ('«', true) | ('»', false) if mark.opens => "»",
        ('«' | '»', false) => "«",
        ('»', true) => "«",
        ('”', false) => "“",
        ('”', true) => "”",
        _ => "\"",
    }
}
