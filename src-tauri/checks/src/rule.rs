//! A rule is a value that checker, tests, manual, command line and window all read.
use stet_core::{Edit, Field, Finding, Fix, Safety, Severity, Span};

use crate::facts::Facts;

/// One thing a desk must not get wrong.
#[derive(Debug)]
pub struct Rule {
    /// Its name: what it is about, a full stop, the fault it sees.
    pub id: &'static str,
    /// The fault, in one sentence.
    pub summary: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// The standard or guideline it comes from; empty when it is plain craft.
    pub source: &'static str,
    /// What its findings weigh unless they or the outlet say otherwise.
    pub severity: Severity,
    /// What its fixes may touch although it is protected: what the rule itself is about.
    pub about: &'static [Protected],
    /// Pieces it flags, and what its first fixes make of them; empty when it offers none.
    ///
    /// A piece is written as its fields (`bio: …`, one a line), a blank line and the body. `⟦` and `⟧` mark what is found.
    pub flags: &'static [(&'static str, &'static str)],
    /// Near misses: pieces in which it finds nothing.
    pub passes: &'static [&'static str],
    /// Finds the faults.
    pub(crate) run: fn(&Facts<'_>) -> Vec<Finding>,
}

/// What no fix may touch, unless its rule is about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protected {
    /// The words inside quotation marks and block quotations.
    Quotation,
    /// A disclaimer, in its field or in the body.
    Disclaimer,
    /// A bio, in its field or in the body.
    Bio,
    /// The name of an author or outlet.
    Name,
    /// An address.
    Url,
    /// Code and raw HTML.
    Code,
}

impl Protected {
    /// Everything: for rules about whole blocks.
    pub(crate) const ALL: &[Self] = &[
        Self::Quotation,
        Self::Disclaimer,
        Self::Bio,
        Self::Name,
        Self::Url,
        Self::Code,
    ];
}

impl Rule {
    /// A finding of this rule, without fixes.
    pub(crate) fn finding(
        &self,
        span: Span,
        subject: impl Into<String>,
        message: impl Into<String>,
    ) -> Finding {
        Finding {
            rule: self.id.into(),
            severity: self.severity,
            span,
            message: message.into(),
            subject: subject.into(),
            fixes: Vec::new(),
        }
    }
}

/// A fix that cannot change the meaning.
pub(crate) fn safe(title: impl Into<String>, edits: Vec<Edit>) -> Fix {
    Fix {
        title: title.into(),
        safety: Safety::Safe,
        edits,
    }
}

/// A fix that a person looks at first.
pub(crate) fn suggested(title: impl Into<String>, edits: Vec<Edit>) -> Fix {
    Fix {
        title: title.into(),
        safety: Safety::Suggested,
        edits,
    }
}

/// One replacement.
pub(crate) fn replace(span: Span, text: impl Into<String>) -> Edit {
    Edit {
        span,
        text: text.into(),
    }
}

/// A sentence put behind what a field says.
pub(crate) fn appended(facts: &Facts<'_>, field: Field, sentence: &str) -> Edit {
    let mut end = facts.field_span(field);
    let text = facts.get(field);
    end.range.start = text.trim_end().len();
    let gap = if end.range.start == 0 { "" } else { " " };
    replace(end, format!("{gap}{sentence}"))
}
