//! Links to pages that are gone.
use stet_core::{Finding, LinkState, Severity};

use crate::{
    Rule,
    facts::{Facts, looked_at},
};

pub(crate) const RULE: Rule = Rule {
    id: "link.dead",
    summary: "A link to a page that was not there when it was last looked at.",
    why: "A reader who follows it to check a claim finds nothing.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "link gone: https://harbour.example/strike\n\nSee ⟦[the strike](https://harbour.example/strike)⟧.",
            "",
        ),
        (
            "link guarded: https://harbour.example/log\n\nSee ⟦[the log](https://harbour.example/log)⟧.",
            "",
        ),
    ],
    passes: &[
        "link gone: https://harbour.example/strike\n\nSee [the log](https://harbour.example/log).",
        "link changed: https://harbour.example/log\n\nSee [the log](https://harbour.example/log).",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let looks = looked_at(facts).filter_map(|(span, look)| {
        let day = look.at.get(..10).unwrap_or(&look.at);
        let (message, severity) = match look.state {
            LinkState::Gone => (
                format!(
                    "Nothing was found at {} on {day}: link to an archived copy.",
                    look.url
                ),
                RULE.severity,
            ),
            LinkState::Guarded => (
                format!(
                    "{} did not open without signing in on {day}; many readers will not get there.",
                    look.url
                ),
                Severity::Info,
            ),
            LinkState::Alive | LinkState::Changed => return None,
        };
        let finding = RULE.finding(span, &*look.url, message);
        Some(Finding {
            severity,
            ..finding
        })
    });
    looks.collect()
}
