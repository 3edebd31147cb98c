//! Running text as Markdown: emphasis, links, pictures, and signs that must not be taken for markup.
mod seams;

use url::Url;

use super::super::{
    block::Picture,
    markup::{escape, is_space, means, target},
};

/// A paragraph that is being written, as Markdown and as bare words.
#[derive(Debug, Default)]
pub(super) struct Inline {
    markdown: String,
    text: String,
    /// Marks that are open, outermost first.
    open: Vec<Mark>,
    /// How many of the open marks are not written yet: they wait for the first word.
    waiting: usize,
    /// How many bytes of the text are link text.
    linked: usize,
    pictures: Vec<Picture>,
    /// Where line breaks stand: bytes of the Markdown and of the text.
    breaks: Vec<(usize, usize)>,
    /// The bytes of the text that the last name of a byline stands on.
    named: std::ops::Range<usize>,
    /// Whether the next word begins a name of a byline.
    naming: bool,
    /// Whether a person of a byline, with name and role, is over.
    person_over: bool,
    /// Whether the space at the end is there only to part two elements.
    parting: bool,
    /// The bytes of the text at which the last link begins and ends.
    link_start: usize,
    link_end: usize,
    /// The byte of the text at which the last element within a line ends, and whether another begins there.
    element_end: usize,
    at_seam: bool,
    /// Whether that one stands in a byline.
    in_byline: bool,
}

/// Markup around words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Emphasis,
    Strong,
    Struck,
    Code,
    Raised,
    Lowered,
    Link(String),
    /// Words that are not written, such as the number of a footnote that has its mark.
    Dropped,
}

impl Mark {
    const fn opening(&self) -> &'static str {
        match self {
            Self::Emphasis => "*",
            Self::Strong => "**",
            Self::Struck => "~~",
            Self::Code => "`",
            Self::Link(_) => "[",
            Self::Raised | Self::Lowered | Self::Dropped => "",
        }
    }

    /// Writes what closes it.
    fn close(&self, markdown: &mut String) {
        if let Self::Link(url) = self {
            markdown.push_str("](");
            markdown.push_str(&target(url));
            markdown.push(')');
        } else {
            markdown.push_str(self.opening());
        }
    }
}

/// A paragraph, written.
#[derive(Clone, Debug, Default)]
pub(super) struct Written {
    pub(super) markdown: String,
    pub(super) text: String,
    pub(super) pictures: Vec<Picture>,
    /// Whether nearly all of its words are link text.
    pub(super) linked: bool,
    /// Where its line breaks stand: bytes of the Markdown and of the text.
    pub(super) breaks: Vec<(usize, usize)>,
}

impl Inline {
    /// Adds words; white space runs together.
    pub(super) fn text(&mut self, text: &str) {
        // Where a word may be parted is the browser's to decide.
        if text.contains('\u{ad}') {
            return self.text(&text.replace('\u{ad}', ""));
        }
        let code = self.open.contains(&Mark::Code);
        let (mut changed, mut linked) = (code, false);
        for mark in &self.open {
            changed |= matches!(mark, Mark::Dropped | Mark::Raised | Mark::Lowered);
            linked |= matches!(mark, Mark::Link(_));
        }
        let mut first = true;
        if std::mem::take(&mut self.parting) && text.starts_with([',', '.', ';', ':', ')']) {
            for side in [&mut self.text, &mut self.markdown] {
                side.truncate(side.trim_end().len());
            }
        }
        if !changed && is_plain(text) {
            return self.plain(text, linked);
        }
        for word in text.split_inclusive(is_space) {
            let bare = word.trim_end_matches(is_space);
            if changed || first && !bare.is_empty() {
                first = false;
                self.word(bare, code);
            } else if !bare.is_empty() {
                self.text.push_str(bare);
                self.linked += if linked { bare.len() + 1 } else { 0 };
                escape(bare, false, &mut self.markdown);
            }
            if bare.len() < word.len() {
                self.space();
            }
        }
    }

