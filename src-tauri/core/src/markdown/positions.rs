//! From comrak's lines and columns to bytes of the source.
use std::ops::Range;

use comrak::nodes::Sourcepos;

/// Where each line of a text begins, as comrak counts lines.
pub(super) struct Lines<'a> {
    source: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn of(source: &'a str) -> Self {
        let bytes = source.as_bytes();
        let end = |at: &usize| bytes[*at] == b'\n' || bytes.get(at + 1) != Some(&b'\n');
        let ends = source
            .match_indices(['\n', '\r'])
            .map(|(at, _)| at)
            .filter(end);
        let starts = std::iter::once(0).chain(ends.map(|at| at + 1)).collect();
        Self { source, starts }
    }

    /// The bytes of a position, kept inside `within` and moved out to whole characters.
    pub(super) fn bytes(&self, position: Sourcepos, within: &Range<usize>) -> Range<usize> {
        let start = self.byte(position.start.line, position.start.column.saturating_sub(1));
        let end = self.byte(position.end.line, position.end.column);
        let start = self
            .source
            .floor_char_boundary(start)
            .clamp(within.start, within.end);
        let end = self.source.ceil_char_boundary(end).clamp(start, within.end);
        start..end
    }

    fn byte(&self, line: usize, column: usize) -> usize {
        let line = line.max(1) - 1;
        let Some(&start) = self.starts.get(line) else {
            return self.source.len();
        };
        let end = self
            .starts
            .get(line + 1)
            .map_or(self.source.len(), |next| *next);
        (start + column).min(end)
    }
}
