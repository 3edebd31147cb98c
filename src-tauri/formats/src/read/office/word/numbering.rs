//! Word's lists: which number a paragraph bears.
use std::collections::{HashMap, HashSet};

use super::super::{
    document::Listed,
    xml::{Fault, Space, Tag, Xml},
};

/// Word has nine levels.
const LEVELS: usize = 9;

/// The lists of a document and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// Definitions of lists, by id.
    kinds: HashMap<String, [Level; LEVELS]>,
    /// Lists by number: their definition, and the starts that they set anew.
    lists: HashMap<String, (String, [Option<u32>; LEVELS])>,
    /// Lists of one definition go on counting where the last one stopped.
    counts: HashMap<String, [Option<u32>; LEVELS]>,
    begun: HashSet<(String, usize)>,
}

#[derive(Clone, Copy, Debug)]
struct Level {
    ordered: bool,
    start: u32,
}

impl Default for Level {
    fn default() -> Self {
        Self {
            ordered: false,
            start: 1,
        }
    }
}

impl Numbering {
    pub(super) fn read(text: &str) -> Result<Self, Fault> {
        let mut xml = Xml::new(text);
        let mut numbering = Self::default();
        xml.child()?;
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "abstractNum") => numbering.kind(&tag, &mut xml)?,
                (Space::Word, "num") => numbering.list(&tag, &mut xml)?,
                _ => xml.skip()?,
            }
        }
        Ok(numbering)
    }

    fn kind(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>) -> Result<(), Fault> {
        let mut levels = [Level::default(); LEVELS];
        while let Some(child) = xml.child()? {
            match child.name() {
                "lvl" => {
                    let at = level(&child, "ilvl");
                    levels[at] = Level::read(xml)?;
                }
                _ => xml.skip()?,
            }
        }
        self.kinds.insert(tag.value("abstractNumId"), levels);
        Ok(())
    }

    fn list(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>) -> Result<(), Fault> {
        let mut kind = String::new();
        let mut starts = [None; LEVELS];
        while let Some(child) = xml.child()? {
            match child.name() {
                "abstractNumId" => {
                    kind = child.value("val");
                    xml.skip()?;
                }
                "lvlOverride" => starts[level(&child, "ilvl")] = start(xml)?,
                _ => xml.skip()?,
            }
        }
        self.lists.insert(tag.value("numId"), (kind, starts));
        Ok(())
    }

    /// Counts one paragraph of a list on; `None` where the number names no list.
    pub(super) fn next(&mut self, list: &str, level: usize) -> Option<Listed> {
        let (kind, starts) = self.lists.get(list)?;
        let level = level.min(LEVELS - 1);
        let told = self
            .kinds
            .get(kind)
            .map_or(Level::default(), |levels| levels[level]);
        let counts = self.counts.entry(kind.clone()).or_default();
        counts[level + 1..].fill(None);
        let restart = starts[level].filter(|_| self.begun.insert((list.to_owned(), level)));
        let next = counts[level].map_or(starts[level].unwrap_or(told.start), |count| {
            count.saturating_add(1)
        });
        let number = restart.unwrap_or(next);
        counts[level] = Some(number);
        Some(Listed {
            level,
            number: told.ordered.then_some(number),
            further: false,
        })
    }
}

impl Level {
    fn read(xml: &mut Xml<'_>) -> Result<Self, Fault> {
        let mut level = Self::default();
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "start" => level.start = tag.value("val").parse().unwrap_or(1),
                "numFmt" => level.ordered = !matches!(&*tag.value("val"), "bullet" | "none"),
                _ => {}
            }
            xml.skip()?;
        }
        Ok(level)
    }
}

/// The list and level that a paragraph's properties name.
pub(super) fn place(xml: &mut Xml<'_>) -> Result<Option<(String, usize)>, Fault> {
    let mut list = String::new();
    let mut at = 0;
    while let Some(tag) = xml.child()? {
        match tag.name() {
            "numId" => list = tag.value("val"),
            "ilvl" => at = level(&tag, "val"),
            _ => {}
        }
        xml.skip()?;
    }
    Ok((!list.is_empty()).then_some((list, at)))
}

fn start(xml: &mut Xml<'_>) -> Result<Option<u32>, Fault> {
    let mut start = None;
    while let Some(tag) = xml.child()? {
        if tag.name() == "startOverride" {
            start = tag.value("val").parse().ok();
        }
        xml.skip()?;
    }
    Ok(start)
}

fn level(tag: &Tag<'_>, name: &str) -> usize {
    let level: usize = tag.value(name).parse().unwrap_or(0);
    level.min(LEVELS - 1)
}
