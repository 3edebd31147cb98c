//! An element of a page, and how much running text stands in it.
use std::hash::{Hash as _, Hasher as _};

use ego_tree::NodeId;
use rustc_hash::FxHasher;
use scraper::node::Element;

use super::{super::block::Hint, attributes::Attributes as _, hints::Told};

/// An element, and the running text in it.
pub(super) struct Held {
    pub(super) id: NodeId,
    pub(super) parent: usize,
    pub(super) told: Option<Told>,
    pub(super) is_body: bool,
    /// Whether it or one around it says that it is chrome or invisible.
    pub(super) inside_chrome: bool,
    /// Whether it or one around it is about the author.
    pub(super) of_author: bool,
    /// Whether the headline stands in it.
    pub(super) titled: bool,
    pub(super) is_article: bool,
    pub(super) is_p: bool,
    pub(super) score: f32,
    /// Letters of running text, less where something speaks against it.
    pub(super) prose: f32,
    /// Stretches of running text, and how many of them stand under a link to somewhere else.
    pub(super) runs: u32,
    pub(super) teased: u32,
    /// Letters of running text in the children themselves.
    pub(super) close: f32,
    /// Whether it is a paragraph: part of an article, never the whole of it.
    pub(super) is_paragraph: bool,
    /// Its name and classes: elements that share them are of one kind, save what readers wrote.
    pub(super) kind: Option<u64>,
    pub(super) last: bool,
}

impl Held {
    /// Whether it holds paragraphs as long as an article's, and a class says that it is a teaser: what everybody may read.
    pub(super) fn is_opening(&self) -> bool {
        let unsure = |told: Told| told.hint == Hint::Chrome && !told.surely;
        let letters = self.prose / IN_CHROME;
        self.told.is_some_and(unsure)
            && self.runs > 1
            && self.teased * 3 <= self.runs.max(3)
            && letters > OPENING * (self.runs as f32 - self.teased as f32 * 0.6)
    }

    /// Whether it holds one long paragraph and no link to another, and a class says that it is a teaser: the first that everybody may
    /// read.
    pub(super) fn is_first_paragraph(&self) -> bool {
        const LONG: f32 = 200.0;
        let unsure = |told: Told| told.hint == Hint::Chrome && !told.surely;
        self.told.is_some_and(unsure)
            && self.runs == 1
            && self.teased == 0
            && self.prose / IN_CHROME > LONG
    }

    /// Whether it holds running text, and its class says, not surely, that it is none of the article.
    pub(super) fn is_hidden(&self) -> bool {
        let unsure = |told: Told| told.hint == Hint::Chrome && !told.surely;
        self.prose > 0.0 && self.told.is_some_and(unsure)
    }

    /// What it is one of many of: the paragraphs of an element, or the parts of it that share their classes.
    pub(super) fn group(&self) -> Option<(usize, u64)> {
        let kind = if self.is_p { Some(0) } else { self.kind };
        kind.map(|kind| (self.parent, kind))
    }
}

/// How many letters the paragraphs of an opening have, on average.
pub(super) const OPENING: f32 = 140.0;

/// How much a paragraph inside chrome counts, and one under a link.
pub(super) const IN_CHROME: f32 = 0.1;
pub(super) const UNDER_LINK: f32 = 0.4;

/// A number that elements of the same name and classes share.
pub(super) fn kind(element: &Element) -> Option<u64> {
    let class = element.said("class").unwrap_or_default();
    let mut hasher = FxHasher::default();
    (element.name(), class).hash(&mut hasher);
    (!class.contains("comment")).then(|| hasher.finish() | 1)
}
