//! Large first letters, which a page draws apart from their words: “T”, and under it or behind a space “here used to be a bench”.
use super::Line;

/// Whether a line is nothing but the first letter of the word that the next begins in the middle of.
pub(super) fn is_before(line: Line<'_>, next: Line<'_>) -> bool {
    let mut letters = line.text.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    initial && next.text.starts_with(char::is_lowercase)
}

/// Whether the first letter that a page draws apart is a word of its own, as far as what follows and the rest of the text tell: “I”, and
/// under it “taught drama”.
pub(super) fn is_word(line: Line<'_>, next: Line<'_>, text: &str) -> bool {
    // How what is left of “In”, “Its”, “Imagine” begins, and the whole of it.
    #[rustfmt::skip] // Words are read side by side.
    const BEGINS: &[&str] = &[
        "nd", "nf", "nt", "nv", "nc", "nj", "ns", "mm", "mp", "mag", "ll", "rr", "tself", "tem", "taly", "slam", "srael", "sland", "ssue", "dea", "dent", "gnor",
        "reland", "vory",
    ];
    const WHOLE: &[&str] = &["n", "t", "f", "s", "ts", "ce", "ran", "raq", "ron"];
    let end = next.text.find(|c: char| !c.is_alphabetic());
    let rest = next.text[..end.unwrap_or(next.text.len())].to_lowercase();
    let occurs = |word: &str| {
        let words = text.split(|c: char| !c.is_alphabetic());
        words.filter(|one| one.to_lowercase() == word).count()
    };
    let whole = line.text.to_lowercase() + &rest;
    match line.text {
        _ if occurs(&whole) > 0 => false,
        "I" => !WHOLE.contains(&&*rest) && !BEGINS.iter().any(|begins| rest.starts_with(begins)),
        "A" | "O" | "E" | "Y" => occurs(&rest) > 1,
        _ => false,
    }
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
