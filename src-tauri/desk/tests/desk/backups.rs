//! Backups: made every day and when asked for, brought back without losing what came after them.
use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::room::{Room, SmallDisk, text};

const FERRY: &str = "---\ntitle: Keep the night ferry\n---\n\nThe last boat leaves at ten.\n";

fn backups(room: &Room) -> Vec<String> {
    let listed = room.call("backups", json!(null));
    let rows = listed.as_array().unwrap().iter();
    rows.map(|row| text(&row["path"])).collect()
}

fn write(room: &Room, name: &str, body: &str) -> String {
    let piece = json!({ "headline": name, "outlet": "" });
    let id = text(&room.call("create", piece)["id"]);
    room.write(&id, "", body);
    id
}

/// Everything that the desk says of a piece.
fn whole(room: &Room, id: &str) -> (Value, Value) {
    let mut opened = room.call("open", json!({ "id": id }));
    opened["revision"].take();
    opened["checked"]["revision"].take();
    (opened, room.call("history", json!({ "id": id })))
}

/// A backup's name says when it was made; this moves it into the past.
fn age(room: &Room, backup: &str, day: &str) {
    let aged = room.path(&format!("backups/desk-{day}T120000Z.sqlite"));
    fs::rename(backup, aged).unwrap();
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
fn a_backup_is_made_once_a_day_and_old_ones_make_room() {
    let mut room = Room::new();
    let first = backups(&room);
    assert_eq!(first.len(), 1, "the first day's");
    room.leave();
    room.sit_down();
    assert_eq!(backups(&room), first, "one a day is enough");
    room.leave();
    for day in ["2019-03-01", "2019-03-02", "2019-04-08", "2019-04-09"] {
        fs::copy(&first[0], room.path("backups/copy")).unwrap();
        age(&room, &room.path("backups/copy").to_string_lossy(), day);
    }
    age(&room, &first[0], "2019-04-10");
    fs::write(room.path("backups/notes.txt"), "Mine.").unwrap();
    fs::write(
        room.path("backups/other-2019-04-10T120000Z.sqlite"),
        "Theirs.",
    )
    .unwrap();
    room.sit_down();
    let today = &backups(&room)[0];
    assert!(!today.contains("2019"), "{today}");
    let mut expected = vec![
        // Of the same week only the days count, of which seven are kept.
        "desk-2019-03-01T120000Z.sqlite".to_owned(),
        "desk-2019-03-02T120000Z.sqlite".into(),
        "desk-2019-04-08T120000Z.sqlite".into(),
        "desk-2019-04-09T120000Z.sqlite".into(),
        "desk-2019-04-10T120000Z.sqlite".into(),
        "notes.txt".into(),
        "other-2019-04-10T120000Z.sqlite".into(),
    ];
    expected.push(
        Path::new(today)
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .into(),
    );
    expected.sort();
    assert_eq!(names(&room.path("backups")), expected);
    room.leave();

    for day in 10..28 {
        fs::copy(today, room.path("backups/copy")).unwrap();
        age(
            &room,
            &room.path("backups/copy").to_string_lossy(),
            &format!("2019-05-{day}"),
        );
    }
    age(&room, today, "2019-05-28");
    room.sit_down();
    let kept: Vec<String> = names(&room.path("backups"))
        .into_iter()
        .filter(|name| name.starts_with("desk-2019"))
        .collect();
    // Six days beside today's, the last days of two weeks more, and of the months before.
    assert_eq!(
        kept,
        [
            "desk-2019-03-02T120000Z.sqlite",
            "desk-2019-04-10T120000Z.sqlite",
            "desk-2019-05-19T120000Z.sqlite",
            "desk-2019-05-23T120000Z.sqlite",
            "desk-2019-05-24T120000Z.sqlite",
            "desk-2019-05-25T120000Z.sqlite",
            "desk-2019-05-26T120000Z.sqlite",
            "desk-2019-05-27T120000Z.sqlite",
            "desk-2019-05-28T120000Z.sqlite",
        ]
    );
}

#[test]
fn a_backup_brings_the_pieces_back_as_they_were_and_keeps_what_came_after() {
    let room = Room::new();
    let id = write(
        &room,
        "Keep the night ferry",
        "The last boat leaves at ten.",
    );
    room.write(&id, "at ten", "at noon");
    let then = whole(&room, &id);
    let backup = text(&room.call("back_up", json!(null))[0]["path"]);
    room.write(&id, "at noon", "never again");
    write(&room, "An empty quay", "The quay is empty at six.");
    let later = whole(&room, &id);

    room.call("restore_backup", json!({ "path": backup }));
    assert_eq!(whole(&room, &id), then);
    assert_eq!(room.pieces(), [("Keep the night ferry".into(), None)]);
    room.write(&id, "at noon", "at one");

    let aside = backups(&room)
        .into_iter()
        .find(|path| path.contains("-kept"));
    room.call("restore_backup", json!({ "path": aside.unwrap() }));
    assert_eq!(whole(&room, &id), later);
    assert_eq!(room.pieces().len(), 2);
}

#[test]
fn a_backup_from_elsewhere_leaves_the_present_library_among_the_backups() {
    let room = Room::new();
    write(
        &room,
        "Keep the night ferry",
        "The last boat leaves at ten.",
    );
    let backup = text(&room.call("back_up", json!(null))[0]["path"]);
    fs::create_dir(room.path("stick")).unwrap();
    let elsewhere = room.path("stick/from the other desk.sqlite");
    fs::copy(backup, &elsewhere).unwrap();
    write(&room, "An empty quay", "The quay is empty at six.");
    room.call("restore_backup", json!({ "path": elsewhere }));
    assert_eq!(room.pieces(), [("Keep the night ferry".into(), None)]);
    assert_eq!(names(&room.path("stick")), ["from the other desk.sqlite"]);
    let aside = backups(&room)
        .into_iter()
        .find(|path| path.contains("-kept"));
    room.call("restore_backup", json!({ "path": aside.unwrap() }));
    assert_eq!(room.pieces().len(), 2);
}

#[test]
fn a_backup_on_a_stick_that_cannot_be_written_is_brought_back_too() {
    let room = Room::new();
    write(
        &room,
        "Keep the night ferry",
        "The last boat leaves at ten.",
    );
    let backup = text(&room.call("back_up", json!(null))[0]["path"]);
    let Some(stick) = SmallDisk::mount(&room.path("stick")) else {
        eprintln!("SKIPPED: only root may mount a small disk");
        return;
    };
    fs::copy(backup, room.path("stick/desk.sqlite")).unwrap();
    stick.make_read_only();
    write(&room, "An empty quay", "The quay is empty at six.");
    let path = room.path("stick/desk.sqlite");
    room.call("restore_backup", json!({ "path": path }));
    assert_eq!(room.pieces(), [("Keep the night ferry".into(), None)]);
}

#[test]
fn what_is_no_backup_is_named_and_the_library_stays_open_as_it_is() {
    let room = Room::new();
    let id = write(
        &room,
        "Keep the night ferry",
        "The last boat leaves at ten.",
    );
    let backup = text(&room.call("back_up", json!(null))[0]["path"]);
    fs::write(room.path("list.txt"), "This is a shopping list.").unwrap();
    let mut damaged = fs::read(&backup).unwrap();
    let size = damaged.len();
    damaged[4096..size - 4096].fill(0xA5);
    fs::write(room.path("damaged.sqlite"), damaged).unwrap();
    let mut newer = fs::read(&backup).unwrap();
    newer[60..64].copy_from_slice(&999_u32.to_be_bytes());
    fs::write(room.path("newer.sqlite"), newer).unwrap();
    for (name, why) in [
        ("list.txt", "is not a Stet library"),
        ("damaged.sqlite", "is damaged"),
        ("newer.sqlite", "newer Stet"),
        ("nowhere.sqlite", "There is no file"),
        ("backups", "is a folder"),
    ] {
        let path = room.path(name);
        let told = room
            .ask("restore_backup", json!({ "path": path }))
            .unwrap_err();
        assert!(told.contains(why) && told.contains(name), "{told}");
        assert_eq!(
            room.pieces(),
            [("Keep the night ferry".into(), None)],
            "{name}"
        );
    }
    assert_eq!(
        backups(&room).len(),
        2,
        "nothing was kept aside for nothing"
    );
    room.write(&id, "at ten", "at noon");
    assert_eq!(room.body(&id), "The last boat leaves at noon.");
}

#[test]
fn linked_folders_are_in_step_with_the_library_that_was_brought_back() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    let backup = text(&room.call("back_up", json!(null))[0]["path"]);
    room.save("ferry.md", FERRY.replace("at ten", "at eleven"));
    room.wait("the save is taken in", || {
        room.body(&id).contains("at eleven")
    });
    room.save("quay.md", "# A quay\n\nEmpty at six.\n");
    room.wait("the new file is there", || room.pieces().len() == 2);

    room.call("restore_backup", json!({ "path": backup }));
    room.wait("the folder is caught up with", || {
        room.pieces().len() == 2 && room.body(&id).contains("at eleven")
    });
    room.write(&id, "leaves", "always leaves");
    let expected = FERRY.replace("leaves at ten", "always leaves at eleven");
    room.wait("the file is written", || room.text("ferry.md") == expected);
    assert_eq!(room.folder()["files"], 2);
}
