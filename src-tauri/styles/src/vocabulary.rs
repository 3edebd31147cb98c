//! A desk's own words: those that every rule lets pass, and those that none may use.
use stet_core::Fault;

use crate::{pattern::Pattern, yaml::fault};

/// Accepted and rejected words, phrases and patterns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    pub(crate) accepted: Vec<String>,
    pub(crate) rejected: Vec<String>,
}

impl Vocabulary {
    /// Takes the lines of an `accept.txt`; those that are no patterns are left out and told.
    pub fn accept(&mut self, text: &str) -> Vec<Fault> {
        let (entries, faults) = entries(text);
        self.accepted.extend(entries);
        faults
    }

    /// Takes the lines of a `reject.txt`; those that are no patterns are left out and told.
    pub fn reject(&mut self, text: &str) -> Vec<Fault> {
        let (entries, faults) = entries(text);
        self.rejected.extend(entries);
        faults
    }

    /// What the rule `Vale.Terms` holds a text against: accepted words that stand for themselves, the longest first.
    fn terms(&self) -> Vec<&str> {
        let plain = |term: &&str| {
            term.chars().any(char::is_alphabetic)
                && term
                    .chars()
                    .all(|char| char.is_alphanumeric() || " -'’_".contains(char))
        };
        let mut terms: Vec<&str> = self
            .accepted
            .iter()
            .map(String::as_str)
            .filter(plain)
            .collect();
        terms.sort_by_key(|term| std::cmp::Reverse(term.len()));
        terms
    }

    /// `Vale.Terms`: accepted words are written as they are listed.
    pub(crate) fn terms_rule(&self) -> Option<String> {
        let terms = self.terms();
        let swap = |term: &&str| format!("  {}: {}\n", quoted(&term.to_lowercase()), quoted(term));
        let swaps: String = terms.iter().map(swap).collect();
        (!terms.is_empty()).then(|| {
            format!(
                "extends: substitution\nmessage: \"Write '%s', not '%s'.\"\nlevel: error\nignorecase: true\nvocab: false\n\
                 swap:\n{swaps}"
            )
        })
    }

    /// `Vale.Avoid`: rejected words are not written.
    pub(crate) fn avoid_rule(&self) -> Option<String> {
        let token = |token: &String| format!("  - {}\n", quoted(token));
        let tokens: String = self.rejected.iter().map(token).collect();
        (!tokens.is_empty()).then(|| {
            format!("extends: existence\nmessage: \"Do not write '%s'.\"\nlevel: error\ntokens:\n{tokens}")
        })
    }
}

/// The entries of a file of words, one a line, with those that cannot be used.
fn entries(text: &str) -> (Vec<String>, Vec<Fault>) {
    let (mut entries, mut faults) = (Vec::new(), Vec::new());
    for (line, number) in text.lines().zip(1..) {
        let entry = line.trim();
        if entry.is_empty() || entry == "#" || entry.starts_with("# ") {
            continue;
        }
        match Pattern::new(entry) {
            Ok(_) => entries.push(entry.to_owned()),
            Err(wrong) => faults.push(fault(number, wrong)),
        }
    }
    (entries, faults)
}

/// A text as YAML writes it.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_entries_and_comments_are_none() {
        let mut vocabulary = Vocabulary::default();
        let faults =
            vocabulary.accept("# names\n\nQuayside\n  O'Brien Lane \n(open\n#tag\n(?i)tidal\n");
        assert_eq!(
            vocabulary.accepted,
            ["Quayside", "O'Brien Lane", "#tag", "(?i)tidal"]
        );
        assert_eq!(
            faults.iter().map(|fault| fault.line).collect::<Vec<_>>(),
            [5]
        );
        assert_eq!(vocabulary.terms(), ["O'Brien Lane", "Quayside"]);
        assert_eq!(vocabulary.avoid_rule(), None);
    }
}
