//! Pages a second, as text and as HTML.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]
use divan::{Bencher, counter::ItemsCount};
use stet_formats::read;

fn main() {
    divan::main();
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
