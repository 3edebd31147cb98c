//! A piece as a file: Markdown under YAML front matter, read and written without disturbing what is not ours.
mod entries;
mod fields;
mod rulings;
mod yaml;

use std::{collections::VecDeque, ops::Range};

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use self::rulings::{set_waivers, take_waivers, waivers};
use self::{
    entries::Entry,
    fields::{Target, Told},
};
use crate::{Extra, Piece};

/// How a file was written, so that it can be written again in the same way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileStyle {
    /// It starts with a byte-order mark.
    pub bom: bool,
    /// Its lines end in CR LF.
    pub crlf: bool,
    /// Its front matter, when it has any.
    pub front: Option<Front>,
    /// A blank line stands between front matter and body.
    pub blank: bool,
}

/// The front matter as it stood in the file, with LF line ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Front {
    /// The line that opens it: `---`.
    pub open: String,
    /// Its entries in file order, each letter for letter with the comments above it.
    pub entries: Vec<String>,
    /// What follows the last entry: comments.
    pub tail: String,
    /// The line that closes it: `---` or `...`.
    pub close: String,
}

impl Default for FileStyle {
    fn default() -> Self {
        Self {
            bom: false,
            crlf: false,
            front: None,
            blank: true,
        }
    }
}

impl Default for Front {
    fn default() -> Self {
        Self {
            open: "---\n".into(),
            entries: Vec::new(),
            tail: String::new(),
            close: "---\n".into(),
        }
    }
}

/// Why a text is not a piece. Lines and columns count from 1.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// The front matter is opened and never closed.
    #[error(
        "The front matter is cut short: line 1 opens it with `---`, and no line closes it. Add a line `---` after its last entry."
    )]
    Unclosed,
    /// The front matter is in another notation.
    #[error(
        "The front matter is TOML (`+++`), which Stet does not read. Write it as YAML between two lines `---`."
    )]
    Toml,
    /// The front matter breaks the rules of YAML.
    #[error("Line {line}, column {column} of the front matter is not YAML: {message}.")]
    Yaml {
        /// Line in the file.
        line: usize,
        /// Column, in characters.
        column: usize,
        /// What the parser says.
        message: String,
    },
    /// Two entries have the same key.
    #[error(
        "The front matter has two entries `{key}`, on lines {first} and {line}. Remove one of them."
    )]
    Duplicate {
        /// The key.
        key: String,
        /// Line of the first entry.
        first: usize,
        /// Line of the second.
        line: usize,
    },
    /// The front matter is not a list of entries.
    #[error(
        "Line {line} of the front matter is not an entry. Write `key: value`, starting at the beginning of the line."
    )]
    NotEntries {
        /// Line in the file.
        line: usize,
    },
    /// References in the front matter multiply into more than anybody can have meant.
    #[error(
        "The front matter is too large once its references are followed (line {line}). Write the values out instead."
    )]
    Bomb {
        /// Line in the file.
        line: usize,
    },
    /// The file holds a NUL character: it is not text.
    #[error(
        "Line {line} holds a NUL character, so this is not a text file, or it is damaged. Save it again as plain text."
    )]
    Nul {
        /// Line in the file.
        line: usize,
    },
}

/// Reads a Markdown file: the piece, and how the file was written.
///
/// # Errors
/// What is wrong with the front matter, and on which line. A file without front matter is all body.
pub fn read(text: &str) -> Result<(Piece, FileStyle), FileError> {
    let parted = part(text)?;
    let mut piece = Piece {
        body: lf(&text[parted.body..]),
        ..Piece::default()
    };
    let mut style = FileStyle {
        bom: text.starts_with(BOM),
        crlf: text
            .find('\n')
            .is_some_and(|end| text[..end].ends_with('\r')),
        front: None,
        blank: parted.blank,
    };
    if let Some([open, entries, close]) = parted.front {
        let (entries, tail) = entries::parse(&entries)?;
        let (told, owners) = fields::assign(&entries);
        told.fill(&mut piece.furniture);
        piece.extra = unowned(&entries, &owners);
        style.front = Some(Front {
            open,
            entries: entries.into_iter().map(|entry| entry.raw).collect(),
            tail,
            close,
        });
    }
    Ok((piece, style))
}

/// The byte of a Markdown file at which the body starts; the body is the rest of the file, save for its line ends.
///
/// # Errors
/// When it cannot be told where the front matter ends, as for [`read`].
pub fn body_start(text: &str) -> Result<usize, FileError> {
    part(text).map(|parted| parted.body)
}

/// Writes a piece in a style: entries that say what the piece says stay letter for letter, others change in their place.
#[must_use]
pub fn write(piece: &Piece, style: &FileStyle) -> String {
    let front = style.front.clone().unwrap_or_default();
    let entries = front_text(piece, &front);
    let mut text = String::new();
    if style.front.is_some() || !entries.is_empty() || needs_fences(&piece.body) {
        text.extend([front.open, entries, front.close]);
        let blank = style.blank || piece.body.starts_with('\n');
        if !text.ends_with('\n') && (blank || !piece.body.is_empty()) {
            text.push('\n');
        }
        if blank {
            text.push('\n');
        }
    }
    text.push_str(&piece.body);
    if style.crlf {
        text = text.replace('\n', "\r\n");
    }
    if style.bom {
        text.insert(0, BOM);
    }
    text
}

