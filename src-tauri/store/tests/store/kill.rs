//! The program is killed in the middle of its work, again and again: nothing acknowledged is lost.
use std::{
    env,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use stet_store::{Library, Original};
use uuid::Uuid;

use crate::given::{at, id, piece, timetable, typed};

/// Names the library to the process that is to be killed.
const VICTIM: &str = "STET_STORE_VICTIM";
/// How many times to kill; more than the usual 60 for a long night.
const KILLS: &str = "STET_KILLS";
/// Updates of one piece, before the next piece is taken in.
const UPDATES: u64 = 25;

/// Every word goes out only after the library has acknowledged what it speaks of.
#[test]
fn victim() {
    let Ok(path) = env::var(VICTIM) else {
        return;
    };
    let mut library = Library::open(path).unwrap();
    for number in (library.list().unwrap().len() as u128 + 1).. {
        let text = "The last boat leaves at ten. ".repeat(200);
        let projection = piece(&format!("Piece {number}"), &text);
        let mut last = library
            .create_piece(
                id(number),
                &number.to_le_bytes(),
                &projection,
                &typed("09:00"),
            )
            .unwrap();
        println!("\nkept piece {number}");
        let page = Original {
            name: "page.html".into(),
            bytes: format!("Page {number}. {text}").into(),
        };
        library
            .add_source(id(number), &timetable(), Some(&page), at("09:00"))
            .unwrap();
        println!("\nkept source {number}");
        for update in 0..UPDATES {
            last = library
                .append(id(number), &update.to_le_bytes(), &typed("09:01"))
                .unwrap();
            println!("\nkept update {update}");
            if update % 10 == 9 {
                library.snapshot(id(number), &[0; 9000], last).unwrap();
            }
        }
        library.project(id(number), &projection, last).unwrap();
    }
}

fn victim_at(path: &Path) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "kill::victim", "--nocapture"])
        .env(VICTIM, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What the victim said before it died, when it is killed after `words` of them.
fn kept(path: &Path, words: usize) -> Vec<String> {
    let mut victim = victim_at(path);
    let said = BufReader::new(victim.stdout.take().unwrap()).lines();
    let mut kept = Vec::new();
    for line in said.map_while(Result::ok) {
        if line.starts_with("kept ") {
            kept.push(line);
        }
        if kept.len() == words {
            victim.kill().unwrap();
        }
    }
    assert!(!victim.wait().unwrap().success());
    kept
}

/// Asserts that a piece's updates have no gap and no end that history does not know.
fn whole(library: &Library, piece: Uuid) {
    let appended = library.history(piece).unwrap().len() as u64 - 1;
    let updates = library.load(piece).unwrap().updates;
    let since = appended - updates.len() as u64;
    let expected: Vec<_> = (since..appended)
        .map(|update| update.to_le_bytes().to_vec())
        .collect();
    assert_eq!(updates, expected);
    assert_eq!(since % 10, 0, "snapshots are taken every ten updates");
}

#[test]
fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let kills = env::var(KILLS)
        .ok()
        .and_then(|kills| kills.parse().ok())
        .unwrap_or(60);
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("desk.sqlite");
    let (mut pieces, mut sources) = (0, 0);
    for round in 0..kills {
        let kept = kept(&path, 1 + round * 7 % 61);
        let said = |what: &str| kept.iter().filter(|line| line.starts_with(what)).count();
        let updates = kept
            .iter()
            .rev()
            .take_while(|line| line.starts_with("kept update"))
            .count();

        let library = Library::open(&path).unwrap();
        library.check().unwrap();
        let listed = library.list().unwrap().len();
        assert!(
            listed >= pieces + said("kept piece"),
            "round {round}: {kept:?}"
        );
        let held = library.sources().unwrap().len();
        assert!(
            held >= sources + said("kept source"),
            "round {round}: {kept:?}"
        );
        (pieces, sources) = (listed, held);
        for row in library.list().unwrap() {
            whole(&library, row.id);
        }
        let newest = library
            .list()
            .unwrap()
            .iter()
            .map(|row| row.id)
            .max()
            .unwrap();
        let appended = library.history(newest).unwrap().len() - 1;
        assert!(
            appended >= updates || said("kept piece") > 0 && appended == 0,
            "round {round}: {appended} of {updates}"
        );
    }
}
