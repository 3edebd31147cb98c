//! The facts of one block: everything that depends on nothing but its own text.
use std::{ops::Range, sync::OnceLock};

use stet_core::{
    Folded, Prose,
    lexicon::Lexicon,
    markdown::{Inline, InlineKind, words_in},
};

use super::{
    acronyms::{self, Acronym},
    capitals::{self, Capital, FullName},
    dates::{self, Dates},
    ending,
    intervals::{self, Intervals},
    invisible::{self, Invisible},
    numbers::{self, Number},
    quotations::{self, Marks},
    quotes::{self, Quote},
    tokens::{self, Token},
    united_states::{self, UnitedStates},
    voices::{self, Voices},
};

/// What one block says. Ranges are bytes of its visible text unless they say otherwise.
#[derive(Debug)]
pub(crate) struct Passage {
    pub(crate) prose: Prose,
    pub(crate) folded: Folded,
    /// Words, as bytes of the folded text.
    pub(crate) tokens: Vec<Token>,
    pub(crate) sentences: Vec<Range<usize>>,
    pub(crate) marks: Marks,
    pub(crate) dates: Dates,
    /// Who speaks in it, outside its quotations.
    pub(crate) voices: Voices,
    /// What it quotes.
    pub(crate) quotes: Vec<Quote>,
    pub(crate) numbers: Vec<Number>,
    pub(crate) acronyms: Vec<Acronym>,
    /// Ages and times from an event.
    pub(crate) intervals: Intervals,
    /// Words with a capital.
    pub(crate) capitals: Vec<Capital>,
    /// Names of people, as far as the given name tells.
    pub(crate) full_names: Vec<FullName>,
    /// The United States, abbreviated.
    pub(crate) united_states: Vec<UnitedStates>,
    /// Characters that nobody sees.
    pub(crate) invisible: Vec<Invisible>,
    /// Links and images, as bytes of the block's source.
    pub(crate) links: Vec<Link>,
    /// Code and raw HTML, as bytes of the block's source.
    pub(crate) code: Vec<Range<usize>>,
    /// How many words it has, as a word processor counts them.
    pub(crate) words: usize,
    /// Made when asked for.
    vocabulary: OnceLock<Vec<u64>>,
    /// Hashes of its words in small letters, sorted, each once; made when asked for.
    small_words: OnceLock<Vec<u64>>,
    /// Addresses written without `https://`, as bytes of the visible text.
    pub(crate) domains: Vec<Range<usize>>,
    /// Whether its first line heads page chrome.
    pub(crate) heads_chrome: bool,
    /// Where the turn of phrase stands by which a disclaimer is known, when it has one.
    pub(crate) disclaimer: Option<usize>,
    /// Hash of its words, in order.
    pub(crate) words_hash: u64,
    /// The smallest hashes of its runs of four words: blocks that share most of them are alike.
    pub(crate) sketch: Vec<u64>,
}

/// A link or an image.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// Bytes of the block's source.
    pub(crate) range: Range<usize>,
    pub(crate) url: String,
    /// What stands for it: its text, or an image's alternative text.
    pub(crate) text: String,
    pub(crate) is_image: bool,
}

/// How many words a paragraph may have that is, or ends in, a disclaimer.
const LONGEST_DISCLAIMER: usize = 120;

/// How many hashes a sketch keeps.
const SKETCH: usize = 12;

impl Passage {
    /// Reads a block of Markdown; `inlines` count bytes of `source`.
    pub(super) fn of_block(source: &str, inlines: &[Inline], words: Option<&Lexicon>) -> Self {
        let mut passage = Self::of_prose(Prose::marked_up(source, inlines), words);
        passage.links = links(source, inlines);
        passage.words += code_words(inlines);
        passage.code = inlines
            .iter()
            .filter(|inline| matches!(inline.kind, InlineKind::Code(_) | InlineKind::Html))
            .map(|inline| inline.range.clone())
            .collect();
        passage
    }

    /// Reads a text without markup.
    pub(super) fn of_text(source: &str, words: Option<&Lexicon>) -> Self {
        Self::of_prose(Prose::plain(source), words)
    }

