//! Linked folders: files and pieces stay in step, whoever writes, and however.
use std::fs::{self, File};

use serde_json::json;

use crate::room::{Room, text};

/// A manuscript with front matter that is the person's own.
const FERRY: &str = "---\ntitle: Keep the night ferry\ndraft: true # ours\n---\n\n\
    The last boat leaves at ten. A city that sleeps on its river forgets it.\n\n\
    Nobody asked the nurses who cross at five.\n";
const QUAY: &str =
    "---\ntitle: An empty quay\n---\n\nThe quay is empty at six, and the lamps burn for nobody.\n";

#[test]
fn the_files_of_a_folder_appear_as_pieces() {
    let room = Room::new();
    room.save("ferry.md", FERRY);
    room.save("2026/quay.markdown", QUAY);
    room.save("notes.txt", "No manuscript.");
    room.link("linked");
    room.wait("both are there", || room.pieces().len() == 2);
    assert_eq!(
        room.pieces(),
        [
            ("An empty quay".into(), Some("2026/quay.markdown".into())),
            ("Keep the night ferry".into(), Some("ferry.md".into())),
        ]
    );
    let folder = json!({
        "path": room.path("linked"), "files": 2, "problem": null, "doubts": [],
    });
    assert_eq!(room.folder(), folder);
    let opened = room.call("open", json!({ "id": room.id("An empty quay") }));
    assert_eq!(
        opened["body"],
        "The quay is empty at six, and the lamps burn for nobody.\n"
    );
    assert_eq!(room.text("ferry.md"), FERRY, "linking writes nothing");
    let hits = room.call("search", json!({ "query": "nurses" }));
    assert_eq!(hits[0]["title"], "Keep the night ferry");
    assert_eq!(room.told(), Vec::<String>::new());
}

#[test]
fn what_is_typed_at_the_desk_reaches_the_file_and_nothing_else_in_it_changes() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    room.write(&room.id("Keep the night ferry"), "at ten", "at midnight");
    let expected = FERRY.replace("at ten", "at midnight");
    room.wait("the file is written", || room.text("ferry.md") == expected);
    assert_eq!(fs::read_dir(room.path("linked")).unwrap().count(), 1);
}

#[test]
fn a_save_as_vim_does_it_is_one_change_of_the_same_piece() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    room.save("4913", "");
    fs::remove_file(room.file("4913")).unwrap();
    room.save(".ferry.md.swp", "swap");
    fs::rename(room.file("ferry.md"), room.file("ferry.md~")).unwrap();
    room.save("ferry.md", FERRY.replace("at ten", "at one"));
    fs::remove_file(room.file("ferry.md~")).unwrap();
    room.wait("the save is taken in", || room.body(&id).contains("at one"));

    let unfinished = room.file(".ferry.md.x1");
    fs::write(&unfinished, FERRY.replace("at ten", "at two")).unwrap();
    fs::rename(unfinished, room.file("ferry.md")).unwrap();
    room.wait("the next is taken in", || room.body(&id).contains("at two"));

    assert_eq!(
        room.pieces(),
        [("Keep the night ferry".into(), Some("ferry.md".into()))]
    );
    assert_eq!(room.told(), Vec::<String>::new());
}

#[test]
fn a_file_that_is_truncated_and_then_written_is_never_taken_empty() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    let before = room.body(&id);
    let file = File::create(room.file("ferry.md")).unwrap();
    file.sync_all().unwrap();
    // Another file settles meanwhile, so that time enough has passed.
    room.save("quay.md", QUAY);
    room.wait("the other file is there", || room.pieces().len() == 2);
    assert_eq!(room.body(&id), before);
    room.save("ferry.md", FERRY.replace("at ten", "at three"));
    room.wait("the save is taken in", || {
        room.body(&id).contains("at three")
    });
    assert_eq!(room.told(), Vec::<String>::new());
    let origins = room.origins(&id);
    assert_eq!(
        origins.iter().filter(|origin| *origin == "file").count(),
        origins.len()
    );
}

#[test]
fn of_two_people_who_change_one_piece_at_once_both_are_kept() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    room.save(
        "ferry.md",
        FERRY.replace("the nurses", "the nurses and the bakers"),
    );
    room.write(&id, "at ten", "at midnight");
    let both = FERRY
        .replace("the nurses", "the nurses and the bakers")
        .replace("at ten", "at midnight");
    room.wait("the file has both", || room.text("ferry.md") == both);
    let body = both.split_once("---\n\n").unwrap().1;
    assert_eq!(room.body(&id), body);
    assert_eq!(room.told(), Vec::<String>::new());
}

#[test]
fn the_same_words_changed_on_both_sides_are_both_still_there() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    room.save("ferry.md", FERRY.replace("at ten", "at dawn"));
    room.write(&id, "at ten", "at midnight");
    room.wait("the file has both", || {
        let text = room.text("ferry.md");
        text.contains("dawn") && text.contains("midnight")
    });
    let body = room.body(&id);
    assert!(body.contains("dawn") && body.contains("midnight"), "{body}");
}

#[test]
fn a_file_deleted_outside_is_told_of_and_its_piece_stays() {
    let room = Room::linked(&[("ferry.md", FERRY), ("quay.md", QUAY)]);
    let id = room.id("Keep the night ferry");
    let body = room.body(&id);
    fs::remove_file(room.file("ferry.md")).unwrap();
    assert_eq!(
        room.wait_for_word(&["was removed"]),
        format!(
            "{} was removed by another program. Its piece stays in the library, no longer linked.",
            room.file("ferry.md").display()
        )
    );
    assert_eq!(room.body(&id), body);
    assert_eq!(
        room.pieces(),
        [
            ("An empty quay".into(), Some("quay.md".into())),
            ("Keep the night ferry".into(), None),
        ]
    );
    room.write(&id, "at ten", "at noon");
    room.write(&room.id("An empty quay"), "at six", "at seven");
    room.wait("the other is written", || {
        room.text("quay.md").contains("at seven")
    });
    assert!(!room.file("ferry.md").exists());
}

