//! A disclaimer with a blank in it.
use std::ops::Range;

use stet_core::{Edit, Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Hit, Origin, People, canonical, people, wanted},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.unfilled",
    summary: "A blank of the disclaimer was never filled in: “author(s)”, “{his|her}”, “[name]”, “XXX”.",
    why: "The form shows through, and nobody can say whose views these are.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Disclaimer, Protected::Name],
    flags: &[
        (
            "outlet: harbour\nauthors: Ida Berg\ndisclaimer: The views expressed are ⟦{the author’s|her|his|their}⟧ own and do not necessarily reflect those of ⟦{outlet}⟧.",
            "outlet: harbour\nauthors: Ida Berg\ndisclaimer: The views expressed are the author’s own and do not necessarily reflect those of The Harbour Review.",
        ),
        (
            "authors: Jane Roe, Ali Khan\ndisclaimer: Opinions are those of the author⟦(s)⟧.",
            "authors: Jane Roe, Ali Khan\ndisclaimer: Opinions are those of the authors.",
        ),
        (
            "disclaimer: Opinions are those of ⟦XXX⟧ and not of ⟦[outlet]⟧.",
            "",
        ),
    ],
    passes: &[
        "outlet: mole\nauthors: Jane Roe\ndisclaimer: Opinions are those of the author(s) and not of The Mole Post.",
        "disclaimer: Opinions are those of the authors (and theirs alone).",
        "The author(s) of the treaty left a [blank].",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let hits = facts.disclaimers.hits.iter();
    hits.flat_map(|hit| {
        let whole = restored(facts, hit);
        let blanks = hit.blanks.iter().enumerate();
        blanks
            .map(|(number, blank)| {
                finding(facts, hit, blank, whole.clone().filter(|_| number == 0))
            })
            .collect::<Vec<_>>()
    })
    .collect()
}

fn finding(facts: &Facts<'_>, hit: &Hit, blank: &Range<usize>, whole: Option<Edit>) -> Finding {
    let here = &hit.block.text()[blank.clone()];
    let span = hit.block.span(blank.clone());
    let message = format!("“{here}” was never filled in.");
    let mut finding = RULE.finding(span.clone(), here, message);
    if let Some(edit) = whole {
        finding.fixes.push(suggested(
            "Put in the outlet’s wording for these authors",
            vec![edit],
        ));
    } else if let Some(authors) = people(facts).filter(|_| here == "(s)") {
        let ending = if authors == People::SEVERAL { "s" } else { "" };
        finding.fixes.push(suggested(
            "Fill it in for these authors",
            vec![replace(span, ending)],
        ));
    }
    finding
}

/// The outlet's own disclaimer, filled in. What still has its braces came from the outlet's form.
fn restored(facts: &Facts<'_>, hit: &Hit) -> Option<Edit> {
    let outlet = facts.context.outlet?;
    let text = hit.block.text();
    let is_form = hit
        .blanks
        .iter()
        .any(|blank| text[blank.clone()].starts_with('{'));
    let disclaimer = match &hit.origin {
        Origin::Own(reading) => reading.disclaimer(outlet)?,
        _ if is_form => wanted(facts, outlet).into_iter().next()?,
        _ => return None,
    };
    let span = hit.block.span(hit.range.clone());
    Some(replace(span, canonical(facts, disclaimer, outlet)))
}
