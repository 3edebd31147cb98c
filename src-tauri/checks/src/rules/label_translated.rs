//! A translation that does not say that it is one.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Matter, tells},
};

pub(crate) const RULE: Rule = Rule {
    id: "label.translated",
    summary: "The piece was written in another language, and nothing says who translated it.",
    why: "The words are the translator’s, and so are the mistakes in them.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "original_language: no\ncredit: ⟦⟧\n\nThe harbour should close.",
            "",
        ),
        (
            "original_language: en-GB\nlanguage: hy\ncredit: ⟦⟧\n\nՆավահանգիստը պետք է փակվի։",
            "",
        ),
    ],
    passes: &[
        "original_language: no\ncredit: Translated by Jane Roe.\n\nThe harbour should close.",
        "original_language: en\nlanguage: hy\ncredit: Թարգմանությունը՝ Անի Սարյանի։\n\nՆավահանգիստը պետք է փակվի։",
        "original_language: no\n\nThe harbour should close.\n\nTranslation from the Norwegian by the author.",
        "original_language: en-GB\nlanguage: en-US\n\nThe harbor should close.",
        "The harbour should close.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let primary = |tag: &str| {
        tag.split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase()
    };
    let original = facts.get(Field::OriginalLanguage).trim();
    let same = primary(original) == primary(facts.language);
    if original.is_empty() || same || tells(facts, Matter::Translation) {
        return Vec::new();
    }
    let message = format!(
        "The piece was written in “{original}”, and nothing says who translated it. Name the translator."
    );
    vec![RULE.finding(facts.field_span(Field::Credit), original, message)]
}
