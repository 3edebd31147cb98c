//! Publishing to a site that has a bad day: what it answered is told with its address, the piece stays, nothing is receipted.
use serde_json::{Value, json};

use crate::{
    host::{Answer, serve},
    room::{Room, text},
};

/// A desk with the sample on it, and its finished piece for an outlet whose site answers like this.
fn facing(answer: fn() -> Answer) -> (Room, String, String) {
    let room = Room::new();
    room.call("load_sample", Value::Null);
    let (target, _) = serve(move |_, _, _| answer());
    let outlet = include_str!("../../sample/outlets/harbour-review.toml");
    let toml = format!(
        "{outlet}\n[[target]]\nname = \"site\"\nkind = \"wordpress\"\nurl = \"{}\"\nuser = \"edda\"\n",
        target.url
    );
    room.call("import_outlet", json!({ "name": "", "text": toml }));
    let id = room.id("Teach the river, not the map");
    (room, id, target.url)
}

fn publish(room: &Room, id: &str) -> Result<Value, String> {
    let ask = json!({ "id": id, "target": "site", "password": "abcd efgh", "overwrite": false });
    room.ask("publish", ask)
}

/// How a site answers each time it is asked.
type Told = fn() -> Answer;

#[test]
fn whatever_a_site_answers_it_is_named_and_the_piece_stays() {
    let answers: &[(Told, &str)] = &[
        (
            || Answer::Json(401, json!({ "code": "rest_not_logged_in" })),
            "password",
        ),
        (
            || Answer::Json(403, json!({ "code": "rest_forbidden" })),
            "role",
        ),
        (
            || Answer::Raw("HTTP/1.1 500 Internal Server Error\r\nconnection: close\r\n\r\n"),
            "500",
        ),
        (
            || {
                Answer::Raw(
                    "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<html>Maintenance</html>",
                )
            },
            "page",
        ),
        (|| Answer::Raw(""), "broke off"),
    ];
    for (answer, word) in answers {
        let (room, id, url) = facing(*answer);
        let before = room.body(&id);
        let told = publish(&room, &id).unwrap_err();
        let host = url.trim_start_matches("http://");
        assert!(told.contains(host) && told.contains(word), "{word}: {told}");
        assert_eq!(room.call("receipts", json!({ "id": id })), json!([]));
        assert_eq!(room.body(&id), before);
        // The desk is as alive as before.
        room.write(&id, "spring of 2024", "spring of that year");
    }
}

#[test]
fn a_site_that_is_not_there_is_named() {
    let (room, id, _) = facing(|| Answer::Raw(""));
    let outlet = include_str!("../../sample/outlets/harbour-review.toml");
    let nowhere = "[[target]]\nname = \"site\"\nkind = \"wordpress\"\nurl = \"http://127.0.0.1:9\"\nuser = \"edda\"\n";
    room.call(
        "import_outlet",
        json!({ "name": "", "text": format!("{outlet}\n{nowhere}") }),
    );
    let told = publish(&room, &id).unwrap_err();
    assert!(told.contains("127.0.0.1:9"), "{told}");
}

#[test]
fn a_piece_with_an_open_error_is_never_sent() {
    let room = Room::new();
    room.call("load_sample", Value::Null);
    let (target, log) = serve(|_, _, _| Answer::Raw(""));
    let outlet = include_str!("../../sample/outlets/harbour-review.toml");
    let toml = format!(
        "{outlet}\n[[target]]\nname = \"site\"\nkind = \"wordpress\"\nurl = \"{}\"\nuser = \"edda\"\n",
        target.url
    );
    room.call("import_outlet", json!({ "name": "", "text": toml }));
    let id = room.id("The ferry we stopped paying for");
    let told = publish(&room, &id).unwrap_err();
    assert!(told.contains("disclaimer"), "{told}");
    assert_eq!(log.lock().unwrap().len(), 0, "the site heard nothing");
    let opened = room.call("open", json!({ "id": id }));
    assert_eq!(text(&opened["id"]), id);
}
