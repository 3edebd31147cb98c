//! How long `stet check` takes on a thousand files, beside reading and parsing the same files on one thread.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot go on stops, and is read on the terminal"
)]
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Instant,
};

use comrak::{Arena, Options, parse_document};

const FILES: u64 = 1000;
const WORDS: usize = 1000;
const RUNS: usize = 5;
const OUTLET: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../desk/sample/outlets/harbour-review.toml"
);

fn main() {
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    for number in 0..FILES {
        let path = home.path().join(format!("piece-{number}.md"));
        fs::write(path, piece(&mut Dice(number + 1))).unwrap();
    }
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        ours.push(seconds(|| check(home.path())));
        bare.push(seconds(|| parse(home.path())));
    }
    let (ours, bare) = (median(ours), median(bare));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    println!(
        "{FILES} files of {WORDS} words, {cores} cores: stet check {ours:.2} s, comrak on one thread {bare:.2} s, ratio {:.1}",
        ours / bare
    );
}

fn check(folder: &Path) {
    let mut stet = Command::new(env!("CARGO_BIN_EXE_stet"));
    stet.args(["check", "--format", "json", "--outlet", OUTLET])
        .arg(folder)
        .stdout(Stdio::null());
    // The pieces have findings: that is no failure here.
    assert!(matches!(stet.status().unwrap().code(), Some(0 | 1)));
}

fn parse(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        parse_document(&Arena::new(), &text, &Options::default());
    }
}

fn seconds(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

const WHO: &[&str] = &[
    "the council",
    "Ann O’Brien",
    "the harbour board",
    "Piet van Loon",
    "a clerk at the ferry office",
    "the minister",
    "our readers",
    "Dr Ilse Kern",
];
const DID: &[&str] = &[
    "refused", "promised", "counted", "forgot", "printed", "doubted", "paid for", "put off",
];
const WHAT: &[&str] = &[
    "the last boat",
    "a second bridge",
    "the night train",
    "a census of the quays",
    "the flood wall",
    "the school bus",
    "a tax on gravel",
    "the island’s only pharmacy",
];
const WHEN: &[&str] = &[
    "last week",
    "on 5 December",
    "in November 2024",
    "yesterday",
    "since 2002",
    "in March",
    "before the autumn fair",
    "on 24 October 1992",
];

/// One sentence of many kinds.
fn sentence(dice: &mut Dice) -> String {
    let (who, did, what, when) = (dice.of(WHO), dice.of(DID), dice.of(WHAT), dice.of(WHEN));
    let number = 2 + dice.below(9000);
    match dice.below(9) {
        0 => format!("It was {when} that {who} {did} {what}, and nobody has explained why."),
        1 => format!("“We {did} {what},” said {who} {when}, “and we would do it again.”"),
        2 => format!(
            "According to {who}, {number} people asked for {what} {when} - not one had an answer."
        ),
        3 => format!(
            "The [report](https://harbour.example/{number}) says that {who} {did} {what}; it does not say when."
        ),
        4 => format!("Whoever {did} {what} {when} owes {number} households more than a letter."),
        5 => format!("The Island Transport Council (ITC) {did} {what} {when}."),
        6 => format!(
            "Some call it *prudence*; {who} called it {number} small cruelties, and {did} {what} all the same."
        ),
        7 => format!(
            "In \"plain words\", {what} costs {number} crowns a year, which {who} {did} {when}."
        ),
        _ => format!("What would it take for {who} to see that {what} is not a favour?"),
    }
}

fn piece(dice: &mut Dice) -> String {
    let mut text = format!(
        "---\ntitle: {} and {}\nauthors: [Mara Okafor]\ndate: 2026-11-23\n---\n\n",
        dice.of(WHO),
        dice.of(WHAT)
    );
    let mut words = 0;
    while words < WORDS {
        let paragraph: Vec<String> = (0..3 + dice.below(4)).map(|_| sentence(dice)).collect();
        let paragraph = paragraph.join(" ");
        words += paragraph.split(' ').count();
        if dice.below(6) == 0 {
            text.push_str("## What is owed\n\n");
        }
        text.push_str(&paragraph);
        text.push_str("\n\n");
    }
    text
}
