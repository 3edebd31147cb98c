//! The way back from the places of a piece to the bytes of the file it was read from.
use std::{collections::HashMap, ops::Range};

use stet_core::Place;

use super::block::Row;

/// Where in the file each part of a piece stands. Offsets are bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    places: HashMap<Place, Stand>,
    /// Where something absent is told: the start of the text.
    start: usize,
}

/// How a text stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stand {
    /// Letter for letter, in stretches: the first at 0, each up to the next.
    Verbatim(Vec<Row>),
    /// Somewhere in this range, with markup in it or written otherwise.
    Within(Range<usize>),
}

impl SourceMap {
    pub(super) fn new(start: usize) -> Self {
        Self {
            places: HashMap::new(),
            start,
        }
    }

    /// Tells the stretches in which a place's text stands; none when that is not known.
    pub(super) fn insert(&mut self, place: Place, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.places.insert(place, Stand::Verbatim(rows));
        }
    }

    /// Tells in which part of the file a place's text stands in some other spelling.
    pub(super) fn insert_within(&mut self, place: Place, range: Range<usize>) {
        self.places.insert(place, Stand::Within(range));
    }

    /// Takes a place's stretches back, to add to them.
    pub(super) fn take(&mut self, place: Place) -> Vec<Row> {
        match self.places.remove(&place) {
            Some(Stand::Verbatim(rows)) => rows,
            _ => Vec::new(),
        }
    }

    /// What stands letter for letter, stretch by stretch: from which byte of the file, at which place, from which byte.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, Place, usize)> {
        self.places.iter().flat_map(|(place, stand)| {
            let rows = match stand {
                Stand::Verbatim(rows) => rows.as_slice(),
                Stand::Within(_) => &[],
            };
            rows.iter().map(|row| (row.source, *place, row.text))
        })
    }

    /// The bytes of the file that a range of a place's text stands on; the whole text's, where its letters differ.
    ///
    /// What the file does not hold, such as an absent field, is an empty range at the start of the file's text.
    #[must_use]
    pub fn source(&self, place: Place, range: &Range<usize>) -> Range<usize> {
        let rows = match self.places.get(&place) {
            Some(Stand::Verbatim(rows)) => rows,
            Some(Stand::Within(range)) => return range.clone(),
            None => return self.start..self.start,
        };
        let start = at(rows, range.start);
        // The end is told from the last byte inside, which is never on the far side of a gap.
        let last = range.end.checked_sub(1).filter(|last| *last >= range.start);
        start..last.map_or(start, |last| at(rows, last) + 1)
    }

    /// Whether a range stands in the file letter for letter, so that an edit of it can be made in the file.
    #[must_use]
    pub fn is_verbatim(&self, place: Place, range: &Range<usize>) -> bool {
        let stands = matches!(self.places.get(&place), Some(Stand::Verbatim(_)));
        stands && self.source(place, range).len() == range.len()
    }
}

fn at(rows: &[Row], text: usize) -> usize {
    let row = rows
        .partition_point(|row| row.text <= text)
        .saturating_sub(1);
    rows[row].source + text.saturating_sub(rows[row].text)
}
