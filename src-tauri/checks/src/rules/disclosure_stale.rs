//! A declaration that is too old.
use jiff::ToSpan;
use stet_core::{Author, Declaration, Field, Finding, Outlet, Severity};

use crate::{
    Rule,
    facts::{Facts, declaration},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.stale",
    summary: "The declaration of interests for the piece was given too long before the piece runs.",
    why: "A piece that waited a year meets an author with other clients.",
    source: "ICMJE disclosure form (2021)",
    severity: Severity::Warning,
    about: &[],
    flags: &[(
        "outlet: ledger\nauthors: Per Dahl\nslug: dredge-the-strait\ndisclosure: ⟦⟧\n\nIt is silting up.",
        "",
    )],
    passes: &[
        "outlet: ledger\nauthors: Per Dahl\nslug: dredge-the-strait\npublished: 2025-04-01\n\nIt is silting up.",
        "outlet: ledger\nauthors: Per Dahl\nslug: close-the-harbour\n\nThe harbour should close.",
        "outlet: harbour\nauthors: Per Dahl\nslug: dredge-the-strait\n\nIt is silting up.",
    ],
    run,
};

/// After how many months a declaration is confirmed where the outlet does not say.
const RENEWED: u16 = 12;

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let asks = |outlet: &&Outlet| {
        outlet.declarations.interests || outlet.declarations.renew_months.is_some()
    };
    let Some(outlet) = facts.context.outlet.filter(asks) else {
        return Vec::new();
    };
    let months = outlet.declarations.renew_months.unwrap_or(RENEWED);
    let known = facts.writers.iter().filter_map(|writer| writer.known());
    known
        .filter_map(|author| stale(facts, author, declaration(facts, author)?, months))
        .collect()
}

fn stale(
    facts: &Facts<'_>,
    author: &Author,
    declared: &Declaration,
    months: u16,
) -> Option<Finding> {
    let given = declared.date?;
    let ends = given
        .last_day()
        .checked_add(i32::from(months).months())
        .ok()?;
    if ends >= facts.day() {
        return None;
    }
    let message = format!(
        "{} declared on {given}, more than {months} months before the piece runs. Have it confirmed.",
        author.name
    );
    Some(RULE.finding(facts.field_span(Field::Disclosure), &*author.id, message))
}
