//! Lines by their words alone, measured on invented ones in every language and, where they lie at hand, on real ones.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test may panic, read files and say that it skips"
)]
use std::{collections::BTreeMap, fs, path::PathBuf};

use serde::Deserialize;

use super::{block::ends_sentence, line, names};

/// What a line is; several, where a paragraph holds both.
fn kinds(text: &str) -> Vec<&'static str> {
    let folded = line::fold(text);
    let mut kinds = Vec::new();
    if line::is_disclosure(text, &folded, line::signs(&folded)) {
        return vec!["disclosure"];
    }
    let bio = line::bio_score(text, &[]) >= 2;
    if bio {
        kinds.push("bio");
    }
    if line::is_disclaimer(&folded) {
        kinds.push("disclaimer");
    }
    if kinds.is_empty() && line::is_credit(&folded) {
        kinds.push("credit");
    }
    if kinds.is_empty() && line::is_label(&folded) {
        kinds.push("label");
    }
    if kinds.is_empty()
        && names::byline(text)
            .is_some_and(|byline| byline.prefixed || byline.known && !ends_sentence(text))
    {
        kinds.push("byline");
    }
    kinds
}

/// The names of a byline, as the fixtures write them.
fn named(text: &str) -> String {
    names::byline(text)
        .map(|byline| byline.names.join("; "))
        .unwrap_or_default()
}

/// What is wrong with how a line of a fixture is told, if anything: “kinds | text”, for bylines “| names” too.
fn fault(line: &str) -> Option<String> {
    let (kind, text) = line.split_once(" | ")?;
    if kind == "byline" {
        let (text, names) = text.rsplit_once(" |")?;
        let told = kinds(text);
        let right = told == ["byline"] && named(text) == names.trim();
        return (!right).then(|| format!("{told:?} {:?} {line}", named(text)));
    }
    let told = kinds(text);
    let told = if told.is_empty() {
        "none".to_owned()
    } else {
        told.join(" ")
    };
    (told != kind).then(|| format!("{told}: {line}"))
}

#[test]
fn invented_lines_are_told_apart_in_every_language() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/lines");
    let mut faults = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        count += text.lines().count();
        faults.extend(text.lines().filter_map(fault));
    }
    assert!(
        faults.is_empty(),
        "{} of {count}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// How often a kind was told, by what it is and in which language.
#[derive(Default)]
struct Tally {
    right: usize,
    of: usize,
    wrong: Vec<String>,
}

#[derive(Deserialize)]
struct Line {
    lang: String,
    kind: String,
    text: String,
    #[serde(default)]
    note: String,
}

impl Line {
    /// Whether it is labelled as what it looks like, and is not.
    fn is_look_alike(&self) -> bool {
        let about_adverts = ["commission", "affiliate", "advertiser"];
        self.note.contains("reader comments")
            || self.kind == "disclosure"
                && about_adverts.iter().any(|word| self.text.contains(word))
    }
}

#[test]
fn real_lines_are_told_apart() {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/real-lines.json");
    let Ok(bytes) = fs::read(&path) else {
        eprintln!("skipped: {} is not here", path.display());
        return;
    };
    let lines: Vec<Line> = serde_json::from_slice(&bytes).unwrap();
    let mut tallies: BTreeMap<(String, String), Tally> = BTreeMap::new();
    for line in &lines {
        let told = kinds(&line.text);
        let look_alike = line.is_look_alike();
        let kind = if look_alike {
            format!("not {}", line.kind)
        } else {
            line.kind.clone()
        };
        let right = if look_alike {
            told.is_empty()
        } else {
            told.contains(&line.kind.as_str())
        };
        let tally = tallies.entry((kind, line.lang.clone())).or_default();
        tally.of += 1;
        if right {
            tally.right += 1;
        } else {
            tally.wrong.push(format!("{told:?} {}", line.text));
        }
    }
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for ((kind, language), tally) in &tallies {
        eprintln!("{kind:>15} {language} {}/{}", tally.right, tally.of);
        tally
            .wrong
            .iter()
            .for_each(|line| eprintln!("      {line}"));
        let all = kinds.entry(kind).or_default();
        *all = (all.0 + tally.right, all.1 + tally.of);
    }
    let wrong = |kind: &str| kinds.get(kind).map_or(0, |(right, of)| of - right);
    // Two bios name no role, or a first name alone: a page tells them by its byline.
    assert!(wrong("bio") <= 2, "{kinds:?}");
    for kind in [
        "byline",
        "disclaimer",
        "disclosure",
        "not disclaimer",
        "not disclosure",
    ] {
        assert_eq!(wrong(kind), 0, "{kind}: {kinds:?}");
    }
}
