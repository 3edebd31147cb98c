//! Notes that a page prints as paragraphs under the piece, “(1) Survey of the harbour board, 2023.”, and leads to by figures without
//! links: “as the board found (1)”. They become the footnotes that linked ones are.
use super::{
    super::block::{Block, Kind},
    blocks::Page,
    notes::Note,
};

/// Fewer paragraphs stand above no notes.
const ABOVE: usize = 4;

/// Makes such paragraphs footnotes, where each has its figure in the text above.
pub(super) fn collect(page: &mut Page) {
    if !page.notes.is_empty() {
        return;
    }
    let is_first = |at: &usize| number(&page.blocks[*at]) == Some(1);
    let Some(start) = page.inside.clone().rev().find(is_first) else {
        return;
    };
    let numbered = |at: usize| page.blocks.get(at).and_then(number);
    let count = (1..)
        .take_while(|nth| numbered(start + nth - 1) == Some(*nth))
        .count();
    let above = page.inside.start..start;
    let prose = page.blocks[above.clone()]
        .iter()
        .filter(|block| block.is_prose())
        .count();
    let marked = |nth: usize| {
        let at = above
            .clone()
            .find(|&at| mark(&page.blocks[at].text, nth).is_some())?;
        mark(&page.blocks[at].markdown, nth).map(|mark| (at, mark))
    };
    let Some(marks) = (1..=count).map(marked).collect::<Option<Vec<_>>>() else {
        return;
    };
    if prose < ABOVE {
        return;
    }
    // Backwards, since two may stand in one paragraph.
    for (nth, (at, range)) in marks.into_iter().enumerate().rev() {
        let block = &mut page.blocks[at];
        block
            .markdown
            .replace_range(range, &format!("[^{}]", nth + 1));
        if let Some(range) = mark(&block.text, nth + 1) {
            block.text.replace_range(range, "");
        }
    }
    for block in page.blocks.drain(start..start + count) {
        if let Some(nth) = number(&block) {
            let text = block.markdown.trim_start_matches('*');
            let emphasis = &block.markdown[..block.markdown.len() - text.len()];
            let (figure, note) = text.split_once([' ', '\u{a0}']).unwrap_or_default();
            // “*(1)* Survey …”, “*(1) Survey …*”
            let emphasis = if figure.ends_with('*') { "" } else { emphasis };
            page.notes.push(Note {
                label: nth.to_string(),
                markdown: format!("[^{nth}]: {emphasis}{}", note.trim_start()),
            });
        }
    }
    page.inside.end -= count;
}

/// The figure with which a note begins.
fn number(block: &Block) -> Option<usize> {
    let text = block.text.as_str();
    let open = text.starts_with(['(', '[']);
    let figures = &text[usize::from(open)..];
    let length = figures.bytes().take_while(u8::is_ascii_digit).count();
    let behind = figures[length..].starts_with(if open { [')', ']'] } else { ['.', ')'] });
    let end = usize::from(open) + length + 1;
    let goes_on = || text[end..].starts_with([' ', '\u{a0}']);
    let fits = block.kind == Kind::Paragraph && behind && (1..=2).contains(&length) && goes_on();
    fits.then(|| figures[..length].parse().ok())?
}

/// Where the figure stands that leads to a note, with the space before it.
fn mark(text: &str, nth: usize) -> Option<std::ops::Range<usize>> {
    let marks = [
        format!("({nth})"),
        format!("\\[{nth}\\]"),
        format!("[{nth}]"),
    ];
    let (at, mark) = marks
        .iter()
        .find_map(|mark| Some((text.find(mark.as_str())?, mark)))?;
    let start = text[..at].trim_end_matches([' ', '\u{a0}']).len();
    (start > 0).then_some(start..at + mark.len())
}

#[cfg(test)]
mod tests {
    use crate::read::read;

    #[test]
    fn notes_under_a_piece_become_footnotes() {
        let told = "<p>The board of the harbour counted every berth in the winter of that year, and found fewer than it had promised.</p>";
        let page = |marks: &str, notes: &str| {
            let html = format!(
                "<html><head><title>The pier</title></head><body><article><h1>The pier</h1>{}<p>The board found {marks} that nobody had asked the pilots, who knew.</p>{notes}</article></body></html>",
                (1..6)
                    .map(|n| told.replace("winter", &format!("winter {n}")))
                    .collect::<String>()
            );
            read("page.html", html.as_bytes())
                .map(|read| read.piece.body)
                .unwrap_or_default()
        };
        let body = page(
            "(1) and said [2]",
            "<p><em>(1) Survey of the board, 2023.</em></p><p>[2] Letter to the town.</p>",
        );
        assert!(body.contains("found[^1] and said[^2] that"), "{body}");
        assert!(
            body.contains("\n[^1]: *Survey of the board, 2023.*\n"),
            "{body}"
        );
        assert!(body.ends_with("\n[^2]: Letter to the town.\n"), "{body}");
        // Points that nothing leads to are the piece's own.
        let body = page(
            "",
            "<p>1. The town pays for the pier.</p><p>2. The pilots are asked.</p>",
        );
        assert!(body.contains("The pilots are asked."), "{body}");
        assert!(!body.contains("[^1]"), "{body}");
    }
}
