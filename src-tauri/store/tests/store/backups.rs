//! Backups and what becomes of the library when one is restored.
use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, ToSpan as _};
use stet_store::{Library, StoreError, backups, restore};
use tempfile::TempDir;

use crate::given::{at, ferry, id, piece, typed};

struct Desk {
    _home: TempDir,
    path: PathBuf,
    folder: PathBuf,
}

fn desk() -> Desk {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("desk.sqlite");
    let mut library = Library::open(&path).unwrap();
    library
        .create_piece(id(1), b"document", &ferry(), &typed("09:00"))
        .unwrap();
    Desk {
        path,
        folder: home.path().join("backups"),
        _home: home,
    }
}

fn headlines(path: &Path) -> Vec<String> {
    let rows = Library::read(path).unwrap().list().unwrap();
    rows.into_iter().map(|row| row.card.headline).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_a_whole_library_made_while_the_library_is_in_use() {
    let desk = desk();
    assert_eq!(backups(&desk.path, &desk.folder).unwrap(), []);
    let library = Library::open(&desk.path).unwrap();
    let one = library.backup(&desk.folder, at("10:00")).unwrap();
    let two = library.backup(&desk.folder, at("10:00")).unwrap();
    assert_eq!(
        names(&desk.folder),
        [
            "desk-2026-11-23T100000Z.sqlite",
            "desk-2026-11-23T100001Z.sqlite"
        ]
    );
    assert_eq!(
        backups(&desk.path, &desk.folder).unwrap(),
        [two, one.clone()]
    );
    assert_eq!(headlines(&one.path), ["Keep the night ferry"]);
    let other = desk.path.with_file_name("other.sqlite");
    assert_eq!(backups(&other, &desk.folder).unwrap(), []);
}

#[test]
fn a_backup_is_made_once_a_day_and_surplus_ones_go() {
    let desk = desk();
    let library = Library::open(&desk.path).unwrap();
    let begin: Timestamp = "2026-09-01T08:00:00Z".parse().unwrap();
    for hours in (0..24 * 40).step_by(12) {
        let now = begin + hours.hours();
        let made = library.backup_if_due(&desk.folder, now).unwrap();
        assert_eq!(made.is_some(), hours % 24 == 0, "{now}");
    }
    let days: Vec<String> = backups(&desk.path, &desk.folder)
        .unwrap()
        .iter()
        .map(|backup| backup.at.to_string()[..10].to_owned())
        .collect();
    assert_eq!(
        days,
        [
            "2026-10-10",
            "2026-10-09",
            "2026-10-08",
            "2026-10-07",
            "2026-10-06",
            "2026-10-05",
            "2026-10-04",
            "2026-09-30",
            "2026-09-27",
            "2026-09-20",
        ]
    );
}

#[test]
fn a_backup_from_a_clock_that_ran_ahead_does_not_stop_the_next_one() {
    let desk = desk();
    let library = Library::open(&desk.path).unwrap();
    library
        .backup(&desk.folder, "2099-01-01T00:00:00Z".parse().unwrap())
        .unwrap();
    assert!(
        library
            .backup_if_due(&desk.folder, at("10:00"))
            .unwrap()
            .is_some()
    );
}

#[test]
fn what_the_library_was_before_a_restore_is_kept_and_can_be_restored_too() {
    let desk = desk();
    let mut library = Library::open(&desk.path).unwrap();
    let monday = library.backup(&desk.folder, at("10:00")).unwrap();
    library
        .create_piece(id(2), b"d", &piece("Written later", ""), &typed("11:00"))
        .unwrap();
    let refused = restore(&desk.path, &monday.path, &desk.folder, at("12:00"));
    assert!(matches!(refused, Err(StoreError::InUse(_))), "{refused:?}");
    drop(library);

    let kept = restore(&desk.path, &monday.path, &desk.folder, at("12:00"))
        .unwrap()
        .unwrap();
    assert_eq!(headlines(&desk.path), ["Keep the night ferry"]);
    assert_eq!(headlines(&kept), ["Written later", "Keep the night ferry"]);
    let listed = backups(&desk.path, &desk.folder).unwrap();
    assert_eq!((&listed[0].path, listed[0].kept), (&kept, true));

    restore(&desk.path, &kept, &desk.folder, at("13:00")).unwrap();
    assert_eq!(
        headlines(&desk.path),
        ["Written later", "Keep the night ferry"]
    );
    Library::open(&desk.path).unwrap().check().unwrap();
}

#[test]
fn rotation_leaves_alone_what_was_kept_before_a_restore() {
    let desk = desk();
    let first = Library::open(&desk.path)
        .unwrap()
        .backup(&desk.folder, at("09:00"))
        .unwrap();
    let kept = restore(&desk.path, &first.path, &desk.folder, at("10:00"))
        .unwrap()
        .unwrap();
    let library = Library::open(&desk.path).unwrap();
    for day in 1..60 {
        library
            .backup_if_due(&desk.folder, at("10:00") + (24 * day).hours())
            .unwrap();
    }
    assert!(kept.exists());
    assert!(!first.path.exists());
}

#[test]
fn a_damaged_library_is_kept_byte_for_byte_when_a_backup_takes_its_place() {
    let desk = desk();
    let backup = Library::open(&desk.path)
        .unwrap()
        .backup(&desk.folder, at("10:00"))
        .unwrap();
    let rubbish = b"The disk had a bad day. ".repeat(400);
    fs::write(&desk.path, &rubbish).unwrap();
    let journal = desk.path.with_file_name("desk.sqlite-wal");
    fs::write(&journal, b"and its journal").unwrap();
    let kept = restore(&desk.path, &backup.path, &desk.folder, at("12:00"))
        .unwrap()
        .unwrap();
    assert_eq!(fs::read(&kept).unwrap(), rubbish);
    let mut beside = kept.into_os_string();
    beside.push("-wal");
    assert_eq!(fs::read(beside).unwrap(), b"and its journal");
    assert_eq!(headlines(&desk.path), ["Keep the night ferry"]);
}

#[test]
fn a_backup_that_is_no_whole_library_is_not_restored() {
    let desk = desk();
    let backup = Library::open(&desk.path)
        .unwrap()
        .backup(&desk.folder, at("10:00"))
        .unwrap();
    let mut bytes = fs::read(&backup.path).unwrap();
    for page in bytes.chunks_mut(4096).skip(2) {
        page.fill(0xA5);
    }
    fs::write(&backup.path, bytes).unwrap();
    let refused = restore(&desk.path, &backup.path, &desk.folder, at("12:00"));
    assert!(
        matches!(refused, Err(StoreError::Damaged { .. })),
        "{refused:?}"
    );
    assert_eq!(headlines(&desk.path), ["Keep the night ferry"]);
    let missing = restore(
        &desk.path,
        &desk.folder.join("none.sqlite"),
        &desk.folder,
        at("12:00"),
    );
    assert!(
        matches!(missing, Err(StoreError::Missing(_))),
        "{missing:?}"
    );
}

#[test]
fn a_library_that_is_gone_is_restored_all_the_same() {
    let desk = desk();
    let backup = Library::open(&desk.path)
        .unwrap()
        .backup(&desk.folder, at("10:00"))
        .unwrap();
    fs::remove_file(&desk.path).unwrap();
    assert_eq!(
        restore(&desk.path, &backup.path, &desk.folder, at("12:00")).unwrap(),
        None
    );
    assert_eq!(headlines(&desk.path), ["Keep the night ferry"]);
}
