//! What search engines print under the headline.
use stet_core::{Field, Finding, LengthLimit, Severity};

use crate::{
    Rule,
    facts::{Facts, When},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "seo.description",
    summary: "The description for search engines is missing, of the wrong length, a copy of the first paragraph, or dated.",
    why: "It is what most people read of the piece, for as long as it is online.",
    source: "",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "outlet: style\nseo_description: ⟦⟧\n\nThe harbour floods. It has always flooded.",
            "outlet: style\nseo_description: The harbour floods.\n\nThe harbour floods. It has always flooded.",
        ),
        ("outlet: style\nseo_description: ⟦Floods⟧\n\nOne.", ""),
        (
            "outlet: style\nseo_description: The harbour floods and flood⟦s again⟧\n\nOne.",
            "",
        ),
        (
            "seo_description: ⟦The harbour floods.⟧\n\nThe harbour floods.\n\nSo?",
            "",
        ),
        (
            "seo_description: The harbour flooded ⟦last year⟧\n\nOne.",
            "",
        ),
    ],
    passes: &[
        "outlet: style\nseo_description: Why it floods\n\nThe harbour floods.",
        "outlet: style",
        "The harbour floods.",
        "seo_description: The flood of 2024\n\nThe harbour floods.",
    ],
    run,
};

const FIELD: Field = Field::SeoDescription;

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let limit = facts
        .context
        .outlet
        .and_then(|outlet| outlet.limits.seo_description);
    let Some(block) = facts.field(FIELD) else {
        return limit
            .and_then(|limit| missing(facts, limit))
            .into_iter()
            .collect();
    };
    let first = facts.own_body().find(|block| !block.is_heading());
    if first.is_some_and(|first| first.passage.words_hash == block.passage.words_hash) {
        let message = "The description repeats the first paragraph word for word.";
        return vec![RULE.finding(block.whole(), "copy", message)];
    }
    let mut findings: Vec<Finding> = limit
        .and_then(|limit| length(facts, limit))
        .into_iter()
        .collect();
    let passing = block.passage.dates.leaning.iter();
    findings.extend(
        passing
            .filter(|date| !matches!(date.when, When::DayMonth { .. }))
            .map(|date| {
                let words = &block.text()[date.range.clone()];
                let message =
                    format!("The description says “{words}”, which will not be true for long.");
                RULE.finding(
                    block.span(date.range.clone()),
                    words.to_lowercase(),
                    message,
                )
            }),
    );
    findings
}

/// No description where the outlet asks for one; the first sentences of the piece may do.
fn missing(facts: &Facts<'_>, limit: LengthLimit) -> Option<Finding> {
    let first = facts.own_body().find(|block| !block.is_heading())?;
    let message =
        "The piece has no description for search engines; they will take any sentence of it.";
    let span = facts.field_span(FIELD);
    let mut finding = RULE.finding(span.clone(), "", message);
    let most = limit.max.map_or(160, |max| max as usize);
    let sentences = first.passage.sentences.iter().map(|sentence| sentence.end);
    let fits = |end: &usize| first.text()[..*end].chars().count() <= most;
    if let Some(end) = sentences.take_while(fits).last() {
        let text = first.text()[..end].replace('\n', " ");
        let fix = suggested("Begin with the first sentence", vec![replace(span, text)]);
        finding.fixes.push(fix);
    }
    Some(finding)
}

fn length(facts: &Facts<'_>, limit: LengthLimit) -> Option<Finding> {
    let text = facts.get(FIELD);
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let mut span = facts.field_span(FIELD);
    let (subject, message) = match (limit.min, limit.max) {
        (Some(min), _) if length < min => (
            "short",
            format!("The description has {length} characters; the outlet asks for {min} or more."),
        ),
        (_, Some(max)) if length > max => {
            let cut = text.char_indices().nth(max as usize);
            span.range.start = cut.map_or(text.len(), |(at, _)| at);
            (
                "long",
                format!("The description has {length} characters; the outlet takes {max}."),
            )
        }
        _ => return None,
    };
    Some(RULE.finding(span, subject, message))
}
