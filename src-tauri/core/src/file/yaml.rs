//! Entries of YAML front matter as Stet writes them: plain where that is safe, quoted where it is not.
use std::fmt::Write;

use super::fields::Shape;

/// A whole entry with its line end.
pub(super) fn entry(key: &str, anchor: &str, values: &[String], shape: Shape) -> String {
    let key = if is_plain(key) {
        key.to_owned()
    } else {
        quoted(key)
    };
    let anchor = if anchor.is_empty() {
        String::new()
    } else {
        format!(" &{anchor}")
    };
    let value = match (shape, values) {
        (Shape::List, []) => " []".into(),
        (Shape::List, items) => items
            .iter()
            .map(|item| format!("\n  - {}", scalar(item)))
            .collect(),
        (Shape::Date, [date]) if is_date(date) => format!(" {date}"),
        (_, texts) => format!(" {}", text(&texts.concat())),
    };
    format!("{key}:{anchor}{value}\n")
}

/// A text, which may run over several lines.
fn text(text: &str) -> String {
    if !is_block(text) {
        return scalar(text);
    }
    let mut block = String::from("|-");
    for line in text.split('\n') {
        block.push('\n');
        if !line.is_empty() {
            block.push_str("  ");
            block.push_str(line);
        }
    }
    block
}

/// A text on one line, in quotes where it needs them.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Whether a text can stand without quotes, whatever YAML's version.
fn is_plain(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    ];
    text.starts_with(char::is_alphabetic)
        && text.chars().all(is_printable)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

/// Whether a text can stand as an indented block, line by line.
fn is_block(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.ends_with('\n')
        && text.split('\n').all(|line| {
            line.chars().all(is_printable) && (line.is_empty() || !line.trim().is_empty())
        })
}

/// A date, or a date-time with a `T`: digits first, then nothing that YAML could mistake.
fn is_date(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.get(4..5) == Some("-")
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || "-:.+TZ".contains(c))
        && !text.ends_with(':')
}

/// Whether YAML takes a character as it is, inside one line.
fn is_printable(c: char) -> bool {
    !c.is_control()
        && !matches!(
            c,
            '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}'
        )
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_printable(c) => quoted.push(c),
            // Writing to a String cannot fail.
            c => drop(write!(quoted, "\\U{:08X}", u32::from(c))),
        }
    }
    quoted.push('"');
    quoted
}
