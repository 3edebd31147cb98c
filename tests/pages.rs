//! Pages as readers' browsers give them, read into every field.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test may panic, read files and say that it skips"
)]
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
    let lines: Vec<&str> = page
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let read = record("opinion-page.txt", &bytes);
    let body: Vec<&str> = read.text.trim_end().split("\n\n").collect();
    assert_eq!(read.label.as_deref(), Some("Opinion"));
    assert_eq!(format!("Opinion: {}", read.headline.unwrap()), lines[0]);
    assert_eq!(
        (
            read.standfirst,
            read.byline,
            read.disclosure,
            read.credit,
            read.published
        ),
        (None, None, None, None, None)
    );
    assert_eq!(read.authors, ["Vasif Huseynov"]);
    assert_eq!(read.language.as_deref(), Some("en"));
    assert_eq!(body, lines[1..=body.len()]);
    assert!(
        body[0].starts_with("On 5 December")
            && body[body.len() - 1].ends_with("pragmatic diplomacy.")
    );
    assert_eq!(read.bio.as_deref(), Some(lines[body.len() + 1]));
    assert_eq!(read.disclaimer.as_deref(), Some(lines[body.len() + 2]));
    let subheads: Vec<&str> = read
        .body_markdown
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .collect();
    assert_eq!(subheads, [lines[3], lines[9]]);
    let cut: Vec<&str> = read.cut.iter().map(|cut| cut.text.as_str()).collect();
    assert_eq!(cut, lines[body.len() + 3..]);
}

#[derive(serde::Deserialize)]
struct Line {
    lang: String,
    kind: String,
    text: String,
    #[serde(default)]
    note: String,
}

/// Real lines of the kinds a page ends with, each where such a line stands: under a body of its own.
#[test]
fn real_lines_are_told_apart() {
    let path = repository().join("../shared/corpus/real-lines.json");
    let Ok(bytes) = fs::read(&path) else {
        eprintln!("skipped: {} is not here", path.display());
        return;
    };
    let body = "The boat left at seven, as it had left on every working day for as long as anybody on the pier could remember.\n\n".to_owned()
        + "Nobody had asked the islanders whether seven was a good hour, and nobody on the island had thought of asking why.\n\n";
    let mut wrong = Vec::new();
    let mut seen = std::collections::BTreeMap::<(String, bool), usize>::new();
    for line in serde_json::from_slice::<Vec<Line>>(&bytes).unwrap() {
        let page = if line.kind == "byline" {
            format!("The boat at seven\n{}\n\n{body}", line.text)
        } else {
            format!("The boat at seven\n\n{body}{}\n", line.text)
        };
        let read = record("page.txt", page.as_bytes());
        let about_readers = line.note.contains("reader comments");
        let right = match line.kind.as_str() {
            "disclaimer" if about_readers => read.disclaimer.is_none() && read.bio.is_none(),
            "disclaimer" => read.disclaimer.is_some(),
            "bio" => read.bio.is_some() && read.disclaimer.is_none(),
            // A paper and an agency sign, and are nobody's name.
            "byline" if line.text.contains("AFP") => {
                read.byline.is_some() && read.authors.is_empty()
            }
            "byline" => read.byline.is_some() && !read.authors.is_empty(),
            _ => {
                read.disclosure.is_some()
                    || line.text.contains("affiliate")
                    || line.text.contains("ommission")
            }
        };
        *seen.entry((line.kind.clone(), right)).or_default() += 1;
        if !right {
            wrong.push(format!("{} {} {:?}", line.kind, line.lang, line.text));
        }
    }
    eprintln!("real lines, by kind and whether told right: {seen:?}");
    // “writes …” with no role named, a first name alone, with no byline to know them from; a hashtag.
    assert!(wrong.len() <= 3, "{}", wrong.join("\n"));
}
