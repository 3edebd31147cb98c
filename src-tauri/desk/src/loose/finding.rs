//! A finding in a loose file, and what would put it right.
use std::borrow::Cow;

use serde::Serialize;
use stet_core::{Safety, Severity};

/// The place of a finding that is told in bytes of the file.
pub(super) const FILE: &str = "file";

/// A finding in a file.
#[derive(Clone, Debug, Serialize)]
pub struct FileFinding {
    /// The file as it was named.
    pub file: String,
    /// The rule's id.
    pub rule: Cow<'static, str>,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub message: String,
    /// Why it matters.
    pub why: &'static str,
    /// `file` when the offsets are bytes of the file itself, else the place whose text they count: `body` or a field.
    #[serde(rename = "where")]
    pub place: String,
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Ways to put it right, the best first.
    pub fixes: Vec<FileFix>,
}

/// One way to put a finding right.
#[derive(Clone, Debug, Serialize)]
pub struct FileFix {
    /// What it does.
    pub title: String,
    /// Whether it may be applied without asking.
    pub safety: Safety,
    /// What it changes.
    pub edits: Vec<FileEdit>,
}

/// One replacement.
#[derive(Clone, Debug, Serialize)]
pub struct FileEdit {
    /// As in [`FileFinding::place`]; a fix of a file may have to speak of a field that the file does not have yet.
    #[serde(rename = "where")]
    pub place: String,
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// What comes in its place.
    pub text: String,
}

impl FileFinding {
    /// Whether it blocks export.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// How much it weighs, in a word.
    #[must_use]
    pub const fn severity_word(&self) -> &'static str {
        severity_word(self.severity)
    }
}

impl FileFix {
    /// Whether it may be applied without asking, in a word.
    #[must_use]
    pub const fn safety_word(&self) -> &'static str {
        match self.safety {
            Safety::Safe => "safe",
            Safety::Suggested => "suggested",
        }
    }
}

/// How much a severity weighs, in a word.
#[must_use]
pub const fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "info",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
