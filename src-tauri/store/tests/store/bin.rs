//! The bin.
use stet_store::{Binned, Item, StoreError};

use crate::given::{at, ferry, id, library, timetable, typed};

#[test]
fn what_is_in_the_bin_is_in_no_list_and_comes_back_whole() {
    let (mut library, _) = library();
    library
        .add_source(id(7), &timetable(), None, at("08:00"))
        .unwrap();
    library.attach(id(1), id(7)).unwrap();
    library.bin(Item::Piece(id(1)), at("10:00")).unwrap();
    library.bin(Item::Source(id(7)), at("11:00")).unwrap();
    library.bin(Item::Piece(id(1)), at("12:00")).unwrap();

    assert_eq!(library.list().unwrap(), []);
    assert_eq!(library.sources().unwrap(), []);
    assert_eq!(library.search("ferry", 9).unwrap(), []);
    assert_eq!(
        library.binned().unwrap(),
        [
            Binned {
                item: Item::Source(id(7)),
                title: timetable().title,
                at: at("11:00"),
            },
            Binned {
                item: Item::Piece(id(1)),
                title: ferry().card.headline,
                at: at("10:00"),
            },
        ]
    );

    library.unbin(Item::Piece(id(1))).unwrap();
    library.unbin(Item::Source(id(7))).unwrap();
    assert_eq!(library.list().unwrap()[0].card, ferry().card);
    assert_eq!(library.sources_of(id(1)).unwrap()[0].id, id(7));
    assert_eq!(library.search("ferry", 9).unwrap().len(), 2);
}

#[test]
fn only_what_is_old_enough_is_deleted_and_then_wholly() {
    let (mut library, _) = library();
    let original = crate::sources::page();
    library
        .create_piece(id(2), b"two", &ferry(), &typed("09:00"))
        .unwrap();
    library
        .add_source(id(7), &timetable(), Some(&original), at("08:00"))
        .unwrap();
    library.attach(id(1), id(7)).unwrap();
    library.bin(Item::Piece(id(1)), at("10:00")).unwrap();
    library.bin(Item::Source(id(7)), at("10:30")).unwrap();
    library.bin(Item::Piece(id(2)), at("11:00")).unwrap();
    let hash = library.source(id(7)).unwrap().original.unwrap();

    assert_eq!(library.empty_bin(at("11:00")).unwrap(), 2);
    assert!(matches!(library.load(id(1)), Err(StoreError::Absent(_))));
    assert!(matches!(library.source(id(7)), Err(StoreError::Absent(_))));
    assert_eq!(library.original(&hash).unwrap(), None);
    library.unbin(Item::Piece(id(2))).unwrap();
    assert_eq!(library.search("ferry", 9).unwrap().len(), 1);
    library.check().unwrap();
}

#[test]
fn what_is_not_there_cannot_be_thrown_away() {
    let (mut library, _) = library();
    assert!(matches!(
        library.bin(Item::Source(id(1)), at("10:00")),
        Err(StoreError::Absent(_))
    ));
    assert!(matches!(
        library.unbin(Item::Piece(id(9))),
        Err(StoreError::Absent(_))
    ));
}
