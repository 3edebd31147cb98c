//! Outside edits: what another program wrote into the file comes in, and nothing typed meanwhile is lost.
use proptest::prelude::*;
use stet_core::{Extra, Piece, Place};
use stet_review::{SharedDocument, vanished};

use crate::{document, in_body, piece, stamp};

#[test]
fn what_was_typed_since_the_file_was_written_stands_beside_what_the_file_brings() {
    let mut document = document(1);
    let written = document.version();
    let typed = piece().body.replace("twice", "three times");
    let typed = typed.replace("the crews would sleep", "the tired crews would sleep late");
    document
        .set_text(Place::Body, &typed, &stamp("ilse", 1))
        .unwrap();
    document
        .set_tags(
            &[
                "ports".into(),
                "winter".into(),
                "labour".into(),
                "typed".into(),
            ],
            &stamp("ilse", 1),
        )
        .unwrap();

    let mut file = piece();
    file.body = file
        .body
        .replace("orders the ice broken", "has the ice broken by night");
    file.body = file.body.replace("the crews would", "the sailors would");
    file.furniture.slug = "frozen-harbour".into();
    file.furniture.tags = vec!["ports".into(), "labour".into(), "filed".into()];
    file.furniture.authors.push("Jo".into());
    file.extra.remove(0);
    file.extra.push(Extra {
        key: "draft".into(),
        raw: "draft: true\n".into(),
    });
    document
        .file_in(&written, &file, &stamp("ilse", 2))
        .unwrap();

    let mut merged = file;
    merged.body = merged.body.replace("twice", "three times").replace(
        "the sailors would sleep",
        "the tired sailors would sleep late",
    );
    merged.furniture.tags = ["ports", "labour", "typed", "filed"]
        .map(String::from)
        .to_vec();
    assert_eq!(document.piece(), merged);
}

#[test]
fn a_word_that_two_people_replace_becomes_both_words_and_no_mixture() {
    let mut document = document(1);
    let written = document.version();
    let typed = piece().body.replace("twice", "nightly ");
    document
        .set_text(Place::Body, &typed, &stamp("ilse", 1))
        .unwrap();
    let mut file = piece();
    file.body = file.body.replace("twice", "once");
    document
        .file_in(&written, &file, &stamp("ilse", 2))
        .unwrap();
    let both = piece().body.replace("twice", "nightly once");
    assert_eq!(document.text(Place::Body), both);
}

#[test]
fn a_file_nobody_changed_brings_nothing() {
    let mut document = document(1);
    let written = document.version();
    document
        .edit(&[in_body(0, 5, "Each")], &stamp("ilse", 1))
        .unwrap();
    let now = document.piece();
    assert_eq!(
        document.file_in(&written, &piece(), &stamp("ilse", 2)),
        Ok(vec![])
    );
    assert_eq!(document.piece(), now);
}

#[test]
fn a_file_with_other_line_ends_brings_nothing() {
    let mut document = document(1);
    let mut file = piece();
    file.body = file.body.replace('\n', "\r\n");
    assert_eq!(
        document.file_in(&document.version(), &file, &stamp("ilse", 1)),
        Ok(vec![])
    );
}

#[test]
fn an_entry_that_stands_twice_in_the_front_matter_comes_out_twice() {
    let mut twice = piece();
    twice.extra.push(Extra {
        key: "weight".into(),
        raw: "weight: 8\n".into(),
    });
    let mut document = document(1);
    document.set_piece(&twice, &stamp("ilse", 1)).unwrap();
    assert_eq!(document.piece(), twice);
}

