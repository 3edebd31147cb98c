//! Rulings that no longer cover what they were about.
use std::collections::BTreeMap;

use stet_core::{Finding, Severity, Waiver};

use crate::{Rule, context_of, facts::Facts, rule};

pub(crate) const RULE: Rule = Rule {
    id: "dismissal.stale",
    summary: "A finding was overruled, and its sentence has changed or the ruling has run out.",
    why: "Somebody let it stand as it was then, not as it is now.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "ruled: link.text | https://harbour.example/log\n\nThe log is now ⟦[here](https://harbour.example/log)⟧.",
            "",
        ),
        (
            "ruled: link.text | https://harbour.example/log\nruled until: 2026-11-20\n\nThe log is ⟦[here](https://harbour.example/log)⟧.",
            "",
        ),
    ],
    passes: &[
        "ruled: link.text | https://harbour.example/log\n\n[The log](https://harbour.example/log) is on the pier.",
        "The log is [here](https://harbour.example/log).",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut rulings: BTreeMap<&str, BTreeMap<&str, Vec<&Waiver>>> = BTreeMap::new();
    for ruling in facts.context.waivers {
        let of_rule = rulings.entry(&ruling.rule).or_default();
        of_rule.entry(&ruling.subject).or_default().push(ruling);
    }
    rulings.remove(RULE.id);
    let mut findings = Vec::new();
    for (id, subjects) in rulings {
        for finding in said_now(facts, id) {
            let ruled = subjects.get(&*finding.subject);
            findings.extend(ruled.and_then(|rulings| reopened(facts, rulings, &finding)));
        }
    }
    findings
}

/// What a rule says now.
fn said_now(facts: &Facts<'_>, id: &str) -> Vec<Finding> {
    let also = facts
        .context
        .also
        .iter()
        .filter(|finding| finding.rule == id);
    let said = rule(id).map_or_else(Vec::new, |rule| (rule.run)(facts));
    also.cloned().chain(said).collect()
}

/// That a finding stands open again, when none of the rulings about its subject holds any more.
fn reopened(facts: &Facts<'_>, rulings: &[&Waiver], finding: &Finding) -> Option<Finding> {
    let here = context_of(facts.piece, finding);
    let today = facts.context.today.to_string();
    let in_time = |ruling: &Waiver| {
        let until = ruling.until.as_deref();
        until.is_none_or(|until| today.as_str() <= until)
    };
    let holds = |ruling: &&Waiver| ruling.context == here && in_time(ruling);
    if rulings.iter().any(holds) {
        return None;
    }
    let last = rulings.last()?;
    let day = last.at.get(..10).unwrap_or(&last.at);
    let since = match &last.until {
        Some(until) if !in_time(last) => format!("that held until {until}"),
        _ => "the sentence has changed since".to_owned(),
    };
    let message = format!(
        "{} overruled “{}” here on {day} (“{}”); {since}.",
        last.by, last.rule, last.reason
    );
    let subject = format!("{}|{}", last.rule, last.subject);
    Some(RULE.finding(finding.span.clone(), subject, message))
}
