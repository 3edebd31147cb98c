//! Breaks files in many ways and reads them: `cargo xtask fuzz MINUTES`.
//!
//! Every file of the fixtures is cut, doubled, spliced with others and sprinkled with marks that readers look for. Whatever
//! panics, or takes far longer than its length allows, is written to a folder and named.
#![allow(
    clippy::disallowed_methods,
    reason = "what a person runs by hand reads files and watches the clock"
)]
mod damage;

use std::{
    env, fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use cpu_time::ProcessTime;
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngSeed, TestRunner},
};
use stet_formats::read::{self, Changes};

use damage::damaged;

/// Where fixtures of every kind lie.
const FIXTURES: &[&str] = &["tests/pages", "tests/office", "src-tauri/desk/sample"];

/// How long reading may take: this, and this much more for each million bytes.
const LONGEST: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(6));

fn main() -> ExitCode {
    let mut words = env::args().skip(1);
    let minutes = words.next().and_then(|word| word.parse().ok()).unwrap_or(1);
    let seed = words.next().and_then(|word| word.parse().ok()).unwrap_or(1);
    let until = Instant::now() + Duration::from_secs(60 * minutes);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = fixtures(&root);
    let found = root.join("target/fuzz");
    let mut runner = TestRunner::new(Config {
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    });
    let damage = damage::strategy(files.len());
    let (mut read, mut bad) = (0_u64, 0_u32);
    while Instant::now() < until {
        for (name, bytes) in &files {
            let Ok(tree) = damage.new_tree(&mut runner) else {
                continue;
            };
            let case = damaged(bytes, &files, &tree.current());
            if let Some(why) = trouble(name, &case) {
                bad += 1;
                keep(&found, bad, name, &case, &why);
            }
            read += 1;
        }
    }
    say(&format!(
        "{read} files read in {minutes} min from seed {seed}; {bad} in trouble, kept in {}",
        found.display()
    ));
    if bad > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// Why a file must not be like that for a reader; `None` when it is read or refused in good time.
fn trouble(name: &str, bytes: &[u8]) -> Option<String> {
    // Whatever else the machine does, the reader's own time tells.
    let began = ProcessTime::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        for changes in [Changes::Accepted, Changes::Rejected] {
            drop(read::read_each(name, bytes, changes));
        }
        drop(read::read_whole(name, bytes));
    }));
    let took = began.elapsed();
    #[allow(clippy::cast_precision_loss, reason = "a length in millions")]
    let allowed = LONGEST.0 + LONGEST.1.mul_f64(bytes.len() as f64 / 1e6);
    match outcome {
        Err(_) => Some("it panicked".into()),
        Ok(()) if took > allowed => Some(format!("it took {took:?}")),
        Ok(()) => None,
    }
}

/// The fixtures, by file name.
fn fixtures(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut waiting: Vec<PathBuf> = FIXTURES.iter().map(|folder| root.join(folder)).collect();
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        if let Ok(entries) = fs::read_dir(&path) {
            waiting.extend(entries.flatten().map(|entry| entry.path()));
        } else if let (Some(name), Ok(bytes)) = (path.file_name(), fs::read(&path)) {
            let extension = path.extension().and_then(|extension| extension.to_str());
            if extension.is_some_and(|known| read::EXTENSIONS.contains(&known)) {
                files.push((name.to_string_lossy().into_owned(), bytes));
            }
        }
    }
    files.sort();
    files
}

fn keep(folder: &Path, number: u32, name: &str, bytes: &[u8], why: &str) {
    let path = folder.join(format!("{number}-{name}"));
    let kept = fs::create_dir_all(folder).and_then(|()| fs::write(&path, bytes));
    let whereto = match kept {
        Ok(()) => path.display().to_string(),
        Err(error) => format!("(not kept: {error})"),
    };
    say(&format!("{name}: {why}: {whereto}"));
}

#[allow(
    clippy::print_stdout,
    reason = "what a person runs by hand tells what it found"
)]
fn say(line: &str) {
    println!("{line}");
}
