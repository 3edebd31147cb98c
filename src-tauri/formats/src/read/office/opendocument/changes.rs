//! OpenDocument's tracked changes: inserted words stand in the text, deleted ones beside it.
use std::collections::HashMap;

use super::{
    super::{
        document::{Fate, Item, Paragraph, Revision},
        xml::{Fault, Space, Tag, Xml},
    },
    body::{Body, Open},
};
use crate::read::review::ChangeKind;

/// The changes of a text, by their ids.
#[derive(Debug, Default)]
pub(super) struct Changes {
    insertions: HashMap<String, usize>,
    deletions: HashMap<String, (usize, Vec<Paragraph>)>,
}

impl Body<'_, '_> {
    /// Reads the list of changes that stands before a text.
    pub(super) fn tracked(&mut self, xml: &mut Xml<'_>) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            if (tag.space, tag.name()) == (Space::Text, "changed-region") {
                self.region(&tag.value("id"), xml)?;
            } else {
                xml.skip()?;
            }
        }
        Ok(())
    }

    fn region(&mut self, id: &str, xml: &mut Xml<'_>) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            let kind = match (tag.space, tag.name()) {
                (Space::Text, "insertion") => ChangeKind::Insert,
                (Space::Text, "deletion") => ChangeKind::Delete,
                _ => {
                    xml.skip()?;
                    continue;
                }
            };
            let mut told = Told::default();
            let mut flow = Vec::new();
            self.told(xml, &mut told, &mut flow)?;
            let revision = self.document.revision(Revision {
                kind,
                author: told.author,
                at: told.at,
            });
            match kind {
                ChangeKind::Insert => {
                    self.changes.insertions.insert(id.to_owned(), revision);
                }
                ChangeKind::Delete => {
                    let paragraphs = flow.into_iter().flat_map(Item::paragraphs).collect();
                    self.changes
                        .deletions
                        .insert(id.to_owned(), (revision, paragraphs));
                }
            }
        }
        Ok(())
    }

    /// Reads who changed what when, and what was deleted.
    fn told(
        &mut self,
        xml: &mut Xml<'_>,
        told: &mut Told,
        flow: &mut Vec<Item>,
    ) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Office, "change-info") => *told = Told::read(xml)?,
                (Space::Text, "p" | "h") => self.paragraph(&tag, xml, flow)?,
                (Space::Text, "list" | "list-item" | "list-header") => {
                    self.told(xml, told, flow)?
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    /// A place where changes begin, end, or took words away.
    pub(super) fn change(&mut self, tag: &Tag<'_>, open: &mut Open, flow: &mut Vec<Item>) {
        let id = tag.value("change-id");
        match tag.name() {
            "change-start" => {
                self.fate.inserted = self
                    .changes
                    .insertions
                    .get(&id)
                    .copied()
                    .or(self.fate.inserted)
            }
            "change-end" if self.changes.insertions.contains_key(&id) => self.fate.inserted = None,
            "change" => self.restore(&id, open, flow),
            _ => {}
        }
    }

    /// Puts deleted words back in their place, as deleted.
    fn restore(&mut self, id: &str, open: &mut Open, flow: &mut Vec<Item>) {
        let Some((revision, paragraphs)) = self.changes.deletions.remove(id) else {
            return;
        };
        let fate = Fate {
            deleted: Some(revision),
            inserted: self.fate.inserted,
        };
        for (at, paragraph) in paragraphs.into_iter().enumerate() {
            if at > 0 {
                let next = Paragraph {
                    look: open.paragraph.look,
                    list: open.paragraph.list,
                    ..Paragraph::default()
                };
                let mut before = std::mem::replace(&mut open.paragraph, next);
                before.end = fate;
                flow.push(Item::Paragraph(before));
            }
            for mut run in paragraph.runs {
                run.fate = fate;
                open.paragraph.runs.push(run);
            }
        }
    }
}

/// Who did something, and when.
#[derive(Default)]
pub(super) struct Told {
    pub(super) author: String,
    pub(super) at: String,
}

impl Told {
    fn read(xml: &mut Xml<'_>) -> Result<Self, Fault> {
        let mut told = Self::default();
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Core, "creator") => told.author = xml.text()?,
                (Space::Core, "date") => told.at = xml.text()?,
                _ => xml.skip()?,
            }
        }
        Ok(told)
    }
}
