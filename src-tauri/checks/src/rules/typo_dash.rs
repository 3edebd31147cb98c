//! A hyphen where a dash belongs.
use std::ops::Range;

use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts},
    rule::{replace, safe},
};

pub(crate) const RULE: Rule = Rule {
    id: "typo.dash",
    summary: "A hyphen between spaces, two hyphens, or a hyphen between years.",
    why: "A hyphen joins; a dash parts. Readers stumble over the one in place of the other.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "United States⟦ - ⟧Azerbaijan relations",
            "United States – Azerbaijan relations",
        ),
        (
            "The harbour⟦ -- ⟧ours⟦--⟧closed.",
            "The harbour – ours – closed.",
        ),
        (
            "The war of 1992⟦-⟧1994 ended.",
            "The war of 1992–1994 ended.",
        ),
        ("headline: Closed⟦ - ⟧at last", "headline: Closed – at last"),
        (
            "It closed—at last—and we⟦ - ⟧all of us—left.",
            "It closed—at last—and we—all of us—left.",
        ),
    ],
    passes: &[
        "A US-mediated, well-known, three- to four-year plan – no less.",
        "10 - 3 = 7, call 020-7946-0958 on 2024-12-05, ISBN 978-1992-1994.",
        "- one\n- two",
        "“The harbour - ours - closed,” he wrote.",
        "Run `a - b` or https://x.example/a--b.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let found: Vec<(&Block, Range<usize>, bool)> = facts
        .own_prose()
        .flat_map(|block| {
            dashes(block.text())
                .into_iter()
                .map(move |(range, years)| (block, range, years))
        })
        .filter(|(block, range, _)| !block.passage.is_quoted(range))
        .collect();
    if found.is_empty() {
        return Vec::new();
    }
    let house = house_dash(facts);
    let findings = found.into_iter();
    findings
        .map(|(block, range, years)| finding(block, range, if years { "–" } else { house }))
        .collect()
}

/// The dash the piece parts with: the unspaced em dash where it is used more, else the spaced en dash.
fn house_dash(facts: &Facts<'_>) -> &'static str {
    let (mut unspaced, mut em, mut en) = (0, 0, 0);
    for block in facts.own_prose() {
        let text = block.text();
        en += text.matches('–').count();
        for (at, _) in text.match_indices('—') {
            let is_spaced = text[..at].ends_with(char::is_whitespace);
            *if is_spaced { &mut em } else { &mut unspaced } += 1;
        }
    }
    if unspaced > en.max(em) {
        "—"
    } else if em > en {
        " — "
    } else {
        " – "
    }
}

/// The hyphens in a text that should be dashes, and whether they stand between years.
fn dashes(text: &str) -> Vec<(Range<usize>, bool)> {
    let bytes = text.as_bytes();
    let mut dashes = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('-') {
        let start = at + found;
        let end = start
            + bytes[start..]
                .iter()
                .take_while(|byte| **byte == b'-')
                .count();
        let range = spaced(text, start..end).or_else(|| unspaced(text, start..end));
        dashes.extend(range.map(|range| (range, false)));
        if end == start + 1 && is_between_years(text, start) {
            dashes.push((start..end, true));
        }
        at = end;
    }
    dashes
}

/// One hyphen or two between spaces and words; between figures it may be a minus.
fn spaced(text: &str, hyphens: Range<usize>) -> Option<Range<usize>> {
    let before = text[..hyphens.start].strip_suffix([' ', '\u{a0}'])?;
    let after = text[hyphens.end..].strip_prefix([' ', '\u{a0}'])?;
    let (last, next) = (before.chars().next_back()?, after.chars().next()?);
    let words = |char: char| {
        char.is_alphanumeric()
            || matches!(char, ')' | '(' | '”' | '“' | '’' | '"' | ',' | '.' | '%')
    };
    let figures = last.is_ascii_digit() && next.is_ascii_digit();
    (hyphens.len() <= 2 && words(last) && words(next) && !figures)
        .then(|| before.len()..text.len() - after.len())
}

/// Two hyphens between letters.
fn unspaced(text: &str, hyphens: Range<usize>) -> Option<Range<usize>> {
    let last = text[..hyphens.start].chars().next_back()?;
    let next = text[hyphens.end..].chars().next()?;
    let address = text[..hyphens.start]
        .rsplit(char::is_whitespace)
        .next()
        .is_some_and(|word| word.contains(['/', '.', '-']));
    (hyphens.len() == 2 && last.is_alphabetic() && next.is_alphabetic() && !address)
        .then_some(hyphens)
}

/// `1992-1994`, standing alone.
fn is_between_years(text: &str, at: usize) -> bool {
    let year = |digits: &str| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let alone = |char: Option<char>| {
        char.is_none_or(|char| !char.is_alphanumeric() && !matches!(char, '-' | '/' | '.' | '–'))
    };
    let (Some(from), Some(to)) = (text.get(at.wrapping_sub(4)..at), text.get(at + 1..at + 5))
    else {
        return false;
    };
    let ends_sentence =
        |rest: &str| rest.starts_with('.') && !rest[1..].starts_with(char::is_alphanumeric);
    let rest = &text[at + 5..];
    year(from)
        && year(to)
        && ("1000".."2200").contains(&from)
        && from < to
        && alone(text[..at - 4].chars().next_back())
        && (alone(rest.chars().next()) || ends_sentence(rest))
}

fn finding(block: &Block, range: Range<usize>, dash: &str) -> Finding {
    let text = block.text();
    let word = |text: &str, from_end: bool| {
        let mut words = text.split_whitespace();
        if from_end {
            words.next_back()
        } else {
            words.next()
        }
        .unwrap_or_default()
        .to_owned()
    };
    let around = format!(
        "{}{}{}",
        word(&text[..range.start], true),
        &text[range.clone()],
        word(&text[range.end..], false)
    );
    let message = format!("A hyphen stands for a dash in “{around}”.");
    let mut finding = RULE.finding(block.span(range), around.to_lowercase(), message);
    let edit = replace(finding.span.clone(), dash);
    finding.fixes.push(safe("Put in a dash", vec![edit]));
    finding
}