#[test]
fn a_file_renamed_outside_stays_the_same_piece() {
    let room = Room::linked(&[("ferry.md", FERRY), ("quay.md", QUAY)]);
    let id = room.id("Keep the night ferry");
    for (old, new) in [
        ("ferry.md", "a ferry.md"),
        ("a ferry.md", "2026/z ferry.md"),
    ] {
        fs::create_dir_all(room.file("2026")).unwrap();
        fs::rename(room.file(old), room.file(new)).unwrap();
        let file = Some(new.to_owned());
        room.wait("the new name is known", || {
            room.pieces().iter().any(|piece| piece.1 == file)
        });
        assert_eq!(
            room.pieces(),
            [
                ("An empty quay".into(), Some("quay.md".into())),
                ("Keep the night ferry".into(), file),
            ]
        );
    }
    room.write(&id, "at ten", "at noon");
    let expected = FERRY.replace("at ten", "at noon");
    room.wait("the file is written", || {
        room.text("2026/z ferry.md") == expected
    });
    assert_eq!(room.told(), Vec::<String>::new());
}

#[test]
fn words_typed_while_the_file_is_renamed_reach_it_under_its_new_name() {
    let room = Room::linked(&[("ferry.md", FERRY), ("quay.md", QUAY)]);
    let id = room.id("Keep the night ferry");
    fs::rename(room.file("ferry.md"), room.file("late.md")).unwrap();
    room.write(&id, "at ten", "at noon");
    let expected = FERRY.replace("at ten", "at noon");
    room.wait("the file is written", || room.text("late.md") == expected);
    room.save("late.md", expected.replace("the nurses", "the bakers"));
    room.wait("the save is taken in", || {
        room.body(&id).contains("the bakers")
    });
    assert!(room.body(&id).contains("at noon"), "{}", room.body(&id));
    assert!(!room.file("ferry.md").exists());
}

#[test]
fn a_folder_renamed_within_keeps_all_its_pieces() {
    let room = Room::linked(&[
        ("drafts/ferry.md", FERRY),
        ("drafts/quay.md", QUAY),
        ("read me.md", "# Read me\n\nHow this folder is kept.\n"),
    ]);
    let pieces = [room.id("Keep the night ferry"), room.id("An empty quay")];
    fs::rename(room.file("drafts"), room.file("published")).unwrap();
    room.wait("both are known by their new names", || {
        let pieces = room.pieces();
        let moved = pieces.iter().filter_map(|(_, file)| file.as_ref());
        moved.filter(|file| file.starts_with("published/")).count() == 2
    });
    assert_eq!(room.pieces().len(), 3);
    assert_eq!(
        pieces,
        [room.id("Keep the night ferry"), room.id("An empty quay")]
    );
    assert_eq!(room.told(), Vec::<String>::new());
}

#[test]
fn a_copy_beside_its_original_is_a_piece_of_its_own() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    fs::copy(room.file("ferry.md"), room.file("ferry copy.md")).unwrap();
    room.wait("the copy is there", || room.pieces().len() == 2);
    assert_eq!(room.folder()["files"], 2);
}

#[test]
fn what_happened_while_the_desk_was_closed_is_caught_up_with_on_both_sides() {
    let mut room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    // The desk closes before the file is written.
    room.write(&id, "at ten", "at noon");
    room.leave();
    let outside = room.text("ferry.md").replace("the nurses", "the bakers");
    room.save("ferry.md", outside);
    room.save("quay.md", QUAY);
    room.sit_down();
    let both = FERRY
        .replace("at ten", "at noon")
        .replace("the nurses", "the bakers");
    room.wait("the file has both", || room.text("ferry.md") == both);
    room.wait("the new file is there", || room.pieces().len() == 2);
    assert_eq!(room.body(&id), both.split_once("---\n\n").unwrap().1);
}

#[test]
fn an_unlinked_folder_is_left_alone_and_its_pieces_stay() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    let left = room.call("unlink_folder", json!({ "path": room.path("linked") }));
    assert_eq!(left, json!([]));
    room.write(&id, "at ten", "at noon");
    room.save("quay.md", QUAY);
    // A second folder tells when both would have been noticed.
    fs::create_dir(room.path("other")).unwrap();
    fs::write(room.path("other/last.md"), "# Last\n\nThe last of all.\n").unwrap();
    room.link("other");
    room.wait("the other folder's file is there", || {
        let overview = room.call("overview", json!(null));
        overview["pieces"].as_array().unwrap().len() == 2
    });
    assert_eq!(room.text("ferry.md"), FERRY);
    assert!(text(&room.call("open", json!({ "id": id }))["body"]).contains("at noon"));
    assert_eq!(room.told(), Vec::<String>::new());
}

#[test]
fn a_folder_that_nobody_chose_or_that_is_none_is_not_linked() {
    let room = Room::new();
    assert_eq!(room.call("link_folder", json!(null)), json!([]));
    fs::write(room.path("ferry.md"), FERRY).unwrap();
    for name in ["nowhere", "ferry.md"] {
        room.choose(name);
        let told = room.ask("link_folder", json!(null)).unwrap_err();
        assert!(told.contains(&*room.path(name).to_string_lossy()), "{told}");
    }
    assert_eq!(room.call("folders", json!(null)), json!([]));
}
