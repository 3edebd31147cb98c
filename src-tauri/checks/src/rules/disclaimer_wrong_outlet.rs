//! Another outlet's disclaimer.
use stet_core::{Finding, Severity};

use super::disclaimer_altered::names_another;
use crate::{
    Protected, Rule,
    facts::{Facts, Hit, Origin, canonical, wanted},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.wrong-outlet",
    summary: "The disclaimer speaks for another outlet.",
    why: "It came along with a text that was printed elsewhere; here it disclaims nothing.",
    source: "",
    severity: Severity::Error,
    about: Protected::ALL,
    flags: &[
        (
            "outlet: harbour\ndisclaimer: ⟦The views expressed are her own and do not necessarily reflect those of The Mountain Post.⟧",
            "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.",
        ),
        (
            "outlet: harbour\ndisclaimer: ⟦The opinions in this column are those of the writer alone and not of Top Gazette.⟧",
            "outlet: harbour\ndisclaimer: The views expressed are their own and do not necessarily reflect those of The Harbour Review.",
        ),
        (
            "outlet: harbour\n\nOne.\n\nTwo.\n\n⟦Opinions are those of the author and do not represent Lowland Daily.⟧",
            "outlet: harbour\n\nOne.\n\nTwo.\n\nThe views expressed are their own and do not necessarily reflect those of The Harbour Review.",
        ),
    ],
    passes: &[
        "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of harbour.example.",
        "outlet: harbour\n\nOne.\n\nTwo.\n\nThe opinions of our readers' comments do not necessarily reflect those of The Mountain Post.",
        "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of [outlet].",
        "disclaimer: Opinions are those of the author and do not represent Lowland Daily.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let hits = facts.disclaimers.hits.iter();
    let hits = hits.filter(|hit| hit.blanks.is_empty());
    hits.filter_map(|hit| finding(facts, hit)).collect()
}

fn finding(facts: &Facts<'_>, hit: &Hit) -> Option<Finding> {
    let outlet = facts.context.outlet?;
    let wanted = wanted(facts, outlet);
    let first = wanted.first()?;
    let (message, right) = match &hit.origin {
        Origin::Own(reading) if names_another(reading) => (
            format!(
                "The disclaimer does not name {}, but another outlet.",
                outlet.name
            ),
            reading.wording.text.clone(),
        ),
        Origin::Own(_) => return None,
        Origin::Other(name) => (
            format!("This is the disclaimer of {name}, not of {}.", outlet.name),
            canonical(facts, first, outlet),
        ),
        Origin::Unknown => (
            format!("This disclaimer is not one of {}’s.", outlet.name),
            canonical(facts, first, outlet),
        ),
    };
    let span = hit.block.span(hit.range.clone());
    let mut finding = RULE.finding(span.clone(), "wrong outlet", message);
    finding.fixes.push(suggested(
        format!("Put in {}’s own", outlet.name),
        vec![replace(span, right)],
    ));
    Some(finding)
}
