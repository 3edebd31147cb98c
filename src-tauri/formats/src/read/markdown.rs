//! Markdown files: what the front matter says is taken at its word; without front matter the page is looked at.
mod furniture;
mod notation;

use std::ops::Range;

use stet_core::{
    Field, Piece, Place, file,
    markdown::{self, BlockKind},
};

use super::{
    Chrome, Format, ReadError, Reading, Review, SourceMap,
    assemble::assemble,
    assign::{Known, assign},
    block::{Block, Kind, Row, squeeze},
    decode::Decoded,
    evidence::{Evidence, How, Sure},
    language, names,
};

/// Reads a Markdown file.
pub(super) fn read(name: &str, decoded: &Decoded, chrome: Chrome) -> Result<Reading, ReadError> {
    let refuse = |error| ReadError::FrontMatter {
        name: name.to_owned(),
        error,
    };
    let yaml = notation::as_yaml(&decoded.text).map(|text| Decoded {
        text,
        skipped: decoded.skipped,
        is_source: false,
    });
    let decoded = yaml.as_ref().unwrap_or(decoded);
    let (piece, style) = file::read(&decoded.text).map_err(refuse)?;
    let start = file::body_start(&decoded.text).map_err(refuse)?;
    let source = Source::new(decoded, start);
    let (piece, cut, map, evidence, passages) = if style.front.is_some() {
        let mut map = source.map(&piece);
        let (mut piece, mut evidence) = with_front(piece);
        furniture::part_ids(&mut piece, &mut evidence);
        let (cut, passages) = match chrome {
            Chrome::Cut => {
                let blocks = blocks(&piece.body, &source);
                furniture::take(&mut piece, &blocks, &source, &mut map, &mut evidence)
            }
            Chrome::Keep => Default::default(),
        };
        (piece, cut, map, evidence, passages)
    } else {
        let blocks = blocks(&piece.body, &source);
        let known = Known::default();
        let assembly = assemble(
            &blocks,
            &assign(&blocks, &known),
            &known,
            chrome,
            decoded.skipped,
        );
        (
            assembly.piece,
            assembly.cut,
            assembly.map,
            assembly.evidence,
            assembly.passages,
        )
    };
    Ok(Reading {
        piece,
        cut,
        passages,
        format: Format::Markdown,
        map: decoded.is_source.then_some(map),
        evidence,
        mail: None,
        review: Review::default(),
        pictures: Vec::new(),
    })
}

/// Completes what the front matter leaves open: authors from the byline, the language.
fn with_front(mut piece: Piece) -> (Piece, Evidence) {
    let furniture = &mut piece.furniture;
    let mut evidence = Evidence::default();
    for &field in Field::ALL {
        if !furniture.get(field).is_empty() {
            evidence.note(field, How::FrontMatter, Sure::Certain);
        }
    }
    if furniture.authors.is_empty() {
        let byline = names::byline(&furniture.byline);
        furniture.authors = byline.map(|byline| byline.names).unwrap_or_default();
    }
    if !furniture.authors.is_empty() {
        evidence.note_authors(How::FrontMatter, Sure::Certain);
    }
    if furniture.language.is_empty() {
        furniture.language = language::detect(&piece.body);
        evidence.note(Field::Language, How::Guess, Sure::Likely);
    }
    (piece, evidence)
}

/// The file behind the text with LF line ends.
struct Source<'a> {
    text: &'a str,
    skipped: usize,
    body: usize,
    /// Bytes of the text, from `body` on, of each CR that stands before an LF.
    returns: Vec<usize>,
}

impl<'a> Source<'a> {
    fn new(decoded: &'a Decoded, body: usize) -> Self {
        let returns = decoded.text[body..]
            .match_indices("\r\n")
            .map(|(at, _)| at)
            .collect();
        Self {
            text: &decoded.text,
            skipped: decoded.skipped,
            body,
            returns,
        }
    }

    /// Where stretches of the body stand in the file: a new one after each CR that the body lacks.
    fn rows(&self, range: Range<usize>) -> Vec<Row> {
        // The n-th CR, less the n before it, is the body's byte of its LF; what follows has moved by one more.
        let shifted = |n: usize| self.returns[n] - n;
        let before = (0..self.returns.len())
            .collect::<Vec<_>>()
            .partition_point(|&n| shifted(n) < range.start);
        let start = self.skipped + self.body + range.start + before;
        let mut rows = vec![Row {
            text: 0,
            source: start,
        }];
        for n in before..self.returns.len() {
            let at = shifted(n) + 1;
            if at > range.end {
                break;
            }
            rows.push(Row {
                text: at - range.start,
                source: self.skipped + self.body + at + n + 1,
            });
        }
        rows
    }

    /// The map of a piece whose fields stand in the front matter and whose body is the rest of the file.
    fn map(&self, piece: &Piece) -> SourceMap {
        let mut map = SourceMap::new(self.skipped);
        map.insert(Place::Body, self.rows(0..piece.body.len()));
        let front = &self.text[..self.body];
        for &field in Field::ALL {
            let value = piece.furniture.get(field);
            match front.find(value) {
                _ if value.is_empty() => {}
                Some(at) => map.insert(
                    Place::Field(field),
                    vec![Row {
                        text: 0,
                        source: self.skipped + at,
                    }],
                ),
                None => {
                    map.insert_within(Place::Field(field), self.skipped..self.skipped + self.body)
                }
            }
        }
        map
    }
}

/// The blocks of a Markdown text, each letter for letter.
fn blocks(body: &str, source: &Source<'_>) -> Vec<Block> {
    let document = markdown::parse(body);
    let outer = document.blocks.iter().filter(|block| block.depth == 0);
    outer
        .map(|block| {
            let slice = body[block.range.clone()].trim_end();
            let range = block.range.start..block.range.start + slice.len();
            let text = squeeze(&markdown::plain_text(slice));
            // The words run on one line; a line end is one byte as a space is.
            let words = slice.replace('\n', " ").find(&text);
            let rows = words.map(|at| source.rows(range.start + at..range.start + at + text.len()));
            Block {
                kind: kind(&block.kind),
                markdown: slice.to_owned(),
                rows: rows.unwrap_or_default(),
                markdown_rows: source.rows(range),
                text,
                ..Block::default()
            }
        })
        .collect()
}

fn kind(kind: &BlockKind) -> Kind {
    match kind {
        BlockKind::Paragraph => Kind::Paragraph,
        BlockKind::Heading(level) => Kind::Heading(*level),
        _ => Kind::Other,
    }
}
