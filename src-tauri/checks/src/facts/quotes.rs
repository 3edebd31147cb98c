//! The quotations of a block as an editor sees them: what is quoted, how much of it is the editor’s, who says it.
use std::ops::Range;

use super::{
    Block, Facts,
    passage::combined,
    voices::{Voices, Words, any_in},
};

/// What is quoted at a place, outermost marks only. Ranges are bytes of the visible text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quote {
    /// Marks included; it ends with the block when it goes on in the next.
    pub(crate) range: Range<usize>,
    /// Its first mark; none of a block quotation.
    pub(crate) open: Option<char>,
    /// Its last mark; none when it goes on.
    pub(crate) close: Option<char>,
    /// Its words, as indices of the block’s.
    pub(crate) tokens: Range<usize>,
    /// Hash of its words, in order.
    pub(crate) hash: u64,
    /// What stands in square brackets, brackets included.
    pub(crate) inserts: Vec<Range<usize>>,
    /// What the block says about who says it.
    pub(crate) voice: Voice,
}

/// How a quotation is given to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// By a word of saying or a colon, which stands here.
    Said(Range<usize>),
    /// It is a name or a term.
    Named,
    /// Somebody who may have said it is spoken of nearby.
    Near,
    /// By nothing.
    Nobody,
}

impl Quote {
    /// The words without the marks.
    pub(crate) fn inner(&self) -> Range<usize> {
        let end = self.close.map_or(0, char::len_utf8);
        let start = self.open.map_or(0, char::len_utf8);
        self.range.start + start..self.range.end - end
    }

    /// Its folded words: what a finding about it is told by.
    pub(crate) fn subject(&self, block: &Block) -> String {
        let passage = &block.passage;
        let words = passage.tokens.get(self.tokens.clone());
        let (first, last) = words.map_or((None, None), |words| (words.first(), words.last()));
        match (first, last) {
            (Some(first), Some(last)) => {
                passage.folded.text()[first.range.start..last.range.end].to_owned()
            }
            _ => String::new(),
        }
    }

    /// How it begins, for a message.
    pub(crate) fn shown(&self, block: &Block) -> String {
        let words = block.text()[self.inner()].trim();
        let end = words.char_indices().nth(48).map(|(at, _)| at);
        match end.and_then(|end| words[..end].rfind(' ')) {
            Some(cut) => format!("“{}…”", &words[..cut]),
            // The message has a full stop of its own.
            None => format!("“{}”", words.trim_end_matches(['.', ','])),
        }
    }

    /// Whether it stands in single marks.
    pub(crate) const fn is_single(&self) -> bool {
        matches!(self.open, Some('‘' | '‚' | '\''))
    }
}

impl Block {
    /// A paragraph of a block quotation, whole; whose it is, the words before it say.
    pub(crate) fn as_quote(&self) -> Quote {
        let range = 0..self.text().len();
        Quote {
            open: None,
            close: None,
            tokens: 0..self.passage.tokens.len(),
            hash: self.passage.words_hash,
            inserts: inserts(self.text(), &range),
            voice: Voice::Near,
            range,
        }
    }
}

impl Facts<'_> {
    /// The quotations of the author’s own body: those in double marks, or in single ones where the piece has no others.
    pub(crate) fn quotes(&self) -> Vec<(&Block, &Quote)> {
        let all = self
            .own_body()
            .flat_map(|block| block.passage.quotes.iter().map(move |quote| (block, quote)));
        let (single, double): (Vec<_>, Vec<_>) = all.partition(|(_, quote)| quote.is_single());
        if !double.is_empty() {
            return double;
        }
        let curly = single
            .into_iter()
            .filter(|(_, quote)| quote.open != Some('\''));
        curly.collect()
    }
}

/// The quotations of a block, in order.
pub(super) fn quotes(read: &Words<'_>, voices: &Voices) -> Vec<Quote> {
    let marks = read.marks;
    let closed = marks
        .quotations
        .iter()
        .filter(|quotation| !quotation.nested)
        .map(|quotation| {
            (
                quotation.range.clone(),
                quotation.open,
                Some(quotation.close),
            )
        });
    let open = marks.loose.iter().filter(|mark| mark.opens).take(1);
    let open = open.map(|mark| (mark.at..read.text.len(), mark.char, None));
    let mut found: Vec<_> = closed.chain(open).collect();
    found.sort_by_key(|(range, ..)| range.start);
    let mut reached = 0;
    found.retain(|(range, ..)| {
        let apart = range.start >= reached;
        reached = reached.max(range.end);
        apart
    });
    found
        .into_iter()
        .map(|(range, open, close)| {
            let voice = read.voice(&range, voices);
            read.quote(range, open, close, voice)
        })
        .collect()
}

