//! What is said about a sentence, whichever piece it stands in.
use std::{borrow::Cow, ops::Range};

use stet_core::{Edit, Finding, Fix, Safety, Severity};

use crate::sentence::Passage;

/// The rule id of a word that no dictionary has.
pub const UNKNOWN: &str = "spelling.unknown";

/// A doubt about a stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    /// The rule's id.
    pub(crate) rule: Cow<'static, str>,
    /// Bytes of the sentence.
    pub(crate) range: Range<usize>,
    /// What is wrong, in a sentence.
    pub(crate) message: String,
    /// What could stand there instead, the best first.
    pub(crate) instead: Vec<String>,
}

/// Why a note of spelling or grammar matters; `None` for the rules of others.
#[must_use]
pub fn why(rule: &str) -> Option<&'static str> {
    if rule == UNKNOWN {
        return Some(
            "A misspelt word makes readers doubt the words around it. A name, or a word that the dictionary lacks, is added once and never asked about again.",
        );
    }
    rule.starts_with("grammar.").then_some(
        "A slip of grammar stops a reader in mid-sentence. This is a machine’s doubt: it may be wrong, and then it is dismissed.",
    )
}

impl Note {
    /// A word that no dictionary has.
    pub(crate) fn unknown(word: &str, range: Range<usize>, instead: Vec<String>) -> Self {
        Self {
            rule: UNKNOWN.into(),
            message: format!("No dictionary has “{word}”."),
            instead,
            range,
        }
    }

    /// Whether it and another are about different words.
    pub(crate) const fn is_apart(&self, other: &Self) -> bool {
        self.range.end <= other.range.start || other.range.end <= self.range.start
    }

    /// The finding it is where its sentence begins at a byte of a passage.
    pub(crate) fn finding(&self, passage: &Passage<'_>, sentence: usize) -> Finding {
        let visible = sentence + self.range.start..sentence + self.range.end;
        let span = passage.span(visible.clone());
        // What stands there with markup in it, or as an entity, is not put right by letters alone.
        let instead: &[String] = if passage.is_verbatim(&visible) {
            &self.instead
        } else {
            &[]
        };
        let fixes = instead.iter().map(|text| Fix {
            title: if text.is_empty() {
                "Take it out".into()
            } else {
                format!("Write “{text}”")
            },
            safety: Safety::Suggested,
            edits: vec![Edit {
                span: span.clone(),
                text: text.clone(),
            }],
        });
        Finding {
            rule: self.rule.clone(),
            severity: Severity::Info,
            message: self.message.clone(),
            subject: passage.text()[visible].to_owned(),
            fixes: fixes.collect(),
            span,
        }
    }
}
