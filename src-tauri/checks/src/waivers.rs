//! Findings that a person overruled.
use std::ops::Range;

use stet_core::{Finding, Folded, Piece, Place, Waiver, sentences};

use crate::{Context, Report};

/// What a waiver remembers of the words around a finding: a hash that stays the same through edits elsewhere and
/// through changes of typography, and becomes another when the sentence changes.
#[must_use]
pub fn context_of(piece: &Piece, finding: &Finding) -> String {
    let span = &finding.span;
    let mut hasher = blake3::Hasher::new();
    hasher.update(span.place.name().as_bytes());
    let words = Folded::new(around(piece.text(span.place), span.place, &span.range));
    for word in words.text().split_whitespace() {
        hasher.update(b" ").update(word.as_bytes());
    }
    let mut hex = hasher.finalize().to_hex().to_string();
    hex.truncate(32);
    hex
}

/// The sentences a range stands in; the whole of a field; nothing for a finding about what is absent.
fn around<'a>(text: &'a str, place: Place, range: &Range<usize>) -> &'a str {
    if range.is_empty() || text.get(range.clone()).is_none() {
        return "";
    }
    if place != Place::Body {
        return text;
    }
    let start = text[..range.start].rfind("\n\n").map_or(0, |at| at + 2);
    let end = text[range.end..]
        .find("\n\n")
        .map_or(text.len(), |at| range.end + at);
    let sentences = sentences(&text[start..end]);
    let mut touched = sentences.iter().filter(|sentence| {
        start + sentence.start < range.end && range.start < start + sentence.end
    });
    let first = touched.next();
    let last = touched.next_back().or(first);
    match (first, last) {
        (Some(first), Some(last)) => &text[start + first.start..start + last.end],
        _ => &text[range.clone()],
    }
}

/// Parts findings into those that stand open and those overruled.
pub(crate) fn sort(
    findings: Vec<Finding>,
    piece: &Piece,
    context: &Context<'_>,
    report: &mut Report,
) {
    let mut answered = vec![false; context.waivers.len()];
    for finding in findings {
        match overruled(&finding, piece, context) {
            Some(index) => {
                answered[index] = true;
                report
                    .waived
                    .push((finding, context.waivers[index].clone()));
            }
            None => report.findings.push(finding),
        }
    }
    let rulings = context.waivers.iter().zip(answered);
    report.stale = rulings
        .filter(|(_, answered)| !answered)
        .map(|(waiver, _)| waiver.clone())
        .collect();
}

/// The waiver that overrules a finding.
fn overruled(finding: &Finding, piece: &Piece, context: &Context<'_>) -> Option<usize> {
    let about = |waiver: &&Waiver| waiver.rule == finding.rule && waiver.subject == finding.subject;
    context.waivers.iter().find(about)?;
    let here = context_of(piece, finding);
    let today = context.today.to_string();
    context.waivers.iter().position(|waiver| {
        let in_time = waiver
            .until
            .as_deref()
            .is_none_or(|until| today.as_str() <= until);
        about(&waiver) && waiver.context == here && in_time
    })
}
