//! A headline that does not fit.
use stet_core::{Field, Finding, Severity};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "head.length",
    summary: "The headline is longer or shorter than the outlet’s pages take.",
    why: "A list, a search page or a phone cuts it off in the middle of the point.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "outlet: short\nheadline: Close the harbour ⟦before it is too late⟧",
            "",
        ),
        ("outlet: short\nheadline: ⟦No⟧", ""),
    ],
    passes: &[
        "outlet: short\nheadline: Schließt den Hafen",
        "headline: Close the harbour before it is too late for all of us",
        "outlet: short\n\nNo headline at all.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let headline = facts.get(Field::Headline);
    let limits = facts
        .context
        .outlet
        .and_then(|outlet| Some((outlet, outlet.headline?)));
    let Some((outlet, limit)) = limits.filter(|_| !headline.is_empty()) else {
        return Vec::new();
    };
    let length = u32::try_from(headline.chars().count()).unwrap_or(u32::MAX);
    let mut span = facts.field_span(Field::Headline);
    let (subject, message) = match (limit.min, limit.max) {
        (Some(min), _) if length < min => (
            "short",
            format!(
                "The headline has {length} characters; {} asks for {min} or more.",
                outlet.name
            ),
        ),
        (_, Some(max)) if length > max => {
            let fits = headline
                .char_indices()
                .nth(max as usize)
                .map_or(headline.len(), |(at, _)| at);
            span.range.start = fits;
            (
                "long",
                format!(
                    "The headline has {length} characters; {} takes {max}.",
                    outlet.name
                ),
            )
        }
        _ => return Vec::new(),
    };
    vec![RULE.finding(span, subject, message)]
}
