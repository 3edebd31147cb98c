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
            Ok(readings) => {
                let reading = &readings[0];
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
    let reading = room.call("read", dropped("quai.txt", latin))[0].clone();
    let kept = room.call("import", json!({ "reading": reading, "outlet": "" }));
    assert_eq!(room.pieces(), [("Le quai fermé".into(), None)]);
    assert_eq!(
        room.body(kept["id"].as_str().unwrap()),
        "Depuis septembre le quai est fermé, et personne n’a demandé aux habitants ce qu’ils en pensent.\n"
    );
}

#[test]
fn a_folder_that_is_chosen_is_read_file_by_file_and_nothing_beside_it() {
    let room = Room::new();
    room.save("../letters/ferry.md", "# The ferry\n\nThe ferry is gone.\n");
    room.save(
        "../letters/old/tram.txt",
        "The tram\n\nThe tram is gone too.\n",
    );
    room.save("../letters/plan.pdf", "%PDF-1.7");
    room.save(
        "../secret.md",
        "# Nobody’s business\n\nNot for the window.\n",
    );
    room.choose("letters");
    let chosen = room.call("choose_arrivals", json!(null));
    let files = chosen["files"].as_array().unwrap();
    let headlines: Vec<String> = files
        .iter()
        .map(|file| json!({ "name": file, "text": null, "bytes": null }))
        .map(|arrival| text(&room.call("read", arrival)[0]["fields"]["headline"]))
        .collect();
    assert_eq!(headlines, ["The ferry", "The tram"]);
    let beside = room.path("secret.md");
    let told = room
        .ask(
            "read",
            json!({ "name": beside, "text": null, "bytes": null }),
        )
        .unwrap_err();
    assert!(told.contains("secret.md was not chosen"), "{told}");
}

#[test]
fn every_message_of_a_mailbox_arrives() {
    let room = Room::new();
    let message = |subject: &str, from: &str| {
        format!(
            "From sender@harbour.example Mon Nov 23 10:00:00 2026\nFrom: {from} <a@harbour.example>\n\
             Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n\
             {subject}\n\nThe ferry left at ten and nobody asked the island whether that was right for it or for anyone.\n\n"
        )
    };
    let mailbox = message("The last boat", "Ann Lee") + &message("The first tram", "Bo Dahl");
    let readings = room.call("read", dropped("desk.mbox", mailbox.as_bytes()));
    let found: Vec<(String, String)> = readings
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text(&one["fields"]["headline"]), text(&one["sender"])))
        .collect();
    assert_eq!(
        found,
        [
            ("The last boat".into(), "Ann Lee, The last boat".into()),
            ("The first tram".into(), "Bo Dahl, The first tram".into()),
        ]
    );
}

#[test]
fn a_reading_says_what_became_of_every_paragraph_and_how_it_knows() {
    let room = Room::new();
    let page = "Opinion: The last boat\n\nBy Ann Lee\n\nThe ferry left at ten and nobody asked the island whether \
        that was right for it or for anyone who lives there all year.\n\nRead more: Ten ferries you must see\n\n\
        Nobody will ask next year either, because nobody is left to answer on the island by then.\n\n\
        Ann Lee is a professor of history at the University of Aldermouth.\n";
    let reading = room.call("read", pasted(page))[0].clone();
    let became: Vec<(String, Value)> = reading["passages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text(&one["text"])[..9].to_owned(), one["place"].clone()))
        .collect();
    assert_eq!(
        became,
        [
            ("Opinion: ".into(), json!("headline")),
            ("By Ann Le".into(), json!("byline")),
            ("The ferry".into(), json!("body")),
            ("Read more".into(), Value::Null),
            ("Nobody wi".into(), json!("body")),
            ("Ann Lee i".into(), json!("bio")),
        ]
    );
    assert_eq!(
        reading["passages"][3]["reason"],
        "part of the page, not of the piece"
    );
    assert_eq!(reading["found"]["label"]["sure"], "certain");
    assert_eq!(reading["found"]["bio"]["how"], "told by its own words");
}
