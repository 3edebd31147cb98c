//! The outlet's disclaimer in other words than the outlet's.
use stet_core::{Finding, Severity};

use super::disclaimer_negation_lost::lost;
use crate::{
    Protected, Rule,
    align::Step,
    facts::{Facts, Hit, Reading, canonical, wanted},
    rule::{replace, safe, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.altered",
    summary: "The disclaimer differs from the outlet’s wording.",
    why: "A disclaimer is a legal sentence: a lost “not” or another name turns it around.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Disclaimer, Protected::Name, Protected::Url],
    flags: &[
        (
            "outlet: harbour\ndisclaimer: ⟦The views expressed are the author’s own and do not reflect those of The Harbour Review.⟧",
            "outlet: harbour\ndisclaimer: The views expressed are the author’s own and do not necessarily reflect those of The Harbour Review.",
        ),
        (
            "outlet: mole\npublished: 2026-02-01\ndisclaimer: ⟦Columns are opinion and not the position of The Mole Post.⟧",
            "outlet: mole\npublished: 2026-02-01\ndisclaimer: Opinions are those of the author(s) and not of The Mole Post.",
        ),
        (
            "outlet: mole\npublished: 2019-02-01\ndisclaimer: ⟦Opinions are those of the author(s) and not of The Mole Post.⟧",
            "outlet: mole\npublished: 2019-02-01\ndisclaimer: Columns are opinion and not the position of The Mole Post.",
        ),
        (
            "outlet: harbour\ndisclaimer: ⟦Views expressed are the author's own and do not necessarily represent those of The Harbour Review⟧",
            "outlet: harbour\ndisclaimer: The views expressed are the author’s own and do not necessarily reflect those of The Harbour Review.",
        ),
        (
            "outlet: harbour\n\nOne.\n\n*⟦The views expressed are the author’s own and do not necessarily reflect those of The Harbour Review⟧*",
            "outlet: harbour\n\nOne.\n\n*The views expressed are the author’s own and do not necessarily reflect those of The Harbour Review.*",
        ),
    ],
    passes: &[
        "outlet: mole\npublished: 2019-02-01\ndisclaimer: Columns are opinion and not the position of The Mole Post.",
        "outlet: mole\ndisclaimer: Opinions are those of the author(s) and not of The Mole Post.",
        "outlet: harbour\ndisclaimer: The views expressed are her own and do not necessarily reflect those of harbour.example.",
        "outlet: harbour\n\nThe views expressed by the minister are not those of the cabinet, which met twice this week.",
        "disclaimer: Views differ.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let own = facts.disclaimers.own();
    own.filter(|(hit, reading)| {
        let other = names_another(reading) || !hit.blanks.is_empty();
        !other && lost(facts, hit, reading).is_none()
    })
    .filter_map(|(hit, reading)| {
        of_another_time(facts, hit, reading).or_else(|| altered(facts, hit, reading))
    })
    .collect()
}

/// Whether another name stands where the outlet's own belongs; that is another rule's matter.
pub(crate) fn names_another(reading: &Reading) -> bool {
    let Some(name) = &reading.wording.outlet else {
        return false;
    };
    let kept = |step: &Step| matches!(step, Step::Same { template, .. } if name.contains(template));
    reading.steps.iter().filter(|step| kept(step)).count() * 2 < name.len()
}

/// A wording that the outlet no longer prints on the day of the piece, or does not print yet.
fn of_another_time(facts: &Facts<'_>, hit: &Hit, reading: &Reading) -> Option<Finding> {
    let outlet = facts.context.outlet?;
    let period = reading.disclaimer(outlet)?.period();
    let day = facts.day();
    if period.covers(day) {
        return None;
    }
    let time = match (period.from, period.to) {
        (_, Some(last)) if period.ended_before(day) => format!("as it was until {last}"),
        (Some(first), _) => format!("as it is only since {first}"),
        _ => return None,
    };
    let span = hit.block.span(hit.range.clone());
    let wanted = wanted(facts, outlet);
    let message = if wanted.is_empty() {
        format!(
            "This is {}’s disclaimer {time}; on {day} it prints none.",
            outlet.name
        )
    } else {
        format!(
            "This is {}’s disclaimer {time}; on {day} it reads otherwise.",
            outlet.name
        )
    };
    let mut finding = RULE.finding(span.clone(), time, message);
    let right = wanted.first().map(|right| canonical(facts, right, outlet));
    finding.fixes.extend(
        right.map(|right| suggested("Put in the wording of that day", vec![replace(span, right)])),
    );
    Some(finding)
}

fn altered(facts: &Facts<'_>, hit: &Hit, reading: &Reading) -> Option<Finding> {
    let (text, right) = (&hit.block.text()[hit.range.clone()], &reading.wording.text);
    if text == right {
        return None;
    }
    let outlet = facts
        .context
        .outlet
        .map_or("the outlet", |outlet| &outlet.name);
    let only_typography = reading.distance == 0;
    let span = hit.block.span(hit.range.clone());
    let edit = replace(span.clone(), right);
    let mut finding;
    if only_typography {
        let message = format!(
            "The disclaimer differs from {outlet}’s in {}.",
            typography(text, right)
        );
        finding = RULE.finding(span, "typography", message);
        finding.severity = Severity::Info;
        finding
            .fixes
            .push(safe("Restore the outlet’s wording", vec![edit]));
    } else {
        let (told, weighty) = differences(hit, reading);
        finding = RULE.finding(
            span,
            told.join("; "),
            format!("The disclaimer is not {outlet}’s: {}.", told.join("; ")),
        );
        finding.severity = if weighty {
            Severity::Error
        } else {
            Severity::Warning
        };
        finding
            .fixes
            .push(suggested("Restore the outlet’s wording", vec![edit]));
    }
    Some(finding)
}

/// What differs when the words are the same.
fn typography(text: &str, right: &str) -> &'static str {
    let stop = |text: &str| text.ends_with('.');
    match (stop(text), stop(right)) {
        (false, true) if right.strip_suffix('.') == Some(text) => "its full stop, which is missing",
        (true, false) if text.strip_suffix('.') == Some(right) => {
            "a full stop that does not belong there"
        }
        _ => "punctuation or capitals",
    }
}

/// The differences, told one by one up to three, and whether one of them changes what the sentence says.
fn differences(hit: &Hit, reading: &Reading) -> (Vec<String>, bool) {
    let right = |index: usize| reading.wording.words.get(index).map_or("", String::as_str);
    let here = |index: usize| hit.block.passage.word(index);
    let (mut told, mut weighty) = (Vec::new(), false);
    for step in &reading.steps {
        let (words, difference) = match *step {
            Step::Same { .. } => continue,
            Step::Changed { template, text } => (
                [right(template), here(text)],
                format!("“{}” stands for “{}”", here(text), right(template)),
            ),
            Step::Missing { template } => (
                [right(template), ""],
                format!("“{}” is missing", right(template)),
            ),
            Step::Extra { text } => (["", here(text)], format!("“{}” is added", here(text))),
        };
        weighty |= words.iter().any(|word| WEIGHTY.contains(word));
        told.push(difference);
    }
    if told.len() > 3 {
        let more = told.len() - 2;
        told.truncate(2);
        told.push(format!("and {more} more words differ"));
    }
    (told, weighty)
}

/// Words that a disclaimer turns on.
const WEIGHTY: &[&str] = &[
    "not",
    "no",
    "never",
    "necessarily",
    "don't",
    "doesn't",
    "nicht",
    "kein",
    "keine",
    "ne",
    "pas",
    "n'engage",
    "n'engagent",
    "no",
    "não",
    "non",
    "niet",
    "nie",
    "не",
    "може",
    "может",
    "değil",
    "لا",
    "ոչ",
    "არ",
];
