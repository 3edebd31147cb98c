//! The manual of the rules, written from the rules.
use std::fmt::Write;

use stet_core::Severity;

use crate::Rule;

/// A rule explained, as Markdown: what it finds, why, what it flags and what it leaves alone.
#[must_use]
pub fn explain(rule: &Rule) -> String {
    let mut text = format!("## {}\n\n{} {}\n", rule.id, rule.summary, rule.why);
    let weight = match rule.severity {
        Severity::Error => "an error: it blocks export until it is fixed or waived by name",
        Severity::Warning => "a warning: it is fixed or dismissed with a reason",
        Severity::Info => "a note: it never counts",
    };
    // A String takes whatever is written to it.
    let _ = write!(text, "\nUsually {weight}.");
    if !rule.source.is_empty() {
        let _ = write!(text, " After: {}.", rule.source);
    }
    text.push('\n');
    for (before, after) in rule.flags {
        text.push_str(&example("Finds", before));
        if !after.is_empty() {
            text.push_str(&example("and offers", after));
        }
    }
    for passes in rule.passes {
        text.push_str(&example("Leaves alone", passes));
    }
    text
}

fn example(heading: &str, piece: &str) -> String {
    format!("\n{heading}\n\n```\n{}\n```\n", piece.trim_end())
}
