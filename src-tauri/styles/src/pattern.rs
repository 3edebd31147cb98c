//! Regular expressions of rule files, within bounds: one that grows too large or searches too long is refused.
use std::{ops::Range, sync::OnceLock};

use fancy_regex::{Regex, RegexBuilder};

/// How many steps back a pattern with look-around may take over one text.
const STEPS: usize = 100_000;

/// How many bytes a compiled pattern may take.
const SIZE: usize = 8 << 20;

/// A pattern.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// The pattern without its word boundaries, which are slow to look for where a text is not plain ASCII: a text that lacks
    /// this lacks the pattern. None where that does not follow.
    loose: Option<Box<Regex>>,
    /// Compiled when it is needed first, if there is a loose one to ask before it.
    exact: OnceLock<Box<Regex>>,
    text: String,
}

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
        let wrong = |error| format!("the pattern `{}` cannot be used: {error}", short(pattern));
        let loose = loosened(pattern)
            .and_then(|loose| compile(&loose).ok())
            .map(Box::new);
        let exact = OnceLock::new();
        if loose.is_none() {
            let _ = exact.set(Box::new(compile(pattern).map_err(wrong)?));
        }
        Ok(Self {
            loose,
            exact,
            text: pattern.to_owned(),
        })
    }

    /// The pattern itself.
    fn exact(&self) -> Result<&Regex, TooLong> {
        if let Some(exact) = self.exact.get() {
            return Ok(exact);
        }
        let exact = compile(&self.text).map_err(|_| TooLong)?;
        Ok(self.exact.get_or_init(|| Box::new(exact)))
    }

    /// Whether a text lacks the pattern, as far as the loose one tells.
    fn is_surely_not_in(&self, text: &str) -> bool {
        let loose = self.loose.as_deref();
        loose.is_some_and(|loose| matches!(loose.is_match(text), Ok(false)))
    }

    /// How many groups it has.
    pub(crate) fn groups(&self) -> usize {
        let compiled = self
            .loose
            .as_deref()
            .or_else(|| self.exact.get().map(Box::as_ref));
        compiled.map_or(0, |compiled| compiled.captures_len() - 1)
    }

    /// Every match that is not empty, in order.
    pub(crate) fn find(&self, text: &str) -> Result<Vec<Range<usize>>, TooLong> {
        let mut found = Vec::new();
        if self.is_surely_not_in(text) {
            return Ok(found);
        }
        for hit in self.exact()?.find_iter(text) {
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
        if self.is_surely_not_in(text) {
            return Ok(found);
        }
        for hit in self.exact()?.captures_iter(text) {
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
        let replaced = self.exact()?.try_replacen(text, 0, with);
        replaced.map(Into::into).map_err(|_| TooLong)
    }

    /// Whether it is found in a text.
    pub(crate) fn is_in(&self, text: &str) -> Result<bool, TooLong> {
        Ok(!self.is_surely_not_in(text) && self.exact()?.is_match(text).map_err(|_| TooLong)?)
    }
}

fn compile(pattern: &str) -> Result<Regex, fancy_regex::Error> {
    RegexBuilder::new(pattern)
        .backtrack_limit(STEPS)
        .delegate_size_limit(SIZE)
        .build()
}

/// A pattern without its word boundaries, found wherever the pattern is; none where it has no boundary, or holds something that
/// may be found more often for having one.
fn loosened(pattern: &str) -> Option<String> {
    const UNSURE: &[&str] = &[
        r"\\", r"[\b", "(?!", "(?<!", "(?>", "(?(", "++", "*+", "?+", "}+",
    ];
    let has = |mark: &str| pattern.contains(mark);
    let in_class = || {
        pattern.split('[').skip(1).any(|class| {
            class
                .split(']')
                .next()
                .is_some_and(|class| class.contains(r"\b"))
        })
    };
    (has(r"\b") && !UNSURE.iter().any(|mark| has(mark)) && !in_class())
        .then(|| pattern.replace(r"\b", "(?:)"))
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
    fn a_boundary_is_a_boundary_still() {
        let pattern = Pattern::new(r"(?i)\b(?:quay|(b)ay)\b").unwrap();
        assert_eq!(pattern.groups(), 1);
        let found = pattern.find("A quayside “bay” – Quay").unwrap();
        assert_eq!(found, [14..17, 25..29]);
        assert_eq!(pattern.is_in("quays"), Ok(false));
        assert_eq!(pattern.find("nothing"), Ok(vec![]));
    }

    #[test]
    fn what_a_boundary_may_let_through_is_not_loosened() {
        assert_eq!(loosened(r"\bquay\b").as_deref(), Some("(?:)quay(?:)"));
        for pattern in [
            "quay",
            r"quay(?! \bside)",
            r"[\b]quay",
            r"\\bay",
            r"(?>\ba|ab)c",
        ] {
            assert_eq!(loosened(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn look_around_is_understood() {
        let pattern = Pattern::new(r"(?<!no )way(?! out)").unwrap();
        let found = pattern.find("no way, a way, way out").unwrap();
        assert_eq!(found.as_slice(), std::slice::from_ref(&(10..13)));
    }
}
