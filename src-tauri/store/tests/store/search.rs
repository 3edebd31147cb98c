//! Search over pieces and sources, as one types.
use stet_store::{Hit, Item, Library, Marked};

use crate::given::{at, id, library, piece, timetable, typed};

fn marked(text: &str, words: &[&str]) -> Marked {
    let marks = words.iter().map(|word| {
        let start = text.find(word).unwrap();
        start..start + word.len()
    });
    Marked {
        text: text.into(),
        marks: marks.collect(),
    }
}

fn found(library: &Library, typed: &str) -> Vec<Item> {
    library
        .search(typed, 20)
        .unwrap()
        .into_iter()
        .map(|hit| hit.item)
        .collect()
}

#[test]
fn pieces_and_sources_are_found_together_with_their_words_marked() {
    let (mut library, _) = library();
    library
        .add_source(id(7), &timetable(), None, at("08:00"))
        .unwrap();
    assert_eq!(
        library.search("last ferr", 9).unwrap(),
        [
            Hit {
                item: Item::Piece(id(1)),
                title: marked("Keep the night ferry", &["ferry"]),
                byline: "By Ada Lindqvist".into(),
                snippet: marked(
                    "The last boat leaves Gdańsk at ten. A city that sleeps on its river forgets it.",
                    &["last"]
                ),
            },
            Hit {
                item: Item::Source(id(7)),
                title: marked("Winter timetable of the river line", &[]),
                byline: String::new(),
                snippet: marked(
                    "From December the last ferry leaves at 21:15.",
                    &["last", "ferry"]
                ),
            },
        ]
    );
}

#[test]
fn case_and_diacritics_do_not_count() {
    let mut library = Library::in_memory().unwrap();
    let text = "Ein Prüfstein für São Paulo, đã nói; Ёлка.";
    library
        .create_piece(id(1), b"d", &piece("Élan", text), &typed("09:00"))
        .unwrap();
    for typed in [
        "prufstein",
        "PRÜFSTEIN",
        "sao paulo",
        "elan",
        "da noi",
        "ёлка",
        "e\u{301}lan",
    ] {
        // The barred đ is a letter of its own, no d with a mark.
        let expected = if typed == "da noi" {
            vec![]
        } else {
            vec![Item::Piece(id(1))]
        };
        assert_eq!(found(&library, typed), expected, "{typed}");
    }
}

#[test]
fn words_in_quotation_marks_stand_together() {
    let (library, _) = library();
    let piece = vec![Item::Piece(id(1))];
    assert_eq!(found(&library, "\"last boat\""), piece);
    assert_eq!(found(&library, "“last boat lea"), piece);
    assert_eq!(found(&library, "\"boat last\""), []);
    assert_eq!(found(&library, "boat last"), piece);
}

#[test]
fn a_word_in_the_headline_outweighs_many_in_the_text() {
    let mut library = Library::in_memory().unwrap();
    let text = "The ferry, the ferry, the ferry: nothing but the ferry.";
    library
        .create_piece(id(1), b"1", &piece("On rivers", text), &typed("09:00"))
        .unwrap();
    let text = "A long evening on the water, and a town that looks away from it all year.";
    library
        .create_piece(id(2), b"2", &piece("The ferry", text), &typed("09:00"))
        .unwrap();
    assert_eq!(
        found(&library, "ferry"),
        [Item::Piece(id(2)), Item::Piece(id(1))]
    );
}

#[test]
fn the_best_come_first_and_no_more_than_asked_for() {
    let (mut library, _) = library();
    for number in 2..40 {
        let projection = piece(&format!("Ferry {number}"), "A boat.");
        library
            .create_piece(id(number), b"d", &projection, &typed("09:00"))
            .unwrap();
    }
    assert_eq!(library.search("ferry", 20).unwrap().len(), 20);
    assert_eq!(
        library.search("ferry 33", 20).unwrap()[0].item,
        Item::Piece(id(33))
    );
}

#[test]
fn any_text_is_a_query() {
    let (library, _) = library();
    let hostile = [
        "\"",
        "\"\"\"",
        "'",
        "ferry\"",
        "AND",
        "OR NOT",
        "NEAR(ferry, 3)",
        "title:ferry",
        "^ferry",
        "-ferry",
        "fer*ry",
        "{a b}: c",
        "🙂",
        "🙂 ferry",
        "fer\0ry",
        "\u{FDD0}",
        "(((",
        "ferry ⟩",
        "%",
        "_",
        "\\",
        ";--",
        "ﷺ",
        "\u{202E}ferry",
        "a\u{0301}\u{0301}\u{0301}",
    ];
    for typed in hostile {
        library
            .search(typed, 9)
            .unwrap_or_else(|error| panic!("{typed:?}: {error}"));
    }
    let long = "ferry \"night\" ".repeat(5000);
    assert_eq!(found(&library, &long), [Item::Piece(id(1))]);
    assert_eq!(found(&library, "🙂 ferry"), [Item::Piece(id(1))]);
    assert_eq!(found(&library, " "), []);
}
