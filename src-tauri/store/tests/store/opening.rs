//! Opening a library, and what is said when that is not possible.
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use rusqlite::Connection;
use stet_store::{Library, StoreError};
use tempfile::TempDir;

use crate::given::{at, ferry, id, piece, typed};

/// A library on the disk that holds the ferry piece, closed.
fn desk() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("desk.sqlite");
    let mut library = Library::open(&path).unwrap();
    library
        .create_piece(id(1), b"document", &ferry(), &typed("09:00"))
        .unwrap();
    (home, path)
}

fn told<T: std::fmt::Debug>(result: Result<T, StoreError>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn a_library_is_made_where_there_is_none_with_the_folders_on_the_way() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("Stet/my desk.sqlite");
    drop(Library::open(&path).unwrap());
    assert!(Library::read(&path).unwrap().list().unwrap().is_empty());
    let journal: String = Connection::open(&path)
        .unwrap()
        .query_row("PRAGMA journal_mode", [], |row| row.get(0))
        .unwrap();
    assert_eq!(journal, "wal");
    fs::write(home.path().join("empty.sqlite"), "").unwrap();
    Library::open(home.path().join("empty.sqlite")).unwrap();
}

#[test]
fn readers_see_what_the_writer_has_acknowledged_and_change_nothing() {
    let (_home, path) = desk();
    let mut writer = Library::open(&path).unwrap();
    let mut reader = Library::read(&path).unwrap();
    writer
        .create_piece(id(2), b"d", &piece("Second", ""), &typed("10:00"))
        .unwrap();
    assert_eq!(reader.list().unwrap(), writer.list().unwrap());
    assert_eq!(
        told(reader.append(id(1), b"one", &typed("10:00"))),
        format!(
            "{} is open for reading only. Nothing was changed.",
            path.display()
        )
    );
}

#[test]
fn a_second_writer_is_told_so_until_the_first_is_gone() {
    let (home, path) = desk();
    let first = Library::open(&path).unwrap();
    #[cfg(unix)]
    {
        let link = home.path().join("link.sqlite");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        assert!(matches!(Library::open(&link), Err(StoreError::InUse(_))));
    }
    assert_eq!(
        told(Library::open(&path)),
        format!(
            "{} is open in another Stet, which may be changing it. Close it there, or only read; nothing was changed.",
            path.canonicalize().unwrap().display()
        )
    );
    drop((first, home.path()));
    Library::open(&path).unwrap();
}

#[test]
fn a_library_from_the_future_is_refused_and_left_as_it_is() {
    let (_home, path) = desk();
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 999)
        .unwrap();
    let before = fs::read(&path).unwrap();
    let polite = format!(
        "{} was written by a newer Stet. Update Stet to open it; nothing was changed.",
        path.display()
    );
    assert_eq!(told(Library::open(&path)), polite);
    assert_eq!(told(Library::read(&path)), polite);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn another_programs_file_is_refused_and_left_as_it_is() {
    let home = tempfile::tempdir().unwrap();
    let database = home.path().join("bookmarks.sqlite");
    Connection::open(&database)
        .unwrap()
        .execute_batch("CREATE TABLE bookmark (url TEXT)")
        .unwrap();
    let letter = home.path().join("letter.txt");
    fs::write(&letter, "Dear editor, ".repeat(500)).unwrap();
    let note = home.path().join("note.txt");
    fs::write(&note, "Dear editor").unwrap();
    for path in [&database, &letter, &note] {
        let before = fs::read(path).unwrap();
        for error in [
            Library::open(path).unwrap_err(),
            Library::read(path).unwrap_err(),
        ] {
            assert!(
                matches!(error, StoreError::NotALibrary(_)),
                "{}: {error:?}",
                path.display()
            );
        }
        assert_eq!(fs::read(path).unwrap(), before, "{}", path.display());
    }
}

#[test]
fn a_folder_and_a_missing_file_are_named() {
    let home = tempfile::tempdir().unwrap();
    let folder = format!("{} is a folder. Name a file in it.", home.path().display());
    assert_eq!(told(Library::open(home.path())), folder);
    assert_eq!(told(Library::read(home.path())), folder);
    let missing = home.path().join("missing.sqlite");
    assert_eq!(
        told(Library::read(&missing)),
        format!(
            "There is no file {}. Check the name and try again.",
            missing.display()
        )
    );
    assert!(!missing.exists());
}

#[test]
fn a_damaged_library_is_told_as_damaged() {
    let (_home, path) = desk();
    let mut bytes = fs::read(&path).unwrap();
    for page in bytes.chunks_mut(4096).skip(1) {
        page.fill(0xA5);
    }
    fs::write(&path, &bytes).unwrap();
    let error = Library::open(&path)
        .and_then(|library| library.list().map(drop))
        .unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert!(error.to_string().contains("Restore a backup"), "{error}");

    fs::write(&path, &bytes[..700]).unwrap();
    let error = Library::open(&path)
        .and_then(|library| library.list().map(drop))
        .unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::Damaged { .. } | StoreError::NotALibrary(_)
        ),
        "{error:?}"
    );
}

#[test]
fn a_library_that_another_program_holds_is_told_as_locked() {
    let (_home, path) = desk();
    let mut library = Library::open(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = library.append(id(1), b"one", &typed("10:00")).unwrap_err();
    assert!(matches!(error, StoreError::Busy(_)), "{error:?}");
    other.execute_batch("ROLLBACK").unwrap();
    library.append(id(1), b"one", &typed("10:00")).unwrap();
}

#[cfg(unix)]
#[test]
fn a_library_one_may_not_change_is_told_as_denied() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_home, path) = desk();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    if fs::OpenOptions::new().write(true).open(&path).is_ok() {
        eprintln!("skipped: this user may change any file");
        return;
    }
    assert!(matches!(Library::open(&path), Err(StoreError::Denied(_))));
    assert_eq!(Library::read(&path).unwrap().list().unwrap().len(), 1);
}

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let home = tempfile::tempdir().unwrap();
    let Some(small) = SmallDisk::mount(home.path()) else {
        eprintln!("skipped: only root may mount a small disk");
        return;
    };
    let path = small.0.join("desk.sqlite");
    let mut library = Library::open(&path).unwrap();
    library
        .create_piece(id(1), b"document", &ferry(), &typed("09:00"))
        .unwrap();
    let mut kept = 0_u32;
    let error = loop {
        let update = [kept.to_le_bytes().to_vec(), vec![7; 5000]].concat();
        match library.append(id(1), &update, &typed("09:01")) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, StoreError::Full(_)), "{error:?}");
    assert!(kept > 10);
    assert!(matches!(
        library.backup(&small.0, at("10:00")),
        Err(StoreError::Full(_))
    ));
    let names: Vec<_> = fs::read_dir(&small.0)
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .collect();
    assert!(
        !names
            .iter()
            .any(|name| name.to_string_lossy().ends_with(".tmp")),
        "{names:?}"
    );
    drop(library);
    let library = Library::open(&path).unwrap();
    library.check().unwrap();
    assert_eq!(library.load(id(1)).unwrap().updates.len(), kept as usize);
}

/// A disk of two megabytes, in memory.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> Option<Self> {
        let mut mount = Command::new("mount");
        let done = mount
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(at)
            .output()
            .ok()?;
        done.status.success().then(|| Self(at.to_path_buf()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).output();
    }
}