#[test]
fn how_much_a_file_has_lost_is_told() {
    let whole = piece();
    let mut edited = whole.clone();
    edited.body = edited
        .body
        .replace("nobody would drown", "hardly anyone would drown");
    assert!(vanished(&whole, &edited) < 0.05);
    assert!(vanished(&edited, &whole) < 0.05);
    let mut cut = whole.clone();
    cut.body.truncate(20);
    assert!(vanished(&whole, &cut) > 0.4);
    assert!((vanished(&whole, &Piece::default()) - 1.0).abs() < f64::EPSILON);
    assert!(vanished(&Piece::default(), &whole).abs() < f64::EPSILON);
    let mut turned = whole.clone();
    let mut paragraphs: Vec<&str> = whole.body.split("\n\n").collect();
    paragraphs.reverse();
    turned.body = paragraphs.join("\n\n");
    assert!(vanished(&whole, &turned).abs() < f64::EPSILON);
}

/// What another program did to a paragraph.
#[derive(Clone, Debug)]
enum Outside {
    Rewrite(usize),
    Move(usize),
    Drop(usize),
    Insert(usize),
}

fn outside() -> impl Strategy<Value = Outside> {
    prop_oneof![
        (0..30_usize).prop_map(Outside::Rewrite),
        (0..4_usize).prop_map(Outside::Move),
        (0..4_usize).prop_map(Outside::Drop),
        (0..30_usize).prop_map(Outside::Insert),
    ]
}

/// The body after one outside edit; what it writes carries `mark`.
fn rewritten(body: &str, edit: &Outside, mark: &str) -> String {
    let mut words: Vec<String> = body.split(' ').map(String::from).collect();
    let mut paragraphs: Vec<String> = body.split("\n\n").map(String::from).collect();
    match *edit {
        Outside::Rewrite(at) => {
            let at = at % words.len();
            words[at] = mark.into();
            words.join(" ")
        }
        Outside::Insert(at) => {
            words.insert(at % words.len(), mark.into());
            words.join(" ")
        }
        Outside::Move(at) => {
            let moved = paragraphs.remove(at % paragraphs.len());
            paragraphs.push(moved);
            paragraphs.join("\n\n")
        }
        Outside::Drop(at) => {
            paragraphs.remove(at % paragraphs.len());
            paragraphs.join("\n\n")
        }
    }
}

/// Types a word into the body, at the beginning of one of its words.
fn type_word(document: &mut SharedDocument, at: usize, word: &str, minute: i64) {
    let body = document.text(Place::Body);
    let starts: Vec<usize> = body.match_indices(' ').map(|(start, _)| start).collect();
    let start = starts.get(at % starts.len().max(1)).copied().unwrap_or(0);
    let from = body[..start].encode_utf16().count();
    document
        .edit(&[in_body(from, from, word)], &stamp("ilse", minute))
        .unwrap();
}

/// What the other program writes, round by round: single characters, which no merge can part.
const MARKS: [[&str; 3]; 3] = [["一", "二", "三"], ["四", "五", "六"], ["七", "八", "九"]];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_word_typed_while_another_program_held_the_file_is_lost(
        rounds in prop::collection::vec(
            (prop::collection::vec(0..60_usize, 0..6), prop::collection::vec(outside(), 0..4)),
            1..4,
        ),
    ) {
        let mut document = document(1);
        let mut minute = 0;
        for (round, (typed, edits)) in rounds.into_iter().enumerate() {
            let written = document.version();
            let mut file = document.piece();
            for (index, &at) in typed.iter().enumerate() {
                minute += 1;
                type_word(&mut document, at, &format!(" typed{round}n{index}"), minute);
            }
            let mut last = "";
            for (edit, mark) in edits.iter().zip(&MARKS[round]) {
                last = mark;
                file.body = rewritten(&file.body, edit, mark);
            }
            document.file_in(&written, &file, &stamp("ilse", minute)).unwrap();
            let body = document.text(Place::Body);
            for index in 0..typed.len() {
                let word = format!("typed{round}n{index}");
                prop_assert_eq!(body.matches(&word).count(), 1, "{} in {}", word, body);
            }
            prop_assert_eq!(body.contains(last), file.body.contains(last));
            if typed.is_empty() {
                prop_assert_eq!(body, file.body);
            }
        }
    }
}
