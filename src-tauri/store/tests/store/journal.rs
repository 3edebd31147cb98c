//! The journal: appended, loaded, never lost.
use rusqlite::Connection;
use stet_store::{Change, Library, StoreError, Stored};

use crate::given::{ferry, id, library, typed};

#[test]
fn a_piece_loads_as_its_snapshot_and_the_updates_since() {
    let (mut library, _) = library();
    library.append(id(1), b"one", &typed("09:01")).unwrap();
    let second = library.append(id(1), b"two", &typed("09:02")).unwrap();
    library
        .snapshot(id(1), b"document+one+two", second)
        .unwrap();
    let third = library.append(id(1), b"three", &typed("09:03")).unwrap();
    assert_eq!(
        library.load(id(1)).unwrap(),
        Stored {
            snapshot: b"document+one+two".into(),
            updates: vec![b"three".into()],
            upto: third,
        }
    );
}

#[test]
fn an_older_snapshot_does_not_replace_a_newer_one() {
    let (mut library, first) = library();
    let second = library.append(id(1), b"one", &typed("09:01")).unwrap();
    library.snapshot(id(1), b"document+one", second).unwrap();
    library.snapshot(id(1), b"document", first).unwrap();
    let stored = library.load(id(1)).unwrap();
    assert_eq!(
        (stored.snapshot, stored.updates),
        (b"document+one".to_vec(), vec![])
    );
}

#[test]
fn a_batch_sent_twice_is_acknowledged_twice_and_kept_once() {
    let (mut library, _) = library();
    let once = library.append(id(1), b"one", &typed("09:01")).unwrap();
    assert_eq!(
        library.append(id(1), b"one", &typed("09:02")).unwrap(),
        once
    );
    assert_eq!(library.load(id(1)).unwrap().updates, [b"one"]);
}

#[test]
fn two_pieces_may_hold_the_same_bytes() {
    let (mut library, _) = library();
    library
        .create_piece(id(2), b"document", &ferry(), &typed("09:00"))
        .unwrap();
    library.append(id(1), b"one", &typed("09:01")).unwrap();
    library.append(id(2), b"one", &typed("09:01")).unwrap();
    assert_eq!(library.load(id(2)).unwrap().updates, [b"one"]);
}

#[test]
fn the_history_says_who_changed_what_when_and_how() {
    let (mut library, first) = library();
    let mut fixed = typed("09:05");
    fixed.origin = "fix: typo.dash".into();
    let second = library.append(id(1), b"one", &fixed).unwrap();
    let rows =
        [(first, typed("09:00")), (second, fixed)].map(|(update, stamp)| Change { update, stamp });
    assert_eq!(library.history(id(1)).unwrap(), rows);
}

#[test]
fn a_damaged_snapshot_is_passed_over_and_a_damaged_update_is_told() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("desk.sqlite");
    let mut library = Library::open(&path).unwrap();
    library
        .create_piece(id(1), b"document", &ferry(), &typed("09:00"))
        .unwrap();
    let last = library.append(id(1), b"one", &typed("09:01")).unwrap();
    library.snapshot(id(1), b"document+one", last).unwrap();
    drop(library);

    let spoil = |sql: &str| Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    spoil("UPDATE snapshot SET bytes = x'00'");
    assert_eq!(
        Library::read(&path).unwrap().load(id(1)).unwrap(),
        Stored {
            snapshot: b"document".into(),
            updates: vec![b"one".into()],
            upto: last,
        }
    );
    spoil("UPDATE update_log SET bytes = x'00' WHERE key = 2");
    let error = Library::read(&path).unwrap().load(id(1)).unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    assert!(
        error
            .to_string()
            .contains("update 2 is not what was written"),
        "{error}"
    );
}
