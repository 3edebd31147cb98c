//! Word processors' documents: built by hand in Word's dialect, and written by the real LibreOffice.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test may panic, read files and say that it skips"
)]
mod build;
mod hostile;
mod libreoffice;
mod rtf;
mod word;

use stet_formats::read::{self, Change, ChangeKind, Changes, Comment, Reading};

/// A line of an op-ed that is long enough to be its body.
pub(crate) const LEDE: &str = "The boat left at seven, as it had left on every working day for as long as anybody on the pier could remember.";
pub(crate) const SECOND: &str = "Nobody had asked the islanders whether seven was a good hour, and nobody on the island had thought of asking why.";

pub(crate) fn open(name: &str, bytes: &[u8]) -> Reading {
    read::read(name, bytes).unwrap()
}

pub(crate) fn rejected(name: &str, bytes: &[u8]) -> Reading {
    read::read_changed(name, bytes, Changes::Rejected).unwrap()
}

/// A comment as a line: who, where, on which words, what.
pub(crate) fn comment(reading: &Reading, comment: &Comment) -> String {
    let place = comment.place.map_or("nowhere".to_owned(), |place| {
        format!(
            "{place} “{}”",
            &reading.piece.text(place)[comment.range.clone()]
        )
    });
    let replies: String = comment
        .replies
        .iter()
        .map(|reply| format!(" / {}: {}", reply.author, reply.text))
        .collect();
    let done = if comment.resolved { " (done)" } else { "" };
    format!(
        "{} at {place}: {}{done}{replies}",
        comment.author, comment.text
    )
}

pub(crate) fn comments(reading: &Reading) -> Vec<String> {
    reading
        .review
        .comments
        .iter()
        .map(|of| comment(reading, of))
        .collect()
}

/// A change as a line: who, what it does, to which words, and the words of the text that it stands on.
pub(crate) fn change(reading: &Reading, change: &Change) -> String {
    let place = change.place.map_or("nowhere".to_owned(), |place| {
        let text = reading.piece.text(place);
        let before = text[..change.range.start]
            .chars()
            .rev()
            .take(8)
            .collect::<Vec<char>>();
        let before: String = before.into_iter().rev().collect();
        format!(
            "{place} after “{before}” on “{}”",
            &text[change.range.clone()]
        )
    });
    let kind = match change.kind {
        ChangeKind::Insert => "+",
        ChangeKind::Delete => "-",
    };
    format!("{} {kind}“{}” at {place}", change.author, change.text)
}

pub(crate) fn changes(reading: &Reading) -> Vec<String> {
    reading
        .review
        .changes
        .iter()
        .map(|of| change(reading, of))
        .collect()
}
