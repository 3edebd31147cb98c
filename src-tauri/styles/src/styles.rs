//! All the rules of a desk's styles, run over a piece.
use stet_core::{Fault, Finding, Piece};

use crate::{
    rule::Rule,
    unit::{Unit, units},
};

/// The rules of some styles.
#[derive(Debug, Default)]
pub struct Styles {
    rules: Vec<Rule>,
}

impl Styles {
    /// Adds a rule file, `style/name.yml`. A rule that cannot run as it is meant is left out.
    ///
    /// # Errors
    /// Everything that keeps it from running, with the lines.
    pub fn add(&mut self, style: &str, name: &str, text: &str) -> Result<(), Vec<Fault>> {
        self.rules
            .push(Rule::read(format!("{style}.{name}"), text)?);
        Ok(())
    }

    /// Whether there is no rule.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// What the rules say of a piece: rule by rule, each in reading order.
    #[must_use]
    pub fn check(&self, piece: &Piece) -> Vec<Finding> {
        if self.is_empty() {
            return Vec::new();
        }
        let units = units(piece, self.rules.iter().any(Rule::needs_sentences));
        let said = self.rules.iter().flat_map(|rule| {
            let seen: Vec<&Unit> = units.iter().filter(|unit| rule.looks_at(unit)).collect();
            said_by(rule, &seen)
        });
        said.collect()
    }
}

fn said_by(rule: &Rule, seen: &[&Unit]) -> Vec<Finding> {
    let texts: Vec<&str> = seen.iter().map(|unit| &*unit.text).collect();
    let mut findings: Vec<Finding> = seen.iter().flat_map(|unit| rule.check(unit)).collect();
    match rule.kind.hits_in_all(&texts) {
        Ok(hits) => findings.extend(hits.iter().map(|(at, hit)| rule.finding(seen[*at], hit))),
        Err(_) => findings.extend(seen.first().map(|unit| rule.gave_up(unit))),
    }
    findings
}
