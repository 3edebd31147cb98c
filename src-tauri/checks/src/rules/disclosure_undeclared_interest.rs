//! The piece names somebody its author is tied to, and readers are told nothing.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Stake},
    rule::{appended, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.undeclared-interest",
    summary: "The piece names a person or body its author is tied to, directly or through others, and readers are not told.",
    why: "Readers who learn of the tie elsewhere will not believe the next piece either.",
    source: "ICMJE disclosure form (2021), 36 months; FTC 16 CFR 255.5",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "authors: Lena Voss\n\nThe harbour should close.\n\n## What then\n\nFirst, ⟦Norvik Energy⟧ must pay. Norvik Energy can.",
            "",
        ),
        (
            "authors: Lena Voss\nheadline: Why ⟦Norvik Group⟧ is right\n\nIt pays.",
            "",
        ),
        (
            "authors: Lena Voss\n\nThe ⟦Tidewater Trust⟧ pays, and ⟦Strand⟧ does not.",
            "",
        ),
        (
            "authors: Lena Voss\n\nIn Norway the ⟦Government of Norway⟧ pays.",
            "",
        ),
    ],
    passes: &[
        "authors: Lena Voss\nbio: Lena Voss advises the Norvik Group.\n\nNorvik Energy must pay.",
        "authors: Lena Voss\ndisclosure: The author advises the owner of Norvik Energy.\n\nNorvik Energy must pay.",
        "authors: Lena Voss\n\nNorway pays. Strand Beach is wide, as Nils Strand knew; the strand is long.",
        "authors: Lena Voss\n\nTidal Bore says no.",
        "authors: Lena Voss\npublished: 2019-05-01\n\nNorvik Energy must pay.",
        "authors: Ida Berg\n\nNorvik Energy must pay.",
        "authors: Per Dahl\nslug: a-history-of-ferries\n\nSkagen Shipping built the first.",
        "authors: Lena Voss\n\nThe harbour should close.\n\nDisclosure: The author advises Norvik Energy.\n\nLena Voss is a poet.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let untold = facts.interests.untold.iter();
    untold
        .filter(|stake| !(stake.direct && has_sentence(facts, stake)))
        .map(|stake| finding(facts, stake))
        .collect()
}

/// Whether the registry has the sentence to print, in the language of the piece.
pub(super) fn has_sentence(facts: &Facts<'_>, stake: &Stake<'_>) -> bool {
    let primary = |tag: &str| {
        tag.split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase()
    };
    !stake.interest.sentence.is_empty()
        && primary(facts.language) == primary(facts.house_language())
}

/// Where somebody is named, in words.
pub(super) fn place_of(stake: &Stake<'_>) -> String {
    stake.paragraph.map_or_else(
        || "above the body".to_owned(),
        |number| format!("in paragraph {number}"),
    )
}

fn finding(facts: &Facts<'_>, stake: &Stake<'_>) -> Finding {
    let message = format!(
        "{} → {}, named {}; readers are not told.",
        stake.author.name,
        stake.chain,
        place_of(stake)
    );
    let subject = format!("{}: {}", stake.author.id, stake.name);
    let mut finding = RULE.finding(stake.span.clone(), subject, message);
    if has_sentence(facts, stake) {
        let edit = appended(facts, Field::Disclosure, &stake.interest.sentence);
        finding.fixes.push(suggested(
            "Print the sentence of the author’s entry",
            vec![edit],
        ));
    }
    finding
}
