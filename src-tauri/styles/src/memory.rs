//! What rules found in the texts of a piece, so that after an edit only what was edited is looked at again.
use std::collections::HashMap;

use crate::{kind::Hit, pattern::TooLong, rule::Rule, unit::Unit};

/// What the rules of some styles found in each text of a piece. It is of use to those styles alone.
#[derive(Debug, Default)]
pub struct Memory {
    texts: HashMap<u64, Remembered>,
    /// Counts the checks, to forget what the last one did not meet.
    round: u32,
}

/// What each rule found in a text, by the place of the rule.
#[derive(Debug, Default)]
struct Remembered {
    hits: Vec<Option<Result<Vec<Hit>, TooLong>>>,
    round: u32,
}

impl Memory {
    /// Begins a check.
    pub(crate) fn begin(&mut self) {
        self.round = self.round.wrapping_add(1);
    }

    /// Forgets the texts that this check has not met.
    pub(crate) fn end(&mut self) {
        let round = self.round;
        self.texts.retain(|_, text| text.round == round);
    }

    /// What a rule finds in a text, looked for once.
    pub(crate) fn hits(
        &mut self,
        number: usize,
        rule: &Rule,
        unit: &Unit,
    ) -> &Result<Vec<Hit>, TooLong> {
        let text = self.texts.entry(unit.key()).or_default();
        text.round = self.round;
        if text.hits.len() <= number {
            text.hits.resize(number + 1, None);
        }
        text.hits[number].get_or_insert_with(|| rule.hits(unit))
    }
}
