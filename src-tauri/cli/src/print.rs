//! Standard output and standard error; a reader that goes away ends the program quietly.
use std::{
    io::{self, Write as _},
    process,
};

use serde::Serialize;

/// Prints a text as it is.
pub(crate) fn text(text: &str) {
    let mut out = io::stdout().lock();
    if out
        .write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .is_err()
    {
        process::exit(0);
    }
}

/// Prints a line.
pub(crate) fn line(line: &str) {
    text(&format!("{line}\n"));
}

/// Prints a value as one line of JSON.
pub(crate) fn json(value: &impl Serialize) {
    match serde_json::to_string(value) {
        Ok(json) => line(&json),
        Err(error) => not_json(&error),
    }
}

/// Tells why a value could not be written.
pub(crate) fn not_json(error: &serde_json::Error) {
    problem(&format!("This could not be written as JSON: {error}."));
}

/// Tells a problem on standard error.
pub(crate) fn problem(message: &str) {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(io::stderr(), "stet: {message}");
}

/// Tells several problems, a line each.
pub(crate) fn problems(messages: &[String]) {
    messages.iter().for_each(|message| problem(message));
}
