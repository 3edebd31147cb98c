//! The outlet’s disclaimer in another language than the piece.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Hit, Reading, canonical, speaks, wanted},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.wrong-language",
    summary: "The disclaimer stands in another language than the piece, and the outlet has one in the piece’s.",
    why: "A reader who cannot read it has not been told.",
    source: "",
    severity: Severity::Warning,
    about: Protected::ALL,
    flags: &[(
        "outlet: babel\nlanguage: de\ndisclaimer: ⟦The views expressed here do not reflect those of Babel Weekly.⟧",
        "outlet: babel\nlanguage: de\ndisclaimer: Dieser Beitrag gibt die Meinung des Autors wieder und muss nicht der Meinung der Redaktion entsprechen.",
    )],
    passes: &[
        "outlet: babel\nlanguage: de\ndisclaimer: Dieser Beitrag gibt die Meinung der Autorin wieder und muss nicht der Meinung der Redaktion entsprechen.",
        "outlet: babel\nlanguage: lt\ndisclaimer: The views expressed here do not reflect those of Babel Weekly.",
        "outlet: babel\nlanguage: en-GB\ndisclaimer: The views expressed here do not reflect those of Babel Weekly.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let own = facts.disclaimers.own();
    own.filter_map(|(hit, reading)| finding(facts, hit, reading))
        .collect()
}

fn finding(facts: &Facts<'_>, hit: &Hit, reading: &Reading) -> Option<Finding> {
    let outlet = facts.context.outlet?;
    let printed = reading.disclaimer(outlet)?;
    let right = wanted(facts, outlet)
        .into_iter()
        .find(|wanted| speaks(wanted, facts.language))?;
    if speaks(printed, facts.language) {
        return None;
    }
    let span = hit.block.span(hit.range.clone());
    let message = format!(
        "The disclaimer is {}’s for pieces in “{}”; this piece is in “{}”.",
        outlet.name, printed.language, facts.language
    );
    let mut finding = RULE.finding(span.clone(), printed.language.clone(), message);
    finding.fixes.push(suggested(
        "Put in the one in the language of the piece",
        vec![replace(span, canonical(facts, right, outlet))],
    ));
    Some(finding)
}