impl Words<'_> {
    fn quote(&self, range: Range<usize>, open: char, close: Option<char>, voice: Voice) -> Quote {
        let tokens = self.first_token(range.start)..self.first_token(range.end);
        Quote {
            hash: combined(&self.hashes[tokens.clone()]),
            inserts: inserts(self.text, &range),
            voice,
            range,
            open: Some(open),
            close,
            tokens,
        }
    }

    /// The first word that begins at or after a place of the visible text.
    fn first_token(&self, at: usize) -> usize {
        self.tokens.partition_point(|token| token.source.start < at)
    }

    fn voice(&self, quote: &Range<usize>, voices: &Voices) -> Voice {
        let before = self.text[..quote.start].trim_end();
        if let Some(colon) = before.chars().next_back().filter(|char| is_colon(*char)) {
            return Voice::Said(before.len() - colon.len_utf8()..before.len());
        }
        let behind = self.text[quote.end..].trim_start();
        if behind.starts_with(['—', '–']) && signs(behind) {
            let at = self.text.len() - behind.len();
            return Voice::Said(at..at + '—'.len_utf8());
        }
        let stretch = self.around(quote);
        let said = nearest(&voices.saying, &stretch, quote);
        let named = nearest(&voices.naming, &stretch, quote);
        let titles =
            |range: &Range<usize>| range.end <= quote.start && quote.start - range.end <= 3;
        if named.as_ref().is_some_and(titles) {
            return Voice::Named;
        }
        match said {
            Some(said) => Voice::Said(said),
            None if named.is_some() => Voice::Named,
            None if any_in(&voices.speakers, &stretch) => Voice::Near,
            None => Voice::Nobody,
        }
    }

    /// The sentences a quotation stands in, and those before and after.
    fn around(&self, quote: &Range<usize>) -> Range<usize> {
        let sentences = self.sentences;
        let first = sentences.partition_point(|sentence| sentence.end <= quote.start);
        let last = sentences.partition_point(|sentence| sentence.start < quote.end);
        let start = sentences.get(first.saturating_sub(1));
        let end = sentences.get(last).or_else(|| sentences.last());
        start.map_or(0, |sentence| sentence.start)
            ..end.map_or(self.text.len(), |sentence| sentence.end)
    }
}

/// Whether a mark announces speech: a colon, the Armenian one too.
const fn is_colon(char: char) -> bool {
    matches!(char, ':' | '՝')
}

/// Whether a dash leads to a name.
fn signs(behind: &str) -> bool {
    let name = behind.trim_start_matches(['—', '–']).trim_start();
    name.starts_with(char::is_uppercase)
}

/// The place of an ordered list that is inside a stretch and nearest to a quotation.
fn nearest(
    places: &[Range<usize>],
    stretch: &Range<usize>,
    quote: &Range<usize>,
) -> Option<Range<usize>> {
    let after = places.partition_point(|place| place.start < quote.start);
    let before = after
        .checked_sub(1)
        .and_then(|index| places.get(index))
        .filter(|place| place.start >= stretch.start);
    let behind = places.get(after).filter(|place| place.start < stretch.end);
    match (before, behind) {
        (Some(before), Some(behind)) => {
            let nearer =
                quote.start.saturating_sub(before.end) <= behind.start.saturating_sub(quote.end);
            Some(if nearer { before } else { behind }.clone())
        }
        (before, behind) => before.or(behind).cloned(),
    }
}

/// What stands in square brackets.
fn inserts(text: &str, quote: &Range<usize>) -> Vec<Range<usize>> {
    let mut inserts = Vec::new();
    let mut open = None;
    for (at, byte) in text[quote.clone()].bytes().enumerate() {
        match (byte, open) {
            (b'[', _) => open = Some(at),
            (b']', Some(start)) => {
                inserts.push(quote.start + start..quote.start + at + 1);
                open = None;
            }
            _ => {}
        }
    }
    inserts
}
