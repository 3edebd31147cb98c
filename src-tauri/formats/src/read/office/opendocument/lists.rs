//! OpenDocument's lists: which number an item bears.
use std::collections::HashMap;

use super::super::{
    document::Listed,
    xml::{Fault, Space, Tag, Xml},
};

/// The levels of a list: the number that each starts with, where it counts.
#[derive(Clone, Debug, Default)]
pub(super) struct ListStyle {
    starts: Vec<Option<u32>>,
}

impl ListStyle {
    pub(super) fn read(xml: &mut Xml<'_>) -> Result<Self, Fault> {
        let mut style = Self::default();
        while let Some(tag) = xml.child()? {
            if (tag.space, tag.name()) == (Space::Text, "list-level-style-number")
                && !tag.value("num-format").is_empty()
            {
                let level: usize = tag.value("level").parse().unwrap_or(1).clamp(1, 10);
                if style.starts.len() < level {
                    style.starts.resize(level, None);
                }
                style.starts[level - 1] = Some(tag.value("start-value").parse().unwrap_or(1));
            }
            xml.skip()?;
        }
        Ok(style)
    }
}

/// The lists around a paragraph, and how far those before have counted.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<Open>,
    /// The last number of each list, by its id and by its style.
    last: HashMap<String, u32>,
}

#[derive(Debug)]
struct Open {
    style: String,
    id: String,
    /// The number of the next item, in a list that counts.
    next: Option<u32>,
    /// Whether the item has its first paragraph.
    begun: bool,
}

impl Lists {
    pub(super) fn enter(&mut self, tag: &Tag<'_>, styles: &HashMap<String, ListStyle>) {
        let around = self.open.last().map(|open| open.style.clone());
        let style = tag.attr("style-name").or(around).unwrap_or_default();
        let start = styles
            .get(&style)
            .and_then(|known| known.starts.get(self.open.len()).copied().flatten());
        let before = match tag.attr("continue-list") {
            Some(id) => Some(id),
            None => (tag.value("continue-numbering") == "true").then(|| style.clone()),
        };
        let goes_on = before.and_then(|before| self.last.get(&before));
        let next = start.map(|start| goes_on.map_or(start, |last| last.saturating_add(1)));
        self.open.push(Open {
            style,
            id: tag.value("id"),
            next,
            begun: true,
        });
    }

    pub(super) fn leave(&mut self) {
        if let Some(Open {
            style,
            id,
            next: Some(next),
            ..
        }) = self.open.pop()
        {
            let last = next.saturating_sub(1);
            self.last.insert(style, last);
            self.last.insert(id, last);
        }
    }

    /// Begins an item; a header of a list has no number.
    pub(super) fn item(&mut self, tag: &Tag<'_>) {
        if let Some(open) = self.open.last_mut() {
            if let (Some(next), Ok(start)) = (&mut open.next, tag.value("start-value").parse()) {
                *next = start;
            }
            open.begun = tag.name() == "list-header";
        }
    }

    /// The place of a paragraph in the lists around it.
    pub(super) fn place(&mut self) -> Option<Listed> {
        let level = self.open.len().checked_sub(1)?;
        let open = self.open.last_mut()?;
        let further = std::mem::replace(&mut open.begun, true);
        let number = open.next;
        if let (Some(next), false) = (&mut open.next, further) {
            *next = next.saturating_add(1);
        }
        Some(Listed {
            level,
            number,
            further,
        })
    }

    /// Sets the lists around aside, for a text that stands apart.
    pub(super) fn aside(&mut self) -> Self {
        std::mem::take(self)
    }
}
