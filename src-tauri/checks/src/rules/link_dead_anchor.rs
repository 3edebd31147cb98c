//! Links to a place in the piece that is not there.
use stet_core::{Finding, Severity};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "link.dead-anchor",
    summary: "A link to a heading or mark that the piece does not have.",
    why: "On the page nothing happens when it is clicked; often the heading was reworded.",
    source: "markdownlint MD051",
    severity: Severity::Error,
    about: &[],
    flags: &[("# The pier\n\nSee ⟦[below](#the-new-pier)⟧.", "")],
    passes: &[
        "# The pier, at last\n\nSee [above](#the-pier-at-last).",
        "# Übers Meer\n\nSee [above](#%C3%BCbers-meer), [again](#übers-meer-1) and [up](#top).",
        "<a id=\"note\"></a>\n\nSee [the note](#note).",
        "See [the page](https://harbour.example#pier).",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let blocks = facts.body.iter();
    let links = blocks.flat_map(|block| block.passage.links.iter().map(move |link| (block, link)));
    let mut links = links
        .filter_map(|(block, link)| Some((block, link, link.url.strip_prefix('#')?)))
        .filter(|(.., anchor)| !anchor.is_empty() && !anchor.starts_with(':'))
        .peekable();
    if links.peek().is_none() {
        return Vec::new();
    }
    let anchors = facts.anchors();
    let known = |anchor: &str| {
        let numbered = anchor.rsplit_once('-').filter(|(_, number)| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        });
        anchor == "top"
            || anchors.contains(anchor)
            || numbered.is_some_and(|(heading, _)| anchors.contains(heading))
    };
    links
        .filter(|(.., anchor)| !known(&decoded(anchor).to_lowercase()))
        .map(|(block, link, anchor)| {
            let message = format!("Nothing in this piece is called “{anchor}”.");
            RULE.finding(block.at(link.range.clone()), anchor, message)
        })
        .collect()
}

/// An address without its percent signs.
fn decoded(anchor: &str) -> String {
    let mut bytes = Vec::with_capacity(anchor.len());
    let mut rest = anchor.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let value = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match value.filter(|_| byte == b'%') {
            Some(value) => {
                bytes.push(value);
                rest = &after[2..];
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
