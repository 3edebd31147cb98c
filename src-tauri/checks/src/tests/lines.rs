//! Lines of real pages, which belong to their publishers and are not part of the project.
use std::{collections::BTreeMap, fs};

use serde_json::Value;
use stet_core::Piece;

use super::TODAY;
use crate::{
    Context,
    facts::{Cache, Facts},
};

/// A line of a page.
struct Line {
    kind: String,
    language: String,
    text: String,
    /// Whether it is a rule for what readers write below a piece.
    about_comments: bool,
}

/// The lines, or nothing where they are not at hand.
fn lines() -> Option<Vec<Line>> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/corpus/real-lines.json"
    );
    let Ok(text) = fs::read_to_string(path) else {
        println!("SKIPPED: {path} is not at hand, so the lines in it are not read.");
        return None;
    };
    let entries: Vec<Value> = serde_json::from_str(&text).unwrap();
    let word = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let lines = entries.iter().map(|entry| Line {
        kind: word(entry, "kind"),
        language: word(entry, "lang"),
        text: word(entry, "text"),
        about_comments: word(entry, "note").contains("reader comments"),
    });
    Some(lines.collect())
}

/// Whether a line at the end of a piece is taken for a disclaimer.
fn is_disclaimer(line: &Line) -> bool {
    let mut piece = Piece {
        body: format!("One.\n\nTwo.\n\nThree.\n\nFour.\n\n{}\n", line.text),
        ..Piece::default()
    };
    piece.furniture.language.clone_from(&line.language);
    let context = Context::on(TODAY);
    let facts = Facts::gather(&piece, &context, &mut Cache::default());
    !facts.disclaimers.hits.is_empty()
}

#[test]
fn every_disclaimer_of_a_real_page_is_known_for_one_and_nothing_else_is() {
    let Some(lines) = lines() else { return };
    let mut figures: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let (mut missed, mut mistaken) = (Vec::new(), Vec::new());
    for line in &lines {
        let taken = is_disclaimer(line);
        let kind = if line.about_comments {
            "rule for comments"
        } else {
            &line.kind
        };
        let figure = figures
            .entry(format!("{kind} ({})", line.language))
            .or_default();
        figure.0 += usize::from(taken);
        figure.1 += 1;
        match kind {
            "disclaimer" if !taken => missed.push(&line.text),
            "bio" | "byline" | "rule for comments" if taken => mistaken.push(&line.text),
            _ => {}
        }
    }
    for (kind, (taken, all)) in figures {
        println!("{kind}: {taken} of {all} taken for a disclaimer");
    }
    assert_eq!((missed, mistaken), (Vec::new(), Vec::<&String>::new()));
}
