//! A word processor's document as its reader found it: changes not yet settled, nothing yet given a role.
use std::{collections::HashMap, rc::Rc};

use super::{
    super::{
        Cut, Reason,
        block::{Hint, Picture, squeeze},
        review::{Attachment, ChangeKind, Comment},
    },
    xml::{Fault, Space, Xml},
};

/// A document, whatever program wrote it.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) flow: Vec<Item>,
    /// Footnotes and endnotes; runs name them by their index.
    pub(super) notes: Vec<Vec<Item>>,
    /// Comments, not yet placed; runs name them by their index.
    pub(super) comments: Vec<Comment>,
    /// Which comment answers which.
    pub(super) answers: HashMap<usize, usize>,
    /// Tracked changes; fates name them by their index.
    pub(super) revisions: Vec<Revision>,
    /// What stands outside the text: headers, footers, hidden words.
    pub(super) cut: Vec<Cut>,
    pub(super) pictures: Vec<Attachment>,
    pub(super) properties: Properties,
}

/// What a document says of itself; programs fill much of it in by themselves.
#[derive(Debug, Default)]
pub(super) struct Properties {
    pub(super) title: String,
    pub(super) creator: String,
    /// BCP 47.
    pub(super) language: String,
}

/// Who made a tracked change, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Revision {
    pub(super) kind: ChangeKind,
    pub(super) author: String,
    pub(super) at: String,
}

/// A part of the flow of a text.
#[derive(Clone, Debug)]
pub(super) enum Item {
    Paragraph(Paragraph),
    Table(Vec<Vec<Vec<Paragraph>>>),
}

/// A paragraph.
#[derive(Clone, Debug, Default)]
pub(super) struct Paragraph {
    pub(super) look: Look,
    pub(super) list: Option<Listed>,
    pub(super) runs: Vec<Run>,
    /// The changes on which its end hangs: without it, the next paragraph goes on here.
    pub(super) end: Fate,
}

/// What a paragraph's style says about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) heading: Option<u8>,
    pub(super) quote: bool,
    pub(super) hint: Option<Hint>,
}

/// An item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    /// 0 is the outermost.
    pub(super) level: usize,
    /// Its number, in an ordered list.
    pub(super) number: Option<u32>,
    /// Whether it goes on with the item before, without a sign of its own.
    pub(super) further: bool,
}

/// The tracked changes on which words hang.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Fate {
    pub(super) inserted: Option<usize>,
    pub(super) deleted: Option<usize>,
}

/// A stretch of a paragraph.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) what: What,
    pub(super) marks: Marks,
    pub(super) link: Option<Rc<str>>,
    pub(super) fate: Fate,
}

/// What a run is.
#[derive(Clone, Debug)]
pub(super) enum What {
    Text(String),
    Break,
    Note(usize),
    Picture(Picture),
    CommentStart(usize),
    CommentEnd(usize),
}

/// How words are set apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    pub(super) struck: bool,
}

impl Document {
    /// Takes in a tracked change; answers with its place.
    pub(super) fn revision(&mut self, revision: Revision) -> usize {
        self.revisions.push(revision);
        self.revisions.len() - 1
    }
}

impl Properties {
    /// Takes title, creator and language from the element that is open.
    pub(super) fn inside(xml: &mut Xml<'_>) -> Result<Self, Fault> {
        let mut properties = Self::default();
        while let Some(tag) = xml.child()? {
            let value = match (tag.space, tag.name()) {
                (Space::Core, "title") => &mut properties.title,
                (Space::Core, "creator") => &mut properties.creator,
                (Space::Core, "language") => &mut properties.language,
                _ => {
                    xml.skip()?;
                    continue;
                }
            };
            xml.text()?.trim().clone_into(value);
        }
        Ok(properties)
    }
}

impl Document {
    /// Sets words aside that stand in the margin of every page.
    pub(super) fn aside(&mut self, flow: Vec<Item>) {
        for line in words(flow).lines() {
            let known = self.cut.iter().any(|cut| cut.text == line);
            if !known {
                self.cut.push(Cut {
                    text: line.to_owned(),
                    reason: Reason::Chrome,
                });
            }
        }
    }
}

impl Paragraph {
    /// Adds words, to the run before where nothing sets them apart from it.
    pub(super) fn text(&mut self, text: &str, marks: Marks, link: Option<&Rc<str>>, fate: Fate) {
        if text.is_empty() {
            return;
        }
        if let Some(Run {
            what: What::Text(before),
            marks: known,
            link: to,
            fate: same,
        }) = self.runs.last_mut()
            && *known == marks
            && to.as_ref() == link
            && *same == fate
        {
            return before.push_str(text);
        }
        self.run(What::Text(text.to_owned()), marks, link, fate);
    }

    pub(super) fn run(&mut self, what: What, marks: Marks, link: Option<&Rc<str>>, fate: Fate) {
        self.runs.push(Run {
            what,
            marks,
            link: link.cloned(),
            fate,
        });
    }

    /// A mark in the text that has no looks of its own.
    pub(super) fn mark(&mut self, what: What, fate: Fate) {
        self.run(what, Marks::default(), None, fate);
    }

    /// The words alone, in one line.
    pub(super) fn words(&self) -> String {
        let texts = self.runs.iter().map(|run| match &run.what {
            What::Text(text) => text.as_str(),
            What::Break => " ",
            _ => "",
        });
        squeeze(&texts.collect::<String>())
    }
}

impl Item {
    /// The paragraphs in it, in reading order.
    pub(super) fn paragraphs(self) -> Vec<Paragraph> {
        match self {
            Self::Paragraph(paragraph) => vec![paragraph],
            Self::Table(rows) => rows.into_iter().flatten().flatten().collect(),
        }
    }
}

/// The words of a flow, a line for each paragraph.
pub(super) fn words(flow: Vec<Item>) -> String {
    let paragraphs = flow.into_iter().flat_map(Item::paragraphs);
    let lines = paragraphs.map(|paragraph| paragraph.words());
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether a link leads somewhere a reader can go.
pub(super) fn is_address(url: &str) -> bool {
    let url = url.trim().to_ascii_lowercase();
    ["http://", "https://", "mailto:", "ftp://"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}
