//! Somebody paid, and the page does not say so.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Matter, paid_label, tells},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.paid-unlabelled",
    summary: "Somebody paid for the piece, and neither label nor disclosure says so.",
    why: "Advertising that looks like opinion is a fraud on the reader, and in most countries an offence.",
    source: "FTC 16 CFR 255.5; Journalism Trust Initiative, CWA 17493:2019",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "sponsor: Norvik Energy\nlabel: ⟦Opinion⟧\n\nThe harbour should close.",
            "sponsor: Norvik Energy\nlabel: Sponsored\n\nThe harbour should close.",
        ),
        (
            "sponsor: Norvik Energy\nlabel: ⟦Opinion⟧\nbio: Jane Roe’s chair is supported by a fund.\n\nThe harbour should close.",
            "sponsor: Norvik Energy\nlabel: Sponsored\nbio: Jane Roe’s chair is supported by a fund.\n\nThe harbour should close.",
        ),
        (
            "genre: sponsored\nlanguage: de\nlabel: ⟦⟧\n\nDer Hafen soll schließen.",
            "genre: sponsored\nlanguage: de\nlabel: Anzeige\n\nDer Hafen soll schließen.",
        ),
    ],
    passes: &[
        "sponsor: Norvik Energy\nlabel: Sponsored\n\nThe harbour should close.",
        "sponsor: Norvik Energy\nlabel: Comment\nstandfirst: Paid for by Norvik Energy.\n\nThe harbour should close.",
        "sponsor: Norvik Energy\nlanguage: uk\nlabel: На правах реклами\n\nПорт слід закрити.",
        "label: Opinion\n\nNobody sponsored the harbour.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let sponsor = facts.get(Field::Sponsor).trim();
    let sponsored = !sponsor.is_empty()
        || facts
            .get(Field::Genre)
            .trim()
            .eq_ignore_ascii_case("sponsored");
    if !sponsored || tells(facts, Matter::Paid) {
        return Vec::new();
    }
    let payer = if sponsor.is_empty() {
        "Somebody"
    } else {
        sponsor
    };
    let message = format!("{payer} paid for this piece, and nothing on the page says so.");
    let span = facts.field_span(Field::Label);
    let mut finding = RULE.finding(span.clone(), sponsor, message);
    let label = paid_label(facts.language);
    finding.fixes.push(suggested(
        format!("Label it “{label}”"),
        vec![replace(span, label)],
    ));
    vec![finding]
}