    fn of_prose(prose: Prose, words: Option<&Lexicon>) -> Self {
        let text = prose.text();
        let folded = Folded::new(text);
        let tokens = tokens::tokens(text, &folded);
        let sentences = stet_core::sentences(text);
        let marks = quotations::marks(text);
        let acronyms = acronyms::acronyms(text, &tokens);
        let capitals = capitals::capitals(text, &folded, &tokens, &sentences);
        let hashes: Vec<u64> = tokens.iter().map(|token| token.hash).collect();
        let read = voices::Words {
            text,
            tokens: &tokens,
            hashes: &hashes,
            sentences: &sentences,
            marks: &marks,
        };
        let voices = voices::voices(&read, words);
        let quotes = quotes::quotes(&read, &voices);
        Self {
            dates: dates::dates(text, &folded, &tokens, &sentences, words),
            united_states: united_states::united_states(text, &folded, &tokens, &acronyms),
            invisible: invisible::invisible(text),
            intervals: intervals::intervals(text, &folded, &tokens, words),
            acronyms,
            full_names: capitals::full_names(&folded, &tokens, &capitals),
            capitals,
            links: Vec::new(),
            code: Vec::new(),
            words: words_in(text),
            words_hash: combined(&hashes),
            sketch: sketch(&hashes),
            vocabulary: OnceLock::new(),
            small_words: OnceLock::new(),
            domains: domains(&folded, &tokens),
            heads_chrome: ending::heads_chrome(folded.text(), words),
            disclaimer: disclaimer(&folded, &tokens, words),
            sentences,
            marks,
            voices,
            quotes,
            numbers: numbers::numbers(&folded, &tokens, comma_decimals(words)),
            tokens,
            folded,
            prose,
        }
    }

    /// A word's letters.
    pub(crate) fn word(&self, index: usize) -> &str {
        self.tokens
            .get(index)
            .map_or("", |token| token.text(self.folded.text()))
    }

    /// Hashes of its words, sorted, each once.
    pub(crate) fn vocabulary(&self) -> &[u64] {
        let hashes = || self.tokens.iter().map(|token| token.hash).collect();
        self.vocabulary.get_or_init(|| sorted(hashes()))
    }

    /// Whether a word of this hash is among its words.
    pub(crate) fn has_word(&self, hash: u64) -> bool {
        self.vocabulary().binary_search(&hash).is_ok()
    }

    /// Whether a word of this hash is among its words in small letters.
    pub(crate) fn has_small_word(&self, hash: u64) -> bool {
        let words = || small_words(self.prose.text(), &self.tokens);
        let known = self.small_words.get_or_init(words);
        known.binary_search(&hash).is_ok()
    }

    /// Whether a stretch of the visible text stands inside a quotation, or a quotation opened before it and never closed.
    pub(crate) fn is_quoted(&self, text: &Range<usize>) -> bool {
        let quoted = &self.marks.quoted;
        let after = quoted.partition_point(|quotation| quotation.start <= text.start);
        after > 0 && text.end <= quoted[after - 1].end
    }

    /// The hashes of some of its words.
    pub(crate) fn hashes_of(&self, words: &[Token]) -> Vec<u64> {
        let text = self.folded.text();
        words
            .iter()
            .map(|word| hash_word(word.text(text)))
            .collect()
    }

    /// The sentence that a place of the visible text belongs to.
    pub(crate) fn sentence(&self, at: usize) -> Range<usize> {
        let after = self
            .sentences
            .partition_point(|sentence| sentence.start <= at);
        let found = after
            .checked_sub(1)
            .and_then(|index| self.sentences.get(index));
        found.cloned().unwrap_or(0..self.prose.text().len())
    }
}

/// Whether a language writes 3,5 for three and a half.
fn comma_decimals(words: Option<&Lexicon>) -> bool {
    words.is_some_and(|words| !matches!(words.language, "en" | "zh" | "ja"))
}

/// The place in the visible text of what gives a disclaimer away: a known turn of phrase beside one of its subjects,
/// unless it is about readers' comments or advertising.
fn disclaimer(folded: &Folded, tokens: &[Token], words: Option<&Lexicon>) -> Option<usize> {
    let (text, words) = (folded.text(), words?);
    let has = |list: &[&str]| list.iter().any(|phrase| text.contains(phrase));
    // The shorter list first: it rules out nearly everything.
    if tokens.len() > LONGEST_DISCLAIMER
        || !has(words.disclaimer_subjects)
        || has(words.notice_words)
    {
        return None;
    }
    let at = words
        .disclaimer_anchors
        .iter()
        .find_map(|anchor| text.find(anchor))?;
    Some(folded.source(at..at).start)
}

