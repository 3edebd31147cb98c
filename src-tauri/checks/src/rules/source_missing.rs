//! Figures from somewhere.
use stet_core::{Finding, Severity};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "source.missing",
    summary: "A figure from a survey, a report or data without a link or note in its sentence or the ones beside it.",
    why: "Readers who doubt a number want to see where it is from; so does the desk when somebody complains.",
    source: "Trust Project, “citations and references”",
    severity: Severity::Info,
    about: &[],
    flags: &[
        ("A ⟦survey⟧ shows that 40% of the fleet is idle.", ""),
        ("language: ru\n\n⟦Опрос⟧ показал, что 40% флота стоит.", ""),
        (
            "source: Forty per cent of the fleet is idle.\n\nPort ⟦data⟧ put 340 boats on the list.",
            "",
        ),
    ],
    passes: &[
        "A [survey](https://harbour.example/survey) shows that 40% of the fleet is idle.",
        "A survey shows that 40% of the fleet is idle. Read it [at the board](https://harbour.example/survey).",
        "A survey of 2019 shows that most of the fleet is idle.",
        "“A survey shows that 40% of the fleet is idle,” she said.",
        "A survey shows that 40% of the fleet is idle.[^1]\n\n[^1]: Port survey.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    // A desk that attaches sources wants every figure to have one; elsewhere it is a note.
    let severity = if facts.context.sources.all().is_empty() {
        RULE.severity
    } else {
        Severity::Warning
    };
    let unsourced = facts.unsourced().into_iter();
    let told = unsourced.map(|unsourced| {
        let word = &unsourced.block.text()[unsourced.evidence.clone()];
        let message = format!("Nothing here says where this “{word}” can be read.");
        let sentence = unsourced.block.text()[unsourced.sentence.clone()].to_lowercase();
        let span = unsourced.block.span(unsourced.evidence.clone());
        let finding = RULE.finding(span, sentence, message);
        Finding {
            severity,
            ..finding
        }
    });
    told.collect()
}
