//! The program is killed while it edits and imports, again and again: nothing that the desk has answered is lost.
#![allow(clippy::unwrap_used, reason = "a story that cannot go on has failed")]
use std::{
    env,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};

use serde_json::{Value, json};
use stet_desk::{Desk, Terminal};
use stet_store::Library;

/// Names the library to the process that is to be killed.
const VICTIM: &str = "STET_DESK_VICTIM";
/// How many times to kill; another number for a long night.
const KILLS: &str = "STET_KILLS";
/// Edits of one piece before the next is imported.
const EDITS: usize = 12;
const PAGE: &str = "The last boat leaves at ten. Nobody who works late can take it.\n";

fn ask(desk: &Desk, name: &str, args: Value) -> Value {
    desk.call(name, args).unwrap()
}

/// Every word goes out only after the desk has answered what it speaks of.
#[test]
fn victim() {
    let Ok(path) = env::var(VICTIM) else {
        return;
    };
    let desk = Desk::at(Path::new(&path), Arc::new(Terminal));
    for number in ask(&desk, "overview", Value::Null)["pieces"]
        .as_array()
        .unwrap()
        .len()..
    {
        let arrival = json!({ "name": format!("Piece {number}.txt"), "text": PAGE, "bytes": null });
        let reading = ask(&desk, "read", arrival)[0].clone();
        let id = ask(&desk, "import", json!({ "reading": reading, "outlet": "" }))["id"].clone();
        println!("\nkept {}", json!({ "piece": id, "edits": 0 }));
        let opened = ask(&desk, "open", json!({ "id": id }));
        let mut end = opened["body"].as_str().unwrap().len();
        let mut revision = opened["revision"].clone();
        for edit in 1..=EDITS {
            let words = typed(edit);
            let change = json!({ "place": "body", "from": end, "to": end, "insert": words });
            let edit_ask =
                json!({ "id": id, "revision": revision, "changes": [change], "origin": "typing" });
            revision = ask(&desk, "edit", edit_ask)["revision"].clone();
            end += words.len();
            println!("\nkept {}", json!({ "piece": id, "edits": edit }));
        }
    }
}

/// What the edit of this number writes.
fn typed(edit: usize) -> String {
    format!("Sentence {edit} of many.\n")
}

/// What the desk answered in a process that is killed after so many answers.
fn answered(library: &Path, answers: usize) -> Vec<Value> {
    let mut victim = Command::new(env::current_exe().unwrap())
        .args(["--exact", "victim", "--nocapture"])
        .env(VICTIM, library)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let said = BufReader::new(victim.stdout.take().unwrap()).lines();
    let mut kept = Vec::new();
    for line in said.map_while(Result::ok) {
        if let Some(answer) = line.strip_prefix("kept ") {
            kept.push(serde_json::from_str(answer).unwrap());
        }
        if kept.len() == answers {
            victim.kill().unwrap();
        }
    }
    assert!(!victim.wait().unwrap().success());
    kept
}

#[test]
fn nothing_the_desk_has_answered_is_lost_when_the_program_is_killed() {
    let kills = env::var(KILLS).ok().and_then(|kills| kills.parse().ok());
    let home = tempfile::tempdir().unwrap();
    for round in 0..kills.unwrap_or(200) {
        // A few rounds to a library: they begin where another was killed.
        let library = home.path().join(format!("desk-{}.stet", round / 8));
        let kept = answered(&library, 1 + round * 7 % 17);
        Library::open(&library).unwrap().check().unwrap();
        let desk = Desk::at(&library, Arc::new(Terminal));
        let overview = ask(&desk, "overview", Value::Null);
        let rows = overview["pieces"].as_array().unwrap();
        for answer in &kept {
            assert!(
                rows.iter().any(|row| row["id"] == answer["piece"]),
                "round {round}: {answer}"
            );
        }
        for row in rows {
            let opened = ask(&desk, "open", json!({ "id": row["id"] }));
            let edits = edits_in(opened["body"].as_str().unwrap());
            let answer = kept.iter().rfind(|answer| answer["piece"] == row["id"]);
            let known = answer.map_or(0, |answer| answer["edits"].as_u64().unwrap());
            assert!(edits as u64 >= known, "round {round}: {edits} of {known}");
            assert_eq!(row["words"], opened["checked"]["words"], "round {round}");
        }
    }
}

/// How many edits a body holds; they are whole and in order.
fn edits_in(body: &str) -> usize {
    let mut expected = PAGE.to_owned();
    let mut edits = 0;
    while expected.len() < body.len() {
        edits += 1;
        expected.push_str(&typed(edits));
    }
    assert_eq!(body, expected);
    edits
}
