//! The way back from the places of a piece to the bytes of the file it was read from.
use std::{collections::HashMap, ops::Range};

use stet_core::Place;

use super::block::Row;

/// Where in the file each part of a piece stands. Offsets are bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    places: HashMap<Place, Vec<Row>>,
    /// Where something absent would have to be told: the start of the text.
    start: usize,
}

impl SourceMap {
    pub(super) fn new(start: usize) -> Self {
        Self {
            places: HashMap::new(),
            start,
        }
    }

    /// Tells where a place's text stands: rows in order, the first at 0.
    pub(super) fn insert(&mut self, place: Place, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.places.insert(place, rows);
        }
    }

    /// Takes a place's rows back, to add to them.
    pub(super) fn take(&mut self, place: Place) -> Vec<Row> {
        self.places.remove(&place).unwrap_or_default()
    }

    /// The bytes of the file that a range of a place's text stands on.
    ///
    /// A range of a text that the file does not hold, such as an absent field, is an empty range at the file's start.
    #[must_use]
    pub fn source(&self, place: Place, range: &Range<usize>) -> Range<usize> {
        let Some(rows) = self.places.get(&place) else {
            return self.start..self.start;
        };
        let start = at(rows, range.start);
        // The end is told from the last byte inside, which is never on the far side of a gap.
        let end = range.end.checked_sub(1).filter(|last| *last >= range.start);
        start..end.map_or(start, |last| at(rows, last) + 1)
    }

    /// Whether a range stands in the file letter for letter, so that an edit there can be made in the file.
    #[must_use]
    pub fn is_verbatim(&self, place: Place, range: &Range<usize>) -> bool {
        let known = self.places.contains_key(&place);
        known && self.source(place, range).len() == range.len()
    }
}

fn at(rows: &[Row], text: usize) -> usize {
    let row = rows
        .partition_point(|row| row.text <= text)
        .saturating_sub(1);
    rows[row].source + text.saturating_sub(rows[row].text)
}
