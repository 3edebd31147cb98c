//! Files that lost most of their words: nothing is taken or written before a person has decided.
use std::fs;

use serde_json::{Value, json};

use crate::room::Room;

const FERRY: &str = "---\ntitle: Keep the night ferry\n---\n\n\
    The last boat leaves at ten. A city that sleeps on its river forgets it.\n";
const STUMP: &str = "---\ntitle: Keep the night ferry\n---\n\nThe last boat.\n";

/// A linked piece whose file has lost most of its words.
fn in_doubt() -> (Room, String) {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    room.save("ferry.md", STUMP);
    room.wait("it is doubted", || doubts(&room) != json!([]));
    (room, id)
}

fn doubts(room: &Room) -> Value {
    room.folder()["doubts"].take()
}

fn settle(room: &Room, take_file: bool) -> Result<Value, String> {
    let path = room.file("ferry.md");
    room.ask("settle", json!({ "path": path, "take_file": take_file }))
}

#[test]
fn a_file_that_lost_most_of_its_words_is_doubted_and_nothing_changes() {
    let (room, id) = in_doubt();
    let message = format!(
        "{} has lost most of its words. The piece still has them. Take the file’s words, or write the piece’s back.",
        room.file("ferry.md").display()
    );
    assert_eq!(
        doubts(&room),
        json!([{ "path": room.file("ferry.md"), "piece": id, "message": message }])
    );
    assert_eq!(room.told(), [message]);
    assert!(room.body(&id).contains("forgets it"));
    assert_eq!(room.text("ferry.md"), STUMP);
}

#[test]
fn an_emptied_file_is_doubted_too() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    room.save("ferry.md", "");
    room.wait_for_word(&["ferry.md", "has lost most of its words"]);
    let id = room.id("Keep the night ferry");
    assert!(room.body(&id).contains("forgets it"));
    settle(&room, false).unwrap();
    assert_eq!(room.text("ferry.md"), FERRY);
}

#[test]
fn the_files_words_are_taken_and_the_pieces_stay_in_its_history() {
    let (room, id) = in_doubt();
    let before = room.call("history", json!({ "id": id }))[0]["version"].take();
    settle(&room, true).unwrap();
    assert_eq!(room.body(&id), "The last boat.\n");
    assert_eq!(
        (doubts(&room), room.text("ferry.md")),
        (json!([]), STUMP.into())
    );
    room.call("restore_version", json!({ "id": id, "version": before }));
    room.wait("the words are back in the file", || {
        room.text("ferry.md") == FERRY
    });
}

#[test]
fn the_pieces_words_are_written_back_with_what_was_typed_meanwhile() {
    let (room, id) = in_doubt();
    room.write(&id, "at ten", "at noon");
    settle(&room, false).unwrap();
    assert_eq!(room.text("ferry.md"), FERRY.replace("at ten", "at noon"));
    assert_eq!(doubts(&room), json!([]));
    room.write(&id, "at noon", "at one");
    let expected = FERRY.replace("at ten", "at one");
    room.wait("both are in step again", || {
        room.text("ferry.md") == expected
    });
}

#[test]
fn a_doubt_that_cannot_be_settled_stays_until_it_can() {
    let (room, id) = in_doubt();
    let path = room.file("ferry.md");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    for take_file in [true, false] {
        let told = settle(&room, take_file).unwrap_err();
        assert_eq!(
            told,
            format!("{} is a folder. Name a file in it.", path.display())
        );
        assert_eq!(doubts(&room)[0]["piece"], json!(id));
    }
    assert!(room.body(&id).contains("forgets it"));
    fs::remove_dir(&path).unwrap();
    room.save("ferry.md", STUMP);
    settle(&room, true).unwrap();
    assert_eq!(room.body(&id), "The last boat.\n");
}

#[test]
fn a_doubt_is_over_when_the_words_are_back() {
    let (room, id) = in_doubt();
    room.write(&id, "at ten", "at noon");
    room.save("ferry.md", FERRY);
    room.wait("nothing is doubted", || doubts(&room) == json!([]));
    let expected = FERRY.replace("at ten", "at noon");
    room.wait("both are in step again", || {
        room.text("ferry.md") == expected
    });
    assert_eq!(room.body(&id), expected.split_once("---\n\n").unwrap().1);
}

#[test]
fn a_doubt_is_over_when_the_file_is_gone() {
    let (room, id) = in_doubt();
    room.save("quay.md", "# A quay\n\nEmpty at six.\n");
    fs::remove_file(room.file("ferry.md")).unwrap();
    room.wait_for_word(&["ferry.md", "was removed"]);
    assert_eq!(doubts(&room), json!([]));
    assert!(room.body(&id).contains("forgets it"));
}

#[test]
fn a_doubt_outlives_the_end_of_the_program() {
    let (mut room, id) = in_doubt();
    room.leave();
    room.sit_down();
    room.wait("it is doubted again", || doubts(&room) != json!([]));
    assert_eq!(room.text("ferry.md"), STUMP);
    assert!(room.body(&id).contains("forgets it"));
}
