//! The runs of a paragraph as Markdown, with the way from its words to their places there.
use std::rc::Rc;

use stet_core::markdown;

use super::{
    super::{
        block::{Picture, Row, squeeze},
        markup::{escape, is_space, target},
        review::Changes,
    },
    document::{Marks, Run, What},
};

/// A paragraph, written. Offsets are bytes of its Markdown.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) markdown: String,
    /// The words, on one line, without references to notes.
    pub(super) text: String,
    pub(super) rows: Vec<Row>,
    pub(super) pictures: Vec<Picture>,
    /// Comments that begin or end here.
    pub(super) begins: Vec<(usize, usize)>,
    pub(super) ends: Vec<(usize, usize)>,
    pub(super) changes: Vec<Segment>,
    /// The numbers of the notes that are referred to.
    pub(super) notes: Vec<usize>,
}

/// Words that a tracked change brings or takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) revision: usize,
    pub(super) start: usize,
    /// The start again, where the words do not stand.
    pub(super) end: usize,
    pub(super) text: String,
}

/// Where a paragraph is written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Setting<'a> {
    pub(super) changes: Changes,
    /// What stands before each further line.
    pub(super) prefix: &'a str,
    /// Whether it must stay on one line: in a heading.
    pub(super) one_line: bool,
    /// Whether it stands in a table, where bars part cells.
    pub(super) cell: bool,
    /// Whether strong words are the rule here: in a heading.
    pub(super) strong: bool,
}

/// Writes runs; `notes` are the notes in the order of their numbers, and grow.
pub(super) fn write(runs: &[Run], setting: Setting<'_>, notes: &mut Vec<usize>) -> Written {
    let marked = Writer::new(setting, false).write(runs, notes);
    if !marked.told || marked.says_so() {
        return marked.written;
    }
    // Marks that touch each other can mean something else in Markdown; the words come first.
    Writer::new(setting, true).write(runs, notes).written
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Mark {
    Link(Rc<str>),
    Strong,
    Emphasis,
    Struck,
}

impl Mark {
    const fn opening(&self) -> &'static str {
        match self {
            Self::Link(_) => "[",
            Self::Strong => "**",
            Self::Emphasis => "*",
            Self::Struck => "~~",
        }
    }

    fn close(&self, markdown: &mut String) {
        match self {
            Self::Link(url) => {
                markdown.push_str("](");
                markdown.push_str(&target(url));
                markdown.push(')');
            }
            other => markdown.push_str(other.opening()),
        }
    }
}

/// What waits for the next word: its place is only known when that is written.
enum Waiting {
    Begin(usize),
    Gone(usize, String),
}

struct Writer<'a> {
    setting: Setting<'a>,
    plain: bool,
    written: Written,
    open: Vec<Mark>,
    space: bool,
    broken: bool,
    /// The change on which the last word hangs.
    last: Option<usize>,
    /// Whether the next word is the first of its line.
    first: bool,
    waiting: Vec<Waiting>,
    /// Whether anything but words was written.
    told: bool,
    /// The words with the references among them, as they read where no note is defined.
    plain_text: String,
}

impl<'a> Writer<'a> {
    fn new(setting: Setting<'a>, plain: bool) -> Self {
        Self {
            setting,
            plain,
            written: Written::default(),
            open: Vec::new(),
            space: false,
            broken: false,
            last: None,
            first: true,
            waiting: Vec::new(),
            told: false,
            plain_text: String::new(),
        }
    }

    fn write(mut self, runs: &[Run], notes: &mut Vec<usize>) -> Self {
        for run in runs {
            self.run(run, notes);
        }
        self.finish();
        self
    }

    fn run(&mut self, run: &Run, notes: &mut Vec<usize>) {
        let change = run.fate.change(self.setting.changes);
        if !run.fate.stands(self.setting.changes) {
            if let (What::Text(text), Some(revision)) = (&run.what, change) {
                self.gone(revision, text);
            }
            return;
        }
        match &run.what {
            What::Text(text) => self.text(text, run, change),
            What::Break if self.setting.one_line || self.setting.cell => self.space = true,
            What::Break => self.broken = !self.written.markdown.is_empty(),
            What::Note(note) => self.note(*note, notes),
            What::Picture(picture) => self.written.pictures.push(picture.clone()),
            What::CommentStart(comment) => self.waiting.push(Waiting::Begin(*comment)),
            What::CommentEnd(comment) => {
                if let Some(at) = self.waiting.iter().position(
                    |waiting| matches!(waiting, Waiting::Begin(begun) if begun == comment),
                ) {
                    self.waiting.remove(at);
                    self.written
                        .begins
                        .push((*comment, self.written.markdown.len()));
                }
                self.written
                    .ends
                    .push((*comment, self.written.markdown.len()));
            }
        }
    }

