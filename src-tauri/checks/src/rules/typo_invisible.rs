//! Characters that nobody sees.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Invisible},
    rule::{replace, safe},
};

pub(crate) const RULE: Rule = Rule {
    id: "typo.invisible",
    summary: "An invisible character that was pasted along with the text.",
    why: "It breaks search, links and line ends where nobody can see why.",
    source: "",
    severity: Severity::Info,
    // Nobody’s words change when what cannot be seen goes.
    about: &[
        Protected::Quotation,
        Protected::Disclaimer,
        Protected::Bio,
        Protected::Name,
    ],
    flags: &[
        (
            "The har⟦\u{ad}⟧bour closes⟦\u{a0}⟧today⟦\u{200b}⟧.",
            "The harbour closes today.",
        ),
        (
            "headline: ⟦\u{feff}⟧Close it\n\n“It is ⟦\u{a0}⟧over,” he said.",
            "headline: Close it\n\n“It is over,” he said.",
        ),
    ],
    passes: &[
        "Dr.\u{a0}Roe sailed 5\u{a0}km – then she rested.",
        "language: fr\n\nÀ qui la faute\u{a0}?",
        "language: fa\n\nمی\u{200c}خواهم",
        "👩\u{200d}🚀 and `a\u{200b}b`",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let found = facts.prose().flat_map(|block| {
        let invisible = &block.passage.invisible;
        invisible.iter().map(move |one| finding(block, one))
    });
    found.collect()
}

fn finding(block: &Block, invisible: &Invisible) -> Finding {
    let text = block.text();
    let word = |char: char| char.is_alphanumeric();
    let before: String = reversed(
        text[..invisible.range.start]
            .chars()
            .rev()
            .take_while(|char| word(*char)),
    );
    let after: String = text[invisible.range.end..]
        .chars()
        .take_while(|char| word(*char))
        .collect();
    let place = match (before.is_empty(), after.is_empty()) {
        (false, false) => format!("between “{before}” and “{after}”"),
        (false, true) => format!("behind “{before}”"),
        (true, false) => format!("before “{after}”"),
        (true, true) => "here".to_owned(),
    };
    let message = format!("There is a {} {place} that nobody sees.", invisible.name);
    let span = block.span(invisible.range.clone());
    let mut finding = RULE.finding(span.clone(), format!("{before}|{after}"), message);
    let (title, text) = if invisible.parts_words {
        ("Make it a plain space", " ")
    } else {
        ("Take it out", "")
    };
    finding.fixes.push(safe(title, vec![replace(span, text)]));
    finding
}

fn reversed(chars: impl Iterator<Item = char>) -> String {
    let mut chars: Vec<char> = chars.collect();
    chars.reverse();
    chars.into_iter().collect()
}
