//! Pieces and what is made from them.
use stet_store::{Library, PieceRow, StoreError};

use crate::given::{at, ferry, id, library, piece, typed};

#[test]
fn a_piece_is_listed_as_it_was_projected() {
    let (library, _) = library();
    let expected = PieceRow {
        id: id(1),
        card: ferry().card,
        created_at: at("09:00"),
        edited_at: at("09:00"),
    };
    assert_eq!(library.list().unwrap(), std::slice::from_ref(&expected));
    assert_eq!(library.piece(id(1)).unwrap(), expected);
    assert_eq!(library.markdown(id(1)).unwrap(), ferry().markdown);
}

#[test]
fn the_piece_edited_last_stands_first() {
    let (mut library, _) = library();
    library
        .create_piece(id(2), b"other", &piece("Two", ""), &typed("10:00"))
        .unwrap();
    library.append(id(1), b"an edit", &typed("11:00")).unwrap();
    let ids: Vec<_> = library
        .list()
        .unwrap()
        .iter()
        .map(|row| (row.id, row.edited_at))
        .collect();
    assert_eq!(ids, [(id(1), at("11:00")), (id(2), at("10:00"))]);
}

#[test]
fn a_piece_whose_projection_is_behind_its_journal_is_stale_until_it_is_projected() {
    let (mut library, first) = library();
    assert!(library.stale().unwrap().is_empty());
    let second = library.append(id(1), b"an edit", &typed("09:01")).unwrap();
    assert_eq!(library.stale().unwrap(), [id(1)]);
    library
        .project(id(1), &piece("Keep both ferries", "Two boats."), second)
        .unwrap();
    assert!(library.stale().unwrap().is_empty());
    library.project(id(1), &ferry(), first).unwrap();
    assert_eq!(
        library.piece(id(1)).unwrap().card.headline,
        "Keep both ferries"
    );
    assert_eq!(library.search("two boats", 9).unwrap().len(), 1);
    assert_eq!(library.search("sleeps", 9).unwrap(), []);
}

#[test]
fn an_id_is_taken_once_and_the_first_piece_stays() {
    let (mut library, _) = library();
    let again = library.create_piece(id(1), b"another", &piece("Another", ""), &typed("10:00"));
    assert!(matches!(again, Err(StoreError::Sqlite { .. })), "{again:?}");
    assert_eq!(library.list().unwrap().len(), 1);
    assert_eq!(library.load(id(1)).unwrap().snapshot, b"document");
}

#[test]
fn a_piece_that_is_not_there_is_said_to_be_absent() {
    let mut library = Library::in_memory().unwrap();
    assert!(matches!(library.piece(id(9)), Err(StoreError::Absent(_))));
    assert!(matches!(
        library.markdown(id(9)),
        Err(StoreError::Absent(_))
    ));
    assert!(matches!(library.load(id(9)), Err(StoreError::Absent(_))));
    assert!(matches!(library.history(id(9)), Err(StoreError::Absent(_))));
    assert!(matches!(
        library.append(id(9), b"", &typed("09:00")),
        Err(StoreError::Absent(_))
    ));
}
