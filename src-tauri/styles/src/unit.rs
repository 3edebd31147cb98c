//! The texts that rules look at: blocks, sentences, links and so on, each with its way back to the source.
use std::ops::Range;

use stet_core::{
    Field, Piece, Place, Span,
    markdown::{self, Block, BlockKind, Inline, InlineKind},
};

use crate::{scope::Part, sentence::sentences};

/// Stands for what is no prose: code and pictures.
const OBJECT: char = '\u{fffc}';

/// The fields that are written for readers and belong to this piece alone.
const FIELDS: &[(Field, Part)] = &[
    (Field::Headline, Part::Heading(1)),
    (Field::Standfirst, Part::Paragraph),
    (Field::ImageAlt, Part::Alt),
    (Field::ImageCaption, Part::Paragraph),
    (Field::Excerpt, Part::Paragraph),
    (Field::SeoTitle, Part::Heading(1)),
    (Field::SeoDescription, Part::Paragraph),
    (Field::SocialTitle, Part::Heading(1)),
    (Field::SocialDescription, Part::Paragraph),
];

/// A text that rules look at.
#[derive(Clone, Debug)]
pub(crate) struct Unit {
    place: Place,
    /// As a reader sees it.
    pub(crate) text: String,
    /// What it is.
    pub(crate) parts: Vec<Part>,
    /// What a scope must ask for by name to see it.
    pub(crate) special: Option<Part>,
    /// Stretches of the text and where they stand in the source.
    runs: Vec<Run>,
}

/// A stretch of a text that reads as its source does, or one that stands for something else.
#[derive(Clone, Debug)]
struct Run {
    text: Range<usize>,
    source: Range<usize>,
}

impl Run {
    /// Whether a byte of the one is a byte of the other.
    fn is_verbatim(&self) -> bool {
        self.text.len() == self.source.len()
    }
}

impl Unit {
    fn new(place: Place, parts: Vec<Part>, special: Option<Part>) -> Self {
        let (text, runs) = (String::new(), Vec::new());
        Self {
            place,
            text,
            parts,
            special,
            runs,
        }
    }

    fn plain(place: Place, text: &str, parts: Vec<Part>, special: Option<Part>) -> Self {
        let mut unit = Self::new(place, parts, special);
        unit.push(text, 0..text.len());
        unit
    }

    fn push(&mut self, text: &str, source: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(text);
        let text = start..self.text.len();
        self.runs.push(Run { text, source });
    }

    /// Where a stretch of its text stands.
    pub(crate) fn span(&self, text: Range<usize>) -> Span {
        let start = self.source_of(text.start, false);
        let end = self.source_of(text.end, true).max(start);
        Span {
            place: self.place,
            range: start..end,
        }
    }

    /// Where a byte of its text stands; `end` looks at what comes before it.
    fn source_of(&self, at: usize, end: bool) -> usize {
        let run = self.runs.iter().find(|run| match end {
            true => run.text.start < at && at <= run.text.end,
            false => run.text.start <= at && at < run.text.end,
        });
        match run {
            Some(run) if run.is_verbatim() => run.source.start + (at - run.text.start),
            Some(run) if end => run.source.end,
            Some(run) => run.source.start,
            None if end => self.runs.first().map_or(0, |run| run.source.start),
            None => self.runs.last().map_or(0, |run| run.source.end),
        }
    }

    /// Whether a stretch of its text stands in the source letter for letter, without markup inside it.
    pub(crate) fn is_verbatim(&self, text: &Range<usize>) -> bool {
        self.runs.iter().any(|run| {
            run.is_verbatim() && run.text.start <= text.start && text.end <= run.text.end
        })
    }

    /// Its sentences.
    fn sentences(&self) -> impl Iterator<Item = Self> {
        sentences(&self.text).into_iter().map(|sentence| {
            let mut parts = self.parts.clone();
            parts.push(Part::Sentence);
            let mut unit = Self::new(self.place, parts, Some(Part::Sentence));
            for run in &self.runs {
                let start = run.text.start.max(sentence.start);
                let end = run.text.end.min(sentence.end);
                if start < end {
                    let source = if run.is_verbatim() {
                        let from = run.source.start + (start - run.text.start);
                        from..from + (end - start)
                    } else {
                        run.source.clone()
                    };
                    unit.push(&self.text[start..end], source);
                }
            }
            unit
        })
    }
}

