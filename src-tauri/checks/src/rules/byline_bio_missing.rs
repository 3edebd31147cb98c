//! The outlet prints a bio and the piece has none.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Genre, Writer},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-missing",
    summary: "The outlet asks for a bio, and the piece has none.",
    why: "Readers weigh an opinion by what its author does and for whom.",
    source: "The Trust Project, indicator “Author/Reporter Expertise”",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "outlet: harbour\nauthors: Mara Lindqvist\nbio: ⟦⟧\n\nThe harbour should close.",
            "outlet: harbour\nauthors: Mara Lindqvist\nbio: Mara Lindqvist is a shipping lawyer in Malmö.\n\nThe harbour should close.",
        ),
        (
            "outlet: harbour\nauthors: Jane Roe\nbio: ⟦⟧\n\nThe harbour should close.",
            "",
        ),
    ],
    passes: &[
        "outlet: harbour\nauthors: Jane Roe\nbio: Jane Roe is a poet.\n\nThe harbour should close.",
        "outlet: harbour\nauthors: Jane Roe\n\nThe harbour should close.\n\nJane Roe is a poet.",
        "authors: Jane Roe\n\nThe harbour should close.",
        "outlet: harbour\ngenre: editorial\n\nThe harbour should close.",
        "outlet: harbour\nauthors: Nils Fjord\n\nThe harbour should close.",
        "outlet: harbour\n\n",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(outlet) = facts
        .context
        .outlet
        .filter(|outlet| outlet.bio.required && !outlet.unsigned)
    else {
        return Vec::new();
    };
    let staff = |writer: &Writer<'_>| writer.known().is_some_and(|author| author.staff);
    let all_staff = !facts.writers.is_empty() && facts.writers.iter().all(staff);
    let editorial = facts.declared_genre() == Some(Genre::Editorial);
    if editorial || all_staff || !facts.bios.is_empty() || facts.piece.body.trim().is_empty() {
        return Vec::new();
    }
    let message = format!(
        "{} prints a bio with every piece, and this one has none.",
        outlet.name
    );
    let mut finding = RULE.finding(facts.field_span(Field::Bio), "", message);
    if let Some(bio) = known_bio(facts) {
        let edit = replace(facts.field_span(Field::Bio), bio);
        finding.fixes.push(suggested(
            "Take the bio from the author’s entry",
            vec![edit],
        ));
    }
    vec![finding]
}

/// The bios of the piece's authors for this outlet, language and day, when the registry has all of them.
fn known_bio(facts: &Facts<'_>) -> Option<String> {
    let bios = facts.writers.iter().map(|writer| {
        let fitting = facts.bios_of(writer.known()?);
        fitting.into_iter().next()
    });
    let bios: Option<Vec<&str>> = bios.collect();
    bios.filter(|bios| !bios.is_empty())
        .map(|bios| bios.join(" "))
}
