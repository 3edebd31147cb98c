//! How long two styles of the size newsrooms have, 40 rules each, take over a piece of 1,000 words.
//!
//! Vale 3.15 took 113 to 128 ms for such a file with two styles of that size, on a machine where comrak parsed it in 6.5 µs:
//! 17,000 times as long. Ten times faster than that is 1,700 parses.
use comrak::{Arena, Options, parse_document};
use divan::{Bencher, black_box};
use stet_core::Piece;
use stet_styles::{Memory, Styles};

const PARAGRAPH: &str = "On 5 December, the harbour board (HB) “very clearly” refused a meeting that the city had asked for on \
    the sidelines of the autumn fair. According to the board’s report, the reason was the “insistence” of the mayor, Ann \
    O’Brien, to speak first; in November last year she had said that “we don’t expect another round until there is real \
    progress”. This was arguably the first such instance since 2002 – or the second, if one counts the *strike* of \
    [24 October 1992](https://harbour.example/strike). Nobody counted it, not even the union that was there.";

/// Words for rules to be made of, as styles have them: plain ones, phrases, and patterns.
const WORDS: &[&str] = &[
    "arguably",
    "basically",
    "in order to",
    "utili[sz]e[ds]?",
    "very (?:clearly|often|much)",
    "leverag(?:e|ed|es|ing)",
    "at this point in time",
    "going forward",
    "stakeholders?",
    "paradigm shift",
    "state[- ]of[- ]the[- ]art",
    "needless to say",
    "it goes without saying",
    "the fact that",
    "due to the fact",
    "a (?:number|variety) of",
    "as a matter of fact",
    "low[- ]hanging fruit",
    "game[- ]changer",
    "deep dive",
    "touch base",
    "synerg(?:y|ies)",
    "impactful",
    "incentivi[sz]e",
    "prior to",
    "subsequent to",
    "with regard to",
    "in terms of",
    "whilst",
    "amongst",
];

fn main() {
    divan::main();
}

fn piece() -> Piece {
    let paragraphs = 1000 / PARAGRAPH.split_whitespace().count() + 1;
    let body: Vec<String> = (0..paragraphs)
        .map(|number| format!("Part {number} of it. {PARAGRAPH}"))
        .collect();
    Piece {
        body: body.join("\n\n"),
        ..Piece::default()
    }
}

/// A rule file of a style: most are lists of words, as in the styles that people share.
fn rule(number: usize) -> String {
    let words = WORDS.iter().cycle().skip(number * 7 % WORDS.len());
    let listed = |line: &str, most: usize| -> String {
        let words = words.clone().take(most);
        words.map(|word| line.replace("{}", word)).collect()
    };
    let head = "message: \"Weigh '%s'.\"\nlevel: warning\n";
    match number % 10 {
        0..=3 => format!(
            "extends: existence\nignorecase: true\n{head}tokens:\n{}",
            listed("  - '{}'\n", 24)
        ),
        4..=6 => format!(
            "extends: substitution\nignorecase: true\nmessage: \"Write '%s', not '%s'.\"\nswap:\n{}",
            listed("  '{}': plain\n", 20)
        ),
        7 => format!(
            "extends: existence\n{head}scope: sentence\nraw:\n  - '(?:was|were|been) \\w+(?:ed|en)\\b'\n"
        ),
        8 => format!(
            "extends: occurrence\n{head}scope: sentence\nmax: {}\ntoken: '\\b(\\w+)\\b'\n",
            25 + number
        ),
        _ => format!(
            "extends: conditional\n{head}first: '\\b([A-Z]{{3,5}})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{{3,5}})\\)'\n"
        ),
    }
}

fn styles() -> Styles {
    let mut styles = Styles::default();
    for style in ["Harbour", "Coast"] {
        for number in 0..40 {
            let added = styles.add(style, &format!("Rule{number}"), &rule(number), &|_| None);
            assert_eq!(added, Ok(()), "{}", rule(number));
        }
    }
    styles
}

/// The peer: comrak's parse of the same text.
#[divan::bench]
fn comrak(bencher: Bencher<'_, '_>) {
    let body = piece().body;
    bencher.bench_local(|| {
        parse_document(&Arena::new(), black_box(&body), &Options::default());
    });
}

/// A piece that was not seen before.
#[divan::bench]
fn check(bencher: Bencher<'_, '_>) {
    let (styles, piece) = (styles(), piece());
    bencher.bench_local(|| styles.check(black_box(&piece), "quay.md"));
}

/// The same piece after one word was changed.
#[divan::bench]
fn check_again(bencher: Bencher<'_, '_>) {
    let (styles, mut piece) = (styles(), piece());
    let (mut memory, mut number) = (Memory::default(), 0);
    bencher.bench_local(|| {
        number += 1;
        piece.body.replace_range(5..6, &format!("{}", number % 10));
        styles.check_again(black_box(&piece), "quay.md", &mut memory)
    });
}

/// The rule files, from text to what runs: once for each start of a program.
#[divan::bench]
fn read() -> Styles {
    styles()
}
