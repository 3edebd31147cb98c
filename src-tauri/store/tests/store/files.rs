//! Files outside the library.
use std::{fs, path::Path};

use stet_store::{Fingerprint, StoreError, Written, read_file, seen, write_file};

fn write(path: &Path, text: &str, seen: Option<&Fingerprint>) -> Written {
    write_file(path, text.as_bytes(), seen).unwrap()
}

fn done(written: Written) -> Fingerprint {
    let Written::Done(seen) = written else {
        panic!("{written:?}");
    };
    seen
}

#[test]
fn a_file_is_written_when_it_is_as_it_was_last_seen() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("ferry.md");
    let first = done(write(&path, "One.\n", None));
    assert_eq!(
        (first.size, first.hash.clone()),
        (5, blake3::hash(b"One.\n").to_hex().to_string())
    );
    assert_eq!(seen(&path, b"One.\n").unwrap(), first);
    done(write(&path, "Two.\n", Some(&first)));
    assert_eq!(fs::read_to_string(&path).unwrap(), "Two.\n");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_somebody_else_changed_is_handed_back_instead() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("ferry.md");
    let seen = done(write(&path, "One.\n", None));
    fs::write(&path, "Theirs.\n").unwrap();
    assert_eq!(
        write(&path, "Ours.\n", Some(&seen)),
        Written::Changed(b"Theirs.\n".into())
    );
    assert_eq!(
        write(&path, "Ours.\n", None),
        Written::Changed(b"Theirs.\n".into())
    );
    fs::remove_file(&path).unwrap();
    assert_eq!(write(&path, "Ours.\n", Some(&seen)), Written::Gone);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("ferry.md");
    let seen = done(write(&path, "One.\n", None));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let link = home.path().join("link.md");
    symlink(&path, &link).unwrap();
    done(write(&link, "Two.\n", Some(&seen)));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&path).unwrap(), "Two.\n");
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o640
    );
}

#[test]
fn what_cannot_be_written_or_read_is_named() {
    let home = tempfile::tempdir().unwrap();
    let folder = write_file(home.path(), b"", None);
    assert!(
        matches!(folder, Err(StoreError::Directory(_))),
        "{folder:?}"
    );
    assert!(matches!(
        read_file(home.path(), 9),
        Err(StoreError::Directory(_))
    ));
    assert!(matches!(
        read_file(&home.path().join("none.md"), 9),
        Err(StoreError::Missing(_))
    ));
    let nowhere = write_file(&home.path().join("none/ferry.md"), b"", None);
    assert!(
        matches!(nowhere, Err(StoreError::Missing(_))),
        "{nowhere:?}"
    );
}

#[test]
fn a_file_is_read_up_to_its_limit_and_not_beyond() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("ferry.md");
    fs::write(&path, "12345").unwrap();
    assert_eq!(read_file(&path, 5).unwrap(), b"12345");
    assert_eq!(
        read_file(&path, 4).unwrap_err().to_string(),
        format!(
            "{} is too large for Stet: more than 4 bytes. Split it, or bring in only its text.",
            path.display()
        )
    );
}

#[cfg(unix)]
#[test]
fn a_device_is_no_file() {
    let error = read_file(Path::new("/dev/zero"), 9).unwrap_err();
    assert!(
        error.to_string().contains("a device or a pipe, not a file"),
        "{error}"
    );
}
