//! Tables of data in a pasted text: a browser copies each row as a line, a tab between its cells.
use std::ops::Range;

use super::super::block::{Block, Kind, Row, words};
use super::Line;

/// The fewest rows of a table, and of one that is more than a pair of columns.
const ROWS: usize = 3;
const ROWS_OF_SEVERAL: usize = 2;
/// The most words of a cell: what has more is a column of text.
const CELL: usize = 20;

/// Where tables stand among lines that no blank line parts, as bytes of the file from their first row to the start of their last.
pub(super) fn within(lines: &[Line<'_>]) -> Vec<Range<usize>> {
    let rows = lines.chunk_by(|row, next| {
        // The first cell of the head may be empty, and its tab is gone with the blanks around the line.
        let [one, other] = [tabs(*row), tabs(*next)];
        one > 0 && (one == other || one + 1 == other)
    });
    rows.filter(|rows| is_table(rows))
        .filter_map(|rows| Some(rows.first()?.source..rows.last()?.source + 1))
        .collect()
}

fn tabs(line: Line<'_>) -> usize {
    line.text.matches('\t').count()
}

fn is_table(rows: &[Line<'_>]) -> bool {
    let Some((head, data)) = rows.split_first() else {
        return false;
    };
    let columns = data.first().map_or(0, |row| tabs(*row));
    // Only the head may lack a cell.
    let even = data.iter().all(|row| tabs(*row) == columns) && tabs(*head) + 1 >= columns;
    let fewest = if columns > 1 { ROWS_OF_SEVERAL } else { ROWS };
    let counted = data
        .iter()
        .filter(|row| row.text.contains(char::is_numeric));
    let short = |row: &Line<'_>| row.text.split('\t').all(|cell| words(cell) <= CELL);
    even && rows.len() >= fewest && counted.count() * 2 >= data.len() && rows.iter().all(short)
}

/// A table as a block of Markdown.
pub(super) fn block(rows: &[Line<'_>]) -> Block {
    let width = rows.iter().map(|row| tabs(*row) + 1).max().unwrap_or(1);
    let mut block = Block {
        kind: Kind::Other,
        ..Block::default()
    };
    for (nth, row) in rows.iter().enumerate() {
        if nth > 0 {
            block.text.push('\n');
            block.markdown.push('\n');
        }
        // The cell that the head lacks is its first.
        for _ in tabs(*row) + 1..width {
            block.markdown.push_str("|  ");
        }
        for cell in row.text.split('\t') {
            let source = row.source + (cell.as_ptr().addr() - row.text.as_ptr().addr());
            let cell = cell.trim();
            if !block.text.is_empty() && !block.text.ends_with('\n') {
                block.text.push('\t');
            }
            block.rows.push(Row {
                text: block.text.len(),
                source,
            });
            block.text.push_str(cell);
            block.markdown.push_str("| ");
            block.markdown_rows.push(Row {
                text: block.markdown.len(),
                source,
            });
            block.markdown.push_str(&cell.replace('|', "\\|"));
            block.markdown.push(' ');
        }
        block.markdown.push('|');
        if nth == 0 {
            block.markdown.push('\n');
            block.markdown.push_str(&"| --- ".repeat(width));
            block.markdown.push('|');
        }
    }
    block
}
