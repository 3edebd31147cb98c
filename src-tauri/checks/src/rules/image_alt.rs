//! An image without words for it.
use stet_core::{Field, Finding, Severity};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "image.alt",
    summary: "An image says nothing to those who do not see it.",
    why: "A screen reader reads out the file name instead. Only a person can say what the picture is there for.",
    source: "WCAG 2.2, success criterion 1.1.1",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        ("One.\n\n⟦![](harbour.jpg)⟧ Two.", ""),
        ("image: harbour.jpg\nimage_alt: ⟦⟧\n\nOne.", ""),
    ],
    passes: &[
        "![The harbour at dawn](harbour.jpg)",
        "image: harbour.jpg\nimage_alt: The harbour at dawn\n\nOne.",
        "Type `![](x)` for an image.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let blocks = facts.body.iter();
    let images = blocks.flat_map(|block| block.passage.links.iter().map(move |link| (block, link)));
    let silent = images.filter(|(_, link)| link.is_image && link.text.trim().is_empty());
    let mut findings: Vec<Finding> = silent
        .map(|(block, link)| {
            let message = format!(
                "The image {} has no alternative text. Say what it shows.",
                link.url
            );
            RULE.finding(block.at(link.range.clone()), link.url.as_str(), message)
        })
        .collect();
    let lead = facts.get(Field::Image);
    if !lead.is_empty() && facts.get(Field::ImageAlt).trim().is_empty() {
        let message = "The lead image has no alternative text. Say what it shows.";
        findings.push(RULE.finding(facts.field_span(Field::ImageAlt), lead, message));
    }
    findings
}
