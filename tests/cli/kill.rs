//! `stet import` is killed in the middle of its work, again and again: every piece it named is there, whole.
use std::{
    collections::BTreeSet,
    env,
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
};

use crate::stet::Place;

/// How many times to kill; another number for a long night.
const KILLS: &str = "STET_KILLS";
/// More files than are ever imported before the end.
const FILES: usize = 12;
/// The words of each file.
const PAGE: &str = "The last boat leaves at ten. Nobody who works late can take it.";

/// The ids that an import named before it was killed.
fn imported(place: &Place, words: usize) -> Vec<String> {
    let mut stet = Command::new(env!("CARGO_BIN_EXE_stet"))
        .args(["import", "pages"])
        .current_dir(place.path(""))
        .env("STET_LIBRARY", place.path("desk.stet"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let said = BufReader::new(stet.stdout.take().unwrap()).lines();
    let mut ids = Vec::new();
    for line in said.map_while(Result::ok) {
        ids.extend(line.split(' ').next().map(str::to_owned));
        if ids.len() == words {
            stet.kill().unwrap();
        }
    }
    assert!(!stet.wait().unwrap().success(), "it came to its end");
    ids
}

#[test]
fn every_piece_that_an_import_named_is_in_the_library_however_often_it_is_killed() {
    let kills = env::var(KILLS).ok().and_then(|kills| kills.parse().ok());
    let place = Place::new();
    std::fs::create_dir(place.path("pages")).unwrap();
    for file in 0..FILES {
        let text = format!("# Night after night, part {file}\n\n{PAGE}\n");
        place.write(&format!("pages/{file}.md"), text.as_bytes());
    }
    let mut named = BTreeSet::new();
    for round in 0..kills.unwrap_or(200) {
        // The last files are never reached, so that the end is never before the kill.
        named.extend(imported(&place, 1 + round % 5));
        if round % 10 != 9 {
            continue;
        }
        let rows = place.stet(&["list", "--json"]).json();
        for row in &rows {
            let headline = row["headline"].as_str().unwrap();
            assert!(headline.starts_with("Night after night, part "), "{row}");
            assert_eq!(row["words"], PAGE.split(' ').count(), "{row}");
        }
        let listed: BTreeSet<_> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
        let lost: Vec<_> = named
            .iter()
            .filter(|id| !listed.contains(id.as_str()))
            .collect();
        assert_eq!(lost, Vec::<&String>::new(), "round {round}");
    }
    let found = place.stet(&["search", "night", "--json"]).json();
    assert_eq!(found.len(), 50, "as many as a list shows");
    place.stet(&["backup"]).fine();
}
