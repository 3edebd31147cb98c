//! What the library costs beyond bare SQLite: both are measured in the same run, in turns, and told as ratios.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot go on stops, and is read on the terminal"
)]
use std::{
    env,
    path::Path,
    time::{Duration, Instant},
};

use rusqlite::{Connection, params};
use stet_store::{Acknowledged, Library, Projection, Stamp};
use uuid::Uuid;

/// A batch of some twenty keystrokes, in bytes.
const BATCH: usize = 110;
const BATCHES: u32 = 5000;
const WORDS_A_PIECE: usize = 200;
const VOCABULARY: u64 = 30_000;
/// As many as a list shows.
const HITS: u32 = 50;

fn main() {
    // Beside the program: many systems keep their folder for temporary files in memory.
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    appending(home.path());
    searching(home.path());
}

fn appending(home: &Path) {
    let mut library = Library::open(home.join("desk.sqlite")).unwrap();
    let (piece, _) = create(&mut library, 1, "A ferry", "Some words.");
    let bare = Connection::open(home.join("bare.sqlite")).unwrap();
    bare.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE log (bytes BLOB)",
    )
    .unwrap();
    let (mut ours, mut raw) = (Vec::new(), Vec::new());
    for number in 0..BATCHES {
        let mut batch = vec![7; BATCH];
        batch[..4].copy_from_slice(&number.to_le_bytes());
        raw.push(time(|| {
            let mut insert = bare.prepare_cached("INSERT INTO log VALUES (?1)").unwrap();
            insert.execute([&batch]).unwrap();
        }));
        ours.push(time(|| {
            library.append(piece, &batch, &stamp()).unwrap();
        }));
    }
    tell(
        "a batch acknowledged, against a bare insert",
        &mut ours,
        &mut raw,
    );
}

fn searching(home: &Path) {
    let pieces = env::var("PIECES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(100_000);
    let path = home.join("large.sqlite");
    drop(Library::open(&path).unwrap());
    fill(&path, pieces);
    let library = Library::read(&path).unwrap();
    let raw = Connection::open(&path).unwrap();
    let mut dice = Dice(42);
    let mut typed = Vec::new();
    for _ in 0..15 {
        let words = format!("{} {}", dice.word(), dice.word());
        typed.extend(
            (1..=words.chars().count()).map(|count| words.chars().take(count).collect::<String>()),
        );
    }
    for (what, sql) in [
        ("search as one types, against the raw query", RAW),
        (
            "search as one types, against the raw query with snippets",
            RAW_SNIPPETS,
        ),
    ] {
        let (mut ours, mut bare) = (Vec::new(), Vec::new());
        for typed in typed.iter().filter(|typed| !typed.ends_with(' ')) {
            ours.push(time(|| drop(library.search(typed, HITS).unwrap())));
            let expression = typed.replace(' ', "\" \"");
            let expression = format!("\"{expression}\"*");
            bare.push(time(|| ask(&raw, sql, &expression)));
        }
        tell(what, &mut ours, &mut bare);
    }
}

const RAW: &str = "SELECT rowid FROM entry_fts WHERE entry_fts MATCH ?1 ORDER BY rank LIMIT ?2";
const RAW_SNIPPETS: &str = "SELECT rowid, snippet(entry_fts, 2, '[', ']', '…', 24) FROM entry_fts
                            WHERE entry_fts MATCH ?1 ORDER BY rank LIMIT ?2";

fn ask(raw: &Connection, sql: &str, expression: &str) {
    let mut query = raw.prepare_cached(sql).unwrap();
    let mut rows = query.query(params![expression, HITS]).unwrap();
    while rows.next().unwrap().is_some() {}
}

/// Pieces are put in behind the library's back, in one transaction: a hundred thousand real ones would take an hour.
fn fill(path: &Path, pieces: u32) {
    let mut db = Connection::open(path).unwrap();
    let mut dice = Dice(7);
    let transaction = db.transaction().unwrap();
    for number in 1..=pieces {
        let headline: Vec<String> = (0..7).map(|_| dice.word()).collect();
        let text: Vec<String> = (0..WORDS_A_PIECE).map(|_| dice.word()).collect();
        transaction
            .prepare_cached(
                "INSERT INTO piece VALUES (?1, ?2, ?3, 'By A. Author', '[]', '', 'en', 'drafting', NULL, NULL, 0, 0, 0,
                                           '', 0, 0, NULL, 0, 0)",
            )
            .unwrap()
            .execute(params![number, Uuid::from_u128(number.into()).to_string(), headline.join(" ")])
            .unwrap();
        transaction
            .prepare_cached("INSERT INTO entry (piece, title, byline, text) VALUES (?1, ?2, 'By A. Author', ?3)")
            .unwrap()
            .execute(params![number, headline.join(" "), text.join(" ")])
            .unwrap();
    }
    transaction.commit().unwrap();
}

fn create(library: &mut Library, number: u128, headline: &str, text: &str) -> (Uuid, Acknowledged) {
    let id = Uuid::from_u128(number);
    let mut projection = Projection::default();
    projection.card.headline = headline.into();
    projection.text = text.into();
    let first = library
        .create_piece(id, b"document", &projection, &stamp())
        .unwrap();
    (id, first)
}

fn stamp() -> Stamp {
    Stamp {
        peer: 1,
        device: String::new(),
        person: "Ada Lindqvist".into(),
        origin: "typing".into(),
        at: jiff::Timestamp::UNIX_EPOCH,
    }
}

fn time(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

fn tell(what: &str, ours: &mut [Duration], bare: &mut [Duration]) {
    ours.sort();
    bare.sort();
    println!("{what}");
    for (name, hundredths) in [("p50", 50), ("p99", 99)] {
        let (ours, bare) = (
            ours[ours.len() * hundredths / 100],
            bare[bare.len() * hundredths / 100],
        );
        let ratio = ours.as_secs_f64() / bare.as_secs_f64();
        println!("  {name}  {ours:>10.1?}  against {bare:>10.1?}  = {ratio:.2}");
    }
}

/// A small generator, so that each run has the same words.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A word made of syllables; a few words are frequent and most are rare, as in a language.
    fn word(&mut self) -> String {
        let rank =
            (VOCABULARY as f64).powf((self.roll() >> 11) as f64 / (1_u64 << 53) as f64) as u64;
        let mut word = String::new();
        let mut rest = rank.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        for _ in 0..2 + rank % 3 {
            word.push_str(
                [
                    "ba", "ten", "ri", "so", "fer", "lu", "mi", "nor", "pa", "ga", "wel", "der",
                    "qui", "o", "est", "tra",
                ][(rest % 16) as usize],
            );
            rest /= 16;
        }
        word
    }
}
