//! A page as a row of blocks, whatever file they come from.
use std::cell::OnceCell;
use std::ops::Range;

use stet_core::picture_credit;

use super::{
    end_mark::SIGNS,
    line::{self, fold},
    names::{self, Byline},
    promo,
};

/// A block of a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) kind: Kind,
    /// The block as Markdown.
    pub(super) markdown: String,
    /// Its words, on one line.
    pub(super) text: String,
    /// What the page says it is.
    pub(super) hint: Option<Hint>,
    /// Where it stands on a web page.
    pub(super) stand: Stand,
    /// Whether a blank line parts it from the block before, where the file is nothing but lines.
    pub(super) parted: bool,
    /// Whether more than one blank line does, or on a page a rule.
    pub(super) set_apart: bool,
    /// The picture, where the block is one.
    pub(super) picture: Option<Picture>,
    /// Where the words stand in the file; empty when that is not known.
    pub(super) rows: Vec<Row>,
    /// Where the Markdown stands in the file; empty when that is not known.
    pub(super) markdown_rows: Vec<Row>,
    /// What has been asked of its words.
    pub(super) asked: Asked,
}

/// What is found out about a block's words once, when it is first asked for. They no longer change then.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    words: OnceCell<usize>,
    folded: OnceCell<String>,
    byline: OnceCell<Option<Box<Byline>>>,
    signs: OnceCell<line::Signs>,
    disclaims: OnceCell<bool>,
    discloses: OnceCell<bool>,
    credits: OnceCell<bool>,
    pictured: OnceCell<Option<Range<usize>>>,
    is_chrome: OnceCell<bool>,
    heads_chrome: OnceCell<bool>,
    heads_bio: OnceCell<bool>,
    is_pitch: OnceCell<bool>,
    is_name: OnceCell<bool>,
    tells_of_somebody: OnceCell<bool>,
    tells_steps: OnceCell<bool>,
}

/// Where a block stands on a web page, as far as its structure tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Stand {
    /// The file has no such structure, or it tells nothing.
    #[default]
    Unknown,
    /// Within the element that holds the article; blocks of the same part of it have the same number.
    Inside(usize),
    /// Between the headline and the article.
    Above,
    /// Anywhere else.
    Around,
}

impl Stand {
    /// Whether it is within the element that holds the article, in whatever part of it.
    pub(super) const fn is_inside(self) -> bool {
        matches!(self, Self::Inside(_))
    }
}

/// A picture and what is said about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) url: String,
    pub(super) alt: String,
    pub(super) caption: String,
    /// Whose it is, where the page sets that apart.
    pub(super) credit: String,
}

/// From this byte of a text on, its bytes stand in the file from `source` on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) text: usize,
    pub(super) source: usize,
}

impl Row {
    /// Where a part of a text stands in the file, told by where the text does.
    pub(super) fn within(rows: &[Self], range: &Range<usize>) -> Vec<Self> {
        let first = rows
            .partition_point(|row| row.text <= range.start)
            .saturating_sub(1);
        let inside = rows
            .iter()
            .skip(first)
            .take_while(|row| row.text < range.end.max(1));
        let moved = inside.map(|row| Self {
            text: row.text.saturating_sub(range.start),
            source: row.source + range.start.saturating_sub(row.text),
        });
        moved.collect()
    }
}

/// The kinds of block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Paragraph,
    Heading(u8),
    /// A picture with its caption.
    Picture,
    /// A list, table, code or quotation: belongs to the body wherever the body is.
    Other,
}

/// What the structure of a page says about a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    Headline,
    /// The kicker above the headline, or inside it.
    Label,
    Standfirst,
    Byline,
    Bio,
    Disclaimer,
    Disclosure,
    Date,
    Caption,
    Chrome,
    /// A line that is one link, or a list of such lines.
    Link,
}

impl Block {
    pub(super) fn words(&self) -> usize {
        *self.asked.words.get_or_init(|| words(&self.text))
    }

    /// Its words folded.
    pub(super) fn folded(&self) -> &str {
        self.asked.folded.get_or_init(|| fold(&self.text))
    }

