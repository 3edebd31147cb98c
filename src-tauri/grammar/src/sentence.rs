//! The sentences of a piece that are the author's to write, with the way back to their bytes.
use std::ops::Range;

use stet_core::{
    Field, Piece, Place, Prose, Span,
    markdown::{self, Block, BlockKind, Inline, InlineKind},
    sentences,
};

/// The fields that are written for readers; the others are names, addresses and other people's wording.
const FIELDS: &[Field] = &[
    Field::Headline,
    Field::Standfirst,
    Field::Bio,
    Field::Disclosure,
    Field::ImageCaption,
    Field::Excerpt,
];

/// A text in which sentences stand: a block of the body, or a field.
pub(crate) struct Passage<'a> {
    place: Place,
    /// Where its source begins in the text at its place.
    base: usize,
    source: &'a str,
    prose: Prose,
    /// Whether it heads something: headings follow a grammar of their own.
    pub(crate) is_heading: bool,
    /// Bytes of the visible text that are set in italics, as words of other languages are.
    emphasised: Vec<Range<usize>>,
}

impl<'a> Passage<'a> {
    /// Every passage of a piece, the body first.
    pub(crate) fn all(piece: &'a Piece) -> Vec<Self> {
        let document = markdown::parse(&piece.body);
        let mut quoted = 0..0;
        let mut passages = Vec::new();
        for block in &document.blocks {
            if block.kind == BlockKind::Quote && block.range.end > quoted.end {
                quoted = block.range.clone();
            }
            let is_quoted = quoted.contains(&block.range.start);
            if !is_quoted && !block.inlines.is_empty() && block.kind != BlockKind::Code {
                passages.push(Self::of_block(&piece.body, block));
            }
        }
        let fields = FIELDS
            .iter()
            .map(|&field| (field, piece.furniture.get(field)));
        let fields = fields.filter(|(_, text)| !text.is_empty());
        passages.extend(fields.map(|(field, source)| Self {
            place: Place::Field(field),
            base: 0,
            source,
            prose: Prose::plain(source),
            is_heading: field == Field::Headline,
            emphasised: Vec::new(),
        }));
        passages
    }

    fn of_block(body: &'a str, block: &Block) -> Self {
        let Range { start, end } = block.range;
        let moved = |inline: &Inline| Inline {
            range: inline.range.start - start..inline.range.end - start,
            ..inline.clone()
        };
        let inlines: Vec<Inline> = block.inlines.iter().map(moved).collect();
        let source = &body[start..end];
        let prose = Prose::marked_up(source, &inlines);
        let emphasis = inlines
            .iter()
            .filter(|inline| inline.kind == InlineKind::Emphasis);
        let emphasised = emphasis
            .map(|inline| prose.visible(&inline.range))
            .collect();
        Self {
            place: Place::Body,
            base: start,
            source,
            prose,
            is_heading: matches!(block.kind, BlockKind::Heading(_)),
            emphasised,
        }
    }

    /// What a reader sees.
    pub(crate) fn text(&self) -> &str {
        self.prose.text()
    }

    /// Its sentences, as bytes of what a reader sees; a heading is one.
    pub(crate) fn sentences(&self) -> Vec<Range<usize>> {
        if self.is_heading {
            return std::iter::once(0..self.text().len()).collect();
        }
        sentences(self.text())
    }

    /// Where a stretch of what a reader sees stands in the piece.
    pub(crate) fn span(&self, visible: Range<usize>) -> Span {
        let source = self.prose.source(visible);
        Span {
            place: self.place,
            range: self.base + source.start..self.base + source.end,
        }
    }

    /// Whether a stretch stands in the source letter for letter, so that it can be replaced.
    pub(crate) fn is_verbatim(&self, visible: &Range<usize>) -> bool {
        self.source.get(self.prose.source(visible.clone())) == self.text().get(visible.clone())
    }

    /// Whether a stretch of what a reader sees is set in italics.
    pub(crate) fn is_emphasised(&self, visible: &Range<usize>) -> bool {
        let mut emphasised = self.emphasised.iter();
        emphasised.any(|range| range.start <= visible.start && visible.end <= range.end)
    }
}
