//! Pages as readers' browsers give them, read into every field.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a test may panic and say that it skips")]
use std::{fs, path::PathBuf};

use stet_formats::read::{self, ReadRecord};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn record(name: &str, bytes: &[u8]) -> ReadRecord {
    ReadRecord::from((name, &read::read(name, bytes).unwrap()))
}

#[test]
fn every_page_comes_out_right_in_every_field() {
    let mut pages: Vec<PathBuf> = fs::read_dir(repository().join("tests/pages"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    pages.sort();
    for page in pages {
        let name = page.file_name().unwrap().to_str().unwrap().to_owned();
        let json = serde_json::to_string_pretty(&record(&name, &fs::read(&page).unwrap())).unwrap();
        insta::with_settings!({ snapshot_path => "pages/snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, json);
        });
    }
}

#[test]
fn the_opinion_page_comes_out_right_in_every_field() {
    let path = repository().join("../shared/corpus/opinion-page.txt");
    let Ok(bytes) = fs::read(&path) else {
        eprintln!("skipped: {} is not here", path.display());
        return;
    };
    let page = String::from_utf8(bytes.clone()).unwrap();
    let lines: Vec<&str> = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let read = record("opinion-page.txt", &bytes);
    let body: Vec<&str> = read.text.trim_end().split("\n\n").collect();
    assert_eq!(read.label.as_deref(), Some("Opinion"));
    assert_eq!(format!("Opinion: {}", read.headline.unwrap()), lines[0]);
    assert_eq!((read.standfirst, read.byline, read.disclosure, read.credit, read.published), (None, None, None, None, None));
    assert_eq!(read.authors, ["Vasif Huseynov"]);
    assert_eq!(read.language.as_deref(), Some("en"));
    assert_eq!(body, lines[1..=body.len()]);
    assert!(body[0].starts_with("On 5 December") && body[body.len() - 1].ends_with("pragmatic diplomacy."));
    assert_eq!(read.bio.as_deref(), Some(lines[body.len() + 1]));
    assert_eq!(read.disclaimer.as_deref(), Some(lines[body.len() + 2]));
    let subheads: Vec<&str> = read.body_markdown.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    assert_eq!(subheads, [lines[3], lines[9]]);
    let cut: Vec<&str> = read.cut.iter().map(|cut| cut.text.as_str()).collect();
    assert_eq!(cut, lines[body.len() + 3..]);
}
