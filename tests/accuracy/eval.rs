//! Reads a folder of labelled pages and says how many of their fields come out right.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a program for a terminal"
)]
mod labels;
mod report;
mod score;

use std::{env, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let (flags, folders): (Vec<_>, Vec<_>) = words.iter().partition(|word| word.starts_with("--"));
    let ([folder], [] | ["--json"]) = (
        folders.as_slice(),
        flags
            .iter()
            .map(|flag| flag.as_str())
            .collect::<Vec<_>>()
            .as_slice(),
    ) else {
        eprintln!("Usage: cargo xtask eval FOLDER [--json]");
        return ExitCode::FAILURE;
    };
    let report = match report::of(Path::new(folder)) {
        Ok(report) => report,
        Err(error) => {
            eprintln!("{folder} cannot be judged: {error}");
            return ExitCode::FAILURE;
        }
    };
    if flags.is_empty() {
        print!("{}", report::table(&report));
    } else {
        println!("{}", serde_json::json!(report));
    }
    ExitCode::SUCCESS
}
