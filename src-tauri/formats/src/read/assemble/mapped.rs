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
        Self {
            rows: Row::within(rows, &range),
            text: text[range].to_owned(),
        }
    }
}
