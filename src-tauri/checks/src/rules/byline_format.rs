//! A byline that is put otherwise than the outlet puts them.
use std::ops::Range;

use stet_core::{BylineRules, Field, Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, same},
    rule::{replace, safe, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.format",
    summary: "The byline is not put as the outlet puts it: the word before the names, between them, their capitals.",
    why: "A byline that looks like no other on the page was pasted, and shows it.",
    source: "",
    severity: Severity::Info,
    about: &[Protected::Name],
    flags: &[
        (
            "outlet: mole\nbyline: ⟦⟧Jane Roe",
            "outlet: mole\nbyline: By Jane Roe",
        ),
        (
            "outlet: mole\nbyline: ⟦Written by⟧ Jane Roe",
            "outlet: mole\nbyline: By Jane Roe",
        ),
        (
            "outlet: mole\nbyline: By ⟦JANE ROE⟧",
            "outlet: mole\nbyline: By Jane Roe",
        ),
        (
            "outlet: mole\nbyline: By Mara Lindqvist ⟦&⟧ Jane Roe",
            "outlet: mole\nbyline: By Mara Lindqvist and Jane Roe",
        ),
        (
            "outlet: mole\nlanguage: de\nbyline: ⟦By⟧ Mara Lindqvist und Jane Roe",
            "outlet: mole\nlanguage: de\nbyline: Von Mara Lindqvist und Jane Roe",
        ),
        (
            "outlet: mole\nbyline: By Ali Khan, Mara Lindqvist, Ola Stenersen and ⟦Jane Roe⟧",
            "",
        ),
    ],
    passes: &[
        "outlet: mole\nbyline: By Mara Lindqvist and Jane Roe, harbour desk",
        "outlet: mole\nlanguage: de\nbyline: Von Mara Lindqvist und Jane Roe, dpa",
        "outlet: mole\nlanguage: fr\nbyline: Une tribune de Jane Roe",
        "outlet: harbour\nbyline: JANE ROE & MARA LINDQVIST",
        "byline: Jane Roe",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(rules) = facts.context.outlet.map(|outlet| &outlet.byline) else {
        return Vec::new();
    };
    if facts.byline.names.is_empty() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    findings.extend(prefix(facts, rules));
    findings.extend(capitals(facts, rules));
    findings.extend(joiner(facts, rules));
    findings.extend(too_many(facts, rules));
    findings
}

fn finding(facts: &Facts<'_>, range: Range<usize>, message: String) -> Finding {
    let mut span = facts.field_span(Field::Byline);
    span.range = range;
    let subject = facts.get(Field::Byline)[span.range.clone()].to_lowercase();
    RULE.finding(span, subject, message)
}

fn prefix(facts: &Facts<'_>, rules: &BylineRules) -> Option<Finding> {
    let right = rules.prefix(facts.language)?;
    let byline = facts.get(Field::Byline);
    let here = facts.byline.prefix.clone();
    let first = facts.byline.names.first()?.start;
    let (before, gap) = (&byline[here.clone()], &byline[here.end..first]);
    let spaced = right.is_empty() == gap.is_empty();
    if before == right && spaced {
        return None;
    }
    let message = match right {
        "" => format!("The outlet prints no “{before}” before the names."),
        _ => format!("The outlet begins a byline with “{right}”."),
    };
    let mut finding = finding(facts, here, message);
    let mut span = finding.span.clone();
    span.range.end = first;
    let words = if right.is_empty() {
        String::new()
    } else {
        format!("{right} ")
    };
    finding.fixes.push(safe(
        "Begin it as the outlet does",
        vec![replace(span, words)],
    ));
    Some(finding)
}

fn capitals(facts: &Facts<'_>, rules: &BylineRules) -> Vec<Finding> {
    let Some(wanted) = rules.capitals else {
        return Vec::new();
    };
    let byline = facts.get(Field::Byline);
    let wrong = facts.byline.names.iter().filter(|name| {
        let name = &byline[(*name).clone()];
        let has_small = name.chars().any(char::is_lowercase);
        let has_large = name.chars().any(char::is_uppercase);
        has_large && has_small == wanted
    });
    wrong
        .map(|range| {
            let name = &byline[range.clone()];
            let right = if wanted {
                Some(name.to_uppercase())
            } else {
                spelled(facts, name)
            };
            let how = if wanted { "capitals" } else { "small letters" };
            let message = format!("The outlet prints the names of authors in {how}.");
            let mut finding = finding(facts, range.clone(), message);
            let span = finding.span.clone();
            finding
                .fixes
                .extend(right.map(|right| {
                    suggested(format!("Write “{right}”"), vec![replace(span, right)])
                }));
            finding
        })
        .collect()
}

/// A name as the registry or the list of authors spells it, else with one capital a word.
fn spelled(facts: &Facts<'_>, name: &str) -> Option<String> {
    let writer = facts.writers.iter().find(|writer| same(writer.name, name));
    let entry = writer.and_then(|writer| writer.entry);
    let known = entry.map(|entry| entry.name_in(facts.language));
    let listed = writer.map(|writer| writer.name);
    let small = |name: &&str| name.chars().any(char::is_lowercase);
    known
        .or(listed)
        .filter(small)
        .map(str::to_owned)
        .or_else(|| {
            let words = name.split(' ').map(|word| {
                let mut letters = word.chars();
                let first = letters.next()?;
                Some(first.to_string() + &letters.as_str().to_lowercase())
            });
            words
                .collect::<Option<Vec<_>>>()
                .map(|words| words.join(" "))
        })
}

fn joiner(facts: &Facts<'_>, rules: &BylineRules) -> Option<Finding> {
    let right = rules.joiner(facts.language)?;
    let [.., before, after] = facts.byline.names.as_slice() else {
        return None;
    };
    let gap = &facts.get(Field::Byline)[before.end..after.start];
    let word = gap.trim_matches(|char: char| char.is_whitespace() || char == ',');
    if word == right || word.contains(' ') {
        return None;
    }
    let message = format!("The outlet puts “{right}” between the last two names.");
    let at = before.end + gap.find(word).unwrap_or(0);
    let mut finding = finding(facts, at..at + word.len(), message);
    let mut span = finding.span.clone();
    span.range = before.end..after.start;
    finding.fixes.push(safe(
        format!("Write “{right}”"),
        vec![replace(span, format!(" {right} "))],
    ));
    Some(finding)
}

fn too_many(facts: &Facts<'_>, rules: &BylineRules) -> Option<Finding> {
    let most = usize::try_from(rules.most?).ok()?;
    let first = facts.byline.names.get(most)?;
    let last = facts.byline.names.last()?;
    let message = format!(
        "The byline names {} authors; the outlet prints {most} at most.",
        facts.byline.names.len()
    );
    Some(finding(facts, first.start..last.end, message))
}