/// The entries of the front matter, those of the style first and in their order.
fn front_text(piece: &Piece, front: &Front) -> String {
    let (kept, _) = entries::parse(&front.entries.concat()).unwrap_or_default();
    let (before, owners) = fields::assign(&kept);
    let said = Told::of(&piece.furniture);
    let implied = fields::assign(&parse_extras(&piece.extra)).0;
    let mut extras = Extras::new(piece, &said, &implied);
    let mut text = String::new();
    for (entry, owner) in kept.iter().zip(&owners) {
        match owner {
            None => extras.through(&entry.key, &mut text),
            Some(target) if said.get(*target) == before.get(*target) => text.push_str(&entry.raw),
            Some(target) if said.get(*target) != implied.get(*target) => {
                let key = if implied.get(*target).is_empty() {
                    entry.key.as_str()
                } else {
                    target.name()
                };
                text.push_str(entry.leading());
                text.push_str(&yaml::entry(
                    key,
                    &entry.anchor,
                    said.get(*target),
                    target.shape(),
                ));
            }
            Some(_) => {}
        }
    }
    for target in Target::all().filter(|target| !owners.contains(&Some(*target))) {
        if said.get(target) != implied.get(target) {
            text.push_str(&yaml::entry(
                target.name(),
                "",
                said.get(target),
                target.shape(),
            ));
        }
    }
    extras.rest(&mut text);
    text.push_str(&front.tail);
    text
}

/// The extras still to be written, in the piece's order.
struct Extras<'a> {
    waiting: VecDeque<&'a Extra>,
}

impl<'a> Extras<'a> {
    /// Every extra but those that stand under the name of a field which the piece itself fills otherwise.
    fn new(piece: &'a Piece, said: &Told, implied: &Told) -> Self {
        let gives_way = |extra: &&Extra| {
            Target::all()
                .any(|target| target.name() == extra.key && said.get(target) != implied.get(target))
        };
        Self {
            waiting: piece
                .extra
                .iter()
                .filter(|extra| !gives_way(extra))
                .collect(),
        }
    }

    /// Writes the extras up to the one with this key, if it is still to come.
    fn through(&mut self, key: &str, text: &mut String) {
        if let Some(at) = self.waiting.iter().position(|extra| extra.key == key) {
            text.extend(self.waiting.drain(..=at).map(|extra| extra.raw.as_str()));
        }
    }

    fn rest(self, text: &mut String) {
        text.extend(self.waiting.into_iter().map(|extra| extra.raw.as_str()));
    }
}

fn unowned(entries: &[Entry], owners: &[Option<Target>]) -> Vec<Extra> {
    let unowned = entries
        .iter()
        .zip(owners)
        .filter(|(_, owner)| owner.is_none());
    unowned
        .map(|(entry, _)| Extra {
            key: entry.key.clone(),
            raw: entry.raw.clone(),
        })
        .collect()
}

fn parse_extras(extras: &[Extra]) -> Vec<Entry> {
    let known = extras.iter().filter(|extra| fields::is_known(&extra.key));
    let text: String = known.map(|extra| extra.raw.as_str()).collect();
    entries::parse(&text).unwrap_or_default().0
}

const BOM: char = '\u{feff}';

/// A file, parted.
struct Parted {
    /// The opening line, the text between, and the closing line.
    front: Option<[String; 3]>,
    blank: bool,
    /// The byte at which the body starts.
    body: usize,
}

/// Parts a file into front matter, with LF line ends, and body.
fn part(text: &str) -> Result<Parted, FileError> {
    if let Some(at) = text.find('\0') {
        return Err(FileError::Nul {
            line: text[..at].matches('\n').count() + 1,
        });
    }
    let start = if text.starts_with(BOM) {
        BOM.len_utf8()
    } else {
        0
    };
    let all_body = Parted {
        front: None,
        blank: true,
        body: start,
    };
    let mut lines = text[start..].split_inclusive('\n');
    let open = lines.next().unwrap_or_default();
    let inner = start + open.len();
    match open.trim_end() {
        "+++" if lines.any(|line| line.trim_end() == "+++") => Err(FileError::Toml),
        "---" => match closing_line(lines, inner) {
            Some(close) if opens_entries(&text[inner..close.start]) => {
                let blank = blank_line_at(&text[close.end..]);
                Ok(Parted {
                    front: Some([open, &text[inner..close.start], &text[close.clone()]].map(lf)),
                    blank: blank > 0,
                    body: close.end + blank,
                })
            }
            None if text[inner..].lines().next().is_some_and(is_entry) => Err(FileError::Unclosed),
            _ => Ok(all_body),
        },
        _ => Ok(all_body),
    }
}

/// The bytes of the line that closes the front matter.
fn closing_line<'a>(lines: impl Iterator<Item = &'a str>, start: usize) -> Option<Range<usize>> {
    let mut at = start;
    for line in lines {
        if matches!(line.trim_end(), "---" | "...") {
            return Some(at..at + line.len());
        }
        at += line.len();
    }
    None
}

/// Whether the text between two lines `---` is meant as entries; else the lines are thematic breaks.
fn opens_entries(text: &str) -> bool {
    let blank = text
        .lines()
        .next()
        .is_none_or(|line| line.trim().is_empty());
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty() && !line.starts_with('#'));
    !blank || first.is_none_or(is_entry)
}

/// Whether a line looks like `key: value`.
fn is_entry(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, value)| {
        let ends = value.is_empty() || value.starts_with([' ', '\t']);
        ends && !key.is_empty()
            && key
                .chars()
                .all(|c| c.is_alphanumeric() || "_-. '\"".contains(c))
    })
}

/// How long the blank line is with which a text starts.
fn blank_line_at(text: &str) -> usize {
    ["\r\n", "\n"]
        .iter()
        .find(|end| text.starts_with(**end))
        .map_or(0, |end| end.len())
}

/// Whether a body would be taken for something else at the start of a file.
fn needs_fences(body: &str) -> bool {
    !matches!(
        part(body),
        Ok(Parted {
            front: None,
            body: 0,
            ..
        })
    )
}

/// The text with LF line ends.
fn lf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