    /// Adds words as they stand.
    fn plain(&mut self, text: &str, linked: bool) {
        let body = text.strip_prefix(' ').unwrap_or(text);
        if body.len() < text.len() {
            self.space();
        }
        let first = body.find(' ').unwrap_or(body.len());
        self.word(&body[..first], false);
        let rest = &body[first..];
        self.text.push_str(rest);
        self.markdown.push_str(rest);
        self.linked += if linked { rest.trim_end().len() } else { 0 };
    }

    fn word(&mut self, word: &str, code: bool) {
        if word.is_empty() || self.open.contains(&Mark::Dropped) {
            return;
        }
        let shifted = self.shifted(word);
        let word = shifted.as_deref().unwrap_or(word);
        if std::mem::take(&mut self.naming) {
            self.part_names(word);
        }
        if std::mem::take(&mut self.at_seam) && self.is_glued_to(word) {
            self.part_element(word.starts_with(char::is_lowercase));
        }
        let written = self.open.len() - self.waiting;
        for mark in &self.open[written..] {
            self.markdown.push_str(mark.opening());
            if matches!(mark, Mark::Link(_)) {
                self.link_start = self.text.len();
            }
        }
        self.waiting = 0;
        if self.open.iter().any(|mark| matches!(mark, Mark::Link(_))) {
            self.linked += word.len() + 1;
        }
        self.text.push_str(word);
        if code {
            self.markdown.push_str(&word.replace('`', "'"));
        } else {
            escape(word, self.markdown.is_empty(), &mut self.markdown);
        }
    }

    /// Raised and lowered figures as characters of their own: “CO₂”, “10⁶”.
    fn shifted(&self, word: &str) -> Option<String> {
        let raised = self.open.contains(&Mark::Raised);
        if !raised && !self.open.contains(&Mark::Lowered) {
            return None;
        }
        let (plain, shifted) = if raised {
            ("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")
        } else {
            ("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎")
        };
        let shift = |c| shifted.chars().nth(plain.chars().position(|one| one == c)?);
        word.chars().map(shift).collect()
    }

    /// Writes the mark of a footnote.
    pub(super) fn note(&mut self, label: &str) {
        let spaced = self.markdown.ends_with(' ');
        if spaced && !self.text.trim_end().is_empty() {
            self.markdown.truncate(self.markdown.trim_end().len());
        }
        self.markdown.push_str(&format!("[^{label}]"));
        if spaced {
            self.markdown.push(' ');
        }
    }

    fn space(&mut self) {
        for side in [&mut self.text, &mut self.markdown] {
            if !side.is_empty() && !side.ends_with([' ', '\n']) {
                side.push(' ');
            }
        }
    }

    /// Opens a mark; one that is open already is not opened again.
    pub(super) fn open(&mut self, mark: Mark) -> bool {
        let known = self
            .open
            .iter()
            .any(|open| std::mem::discriminant(open) == std::mem::discriminant(&mark));
        if !known {
            self.open.push(mark);
            self.waiting += 1;
        }
        !known
    }

    /// Closes the innermost mark.
    pub(super) fn close(&mut self) {
        let Some(mark) = self.open.pop() else {
            return;
        };
        if self.waiting > 0 {
            self.waiting -= 1;
            return;
        }
        // A space inside a mark would keep it from being one.
        let spaced = self.markdown.ends_with(' ');
        let bare = self.markdown.trim_end().len();
        self.markdown.truncate(bare);
        mark.close(&mut self.markdown);
        if matches!(mark, Mark::Link(_)) {
            self.link_end = self.text.len();
        }
        if spaced {
            self.markdown.push(' ');
        }
    }

    /// A line break that is kept.
    pub(super) fn line_break(&mut self) {
        let bare = self.markdown.trim_end().len();
        self.markdown.truncate(bare);
        if !self.markdown.is_empty() {
            self.breaks.push((self.markdown.len(), self.text.len()));
            self.markdown.push_str("\\\n");
            self.space_text();
        }
    }

