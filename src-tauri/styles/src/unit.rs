//! The texts that rules look at: blocks, sentences, links and so on, each with its way back to the source.
use std::{
    cell::OnceCell,
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

use stet_core::{
    Field, Piece, Place, Span,
    markdown::{Block, BlockKind, Document, Inline, InlineKind},
};

use crate::{
    hidden::Hidden, measures::Tally, scope::Part, sentence::sentences, statistics::Statistics,
    switches::Off,
};

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
    /// What kinds of block it has.
    pub(crate) tally: Tally,
    statistics: OnceCell<Statistics>,
    key: OnceCell<u64>,
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
            tally: Tally::default(),
            statistics: OnceCell::new(),
            key: OnceCell::new(),
        }
    }

    fn plain(place: Place, text: &str, parts: Vec<Part>, special: Option<Part>) -> Self {
        let mut unit = Self::new(place, parts, special);
        unit.push(text, 0..text.len());
        unit
    }

    /// Adds a stretch of the source as it stands there, without what is hidden.
    fn push_shown(&mut self, source: &str, range: Range<usize>, hidden: &Hidden) {
        let mut start = range.start;
        for hidden in hidden.within(&range) {
            if start < hidden.start {
                self.push(&source[start..hidden.start], start..hidden.start);
            }
            self.push(OBJECT.encode_utf8(&mut [0; 4]), hidden.clone());
            start = hidden.end;
        }
        if start < range.end {
            self.push(&source[start..range.end], start..range.end);
        }
    }

    /// What can be counted in it.
    pub(crate) fn statistics(&self) -> &Statistics {
        self.statistics.get_or_init(|| Statistics::of(&self.text))
    }

    /// Tells texts apart in which a rule may find different things.
    pub(crate) fn key(&self) -> u64 {
        *self.key.get_or_init(|| {
            let mut hasher = DefaultHasher::new();
            (&self.text, &self.tally, self.is_summary()).hash(&mut hasher);
            hasher.finish()
        })
    }

    /// Whether it is the prose of the whole body.
    pub(crate) fn is_summary(&self) -> bool {
        self.special == Some(Part::Summary)
    }

    /// Whether it says anything.
    fn is_said(&self) -> bool {
        self.text
            .contains(|char: char| char != OBJECT && !char.is_whitespace())
    }

    fn push(&mut self, text: &str, source: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(text);
        let text = start..self.text.len();
        self.runs.push(Run { text, source });
    }

    /// Whether a rule is switched off where it begins. What is written across the whole body is looked at all the same.
    pub(crate) fn is_off(&self, off: &Off) -> bool {
        let start = self.runs.first().map_or(0, |run| run.source.start);
        self.place == Place::Body && self.special != Some(Part::Raw) && off.is_at(start)
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
        let ended = |run: &Run| {
            if end {
                run.text.end < at
            } else {
                run.text.end <= at
            }
        };
        let run = self.runs.get(self.runs.partition_point(ended));
        let run = run.filter(|run| {
            if end {
                run.text.start < at
            } else {
                run.text.start <= at
            }
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
        let run = self.runs.partition_point(|run| run.text.end <= text.start);
        self.runs.get(run).is_some_and(|run| {
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

/// Which of a piece's texts rules ask for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) sentences: bool,
    pub(crate) summary: bool,
    /// What no rule looks at.
    pub(crate) skipped: &'a [Part],
}

/// Every text of a piece that rules ask for: the fields, then the body.
pub(crate) fn units(
    piece: &Piece,
    body: &Document,
    asked: Asked<'_>,
    hidden_in: impl Fn(&str) -> Hidden,
) -> Vec<Unit> {
    let mut units = Vec::new();
    for (field, part) in FIELDS {
        let place = Place::Field(*field);
        let text = piece.text(place);
        let alt = (*part == Part::Alt).then_some(Part::Alt);
        let mut unit = Unit::new(place, vec![Part::Text, *part], alt);
        if !text.is_empty() {
            unit.push_shown(text, 0..text.len(), &hidden_in(text));
            units.push(unit);
        }
    }
    let source = Source {
        text: &piece.body,
        hidden: hidden_in(&piece.body),
    };
    source.blocks(body, &mut units);
    let skipped = |unit: &Unit| asked.skipped.iter().any(|part| unit.parts.contains(part));
    units.retain(|unit| unit.is_said() && !skipped(unit));
    let summary = asked.summary.then(|| summary(body, &units));
    if asked.sentences {
        let whole = units.iter().filter(|unit| unit.special.is_none());
        let sentences: Vec<Unit> = whole.flat_map(Unit::sentences).collect();
        units.extend(sentences);
    }
    units.extend(summary.filter(Unit::is_said));
    units.push(Unit::plain(
        Place::Body,
        &piece.body,
        vec![Part::Raw],
        Some(Part::Raw),
    ));
    units
}

/// The prose of the body as one text, its blocks parted by empty lines.
fn summary(body: &Document, units: &[Unit]) -> Unit {
    let mut summary = Unit::new(Place::Body, vec![Part::Summary], Some(Part::Summary));
    let is_prose = |unit: &&Unit| {
        let beside = |part: &Part| matches!(part, Part::Heading(_) | Part::Table);
        unit.place == Place::Body && unit.special.is_none() && !unit.parts.iter().any(beside)
    };
    for unit in units.iter().filter(is_prose) {
        if !summary.text.is_empty() {
            summary.text.push_str("\n\n");
        }
        for run in &unit.runs {
            summary.push(&unit.text[run.text.clone()], run.source.clone());
        }
    }
    for block in &body.blocks {
        let tally = &mut summary.tally;
        match block.kind {
            BlockKind::Paragraph => tally.paragraphs += 1,
            BlockKind::List => tally.lists += 1,
            BlockKind::Quote => tally.quotes += 1,
            BlockKind::Code => tally.codes += 1,
            BlockKind::Heading(level) => {
                if let Some(count) = tally.headings.get_mut(usize::from(level) - 1) {
                    *count += 1;
                }
            }
            _ => {}
        }
    }
    summary
}

/// The body, and what of it no rule looks at.
struct Source<'a> {
    text: &'a str,
    hidden: Hidden,
}

impl Source<'_> {
    fn blocks(&self, body: &Document, units: &mut Vec<Unit>) {
        let mut holders: Vec<(usize, Option<Part>)> = Vec::new();
        for block in &body.blocks {
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
                self.prose(block, &parts, units);
            }
        }
    }

    fn prose(&self, block: &Block, parts: &[Part], units: &mut Vec<Unit>) {
        units.push(self.joined(&block.inlines, parts.to_vec(), None));
        for (at, inline) in block.inlines.iter().enumerate() {
            let part = match &inline.kind {
                InlineKind::Link(_) => Part::Link,
                InlineKind::Strong => Part::Strong,
                InlineKind::Emphasis => Part::Emphasis,
                InlineKind::Code(code) => {
                    units.extend(self.aside(code, inline, vec![Part::Code], Part::Code));
                    continue;
                }
                InlineKind::Image { alt, .. } => {
                    let parts = vec![Part::Text, Part::Alt];
                    units.extend(self.aside(alt, inline, parts, Part::Alt));
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
            units.push(self.joined(&after[..held], parts, Some(part)));
        }
    }

    /// What stands in the source in other words.
    fn aside(&self, said: &str, inline: &Inline, parts: Vec<Part>, special: Part) -> Option<Unit> {
        let mut unit = Unit::new(Place::Body, parts, Some(special));
        unit.push(said, inline.range.clone());
        let hidden = self.hidden.within(&inline.range).next().is_some();
        (!hidden).then_some(unit)
    }

    /// What some inlines say, as one text.
    fn joined(&self, inlines: &[Inline], parts: Vec<Part>, special: Option<Part>) -> Unit {
        let mut unit = Unit::new(Place::Body, parts, special);
        for inline in inlines {
            let range = inline.range.clone();
            match &inline.kind {
                InlineKind::Text => unit.push_shown(self.text, range, &self.hidden),
                InlineKind::Spelled(said) if self.hidden.within(&range).next().is_none() => {
                    unit.push(said, range);
                }
                InlineKind::SoftBreak => unit.push(" ", range),
                InlineKind::HardBreak => unit.push("\n", range),
                InlineKind::Spelled(_) | InlineKind::Code(_) | InlineKind::Image { .. } => {
                    unit.push(OBJECT.encode_utf8(&mut [0; 4]), range);
                }
                _ => {}
            }
        }
        unit
    }
}
