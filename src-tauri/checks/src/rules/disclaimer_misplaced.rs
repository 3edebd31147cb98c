//! The disclaimer where the outlet does not print it.
use stet_core::{DisclaimerPlace, Field, Finding, Place, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Hit, wanted},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.misplaced",
    summary: "The disclaimer stands elsewhere than the outlet prints it.",
    why: "Readers look for it where the outlet always has it; in the middle of a text it reads like the author’s own words.",
    source: "",
    severity: Severity::Warning,
    about: Protected::ALL,
    flags: &[
        (
            "outlet: harbour\n\nOne.\n\n⟦The views expressed are her own and do not necessarily reflect those of The Harbour Review.⟧\n\nTwo.\n\nThree.",
            "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.\n\nOne.\n\nTwo.\n\nThree.",
        ),
        (
            "outlet: harbour\nbio: Jane Roe is a poet. ⟦The views expressed are her own and do not necessarily reflect those of The Harbour Review.⟧",
            "outlet: harbour\nbio: Jane Roe is a poet.\ndisclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.",
        ),
    ],
    passes: &[
        "outlet: harbour\n\nOne.\n\nTwo.\n\nThree.\n\nJane Roe is a poet.\n\nThe views expressed are her own and do not necessarily reflect those of The Harbour Review.\n\n\u{a0}\n\nRelated articles",
        "outlet: top\n\nThe opinions in this column are those of the writer alone and not of Top Gazette.\n\nOne.\n\nTwo.",
        "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.\n\nOne.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(outlet) = facts.context.outlet else {
        return Vec::new();
    };
    let Some(place) = wanted(facts, outlet)
        .first()
        .map(|disclaimer| disclaimer.place)
    else {
        return Vec::new();
    };
    let own: Vec<&Hit> = facts.disclaimers.own().map(|(hit, _)| hit).collect();
    // Two of them are one too many first of all.
    let [hit] = own.as_slice() else {
        return Vec::new();
    };
    fault(facts, hit, place)
        .map(|fault| finding(facts, hit, &fault, &outlet.name))
        .into_iter()
        .collect()
}

/// What is wrong with where it stands.
fn fault(facts: &Facts<'_>, hit: &Hit, place: DisclaimerPlace) -> Option<String> {
    let index = match (hit.block.place, hit.index) {
        (Place::Field(Field::Disclaimer), _) => return None,
        (Place::Field(field), _) => {
            return Some(format!(
                "should not stand in the {} but in its own field",
                field.name().replace('_', " ")
            ));
        }
        (Place::Body, index) => index?,
    };
    let mut after = (index + 1)..facts.ending;
    let is_blank = |index: usize| facts.body[index].passage.tokens.is_empty();
    let is_bio = |index: usize| facts.bios.iter().any(|bio| bio.index == Some(index));
    let ok = match place {
        DisclaimerPlace::Top => index < 3,
        DisclaimerPlace::BeforeBio => after.all(|index| is_bio(index) || is_blank(index)),
        DisclaimerPlace::End => after.all(is_blank),
    };
    let shown = match place {
        DisclaimerPlace::Top => "at the top",
        DisclaimerPlace::BeforeBio => "between body and bio",
        DisclaimerPlace::End => "at the very end",
    };
    (!ok).then(|| format!("should stand {shown}"))
}

fn finding(facts: &Facts<'_>, hit: &Hit, fault: &str, outlet: &str) -> Finding {
    let span = hit.block.span(hit.range.clone());
    let message = format!("The disclaimer {fault}, as {outlet} prints it.");
    let mut finding = RULE.finding(span, fault, message);
    if facts.get(Field::Disclaimer).is_empty() {
        let words = hit.block.text()[hit.range.clone()].to_owned();
        let moved = vec![
            replace(hit.removal(facts), ""),
            replace(facts.field_span(Field::Disclaimer), words),
        ];
        finding
            .fixes
            .push(suggested("Move it to its own field", moved));
    }
    finding
}
