//! Plain text, such as a page pasted from a browser.
mod articles;
mod asides;
mod between;
mod boxes;
mod captions;
mod closings;
mod end;
mod head;
mod initial;
mod kicker;
mod leftovers;
mod lines;
mod named_twice;
mod offers;
mod outline;
mod pictured;
mod seams;
mod skipped;
mod standfirst;
mod start;
mod tables;
mod titles;
mod told;
mod wrapped;

pub(super) use outline::headline;

use std::borrow::Cow;

use super::{
    Chrome, Cut, Format, Passage, Reading, Reason, Review, appended,
    assemble::assemble,
    assign::{Known, assign},
    block::{Block, Kind, Row},
    decode::Decoded,
    footnotes,
};

/// Reads a page's plain text.
pub(super) fn read(decoded: &Decoded, chrome: Chrome) -> Reading {
    let text = without_ligatures(&decoded.text);
    let is_source = decoded.is_source && matches!(text, Cow::Borrowed(_));
    let mut blocks = blocks(&text, decoded.skipped);
    let mut main = match chrome {
        Chrome::Cut => articles::main_article(&blocks),
        Chrome::Keep => 0..blocks.len(),
    };
    let notes = match chrome {
        Chrome::Cut => footnotes::listed(&mut blocks, &mut main),
        Chrome::Keep => Vec::new(),
    };
    let outline = match chrome {
        Chrome::Cut => outline::find(&mut blocks[main.clone()]),
        Chrome::Keep => None,
    };
    let parted = outline.and_then(|outline| kicker::part(&mut blocks, main.start, outline));
    main.end += usize::from(parted.is_some());
    let outline = parted.or(outline);
    let known = Known {
        outline,
        told: outline.map_or_else(Vec::new, |outline| {
            named_twice::authors(&blocks[main.clone()], outline)
        }),
        ..Known::default()
    };
    if chrome == Chrome::Cut {
        appended::mark(&mut blocks[main.clone()]);
    }
    let roles = assign(&blocks[main.clone()], &known);
    let mut assembly = assemble(
        &blocks[main.clone()],
        &roles,
        &known,
        chrome,
        decoded.skipped,
    );
    assembly.define(notes);
    let other = |block: &Block| Cut {
        text: block.text.clone(),
        reason: Reason::AfterEnd,
    };
    let before: Vec<Cut> = blocks[..main.start].iter().map(other).collect();
    let after: Vec<Cut> = blocks[main.end..].iter().map(other).collect();
    let passage = |cut: &Cut| Passage::from(cut.clone());
    let passages = before.iter().map(passage);
    let passages = passages.chain(assembly.passages);
    Reading {
        piece: assembly.piece,
        passages: passages.chain(after.iter().map(passage)).collect(),
        cut: [before, assembly.cut, after].concat(),
        format: Format::Text,
        map: is_source.then_some(assembly.map),
        evidence: assembly.evidence,
        mail: None,
        review: Review::default(),
        pictures: Vec::new(),
    }
}

/// A text whose joined letters, as PDF files have them, are letters again: “ﬁ” as “fi”.
fn without_ligatures(text: &str) -> Cow<'_, str> {
    const JOINED: &[(char, &str)] = &[
        ('\u{fb00}', "ff"),
        ('\u{fb01}', "fi"),
        ('\u{fb02}', "fl"),
        ('\u{fb03}', "ffi"),
        ('\u{fb04}', "ffl"),
        ('\u{fb05}', "st"),
        ('\u{fb06}', "st"),
    ];
    if !text.contains(|c: char| ('\u{fb00}'..='\u{fb06}').contains(&c)) {
        return Cow::Borrowed(text);
    }
    let apart = JOINED
        .iter()
        .fold(text.to_owned(), |text, (joined, apart)| {
            text.replace(*joined, apart)
        });
    Cow::Owned(apart)
}

/// A line and where it stands.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    source: usize,
}

impl Line<'_> {
    /// Its length in characters.
    fn length(self) -> usize {
        self.text.chars().count()
    }
}

