//! Reads a folder of labelled pages and says how many of their fields come out right.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a program for a terminal"
)]
mod invented;
mod labels;
mod report;
mod score;

use std::{env, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (of, json) = match words.as_slice() {
        [of @ .., "--json"] => (of, true),
        of => (of, false),
    };
    let report = match of {
        ["--invented", seed, count] => {
            let (Ok(seed), Ok(count)) = (seed.parse(), count.parse()) else {
                return usage();
            };
            invented::pages(seed, count).map(|pages| report::of_pages(&pages))
        }
        [folder] if !folder.starts_with('-') => report::of(Path::new(folder)),
        _ => return usage(),
    };
    let report = match report {
        Ok(report) => report,
        Err(error) => {
            eprintln!("These pages cannot be judged: {error}");
            return ExitCode::FAILURE;
        }
    };
    if json {
        println!("{}", serde_json::json!(report));
    } else {
        print!("{}", report::table(&report));
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!(
        "Usage: cargo xtask eval FOLDER [--json]\n       cargo xtask eval --invented SEED COUNT [--json]"
    );
    ExitCode::FAILURE
}
