//! The disclaimer twice.
use stet_core::{Field, Finding, Place, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Hit, Reading},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.duplicate",
    summary: "The disclaimer is printed more than once.",
    why: "It came with the text and again with the template; twice, it looks like a mistake or a warning.",
    source: "",
    severity: Severity::Error,
    about: Protected::ALL,
    flags: &[(
        "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.\n\nOne.\n\n⟦The views expressed are their own and do not necessarily reflect those of The Harbour Review.⟧",
        "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.\n\nOne.",
    )],
    passes: &[
        "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.\n\nWhose views are these?",
        "outlet: babel\ndisclaimer: The views expressed here do not reflect those of Babel Weekly.\n\nOne.\n\nDieser Beitrag gibt die Meinung der Autorin wieder und muss nicht der Meinung der Redaktion entsprechen.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let outlet = facts.context.outlet;
    let language = |reading: &Reading| {
        let disclaimer = outlet.and_then(|outlet| reading.disclaimer(outlet));
        disclaimer.map_or("", |disclaimer| disclaimer.language.as_str())
    };
    let first = facts.disclaimers.own().next();
    let first = first.map_or("", |(_, reading)| language(reading));
    // A bilingual edition prints it once in each language; the one too many there is told by its language.
    let own = facts
        .disclaimers
        .own()
        .filter(|(_, reading)| language(reading) == first);
    let own: Vec<&Hit> = own.map(|(hit, _)| hit).collect();
    let in_field = |hit: &&&Hit| hit.block.place == Place::Field(Field::Disclaimer);
    let Some(kept) = own.iter().find(in_field).or(own.last()).copied() else {
        return Vec::new();
    };
    let others = own.into_iter().filter(|hit| !std::ptr::eq(*hit, kept));
    others
        .map(|hit| {
            let span = hit.block.span(hit.range.clone());
            let message = format!("The disclaimer stands here and again {}.", place_of(kept));
            let mut finding = RULE.finding(span, hit.block.place.name(), message);
            let cut = replace(hit.removal(facts), "");
            finding.fixes.push(suggested("Remove it here", vec![cut]));
            finding
        })
        .collect()
}

/// Where a disclaimer stands, in words.
fn place_of(hit: &Hit) -> String {
    match hit.block.place {
        Place::Body => "further down".into(),
        Place::Field(Field::Disclaimer) => "in its own field".into(),
        Place::Field(field) => format!("in the {}", field.name().replace('_', " ")),
    }
}
