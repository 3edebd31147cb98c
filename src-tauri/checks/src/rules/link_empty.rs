//! A link that leads nowhere, or that nobody can see.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Link},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "link.empty",
    summary: "A link without a target or without words.",
    why: "It was meant to lead somewhere, and on the page it does not.",
    source: "markdownlint MD042",
    severity: Severity::Error,
    about: &[Protected::Url, Protected::Name],
    flags: &[
        ("See ⟦[the *report*]()⟧.", "See the report."),
        ("See⟦[](https://harbour.example)⟧ this.", "See this."),
        ("See ⟦[the report](#)⟧.", "See the report."),
        ("⟦![A boat]()⟧", ""),
    ],
    passes: &[
        "See [the report](https://harbour.example).",
        "See https://harbour.example.",
        "[![A boat](boat.jpg)](https://harbour.example)",
        "See [the notes](#notes).",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let blocks = facts.body.iter();
    let links = blocks.flat_map(|block| block.passage.links.iter().map(move |link| (block, link)));
    links
        .filter_map(|(block, link)| finding(block, link))
        .collect()
}

fn finding(block: &Block, link: &Link) -> Option<Finding> {
    let nowhere = matches!(link.url.trim(), "" | "#");
    let wordless = !link.is_image && link.text.trim().is_empty();
    let message = match (nowhere, wordless) {
        (true, _) if link.is_image => format!("The image “{}” has no address.", link.text),
        (true, true) => "This link has neither words nor a target.".to_owned(),
        (true, false) => format!("The link “{}” leads nowhere.", link.text),
        (false, true) => format!(
            "The link to {} has no words, so nobody can see it.",
            link.url
        ),
        (false, false) => return None,
    };
    let span = block.at(link.range.clone());
    let mut finding = RULE.finding(span.clone(), format!("{}|{}", link.text, link.url), message);
    if !link.is_image {
        let title = if wordless {
            "Remove the link"
        } else {
            "Keep the words without the link"
        };
        finding
            .fixes
            .push(suggested(title, vec![replace(span, link.text.trim())]));
    }
    Some(finding)
}
