//! Embargoes that end at an hour nobody can tell.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::Facts,
    moments::{Moment, moment},
};

pub(crate) const RULE: Rule = Rule {
    id: "embargo.zone",
    summary: "An embargo without its hour or time zone.",
    why: "Six in the morning comes twelve hours earlier in Auckland than in London.",
    source: "IPTC ninjs, “embargoedUntil”",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "embargo: ⟦2026-11-25T06:00:00⟧\n\nThe harbour is closed.",
            "",
        ),
        ("embargo: ⟦2026-11-25⟧\n\nThe harbour is closed.", ""),
        ("embargo: ⟦Tuesday, 6 a.m.⟧\n\nThe harbour is closed.", ""),
    ],
    passes: &[
        "embargo: 2026-11-25T06:00:00Z\n\nThe harbour is closed.",
        "embargo: 2026-11-25T06:00:00+04:00\n\nThe harbour is closed.",
        "The harbour is closed.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let embargo = facts.get(Field::Embargo);
    let message = match moment(embargo) {
        _ if embargo.is_empty() => return Vec::new(),
        Some(Moment::At(..)) => return Vec::new(),
        Some(Moment::Day(_)) => "The embargo names a day and no hour: write 2026-11-25T06:00:00Z.",
        Some(Moment::Zoneless(_)) => {
            "The embargo names an hour and no time zone: add Z or an offset such as +04:00."
        }
        None => "The embargo cannot be read: write it as 2026-11-25T06:00:00Z.",
    };
    vec![RULE.finding(facts.field_span(Field::Embargo), embargo, message)]
}
