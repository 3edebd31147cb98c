//! US and U.S. side by side.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, UnitedStates, hash_word},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "style.us-variant",
    summary: "“US” and “U.S.” in one piece, or not as the outlet writes it.",
    why: "Both are right; side by side they show that nobody read the piece through.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "The U.S. asked, the U.S. paid and the ⟦US⟧-led talks failed.",
            "The U.S. asked, the U.S. paid and the U.S.-led talks failed.",
        ),
        (
            "The US asked and the US paid. They left the ⟦U.S.⟧",
            "The US asked and the US paid. They left the US.",
        ),
        (
            "outlet: style\n\nIt flew to the ⟦USA⟧. So did we.",
            "outlet: style\n\nIt flew to the U.S.A. So did we.",
        ),
    ],
    passes: &[
        "The U.S. asked, the U.S.A. paid and the United States said nothing.",
        "The US asked. “The U.S. will pay,” he said.",
        "The U.S. paid US$5; JOIN US NOW, they told us.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let all: Vec<(&Block, &UnitedStates)> = facts
        .own_prose()
        .flat_map(|block| {
            let found = block.passage.united_states.iter();
            found.map(move |found| (block, found))
        })
        .filter(|(block, found)| !block.passage.is_quoted(&found.range))
        .collect();
    let dotted = all.iter().filter(|(_, found)| found.dotted).count();
    let house = facts
        .context
        .outlet
        .map_or("", |outlet| &outlet.style.united_states);
    let to_dotted = if house.is_empty() {
        dotted * 2 >= all.len()
    } else {
        house.contains('.')
    };
    let wrong = all.iter().filter(|(_, found)| found.dotted != to_dotted);
    wrong
        .map(|(block, found)| finding(facts, block, found, house.is_empty()))
        .collect()
}

fn finding(facts: &Facts<'_>, block: &Block, found: &UnitedStates, mixed: bool) -> Finding {
    let word = &block.text()[found.range.clone()];
    let message = match (mixed, found.dotted) {
        (true, true) => format!("“{word}” has full stops here and none elsewhere."),
        (true, false) => format!("“{word}” has no full stops here and has them elsewhere."),
        (false, true) => format!("The outlet writes “{word}” without full stops."),
        (false, false) => format!("The outlet writes “{word}” with full stops."),
    };
    let span = block.span(found.range.clone());
    let mut finding = RULE.finding(span.clone(), word, message);
    let rest = &block.text()[found.range.end..];
    let text = match (found.dotted, ends_sentence(facts, rest)) {
        (true, None) => return finding,
        (true, Some(ends)) => word.replace('.', "") + if ends { "." } else { "" },
        (false, _) => {
            let dotted: String = word.chars().flat_map(|char| [char, '.']).collect();
            let stop = rest.starts_with('.');
            dotted[..dotted.len() - usize::from(stop)].to_owned()
        }
    };
    let fix = suggested(
        format!("Write “{text}”"),
        vec![replace(span, text.as_str())],
    );
    finding.fixes.push(fix);
    finding
}

/// Whether the last full stop also ends the sentence; `None` when a capital follows and that may be a name or not.
fn ends_sentence(facts: &Facts<'_>, rest: &str) -> Option<bool> {
    let next = rest.trim_start();
    if next.is_empty() {
        return Some(true);
    }
    if next.len() == rest.len() || !next.starts_with(char::is_uppercase) {
        return Some(false);
    }
    let word: String = next
        .chars()
        .take_while(|char| char.is_alphanumeric())
        .collect();
    let hash = hash_word(&word.to_lowercase());
    let ordinary = |block: &Block| block.passage.has_small_word(hash);
    (!facts.own_body().any(ordinary)).then_some(false)
}
