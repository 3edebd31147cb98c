//! Facts that changed after publication without a word about it.
use stet_core::{Finding, Place, Severity, Span};

use crate::{
    Rule,
    facts::{Facts, Lost},
};

pub(crate) const RULE: Rule = Rule {
    id: "correction.missing",
    summary: "A figure, name, quotation or denial has changed since publication, and no note says so.",
    why: "Readers who quoted the first text must be able to learn that it was wrong.",
    source: "schema.org, “correction”; Trust Project, “best practices”",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "once published: The harbour is closed. / The board owes 21 million crowns to the city.\n\nThe harbour is closed.\n\n⟦The board owes 12 million crowns to the city.⟧",
            "",
        ),
        (
            "once published: The board has not paid the city.\n\n⟦The board has paid the city.⟧",
            "",
        ),
        (
            "once published: “We shall never pay the city,” he said.\n\n⟦“We shall not pay the city,” he said.⟧",
            "",
        ),
    ],
    passes: &[
        "once published: The harbour is closd.\n\nThe harbour is closed.",
        "once published: The board owes 21 million crowns.\n\nThe board owes 12 million crowns.\n\n*Correction: an earlier version had the debt wrong.*",
        "once published: The board owes 21 million crowns.\n\nThe board owes 21 million crowns.\n\nSince then it has paid 3 million.",
        "The board owes 12 million crowns.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    if facts.before.is_empty() || facts.has_correction() {
        return Vec::new();
    }
    let changes = facts.changes().into_iter();
    let told = changes.map(|change| {
        let lost: Vec<String> = change.lost.iter().take(3).map(told).collect();
        let message = format!(
            "The published text had {}; say in a note what was corrected.",
            lost.join(", ")
        );
        let nowhere = Span {
            place: Place::Body,
            range: 0..0,
        };
        let span = change.now.map_or(nowhere, |block| block.whole());
        RULE.finding(span, lost.join("|").to_lowercase(), message)
    });
    told.collect()
}

fn told(lost: &Lost) -> String {
    match lost {
        Lost::Figure(text) => format!("the figure {text}"),
        Lost::Name(text) => format!("the name {text}"),
        Lost::Quotation(text) => format!("the quotation “{text}”"),
        Lost::Denial(text) => format!("the word “{text}”"),
    }
}
