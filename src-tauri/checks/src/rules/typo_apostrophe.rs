//! Straight and curly apostrophes side by side.
use stet_core::{Finding, QuoteStyle, Severity};

use crate::{
    Rule,
    facts::{Block, Facts},
    rule::{replace, safe},
};

pub(crate) const RULE: Rule = Rule {
    id: "typo.apostrophe",
    summary: "Straight and curly apostrophes in one piece.",
    why: "It shows where text was pasted together or typed on another machine.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "It’s the harbour’s end and Trump⟦'⟧s beginning.",
            "It’s the harbour’s end and Trump’s beginning.",
        ),
        (
            "It's the harbour's end and Trump⟦’⟧s beginning.",
            "It's the harbour's end and Trump's beginning.",
        ),
        (
            "outlet: harbour\n\nIt⟦'⟧s over.",
            "outlet: harbour\n\nIt’s over.",
        ),
    ],
    passes: &[
        "It’s the harbour’s end.",
        "It's the harbour's end.",
        "It’s over. “It's not,” he wrote in `don't`.",
        "It’s the ‘end’, they say.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let all: Vec<(&Block, usize)> = facts
        .own_prose()
        .flat_map(|block| {
            block
                .passage
                .marks
                .apostrophes
                .iter()
                .map(move |at| (block, *at))
        })
        .filter(|(block, at)| !block.passage.is_quoted(&(*at..*at + 1)))
        .collect();
    let straight = all
        .iter()
        .filter(|(block, at)| is_straight(block, *at))
        .count();
    let house = facts
        .context
        .outlet
        .map_or(QuoteStyle::Any, |outlet| outlet.quotes);
    let to_straight = match house {
        QuoteStyle::Any => straight * 2 > all.len(),
        QuoteStyle::Straight => true,
        QuoteStyle::Curly => false,
    };
    let wrong = all
        .into_iter()
        .filter(|(block, at)| is_straight(block, *at) != to_straight);
    wrong
        .map(|(block, at)| finding(block, at, to_straight))
        .collect()
}

fn is_straight(block: &Block, at: usize) -> bool {
    block.text()[at..].starts_with('\'')
}

fn finding(block: &Block, at: usize, to_straight: bool) -> Finding {
    let text = block.text();
    let (right, mark) = if to_straight {
        ("'", '’')
    } else {
        ("’", '\'')
    };
    let boundary =
        |char: char| char.is_whitespace() || matches!(char, '(' | ')' | ',' | '.' | '“' | '”');
    let start = text[..at].rfind(boundary).map_or(0, |at| {
        text[at..]
            .chars()
            .next()
            .map_or(at, |char| at + char.len_utf8())
    });
    let end = text[at..].find(boundary).map_or(text.len(), |end| at + end);
    let word = &text[start..end];
    let kind = if to_straight { "curly" } else { "straight" };
    let message = format!("The apostrophe in “{word}” is {kind}, the others are not.");
    let span = block.span(at..at + mark.len_utf8());
    let mut finding = RULE.finding(span.clone(), word.to_lowercase(), message);
    finding
        .fixes
        .push(safe(format!("Write {right}"), vec![replace(span, right)]));
    finding
}