/// The blocks of a text: its lines, or its paragraphs where lines are wrapped.
fn blocks(text: &str, skipped: usize) -> Vec<Block> {
    let lines = lines(text, skipped).flat_map(initial::parted).collect();
    let lines = seams::parted(lines, text);
    let column = wrapped::column(&lines);
    let mut blank = false;
    let groups = lines
        .split(|line| line.text.is_empty())
        .filter_map(|group| {
            let set_apart = std::mem::replace(&mut blank, group.is_empty());
            (!group.is_empty()).then_some((group, set_apart))
        });
    let paragraphs = groups.flat_map(|(group, set_apart)| {
        let tables = tables::within(group);
        let table =
            move |line: &Line<'_>| tables.iter().position(|rows| rows.contains(&line.source));
        let paragraphs: Vec<_> = group
            .chunk_by(|line, next| match (table(line), table(next)) {
                (None, None) => {
                    initial::is_before(*line, *next)
                        || column.is_some_and(|column| wrapped::runs_on(*line, *next, column))
                }
                (one, other) => one == other,
            })
            .collect();
        paragraphs
            .into_iter()
            .enumerate()
            .map(move |(nth, lines)| Block {
                parted: nth == 0,
                set_apart: nth == 0 && set_apart,
                ..match table(&lines[0]) {
                    Some(_) => tables::block(lines),
                    None => block(lines, text),
                }
            })
    });
    paragraphs.collect()
}

/// The lines of a text, trimmed, an empty one for each blank.
fn lines(text: &str, skipped: usize) -> impl Iterator<Item = Line<'_>> {
    let invisible = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}');
    let ended = text.split_inclusive(['\n', '\r']);
    let lines = ended.scan((skipped, false), move |(at, returned), line| {
        let start = *at;
        *at += line.len();
        // Windows ends a line with both signs.
        let is_end = *returned && line == "\n";
        *returned = line.ends_with('\r');
        let text = line.trim_matches(invisible).trim_start_matches('\u{ad}');
        let source = start + (text.as_ptr().addr() - line.as_ptr().addr());
        Some((!is_end).then_some(Line { text, source }))
    });
    lines.flatten()
}

/// Lines joined as one paragraph; a word that two lines part is one again.
fn block(lines: &[Line<'_>], text: &str) -> Block {
    let mut block = Block {
        kind: Kind::Paragraph,
        ..Block::default()
    };
    for (at, line) in lines.iter().enumerate() {
        let next = lines
            .get(at + 1)
            .filter(|next| wrapped::parts_word(*line, **next));
        let cut = match next {
            Some(next) if !wrapped::keeps_hyphen(*line, *next, text) => {
                line.text.trim_end_matches(['-', '\u{ad}', '‐'])
            }
            _ => line.text.trim_end_matches('\u{ad}'),
        };
        add(&mut block, Line { text: cut, ..*line });
        let initial = lines.get(at + 1).is_some_and(|next| {
            initial::is_before(*line, *next) && !initial::is_word(*line, *next, text)
        });
        if at + 1 < lines.len() && next.is_none() && !initial {
            block.text.push(' ');
            block.markdown.push(' ');
        }
    }
    block
}

/// Adds a line to a paragraph, without the hyphens that are only seen at the end of one.
fn add(block: &mut Block, line: Line<'_>) {
    let mut at = 0;
    for part in line.text.split('\u{ad}') {
        let source = line.source + at;
        at += part.len() + '\u{ad}'.len_utf8();
        if part.is_empty() {
            continue;
        }
        block.rows.push(Row {
            text: block.text.len(),
            source,
        });
        block.text.push_str(part);
        let start = block.markdown.is_empty();
        escape(
            Line { text: part, source },
            start,
            &mut block.markdown,
            &mut block.markdown_rows,
        );
    }
}

/// Adds a line as Markdown that says the same: a sign that would be markup gets a backslash.
fn escape(line: Line<'_>, start: bool, markdown: &mut String, rows: &mut Vec<Row>) {
    let mut from = 0;
    let mut add = |markdown: &mut String, range: std::ops::Range<usize>| {
        rows.push(Row {
            text: markdown.len(),
            source: line.source + range.start,
        });
        markdown.push_str(&line.text[range]);
    };
    for at in signs(line.text, start) {
        add(markdown, from..at);
        markdown.push('\\');
        from = at;
    }
    add(markdown, from..line.text.len());
}

/// Where signs stand that would be taken for markup: tags, and a year at the start that would number a list.
fn signs(text: &str, start: bool) -> Vec<usize> {
    let tags = text.match_indices('<').map(|(at, _)| at);
    let mut signs: Vec<usize> = tags
        .filter(|at| {
            text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c))
        })
        .collect();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if start && digits > 2 && text[digits..].starts_with([')', '.']) {
        signs.insert(0, digits);
    }
    signs
}
