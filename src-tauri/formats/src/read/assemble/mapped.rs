//! Text that knows where it stands in the file.
use std::ops::Range;

use super::super::block::Row;

/// A text and where its stretches stand in the file.
#[derive(Debug, Default)]
pub(super) struct Mapped {
    pub(super) text: String,
    pub(super) rows: Vec<Row>,
}

impl Mapped {
    pub(super) fn push(&mut self, text: &str, rows: &[Row]) {
        let at = self.text.len();
        self.rows.extend(rows.iter().map(|row| Row {
            text: row.text + at,
            source: row.source,
        }));
        self.text.push_str(text);
    }

    /// A part of a text, with where it stands.
    pub(super) fn slice(text: &str, rows: &[Row], range: Range<usize>) -> Self {
        let first = rows
            .partition_point(|row| row.text <= range.start)
            .saturating_sub(1);
        let inside = rows
            .iter()
            .skip(first)
            .take_while(|row| row.text < range.end.max(1));
        let moved = inside.map(|row| Row {
            text: row.text.saturating_sub(range.start),
            source: row.source + range.start.saturating_sub(row.text),
        });
        Self {
            rows: moved.collect(),
            text: text[range].to_owned(),
        }
    }
}
