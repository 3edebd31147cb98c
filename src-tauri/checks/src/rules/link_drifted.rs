//! Links to pages that no longer say what they said.
use stet_core::{Finding, LinkState, Severity};

use crate::{
    Rule,
    facts::{Facts, looked_at},
};

pub(crate) const RULE: Rule = Rule {
    id: "link.drifted",
    summary: "The page behind a link has changed since it was cited.",
    why: "It may no longer bear out what it was linked for.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[(
        "link changed: https://harbour.example/log\n\nSee ⟦[the log](https://harbour.example/log)⟧.",
        "",
    )],
    passes: &[
        "link changed: https://harbour.example/log\n\nSee [the strike](https://harbour.example/strike).",
        "link gone: https://harbour.example/log\n\nSee [the log](https://harbour.example/log).",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let looks = looked_at(facts).filter(|(_, look)| look.state == LinkState::Changed);
    let told = looks.map(|(span, look)| {
        let day = look.at.get(..10).unwrap_or(&look.at);
        let message = format!(
            "{} was another page on {day} than when it was cited: read it again.",
            look.url
        );
        RULE.finding(span, &*look.url, message)
    });
    told.collect()
}
