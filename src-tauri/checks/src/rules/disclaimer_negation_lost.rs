//! A disclaimer that lost its “not”.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Hit, Reading},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.negation-lost",
    summary: "The disclaimer has lost its “not” and says the opposite.",
    why: "Without it the outlet declares that it shares every word of the piece.",
    source: "",
    severity: Severity::Error,
    about: &[Protected::Disclaimer, Protected::Name, Protected::Url],
    flags: &[
        (
            "outlet: harbour\ndisclaimer: ⟦The views expressed are the author’s own and do necessarily reflect those of The Harbour Review.⟧",
            "outlet: harbour\ndisclaimer: The views expressed are the author’s own and do not necessarily reflect those of The Harbour Review.",
        ),
        (
            "outlet: babel\nlanguage: de\ndisclaimer: ⟦Dieser Beitrag gibt die Meinung des Autors wieder und muss der Meinung der Redaktion entsprechen.⟧",
            "outlet: babel\nlanguage: de\ndisclaimer: Dieser Beitrag gibt die Meinung des Autors wieder und muss nicht der Meinung der Redaktion entsprechen.",
        ),
    ],
    passes: &[
        "outlet: harbour\ndisclaimer: The views expressed are the author’s own and don't necessarily reflect those of The Harbour Review.",
        "outlet: auto\ndisclaimer: Columns are their writers’ own.",
        "disclaimer: The views expressed do necessarily reflect those of The Harbour Review.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let own = facts.disclaimers.own();
    let lost = own.filter_map(|(hit, reading)| Some((hit, reading, lost(facts, hit, reading)?)));
    lost.map(|(hit, reading, word)| {
        let outlet = facts
            .context
            .outlet
            .map_or("the outlet", |outlet| &outlet.name);
        let span = hit.block.span(hit.range.clone());
        let message =
            format!("The disclaimer has lost its “{word}”: it says the opposite of {outlet}’s.");
        let mut finding = RULE.finding(span.clone(), word, message);
        finding.fixes.push(suggested(
            "Restore the outlet’s wording",
            vec![replace(span, &reading.wording.text)],
        ));
        finding
    })
    .collect()
}

/// The word that denies in the outlet's wording, when the text at hand denies nothing.
pub(super) fn lost<'a>(facts: &Facts<'_>, hit: &Hit, reading: &'a Reading) -> Option<&'a str> {
    let disclaimer = reading.disclaimer(facts.context.outlet?)?;
    let language = match disclaimer.language.as_str() {
        "" => facts.language,
        own => own,
    };
    reading.lost_negation(hit, language)
}
