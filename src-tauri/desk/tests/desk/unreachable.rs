//! Linked folders that cannot be reached for a while: unplugged, unmounted, barred.
use std::fs;

use serde_json::json;

use crate::room::{Room, may_do_anything};

const FERRY: &str = "---\ntitle: Keep the night ferry\n---\n\nThe last boat leaves at ten.\n";
const QUAY: &str = "---\ntitle: An empty quay\n---\n\nThe quay is empty at six.\n";

/// The two pieces, each with its file.
fn both() -> [(String, Option<String>); 2] {
    [
        ("An empty quay".into(), Some("quay.md".into())),
        ("Keep the night ferry".into(), Some("ferry.md".into())),
    ]
}

/// While the folder's files are `away` both sides write; when they are back both are in step.
fn away_and_back(take_away: impl Fn(&Room), bring_back: impl Fn(&Room), changed: &str) {
    let room = Room::linked(&[("ferry.md", FERRY), ("quay.md", QUAY)]);
    let (ferry, quay) = (room.id("Keep the night ferry"), room.id("An empty quay"));
    take_away(&room);
    room.wait("it is told", || room.folder()["problem"].is_string());
    let problem = room.folder()["problem"].as_str().unwrap().to_owned();
    assert!(
        problem.contains(&*room.path("linked").to_string_lossy()),
        "{problem}"
    );
    assert!(problem.contains("cannot be reached"), "{problem}");
    assert_eq!(room.pieces(), both(), "no piece is unlinked");
    room.write(&ferry, "at ten", "at noon");
    fs::write(room.path(changed), QUAY.replace("at six", "at seven")).unwrap();
    bring_back(&room);
    room.wait("all is well", || room.folder()["problem"].is_null());
    room.wait("the file has the desk's words", || {
        room.text("ferry.md") == FERRY.replace("at ten", "at noon")
    });
    room.wait("the piece has the file's words", || {
        room.body(&quay).contains("at seven")
    });
    assert_eq!(room.pieces(), both(), "no piece is there twice");
    let told = room.told();
    assert!(
        !told.iter().any(|told| told.contains("was removed")),
        "{told:#?}"
    );
    assert!(
        !told.iter().any(|told| told.contains("There is no file")),
        "{told:#?}"
    );
}

#[test]
fn a_folder_that_vanishes_and_comes_back_is_in_step_again() {
    away_and_back(
        |room| fs::rename(room.path("linked"), room.path("away")).unwrap(),
        |room| fs::rename(room.path("away"), room.path("linked")).unwrap(),
        "away/quay.md",
    );
}

#[test]
fn a_disk_that_is_unmounted_leaves_an_empty_folder_and_no_piece_is_unlinked() {
    away_and_back(
        |room| {
            fs::rename(room.path("linked"), room.path("away")).unwrap();
            fs::create_dir(room.path("linked")).unwrap();
        },
        |room| {
            fs::remove_dir(room.path("linked")).unwrap();
            fs::rename(room.path("away"), room.path("linked")).unwrap();
        },
        "away/quay.md",
    );
}

#[test]
fn a_folder_that_is_away_when_the_desk_is_opened_keeps_its_pieces() {
    let mut room = Room::linked(&[("ferry.md", FERRY), ("quay.md", QUAY)]);
    room.leave();
    fs::rename(room.path("linked"), room.path("away")).unwrap();
    room.sit_down();
    room.wait_for_word(&["linked", "cannot be reached"]);
    assert_eq!(room.pieces(), both());
    let left = room.call("unlink_folder", json!({ "path": room.path("linked") }));
    assert_eq!(left, json!([]));
    assert_eq!(
        fs::read_to_string(room.path("away/ferry.md")).unwrap(),
        FERRY
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read_is_told_of_and_its_pieces_stay() {
    use std::os::unix::fs::PermissionsExt as _;
    if may_do_anything() {
        eprintln!("SKIPPED: this user may read any folder");
        return;
    }
    let mode = |room: &Room, mode| {
        fs::set_permissions(room.path("linked"), fs::Permissions::from_mode(mode)).unwrap();
    };
    let mut room = Room::linked(&[("ferry.md", FERRY), ("quay.md", QUAY)]);
    room.leave();
    mode(&room, 0o000);
    room.sit_down();
    room.wait_for_word(&["linked", "cannot be reached"]);
    assert_eq!(room.pieces(), both());
    mode(&room, 0o755);
    room.wait("all is well", || room.folder()["problem"].is_null());
    assert_eq!(room.pieces(), both());
}
