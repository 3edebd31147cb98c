//! What holds inside a group of RTF, and ends with it.
use std::rc::Rc;

use super::{
    super::document::{Document, Fate, Marks, Revision},
    review::Reviews,
};
use crate::read::review::ChangeKind;

/// Where the text of a group goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Destination {
    #[default]
    Text,
    Skip,
    Fonts,
    Styles,
    /// What a field is to show.
    Instruction,
    /// The sign before an item of a list.
    Sign,
    Title,
    Creator,
    /// The names of those who changed something.
    Reviewers,
    /// Of a comment: who wrote it, when, and which range it is about.
    Author,
    Date,
    Reference,
    /// The start, or else the end, of what a comment is about.
    Range(bool),
}

impl Destination {
    pub(super) fn named(word: &str) -> Option<Self> {
        Some(match word {
            "fonttbl" => Self::Fonts,
            "stylesheet" => Self::Styles,
            "fldinst" => Self::Instruction,
            "title" => Self::Title,
            "author" => Self::Creator,
            "revtbl" => Self::Reviewers,
            "atnauthor" => Self::Author,
            "atndate" => Self::Date,
            "atnref" => Self::Reference,
            "ud" => Self::Text,
            "colortbl" | "info" | "pict" | "nonshppict" | "shprslt" | "objdata" | "filetbl"
            | "listtable" | "listoverridetable" | "xe" | "tc" | "template" | "private" | "upr"
            | "pntxta" | "pntxtb" | "operator" | "subject" | "keywords" | "comment" | "doccomm"
            | "company" | "manager" | "creatim" | "revtim" | "printim" | "buptim" | "hlinkbase"
            | "ftnsep" | "ftnsepc" | "aftnsep" | "aftnsepc" | "themedata" | "sn" | "sv"
            | "atnid" | "atnicn" => Self::Skip,
            _ => return None,
        })
    }

    /// Whether what such an optional group holds is text of the document.
    pub(super) fn is_transparent(word: &str) -> bool {
        matches!(word, "shpinst" | "cs" | "flddirty" | "ftnalt" | "s" | "ts")
    }
}

/// What holds inside a group.
#[derive(Clone, Debug)]
pub(super) struct State {
    pub(super) destination: Destination,
    pub(super) font: i32,
    /// How many letters stand in for one in Unicode.
    pub(super) stand_in: usize,
    pub(super) style: i32,
    pub(super) outline: Option<u8>,
    pub(super) level: usize,
    pub(super) in_table: bool,
    pub(super) hidden: bool,
    pub(super) link: Option<Rc<str>>,
    marks: Marks,
    inserted: Option<(usize, i32)>,
    deleted: Option<(usize, i32)>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            destination: Destination::Text,
            font: 0,
            stand_in: 1,
            style: 0,
            outline: None,
            level: 0,
            in_table: false,
            hidden: false,
            link: None,
            marks: Marks::default(),
            inserted: None,
            deleted: None,
        }
    }
}

impl State {
    /// The state in which a flow of its own begins.
    pub(super) fn apart(&self) -> Self {
        Self {
            font: self.font,
            stand_in: self.stand_in,
            ..Self::default()
        }
    }

    /// Takes in a control word.
    pub(super) fn word(&mut self, word: &str, number: Option<i32>) {
        let on = number != Some(0);
        let count = usize::try_from(number.unwrap_or(0)).unwrap_or(0);
        match word {
            "b" => self.marks.strong = on,
            "i" => self.marks.emphasis = on,
            "strike" | "striked" => self.marks.struck = on,
            "v" => self.hidden = on,
            "f" => self.font = number.unwrap_or(0),
            "uc" => self.stand_in = count.min(16),
            "s" => self.style = number.unwrap_or(0),
            "outlinelevel" => {
                self.outline = number
                    .and_then(|level| u8::try_from(level).ok())
                    .filter(|level| *level < 9)
            }
            "ilvl" => self.level = count,
            "intbl" => self.in_table = on,
            "plain" => self.plain(),
            "pard" => self.pard(),
            "revised" => self.inserted = on.then_some(self.inserted.unwrap_or_default()),
            "deleted" => self.deleted = on.then_some(self.deleted.unwrap_or_default()),
            "revauth" => self.inserted.get_or_insert_default().0 = count,
            "revdttm" => self.inserted.get_or_insert_default().1 = number.unwrap_or(0),
            "revauthdel" => self.deleted.get_or_insert_default().0 = count,
            "revdttmdel" => self.deleted.get_or_insert_default().1 = number.unwrap_or(0),
            _ => {}
        }
    }

    fn plain(&mut self) {
        self.marks = Marks::default();
        self.hidden = false;
        self.inserted = None;
        self.deleted = None;
    }

    const fn pard(&mut self) {
        self.style = 0;
        self.outline = None;
        self.level = 0;
        self.in_table = false;
    }

    /// How words are set apart from others of their style.
    pub(super) const fn marks(&self, style: Marks) -> Marks {
        Marks {
            strong: self.marks.strong && !style.strong,
            emphasis: self.marks.emphasis && !style.emphasis,
            struck: self.marks.struck,
        }
    }

    /// The changes on which words hang.
    pub(super) fn fate(&self, document: &mut Document, reviews: &Reviews) -> Fate {
        let mut fate = |kind, change: Option<(usize, i32)>| {
            change.map(|(author, at)| {
                let revision = Revision {
                    kind,
                    author: reviews.name(author),
                    at: super::sheet::date(at),
                };
                match document
                    .revisions
                    .iter()
                    .rposition(|known| *known == revision)
                {
                    Some(known) => known,
                    None => document.revision(revision),
                }
            })
        };
        Fate {
            inserted: fate(ChangeKind::Insert, self.inserted),
            deleted: fate(ChangeKind::Delete, self.deleted),
        }
    }
}
