//! Front matter as a list of entries, each with its value and its very letters.
use std::collections::HashMap;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, Span, StructureStyle};

use super::FileError;

/// One entry of the front matter.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: Value,
    /// The name by which other entries refer to the value; empty when it has none.
    pub(super) anchor: String,
    /// Comments above it, key, value and line end.
    pub(super) raw: String,
    /// Where the key's line starts in `raw`.
    key_at: usize,
}

impl Entry {
    /// The comments above the key.
    pub(super) fn leading(&self) -> &str {
        &self.raw[..self.key_at]
    }
}

/// A YAML value, as far as Stet looks into one.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// A scalar, as text; null is empty.
    Text(String),
    /// A sequence.
    List(Vec<Value>),
    /// A mapping.
    Map(Vec<(String, Value)>),
    /// A reference to another value.
    Alias,
}

/// More nodes than this, references followed, is a bomb.
const MOST_NODES: u64 = 1_000_000;

/// The entries of a front matter with LF line ends, and the comments after the last of them.
pub(super) fn parse(text: &str) -> Result<(Vec<Entry>, String), FileError> {
    let mut reader = Reader::default();
    let options = granit_parser::options! {
        emit_comments: false,
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        disallow_directives: true,
    };
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| yaml_error(&error))?;
        reader.take(event, span)?;
    }
    Ok(cut(text, reader.entries))
}

fn yaml_error(error: &ScanError) -> FileError {
    FileError::Yaml {
        line: line_of(error.marker().line()),
        column: error.marker().col() + 1,
        message: error.info(),
    }
}

/// The line in the file of a line in the front matter, which starts on the file's second line.
const fn line_of(line: usize) -> usize {
    line + 1
}

/// An entry whose letters are not cut out yet.
#[derive(Debug)]
struct Found {
    key: String,
    value: Value,
    anchor: String,
    line: usize,
    /// Byte at which the key starts.
    start: usize,
    /// Byte at which the value's last scalar ends.
    end: usize,
}

/// Builds values from events. It keeps its own stack, so that depth costs no call frames.
#[derive(Default)]
struct Reader {
    entries: Vec<Found>,
    open: Vec<Open>,
    /// Nodes of each anchored value, references followed.
    sizes: HashMap<usize, u64>,
}