/// Every text of a piece that a rule can ask for: the fields, then the body.
pub(crate) fn units(piece: &Piece, with_sentences: bool) -> Vec<Unit> {
    let mut units = Vec::new();
    for (field, part) in FIELDS {
        let place = Place::Field(*field);
        let text = piece.text(place);
        let alt = (*part == Part::Alt).then_some(Part::Alt);
        if !text.is_empty() {
            units.push(Unit::plain(place, text, vec![Part::Text, *part], alt));
        }
    }
    body(&piece.body, &mut units);
    if with_sentences {
        let whole = units.iter().filter(|unit| unit.special.is_none());
        let sentences: Vec<Unit> = whole.flat_map(Unit::sentences).collect();
        units.extend(sentences);
    }
    units.push(Unit::plain(
        Place::Body,
        &piece.body,
        vec![Part::Raw],
        Some(Part::Raw),
    ));
    units
}

fn body(source: &str, units: &mut Vec<Unit>) {
    let mut holders: Vec<(usize, Option<Part>)> = Vec::new();
    for block in markdown::parse(source).blocks {
        holders.retain(|(depth, _)| *depth < block.depth);
        let part = match block.kind {
            BlockKind::Paragraph => Some(Part::Paragraph),
            BlockKind::Heading(level) => Some(Part::Heading(level)),
            BlockKind::List => Some(Part::List),
            BlockKind::Quote => Some(Part::Quote),
            BlockKind::Table => Some(Part::Table),
            _ => None,
        };
        holders.push((block.depth, part));
        if !block.inlines.is_empty() {
            let mut parts = vec![Part::Text];
            parts.extend(holders.iter().filter_map(|(_, part)| *part));
            prose(source, &block, &parts, units);
        }
    }
}

fn prose(source: &str, block: &Block, parts: &[Part], units: &mut Vec<Unit>) {
    units.push(joined(source, &block.inlines, parts.to_vec(), None));
    for (at, inline) in block.inlines.iter().enumerate() {
        let part = match &inline.kind {
            InlineKind::Link(_) => Part::Link,
            InlineKind::Strong => Part::Strong,
            InlineKind::Emphasis => Part::Emphasis,
            InlineKind::Code(code) => {
                let parts = vec![Part::Code];
                let mut unit = Unit::new(Place::Body, parts, Some(Part::Code));
                unit.push(code, inline.range.clone());
                units.push(unit);
                continue;
            }
            InlineKind::Image { alt, .. } => {
                let parts = vec![Part::Text, Part::Alt];
                let mut unit = Unit::new(Place::Body, parts, Some(Part::Alt));
                unit.push(alt, inline.range.clone());
                units.push(unit);
                continue;
            }
            _ => continue,
        };
        let after = &block.inlines[at + 1..];
        let held = after
            .iter()
            .take_while(|held| held.depth > inline.depth)
            .count();
        let mut parts = parts.to_vec();
        parts.push(part);
        units.push(joined(source, &after[..held], parts, Some(part)));
    }
}

/// What some inlines say, as one text.
fn joined(source: &str, inlines: &[Inline], parts: Vec<Part>, special: Option<Part>) -> Unit {
    let mut unit = Unit::new(Place::Body, parts, special);
    for inline in inlines {
        let range = inline.range.clone();
        match &inline.kind {
            InlineKind::Text => unit.push(&source[range.clone()], range),
            InlineKind::Spelled(said) => unit.push(said, range),
            InlineKind::SoftBreak => unit.push(" ", range),
            InlineKind::HardBreak => unit.push("\n", range),
            InlineKind::Code(_) | InlineKind::Image { .. } => {
                unit.push(OBJECT.encode_utf8(&mut [0; 4]), range);
            }
            _ => {}
        }
    }
    unit
}
