//! A section of a `.vale.ini`: the files it is for, and what holds for them.
use globset::{GlobBuilder, GlobMatcher};
use stet_core::{Fault, Severity};

use crate::{
    ini::{self, Entry},
    pattern::Pattern,
    setup::Named,
    yaml::fault,
};

/// What a section may say besides the names of rules.
pub(crate) const KEYS: &[&str] = &[
    "BasedOnStyles",
    "TokenIgnores",
    "BlockIgnores",
    "IgnorePatterns",
    "Transform",
    "CommentDelimiters",
    "Lang",
    "View",
];

/// What holds for the files whose path fits a pattern.
#[derive(Debug)]
pub(crate) struct Section {
    /// `None` for all files.
    files: Option<GlobMatcher>,
    /// `!` in front of the pattern: the other files.
    others: bool,
    pub(crate) based_on: Option<Vec<Named>>,
    choices: Vec<(Named, Choice)>,
    /// What of a text no rule looks at.
    pub(crate) ignores: Vec<Pattern>,
}

/// What is said of a rule or of all rules of a style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) runs: bool,
    pub(crate) level: Option<Severity>,
}

impl Section {
    /// Reads a part of the file; `None` when nobody can say which files it is for.
    pub(crate) fn take(part: &ini::Part, faults: &mut Vec<Fault>) -> Option<Self> {
        let pattern = part.name.trim_start_matches('!');
        let files = match pattern {
            "*" => None,
            pattern => {
                // As in Vale, a `*` goes past a `/` unless the pattern has a `**`.
                let glob = GlobBuilder::new(pattern)
                    .literal_separator(pattern.contains("**"))
                    .build();
                match glob {
                    Ok(glob) => Some(glob.compile_matcher()),
                    Err(error) => {
                        let why = error.kind();
                        faults.push(fault(
                            part.line,
                            format!("`[{pattern}]` is no pattern of files: {why}"),
                        ));
                        return None;
                    }
                }
            }
        };
        let mut section = Self {
            files,
            others: pattern.len() < part.name.len(),
            based_on: None,
            choices: Vec::new(),
            ignores: Vec::new(),
        };
        for entry in &part.entries {
            match &*entry.key {
                "TokenIgnores" | "BlockIgnores" | "IgnorePatterns" => {
                    for pattern in entry.list() {
                        match Pattern::new(&pattern) {
                            Ok(pattern) => section.ignores.push(pattern),
                            Err(wrong) => faults.push(entry.fault(wrong)),
                        }
                    }
                }
                _ => section
                    .line(entry)
                    .unwrap_or_else(|fault| faults.push(fault)),
            }
        }
        Some(section)
    }

    fn line(&mut self, entry: &Entry) -> Result<(), Fault> {
        let line = entry.line;
        let unsupported =
            |why| Err(entry.fault(format!("`{}` is not supported. {why}", entry.key)));
        match &*entry.key {
            "BasedOnStyles" => {
                let styles = entry.list().into_iter().map(|name| Named { name, line });
                self.based_on.get_or_insert_default().extend(styles);
            }
            "Transform" => return unsupported("The text is looked at as it is written"),
            "View" => return unsupported("The text is looked at as a whole"),
            "CommentDelimiters" => return unsupported("Comments are `<!-- … -->`"),
            "Lang" if entry.value == "en" => {}
            "Lang" => {
                return unsupported(
                    "Words and sentences are told apart by Unicode's rules in every language",
                );
            }
            key if key.contains(char::is_whitespace) => {
                return Err(entry.fault(format!("`{key}` is not known here")));
            }
            key => {
                let choice = choice(&entry.value).ok_or_else(|| {
                    entry.fault(format!(
                        "`{key}` is YES, NO, suggestion, warning or error, not `{}`",
                        entry.value
                    ))
                })?;
                let name = key.to_owned();
                self.choices.push((Named { name, line }, choice));
            }
        }
        Ok(())
    }

    /// Whether it is for every file.
    pub(crate) const fn is_for_all(&self) -> bool {
        self.files.is_none()
    }

    /// Whether it is for a file.
    pub(crate) fn is_for(&self, path: &str) -> bool {
        self.files.as_ref().is_none_or(|files| files.is_match(path)) != self.others
    }

    /// The styles it names, wholly or by a rule of theirs.
    pub(crate) fn styles(&self) -> impl Iterator<Item = Named> {
        let of_rules = self
            .choices
            .iter()
            .filter(|(_, choice)| choice.runs)
            .map(|(named, _)| Named {
                name: named.name.split('.').next().unwrap_or_default().to_owned(),
                line: named.line,
            });
        self.based_on.iter().flatten().cloned().chain(of_rules)
    }

    /// Whether all rules of a style run here that are not switched off.
    pub(crate) fn is_based_on(&self, style: &str) -> bool {
        self.based_on
            .iter()
            .flatten()
            .any(|named| named.name == style)
    }

    /// What it says of a rule or a style by name.
    pub(crate) fn choice(&self, name: &str) -> Option<Choice> {
        let said = self.choices.iter().find(|(named, _)| named.name == name);
        said.map(|(_, choice)| *choice)
    }
}

fn choice(value: &str) -> Option<Choice> {
    let (runs, level) = match value {
        "YES" => (true, None),
        "NO" => (false, None),
        word => (true, Some(level(word)?)),
    };
    Some(Choice { runs, level })
}

/// A severity in Vale's words.
pub(crate) fn level(word: &str) -> Option<Severity> {
    match word {
        "suggestion" => Some(Severity::Info),
        "warning" => Some(Severity::Warning),
        "error" => Some(Severity::Error),
        _ => None,
    }
}
