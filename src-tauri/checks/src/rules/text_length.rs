//! More or fewer words than the outlet prints.
use stet_core::{Finding, Place, Severity, Span};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "text.length",
    summary: "The body is longer or shorter than the outlet prints.",
    why: "What does not fit is cut by someone in a hurry.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        ("outlet: short\n\n⟦⟧One two three.", ""),
        (
            "outlet: short\n\n⟦⟧One two three four five six seven eight nine ten eleven.",
            "",
        ),
    ],
    passes: &[
        "outlet: short\n\nOne two *three* four — five.",
        "One two three.",
        "outlet: short\n\n",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let limits = facts
        .context
        .outlet
        .and_then(|outlet| Some((outlet, outlet.words?)));
    let Some((outlet, limit)) = limits.filter(|_| !facts.body.is_empty()) else {
        return Vec::new();
    };
    let words = u32::try_from(facts.words_of_body).unwrap_or(u32::MAX);
    let (subject, message) = match (limit.min, limit.max) {
        (Some(min), _) if words < min => (
            "short",
            format!(
                "{words} words: {} fewer than {} asks for at least.",
                min - words,
                outlet.name
            ),
        ),
        (_, Some(max)) if words > max => (
            "long",
            format!(
                "{words} words: {} more than {} prints at most.",
                words - max,
                outlet.name
            ),
        ),
        _ => return Vec::new(),
    };
    let span = Span {
        place: Place::Body,
        range: 0..0,
    };
    vec![RULE.finding(span, subject, message)]
}
