//! When a column runs: “Harbour Desk appears every fourth Saturday.”
use super::super::{
    block::nth_word,
    vocabulary::{WEEKDAYS, Within},
};
use std::sync::LazyLock;

/// The most words of such a sentence.
const LONGEST: usize = 12;

/// How it is told that something runs again and again.
#[rustfmt::skip] // Words are read side by side.
static RUNS: LazyLock<Within> = LazyLock::new(|| Within::new(&[
    " appears every ", " appears on the ", " appears each ", " runs every ", " is published every ", " publishes every ", " erscheint jeden ",
    " erscheint jeweils ", " erscheint alle ", " paraît chaque ", " paraît tous les ", " se publica cada ", " se publica los ", " sai todas as ",
    " é publicada às ", " esce ogni ",
]));

/// What a column is called.
#[rustfmt::skip] // Words are read side by side.
const COLUMNS: &[&str] = &[
    "column", "desk", "pulse", "letter", "letters", "diary", "notebook", "kolumne", "rubrik", "reihe", "serie", "series", "chronique", "rubrique",
    "columna", "sección", "coluna", "rubrica",
];

/// The bytes that such a sentence takes at the start of a folded text, with the space behind it.
pub(in super::super) fn schedule(folded: &str) -> Option<usize> {
    let start = &folded[..nth_word(folded, LONGEST)];
    let end = match start.find(". ") {
        Some(at) => at + 2,
        None if start.len() == folded.len() => start.len(),
        None => return None,
    };
    let sentence = folded[..end].trim_end();
    let subject = &sentence[..RUNS.first_in(sentence)?];
    let day = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphabetic());
        WEEKDAYS.contains(bare.trim_end_matches('s'))
            || WEEKDAYS.contains(bare)
            || matches!(bare, "week" | "weeks" | "month")
    };
    let told =
        subject.split(' ').any(|word| COLUMNS.contains(&word)) && sentence.split(' ').any(day);
    told.then_some(end)
}
