//! The figures that lead to notes: “as the board found (1)”, “roughly every other day.1”.
use std::ops::Range;

use super::super::block::{Asked, Block, Row, words};

/// The fewest words of a paragraph that a figure leads away from.
const PARAGRAPH: usize = 8;
/// The raised figures from one on.
const RAISED: &str = "¹²³⁴⁵⁶⁷⁸⁹";

/// A raised figure as a number, and how many bytes it takes.
pub(super) fn raised(sign: char) -> Option<(usize, usize)> {
    let nth = RAISED.chars().position(|other| other == sign)?;
    Some((nth + 1, sign.len_utf8()))
}

/// Where a figure leads to a note.
pub(super) struct Mark {
    pub(super) block: usize,
    /// In bytes of the Markdown, and of the words.
    markdown: Range<usize>,
    text: Range<usize>,
}

/// The figures that lead to so many notes, in their order, or none where one is missing.
pub(super) fn marks(blocks: &[Block], above: Range<usize>, count: usize) -> Option<Vec<Mark>> {
    let mut marks: Vec<Mark> = Vec::new();
    for nth in 1..=count {
        let (first, behind) = marks.last().map_or((above.start, (0, 0)), |mark| {
            (mark.block, (mark.markdown.end, mark.text.end))
        });
        let mark = (first..above.end).find_map(|at| {
            let block = &blocks[at];
            let (markdown, text) = if at == first { behind } else { (0, 0) };
            (words(&block.text) >= PARAGRAPH).then_some(())?;
            Some(Mark {
                block: at,
                markdown: mark(&block.markdown, markdown, nth)?,
                text: mark(&block.text, text, nth)?,
            })
        })?;
        marks.push(mark);
    }
    Some(marks)
}

/// Where the figure stands that leads to a note, from some byte on, with the space before it.
fn mark(text: &str, from: usize, nth: usize) -> Option<Range<usize>> {
    let figures = nth.to_string();
    let sign = RAISED.chars().nth(nth - 1);
    let rest = &text[from..];
    // Most paragraphs lead nowhere.
    if !rest.contains(figures.as_str()) && !sign.is_some_and(|sign| rest.contains(sign)) {
        return None;
    }
    let bracketed = [
        format!("({nth})"),
        format!("\\[{nth}\\]"),
        format!("[{nth}]"),
    ];
    let found = bracketed.iter().find_map(|mark| {
        let at = from + rest.find(mark.as_str())?;
        let start = text[..at].trim_end_matches([' ', '\u{a0}']).len();
        refers(&text[..start], start < at).then_some(start..at + mark.len())
    });
    let raised = || {
        let at = from + rest.find(sign?)?;
        Some(at..at + sign?.len_utf8())
    };
    let glued = || {
        let mut all = rest.match_indices(figures.as_str());
        let at = from
            + all
                .find(|(at, _)| is_glued(text, from + at, figures.len()))?
                .0;
        Some(at..at + figures.len())
    };
    let found = found.or_else(raised).or_else(glued);
    found.filter(|range| range.start > 0)
}

/// Whether a figure in brackets behind some words, `parted` from them by a space, leads to a note: in “to do: (1) open the books, (2)
/// fix a date” it counts, in “section 4(1)” and “paragraph (2)” it names a part of a law.
fn refers(before: &str, parted: bool) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const COUNTED: &[&str] = &[
        "and", "or", "und", "oder", "et", "ou", "y", "o", "e", "section", "sections", "paragraph", "paragraphs", "article", "articles", "absatz",
        "satz", "nummer", "ziffer", "chapter", "option", "options", "box", "boxes", "clause", "step", "figure", "table", "alinéa", "apartado",
        "artículo", "artikel",
    ];
    let last = before
        .rsplit([' ', '\u{a0}'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let glued = !parted && before.ends_with(|c: char| c.is_ascii_digit());
    !before.ends_with([':', ',', ';']) && !glued && !COUNTED.contains(&last.as_str())
}

/// Whether a figure stands right behind a word, as a raised one is copied: “every other day.1 Then”.
fn is_glued(text: &str, at: usize, length: usize) -> bool {
    let before = text[..at].trim_end_matches(|c: char| ".,;:!?”\"’»)…".contains(c));
    let word = before.ends_with(|c: char| c.is_lowercase());
    let rest = &text[at + length..];
    let behind = rest.chars().next();
    // “John.1 and Luke.2”
    let goes_on = text[..at].ends_with('.') && rest.trim_start().starts_with(char::is_lowercase);
    word && !goes_on && behind.is_none_or(|c| c.is_whitespace() || ".,;:!?)”»".contains(c))
}

/// Writes the mark of a footnote for a figure.
pub(super) fn link(block: &mut Block, mark: &Mark, nth: usize) {
    let label = format!("[^{nth}]");
    replace(
        &mut block.markdown,
        &mut block.markdown_rows,
        &mark.markdown,
        &label,
    );
    replace(&mut block.text, &mut block.rows, &mark.text, "");
    block.asked = Asked::default();
}

/// Writes something else for a part of a text, of which is known where it stands in the file.
fn replace(text: &mut String, rows: &mut Vec<Row>, range: &Range<usize>, other: &str) {
    let behind = Row::within(rows, &(range.end..text.len()));
    rows.retain(|row| row.text <= range.start);
    let at = range.start + other.len();
    rows.extend(behind.into_iter().map(|row| Row {
        text: row.text + at,
        ..row
    }));
    text.replace_range(range.clone(), other);
}
