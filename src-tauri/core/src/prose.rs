//! What a reader sees of a block, with the way back to its source.
use std::ops::Range;

use crate::markdown::{Inline, InlineKind};

/// Stands for what is not prose: code, an image, text whose place is not certain.
const OPAQUE: char = '\u{fffc}';

/// The visible text of a block.
#[derive(Debug, Default)]
pub struct Prose {
    text: String,
    parts: Vec<Part>,
}

/// A stretch of the visible text, up to the next part.
#[derive(Debug)]
struct Part {
    at: usize,
    source: Range<usize>,
    /// Whether it reads as its source does.
    verbatim: bool,
}

impl Prose {
    /// A text without markup.
    #[must_use]
    pub fn plain(source: &str) -> Self {
        let mut prose = Self::default();
        prose.push(source, 0..source.len(), true);
        prose
    }

    /// The text of a block's inlines.
    #[must_use]
    pub fn marked_up(source: &str, inlines: &[Inline]) -> Self {
        let mut prose = Self::default();
        for inline in inlines {
            let range = inline.range.clone();
            match &inline.kind {
                InlineKind::Text => prose.push(&source[range.clone()], range, true),
                InlineKind::Spelled(said) if is_entity(&source[range.clone()]) => {
                    prose.push(said, range, false);
                }
                InlineKind::SoftBreak | InlineKind::HardBreak => prose.push("\n", range, false),
                InlineKind::Spelled(_) | InlineKind::Code(_) | InlineKind::Image { .. } => {
                    prose.push(OPAQUE.encode_utf8(&mut [0; 4]), range, false);
                }
                _ => {}
            }
        }
        prose
    }

    fn push(&mut self, text: &str, source: Range<usize>, verbatim: bool) {
        if !text.is_empty() {
            self.parts.push(Part {
                at: self.text.len(),
                source,
                verbatim,
            });
            self.text.push_str(text);
        }
    }

    /// What a reader sees.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The source bytes of a stretch of the visible text; markup between its words is inside, at its ends it is not.
    #[must_use]
    pub fn source(&self, text: Range<usize>) -> Range<usize> {
        if text.is_empty() {
            let point = self.point(text.start);
            return point..point;
        }
        let first = self.part(text.start).map_or(0, |part| {
            part.source.start
                + if part.verbatim {
                    text.start - part.at
                } else {
                    0
                }
        });
        let last = self.part(text.end - 1).map_or(0, |part| {
            if part.verbatim {
                part.source.start + text.end - part.at
            } else {
                part.source.end
            }
        });
        first..last.max(first)
    }

    /// The visible bytes of a stretch of the source, from the first part that begins in it to the end of the last.
    #[must_use]
    pub fn visible(&self, source: &Range<usize>) -> Range<usize> {
        let first = |at: usize| self.parts.partition_point(|part| part.source.start < at);
        let at = |part: usize| self.parts.get(part).map_or(self.text.len(), |part| part.at);
        at(first(source.start))..at(first(source.end))
    }

    /// Where in the source something is put in at a place of the visible text: right behind what stands before it.
    fn point(&self, at: usize) -> usize {
        match at.checked_sub(1).and_then(|before| self.part(before)) {
            Some(part) if part.verbatim => part.source.start + at - part.at,
            Some(part) => part.source.end,
            None => self.parts.first().map_or(0, |part| part.source.start),
        }
    }

    fn part(&self, at: usize) -> Option<&Part> {
        let after = self.parts.partition_point(|part| part.at <= at);
        self.parts.get(after.checked_sub(1)?)
    }
}

fn is_entity(source: &str) -> bool {
    source.starts_with('&') && source.ends_with(';')
}