    /// Its links, each with its words and its address.
    pub(super) fn linked(&self) -> impl Iterator<Item = (&str, &str)> {
        let links = self.markdown.split('[').skip(1);
        links.filter_map(|link| {
            let (words, behind) = link.split_once("](")?;
            Some((
                words.trim_matches(['*', '_', ' ']),
                behind.split(')').next()?,
            ))
        })
    }

    /// What its phrases speak for.
    pub(super) fn signs(&self) -> line::Signs {
        *self.asked.signs.get_or_init(|| line::signs(self.folded()))
    }

    /// The block taken apart as a byline.
    pub(super) fn byline(&self) -> Option<&Byline> {
        let byline = self.asked.byline.get_or_init(|| {
            let marked = || names::marked(&self.text).filter(|_| self.hint == Some(Hint::Byline));
            names::byline(&self.text).or_else(marked).map(Box::new)
        });
        byline.as_deref()
    }

    /// Whether it says whose views these are and are not.
    pub(super) fn is_disclaimer(&self) -> bool {
        let asked = || self.signs().views && line::is_disclaimer(self.folded());
        *self.asked.disclaims.get_or_init(asked)
    }

    /// Whether it declares the author's interests.
    pub(super) fn is_disclosure(&self) -> bool {
        let asked = || line::is_disclosure(&self.text, self.folded(), self.signs());
        *self.asked.discloses.get_or_init(asked)
    }

    /// Whether it names the translator, the first publication or the licence.
    pub(super) fn is_credit(&self) -> bool {
        let asked = || line::is_told_credit(self.folded(), self.signs());
        *self.asked.credits.get_or_init(asked)
    }

    /// Where it says whose a picture is, in bytes of its text.
    pub(super) fn picture_credit(&self) -> Option<Range<usize>> {
        let asked = || picture_credit(&self.text);
        self.asked.pictured.get_or_init(asked).clone()
    }

    /// Whether it is not the piece wherever it stands: “read more: …”.
    pub(super) fn is_chrome(&self) -> bool {
        let asked = || line::is_chrome(self.folded());
        *self.asked.is_chrome.get_or_init(asked)
    }

    /// Whether the page offers something with it: “Sign up for our newsletter”.
    pub(super) fn is_pitch(&self) -> bool {
        let asked = || promo::is_pitch(self.folded());
        *self.asked.is_pitch.get_or_init(asked)
    }

    /// Whether it is somebody's name.
    pub(super) fn is_name(&self) -> bool {
        let asked = || {
            let named = self.byline().is_some_and(|byline| byline.known);
            named && line::is_name(&self.text)
        };
        *self.asked.is_name.get_or_init(asked)
    }

    /// Whether it is somebody's name, or looks like one that no list knows.
    pub(super) fn is_like_name(&self) -> bool {
        self.is_name() || line::is_shaped_like_name(self.text.trim())
    }

    /// Whether it says who somebody is, whoever wrote the piece.
    pub(super) fn tells_of_somebody(&self) -> bool {
        let asked = || line::bio_score(&self.text, &[]) >= 2;
        *self.asked.tells_of_somebody.get_or_init(asked)
    }

    /// Whether it is a list of sentences without links: what is to be done, step by step.
    pub(super) fn tells_steps(&self) -> bool {
        const SHORTEST: usize = 40;
        let asked = || {
            let mut items = self.text.lines();
            self.kind == Kind::Other
                && self.words() >= SHORTEST
                && self.text.lines().nth(1).is_some()
                && !self.markdown.contains("](")
                && !self.markdown.starts_with(['>', '|'])
                && items.all(ends_sentence)
        };
        *self.asked.tells_steps.get_or_init(asked)
    }

    /// Whether it only stands between two paragraphs of the piece: the mark of an advertisement, a button of a word or two that leads to
    /// nothing below it.
    pub(super) fn is_mark(&self) -> bool {
        let bare = || self.words() <= 2 && !self.is_chrome_heading();
        let leads = || promo::heads_teasers(self.folded());
        promo::is_ad(self.folded()) || self.is_chrome() && bare() && !leads()
    }

    /// Whether it heads something that is not the piece: “related articles”.
    pub(super) fn is_chrome_heading(&self) -> bool {
        let asked = || line::is_chrome_heading(self.folded());
        *self.asked.heads_chrome.get_or_init(asked)
    }

