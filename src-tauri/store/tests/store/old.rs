//! Libraries of every schema that was released open for ever.
use std::{
    env, fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use stet_core::Author;
use stet_store::{Item, Library, Stored, restore};
use tempfile::TempDir;

use crate::{
    given::{at, ferry, id, timetable, typed},
    sources::page,
};

/// Set it to write the library of the present schema; one that was released is never written again.
const WRITE: &str = "STET_WRITE_LIBRARY";

fn kept(version: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/libraries/v{version}.sqlite"))
}

/// A copy of an old library, to open.
fn old(version: u32) -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("desk.sqlite");
    fs::copy(kept(version), &path).unwrap();
    (home, path)
}

fn write(to: &Path) {
    let home = tempfile::tempdir().unwrap();
    let mut library = Library::open(home.path().join("desk.sqlite")).unwrap();
    library
        .create_piece(id(1), b"document", &ferry(), &typed("09:00"))
        .unwrap();
    library.append(id(1), b"one", &typed("09:01")).unwrap();
    library
        .add_source(id(7), &timetable(), Some(&page()), at("08:00"))
        .unwrap();
    library.attach(id(1), id(7)).unwrap();
    library
        .create_piece(id(2), b"two", &ferry(), &typed("09:00"))
        .unwrap();
    library.bin(Item::Piece(id(2)), at("10:00")).unwrap();
    library.put(ada(), at("08:00")).unwrap();
    library.put_setting("theme", "lamp").unwrap();
    let backup = library.backup(home.path(), at("12:00")).unwrap();
    fs::copy(backup.path, to).unwrap();
}

fn ada() -> Author {
    Author {
        id: "ada".into(),
        name: "Ada Lindqvist".into(),
        ..Author::default()
    }
}

fn schema(path: &Path) -> Vec<(String, Option<String>)> {
    let db = Connection::open(path).unwrap();
    let mut query = db
        .prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")
        .unwrap();
    let rows = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn a_library_of_the_first_schema_opens_with_all_it_holds() {
    if env::var_os(WRITE).is_some() {
        write(&kept(1));
    }
    let (_home, path) = old(1);
    let mut library = Library::open(&path).unwrap();
    library.check().unwrap();
    assert_eq!(library.sign(9).unwrap(), 3);
    let pieces: Vec<_> = library
        .list()
        .unwrap()
        .into_iter()
        .map(|row| (row.id, row.card))
        .collect();
    assert_eq!(pieces, [(id(1), ferry().card)]);
    let Stored {
        snapshot, updates, ..
    } = library.load(id(1)).unwrap();
    assert_eq!(
        (snapshot, updates),
        (b"document".to_vec(), vec![b"one".to_vec()])
    );
    assert_eq!(library.markdown(id(1)).unwrap(), ferry().markdown);
    assert_eq!(library.source(id(7)).unwrap().text, timetable().text);
    let hash = library
        .sources_of(id(1))
        .unwrap()
        .remove(0)
        .original
        .unwrap();
    assert_eq!(library.original(&hash).unwrap(), Some(page()));
    assert_eq!(library.binned().unwrap()[0].item, Item::Piece(id(2)));
    assert_eq!(library.search("ferry", 9).unwrap().len(), 2);
    assert_eq!(library.entries::<Author>().unwrap(), [ada()]);
    assert_eq!(library.setting("theme").unwrap().as_deref(), Some("lamp"));
}

#[test]
fn a_backup_of_the_first_schema_can_be_brought_back() {
    let (home, backup) = old(1);
    let path = home.path().join("present.sqlite");
    drop(Library::open(&path).unwrap());

    let kept = restore(&path, &backup, home.path(), at("12:00"))
        .unwrap()
        .unwrap();

    assert_eq!(Library::open(&path).unwrap().list().unwrap().len(), 1);
    assert!(Library::open(kept).unwrap().list().unwrap().is_empty());
}

#[test]
fn an_old_library_and_a_new_one_have_the_same_tables() {
    let (_home, path) = old(1);
    drop(Library::open(&path).unwrap());
    let home = tempfile::tempdir().unwrap();
    let fresh = home.path().join("fresh.sqlite");
    drop(Library::open(&fresh).unwrap());
    assert_eq!(
        schema(&path),
        schema(&fresh),
        "a released migration is never edited; before its release, {WRITE}=1 writes the old library anew"
    );
}
