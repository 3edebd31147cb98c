//! Pages as readers' browsers give them, read into every field.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test may panic and say that it skips"
)]
use std::{fs, path::PathBuf};

use stet_formats::read::{self, ReadRecord};

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_opinion_page_comes_out_right_in_every_field() {
    let path = repository().join("../shared/corpus/opinion-page.txt");
    let Ok(bytes) = fs::read(&path) else {
        eprintln!("skipped: {} is not here", path.display());
        return;
    };
    let reading = read::read("opinion-page.txt", &bytes).unwrap();
    let record = ReadRecord::from(("opinion-page.txt", &reading));
    println!("{}", serde_json::to_string_pretty(&record).unwrap());
}
