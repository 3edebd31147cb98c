//! What arrives by drop, dialog or paste and cannot be read: named, told what to do, and nothing is kept of it.
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::room::{Room, text};

fn dropped(name: &str, bytes: &[u8]) -> Value {
    json!({ "name": name, "text": null, "bytes": STANDARD.encode(bytes) })
}

fn pasted(text: &str) -> Value {
    json!({ "name": "", "text": text, "bytes": null })
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_what_to_do() {
    let room = Room::new();
    let noise: Vec<u8> = (0..=255).cycle().take(4_000).collect();
    let refused: &[(&str, &[u8], &str)] = &[
        ("empty.md", b"", "empty"),
        ("nul.md", b"The boat\nleft \0 late.\n", "NUL"),
        ("cut.md", b"---\ntitle: Late\n\nThe boat left.\n", "---"),
        ("noise.txt", &noise, "text"),
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "text"),
    ];
    for (name, bytes, why) in refused {
        let told = room.ask("read", dropped(name, bytes)).unwrap_err();
        assert!(told.contains(name) && told.contains(why), "{told}");
    }
    assert_eq!(room.pieces(), []);
}

#[test]
fn what_did_not_arrive_whole_is_asked_for_again() {
    let room = Room::new();
    let torn = json!({ "name": "ferry.md", "text": null, "bytes": "VGhlIGxhc3Qg*" });
    assert_eq!(
        room.ask("read", torn).unwrap_err(),
        "ferry.md did not arrive whole; drop it again."
    );
    let nothing = json!({ "name": "", "text": null, "bytes": null });
    assert_eq!(
        room.ask("read", nothing).unwrap_err(),
        "Nothing arrived; try again."
    );
    let told = room.ask("read", pasted(" \n\t\n")).unwrap_err();
    assert!(told.contains("What was pasted"), "{told}");
}

#[test]
fn whatever_is_nested_three_thousand_deep_is_read_or_refused() {
    let room = Room::new();
    for (name, nested) in [
        ("quotes.md", ">"),
        ("quotes-apart.md", "> "),
        ("lists.md", "- "),
        ("numbers.md", "1. "),
        ("brackets.md", "["),
        ("images.md", "!["),
        ("stars.md", "*a **b "),
        ("notes.md", "[^"),
        ("boxes.md", "<div>"),
        ("boxes.html", "<div>"),
        ("quotes.html", "<blockquote>"),
        ("quotes.txt", ">"),
    ] {
        let file = nested.repeat(3_000) + "The boat left.\n";
        match room.ask("read", dropped(name, file.as_bytes())) {
            Err(told) => assert!(told.contains(name), "{told}"),
            Ok(reading) => {
                let kept = room.call("import", json!({ "reading": reading, "outlet": "" }));
                let id = text(&kept["id"]);
                room.call("open", json!({ "id": id }));
                room.call("preview", json!({ "id": id }));
                room.call("bin", json!({ "id": id }));
            }
        }
    }
    assert_eq!(room.pieces(), []);
}

#[test]
fn a_file_too_large_to_read_is_refused_as_a_piece_and_as_a_source() {
    let room = Room::new();
    let large = dropped("huge.md", &vec![b'a'; stet_desk::loose::LARGEST_FILE + 1]);
    let told = room.ask("read", large.clone()).unwrap_err();
    assert!(told.contains("huge.md") && told.contains("MB"), "{told}");
    let source = json!({ "arrival": large, "title": "", "url": "", "piece": null });
    let told = room.ask("add_source", source).unwrap_err();
    assert!(told.contains("huge.md") && told.contains("MB"), "{told}");
    assert_eq!(room.call("sources", json!(null)), json!([]));
}

#[test]
fn words_in_an_old_encoding_arrive_as_they_were_written() {
    let room = Room::new();
    let latin = b"Le quai ferm\xe9\n\nDepuis septembre le quai est ferm\xe9, et personne n\x92a demand\xe9 aux habitants ce qu\x92ils en pensent.\n";
    let reading = room.call("read", dropped("quai.txt", latin));
    let kept = room.call("import", json!({ "reading": reading, "outlet": "" }));
    assert_eq!(room.pieces(), [("Le quai fermé".into(), None)]);
    assert_eq!(
        room.body(kept["id"].as_str().unwrap()),
        "Depuis septembre le quai est fermé, et personne n’a demandé aux habitants ce qu’ils en pensent.\n"
    );
}
