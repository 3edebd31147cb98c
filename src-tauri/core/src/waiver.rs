//! Waivers and dismissals: findings overruled by a person, kept with the piece.
use serde::{Deserialize, Serialize};

/// A finding overruled by a named person with a reason.
///
/// It holds for as long as its rule says the same thing about the same subject in the same context.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiver {
    /// The rule overruled.
    pub rule: String,
    /// What the finding was about, as the finding says it.
    pub subject: String,
    /// Hash of the words around it, so that a changed sentence opens it again.
    pub context: String,
    /// Whether an error was waived or a warning dismissed.
    pub ruling: Ruling,
    /// Why, in the person's words.
    pub reason: String,
    /// Who overruled it.
    pub by: String,
    /// When: RFC 3339, UTC.
    pub at: String,
    /// The last day it holds: RFC 3339 date; `None` when it has no end.
    pub until: Option<String>,
}

/// The two ways to overrule a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ruling {
    /// An error that is let stand, by name.
    Waived,
    /// A warning or note that is set aside.
    Dismissed,
}
