//! How much memory reading takes: at most twenty times what is read.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#[path = "../benches/pages/usual.rs"]
mod pages;

use allocation_counter::measure;
use pages::usual;
use stet_formats::read;

/// The most that a file may take at any moment while it is read, as a multiple of its size.
const MOST: u64 = 20;

#[track_caller]
fn expect_little(name: &str, file: &str) {
    // The word lists are built once, and stay.
    read::read(name, file.as_bytes()).unwrap();
    let taken = measure(|| {
        read::read(name, file.as_bytes()).unwrap();
    });
    let times = taken.bytes_max / u64::try_from(file.len()).unwrap();
    assert!(
        times < MOST,
        "{name} of {} bytes takes {} at once, {times} times as much",
        file.len(),
        taken.bytes_max
    );
}

#[test]
fn a_usual_page_takes_no_more_than_twenty_times_its_size() {
    expect_little("page.html", &usual());
}

#[test]
fn nor_does_a_long_one() {
    let paragraph = "<p>The boat left at seven, as it had left on every working day for as long as <a href=/x>anybody</a> could remember.</p>";
    let page = usual();
    let (before, after) = page.split_once("<p>").unwrap();
    expect_little(
        "page.html",
        &format!("{before}{}<p>{after}", paragraph.repeat(1_500)),
    );
}

#[test]
fn nor_does_a_long_paste() {
    let line = "The boat left at seven, as it had left on every working day for as long as anybody could remember.\n\n";
    expect_little(
        "boat.txt",
        &format!("The boat at seven\nBy Ida Lund\n\n{}", line.repeat(1_500)),
    );
}
