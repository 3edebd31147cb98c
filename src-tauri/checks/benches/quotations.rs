//! How long it takes to hold eight quotations against a megabyte of sources: found, altered, nowhere.
use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use stet_checks::{Checker, Context, Sources};
use stet_core::{Piece, Source};

const TODAY: Date = date(2026, 11, 23);

/// How long the sources are, in bytes.
const MEGABYTE: usize = 1_000_000;

/// How many words each quotation has.
const WORDS: usize = 24;

const QUOTATIONS: usize = 8;

fn main() {
    divan::main();
}

/// A text in which, as in English, a few words are every second one and most are rare.
fn text() -> String {
    const SYLLABLES: [&str; 12] = [
        "an", "ba", "ke", "lin", "mor", "sa", "tu", "vo", "dri", "han", "gel", "the",
    ];
    let mut text = String::with_capacity(MEGABYTE + 64);
    let mut state: u64 = 0x2545_f491_4f6c_dd1d;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default()
    };
    let mut count = 0;
    while text.len() < MEGABYTE {
        // The square of a number below 70 is small most of the time.
        let mut word = (random() % 70) * (random() % 70);
        while word > 0 {
            text.push_str(SYLLABLES[word % 12]);
            word /= 12;
        }
        count += 1;
        text.push_str(match count % 100 {
            0 => ".\n\n",
            20 | 40 | 60 | 80 => ". ",
            _ => " ",
        });
    }
    text
}

/// Pieces with eight quotations: as they stand in the text, with two words changed in each, and of other words.
fn piece(text: &str, kind: &str) -> Piece {
    let words: Vec<&str> = text.split_whitespace().collect();
    let step = words.len() / (QUOTATIONS + 1);
    let quotations = (1..=QUOTATIONS).map(|number| {
        let at = number * step;
        let mut quoted: Vec<&str> = words[at..at + WORDS].to_vec();
        match kind {
            "altered" => {
                quoted[7] = "zebra";
                quoted[15] = "quagga";
            }
            "nowhere" => quoted.reverse(),
            _ => {}
        }
        format!(
            "She said: “{}.” Nobody asked.",
            quoted.join(" ").trim_end_matches('.')
        )
    });
    let quotations: Vec<String> = quotations.collect();
    Piece {
        body: quotations.join("\n\n"),
        ..Piece::default()
    }
}

fn sources(text: &str) -> Sources {
    Sources::of(vec![Source {
        title: "The log".into(),
        text: text.to_owned(),
        ..Source::default()
    }])
}

/// A check while somebody types: only what depends on the sources is found out again.
#[divan::bench(args = ["without sources", "found", "altered", "nowhere"])]
fn eight_against_a_megabyte(bencher: Bencher<'_, '_>, kind: &str) {
    let text = text();
    let sources = sources(if kind == "without sources" { "" } else { &text });
    let piece = piece(&text, kind);
    let context = Context {
        sources: &sources,
        ..Context::on(TODAY)
    };
    let mut checker = Checker::default();
    let findings = checker.check(&piece, &context).findings;
    let told = findings
        .iter()
        .filter(|finding| finding.rule.starts_with("quote."));
    let expected = if matches!(kind, "altered" | "nowhere") {
        QUOTATIONS
    } else {
        0
    };
    assert_eq!(told.count(), expected, "{kind}");
    bencher.bench_local(|| checker.check(black_box(&piece), &context));
}

/// What adding a source costs, once.
#[divan::bench]
fn indexing_a_megabyte(bencher: Bencher<'_, '_>) {
    let text = text();
    bencher.bench_local(|| sources(black_box(&text)));
}
