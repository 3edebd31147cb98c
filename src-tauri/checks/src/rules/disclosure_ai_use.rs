//! A language model had a hand in the piece, and readers are not told.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Matter, notices_name, tells},
    rule::{appended, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.ai-use",
    summary: "A language model was used for the piece, the outlet tells its readers so, and here nothing is told.",
    why: "Readers take an opinion for a person’s; where part of it is not, the outlet has promised to say it.",
    source: "IPTC digitalSourceType",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "outlet: ledger\nai_use: translation\ndisclosure: ⟦⟧\n\nThe harbour should close.",
            "outlet: ledger\nai_use: translation\ndisclosure: A language model had a hand in this piece.\n\nThe harbour should close.",
        ),
        (
            "outlet: ledger\nai_use: translation\nbio: Jane Roe teaches AI.\ndisclosure: ⟦⟧\n\nAI is coming to the harbour.",
            "outlet: ledger\nai_use: translation\nbio: Jane Roe teaches AI.\ndisclosure: A language model had a hand in this piece.\n\nAI is coming to the harbour.",
        ),
    ],
    passes: &[
        "outlet: ledger\nai_use: translation\ncredit: Translated with the help of AI.\n\nThe harbour should close.",
        "outlet: ledger\nai_use: translation\ndisclosure: A language model had a hand in this piece.\n\nThe harbour should close.",
        "outlet: harbour\nai_use: translation\n\nThe harbour should close.",
        "outlet: ledger\n\nThe harbour should close.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let used = facts.get(Field::AiUse).trim();
    let Some(outlet) = facts
        .context
        .outlet
        .filter(|outlet| outlet.declarations.ai_note)
    else {
        return Vec::new();
    };
    let sentence = outlet.declarations.ai_sentence.trim();
    if used.is_empty() || tells(facts, Matter::Machine) || notices_name(facts, sentence) {
        return Vec::new();
    }
    let message = format!(
        "A language model was used here ({used}); {} tells its readers, and this piece does not.",
        outlet.name
    );
    let mut finding = RULE.finding(facts.field_span(Field::Disclosure), used, message);
    if !sentence.is_empty() {
        let edit = appended(facts, Field::Disclosure, sentence);
        finding
            .fixes
            .push(suggested("Put in the outlet’s sentence", vec![edit]));
    }
    vec![finding]
}
