//! A full disk: nothing that was acknowledged is lost, and work goes on once there is room.
use std::fs;

use serde_json::json;

use crate::room::{Room, SmallDisk, text};

/// A library with one piece on a disk of its own; `None` where such a disk cannot be had.
fn on_a_small_disk() -> Option<(SmallDisk, Room, String)> {
    let mut room = Room::without_desk();
    let Some(disk) = SmallDisk::mount(&room.path("small")) else {
        eprintln!("SKIPPED: only root may mount a small disk");
        return None;
    };
    room.move_to("small/desk.stet");
    room.sit_down();
    let piece = json!({ "headline": "Keep the night ferry", "outlet": "" });
    let id = text(&room.call("create", piece)["id"]);
    room.write(&id, "", "The last boat leaves at ten.");
    Some((disk, room, id))
}

#[test]
fn an_edit_that_the_disk_has_no_room_for_is_refused_and_goes_through_later() {
    let Some((disk, mut room, id)) = on_a_small_disk() else {
        return;
    };
    let ballast = disk.fill();
    let long = "Nobody asked the nurses. ".repeat(400);
    let mut kept = room.body(&id);
    // The journal may still have a little room of its own.
    let told = loop {
        match room.try_type(&id, "The last", &format!("{long}The last")) {
            Ok(_) => kept = room.body(&id),
            Err(told) => break told,
        }
    };
    assert_eq!(
        told,
        format!(
            "The disk that holds {} is full. What was asked last was not done; everything before it is kept. Make room, then try again.",
            room.library().display()
        )
    );
    assert_eq!(
        room.body(&id),
        kept,
        "earlier words are whole, refused ones are not there"
    );
    assert!(
        room.ask("back_up", json!(null))
            .unwrap_err()
            .contains("is full")
    );

    fs::remove_file(ballast).unwrap();
    room.write(&id, "The last", &format!("{long}The last"));
    let expected = kept.replace("The last", &format!("{long}The last"));
    assert_eq!(room.body(&id), expected, "once, and no more than once");
    room.leave();
    room.sit_down();
    assert_eq!(room.body(&id), expected);
    room.leave();
}

#[test]
fn small_edits_up_to_the_last_byte_are_either_kept_or_refused() {
    let Some((disk, mut room, id)) = on_a_small_disk() else {
        return;
    };
    let ballast = disk.fill();
    let mut expected = room.body(&id);
    let mut refused = 0;
    for number in 0..400 {
        let more = format!("{number} The last");
        match room.try_type(&id, "The last", &more) {
            Ok(_) => expected = expected.replace("The last", &more),
            Err(told) => {
                assert!(told.contains("is full"), "{told}");
                refused += 1;
            }
        }
        assert_eq!(room.body(&id), expected);
        if refused == 3 {
            break;
        }
    }
    assert!(refused > 0);
    fs::remove_file(ballast).unwrap();
    room.leave();
    room.sit_down();
    assert_eq!(room.body(&id), expected);
    room.leave();
}

#[test]
fn an_export_that_the_disk_has_no_room_for_leaves_no_half_a_file() {
    let room = Room::new();
    let Some(disk) = SmallDisk::mount(&room.path("small")) else {
        eprintln!("SKIPPED: only root may mount a small disk");
        return;
    };
    room.call("load_sample", json!(null));
    let id = room.id("Let the night trains run late");
    let export = json!({ "id": id, "format": "html" });
    room.choose("small/page.html");
    room.call("export", export.clone());
    let whole = fs::read(room.path("small/page.html")).unwrap();
    disk.fill();
    for name in ["small/page.html", "small/other.html"] {
        room.choose(name);
        let told = room.ask("export", export.clone()).unwrap_err();
        assert!(told.contains("is full") && told.contains(name), "{told}");
    }
    assert_eq!(fs::read(room.path("small/page.html")).unwrap(), whole);
    let mut left: Vec<_> = fs::read_dir(room.path("small"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(left, ["ballast", "page.html"]);
}

#[test]
fn a_backup_that_there_is_no_room_to_bring_back_changes_nothing() {
    let Some((disk, mut room, id)) = on_a_small_disk() else {
        return;
    };
    let backup = text(&room.call("back_up", json!(null))[0]["path"]);
    room.write(&id, "at ten", "at noon");
    let ballast = disk.fill();
    let told = room
        .ask("restore_backup", json!({ "path": backup }))
        .unwrap_err();
    assert!(told.contains("is full"), "{told}");
    assert_eq!(room.body(&id), "The last boat leaves at noon.");
    fs::remove_file(ballast).unwrap();
    let left: Vec<_> = fs::read_dir(room.path("small"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| {
            ![
                "desk.stet",
                "desk.stet-wal",
                "desk.stet-shm",
                "desk.stet.lock",
                "backups",
            ]
            .contains(&&**name)
        })
        .collect();
    assert_eq!(left, Vec::<String>::new());
    room.call("restore_backup", json!({ "path": backup }));
    assert_eq!(room.body(&id), "The last boat leaves at ten.");
    room.leave();
}
