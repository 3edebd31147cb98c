//! All rules over one piece, again and again as it is written.
use std::panic::{AssertUnwindSafe, catch_unwind};

use stet_core::{Finding, Piece, Waiver};

use crate::{
    Context, RULES, Rule,
    facts::{Cache, Facts},
    protect::Protection,
    waivers,
};

/// Checks a piece; keeps what it found out about each block until the block changes.
#[derive(Debug, Default)]
pub struct Checker {
    cache: Cache,
}

/// What the checks say about a piece.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What stands open: the body first, then the fields, each in reading order.
    pub findings: Vec<Finding>,
    /// What a person overruled, with the ruling.
    pub waived: Vec<(Finding, Waiver)>,
    /// Rulings that no finding answers to any more: its words have changed, it is gone, or the ruling's time is up.
    pub stale: Vec<Waiver>,
    /// Rules that failed on this piece; the others ran.
    pub failed: Vec<&'static str>,
}

/// Checks a piece once: every finding that stands open.
#[must_use]
pub fn check(piece: &Piece, context: &Context<'_>) -> Vec<Finding> {
    Checker::default().check(piece, context).findings
}

impl Checker {
    /// Runs every rule over a piece.
    pub fn check(&mut self, piece: &Piece, context: &Context<'_>) -> Report {
        self.run(RULES, piece, context)
    }

    /// Runs some rules over a piece.
    pub(crate) fn run(&mut self, rules: &[&Rule], piece: &Piece, context: &Context<'_>) -> Report {
        self.cache.turn();
        let facts = Facts::gather(piece, context, &mut self.cache);
        let mut report = Report::default();
        let mut found = Vec::new();
        for rule in rules {
            // A fault in one rule must not take the others, or the window, with it.
            match catch_unwind(AssertUnwindSafe(|| (rule.run)(&facts))) {
                Ok(findings) => found.extend(findings.into_iter().map(|finding| (*rule, finding))),
                Err(_) => report.failed.push(rule.id),
            }
        }
        let findings = settle(found, &facts);
        waivers::sort(findings, piece, context, &mut report);
        report
    }
}

/// Guards what is protected, lets the folder and the outlet say how much each finding weighs, and puts them in order.
fn settle(found: Vec<(&Rule, Finding)>, facts: &Facts<'_>) -> Vec<Finding> {
    let protection = Protection::of(facts);
    let context = facts.context;
    let also = context
        .also
        .iter()
        .filter(|finding| !protection.shelters(&finding.span))
        .map(|finding| (&[][..], finding.clone()));
    let mut findings: Vec<Finding> = found
        .into_iter()
        .map(|(rule, finding)| (rule.about, finding))
        .chain(also)
        .filter(|(_, finding)| context.config.runs(&finding.rule))
        .map(|(about, mut finding)| {
            protection.guard(about, &mut finding);
            let outlet = context.outlet.map(|outlet| &outlet.severity);
            let house = [Some(&context.config.severity), outlet];
            let mut said = house.into_iter().flatten();
            if let Some(severity) = said.find_map(|severity| severity.get(&*finding.rule)) {
                finding.severity = *severity;
            }
            finding
        })
        .collect();
    findings.sort_by_cached_key(|finding| {
        let span = &finding.span;
        (
            span.place,
            span.range.start,
            span.range.end,
            finding.rule.clone(),
        )
    });
    findings
}
