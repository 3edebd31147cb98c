//! How long all rules take on a piece, beside comrak's own parse of the same text.
// A benchmark prints what it measured.
#![allow(clippy::print_stdout)]

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use stet_checks::{Checker, Context};
use stet_core::{Outlet, Piece};

const TODAY: Date = date(2026, 11, 23);

const PARAGRAPH: &str = "On 5 December, the harbour board (HB) in reference to “two sources” refused a meeting that the \
    city had asked for on the sidelines of the autumn fair. According to the board’s report, the reason was the \
    “insistence” of the mayor, Ann O’Brien, to speak first; in November last year she had said that “we don’t expect \
    another round until there is real progress”. This was the first such instance since 2002 – or the second, if one \
    counts the *strike* of [24 October 1992](https://harbour.example/strike). Nobody counted it - not even the ICES.";

const OUTLET: &str = r#"
    id = "harbour"
    name = "The Harbour Review"
    aliases = ["harbour.example"]
    languages = ["en"]
    [words]
    min = 400
    max = 900
    [headline]
    max = 80
    [[disclaimer]]
    language = "en"
    text = "The views expressed in this article are {the author’s|his|her|their} own and do not necessarily reflect the position of {outlet}."
"#;

/// A piece of about so many words, in paragraphs that differ.
fn piece(words: usize) -> Piece {
    let paragraphs = words / PARAGRAPH.split_whitespace().count();
    let body: Vec<String> = (0..paragraphs)
        .map(|number| format!("Part {number} of it. {PARAGRAPH}"))
        .collect();
    let mut piece = Piece {
        body: body.join("\n\n"),
        ..Piece::default()
    };
    piece.furniture.headline = "Close the harbour before the next flood".into();
    piece.furniture.label = "Opinion".into();
    piece.furniture.authors = vec!["Jane Roe".into()];
    piece.furniture.bio = "Source: Jane Roe, is a poet in Leeds.".into();
    piece.furniture.published = "2024-12-10".into();
    piece.furniture.disclaimer =
        "The views expressed in this article are her own and do not necessarily reflect the position of harbour.example".into();
    piece
}

fn outlet() -> Outlet {
    Outlet::from_toml(OUTLET).unwrap_or_default().0
}

fn main() {
    println!(
        "all rules after a one-word edit, 1,000 words: {:.0} × comrak’s parse",
        ratio()
    );
    divan::main();
}

/// The medians of both in the same run, taken in turn so that they share whatever else the machine does.
fn ratio() -> f64 {
    let (one, two, outlet) = (piece(1_000), edited(&piece(1_000)), outlet());
    let context = Context {
        outlet: Some(&outlet),
        ..Context::on(TODAY)
    };
    let mut checker = Checker::default();
    let (mut checks, mut parses) = (Vec::new(), Vec::new());
    for round in 0..400 {
        let piece = if round % 2 == 0 { &one } else { &two };
        checks.push(timed(|| {
            black_box(checker.check(piece, &context)).findings.len()
        }));
        parses.push(timed(|| parse(&piece.body)));
    }
    median(checks) / median(parses)
}

#[allow(clippy::disallowed_methods)]
fn timed(work: impl FnOnce() -> usize) -> f64 {
    let start = std::time::Instant::now();
    black_box(work());
    start.elapsed().as_secs_f64()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Comrak alone, with the extensions that Stet reads.
fn parse(body: &str) -> usize {
    let mut options = comrak::Options::default();
    options.extension.footnotes = true;
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    let arena = comrak::Arena::new();
    comrak::parse_document(&arena, body, &options)
        .children()
        .count()
}

/// The piece with one word changed in its middle.
fn edited(piece: &Piece) -> Piece {
    let at = piece.body.len() / 2;
    let at = at + piece.body[at..].find(' ').unwrap_or_default();
    let mut piece = piece.clone();
    piece.body.insert_str(at, " then");
    piece
}

#[divan::bench]
fn after_a_one_word_edit(bencher: Bencher<'_, '_>) {
    let (one, two, outlet) = (piece(1_000), edited(&piece(1_000)), outlet());
    let context = Context {
        outlet: Some(&outlet),
        ..Context::on(TODAY)
    };
    let mut checker = Checker::default();
    let mut turn = false;
    bencher.bench_local(|| {
        turn = !turn;
        checker.check(black_box(if turn { &one } else { &two }), &context)
    });
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn cold(bencher: Bencher<'_, '_>, words: usize) {
    let (piece, outlet) = (piece(words), outlet());
    let context = Context {
        outlet: Some(&outlet),
        ..Context::on(TODAY)
    };
    bencher.bench_local(|| Checker::default().check(black_box(&piece), &context));
}

#[divan::bench]
fn comraks_parse(bencher: Bencher<'_, '_>) {
    let piece = piece(1_000);
    bencher.bench_local(|| parse(black_box(&piece.body)));
}

#[divan::bench]
fn stets_parse(bencher: Bencher<'_, '_>) {
    let piece = piece(1_000);
    bencher.bench_local(|| stet_core::markdown::parse(black_box(&piece.body)));
}

#[divan::bench]
fn folding(bencher: Bencher<'_, '_>) {
    let piece = piece(1_000);
    bencher.bench_local(|| stet_core::Folded::new(black_box(&piece.body)));
}
