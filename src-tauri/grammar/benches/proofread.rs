//! What loading English costs, how long a piece takes to be read, and how long after one word of it was changed.
// A benchmark prints what it measured, and asks the clock and the system for it.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use stet_core::Piece;
use stet_grammar::{Accepted, Proofreader};

const PARAGRAPH: &str = "On the first of the month the harbour board refused a meeting that the city had asked for. The \
    reason was the wish of the mayor to speak first; a year before she had said that nobody expects another round until \
    there is real progress. It was the first such case in years, or the second, if one counts the strike. Nobody counted it.";

/// A piece of some thousand words, no sentence of which stands in it twice.
fn piece(first: &str) -> Piece {
    let paragraphs = (0..14).map(|number| {
        let paragraph = PARAGRAPH.replace(". ", &format!(", as on day {number}. "));
        format!("{paragraph} That was day {number}.")
    });
    let body: Vec<String> = std::iter::once(first.to_owned())
        .chain(paragraphs)
        .collect();
    Piece {
        body: body.join("\n\n"),
        ..Piece::default()
    }
}

/// Resident memory in megabytes; nothing where the system does not tell.
fn resident() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}

fn main() {
    let before = resident();
    let mut reader = Proofreader::default();
    let mut read = |piece: &Piece| {
        let start = Instant::now();
        let _ = black_box(reader.read(piece, "en", &|| false));
        start.elapsed()
    };
    let sentence = Piece {
        body: "The harbour is closed.".into(),
        ..Piece::default()
    };
    let load = read(&sentence);
    let loaded = before.zip(resident()).map(|(before, after)| after - before);
    let whole = read(&piece("The harbour is closed."));
    let edits = [
        "a", "no", "the", "this", "that", "each", "our", "one", "every",
    ];
    let edits = edits.map(|word| read(&piece(&format!("Now {word} harbour is closed."))));
    let memory = reader.memory();
    let last = piece("Now every harbour is closed.");
    let recalls = [(); 9].map(|()| {
        let start = Instant::now();
        let _ = black_box(memory.recall(&last, "en", &Accepted::default()));
        start.elapsed()
    });
    let edit = median(edits);
    println!(
        "English loaded: {load:?}, {:.0} MB",
        loaded.unwrap_or_default()
    );
    println!(
        "a piece of {} words read: {whole:?}; after one word was changed: {edit:?}, {:.0} times less; told again: {:?}",
        last.body.split_whitespace().count(),
        whole.as_secs_f64() / edit.as_secs_f64(),
        median(recalls),
    );
}

fn median(mut times: [Duration; 9]) -> Duration {
    times.sort();
    times[4]
}
