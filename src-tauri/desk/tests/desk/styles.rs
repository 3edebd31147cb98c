//! House styles that a person chooses for the window, and what they say of the pieces.
use std::fs;

use serde_json::{Value, json};

use crate::room::Room;

const RULE: &str = "extends: substitution\nmessage: \"Write '%s', not '%s'.\"\nlevel: error\nswap:\n  commence: begin\n";

/// A piece that commences, and a folder of styles that does not like it.
fn room() -> (Room, String) {
    let room = Room::new();
    let folder = room.path("house/styles/Harbour");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("Plain.yml"), RULE).unwrap();
    fs::write(
        folder.join("Tone.yml"),
        "extends: script\nmessage: a\nscript: x\n",
    )
    .unwrap();
    let setup = "StylesPath = styles\n[*.md]\nBasedOnStyles = Harbour\n";
    fs::write(room.path("house/.vale.ini"), setup).unwrap();
    let id = room.call("create", json!({ "headline": "Quay", "outlet": "" }))["id"].take();
    let id = id.as_str().unwrap().to_owned();
    let change = json!({ "place": "body", "from": 0, "to": 0, "insert": "Żółw: they commence." });
    room.call(
        "edit",
        json!({ "id": id, "revision": 0, "changes": [change], "origin": "typing" }),
    );
    (room, id)
}

/// What the styles say of the piece: the rule, where, and the first fix.
fn styled(room: &Room, id: &str) -> Vec<(u64, u64, String)> {
    let opened = room.call("open", json!({ "id": id }));
    let findings = opened["checked"]["findings"].as_array().unwrap();
    let of_styles = findings
        .iter()
        .filter(|finding| finding["rule"] == "Harbour.Plain");
    let told = of_styles.map(|finding| {
        let at = |key: &str| finding[key].as_u64().unwrap();
        let fix = finding["fixes"][0]["changes"][0]["insert"].as_str();
        (at("from"), at("to"), fix.unwrap().to_owned())
    });
    told.collect()
}

#[test]
fn chosen_styles_hold_for_open_pieces_at_once_and_after_the_next_start() {
    let (mut room, id) = room();
    assert_eq!(styled(&room, &id), []);
    room.choose("house");
    let chosen = room.call("choose_styles", json!(null));
    assert_eq!(chosen["rules"], json!(["Harbour.Plain"]));
    let problems = chosen["problems"].as_array().unwrap();
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0]
            .as_str()
            .unwrap()
            .contains("Tone.yml, line 1: `script` rules")
    );
    let found = (11, 19, "begin".to_owned());
    assert_eq!(styled(&room, &id), std::slice::from_ref(&found));

    room.leave();
    room.sit_down();
    room.wait("the styles are read", || {
        room.call("styles", json!(null))["rules"] != json!([])
    });
    assert_eq!(styled(&room, &id), [found]);
    room.write(&id, "commence.", "begin.");
    assert_eq!(styled(&room, &id), []);
}

#[test]
fn a_folder_without_styles_is_refused_and_the_styles_before_it_hold_on() {
    let (room, id) = room();
    room.choose("house");
    room.call("choose_styles", json!(null));
    fs::create_dir_all(room.path("empty")).unwrap();
    room.choose("empty");
    let refused = room.ask("choose_styles", json!(null)).unwrap_err();
    assert!(refused.contains("holds no style"), "{refused}");
    assert_eq!(styled(&room, &id).len(), 1);

    let none: Value = json!({ "folder": "", "rules": [], "problems": [] });
    assert_eq!(room.call("drop_styles", json!(null)), none);
    assert_eq!(styled(&room, &id), []);
}

#[test]
fn a_changed_rule_holds_once_the_styles_are_read_again() {
    let (room, id) = room();
    room.choose("house");
    room.call("choose_styles", json!(null));
    let rule = RULE.replace("commence: begin", "'turtle': tortoise");
    fs::write(room.path("house/styles/Harbour/Plain.yml"), rule).unwrap();
    assert_eq!(styled(&room, &id).len(), 1);
    room.call("read_styles", json!(null));
    assert_eq!(styled(&room, &id), []);
}
