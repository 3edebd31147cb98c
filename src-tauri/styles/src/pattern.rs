//! Regular expressions of rule files, within bounds: one that grows too large or searches too long is refused.
use std::ops::Range;

use fancy_regex::{Regex, RegexBuilder};

/// How many steps back a pattern with look-around may take over one text.
const STEPS: usize = 100_000;

/// How many bytes a compiled pattern may take.
const SIZE: usize = 8 << 20;

/// A compiled pattern.
#[derive(Debug)]
pub(crate) struct Pattern(Regex);

/// The pattern took too long on a text, which was left unchecked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLong;

/// Words, any of them, standing as words of their own unless `nonword`.
pub(crate) fn any_of(tokens: &[String], ignore_case: bool, nonword: bool) -> String {
    let any = tokens.join("|");
    let flags = flags(ignore_case);
    if nonword {
        format!("{flags}(?:{any})")
    } else {
        format!(r"{flags}\b(?:{any})\b")
    }
}

/// What stands before a pattern.
pub(crate) const fn flags(ignore_case: bool) -> &'static str {
    if ignore_case { "(?im)" } else { "(?m)" }
}

impl Pattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// Why it cannot be, in one sentence without a full stop.
    pub(crate) fn new(pattern: &str) -> Result<Self, String> {
        RegexBuilder::new(pattern)
            .backtrack_limit(STEPS)
            .delegate_size_limit(SIZE)
            .build()
            .map(Self)
            .map_err(|error| format!("the pattern `{}` cannot be used: {error}", short(pattern)))
    }

    /// How many groups it has.
    pub(crate) fn groups(&self) -> usize {
        self.0.captures_len() - 1
    }

    /// Every match that is not empty, in order.
    pub(crate) fn find(&self, text: &str) -> Result<Vec<Range<usize>>, TooLong> {
        let mut found = Vec::new();
        for hit in self.0.find_iter(text) {
            let hit = hit.map_err(|_| TooLong)?;
            if hit.start() < hit.end() {
                found.push(hit.start()..hit.end());
            }
        }
        Ok(found)
    }

    /// Every match that is not empty, each with its groups; the whole match is the first.
    pub(crate) fn find_groups(&self, text: &str) -> Result<Vec<Groups>, TooLong> {
        let mut found = Vec::new();
        for hit in self.0.captures_iter(text) {
            let hit = hit.map_err(|_| TooLong)?;
            let groups = (0..hit.len()).map(|at| hit.get(at).map(|m| m.start()..m.end()));
            let groups: Groups = groups.collect();
            if groups[0].as_ref().is_some_and(|whole| !whole.is_empty()) {
                found.push(groups);
            }
        }
        Ok(found)
    }

    /// A text with every match replaced; `$1` stands for the first group.
    pub(crate) fn replaced(&self, text: &str, with: &str) -> Result<String, TooLong> {
        let replaced = self.0.try_replacen(text, 0, with);
        replaced.map(Into::into).map_err(|_| TooLong)
    }

    /// Whether it is found in a text.
    pub(crate) fn is_in(&self, text: &str) -> Result<bool, TooLong> {
        self.0.is_match(text).map_err(|_| TooLong)
    }
}

/// The groups of a match, the whole match first.
pub(crate) type Groups = Vec<Option<Range<usize>>>;

/// The beginning of a pattern, as much as fits into a message.
fn short(pattern: &str) -> String {
    let mut chars = pattern.chars();
    let start: String = chars.by_ref().take(60).collect();
    if chars.next().is_some() {
        format!("{start}…")
    } else {
        start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_that_searches_without_end_gives_up() {
        let pattern = Pattern::new(r"(?=(a+)+\1b)a+").unwrap();
        assert_eq!(pattern.find(&"a".repeat(3000)), Err(TooLong));
    }

    #[test]
    fn a_pattern_that_grows_without_end_is_refused() {
        assert!(Pattern::new(r"(?:\pL{500}){500}").is_err());
        assert!(Pattern::new("(un").is_err());
    }

    #[test]
    fn look_around_is_understood() {
        let pattern = Pattern::new(r"(?<!no )way(?! out)").unwrap();
        let found = pattern.find("no way, a way, way out").unwrap();
        assert_eq!(found.as_slice(), std::slice::from_ref(&(10..13)));
    }
}
