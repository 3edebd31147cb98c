//! The house: outlets and the registry, entry by entry and as files.
use serde_json::{Value, json};

use crate::room::Room;

fn author(bio: &str) -> Value {
    json!({ "kind": "author", "entry": { "id": "ada", "name": "Ada Lindqvist", "bio": bio } })
}

#[test]
fn an_entry_is_kept_changed_taken_out_and_brought_back() {
    let room = Room::new();
    let put = |entry: Value, replaces: Value| {
        room.call("put_entry", json!({ "entry": entry, "replaces": replaces }))
    };
    let named = json!({ "kind": "author", "entry": { "id": "", "name": "Ada Lindqvist" } });
    assert_eq!(put(named.clone(), json!(null))["id"], "ada-lindqvist");
    assert_eq!(put(named, json!(null))["id"], "ada-lindqvist-2");
    put(author("Ada is a lawyer."), json!(null));
    put(author("Ada is a judge."), json!("ada"));
    let authors = || room.call("house", json!(null))["registry"]["author"].clone();
    assert_eq!(authors()[0]["bios"][0]["text"], "Ada is a lawyer.");
    let ada = json!({ "kind": "author", "id": "ada" });
    room.call("take_entry", ada.clone());
    assert_eq!(authors().as_array().unwrap().len(), 2);
    let again = room.ask("take_entry", ada.clone()).unwrap_err();
    assert_eq!(again, "Nothing is kept under “ada” any more.");
    let past = room.call("past_of", ada);
    assert_eq!(past.as_array().unwrap().len(), 2);
    put(past[0]["entry"].clone(), json!(null));
    assert_eq!(authors()[0]["bio"], "Ada is a judge.");
}

#[test]
fn a_slip_that_is_put_right_is_no_earlier_bio() {
    let room = Room::new();
    room.call(
        "put_entry",
        json!({ "entry": author("Ada is a judg."), "replaces": null }),
    );
    room.call(
        "put_entry",
        json!({ "entry": author("Ada is a judge."), "replaces": "ada", "correction": true }),
    );
    let ada = &room.call("house", json!(null))["registry"]["author"][0];
    assert_eq!(
        (&ada["bio"], &ada["bios"]),
        (&json!("Ada is a judge."), &Value::Null)
    );
}

#[test]
fn an_entry_never_takes_another_ones_place_unasked() {
    let room = Room::new();
    let spelling =
        |right: &str| json!({ "kind": "spelling", "entry": { "right": right, "wrong": ["Kiev"] } });
    let put = |entry: Value, replaces: Value| {
        room.ask("put_entry", json!({ "entry": entry, "replaces": replaces }))
    };
    put(spelling("Kyiv"), json!(null)).unwrap();
    assert_eq!(
        put(spelling("Kyiv"), json!(null)).unwrap_err(),
        "There is another spelling called “Kyiv”; both are as they were."
    );
    assert_eq!(
        put(spelling(" "), json!(null)).unwrap_err(),
        "This spelling needs the right form; it is not kept yet."
    );
    put(spelling("Kyjiw"), json!("Kyiv")).unwrap();
    let spellings = &room.call("house", json!(null))["registry"]["spelling"];
    assert_eq!(spellings, &json!([{ "right": "Kyjiw", "wrong": ["Kiev"] }]));
}

#[test]
fn what_of_a_file_cannot_be_read_is_told_and_the_rest_is_kept() {
    let room = Room::new();
    let file = "[[organisation]]\nid = \"a\"\nname = \"A\"\nowned_by = [\"b\"]\n\n[[organisation]]\nid = \"b\"\nname = \"B\"\n\
        owned_by = [\"a\"]\n\n[[person]]\nid = \"c\"\nname = \"C\"\nborn = \"May\"\n";
    let imported = room.call(
        "import_registry",
        json!({ "name": "world.toml", "text": file }),
    );
    assert_eq!(
        imported,
        json!({ "kept": 3, "id": "a", "faults": [
            { "line": 1, "message": "A and B own or hold each other in a circle" },
            { "line": 14, "message": "“May” is no date; write 2019, 2019-03 or 2019-03-01" },
        ] })
    );
    let house = room.call("house", json!(null));
    assert_eq!(
        house["doubts"],
        json!(["A and B own or hold each other in a circle"])
    );
    let refused = room.ask(
        "import_registry",
        json!({ "name": "world.toml", "text": "x = = 1" }),
    );
    let refused = refused.unwrap_err();
    assert!(
        refused.starts_with("Nothing of world.toml can be kept: line 1: ")
            && refused.ends_with(". Nothing was changed."),
        "{refused}"
    );
}

#[test]
fn the_registry_is_saved_as_files_that_come_back() {
    let room = Room::new();
    room.call(
        "put_entry",
        json!({ "entry": author("Ada is a judge."), "replaces": null }),
    );
    for (part, name) in [("registry", "registry.toml"), ("authors", "authors.csv")] {
        room.choose(name);
        let saved = room.call("export_house", json!({ "part": part }));
        let path = room.path(name);
        assert_eq!(saved["path"], path.display().to_string());
        let bytes = std::fs::read(path).unwrap();
        let again = Room::new();
        let imported = again.call(
            "import_registry",
            json!({ "name": name, "text": String::from_utf8(bytes).unwrap() }),
        );
        assert_eq!(imported["faults"], json!([]));
        assert_eq!(
            again.call("house", json!(null)),
            room.call("house", json!(null))
        );
    }
    assert_eq!(
        room.call("export_house", json!({ "part": "people" }))["path"],
        json!(null)
    );
}

#[test]
fn a_newcomer_to_the_sample_desk_sees_a_piece_and_what_is_found_in_it() {
    let room = Room::new();
    room.call("load_sample", json!(null));
    let begun = room.call("start", json!(null));
    let findings = begun["opened"]["checked"]["findings"].as_array().unwrap();
    assert!(findings.len() >= 15, "{findings:?}");
}

#[test]
fn a_piece_is_held_against_the_outlets_of_the_library() {
    let room = Room::new();
    room.call("load_sample", json!(null));
    let id = room.id("Der Hafen darf laut bleiben");
    let measured = room.call(
        "measure",
        json!({ "id": id, "outlets": ["nordkai", "harbour-review"] }),
    );
    let fit = |outlet: usize, kind: &str| {
        let aspects = measured[outlet]["aspects"].as_array().unwrap();
        aspects
            .iter()
            .find(|aspect| aspect["kind"] == kind)
            .unwrap()["fit"]
            .clone()
    };
    assert_eq!(measured[0]["outlet"], "harbour-review");
    assert_eq!(
        (fit(0, "language"), fit(1, "language")),
        (json!("answer"), json!("fits"))
    );
    assert_eq!(
        (fit(0, "disclaimer"), fit(1, "disclaimer")),
        (json!("blocks"), json!("fits"))
    );
    let unknown = room.ask("measure", json!({ "id": id, "outlets": ["nowhere"] }));
    assert_eq!(unknown.unwrap_err(), "No outlet has the id “nowhere”.");
    let all = room.call("measure", json!({ "id": id, "outlets": [] }));
    assert_eq!(all.as_array().unwrap().len(), 3);
}
