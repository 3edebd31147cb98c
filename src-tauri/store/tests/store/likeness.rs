//! Copies of what the library holds, found by what they say.
use stet_core::{Source, likeness::Signature};
use stet_store::{Alike, Item, Library};

use crate::given::{at, ferry, id, piece, timetable, typed};

const COLUMN: &str = "The ferry to the outer islands has run every winter since the pier was built, and every winter \
    somebody in the county hall proposes to stop it. The sums are always the same: forty passengers, one crew, a \
    subsidy. What the sums leave out is the school, the midwife and the mail, none of which can swim.";

fn library() -> Library {
    let mut library = Library::in_memory().unwrap();
    let column = piece("Sums that cannot swim", COLUMN);
    library
        .create_piece(id(1), b"column", &column, &typed("09:00"))
        .unwrap();
    library
        .create_piece(id(2), b"ferry", &ferry(), &typed("09:01"))
        .unwrap();
    let page = Source {
        text: format!("Winter service. {COLUMN} Timetables below."),
        ..timetable()
    };
    library.add_source(id(7), &page, None, at("08:00")).unwrap();
    library
}

fn alike(library: &Library, text: &str) -> Vec<Item> {
    let signature = Signature::of(text).unwrap();
    let found = library.alike(&signature, 0.2).unwrap();
    found.into_iter().map(|alike| alike.item).collect()
}

#[test]
fn a_copy_is_found_with_its_title_the_most_alike_first() {
    let mut library = library();
    let signed = [2, 9, 9].map(|most| library.sign(most).unwrap());
    assert_eq!(signed, [2, 1, 0]);

    let found = library.alike(&Signature::of(COLUMN).unwrap(), 0.2).unwrap();
    assert_eq!(
        found[0],
        Alike {
            item: Item::Piece(id(1)),
            title: "Sums that cannot swim".into(),
            byline: "By Ada Lindqvist".into(),
            likeness: 1.0,
        }
    );
    assert_eq!((found.len(), &found[1].item), (2, &Item::Source(id(7))));
    assert_eq!(library.words(found[0].item).unwrap(), COLUMN);
}

#[test]
fn a_text_that_was_rewritten_is_no_longer_found_as_what_it_was() {
    let mut library = library();
    library.sign(9).unwrap();
    let upto = library
        .append(id(1), b"rewritten", &typed("09:30"))
        .unwrap();
    let rewritten = piece(
        "Trams",
        "A tram is a promise laid in steel: it cannot be rerouted by the next election, and so people build along it.",
    );
    library.project(id(1), &rewritten, upto).unwrap();

    assert_eq!(alike(&library, COLUMN), [Item::Source(id(7))]);
    assert_eq!(library.sign(9).unwrap(), 1);
    assert_eq!(alike(&library, &rewritten.text), [Item::Piece(id(1))]);
}

#[test]
fn what_lies_in_the_bin_is_not_compared() {
    let mut library = library();
    library.sign(9).unwrap();
    library.bin(Item::Piece(id(1)), at("10:00")).unwrap();
    assert_eq!(alike(&library, COLUMN), [Item::Source(id(7))]);
}
