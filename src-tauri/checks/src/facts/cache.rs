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

use super::{Block, Passage, disclaimers::Wordings, interests::Webs};
use crate::{Names, names::Mention, terms::TermMention};

/// How blocks are read.
pub(super) struct Reader<'a> {
    /// BCP 47 tag of their language.
    pub(super) language: &'a str,
    /// The names to look for.
    pub(super) names: &'a Names,
}

/// The facts of the blocks seen in the last check.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    kept: HashMap<u64, Arc<Known>>,
    /// What this check has used, to be kept for the next.
    used: HashMap<u64, Arc<Known>>,
    hasher: RandomState,
    /// The outlets' disclaimers, as far as they do not vary.
    pub(super) wordings: Wordings,
    /// The chains from the authors to whom they are tied to.
    pub(super) webs: Webs,
}

/// A block and its facts. The block is compared, so that equal hashes do no harm.
#[derive(Debug)]
struct Known {
    language: String,
    names: u64,
    source: String,
    /// The inlines, which may depend on link definitions elsewhere; `None` for a text without markup.
    inlines: Option<Vec<Inline>>,
    passage: Arc<Passage>,
    mentions: Arc<[Mention]>,
    terms: Arc<[TermMention]>,
}

impl Cache {
    /// Forgets what the last check did not use.
    pub(crate) fn turn(&mut self) {
        self.kept = std::mem::take(&mut self.used);
    }

    /// The blocks of a body that hold prose, and how many words the body has.
    pub(super) fn body(&mut self, body: &str, read: &Reader<'_>) -> (Vec<Block>, usize) {
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
                    let known = self.known(&body[block.range.clone()], Some(inlines), read);
                    words += known.passage.words;
                    blocks.push(Block {
                        place: Place::Body,
                        kind: block.kind,
                        quoted: quote_depth.is_some(),
                        range: block.range,
                        passage: known.passage.clone(),
                        mentions: known.mentions.clone(),
                        terms: known.terms.clone(),
                    });
                }
                _ => {}
            }
        }
        (blocks, words)
    }

    /// The prose of a field, when it is there.
    pub(super) fn field(
        &mut self,
        piece: &Piece,
        field: Field,
        read: &Reader<'_>,
    ) -> Option<Block> {
        let text = piece.furniture.get(field);
        (!text.is_empty()).then(|| {
            let known = self.known(text, None, read);
            Block {
                place: Place::Field(field),
                kind: BlockKind::Paragraph,
                quoted: false,
                range: 0..text.len(),
                passage: known.passage.clone(),
                mentions: known.mentions.clone(),
                terms: known.terms.clone(),
            }
        })
    }

    fn known(
        &mut self,
        source: &str,
        inlines: Option<Vec<Inline>>,
        read: &Reader<'_>,
    ) -> Arc<Known> {
        let (language, names) = (read.language, read.names.stamp());
        let hash = self
            .hasher
            .hash_one((language, names, source, inlines.as_deref().map(kinds)));
        let same = |known: &&Arc<Known>| {
            known.language == language
                && known.names == names
                && known.source == source
                && known.inlines == inlines
        };
        let known = self.used.get(&hash).or_else(|| self.kept.get(&hash));
        let known = known.filter(same).cloned();
        let known = known.unwrap_or_else(|| Arc::new(Known::find(source, inlines, read)));
        self.used.insert(hash, known.clone());
        known
    }
}

impl Known {
    fn find(source: &str, inlines: Option<Vec<Inline>>, read: &Reader<'_>) -> Self {
        let language = read.language;
        let words = lexicon::of(language);
        let passage = match &inlines {
            Some(inlines) => Passage::of_block(source, inlines, words),
            None => Passage::of_text(source, words),
        };
        let mentions = read
            .names
            .find(passage.prose.text(), &passage.folded, language);
        let terms = &read.names.terms;
        let terms = terms.find(passage.prose.text(), &passage.folded, language);
        Self {
            terms: terms.into(),
            language: language.to_owned(),
            names: read.names.stamp(),
            mentions: mentions.into(),
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
