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
            terms.extend_from_slice(settings.around().accepted);
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

    /// What of a text they let pass.
    pub(crate) const fn over<'a>(&'a self, text: &'a str) -> Passing<'a> {
        Passing {
            exceptions: self,
            text,
            phrases: None,
        }
    }

    /// Where they stand in a text.
    pub(crate) fn find(&self, text: &str) -> Result<Vec<Range<usize>>, TooLong> {
        self.any
            .as_ref()
            .map_or(Ok(Vec::new()), |any| any.find(text))
    }
}

/// What of one text is let pass.
pub(crate) struct Passing<'a> {
    exceptions: &'a Exceptions,
    text: &'a str,
    /// Where the phrases stand, once somebody wants to know.
    phrases: Option<Vec<Range<usize>>>,
}

impl Passing<'_> {
    /// Whether a stretch of the text is let pass.
    pub(crate) fn has(&mut self, range: &Range<usize>) -> Result<bool, TooLong> {
        if let Some(any) = &self.exceptions.any
            && any.is_in(&self.text[range.clone()])?
        {
            return Ok(true);
        }
        let phrases = match &mut self.phrases {
            Some(phrases) => phrases,
            unknown => {
                let phrases = self.exceptions.phrases.as_ref();
                let phrases = phrases.map_or(Ok(Vec::new()), |phrases| phrases.find(self.text))?;
                unknown.insert(phrases)
            }
        };
        let first = phrases.partition_point(|phrase| phrase.end < range.end);
        let phrase = phrases.get(first);
        Ok(phrase.is_some_and(|phrase| phrase.start <= range.start))
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
