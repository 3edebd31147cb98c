//! Files in a linked folder that cannot be taken in: each is named until it is put right.
use std::fs::{self, File};

use crate::room::Room;

const FERRY: &str = "---\ntitle: Keep the night ferry\n---\n\nThe last boat leaves at ten.\n";

fn problem(room: &Room) -> String {
    let folder = room.folder();
    folder["problem"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn every_file_that_cannot_be_read_is_named_until_all_are_put_right() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    room.save("latin.md", b"Caf\xe9 closed, and nobody was asked.\n");
    room.save(
        "half.md",
        "---\ntitle: Half a beginning\n\nThe mayor promised a boat.\n",
    );
    File::create(room.file("huge.md"))
        .unwrap()
        .set_len(200 << 20)
        .unwrap();
    let refused = [
        ("latin.md", "is not UTF-8 text"),
        ("half.md", "was not taken in"),
        ("huge.md", "is too large"),
    ];
    for (name, why) in refused {
        room.wait_for_word(&[&room.file(name).to_string_lossy(), why]);
    }
    let all = problem(&room);
    for (name, why) in refused {
        assert!(all.contains(name) && all.contains(why), "{all}");
    }
    assert_eq!(room.pieces().len(), 1, "nothing half is taken in");

    room.save("latin.md", "# Café\n\nClosed, and nobody was asked.\n");
    room.save(
        "half.md",
        "---\ntitle: A whole one\n---\n\nThe mayor promised a boat.\n",
    );
    room.wait("two are put right", || room.pieces().len() == 3);
    room.wait("only the third is named", || {
        let left = problem(&room);
        left.contains("huge.md") && !left.contains("latin.md") && !left.contains("half.md")
    });
    fs::remove_file(room.file("huge.md")).unwrap();
    room.wait("nothing is wrong any more", || {
        room.folder()["problem"].is_null()
    });
}

#[test]
fn a_linked_file_that_is_spoilt_keeps_its_piece_and_catches_up_when_it_is_whole() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    for spoilt in [
        b"---\ntitle: Keep the night".as_slice(),
        b"---\ntitle: Keep the night ferry\n---\n\nThe last \xff\xfe boat leaves at ten.\n",
    ] {
        room.save("ferry.md", spoilt);
        room.wait("it is told", || problem(&room).contains("ferry.md"));
        room.write(&id, "leaves", "always leaves");
        assert!(room.body(&id).contains("always leaves at ten"));
        room.save("ferry.md", FERRY);
        room.wait("nothing is wrong any more", || {
            room.folder()["problem"].is_null()
        });
        room.wait("the file has the desk's words", || {
            room.text("ferry.md").contains("always leaves")
        });
        room.write(&id, "always leaves", "leaves");
        room.wait("the file is as it was", || room.text("ferry.md") == FERRY);
    }
    assert_eq!(room.pieces().len(), 1);
}

#[test]
fn words_that_the_desk_could_not_write_over_a_spoilt_file_are_told_and_kept() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    room.save("ferry.md", b"The last \xff\xfe boat");
    room.write(&id, "at ten", "at noon");
    room.wait_for_word(&["ferry.md", "is not UTF-8 text"]);
    assert_eq!(
        fs::read(room.file("ferry.md")).unwrap(),
        b"The last \xff\xfe boat"
    );
    assert_eq!(room.body(&id), "The last boat leaves at noon.\n");
}
