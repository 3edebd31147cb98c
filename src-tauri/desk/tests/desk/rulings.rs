//! What a person overruled goes where the piece goes.
use std::fs;

use serde_json::{Value, json};
use stet_core::file;

use crate::room::{Room, text};

const FERRY: &str = "---\ntitle: Keep the night ferry\nauthors: [Mara Lindqvist]\nseason: winter\ncategories: [Harbour]\n---\n\n\
    The last boat - the only one - leaves at ten. A city that sleeps on its river forgets it.\n";

/// Overrules everything that is found.
fn overrule(room: &Room, id: &str) {
    let opened = room.call("open", json!({ "id": id }));
    let findings = opened["checked"]["findings"].as_array().unwrap();
    assert!(!findings.is_empty());
    for finding in findings {
        let ruling = match &finding["severity"] {
            severity if severity == "error" => "waived",
            _ => "dismissed",
        };
        let ask = json!({
            "id": id, "rule": finding["rule"], "subject": finding["subject"], "context": finding["context"],
            "ruling": ruling, "reason": "The desk knows.", "until": null,
        });
        room.call("waive", ask);
    }
}

fn waived(room: &Room, id: &str) -> usize {
    let opened = room.call("open", json!({ "id": id }));
    opened["checked"]["waived"].as_array().unwrap().len()
}

#[test]
fn a_ruling_stands_in_the_linked_file_and_what_another_program_does_to_it_counts() {
    let room = Room::linked(&[("ferry.md", FERRY)]);
    let id = room.id("Keep the night ferry");
    overrule(&room, &id);
    let count = waived(&room, &id);
    let ruled = || room.text("ferry.md").matches("    reason: ").count();
    room.wait("the file says so", || ruled() == count);
    let with = room.text("ferry.md");

    let (mut piece, style) = file::read(&with).unwrap();
    file::take_waivers(&mut piece);
    room.save("ferry.md", file::write(&piece, &style));
    room.wait("the findings stand again", || waived(&room, &id) == 0);

    room.save("ferry.md", &with);
    room.wait("they are overruled again", || waived(&room, &id) == count);
    assert_eq!(room.text("ferry.md"), with);
}

#[test]
fn a_file_that_left_one_desk_arrives_whole_at_another() {
    let room = Room::new();
    let import = |room: &Room, text: &str| {
        let arrival = json!({ "name": "", "text": text, "bytes": null });
        let readings = room.call("read", arrival);
        let made = room.call("import", json!({ "reading": readings[0], "outlet": "" }));
        self::text(&made["id"])
    };
    let id = import(&room, FERRY);
    overrule(&room, &id);
    room.choose("ferry.md");
    room.call("export", json!({ "id": id, "format": "markdown" }));
    let left = fs::read_to_string(room.path("ferry.md")).unwrap();
    assert!(left.contains("season: winter"), "{left}");
    assert!(left.contains("Harbour"), "{left}");

    let other = Room::new();
    let there = import(&other, &left);
    assert_eq!(waived(&other, &there), waived(&room, &id));
    let again: Value = other.call("open", json!({ "id": there }));
    assert_eq!(again["categories"], json!(["Harbour"]));
}
