//! Facts kept for as long as the block they are about stays the same.
use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    ops::Range,
    sync::Arc,
};

use stet_core::{
    Field, Piece, Place, lexicon,
    markdown::{self, BlockKind, Inline, block_text, words_in},
};

use super::{Block, Passage, disclaimers::Wordings};

/// The facts of the blocks seen in the last check.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    known: HashMap<u64, Arc<Known>>,
    /// What this check has used, to be kept for the next.
    used: HashMap<u64, Arc<Known>>,
    hasher: RandomState,
    /// The outlets' disclaimers, as far as they do not vary.
    pub(super) wordings: Wordings,
}

/// A block and its facts. The block is compared, so that equal hashes do no harm.
#[derive(Debug)]
struct Known {
    language: String,
    source: String,
    /// The inlines, which may depend on link definitions elsewhere; `None` for a text without markup.
    inlines: Option<Vec<Inline>>,
    passage: Arc<Passage>,
}

impl Cache {
    /// Forgets what the last check did not use.
    pub(crate) fn turn(&mut self) {
        self.known = std::mem::take(&mut self.used);
    }

    /// The blocks of a body that hold prose, and how many words the body has.
    pub(super) fn body(&mut self, body: &str, language: &str) -> (Vec<Block>, usize) {
        let mut quote_depth: Option<usize> = None;
        let (mut blocks, mut words) = (Vec::new(), 0);
        for block in markdown::parse(body).blocks {
            if quote_depth.is_some_and(|depth| block.depth <= depth) {
                quote_depth = None;
            }
            match block.kind {
                BlockKind::Quote => _ = quote_depth.get_or_insert(block.depth),
                BlockKind::Code => words += words_in(&block_text(&block, body)),
                BlockKind::Paragraph | BlockKind::Heading(_) | BlockKind::Cell => {
                    let inlines = relative(block.inlines, block.range.start);
                    let passage = self.passage(&body[block.range.clone()], Some(inlines), language);
                    words += passage.words;
                    blocks.push(Block {
                        place: Place::Body,
                        kind: block.kind,
                        quoted: quote_depth.is_some(),
                        range: block.range,
                        passage,
                    });
                }
                _ => {}
            }
        }
        (blocks, words)
    }

    /// The prose of a field, when it is there.
    pub(super) fn field(&mut self, piece: &Piece, field: Field, language: &str) -> Option<Block> {
        let text = piece.furniture.get(field);
        (!text.is_empty()).then(|| Block {
            place: Place::Field(field),
            kind: BlockKind::Paragraph,
            quoted: false,
            range: 0..text.len(),
            passage: self.passage(text, None, language),
        })
    }

    fn passage(
        &mut self,
        source: &str,
        inlines: Option<Vec<Inline>>,
        language: &str,
    ) -> Arc<Passage> {
        let hash = self
            .hasher
            .hash_one((language, source, inlines.as_deref().map(kinds)));
        let same = |known: &&Arc<Known>| {
            known.language == language && known.source == source && known.inlines == inlines
        };
        let known = self.used.get(&hash).or_else(|| self.known.get(&hash));
        let known = known.filter(same).cloned();
        let known = known.unwrap_or_else(|| Arc::new(Known::find(source, inlines, language)));
        let passage = known.passage.clone();
        self.used.insert(hash, known);
        passage
    }
}

impl Known {
    fn find(source: &str, inlines: Option<Vec<Inline>>, language: &str) -> Self {
        let words = lexicon::of(language);
        let passage = match &inlines {
            Some(inlines) => Passage::of_block(source, inlines, words),
            None => Passage::of_text(source, words),
        };
        Self {
            language: language.to_owned(),
            source: source.to_owned(),
            inlines,
            passage: Arc::new(passage),
        }
    }
}

/// The inlines, counted from their block's start.
fn relative(mut inlines: Vec<Inline>, start: usize) -> Vec<Inline> {
    for inline in &mut inlines {
        let Range {
            start: from,
            end: to,
        } = inline.range;
        inline.range = from - start..to - start;
    }
    inlines
}

/// Enough of the inlines to tell blocks of the same source apart.
fn kinds(inlines: &[Inline]) -> Vec<(usize, usize)> {
    inlines
        .iter()
        .map(|inline| (inline.range.start, inline.range.end))
        .collect()
}
