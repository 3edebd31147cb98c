//! Pages a second, as text and as HTML.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures time and says it"
)]
#[path = "pages/usual.rs"]
mod pages;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use divan::{Bencher, counter::ItemsCount};
use pages::{as_large_as_pages_are, usual};
use stet_formats::read;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Reading a page may cost so many times what parsing it alone does.
const MOST: f64 = 3.3;

fn main() {
    divan::main();
    // Not where one of them is asked for, nor where tests only see that they run.
    if std::env::args().skip(1).eq(["--bench"]) {
        keeps_pace();
    }
}

/// Measures both in turns, so that whatever else the machine does meets them alike, and stops where reading has become too slow.
fn keeps_pace() {
    const TURNS: usize = 60;
    let page = usual();
    let timed = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    let (mut reading, mut parsing) = (Duration::MAX, Duration::MAX);
    for _ in 0..TURNS {
        reading = reading.min(timed(&|| {
            black_box(read::read("page.html", page.as_bytes()).unwrap());
        }));
        parsing = parsing.min(timed(&|| {
            black_box(scraper::Html::parse_document(&page));
        }));
    }
    let ratio = reading.as_secs_f64() / parsing.as_secs_f64();
    println!(
        "a usual page: {:.0} a second, {ratio:.2} times what parsing it alone costs",
        1.0 / reading.as_secs_f64()
    );
    assert!(
        ratio < MOST,
        "reading costs more than {MOST} times what parsing does"
    );
}

const TEXT: &str = include_str!("../../../tests/pages/harbour.txt");
const HTML: &str = include_str!("../../../tests/pages/harbour.html");
const MARKDOWN: &str = include_str!("../../../tests/pages/ferry.md");

/// The fixture with a body of a usual length: its paragraphs told five times, each time in other words.
fn long(page: &str, paragraph: &str) -> String {
    let told = |n: usize| paragraph.replace("county", &format!("county{n}"));
    page.replacen(
        paragraph,
        &(0..5).map(told).collect::<Vec<_>>().join("\n\n"),
        1,
    )
}

#[divan::bench]
fn text(bencher: Bencher<'_, '_>) {
    let page = long(
        TEXT,
        TEXT.lines()
            .find(|line| line.starts_with("The county counts"))
            .unwrap(),
    );
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| read::read("page.txt", page.as_bytes()).unwrap());
}

#[divan::bench]
fn a_usual_page(bencher: Bencher<'_, '_>) {
    let page = usual();
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| read::read("page.html", page.as_bytes()).unwrap());
}

/// The labelled fixtures, one after the other: pages of many systems and languages, each as large as pages are.
#[divan::bench(sample_count = 10)]
fn pages_of_many_kinds(bencher: Bencher<'_, '_>) {
    const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/pages/labelled");
    let files = std::fs::read_dir(FOLDER).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let texts = paths
        .filter(|path| path.extension().is_some_and(|ext| ext == "html"))
        .filter_map(|path| std::fs::read_to_string(path).ok());
    let pages: Vec<String> = texts.map(|page| as_large_as_pages_are(&page)).collect();
    bencher.counter(ItemsCount::new(pages.len())).bench(|| {
        for page in &pages {
            black_box(read::read("page.html", page.as_bytes()).unwrap());
        }
    });
}

#[divan::bench]
fn parsing_a_usual_page_alone(bencher: Bencher<'_, '_>) {
    let page = usual();
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| scraper::Html::parse_document(&page));
}

#[divan::bench]
fn html(bencher: Bencher<'_, '_>) {
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| read::read("page.html", HTML.as_bytes()).unwrap());
}

#[divan::bench]
fn markdown(bencher: Bencher<'_, '_>) {
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| read::read("page.md", MARKDOWN.as_bytes()).unwrap());
}

#[divan::bench]
fn parsing_html_alone(bencher: Bencher<'_, '_>) {
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| scraper::Html::parse_document(HTML));
}