    fn space_text(&mut self) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// Whether the text ends with a line break.
    pub(super) fn is_broken(&self) -> bool {
        self.markdown.ends_with("\\\n")
    }

    pub(super) fn picture(&mut self, picture: Picture) {
        self.pictures.push(picture);
    }

    /// Parts what comes from what stands before.
    pub(super) fn part(&mut self) {
        if self.markdown.ends_with(|c: char| c.is_alphanumeric()) {
            self.space();
            self.parting = true;
        }
    }

    /// Ends the paragraph, if one was begun; marks that are open go on in the next one.
    pub(super) fn take(&mut self) -> Option<Written> {
        self.named = 0..0;
        self.person_over = false;
        self.element_end = 0;
        self.parting = false;
        self.link_start = 0;
        self.link_end = 0;
        if self.markdown.is_empty() && self.text.is_empty() && self.pictures.is_empty() {
            self.waiting = self.open.len();
            return None;
        }
        let open = std::mem::take(&mut self.open);
        let marked = open.len() - self.waiting;
        // The buffers stay for the next one, at the size that paragraphs have here.
        let mut written = self.markdown.trim_end();
        while let Some(rest) = written.strip_suffix('\\') {
            written = rest.trim_end();
        }
        let mut markdown = written.to_owned();
        self.markdown.clear();
        if !markdown.is_empty() {
            for mark in open[..marked].iter().rev() {
                mark.close(&mut markdown);
            }
        }
        self.waiting = open.len();
        self.open = open;
        let text = self.text.trim().to_owned();
        self.text.clear();
        let linked = std::mem::take(&mut self.linked);
        let linked = linked > 0 && linked * 10 > behind_label(&text) * 9;
        Some(Written {
            markdown,
            text,
            pictures: std::mem::take(&mut self.pictures),
            linked,
            breaks: std::mem::take(&mut self.breaks),
        })
    }
}

/// Whether a text has no white space but single spaces, and no sign that Markdown gives a meaning.
fn is_plain(text: &str) -> bool {
    let mut before = 0;
    let plain = |byte: u8| {
        let twice = byte == b' ' && before == b' ';
        before = byte;
        !twice && !means(byte) && !matches!(byte, b'\t'..=b'\r')
    };
    let spaced = || text.contains(|c: char| !c.is_ascii() && is_space(c));
    text.bytes().all(plain) && (text.is_ascii() || !spaced())
}

/// How many bytes of a text stand behind what says that it is a link: “MORE OPINION: Save the live oaks”.
fn behind_label(text: &str) -> usize {
    #[rustfmt::skip] // Words are read side by side.
    const OPENERS: &[&str] = &["Mehr zum Thema ", "Lesen Sie auch ", "Auch interessant ", "À lire aussi ", "Lire aussi ", "Leia também ", "Lee también "];
    if let Some(opener) = OPENERS.iter().find(|opener| text.starts_with(**opener)) {
        return text.len() - opener.len();
    }
    let label = text.split_once(": ").map_or("", |(label, _)| label);
    let shouted = label.len() <= 24 && !label.contains(char::is_lowercase);
    text.len() - if shouted { label.len() } else { 0 }
}

/// An address in full, where the page tells its own; `None` for what a piece cannot link to.
pub(super) fn address(base: Option<&Url>, href: &str) -> Option<String> {
    let href = href.trim();
    let lower = href.to_ascii_lowercase();
    if href.is_empty()
        || href == "#"
        || ["javascript:", "data:", "vbscript:"]
            .iter()
            .any(|scheme| lower.starts_with(scheme))
    {
        return None;
    }
    match base {
        Some(base) if !href.starts_with('#') => base.join(href).ok().map(String::from),
        _ => Some(href.to_owned()),
    }
}
