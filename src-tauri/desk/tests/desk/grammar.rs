//! An open piece read for grammar and spelling beside its editor, when the person wants it read.
use std::{cell::Cell, fs};

use serde_json::{Value, json};

use crate::room::{Room, text};

/// A language that no system has a dictionary for.
const WORDS: &str = "5\nthe\nharbour\nwas\nclosed\nagain\n";

fn settings(room: &Room, grammar: bool) {
    let settings = json!({
        "person": "Ines Falk", "theme": "system", "grammar": grammar, "dictionaries": folder(room),
    });
    room.call("set_settings", settings);
}

fn folder(room: &Room) -> String {
    text(&room.call("overview", json!(null))["settings"]["dictionaries"])
}

fn piece(room: &Room, language: &str) -> String {
    let id = text(&room.call("create", json!({ "headline": "Harbour", "outlet": "" }))["id"]);
    let change =
        |place: &str, words: &str| json!({ "place": place, "from": 0, "to": 0, "insert": words });
    let changes = [
        change(
            "body",
            "The harbour was cloesd.\n\n> The harbour was cloesd.",
        ),
        change("language", language),
    ];
    room.call(
        "edit",
        json!({ "id": id, "revision": 0, "changes": changes, "origin": "typing" }),
    );
    id
}

/// What was said of the piece's grammar and spelling, as rule, subject and first fix.
fn notes(room: &Room, id: &str) -> Vec<[String; 3]> {
    let opened = room.call("open", json!({ "id": id }));
    let findings = opened["checked"]["findings"].as_array().unwrap().iter();
    let is_note = |finding: &&Value| {
        let rule = finding["rule"].as_str().unwrap();
        rule.starts_with("spelling.") || rule.starts_with("grammar.")
    };
    let told = |finding: &Value| {
        assert_eq!(finding["severity"], "info");
        assert_ne!(finding["why"], "");
        let fix = &finding["fixes"][0]["changes"][0]["insert"];
        [text(&finding["rule"]), text(&finding["subject"]), text(fix)]
    };
    findings.filter(is_note).map(told).collect()
}

/// Waits until notes are so; they are asked for when there is more to ask: whoever asks puts reading off.
fn wait(room: &Room, id: &str, is_so: impl Fn(&[[String; 3]]) -> bool) {
    let seen = Cell::new(usize::MAX);
    room.wait("the piece is read", || {
        let told = room.told_of(id);
        seen.replace(told) != told && is_so(&notes(room, id))
    });
}

fn cloesd() -> [String; 3] {
    ["spelling.unknown", "cloesd", "closed"].map(str::to_owned)
}

fn room() -> Room {
    let room = Room::new();
    let words = room.path("words");
    fs::create_dir(&words).unwrap();
    fs::write(words.join("qaa.dic"), WORDS).unwrap();
    fs::write(words.join("qaa.aff"), "SET UTF-8\nTRY esianrtolcd\n").unwrap();
    room.choose("words");
    room.call("choose_dictionaries", json!(null));
    room
}

#[test]
fn a_piece_is_read_once_that_is_wanted_and_no_longer() {
    let room = room();
    let id = piece(&room, "qaa");
    assert_eq!(notes(&room, &id), <[[String; 3]; 0]>::default());
    settings(&room, true);
    wait(&room, &id, |notes| notes == [cloesd()]);
    room.write(&id, "cloesd", "clozed");
    wait(&room, &id, |notes| {
        notes.iter().any(|[_, word, _]| word == "clozed")
    });
    settings(&room, false);
    assert_eq!(notes(&room, &id), <[[String; 3]; 0]>::default());
}

#[test]
fn a_word_that_is_added_to_the_dictionary_is_right_everywhere() {
    let room = room();
    settings(&room, true);
    let (one, two) = (piece(&room, "qaa"), piece(&room, "qaa"));
    for id in [&one, &two] {
        wait(&room, id, |notes| notes == [cloesd()]);
    }
    let entry = json!({ "kind": "spelling", "entry": { "right": "cloesd", "wrong": [] } });
    room.call(
        "put_entry",
        json!({ "entry": entry, "replaces": null, "correction": false }),
    );
    for id in [&one, &two] {
        assert_eq!(notes(&room, id), <[[String; 3]; 0]>::default());
    }
}

#[test]
fn a_language_without_dictionary_is_told_once() {
    let room = room();
    settings(&room, true);
    let (one, two) = (piece(&room, "qab"), piece(&room, "qab"));
    let told = room.wait_for_word(&["no dictionary for qab", "hunspell-qab", "qab_QAB.dic"]);
    let id = piece(&room, "qaa");
    wait(&room, &id, |notes| notes == [cloesd()]);
    for id in [&one, &two] {
        room.call("open", json!({ "id": id }));
    }
    assert_eq!(room.told().iter().filter(|said| **said == told).count(), 1);
}

#[test]
fn a_folder_without_dictionaries_is_refused() {
    let room = room();
    let before = folder(&room);
    fs::create_dir(room.path("empty")).unwrap();
    room.choose("empty");
    let refused = room.ask("choose_dictionaries", json!(null)).unwrap_err();
    assert_eq!(
        refused,
        format!(
            "{} has no dictionary: that is two files, such as de_DE.aff and de_DE.dic. Nothing was changed.",
            room.path("empty").display()
        )
    );
    assert_eq!(folder(&room), before);
}
