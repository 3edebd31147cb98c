//! Quotations of an open piece, held against the sources as these come and go.
use serde_json::{Value, json};

use crate::room::Room;

fn piece(room: &Room) -> String {
    let id = room.call("create", json!({ "headline": "Fares", "outlet": "" }))["id"].take();
    let id = id.as_str().unwrap().to_owned();
    let words = "The report says: “Ridership fell sharply after the second fare rise.”";
    let change = json!({ "place": "body", "from": 0, "to": 0, "insert": words });
    room.call(
        "edit",
        json!({ "id": id, "revision": 0, "changes": [change], "origin": "typing" }),
    );
    id
}

fn source(room: &Room, text: &str, piece: Option<&str>) -> String {
    let arrival = json!({ "name": "", "text": text, "bytes": null });
    let source = json!({ "arrival": arrival, "title": "The report", "url": "", "piece": piece });
    let kept = room.call("add_source", source)["row"]["id"].take();
    kept.as_str().unwrap().to_owned()
}

fn findings(room: &Room, id: &str) -> Vec<(String, String)> {
    let opened = room.call("open", json!({ "id": id }));
    let findings = opened["checked"]["findings"].as_array().unwrap();
    let word = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let of_quotes = findings
        .iter()
        .map(|finding| (word(finding, "rule"), word(finding, "message")));
    of_quotes
        .filter(|(rule, _)| rule.starts_with("quote.") || rule.starts_with("source."))
        .collect()
}

#[test]
fn a_quotation_is_held_against_the_sources_as_soon_as_they_are_attached() {
    let room = Room::new();
    let id = piece(&room);
    assert_eq!(findings(&room, &id), []);

    let report = source(
        &room,
        "Ridership fell modestly after the second fare rise.",
        Some(&id),
    );
    let altered = (
        "quote.altered".to_owned(),
        "“The report” has “modestly” and not “sharply”.".to_owned(),
    );
    assert_eq!(findings(&room, &id), std::slice::from_ref(&altered));
    let row = |room: &Room| room.call("overview", json!(null))["pieces"][0]["errors"].take();
    let with_source = row(&room).as_u64().unwrap();

    let tie = |attached: bool| json!({ "piece": id, "source": report, "attached": attached });
    room.call("attach", tie(false));
    assert_eq!(findings(&room, &id), []);
    assert_eq!(row(&room).as_u64().unwrap(), with_source - 1);

    room.call("attach", tie(true));
    room.call("bin_source", json!({ "id": report }));
    assert_eq!(findings(&room, &id), []);
    room.call("unbin_source", json!({ "id": report }));
    assert_eq!(findings(&room, &id), [altered]);
}

#[test]
fn a_piece_opened_again_still_rests_on_its_sources() {
    let mut room = Room::new();
    let id = piece(&room);
    source(
        &room,
        "Nothing of the kind was ever written here.",
        Some(&id),
    );
    let before = findings(&room, &id);
    assert_eq!(before[0].0, "quote.unverified", "{before:?}");
    room.leave();
    room.sit_down();
    assert_eq!(findings(&room, &id), before);
}
