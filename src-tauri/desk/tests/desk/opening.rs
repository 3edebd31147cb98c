//! Libraries that do not open: the desk says which and what to do, leaves the file as it is, and stays usable.
use std::{
    env, fs,
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};

use serde_json::json;
use stet_desk::{Desk, Terminal};

use crate::room::{Room, SmallDisk, may_do_anything, text};

/// Where SQLite keeps the number of the last migration: four bytes, the highest first.
const USER_VERSION: std::ops::Range<usize> = 60..64;
/// Names the library to the other program of a story.
const OTHER: &str = "STET_OTHER_DESK";

/// A closed library with one piece, and its backup made by the desk on its first day.
fn closed() -> (Room, String) {
    let mut room = Room::new();
    let piece = json!({ "headline": "Keep the night ferry", "outlet": "" });
    room.call("create", piece);
    let backups = room.call("back_up", json!(null));
    room.leave();
    (room, text(&backups[0]["path"]))
}

/// Opens the desk and asks it for everything that a window asks at first; all of it is told the same.
fn opened(room: &mut Room) -> String {
    room.sit_down();
    let told = room.ask("overview", json!(null)).unwrap_err();
    for (name, question) in [
        ("create", json!({ "headline": "Another", "outlet": "" })),
        ("folders", json!(null)),
        ("load_sample", json!(null)),
    ] {
        assert_eq!(room.ask(name, question).unwrap_err(), told, "{name}");
    }
    assert!(
        told.contains(&*room.library().to_string_lossy()),
        "the file is named: {told}"
    );
    told
}

/// Spoils the library, opens it, and brings its backup back.
fn spoilt(spoil: impl Fn(&mut Vec<u8>), told_words: &str) {
    let (mut room, backup) = closed();
    let mut bytes = fs::read(room.library()).unwrap();
    spoil(&mut bytes);
    fs::write(room.library(), &bytes).unwrap();
    let told = opened(&mut room);
    assert!(told.contains(told_words), "{told}");
    assert_eq!(
        fs::read(room.library()).unwrap(),
        bytes,
        "the file is as it was"
    );
    let listed = room.call("backups", json!(null));
    assert_eq!(listed[0]["path"], backup, "the backups are still listed");
    room.call("restore_backup", json!({ "path": backup }));
    assert_eq!(room.pieces(), [("Keep the night ferry".into(), None)]);
    let kept = fs::read_dir(room.path("backups")).unwrap();
    let aside = kept
        .map(|file| file.unwrap().path())
        .find(|path| fs::read(path).unwrap() == bytes);
    assert!(aside.is_some(), "the spoilt file is kept aside");
}

#[test]
fn a_library_from_the_future_is_refused_and_its_backup_can_be_brought_back() {
    spoilt(
        |bytes| bytes[USER_VERSION].copy_from_slice(&999_u32.to_be_bytes()),
        "was written by a newer Stet. Update Stet",
    );
}

#[test]
fn a_file_that_is_no_library_is_refused_and_a_backup_can_be_brought_back() {
    spoilt(
        |bytes| *bytes = b"This is a shopping list.".repeat(100),
        "is not a Stet library. Choose another file",
    );
}

#[test]
fn a_damaged_library_is_told_as_damaged_and_its_backup_can_be_brought_back() {
    spoilt(|bytes| bytes[100..].fill(0xA5), "is damaged: ");
}

#[test]
fn a_folder_in_the_librarys_place_is_told_as_a_folder() {
    let mut room = Room::without_desk();
    fs::create_dir(room.library()).unwrap();
    let told = opened(&mut room);
    assert_eq!(
        told,
        format!(
            "{} is a folder. Name a file in it.",
            room.library().display()
        )
    );
    assert_eq!(fs::read_dir(room.library()).unwrap().count(), 0);
}

/// Not a story of its own: the other program, which holds the library until its input ends.
#[test]
fn the_other_desk() {
    let Ok(library) = env::var(OTHER) else {
        return;
    };
    let desk = Desk::at(Path::new(&library), Arc::new(Terminal));
    desk.ready().unwrap();
    println!("\nopen");
    std::io::stdin().lines().for_each(drop);
}

#[test]
fn a_library_open_in_another_program_can_be_read_there_alone_until_that_one_closes() {
    let (mut room, backup) = closed();
    let mut other = Command::new(env::current_exe().unwrap())
        .args(["--exact", "opening::the_other_desk", "--nocapture"])
        .env(OTHER, room.library())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(other.stdout.take().unwrap()).lines();
    assert!(said.any(|line| line.unwrap() == "open"));

    let before = fs::read(room.library()).unwrap();
    let told = opened(&mut room);
    assert_eq!(
        told,
        format!(
            "{} is open in another Stet, which may be changing it. Close it there, or only read; nothing was changed.",
            room.library().display()
        )
    );
    let restored = room.ask("restore_backup", json!({ "path": backup }));
    assert_eq!(restored.unwrap_err(), told);
    assert_eq!(fs::read(room.library()).unwrap(), before);
    assert!(Desk::look(&room.library()).ready().is_ok());

    room.leave();
    other.stdin.take().unwrap().flush().unwrap();
    assert!(other.wait().unwrap().success());
    room.sit_down();
    assert_eq!(room.pieces(), [("Keep the night ferry".into(), None)]);
}

#[cfg(unix)]
#[test]
fn a_library_that_may_not_be_read_or_changed_is_told_as_such() {
    use std::os::unix::fs::PermissionsExt as _;
    if may_do_anything() {
        eprintln!("SKIPPED: this user may read and change any file");
        return;
    }
    for mode in [0o000, 0o444] {
        let (mut room, _) = closed();
        let permit = |mode| fs::Permissions::from_mode(mode);
        fs::set_permissions(room.library(), permit(mode)).unwrap();
        let told = opened(&mut room);
        assert!(told.contains("Stet may not open or change"), "{told}");
        assert!(told.contains("Ask for permission"), "{told}");
        fs::set_permissions(room.library(), permit(0o644)).unwrap();
        room.leave();
        room.sit_down();
        assert_eq!(room.pieces(), [("Keep the night ferry".into(), None)]);
    }
}

#[test]
fn a_library_on_a_disk_that_cannot_be_written_is_told_as_such() {
    let (mut room, _) = closed();
    let closed = fs::read(room.library()).unwrap();
    let Some(disk) = SmallDisk::mount(&room.path("stick")) else {
        eprintln!("SKIPPED: only root may mount a small disk");
        return;
    };
    fs::write(room.path("stick/desk.stet"), &closed).unwrap();
    disk.make_read_only();
    room.move_to("stick/desk.stet");
    let told = opened(&mut room);
    assert!(told.contains("Stet may not open or change"), "{told}");
    assert_eq!(fs::read(room.library()).unwrap(), closed);
    room.leave();
}