/// A collection that is being read.
struct Open {
    value: Value,
    key: Option<String>,
    anchor: usize,
    nodes: u64,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), FileError> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                if self.open.is_empty() && !text.is_empty() {
                    return Err(not_entries(&span));
                }
                // The span of a block scalar runs on over the comments below it, which are never part of it.
                let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
                let span = if is_block {
                    Span::new(span.start, span.start)
                } else {
                    span
                };
                self.node(Value::Text(plain(&text, style)), &span, anchor, 1)
            }
            Event::Alias(id) => {
                let nodes = self.sizes.get(&id).copied().unwrap_or(1);
                self.node(Value::Alias, &span, 0, nodes)
            }
            Event::UnresolvedAlias(_) => self.node(Value::Alias, &span, 0, 1),
            Event::SequenceStart(_, anchor, _) => {
                self.open(Value::List(Vec::new()), &span, anchor, false)
            }
            Event::MappingStart(style, anchor, _) => {
                let top = style == StructureStyle::Block && span.start.col() == 0;
                self.open(Value::Map(Vec::new()), &span, anchor, top)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(&span),
            Event::Anchor(id, name) => {
                self.name(id, name.into_owned());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Notes the anchor of the value of an entry.
    fn name(&mut self, id: usize, name: String) {
        let of_entry = match self.open.as_slice() {
            [_] => true,
            [_, value] => value.anchor == id,
            _ => false,
        };
        if let (true, Some(entry)) = (of_entry, self.entries.last_mut()) {
            entry.anchor = name;
        }
    }

    fn open(
        &mut self,
        value: Value,
        span: &Span,
        anchor: usize,
        top: bool,
    ) -> Result<(), FileError> {
        if self.open.is_empty() && !top {
            return Err(not_entries(span));
        }
        self.open.push(Open {
            value,
            key: None,
            anchor,
            nodes: 1,
        });
        Ok(())
    }

    fn close(&mut self, span: &Span) -> Result<(), FileError> {
        match self.open.pop() {
            Some(closed) if !self.open.is_empty() => {
                // A block collection ends where the next thing starts; only a bracket belongs to the value.
                let span = if span.is_empty() {
                    Span::default()
                } else {
                    *span
                };
                self.node(closed.value, &span, closed.anchor, closed.nodes)
            }
            _ => Ok(()),
        }
    }

    /// Takes a whole node: a key, or the value of the key before it.
    fn node(
        &mut self,
        value: Value,
        span: &Span,
        anchor: usize,
        nodes: u64,
    ) -> Result<(), FileError> {
        if anchor != 0 {
            self.sizes.insert(anchor, nodes);
        }
        let top = self.open.len() == 1;
        let Some(parent) = self.open.last_mut() else {
            return Ok(());
        };
        parent.nodes = parent.nodes.saturating_add(nodes);
        if parent.nodes > MOST_NODES {
            return Err(FileError::Bomb {
                line: line_of(span.start.line()),
            });
        }
        match (&mut parent.value, parent.key.take()) {
            (Value::List(items), _) => items.push(value),
            (Value::Map(_), None) => {
                let key = if let Value::Text(text) = value {
                    text
                } else {
                    String::new()
                };
                parent.key = Some(key.clone());
                if top {
                    return self.key(key, span);
                }
            }
            (Value::Map(_), Some(_)) if top => {
                if let Some(entry) = self.entries.last_mut() {
                    entry.value = value;
                }
            }
            (Value::Map(entries), Some(key)) => entries.push((key, value)),
            (Value::Text(_) | Value::Alias, _) => {}
        }
        self.reach(span);
        Ok(())
    }

    fn key(&mut self, key: String, span: &Span) -> Result<(), FileError> {
        if key.is_empty() || span.start.col() != 0 {
            return Err(not_entries(span));
        }
        let line = line_of(span.start.line());
        if let Some(first) = self.entries.iter().find(|entry| entry.key == key) {
            return Err(FileError::Duplicate {
                key,
                first: first.line,
                line,
            });
        }
        self.entries.push(Found {
            key,
            value: Value::Text(String::new()),
            anchor: String::new(),
            line,
            start: span.start.byte_offset().unwrap_or_default(),
            end: span.end.byte_offset().unwrap_or_default(),
        });
        Ok(())
    }

    /// Notes that the entry being read goes on to the end of `span`.
    fn reach(&mut self, span: &Span) {
        if let Some(entry) = self.entries.last_mut() {
            entry.end = entry.end.max(span.end.byte_offset().unwrap_or_default());
        }
    }
}

fn not_entries(span: &Span) -> FileError {
    FileError::NotEntries {
        line: line_of(span.start.line()),
    }
}

/// A scalar's text. A block scalar's last line end is not part of what it says.
fn plain(text: &str, style: ScalarStyle) -> String {
    match style {
        ScalarStyle::Plain if matches!(text, "~" | "null" | "Null" | "NULL") => String::new(),
        ScalarStyle::Literal | ScalarStyle::Folded => text.trim_end_matches('\n').to_owned(),
        _ => text.to_owned(),
    }
}

/// Cuts the letters of each entry out of the text: comments at the margin belong to the entry under them.
fn cut(text: &str, found: Vec<Found>) -> (Vec<Entry>, String) {
    let mut starts: Vec<usize> = Vec::with_capacity(found.len() + 1);
    starts.push(0);
    for (at, entry) in found.iter().enumerate() {
        let next = found.get(at + 1).map_or(text.len(), |next| next.start);
        starts.push(comments_after(text, entry.end.min(next), next));
    }
    if found.is_empty() {
        return (Vec::new(), text.to_owned());
    }
    let tail = text[starts[found.len()]..].to_owned();
    let entries = found.into_iter().enumerate().map(|(at, entry)| Entry {
        raw: text[starts[at]..starts[at + 1]].to_owned(),
        key_at: entry.start - starts[at],
        key: entry.key,
        value: entry.value,
        anchor: entry.anchor,
    });
    (entries.collect(), tail)
}

/// Where the first comment at the margin starts between a value's end and the next key; the next key when there is none.
fn comments_after(text: &str, end: usize, next: usize) -> usize {
    let line_end = text[end..next].find('\n').map_or(next, |at| end + at + 1);
    let mut at = line_end;
    for line in text[line_end..next].split_inclusive('\n') {
        if line.starts_with('#') {
            return at;
        }
        at += line.len();
    }
    next
}
