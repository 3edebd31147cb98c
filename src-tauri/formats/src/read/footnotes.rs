//! Notes that stand as paragraphs under a piece, “(1) Survey of the harbour board, 2023.”, and to which figures lead that are no links:
//! “as the board found (1)”, “roughly every other day.1”. They become the footnotes that linked ones are.
mod marks;

use std::ops::Range;

use marks::{link, marks, raised};

use super::block::{Block, Hint, Kind, Row};

/// Fewer paragraphs stand above no notes.
const ABOVE: usize = 4;
/// So many lists of a page are asked whether they are notes, the last first.
const MOST: usize = 4;
/// What stands over notes, folded.
const HEADINGS: &[&str] = &[
    "notes",
    "note",
    "endnotes",
    "footnotes",
    "anmerkungen",
    "fußnoten",
    "fussnoten",
    "notas",
    "notes de bas de page",
    "references",
    "références",
    "literatur",
];

/// A footnote of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Footnote {
    pub(super) label: String,
    /// “[^1]: Survey of the harbour board, 2023.”
    pub(super) markdown: String,
    /// Where the Markdown stands in the file; empty when that is not known.
    pub(super) rows: Vec<Row>,
}

/// Takes such paragraphs out of those of an article and tells them as footnotes, where each has its figure in the text above.
pub(super) fn listed(blocks: &mut Vec<Block>, inside: &mut Range<usize>) -> Vec<Footnote> {
    let starts = inside.clone().rev().filter_map(|start| {
        let above = inside.start..start;
        let notes = numbered(blocks, start..inside.end)
            .or_else(|| headed(blocks, start..inside.end, above))?;
        Some((start, notes))
    });
    let found = starts.take(MOST).find_map(|(start, notes)| {
        let above = inside.start..start;
        let end = notes.last().map_or(start, |note| note.end);
        if announced(blocks, start) || goes_on(&blocks[end..inside.end]) {
            return None;
        }
        let prose = blocks[above.clone()]
            .iter()
            .filter(|block| block.is_prose());
        if prose.take(ABOVE).count() < ABOVE {
            return None;
        }
        let marks = marks(blocks, above, notes.len())?;
        Some((start, notes, marks))
    });
    let Some((start, notes, marks)) = found else {
        return Vec::new();
    };
    // Backwards, since two may stand in one paragraph.
    for (nth, mark) in marks.iter().enumerate().rev() {
        link(&mut blocks[mark.block], mark, nth + 1);
    }
    let end = notes.last().map_or(start, |note| note.end);
    let told = notes.iter().enumerate();
    let told = told.map(|(nth, range)| footnote(&blocks[range.end - 1], nth + 1));
    let told = told.collect();
    if start > 0 && heads_notes(&blocks[start - 1]) {
        blocks[start - 1].hint = Some(Hint::Chrome);
    }
    blocks.drain(start..end);
    inside.end -= end - start;
    told
}

/// Whether a block leads on to the one below: “The law says:”. What follows is a list of the piece.
fn announced(blocks: &[Block], start: usize) -> bool {
    let above = start.checked_sub(1).map(|above| &blocks[above]);
    above.is_some_and(|above| above.text.ends_with(':') && !heads_notes(above))
}

/// Whether the piece goes on behind some notes: with a long paragraph that tells nothing of its author or of the page.
fn goes_on(behind: &[Block]) -> bool {
    const NEAR: usize = 3;
    const LONG: usize = 30;
    let of_page = |block: &Block| {
        block.is_disclaimer()
            || block.is_disclosure()
            || block.is_credit()
            || block.hint.is_some()
            || block.tells_of_somebody()
            || block.is_pitch()
    };
    let near = behind.iter().take(NEAR);
    near.take_while(|block| !block.is_chrome())
        .any(|block| block.is_prose() && block.words() >= LONG && !of_page(block))
}

/// The notes that stand from some block on, each with the figure that is its number, on the same line or on one above.
fn numbered(blocks: &[Block], range: Range<usize>) -> Option<Vec<Range<usize>>> {
    let mut notes: Vec<Range<usize>> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let nth = Some(notes.len() + 1);
        // What stands outside the article is no note of it.
        let below = blocks[..range.end].get(at + 1);
        let alone = figure(&blocks[at].text) == nth && below.is_some_and(is_said);
        if number(&blocks[at]) != nth && !alone {
            break;
        }
        let end = at + 1 + usize::from(alone);
        notes.push(at..end);
        at = end;
    }
    (!notes.is_empty()).then_some(notes)
}

/// The notes below a heading that says so, which are numbered where the browser shows them and not where it copies them.
fn headed(blocks: &[Block], range: Range<usize>, above: Range<usize>) -> Option<Vec<Range<usize>>> {
    let heading = range.start.checked_sub(1).map(|above| &blocks[above])?;
    if !heads_notes(heading) {
        return None;
    }
    let count = (1..).take_while(|count| marks(blocks, above.clone(), *count).is_some());
    let notes = range.start..range.start + count.count();
    let told = |at: usize| {
        let block = blocks.get(at).filter(|block| is_said(block));
        block.is_some_and(|block| {
            block
                .text
                .contains(|c: char| c.is_ascii_digit() || c == '↩')
        })
    };
    let all = !notes.is_empty() && notes.end <= range.end && notes.clone().all(told);
    all.then(|| notes.map(|at| at..at + 1).collect())
}

fn heads_notes(block: &Block) -> bool {
    HEADINGS.contains(&block.folded().trim_end_matches(':'))
}

/// Whether a block may be a note: a paragraph of one line that tells neither interests nor whose views these are.
fn is_said(block: &Block) -> bool {
    block.kind == Kind::Paragraph
        && block.words() > 1
        && !block.markdown.contains("\\\n")
        && !block.is_disclosure()
        && !block.is_disclaimer()
}

