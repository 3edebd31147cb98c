//! The words a rule lets pass: its own, and those that the vocabularies accept for all rules.
use std::{cmp::Reverse, ops::Range};

use stet_core::Fault;

use crate::{
    pattern::{Pattern, TooLong},
    settings::Settings,
    words::{compiled, texts},
};

/// Words and phrases that are let pass.
#[derive(Debug, Default)]
pub(crate) struct Exceptions {
    any: Option<Pattern>,
    /// Those of several words: what stands inside one is let pass too.
    phrases: Option<Pattern>,
}

impl Exceptions {
    /// Takes the exceptions of a rule, with the accepted words if it heeds them.
    pub(crate) fn take(settings: &mut Settings<'_>, with_accepted: bool) -> Result<Self, Fault> {
        Self::with(settings, with_accepted, "(?m)")
    }

    /// Takes the exceptions of a rule that does not mind capitals.
    pub(crate) fn take_in_any_case(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        Self::with(settings, true, "(?i)")
    }

    fn with(settings: &mut Settings<'_>, with_accepted: bool, flags: &str) -> Result<Self, Fault> {
        let listed = settings.texts("exceptions")?;
        let line = listed.first().map_or(1, |(_, line)| *line);
        let mut terms = texts(listed);
        if with_accepted {
            terms.extend_from_slice(settings.accepted());
        }
        // Of two that begin alike, the longer one is meant.
        terms.sort_by_key(|term| Reverse(term.len()));
        let phrases: Vec<String> = terms
            .iter()
            .filter(|term| term.contains([' ', '\t']) || term.contains("\\s"))
            .cloned()
            .collect();
        Ok(Self {
            any: any_of(&terms, flags, line)?,
            phrases: any_of(&phrases, "(?i)", line)?,
        })
    }

    /// Whether a stretch of a text is let pass.
    pub(crate) fn pass(&self, text: &str, range: &Range<usize>) -> Result<bool, TooLong> {
        if let Some(any) = &self.any
            && any.is_in(&text[range.clone()])?
        {
            return Ok(true);
        }
        let phrases = self.phrases.as_ref();
        let phrases = phrases.map_or(Ok(Vec::new()), |phrases| phrases.find(text))?;
        let holds = |phrase: &Range<usize>| phrase.start <= range.start && range.end <= phrase.end;
        Ok(phrases.iter().any(holds))
    }

    /// Where they stand in a text.
    pub(crate) fn find(&self, text: &str) -> Result<Vec<Range<usize>>, TooLong> {
        self.any
            .as_ref()
            .map_or(Ok(Vec::new()), |any| any.find(text))
    }
}

/// Any of some patterns as words of their own; a flag inside one (`(?i)`) holds for that one alone.
fn any_of(terms: &[String], flags: &str, line: usize) -> Result<Option<Pattern>, Fault> {
    if terms.is_empty() {
        return Ok(None);
    }
    let terms: Vec<String> = terms.iter().map(|term| format!("(?:{term})")).collect();
    compiled(&format!(r"{flags}\b(?:{})\b", terms.join("|")), line).map(Some)
}
