//! Sources and the files they were taken from.
use rusqlite::Connection;
use stet_store::{Library, Original, SourceRow, StoreError};

use crate::given::{at, ferry, id, library, timetable, typed};

/// The page the timetable was saved as.
pub(crate) fn page() -> Original {
    Original {
        name: "winter.html".into(),
        bytes: b"<h1>Winter timetable</h1>".into(),
    }
}

#[test]
fn a_source_keeps_its_text_and_the_file_it_was_taken_from() {
    let (mut library, _) = library();
    library
        .add_source(id(7), &timetable(), Some(&page()), at("08:00"))
        .unwrap();
    let hash = blake3::hash(&page().bytes).to_hex().to_string();
    let mut expected = timetable();
    expected.original = Some(hash.clone());
    assert_eq!(library.source(id(7)).unwrap(), expected);
    assert_eq!(library.original(&hash).unwrap(), Some(page()));
    assert_eq!(library.original("b3c1").unwrap(), None);
}

#[test]
fn a_file_that_two_sources_share_is_kept_once() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("desk.sqlite");
    let mut library = Library::open(&path).unwrap();
    library
        .add_source(id(7), &timetable(), Some(&page()), at("08:00"))
        .unwrap();
    library
        .add_source(id(8), &timetable(), Some(&page()), at("09:00"))
        .unwrap();
    let count = "SELECT count(*) FROM original";
    let kept: i64 = Connection::open(&path)
        .unwrap()
        .query_row(count, [], |row| row.get(0))
        .unwrap();
    assert_eq!(kept, 1);
}

#[test]
fn a_piece_rests_on_the_sources_attached_to_it() {
    let (mut library, _) = library();
    library
        .create_piece(id(2), b"two", &ferry(), &typed("09:00"))
        .unwrap();
    library
        .add_source(id(7), &timetable(), None, at("08:00"))
        .unwrap();
    library
        .add_source(id(8), &timetable(), None, at("08:30"))
        .unwrap();
    for (piece, source) in [(1, 7), (1, 8), (2, 7), (1, 7)] {
        library.attach(id(piece), id(source)).unwrap();
    }
    let row = |number, time, pieces| SourceRow {
        id: id(number),
        title: timetable().title,
        url: timetable().url,
        captured_at: timetable().captured_at,
        language: "en".into(),
        original: None,
        added_at: at(time),
        pieces,
    };
    assert_eq!(
        library.sources().unwrap(),
        [row(8, "08:30", 1), row(7, "08:00", 2)]
    );
    library.detach(id(1), id(7)).unwrap();
    assert_eq!(library.sources_of(id(1)).unwrap(), [row(8, "08:30", 1)]);
    assert_eq!(library.sources_of(id(2)).unwrap(), [row(7, "08:00", 1)]);
    assert!(matches!(
        library.attach(id(1), id(9)),
        Err(StoreError::Absent(_))
    ));
}
