//! Parts of the page around the piece that came along with it.
use std::ops::Range;

use stet_core::{Finding, Severity, Span};

use crate::{
    Protected, Rule,
    facts::{Block, Facts},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "text.chrome",
    summary: "“Related articles”, “Read more” and other parts of the page in the piece.",
    why: "What was pasted with the piece is printed with the piece.",
    source: "",
    severity: Severity::Warning,
    about: Protected::ALL,
    flags: &[
        (
            "One.\n\nTwo.\n\n⟦Related articles⟧\n\nA whale in the harbour.",
            "One.\n\nTwo.",
        ),
        (
            "One.\n\nTwo.\n\nThree.\n\n⟦Editor’s choice⟧\nNews\nA whale\n\n⟦Popular⟧\n\nA whale",
            "One.\n\nTwo.\n\nThree.",
        ),
        (
            "The harbour should close.\n\n⟦Read more: A whale in the harbour⟧\n\nIt will not.",
            "The harbour should close.\n\nIt will not.",
        ),
    ],
    passes: &[
        "## Popular\n\nPopular opinion is wrong about the harbour.\n\nTwo.\n\nThree.",
        "One.\n\nTwo.\n\nRead more books, my teacher said, and I did, every winter, until the harbour froze and there was nothing else to do.",
        "One.\n\nTwo.\n\n## Conversation\n\nThe two of them sat on the wall until the light was gone, and neither of them said a word about the harbour, the whale, or the letter that had come in the morning.\n\nThree.",
        "disclaimer: Related articles do not reflect our views.",
    ],
    run,
};

/// How many words a line may have that begins like “Read more:”.
const LONGEST_LINE: usize = 14;

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let inside = facts.body[..facts.ending]
        .iter()
        .filter(|block| !block.is_heading() && is_opener(facts, block));
    let mut findings: Vec<Finding> = inside
        .map(|block| {
            finding(
                facts,
                block.whole(),
                block.text().trim(),
                block.range.clone(),
            )
        })
        .collect();
    let tail = &facts.body[facts.ending..];
    let heads: Vec<usize> = (0..tail.len())
        .filter(|&index| tail[index].passage.heads_chrome)
        .collect();
    for (number, &head) in heads.iter().enumerate() {
        let last = heads.get(number + 1).copied().unwrap_or(tail.len()) - 1;
        let line = first_line(&tail[head]);
        let range = tail[head].range.start..tail[last].range.end;
        findings.push(finding(
            facts,
            tail[head].span(line.clone()),
            &tail[head].text()[line],
            range,
        ));
    }
    findings
}

/// A line that is not the piece wherever it stands: it begins like one, is short, and is no sentence.
fn is_opener(facts: &Facts<'_>, block: &Block) -> bool {
    let text = block.passage.folded.text().trim();
    let Some(words) = facts.words else {
        return false;
    };
    let sentence = text.ends_with(['.', '?', '!', ':']) && !text.contains(':');
    block.passage.tokens.len() <= LONGEST_LINE
        && !sentence
        && words.chrome_openers.iter().any(|opener| {
            let rest = text.strip_prefix(opener);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
}

fn first_line(block: &Block) -> Range<usize> {
    let text = block.text();
    0..text.find('\n').unwrap_or(text.len())
}

fn finding(facts: &Facts<'_>, span: Span, words: &str, cut: Range<usize>) -> Finding {
    let message = format!("“{words}” belongs to the page, not to the piece.");
    let mut finding = RULE.finding(span, words.to_lowercase(), message);
    let edit = replace(facts.paragraphs(cut), "");
    finding.fixes.push(suggested("Cut it", vec![edit]));
    finding
}
