//! The text of an OpenDocument text: paragraphs, spans, lists, tables, notes, annotations.
//!
//! The readers go down with the elements; how deep that may be is bounded where XML is read.
use std::{collections::HashMap, rc::Rc};

use super::{
    super::{
        document::{Document, Fate, Item, Look, Paragraph, What, is_address, words},
        look::Looks,
        package::Package,
        xml::{Fault, Node, Space, Tag, Xml},
    },
    changes::Changes,
    lists::Lists,
    styles::Styles,
};
use crate::read::{Cut, Reason, block::Hint, review::Comment};

/// A text that is being read.
pub(super) struct Body<'a, 'p> {
    pub(super) package: Option<&'a Package<'p>>,
    pub(super) styles: Styles,
    pub(super) document: Document,
    pub(super) changes: Changes,
    lists: Lists,
    /// Annotations by their names.
    annotations: HashMap<String, usize>,
    pub(super) fate: Fate,
    link: Option<Rc<str>>,
}

/// A paragraph that is being read.
#[derive(Default)]
pub(super) struct Open {
    pub(super) paragraph: Paragraph,
    hidden: String,
    /// The text boxes that hang on it.
    pub(super) boxes: Vec<Item>,
}

impl<'a, 'p> Body<'a, 'p> {
    pub(super) fn new(package: Option<&'a Package<'p>>) -> Self {
        Self {
            package,
            styles: Styles::default(),
            document: Document::default(),
            changes: Changes::default(),
            lists: Lists::default(),
            annotations: HashMap::new(),
            fate: Fate::default(),
            link: None,
        }
    }

