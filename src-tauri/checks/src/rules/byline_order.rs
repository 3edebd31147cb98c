//! The authors in another order than they should stand.
use std::ops::Range;

use stet_core::{BylineOrder, Edit, Field, Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, same},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.order",
    summary: "The byline names the authors in another order than the piece lists them or the outlet prints them.",
    why: "The first name is the one that is cited; who stands first has been agreed between the authors.",
    source: "",
    severity: Severity::Info,
    about: &[Protected::Name],
    flags: &[
        (
            "authors: Mara Lindqvist, Jane Roe\nbyline: By ⟦Jane Roe and Mara Lindqvist⟧",
            "authors: Mara Lindqvist, Jane Roe\nbyline: By Mara Lindqvist and Jane Roe",
        ),
        (
            "outlet: mole\nauthors: Jane Roe, Mara Lindqvist\nbyline: By ⟦Jane Roe and Mara Lindqvist⟧",
            "outlet: mole\nauthors: Jane Roe, Mara Lindqvist\nbyline: By Mara Lindqvist and Jane Roe",
        ),
    ],
    passes: &[
        "authors: Mara Lindqvist, Jane Roe\nbyline: By Mara Lindqvist and Jane Roe",
        "authors: Jane Roe, Mara Lindqvist\nbyline: By Jane Roe",
        "outlet: mole\nauthors: Jane Roe, Mara Lindqvist\nbyline: By Mara Lindqvist and Jane Roe",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let byline = facts.get(Field::Byline);
    let printed: Vec<&str> = facts
        .byline
        .names
        .iter()
        .map(|name| &byline[name.clone()])
        .collect();
    let rules = facts.context.outlet.map(|outlet| outlet.byline.order);
    let alphabetical = rules == Some(BylineOrder::Alphabetical);
    let wanted = if alphabetical {
        by_family(&printed)
    } else {
        as_listed(facts, &printed)
    };
    let (Some(first), Some(last)) = (facts.byline.names.first(), facts.byline.names.last()) else {
        return Vec::new();
    };
    if printed == wanted {
        return Vec::new();
    }
    let mut span = facts.field_span(Field::Byline);
    span.range = first.start..last.end;
    let message = if alphabetical {
        "The outlet names authors by family name; the byline does not."
    } else {
        "The byline names the authors in another order than the piece lists them."
    };
    let mut finding = RULE.finding(span, printed.join(", "), message);
    let edits = facts.byline.names.iter().zip(&wanted);
    let edits = edits.map(|(range, name)| edit(facts, range, name));
    finding
        .fixes
        .push(suggested("Put them in order", edits.collect()));
    vec![finding]
}

fn edit(facts: &Facts<'_>, range: &Range<usize>, name: &str) -> Edit {
    let mut span = facts.field_span(Field::Byline);
    span.range = range.clone();
    replace(span, name)
}

/// The printed names in the order of the list; as they stand unless the list has each of them.
fn as_listed<'a>(facts: &Facts<'_>, printed: &[&'a str]) -> Vec<&'a str> {
    let place = |name: &str| {
        facts
            .writers
            .iter()
            .position(|writer| same(writer.name, name))
    };
    let mut names = printed.to_vec();
    if names.iter().all(|name| place(name).is_some()) {
        names.sort_by_key(|name| place(name));
    }
    names
}

/// The printed names by family name, which is the last word.
fn by_family<'a>(printed: &[&'a str]) -> Vec<&'a str> {
    let family = |name: &&str| name.split_whitespace().next_back().map(str::to_lowercase);
    let mut names = printed.to_vec();
    names.sort_by_cached_key(family);
    names
}
