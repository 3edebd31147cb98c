//! Headings that do not build an outline.
use stet_core::{Field, Finding, Severity, markdown::BlockKind};

use crate::{
    Rule,
    facts::{Block, Facts},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "head.levels",
    summary: "A heading skips a level, is a second headline, or has nothing under it.",
    why: "Readers who listen to a page walk through it by its headings.",
    source: "WCAG 2.2, success criterion 1.3.1",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "## One\n\nText.\n\n⟦#### Two⟧\n\nText.\n\n⟦#### Three⟧\n\nText.",
            "## One\n\nText.\n\n### Two\n\nText.\n\n### Three\n\nText.",
        ),
        (
            "headline: Close it\n\n⟦# Why⟧\n\nText.",
            "headline: Close it\n\n## Why\n\nText.",
        ),
        (
            "## One\n\nText.\n\n⟦## Two⟧\n\n## Three\n\nText.\n\n⟦## Four⟧",
            "",
        ),
    ],
    passes: &[
        "# Close it\n\nText.\n\n## One\n\n### Two\n\nText.\n\n## Three\n\n- A list.",
        "### One\n\nText.\n\n### Two\n\n```\ncode\n```",
        "headline: Close it\n\nText.\n\n## One\n\nText.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let titled = !facts.get(Field::Headline).is_empty();
    let mut findings = Vec::new();
    // The headings that the present one stands under: the level each has and the one it ought to have.
    let mut above: Vec<(u8, u8)> = Vec::new();
    let mut headlines = usize::from(titled);
    for (index, block) in facts.body[..facts.ending].iter().enumerate() {
        let BlockKind::Heading(level) = block.kind else {
            continue;
        };
        above.retain(|(has, _)| *has < level);
        let fits = above.last().map_or(level, |(_, fits)| level.min(fits + 1));
        above.push((level, fits));
        let headline = level == 1;
        if headline && headlines > 0 {
            let message =
                "The headline is the only heading of the first level; this is a second one.";
            findings.push(relevelled(
                facts,
                block,
                "second",
                message.to_owned(),
                (1, 2),
            ));
        } else if fits < level {
            let message = format!(
                "This heading is of level {level}; the one above it asks for level {fits}."
            );
            findings.push(relevelled(facts, block, "skipped", message, (level, fits)));
        } else if is_empty(facts, index, level) {
            let message = format!("Nothing stands under the heading “{}”.", block.text());
            findings.push(RULE.finding(block.whole(), block.text(), message));
        }
        headlines += usize::from(headline);
    }
    findings
}

/// Whether neither text nor anything else nor a lower heading follows.
fn is_empty(facts: &Facts<'_>, index: usize, level: u8) -> bool {
    let body = &facts.piece.body;
    let next = facts.body.get(index + 1);
    let end = next.map_or(body.len(), |next| next.range.start);
    let between = body
        .get(facts.body[index].range.end..end)
        .unwrap_or_default();
    let heads = match next.map(|next| &next.kind) {
        Some(BlockKind::Heading(next)) => *next <= level,
        Some(_) => false,
        None => true,
    };
    heads && between.trim().is_empty()
}

/// A heading that ought to have another level, with the fix when it is written with number signs.
fn relevelled(
    facts: &Facts<'_>,
    block: &Block,
    kind: &str,
    message: String,
    (has, fits): (u8, u8),
) -> Finding {
    let subject = format!("{kind} {}", block.text());
    let mut finding = RULE.finding(block.whole(), subject, message);
    let signs = "#".repeat(has.into());
    if facts.piece.body[block.range.clone()].starts_with(&signs) {
        let edit = replace(block.at(0..signs.len()), "#".repeat(fits.into()));
        finding
            .fixes
            .push(suggested(format!("Make it level {fits}"), vec![edit]));
    }
    finding
}
