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
    /// Lists by number: their definition, and what they define anew.
    lists: HashMap<String, (String, [Anew; LEVELS])>,
    /// Lists of one definition go on counting where the last one stopped.
    counts: HashMap<String, [Option<u32>; LEVELS]>,
    begun: HashSet<(String, usize)>,
}

/// What a list defines anew about a level.
#[derive(Clone, Copy, Debug, Default)]
struct Anew {
    start: Option<u32>,
    level: Option<Level>,
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
        let mut levels = [Anew::default(); LEVELS];
        while let Some(child) = xml.child()? {
            match child.name() {
                "abstractNumId" => {
                    kind = child.value("val");
                    xml.skip()?;
                }
                "lvlOverride" => levels[level(&child, "ilvl")].read(xml)?,
                _ => xml.skip()?,
            }
        }
        self.lists.insert(tag.value("numId"), (kind, levels));
        Ok(())
    }

    /// Counts one paragraph of a list on; `None` where the number names no list.
    pub(super) fn next(&mut self, list: &str, level: usize) -> Option<Listed> {
        let (kind, anew) = self.lists.get(list)?;
        let level = level.min(LEVELS - 1);
        let Anew { start, level: own } = anew[level];
        let defined = || self.kinds.get(kind).map(|levels| levels[level]);
        let told = own.or_else(defined).unwrap_or_default();
        let counts = self.counts.entry(kind.clone()).or_default();
        counts[level + 1..].fill(None);
        let restart = start.filter(|_| self.begun.insert((list.to_owned(), level)));
        let next = counts[level].map_or(told.start, |count| count.saturating_add(1));
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

impl Anew {
    fn read(&mut self, xml: &mut Xml<'_>) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "lvl" => self.level = Some(Level::read(xml)?),
                "startOverride" => {
                    self.start = tag.value("val").parse().ok();
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
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

fn level(tag: &Tag<'_>, name: &str) -> usize {
    let level: usize = tag.value(name).parse().unwrap_or(0);
    level.min(LEVELS - 1)
}