    /// Whether it heads a bio: “about the author”.
    pub(super) fn heads_bio(&self) -> bool {
        let asked = || line::heads_bio(self.folded());
        *self.asked.heads_bio.get_or_init(asked)
    }

    /// Whether all of it is set in bold.
    pub(super) fn is_bold(&self) -> bool {
        let bold = self.markdown.trim().strip_prefix("**");
        let bold = bold.and_then(|rest| rest.strip_suffix("**"));
        bold.is_some_and(|bold| !bold.trim_matches('*').contains("**"))
    }

    /// Whether all of a paragraph is set in italics.
    pub(super) fn is_italic(&self) -> bool {
        let inside = self.markdown.trim().strip_prefix('*');
        let inside = inside
            .and_then(|rest| rest.strip_suffix('*'))
            .filter(|inside| !inside.starts_with('*') || inside.ends_with("**"));
        self.kind == Kind::Paragraph && inside.is_some()
    }

    /// A word or two in bold with which a paragraph opens, and what goes on behind it as a sentence does, in bytes of the text:
    /// “**Harbours** Who pays for the pier?”
    pub(super) fn opens_in_bold(&self) -> Option<(Range<usize>, Range<usize>)> {
        let (bold, _) = self.markdown.strip_prefix("**")?.split_once("**")?;
        let rest = self.text.strip_prefix(bold)?.strip_prefix(' ')?;
        let goes_on = rest.starts_with(char::is_uppercase) && bold.ends_with(char::is_alphanumeric);
        (goes_on && words(bold) <= 3).then(|| (0..bold.len(), bold.len() + 1..self.text.len()))
    }

    /// Whether the block is a paragraph of running text.
    pub(super) fn is_prose(&self) -> bool {
        self.kind == Kind::Paragraph
            && (self.words() >= 12 && ends_sentence(&self.text) || self.words() >= 40)
    }

    /// Whether whole sentences stand in the block before its last words: “We bought two. The spinach …”.
    pub(super) fn holds_sentence(&self) -> bool {
        let last = names::sentences(&self.text).last().unwrap_or_default();
        let before = self.text.trim_end().strip_suffix(last.trim_end());
        let before = before.unwrap_or_default().trim_end();
        ends_sentence(before) && words(before) > 3
    }
}

/// Whether a letter is a small one where a capital could stand: Georgian is written without.
pub(super) fn is_small(letter: char) -> bool {
    letter.is_lowercase() && !('\u{10d0}'..='\u{10ff}').contains(&letter)
}

/// How many words a text has; a run of Han, kana or Thai letters counts one for every two.
pub(super) fn words(text: &str) -> usize {
    if text.is_ascii() {
        let bytes = text.as_bytes();
        // Without a branch, many bytes are compared at once.
        let space = |byte: u8| (byte == b' ') | (byte.wrapping_sub(b'\t') < 5);
        let Some((&first, rest)) = bytes.split_first() else {
            return 0;
        };
        let pairs = bytes.iter().zip(rest);
        let starts = pairs.map(|(&before, &byte)| u32::from(space(before) & !space(byte)));
        return starts.sum::<u32>() as usize + usize::from(!space(first));
    }
    let unspaced = text
        .chars()
        .filter(|c| matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{9fff}'))
        .count();
    text.split_whitespace().count() + unspaced / 2
}

/// The byte at which the first `n` words of a text and the one behind them end; its own end, where it has fewer.
pub(super) fn nth_word(text: &str, n: usize) -> usize {
    text.match_indices(' ')
        .nth(n)
        .map_or(text.len(), |(at, _)| at)
}

/// Whether a text begins with a quotation mark.
pub(super) fn opens_quotation(text: &str) -> bool {
    text.starts_with(['"', '“', '‘', '«', '„', '»'])
}

/// Whether a text ends like a sentence.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(|c: char| "\"'”’»“)]*_ ~".contains(c) || SIGNS.contains(&c))
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '։', '؟', '।', ':'])
}

/// The text with each run of white space made one space.
pub(super) fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !squeezed.is_empty() {
            squeezed.push(' ');
        }
        squeezed.push_str(word);
    }
    squeezed
}
