//! Findings: what a rule says about a span, and how it may be put right.
use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{Edit, Span};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know; never counts.
    Info,
    /// Must be answered: fixed, or dismissed with a reason.
    Warning,
    /// Blocks export until fixed or waived by name.
    Error,
}

/// What a rule says about a span of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id: `disclaimer.altered`.
    pub rule: Cow<'static, str>,
    /// How much it weighs, after the outlet's overrides.
    pub severity: Severity,
    /// Where it stands; an empty range at 0 when the field it speaks of is absent.
    pub span: Span,
    /// What is wrong here, in one sentence.
    pub message: String,
    /// What the finding is about, for telling it again after edits elsewhere: the folded words, a name, a date.
    pub subject: String,
    /// Ways to put it right, the best first.
    pub fixes: Vec<Fix>,
}

/// One way to put a finding right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What the button says: “Drop the comma”.
    pub title: String,
    /// Whether it may be applied without asking.
    pub safety: Safety,
    /// What it changes.
    pub edits: Vec<Edit>,
}

/// Whether a fix may be applied without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Safety {
    /// It cannot change the meaning; may be applied in bulk.
    Safe,
    /// A person looks at it first.
    Suggested,
}
