//! Pieces that run before their embargo ends.
use stet_core::{Field, Finding, Severity};

use crate::{Rule, facts::Facts, moments::moment};

pub(crate) const RULE: Rule = Rule {
    id: "embargo.violated",
    summary: "The piece is to run, or has run, before its embargo ends.",
    why: "Whoever gave you the words gave them on that condition.",
    source: "IPTC ninjs, “embargoedUntil”",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "embargo: 2026-11-25T06:00:00Z\npublished: ⟦2026-11-24⟧\n\nThe harbour is closed.",
            "",
        ),
        (
            "embargo: 2026-11-25T06:00:00Z\npublished: ⟦2026-11-25T08:00:00+04:00⟧\n\nThe harbour is closed.",
            "",
        ),
        (
            "once published: The harbour is closed.\nembargo: ⟦2026-11-25T06:00:00Z⟧\n\nThe harbour is closed.",
            "",
        ),
    ],
    passes: &[
        "embargo: 2026-11-25T06:00:00Z\npublished: 2026-11-25T11:00:00+04:00\n\nThe harbour is closed.",
        "embargo: 2026-11-25T06:00:00Z\npublished: 2026-11-25\n\nThe harbour is closed.",
        "embargo: 2026-11-25T06:00:00Z\n\nThe harbour is closed.",
        "published: 2026-11-24\n\nThe harbour is closed.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let embargo = facts.get(Field::Embargo);
    let Some(until) = moment(embargo) else {
        return Vec::new();
    };
    let published = facts.get(Field::Published);
    if moment(published).is_some_and(|published| published.is_before(until)) {
        let message =
            format!("It must not run before {embargo}, and is set to run on {published}.");
        return vec![RULE.finding(facts.field_span(Field::Published), embargo, message)];
    }
    let early = facts.context.published.is_some() && facts.context.today < until.day();
    if published.is_empty() && early {
        let message = format!("It has run already, and must not before {embargo}: take it down.");
        return vec![RULE.finding(facts.field_span(Field::Embargo), embargo, message)];
    }
    Vec::new()
}
