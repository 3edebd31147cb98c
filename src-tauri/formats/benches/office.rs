//! Documents of 3,000 words a second.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]
use std::io::{Cursor, Read as _, Write as _};

use divan::{Bencher, counter::ItemsCount};
use stet_formats::read;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

fn main() {
    divan::main();
}

/// How often the paragraphs of the boat are told to make 3,000 words.
const TIMES: usize = 60;

/// A text in which a stretch from `start` to the next `end` is told over and over, each time in other words.
fn long(text: &str, start: &str, end: &str) -> String {
    let from = text.find(start).unwrap();
    let to = from + text[from..].find(end).unwrap() + end.len();
    let told = |n: usize| text[from..to].replace("islanders", &format!("islanders{n}"));
    let many: String = (0..TIMES).map(told).collect();
    text[..to].to_owned() + &many + &text[to..]
}

/// A package whose main part is long.
fn package(bytes: &[u8], main: &str, start: &str, end: &str) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut entry = from.by_index(at).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut part = Vec::new();
        entry.read_to_end(&mut part).unwrap();
        if name == main {
            part = long(str::from_utf8(&part).unwrap(), start, end).into_bytes();
        }
        to.start_file(name, SimpleFileOptions::default()).unwrap();
        to.write_all(&part).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn read(bencher: Bencher<'_, '_>, name: &str, bytes: &[u8]) {
    let words = stet_core::markdown::word_count(&read::read(name, bytes).unwrap().piece.body);
    assert!((2_000..4_000).contains(&words), "{words} words");
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| read::read(name, bytes).unwrap());
}

#[divan::bench]
fn word(bencher: Bencher<'_, '_>) {
    let start = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>";
    let end = "<w:endnoteReference w:id=\"2\"/></w:r></w:p>";
    let boat = include_bytes!("../../../tests/office/boat.docx");
    read(
        bencher,
        "boat.docx",
        &package(boat, "word/document.xml", start, end),
    );
}

#[divan::bench]
fn rtf(bencher: Bencher<'_, '_>) {
    let boat = include_str!("../../../tests/office/boat.rtf");
    read(
        bencher,
        "boat.rtf",
        long(boat, "{\\loch\nNobody had asked", "\\par ").as_bytes(),
    );
}
