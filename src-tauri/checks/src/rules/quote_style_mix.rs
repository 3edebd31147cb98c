//! Straight and typographic quotation marks side by side.
use std::collections::HashMap;

use stet_core::{Finding, QuoteStyle, Severity};

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Quotation},
    glyphs,
    rule::{replace, safe},
};

pub(crate) const RULE: Rule = Rule {
    id: "quote.style-mix",
    summary: "Straight and typographic quotation marks in one piece.",
    why: "It shows where text was pasted together.",
    source: "",
    severity: Severity::Info,
    about: &[Protected::Quotation],
    flags: &[
        (
            "“One,” he said. “Two.” ⟦\"Three,\"⟧ she said.",
            "“One,” he said. “Two.” “Three,” she said.",
        ),
        (
            "\"One,\" he said. \"Two.\" ⟦“Three,”⟧ she said.",
            "\"One,\" he said. \"Two.\" \"Three,\" she said.",
        ),
        (
            "outlet: harbour\n\n⟦\"One,\"⟧ he said.",
            "outlet: harbour\n\n“One,” he said.",
        ),
        (
            "language: de\n\n„Eins“, „zwei“ und ⟦\"drei\"⟧.",
            "language: de\n\n„Eins“, „zwei“ und „drei“.",
        ),
        (
            "language: fr\n\n« Un », « deux » et ⟦\"trois\"⟧.",
            "language: fr\n\n« Un », « deux » et «\u{a0}trois\u{a0}».",
        ),
    ],
    passes: &[
        "“One,” he said. “Two.”",
        "\"One,\" he said. \"Two.\"",
        "“One ‘and’ two,” he said; type `\"x\"` for «three».",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let all: Vec<(&Block, &Quotation)> = facts
        .own_prose()
        .flat_map(|block| {
            block
                .passage
                .marks
                .quotations
                .iter()
                .map(move |quotation| (block, quotation))
        })
        .filter(|(_, quotation)| !is_single(quotation))
        .collect();
    let straight = all
        .iter()
        .filter(|(_, quotation)| is_straight(quotation))
        .count();
    let house = facts
        .context
        .outlet
        .map_or(QuoteStyle::Any, |outlet| outlet.quotes);
    let to_straight = match house {
        QuoteStyle::Any if straight == 0 || straight == all.len() => return Vec::new(),
        QuoteStyle::Any => straight * 2 > all.len(),
        QuoteStyle::Straight => true,
        QuoteStyle::Curly => false,
    };
    let pair = if to_straight {
        Some(('"', '"'))
    } else {
        usual_pair(&all).or_else(|| Some(glyphs::of(facts.words?.language).outer))
    };
    let spaced = glyphs::of(facts.language).spaced;
    let wrong = all
        .into_iter()
        .filter(|(_, quotation)| is_straight(quotation) != to_straight);
    wrong
        .map(|(block, quotation)| finding(block, quotation, pair, spaced))
        .collect()
}

const fn is_straight(quotation: &Quotation) -> bool {
    quotation.open == '"'
}

const fn is_single(quotation: &Quotation) -> bool {
    matches!(quotation.open, '\'' | '‘' | '‚')
}

/// The typographic pair that the piece uses most.
fn usual_pair(all: &[(&Block, &Quotation)]) -> Option<(char, char)> {
    let mut counts: HashMap<(char, char), usize> = HashMap::new();
    for (_, quotation) in all.iter().filter(|(_, quotation)| !is_straight(quotation)) {
        *counts.entry((quotation.open, quotation.close)).or_default() += 1;
    }
    counts
        .into_iter()
        .max_by_key(|&(pair, count)| (count, pair))
        .map(|(pair, _)| pair)
}

/// `spaced`: whether guillemets want a space that does not break inside them.
fn finding(
    block: &Block,
    quotation: &Quotation,
    pair: Option<(char, char)>,
    spaced: bool,
) -> Finding {
    let words = &block.text()[quotation.words()];
    let shown: String = words.chars().take(40).collect();
    let style = if is_straight(quotation) {
        "straight"
    } else {
        "typographic"
    };
    let message = format!("These quotation marks are {style}; the others are not.");
    let mut finding = RULE.finding(
        block.span(quotation.range.clone()),
        shown.to_lowercase(),
        message,
    );
    if let Some((open, close)) = pair {
        let inner = quotation.words();
        let bare = !words.starts_with(char::is_whitespace);
        let space = if spaced && open == '«' && bare {
            "\u{a0}"
        } else {
            ""
        };
        let marks = [
            (quotation.range.start..inner.start, format!("{open}{space}")),
            (inner.end..quotation.range.end, format!("{space}{close}")),
        ];
        let edits = marks.map(|(range, mark)| replace(block.span(range), mark));
        finding
            .fixes
            .push(safe(format!("Write {open}…{close}"), edits.to_vec()));
    }
    finding
}
