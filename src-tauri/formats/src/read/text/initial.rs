//! Large first letters, which a page draws apart from their words: “T”, and under it or behind a space “here used to be a bench”.
use super::Line;

/// Whether a line is nothing but the first letter of the word that the next begins in the middle of.
pub(super) fn is_before(line: Line<'_>, next: Line<'_>) -> bool {
    let mut letters = line.text.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    initial && next.text.starts_with(char::is_lowercase)
}

/// A line in two where its first letter stands apart, one that is no word of any language by itself.
pub(super) fn parted(line: Line<'_>) -> impl Iterator<Item = Line<'_>> {
    const LETTERS: &str = "BCDFGHJLMNPQRT";
    let split = line
        .text
        .split_once(' ')
        .filter(|(first, rest)| {
            let behind = rest.split(' ').next().unwrap_or_default();
            first.len() == 1
                && LETTERS.contains(first)
                && behind.chars().count() > 1
                && behind.chars().all(char::is_lowercase)
                && rest.len() > 40
        })
        .map(|(first, rest)| {
            let source = line.source + line.text.len() - rest.len();
            [
                Line {
                    text: first,
                    ..line
                },
                Line { text: rest, source },
            ]
        });
    let whole = split.is_none().then_some(line);
    split.into_iter().flatten().chain(whole)
}
