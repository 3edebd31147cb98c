//! How long all rules take on a piece, beside comrak's own parse of the same text.
// A benchmark prints what it measured.
#![allow(clippy::print_stdout)]

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use stet_checks::{Checker, Context, Names};
use stet_core::{
    Author, Event, Office, Organisation, Outlet, PartialDate, Person, Piece, Registry, Spelling,
};

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

/// A desk that knows 5,000 names: 1,000 people and as many bodies and authors, most under two, and some of the piece.
fn registry() -> Registry {
    const SYLLABLES: &[&str] = &[
        "ba", "ke", "lin", "mor", "sa", "tu", "vo", "dri", "han", "gel",
    ];
    let word = |mut number: usize| {
        let mut word = String::from("N");
        for _ in 0..4 {
            word.push_str(SYLLABLES[number % 10]);
            number /= 10;
        }
        word
    };
    let aliases = |name: &str| vec![format!("{name} {}", word(name.len()))];
    let day = |text: &str| text.parse::<PartialDate>().unwrap_or_default();
    let mut registry = Registry::default();
    for number in 0..1_000 {
        let family = word(number * 7);
        registry.authors.push(Author {
            id: format!("author-{number}"),
            name: format!(
                "{} {family}",
                ["Jane", "Olga", "Ida", "Mary", "Zoe"][number % 5]
            ),
            aliases: aliases(&format!("J. {family}")),
            ..Author::default()
        });
        registry.organisations.push(Organisation {
            id: format!("body-{number}"),
            name: format!("{family} Fund"),
            aliases: aliases(&format!("{family} Trust")),
            owned_by: vec![format!("body-{}", number / 2)],
            ..Organisation::default()
        });
        registry.people.push(Person {
            id: format!("person-{number}"),
            name: format!("Peter {family}"),
            born: Some(day("1961-04")),
            offices: vec![Office {
                title: "mayor".into(),
                to: Some(day("2021")),
                ..Office::default()
            }],
            ..Person::default()
        });
    }
    registry.people.push(Person {
        id: "obrien".into(),
        name: "Ann O’Brien".into(),
        ..Person::default()
    });
    registry.events.push(Event {
        name: "autumn fair".into(),
        date: day("2024-10-01"),
        ..Event::default()
    });
    registry.spellings.push(Spelling {
        right: "Norvik".into(),
        wrong: vec!["Norvic".into()],
        ..Spelling::default()
    });
    registry
}

fn main() {
    let house = House::new();
    let (edit, cold) = house.ratios(1_000);
    println!(
        "all rules, 1,000 words, a registry of 5,000 names, in parses of the same text by comrak:"
    );
    println!("  after a one-word edit  {edit:.1}");
    println!("  cold                   {cold:.1}");
    println!("  cold, 10,000 words     {:.1}", house.ratios(10_000).1);
    println!("  cold, 100,000 words    {:.1}", house.ratios(100_000).1);
    println!("  the registry’s names   {:.1}", house.opening());
    divan::main();
}

/// The outlet and the registry that pieces are held against.
struct House {
    outlets: Vec<Outlet>,
    registry: Registry,
    names: Names,
}

impl House {
    fn new() -> Self {
        let (outlets, registry) = (vec![outlet()], registry());
        Self {
            names: Names::of(&registry, &outlets),
            outlets,
            registry,
        }
    }

    fn context(&self) -> Context<'_> {
        Context {
            outlet: self.outlets.first(),
            outlets: &self.outlets,
            registry: &self.registry,
            names: &self.names,
            ..Context::on(TODAY)
        }
    }

    /// An edit and a cold check, each in parses by comrak: medians of one run, taken in turn so that all share whatever
    /// else the machine does.
    fn ratios(&self, words: usize) -> (f64, f64) {
        let (one, two) = (piece(words), edited(&piece(words)));
        let context = self.context();
        let mut checker = Checker::default();
        let (mut edits, mut colds, mut parses) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..(400_000 / words).clamp(6, 400) {
            let piece = if round % 2 == 0 { &one } else { &two };
            edits.push(timed(|| {
                black_box(checker.check(piece, &context)).findings.len()
            }));
            colds.push(timed(|| {
                black_box(Checker::default().check(piece, &context))
                    .findings
                    .len()
            }));
            parses.push(timed(|| parse(&piece.body)));
        }
        let parse = median(parses);
        (median(edits) / parse, median(colds) / parse)
    }

    /// Making the names ready, in parses of a piece of 1,000 words.
    fn opening(&self) -> f64 {
        let piece = piece(1_000);
        let (mut opens, mut parses) = (Vec::new(), Vec::new());
        for _ in 0..10 {
            opens.push(timed(|| {
                size_of_val(&black_box(Names::of(&self.registry, &self.outlets)))
            }));
            parses.push(timed(|| parse(&piece.body)));
        }
        median(opens) / median(parses)
    }
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
    let (one, two, house) = (piece(1_000), edited(&piece(1_000)), House::new());
    let context = house.context();
    let mut checker = Checker::default();
    let mut turn = false;
    bencher.bench_local(|| {
        turn = !turn;
        checker.check(black_box(if turn { &one } else { &two }), &context)
    });
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn cold(bencher: Bencher<'_, '_>, words: usize) {
    let (piece, house) = (piece(words), House::new());
    let context = house.context();
    bencher.bench_local(|| Checker::default().check(black_box(&piece), &context));
}

#[divan::bench]
fn opening(bencher: Bencher<'_, '_>) {
    let house = House::new();
    bencher.bench_local(|| Names::of(black_box(&house.registry), &house.outlets));
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