    /// Words that are not there: a point between those that are.
    fn gone(&mut self, revision: usize, text: &str) {
        if self.space || self.broken {
            return self.waiting.push(Waiting::Gone(revision, text.to_owned()));
        }
        let at = self.written.markdown.len();
        self.segment(revision, at..at, text);
    }

    fn segment(&mut self, revision: usize, range: std::ops::Range<usize>, text: &str) {
        let goes_on = |last: &Segment| {
            last.revision == revision
                && if range.is_empty() {
                    last.start == range.start
                } else {
                    self.last == Some(revision)
                }
        };
        if let Some(last) = self.written.changes.last_mut().filter(|last| goes_on(last)) {
            last.end = range.end;
            last.text.push_str(text);
            return;
        }
        self.written.changes.push(Segment {
            revision,
            start: range.start,
            end: range.end,
            text: text.to_owned(),
        });
    }

    fn text(&mut self, text: &str, run: &Run, change: Option<usize>) {
        let marks = self.marks(run.marks, run.link.as_ref());
        let mut start = None;
        for word in text.split_inclusive(is_space) {
            let bare = word.trim_end_matches(is_space);
            if !bare.is_empty() {
                let at = self.word(bare, &marks);
                start.get_or_insert(at);
            }
            self.space |= bare.len() < word.len();
        }
        if let Some(revision) = change {
            let end = self.written.markdown.len();
            self.segment(revision, start.unwrap_or(end)..end, text);
        }
        if start.is_some() {
            self.last = change;
        }
    }

    fn marks(&self, marks: Marks, link: Option<&Rc<str>>) -> Vec<Mark> {
        let mut wanted = Vec::new();
        wanted.extend(
            link.filter(|_| !self.plain)
                .map(|url| Mark::Link(url.clone())),
        );
        let set = !self.plain;
        wanted.extend((set && marks.strong && !self.setting.strong).then_some(Mark::Strong));
        wanted.extend((set && marks.emphasis).then_some(Mark::Emphasis));
        wanted.extend((set && marks.struck).then_some(Mark::Struck));
        wanted
    }

    /// Writes a word; answers with its place.
    fn word(&mut self, word: &str, marks: &[Mark]) -> usize {
        let kept = self
            .open
            .iter()
            .zip(marks)
            .take_while(|(open, mark)| open == mark)
            .count();
        self.close(kept);
        self.between();
        for mark in &marks[kept..] {
            self.written.markdown.push_str(mark.opening());
            self.open.push(mark.clone());
            self.told = true;
        }
        self.settle();
        let at = self.written.markdown.len();
        self.written.rows.push(Row {
            text: self.written.text.len(),
            source: at,
        });
        escape(word, self.first, &mut self.written.markdown);
        if self.setting.cell {
            let tail = self.written.markdown.split_off(at);
            self.written.markdown.push_str(&tail.replace('|', "\\|"));
        }
        self.written.text.push_str(word);
        self.plain_text.push_str(word);
        self.first = false;
        at
    }

    /// Writes the space or line break before a word.
    fn between(&mut self) {
        let markdown = &mut self.written.markdown;
        if self.broken {
            markdown.push_str("\\\n");
            markdown.push_str(self.setting.prefix);
            self.first = true;
        } else if self.space && !markdown.is_empty() {
            markdown.push(' ');
        }
        if self.broken || self.space && !self.written.text.is_empty() {
            self.written.text.push(' ');
            self.plain_text.push(' ');
        }
        self.broken = false;
        self.space = false;
    }

    fn close(&mut self, kept: usize) {
        while self.open.len() > kept {
            if let Some(mark) = self.open.pop() {
                mark.close(&mut self.written.markdown);
            }
        }
    }

    /// Places what has waited for a word.
    fn settle(&mut self) {
        let at = self.written.markdown.len();
        for waiting in std::mem::take(&mut self.waiting) {
            match waiting {
                Waiting::Begin(comment) => self.written.begins.push((comment, at)),
                Waiting::Gone(revision, text) => self.segment(revision, at..at, &text),
            }
        }
    }

    fn note(&mut self, note: usize, notes: &mut Vec<usize>) {
        let at = notes
            .iter()
            .position(|known| *known == note)
            .unwrap_or_else(|| {
                notes.push(note);
                notes.len() - 1
            });
        let reference = format!("[^{}]", at + 1);
        self.written.markdown.push_str(&reference);
        self.plain_text.push_str(&reference);
        self.written.notes.push(at);
        self.told = true;
        self.first = false;
    }

    fn finish(&mut self) {
        self.close(0);
        self.settle();
    }

    /// Whether the Markdown reads as the words do.
    fn says_so(&self) -> bool {
        self.setting.cell
            || squeeze(&markdown::plain_text(&self.written.markdown)) == squeeze(&self.plain_text)
    }
}
