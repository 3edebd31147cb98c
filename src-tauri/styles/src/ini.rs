//! INI as Vale reads it: values that go on behind a `\`, comments behind a space, keys that are said more than once.
use stet_core::Fault;

use crate::yaml::fault;

/// Marks that enclose a value of several lines.
const ENCLOSING: &[&str] = &["\"\"\"", "`"];

/// A part of a file; what stands before the first heading is a part without a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) line: usize,
    pub(crate) entries: Vec<Entry>,
}

/// `key = value` and its line, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) line: usize,
}

impl Entry {
    /// The texts of a list: between commas, `\,` being a comma of the text itself.
    pub(crate) fn list(&self) -> Vec<String> {
        let (mut texts, mut text) = (Vec::new(), String::new());
        let mut chars = self.value.chars().peekable();
        while let Some(char) = chars.next() {
            match (char, chars.peek()) {
                ('\\', Some(&next @ (',' | '\\'))) => {
                    text.push(next);
                    chars.next();
                }
                (',', _) => texts.push(std::mem::take(&mut text)),
                _ => text.push(char),
            }
        }
        texts.push(text);
        let texts = texts.iter().map(|text| text.trim().to_owned());
        texts.filter(|text| !text.is_empty()).collect()
    }

    /// What is wrong with it.
    pub(crate) fn fault(&self, message: impl Into<String>) -> Fault {
        fault(self.line, message)
    }
}

/// Reads a file; parts of the same name are one. A line that cannot be read is left out and told.
pub(crate) fn read(text: &str) -> (Vec<Part>, Vec<Fault>) {
    let (mut parts, mut faults) = (vec![Part::default()], Vec::new());
    let mut now = 0;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().zip(1..);
    while let Some((line, number)) = lines.next() {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(heading) = line.strip_prefix('[') {
            match heading.rfind(']') {
                Some(end) => now = part(&mut parts, heading[..end].trim(), number),
                None => faults.push(fault(number, "this heading has no `]`")),
            }
            continue;
        }
        let Some((key, start)) = line.split_once(['=', ':']) else {
            faults.push(fault(number, "this is no `key = value` line"));
            continue;
        };
        let value = value(start.trim(), &mut lines);
        if value.contains("%(") && value.contains(")s") {
            faults.push(fault(
                number,
                "a value that refers to another (`%(name)s`) is taken as it stands",
            ));
        }
        parts[now].entries.push(Entry {
            key: key.trim().trim_matches('"').to_owned(),
            value,
            line: number,
        });
    }
    (parts, faults)
}

/// The place of a part among the parts.
fn part(parts: &mut Vec<Part>, name: &str, line: usize) -> usize {
    if let Some(known) = parts.iter().skip(1).position(|part| part.name == name) {
        return known + 1;
    }
    parts.push(Part {
        name: name.to_owned(),
        line,
        entries: Vec::new(),
    });
    parts.len() - 1
}

fn value<'a>(start: &str, lines: &mut impl Iterator<Item = (&'a str, usize)>) -> String {
    for mark in ENCLOSING {
        if let Some(start) = start.strip_prefix(mark) {
            return enclosed(start, mark, lines);
        }
    }
    if let Some(start) = start.strip_suffix('\\') {
        return continued(start, lines);
    }
    let comment = start.find(" #").or_else(|| start.find(" ;"));
    let value = start[..comment.unwrap_or(start.len())].trim();
    let bare = ['"', '\''].iter().find_map(|quote| {
        let inside = value.strip_prefix(*quote)?.strip_suffix(*quote)?;
        (!inside.contains(*quote)).then_some(inside)
    });
    bare.unwrap_or(value).to_owned()
}

/// A value up to the mark that encloses it.
fn enclosed<'a>(
    start: &str,
    mark: &str,
    lines: &mut impl Iterator<Item = (&'a str, usize)>,
) -> String {
    let (mut value, mut line) = (String::new(), start);
    loop {
        if let Some(end) = line.find(mark) {
            return value + &line[..end];
        }
        value.push_str(line);
        let Some((next, _)) = lines.next() else {
            return value;
        };
        value.push('\n');
        line = next;
    }
}

/// A value that goes on in the next lines, as long as each ends in `\`.
fn continued<'a>(start: &str, lines: &mut impl Iterator<Item = (&'a str, usize)>) -> String {
    let mut value = start.to_owned();
    for (line, _) in lines {
        let line = line.trim();
        match line.strip_suffix('\\') {
            Some(line) => value.push_str(line),
            None => {
                value.push_str(line);
                break;
            }
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(key: &str, value: &str, line: usize) -> Entry {
        Entry {
            key: key.into(),
            value: value.into(),
            line,
        }
    }

    #[test]
    fn parts_and_values_know_their_lines() {
        let (parts, faults) = read(
            "; desk\nStylesPath = \"our styles\" # here\n\n[*.{md,txt}]\nTokenIgnores = (a#b), \\\n  (c\\,d)\n\
             [*]\nA.B : NO\n[*.{md,txt}]\nC.D = YES\n",
        );
        assert_eq!(faults, []);
        assert_eq!(parts[0].entries, [entry("StylesPath", "our styles", 2)]);
        let files = &parts[1];
        assert_eq!((&*files.name, files.line), ("*.{md,txt}", 4));
        assert_eq!(
            files.entries,
            [
                entry("TokenIgnores", "(a#b), (c\\,d)", 5),
                entry("C.D", "YES", 10)
            ]
        );
        assert_eq!(files.entries[0].list(), ["(a#b)", "(c,d)"]);
        assert_eq!(parts[2].entries, [entry("A.B", "NO", 8)]);
    }

    #[test]
    fn a_line_that_is_none_is_told_and_the_others_hold() {
        let (parts, faults) = read("nothing\n[open\nA = `b\n# c`\nB = \\d+\n");
        let told: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(told, [1, 2]);
        assert_eq!(
            parts[0].entries,
            [entry("A", "b\n# c", 3), entry("B", "\\d+", 5)]
        );
    }
}
