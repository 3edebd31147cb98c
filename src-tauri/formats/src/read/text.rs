//! Plain text, such as a page pasted from a browser.
use super::{
    Chrome, Format, Reading, Review,
    assemble::assemble,
    assign::{Known, assign},
    block::{Block, Kind, Row},
    decode::Decoded,
};

/// Reads a page's plain text.
pub(super) fn read(decoded: &Decoded, chrome: Chrome) -> Reading {
    let blocks = blocks(&decoded.text, decoded.skipped);
    let known = Known::default();
    let assembly = assemble(
        &blocks,
        &assign(&blocks, &known),
        &known,
        chrome,
        decoded.skipped,
    );
    Reading {
        piece: assembly.piece,
        cut: assembly.cut,
        format: Format::Text,
        map: decoded.is_source.then_some(assembly.map),
        evidence: assembly.evidence,
        mail: None,
        review: Review::default(),
        pictures: Vec::new(),
    }
}

/// A line and where it stands.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    source: usize,
}

/// The blocks of a text: its lines, or its paragraphs where lines are wrapped.
fn blocks(text: &str, skipped: usize) -> Vec<Block> {
    let lines: Vec<Line<'_>> = lines(text, skipped).collect();
    let width = if is_wrapped(&lines) {
        lines.iter().map(|line| line.text.chars().count()).max()
    } else {
        None
    };
    let groups = lines
        .split(|line| line.text.is_empty())
        .filter(|group| !group.is_empty());
    let paragraphs = groups.flat_map(|group| {
        group.chunk_by(|line, next| width.is_some_and(|width| runs_on(*line, *next, width)))
    });
    paragraphs.map(block).collect()
}

/// Whether a wrapped line goes on in the next: its first word had no room left.
fn runs_on(line: Line<'_>, next: Line<'_>, width: usize) -> bool {
    let listed = next.text.starts_with(['-', '*', '•', '–']);
    let word = next.text.split(' ').next().unwrap_or_default();
    !listed && line.text.chars().count() + 1 + word.chars().count() > width
}

/// The lines of a text, trimmed, an empty one for each blank.
fn lines(text: &str, skipped: usize) -> impl Iterator<Item = Line<'_>> {
    let invisible = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}');
    text.split(['\n', '\r']).scan(skipped, move |at, line| {
        let text = line.trim_matches(invisible);
        let before = line.len() - line.trim_start_matches(invisible).len();
        let source = *at + before;
        *at += line.len() + 1;
        Some(Line { text, source })
    })
}

/// Whether the text is wrapped at a column: most lines go straight on in the next, and none is long.
fn is_wrapped(lines: &[Line<'_>]) -> bool {
    let long = lines
        .iter()
        .filter(|line| line.text.chars().count() > 100)
        .count();
    let full = lines
        .iter()
        .filter(|line| line.text.chars().count() > 45)
        .count();
    let goes_on = lines
        .windows(2)
        .filter(|pair| pair[0].text.chars().count() > 45 && !pair[1].text.is_empty())
        .count();
    long == 0 && full > 4 && goes_on * 2 > full
}

/// Lines joined as one paragraph.
fn block(lines: &[Line<'_>]) -> Block {
    let mut block = Block {
        kind: Kind::Paragraph,
        ..Block::default()
    };
    for line in lines {
        if !block.text.is_empty() {
            block.text.push(' ');
            block.markdown.push(' ');
        }
        block.rows.push(Row {
            text: block.text.len(),
            source: line.source,
        });
        block.text.push_str(line.text);
        escape(*line, &mut block.markdown, &mut block.markdown_rows);
    }
    block
}

/// Adds a line as Markdown that says the same: a sign that would be markup gets a backslash.
fn escape(line: Line<'_>, markdown: &mut String, rows: &mut Vec<Row>) {
    let mut from = 0;
    let mut add = |markdown: &mut String, range: std::ops::Range<usize>| {
        rows.push(Row {
            text: markdown.len(),
            source: line.source + range.start,
        });
        markdown.push_str(&line.text[range]);
    };
    for at in signs(line.text) {
        add(markdown, from..at);
        markdown.push('\\');
        from = at;
    }
    add(markdown, from..line.text.len());
}

/// Where signs stand that would be taken for markup: tags, and a year at the start that would number a list.
fn signs(text: &str) -> Vec<usize> {
    let tags = text.match_indices('<').map(|(at, _)| at);
    let mut signs: Vec<usize> = tags
        .filter(|at| {
            text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c))
        })
        .collect();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 2 && text[digits..].starts_with([')', '.']) {
        signs.insert(0, digits);
    }
    signs
}