/// The number that a text is.
fn figure(text: &str) -> Option<usize> {
    let figures = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    figures.then(|| text.parse().ok())?
}

/// The figure with which a note begins.
fn number(block: &Block) -> Option<usize> {
    let (number, _) = opening(&block.text)?;
    is_said(block).then_some(number)
}

/// The figure that a text begins with as a note does, and how many bytes it takes: “(1) ”, “2. ”, “³ ”, “4 Survey”.
fn opening(text: &str) -> Option<(usize, usize)> {
    let open = text.starts_with(['(', '[']);
    let figures = &text[usize::from(open)..];
    let raised = figures.chars().next().and_then(raised);
    let length = figures.bytes().take_while(u8::is_ascii_digit).count();
    let (number, length) = match raised {
        Some((number, length)) if !open => (number, length),
        _ => (figure(figures.get(..length)?)?, length),
    };
    let closing: &[char] = if open { &[')', ']'] } else { &['.', ')'] };
    let closed = figures[length..].starts_with(closing);
    let end = usize::from(open) + length + usize::from(closed);
    let rest = text[end..].trim_start_matches([' ', '\u{a0}']);
    let parted = rest.len() < text.len() - end;
    let bare =
        raised.is_some() || rest.starts_with(|c: char| c.is_uppercase() || "“\"„«".contains(c));
    let fits = if open {
        closed && parted
    } else {
        parted && (closed || bare)
    };
    fits.then_some((number, text.len() - rest.len()))
}

/// A paragraph as a footnote, without the figure before it and the arrow behind it.
fn footnote(block: &Block, nth: usize) -> Footnote {
    let markdown = block.markdown.as_str();
    let bare = markdown.trim_start_matches('*');
    let emphasis = &markdown[..markdown.len() - bare.len()];
    let figure = opening(&block.text).and_then(|_| bare.split([' ', '\u{a0}']).next());
    // “*(1)* Survey …”, “*(1) Survey …*”
    let (emphasis, start) = match figure {
        Some(figure) if figure.ends_with('*') => ("", emphasis.len() + figure.len()),
        Some(figure) => (emphasis, emphasis.len() + figure.len()),
        None => ("", 0),
    };
    let start = markdown.len() - markdown[start..].trim_start().len();
    let end = markdown.trim_end_matches(['↩', '↑', ' ', '\u{fe0e}']).len();
    let range = start..end.max(start);
    let label = nth.to_string();
    let head = format!("[^{label}]: {emphasis}");
    let rows = Row::within(&block.markdown_rows, &range).into_iter();
    let rows = rows.map(|row| Row {
        text: row.text + head.len(),
        ..row
    });
    Footnote {
        rows: rows.collect(),
        markdown: head + &markdown[range],
        label,
    }
}

#[cfg(test)]
mod tests {
    use crate::read::read;

    fn body(name: &str, page: &str) -> String {
        let read = read(name, page.as_bytes());
        read.map(|read| read.piece.body).unwrap_or_default()
    }

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
            body("page.html", &html)
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

    #[test]
    fn the_number_of_a_page_below_the_article_takes_nothing_from_outside_it() {
        let told = "The board of the harbour counted every berth in the winter of that year and found fewer than it had promised to us.";
        let paragraphs: String = (1..7)
            .map(|n| format!("<p>{}</p>", told.replace("winter", &format!("winter {n}"))))
            .collect();
        let html = format!(
            "<html><head><title>The pier</title></head><body><article><h1>The pier</h1>{paragraphs}<p>1</p></article><footer><p>The pilots are asked again every year.</p></footer></body></html>"
        );
        let body = body("page.html", &html);
        assert!(
            body.contains("winter 6") && !body.contains("asked again"),
            "{body}"
        );
    }

    #[test]
    fn notes_under_a_pasted_piece_become_footnotes() {
        let told = "The board of the harbour counted every berth in the winter of that year, and found fewer than it had promised.";
        let page = |marked: &str, notes: &str| {
            let above: String = (1..6)
                .map(|n| format!("{}\n\n", told.replace("winter", &format!("winter of {n}"))))
                .collect();
            let text = format!(
                "The Pier Is Ours\n\nBy Ida Lund\n\n{above}{marked}\n\n{notes}\n\nIda Lund is a pilot in Norvik.\n"
            );
            body("page.txt", &text)
        };
        let last = "The board found a ship every other day.1 Nobody had asked the pilots, who knew that;2 and who would have told.";
        let linked = "every other day.[^1] Nobody had asked the pilots, who knew that;[^2] and who";
        // As Substack, a browser and a list that lost its numbers have them.
        for notes in [
            "1\nThe survey of 2023.\n\n2\nA letter to the town.",
            "Notes\n1 The survey of 2023.\n\n2 A letter to the town.",
            "Endnotes\nThe survey of 2023. ↩\nA letter to the town. ↩",
        ] {
            let body = page(last, notes);
            assert!(body.contains(linked), "{body}");
            assert!(
                body.ends_with(
                    "would have told.\n\n[^1]: The survey of 2023.\n\n[^2]: A letter to the town.\n"
                ),
                "{body}"
            );
        }
        // What counts is no mark.
        let counted = "The board found 1 ship in 2 days, 14 of CO2 and 3.1 of fuel, and that nobody had asked the pilots.";
        let body = page(
            counted,
            "1. The town pays for the pier.\n\n2. The pilots are asked.",
        );
        assert!(
            body.contains(counted) && body.contains("The pilots are asked."),
            "{body}"
        );
    }
}
