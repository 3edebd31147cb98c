//! A bio that will be false by itself.
use stet_core::{Finding, PartialDate, Severity};

use crate::{
    Rule,
    facts::{Facts, Profile, same},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-perishable",
    summary: "The bio tells what is true only for a while (“forthcoming”, “currently”), and nobody has set a day to look at it again.",
    why: "The book is out, the new post is old, and the archive page says so for years.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "bio: Jane Roe is a poet; her ⟦forthcoming⟧ book is Low Water.",
            "",
        ),
        (
            "bio: Jane Roe is a poet who ⟦recently⟧ moved to New York.",
            "",
        ),
        (
            "authors: Tor Aasen\npublished: 2026-10-01\nbio: Tor Aasen is writing a ⟦new⟧ history of the strait.",
            "",
        ),
        (
            "language: de\nbio: Anna Busch ist Juristin. ⟦Demnächst⟧ kommt ihr Buch.",
            "",
        ),
    ],
    passes: &[
        "bio: Jane Roe is a poet in New York.",
        "authors: Tor Aasen\npublished: 2026-05-01\nbio: Tor Aasen is writing a new history of the strait.",
        "bio: Jane Roe is a poet.\n\nHer forthcoming book is a triumph.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let profiles = facts.profiles.iter().filter_map(|profile| {
        let first = profile.perishable.first()?;
        let review = review_of(facts, profile);
        if review.is_some_and(|review| review.last_day() >= facts.day()) {
            return None;
        }
        let bio = &facts.bios[profile.bio];
        let word = &bio.block.text()[first.clone()];
        let message = match review {
            Some(review) => format!("“{word}” may be true no more: this bio was to be looked at again by {review}."),
            None => format!("“{word}” will be true only for a while. Set a day on which the bio is looked at again."),
        };
        Some(RULE.finding(bio.block.span(first.clone()), word.to_lowercase(), message))
    });
    profiles.collect()
}

/// The day on which the entry wants this bio looked at again.
fn review_of(facts: &Facts<'_>, profile: &Profile<'_>) -> Option<PartialDate> {
    let here = &facts.bios[profile.bio].block.text()[profile.range.clone()];
    let kept = profile.author?.bios.iter();
    kept.filter(|kept| same(&kept.text, here))
        .find_map(|kept| kept.review)
}
