//! Checks the labelled pages of a folder and says which findings are true, which are false, and which are missing.
//!
//! A page is judged when the labels beside it (`x.html.json`) have the key `findings`: the ids of the rules that are to
//! say something about it at error or warning, one id for each finding. The house is that of the folder's `stet.toml`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a program for a terminal"
)]
mod judged;

use std::{env, path::Path, process::ExitCode};

const USAGE: &str = "Usage: cargo xtask eval FOLDER --checks [--date YYYY-MM-DD] [--json]";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let (mut folder, mut day, mut json) = (None, None, false);
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        match word.as_str() {
            "--json" => json = true,
            "--date" => match rest.next().map(|day| day.parse()) {
                Some(Ok(told)) => day = Some(told),
                _ => return refuse(USAGE),
            },
            path if !path.starts_with("--") && folder.is_none() => folder = Some(path),
            _ => return refuse(USAGE),
        }
    }
    let Some(folder) = folder else {
        return refuse(USAGE);
    };
    match judged::pages(Path::new(folder), day) {
        Ok(judgement) if json => println!("{}", serde_json::json!(judgement)),
        Ok(judgement) => print!("{}", judgement.table()),
        Err(error) => return refuse(&format!("{folder} cannot be judged: {error}")),
    }
    ExitCode::SUCCESS
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}