fn sorted(mut hashes: Vec<u64>) -> Vec<u64> {
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

fn small_words(text: &str, tokens: &[Token]) -> Vec<u64> {
    let words = tokens.iter().flat_map(|token| token.parts(text));
    let words = words.map(|range| &text[range]);
    let small = words.filter(|word| word.starts_with(char::is_lowercase));
    sorted(small.map(hash_word).collect())
}

/// `commonspace.eu`: two parts or more, the last of letters.
fn domains(folded: &Folded, tokens: &[Token]) -> Vec<Range<usize>> {
    let (text, letter) = (folded.text(), u8::is_ascii_lowercase);
    let is_domain = |word: &str| {
        word.rsplit_once('.').is_some_and(|(host, last)| {
            host.len() >= 2 && last.len() >= 2 && last.as_bytes().iter().all(letter)
        })
    };
    // Few full stops have a letter behind them.
    let stops = text.match_indices('.').map(|(at, _)| at);
    let inside = stops.filter(|at| text.as_bytes().get(at + 1).is_some_and(letter));
    let words = inside.filter_map(|at| {
        let index = tokens.partition_point(|token| token.range.end <= at);
        tokens.get(index).filter(|token| token.range.start < at)
    });
    let domains = words.filter(|token| is_domain(token.text(text)));
    let mut domains: Vec<_> = domains.map(|token| token.source.clone()).collect();
    domains.dedup();
    domains
}

/// The hash of a folded word: FxHash over eight bytes at a time, then the last step of MurmurHash3, so that the smallest
/// hashes of many words are as good as drawn by lot.
pub(crate) fn hash_word(word: &str) -> u64 {
    let mut hash = word.len() as u64;
    for chunk in word.as_bytes().chunks(8) {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        hash = combined_with(hash, u64::from_le_bytes(bytes));
    }
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

/// Words in code spans, which are words to a word processor though they are not prose.
fn code_words(inlines: &[Inline]) -> usize {
    let words = inlines.iter().map(|inline| match &inline.kind {
        InlineKind::Code(code) => words_in(code),
        _ => 0,
    });
    words.sum()
}

fn links(source: &str, inlines: &[Inline]) -> Vec<Link> {
    let mut links = Vec::new();
    for (index, inline) in inlines.iter().enumerate() {
        match &inline.kind {
            InlineKind::Link(url) => links.push(Link {
                range: inline.range.clone(),
                url: url.clone(),
                text: text_inside(source, inline.depth, &inlines[index + 1..]),
                is_image: false,
            }),
            InlineKind::Image { url, alt } => links.push(Link {
                range: inline.range.clone(),
                url: url.clone(),
                text: alt.clone(),
                is_image: true,
            }),
            _ => {}
        }
    }
    links
}

/// What a link shows: the text of the inlines it holds; an image with words for it counts as text.
fn text_inside(source: &str, depth: usize, after: &[Inline]) -> String {
    let held = after.iter().take_while(|inline| inline.depth > depth);
    let texts = held.map(|inline| match &inline.kind {
        InlineKind::Text => &source[inline.range.clone()],
        InlineKind::Spelled(said) | InlineKind::Code(said) => said,
        InlineKind::Image { url, .. } => url,
        _ => "",
    });
    texts.collect()
}

fn sketch(words: &[u64]) -> Vec<u64> {
    let mut hashes = sorted(words.windows(4).map(combined).collect());
    hashes.truncate(SKETCH);
    hashes
}

/// One hash of several, in order.
pub(super) fn combined(hashes: &[u64]) -> u64 {
    hashes.iter().fold(0, |all, hash| combined_with(all, *hash))
}

/// The mixing step of FxHash.
const fn combined_with(all: u64, hash: u64) -> u64 {
    (all.rotate_left(5) ^ hash).wrapping_mul(0x517c_c1b7_2722_0a95)
}
