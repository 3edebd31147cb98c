//! Nobody is named as the author.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Genre},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.missing",
    summary: "Nothing says who wrote the piece: no author, no byline, no bio.",
    why: "An opinion stands or falls with the person who holds it; readers must be able to see who that is.",
    source: "The Trust Project, indicator “Author/Reporter Expertise”",
    severity: Severity::Error,
    about: &[],
    flags: &[(
        "headline: Close the harbour\nbyline: ⟦⟧\n\nThe harbour should close.",
        "",
    )],
    passes: &[
        "byline: By Jane Roe\n\nThe harbour should close.",
        "authors: Jane Roe\n\nThe harbour should close.",
        "genre: editorial\n\nWe believe that the harbour should close.",
        "bio: Jane Roe is a poet in Leeds.\n\nThe harbour should close.",
        "outlet: unsigned\n\nWe believe that the harbour should close.",
        "One.\n\nTwo.\n\nThree.\n\nSource: Jane Roe is a poet in Leeds.",
        "",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let furniture = &facts.piece.furniture;
    let unsigned = facts.context.outlet.is_some_and(|outlet| outlet.unsigned)
        || facts.declared_genre() == Some(Genre::Editorial);
    let named =
        !furniture.authors.is_empty() || !furniture.byline.is_empty() || !facts.bios.is_empty();
    if unsigned || named || facts.piece.body.trim().is_empty() {
        return Vec::new();
    }
    let message = "The piece does not say who wrote it. Name its author.";
    vec![RULE.finding(facts.field_span(Field::Byline), "", message)]
}