    /// Reads paragraphs, lists and tables up to the end of the element around them.
    pub(super) fn flow(&mut self, xml: &mut Xml<'_>, flow: &mut Vec<Item>) -> Result<(), Fault> {
        let language = std::mem::take(&mut self.styles.language);
        if self.document.properties.language.is_empty() {
            self.document.properties.language = language;
        }
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Text, "p" | "h") => self.paragraph(&tag, xml, flow)?,
                (Space::Text, "list") => {
                    self.lists.enter(&tag, &self.styles.lists);
                    self.flow(xml, flow)?;
                    self.lists.leave();
                }
                (Space::Text, "list-item" | "list-header") => {
                    self.lists.item(&tag);
                    self.flow(xml, flow)?;
                }
                (Space::Text, "tracked-changes") => self.tracked(xml)?,
                (Space::Text, "section" | "numbered-paragraph") => self.flow(xml, flow)?,
                (Space::Text, name)
                    if name.ends_with("-index")
                        || name == "table-of-content"
                        || name == "bibliography" =>
                {
                    let index = self.index(xml)?;
                    self.document.aside(index);
                }
                (Space::Text, "change-start" | "change-end" | "change") => {
                    let mut open = Open::default();
                    self.change(&tag, &mut open, flow);
                    flow.push(Item::Paragraph(open.paragraph));
                    xml.skip()?;
                }
                (Space::Table, "table") => {
                    let mut rows = Vec::new();
                    self.rows(xml, &mut rows)?;
                    flow.push(Item::Table(rows));
                }
                (Space::Draw, "frame") => {
                    let mut open = Open::default();
                    self.frame(xml, &mut open)?;
                    flow.push(Item::Paragraph(open.paragraph));
                    flow.append(&mut open.boxes);
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    pub(super) fn paragraph(
        &mut self,
        tag: &Tag<'_>,
        xml: &mut Xml<'_>,
        flow: &mut Vec<Item>,
    ) -> Result<(), Fault> {
        let style = tag.value("style-name");
        let look = self.styles.look(&style);
        let level: Option<u8> = tag.value("outline-level").parse().ok();
        let level = level.filter(|_| tag.name() == "h" && look.hint != Some(Hint::Headline));
        let look = Look {
            heading: level.map(|level| level.clamp(1, 6)).or(look.heading),
            ..look
        };
        let list = self.lists.place().filter(|_| look.heading.is_none());
        let mut open = Open {
            paragraph: Paragraph {
                look,
                list,
                ..Paragraph::default()
            },
            ..Open::default()
        };
        let looks = self.styles.paragraph_looks(&style);
        self.inline(xml, &mut open, looks, flow)?;
        open.paragraph.end = self.fate;
        if !open.hidden.trim().is_empty() {
            self.document.cut.push(Cut {
                text: open.hidden.trim().to_owned(),
                reason: Reason::Hidden,
            });
        }
        if !open.paragraph.runs.is_empty() {
            flow.push(Item::Paragraph(open.paragraph));
        }
        flow.append(&mut open.boxes);
        Ok(())
    }

    fn inline(
        &mut self,
        xml: &mut Xml<'_>,
        open: &mut Open,
        looks: Looks,
        flow: &mut Vec<Item>,
    ) -> Result<(), Fault> {
        loop {
            let tag = match xml.next()? {
                Node::Open(tag) => tag,
                Node::Text(text) => {
                    self.say(&text, open, looks);
                    continue;
                }
                Node::Close | Node::End => return Ok(()),
            };
            match (tag.space, tag.name()) {
                (Space::Text, "span") => {
                    let looks = self.styles.looks(&tag.value("style-name")).over(looks);
                    self.inline(xml, open, looks, flow)?;
                }
                (Space::Text, "a") | (Space::Draw, "a") => {
                    let url = tag.attr("href").filter(|url| is_address(url));
                    let outside = std::mem::replace(&mut self.link, url.map(Rc::from));
                    self.inline(xml, open, looks, flow)?;
                    self.link = outside;
                }
                (Space::Text, "note") => self.note(xml, open, looks)?,
                (Space::Office, "annotation") => self.annotation(&tag, xml, open)?,
                (Space::Office, "annotation-end") => {
                    if let Some(comment) = self.annotations.get(&tag.value("name")) {
                        open.paragraph.mark(What::CommentEnd(*comment), self.fate);
                    }
                    xml.skip()?;
                }
                (Space::Text, "change-start" | "change-end" | "change") => {
                    self.change(&tag, open, flow);
                    xml.skip()?;
                }
                (Space::Draw, "frame") => self.frame(xml, open)?,
                (Space::Draw, "g" | "custom-shape" | "rect") => {
                    let mut flow = self.apart(xml)?;
                    open.boxes.append(&mut flow);
                }
                (Space::Text, "s" | "tab") => {
                    self.say(" ", open, looks);
                    xml.skip()?;
                }
                (Space::Text, "line-break") => {
                    open.paragraph
                        .run(What::Break, looks.marks(), self.link.as_ref(), self.fate);
                    xml.skip()?;
                }
                (Space::Text, "ruby-text" | "note-citation" | "script" | "hidden-text") => {
                    xml.skip()?
                }
                // Fields show the words in them.
                (Space::Text, _) => self.inline(xml, open, looks, flow)?,
                _ => xml.skip()?,
            }
        }
    }

    fn say(&mut self, text: &str, open: &mut Open, looks: Looks) {
        if looks.is_hidden() {
            open.hidden.push_str(text);
        } else {
            open.paragraph
                .text(text, looks.marks(), self.link.as_ref(), self.fate);
        }
    }

    fn note(&mut self, xml: &mut Xml<'_>, open: &mut Open, looks: Looks) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            if (tag.space, tag.name()) == (Space::Text, "note-body") {
                let flow = self.apart(xml)?;
                let note = What::Note(self.document.notes.len());
                self.document.notes.push(flow);
                open.paragraph
                    .run(note, looks.marks(), self.link.as_ref(), self.fate);
            } else {
                xml.skip()?;
            }
        }
        Ok(())
    }

    fn annotation(
        &mut self,
        tag: &Tag<'_>,
        xml: &mut Xml<'_>,
        open: &mut Open,
    ) -> Result<(), Fault> {
        let mut comment = Comment {
            resolved: tag.value("resolved") == "true",
            ..Comment::default()
        };
        let mut flow = Vec::new();
        let outside = std::mem::take(&mut self.fate);
        let lists = self.lists.aside();
        while let Some(child) = xml.child()? {
            match (child.space, child.name()) {
                (Space::Core, "creator") => comment.author = xml.text()?,
                (Space::Core, "date") => comment.at = xml.text()?,
                (Space::Text, "p" | "h") => self.paragraph(&child, xml, &mut flow)?,
                (Space::Text, "list") => self.flow(xml, &mut flow)?,
                _ => xml.skip()?,
            }
        }
        self.fate = outside;
        self.lists = lists;
        comment.text = words(flow);
        let at = self.document.comments.len();
        self.document.comments.push(comment);
        if let Some(parent) = self.annotations.get(&tag.value("parent-name")) {
            self.document.answers.insert(at, *parent);
        }
        if let Some(name) = tag.attr("name") {
            self.annotations.insert(name, at);
        }
        open.paragraph.mark(What::CommentStart(at), self.fate);
        Ok(())
    }

    fn rows(
        &mut self,
        xml: &mut Xml<'_>,
        rows: &mut Vec<Vec<Vec<Paragraph>>>,
    ) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Table, "table-row") => {
                    let mut cells = Vec::new();
                    self.cells(xml, &mut cells)?;
                    rows.push(cells);
                }
                (Space::Table, "table-header-rows" | "table-rows" | "table-row-group") => {
                    self.rows(xml, rows)?
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    /// Reads the cells of a row; one that another covers is empty.
    fn cells(&mut self, xml: &mut Xml<'_>, cells: &mut Vec<Vec<Paragraph>>) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Table, "table-cell") => {
                    let flow = self.apart(xml)?;
                    cells.push(flow.into_iter().flat_map(Item::paragraphs).collect());
                }
                (Space::Table, "covered-table-cell") => {
                    cells.push(Vec::new());
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    /// Reads the words of an index or table of contents.
    fn index(&mut self, xml: &mut Xml<'_>) -> Result<Vec<Item>, Fault> {
        let mut flow = Vec::new();
        while let Some(tag) = xml.child()? {
            if (tag.space, tag.name()) == (Space::Text, "index-body") {
                self.flow(xml, &mut flow)?;
            } else {
                xml.skip()?;
            }
        }
        Ok(flow)
    }

    /// Reads a flow apart from the one around, such as a note: no list or link reaches into it.
    pub(super) fn apart(&mut self, xml: &mut Xml<'_>) -> Result<Vec<Item>, Fault> {
        let lists = self.lists.aside();
        let link = self.link.take();
        let mut flow = Vec::new();
        self.flow(xml, &mut flow)?;
        self.lists = lists;
        self.link = link;
        Ok(flow)
    }
}
