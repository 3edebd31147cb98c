//! Pages a second, as text and as HTML.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]
use divan::{Bencher, counter::ItemsCount};
use stet_formats::read;

/// Counts what is allocated beside the time it takes.
#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

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

/// A page of the usual size, 135 kB: a third scripts, a third menus and cards, and long comments.
fn usual() -> String {
    let page = include_str!("../../../tests/pages/labelled/wp-classic-en.html");
    let script = format!(
        "<script>{}</script>",
        "window.x=[1,2,3];f(\"a<b\");".repeat(1_700)
    );
    let card = "<div class=\"card c-1\"><a href=\"/x/y\"><h3 class=\"t\">Why the keeper left</h3></a><p>A retired keeper explains why the lamp was never meant to be turned off.</p></div>";
    let comment = "<li class=\"comment depth-1\"><div class=\"comment-body\"><p>I took that boat for thirty years and it was never once late, whatever they say about it now.</p></div></li>";
    page.replacen("</head>", &format!("{script}</head>"), 1)
        .replacen(
            "<div id=\"comments\"",
            &format!(
                "{}<ol>{}</ol><div id=\"comments\"",
                card.repeat(260),
                comment.repeat(230)
            ),
            1,
        )
}

#[divan::bench]
fn a_usual_page(bencher: Bencher<'_, '_>) {
    let page = usual();
    bencher
        .counter(ItemsCount::new(1_usize))
        .bench(|| read::read("page.html", page.as_bytes()).unwrap());
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
