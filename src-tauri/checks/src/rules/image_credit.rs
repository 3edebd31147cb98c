//! A lead image that is nobody’s.
use stet_core::{Field, Finding, Severity, picture_credit};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "image.credit",
    summary: "The lead image says nowhere whose it is.",
    why: "Most pictures are somebody’s, and most licences ask for the name.",
    source: "",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "image: harbour.jpg\nimage_caption: The harbour at dawn\nimage_credit: ⟦⟧\n\nOne.",
            "",
        ),
        (
            "image: https://harbour.example/a.jpg\nimage_credit: ⟦⟧\n\nOne.",
            "",
        ),
    ],
    passes: &[
        "image: harbour.jpg\nimage_credit: Ann Roe\n\nOne.",
        "image: harbour.jpg\nimage_caption: The harbour at dawn. Photo: Ann Roe\n\nOne.",
        "image: harbour.jpg\nimage_caption: The harbour at dawn © Ann Roe\n\nOne.",
        "![The harbour](harbour.jpg)",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let image = facts.get(Field::Image);
    let caption = facts.get(Field::ImageCaption);
    let named =
        !facts.get(Field::ImageCredit).trim().is_empty() || picture_credit(caption).is_some();
    if image.is_empty() || named {
        return Vec::new();
    }
    let message =
        "The lead image has no credit. Say whose it is, or under which licence it is used.";
    let mut finding = RULE.finding(facts.field_span(Field::ImageCredit), image, message);
    if image.contains("://") && caption.is_empty() && facts.get(Field::ImageAlt).is_empty() {
        // Nothing but an address is known: what a page tells to those who share it, often not shown by itself.
        finding.severity = Severity::Info;
    }
    vec![finding]
}
