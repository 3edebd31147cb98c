//! The text of a Word document: its paragraphs, and what is wound around them.
//!
//! The readers go down with the elements; how deep that may be is bounded where XML is read.
mod run;
mod table;

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use super::{
    super::{
        Trouble,
        document::{Document, Fate, Item, Look, Paragraph, Properties, Revision, What, is_address},
        look::Looks,
        package::Package,
        xml::{Fault, Node, Space, Tag, Xml},
    },
    field::{self, Field},
    numbering::{self, Numbering},
    parts::Links,
    styles::Styles,
};
use crate::read::{Cut, Reason, review::ChangeKind};

/// More fields inside fields than anybody writes.
const MOST_FIELDS: usize = 64;

/// A text that is being read.
pub(super) struct Body<'a, 'p> {
    pub(super) package: &'a Package<'p>,
    styles: &'a Styles,
    numbering: Numbering,
    pub(super) links: Links,
    pub(super) document: Document,
    /// Notes by kind and id, comments by id: their places in the document.
    pub(super) notes: HashMap<(&'static str, String), usize>,
    pub(super) comments: HashMap<String, usize>,
    /// Comments whose start has been seen.
    begun: HashSet<usize>,
    /// Marks that stand between paragraphs, for the next one.
    waiting: Vec<What>,
    fate: Fate,
    link: Option<Rc<str>>,
    fields: Vec<Field>,
}

/// A paragraph that is being read.
#[derive(Default)]
pub(super) struct Open {
    pub(super) paragraph: Paragraph,
    style: String,
    outline: Option<u8>,
    list: Option<(String, usize)>,
    looks: Looks,
    hidden: String,
    /// The text boxes that hang on it.
    pub(super) boxes: Vec<Item>,
}

impl<'a, 'p> Body<'a, 'p> {
    pub(super) fn new(
        package: &'a Package<'p>,
        styles: &'a Styles,
        numbering: Numbering,
        properties: Properties,
    ) -> Self {
        Self {
            package,
            styles,
            numbering,
            links: Links::default(),
            document: Document {
                properties,
                ..Document::default()
            },
            notes: HashMap::new(),
            comments: HashMap::new(),
            begun: HashSet::new(),
            waiting: Vec::new(),
            fate: Fate::default(),
            link: None,
            fields: Vec::new(),
        }
    }

    /// Reads the part that holds a text; `links` are its own.
    pub(super) fn text(&mut self, links: Links, text: &str) -> Result<(), Trouble> {
        self.links = links;
        let mut xml = Xml::new(text);
        let mut flow = Vec::new();
        if xml.child()?.is_none() {
            return Err(Trouble::Broken);
        }
        self.flow(&mut xml, &mut flow)?;
        self.document.flow = flow;
        Ok(())
    }

    /// Reads paragraphs and tables up to the end of the element around them.
    pub(super) fn flow(&mut self, xml: &mut Xml<'_>, flow: &mut Vec<Item>) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "p") => self.paragraph(xml, flow)?,
                (Space::Word, "tbl") => self.table(xml, flow)?,
                (Space::Word, "body" | "sdtContent" | "customXml" | "smartTag")
                | (Space::Alternatives, "AlternateContent" | "Choice") => self.flow(xml, flow)?,
                (Space::Word, "sdt") => {
                    if let Some(()) = content(xml)? {
                        self.flow(xml, flow)?;
                        rest(xml)?;
                    }
                }
                _ if change(&tag).is_some() => {
                    let outside = self.fate;
                    self.enter(&tag);
                    self.flow(xml, flow)?;
                    self.fate = outside;
                }
                (Space::Word, "commentRangeStart" | "commentRangeEnd") => {
                    let mark = self.comment(&tag);
                    self.waiting.extend(mark);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    pub(super) fn paragraph(
        &mut self,
        xml: &mut Xml<'_>,
        flow: &mut Vec<Item>,
    ) -> Result<(), Fault> {
        let mut open = Open {
            style: self.styles.usual().to_owned(),
            ..Open::default()
        };
        for mark in std::mem::take(&mut self.waiting) {
            open.paragraph.mark(mark, self.fate);
        }
        open.paragraph.end = self.fate;
        self.inline(xml, &mut open)?;
        self.finish(&mut open);
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

    /// Settles what a paragraph is, from its style and its own properties.
    fn finish(&mut self, open: &mut Open) {
        let look = self.styles.look(&open.style);
        let outline = open
            .outline
            .filter(|level| *level < 9 && look == Look::default());
        open.paragraph.look = Look {
            heading: look.heading.or(outline.map(|level| (level + 1).min(6))),
            ..look
        };
        let list = open.list.take().or_else(|| self.styles.list(&open.style));
        if let Some((list, level)) = list.filter(|_| look.heading.is_none() && look.hint.is_none())
        {
            open.paragraph.list = self.numbering.next(&list, level);
        }
    }

    /// Reads runs and what is wound around them.
    pub(super) fn inline(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "pPr") => self.properties(xml, open)?,
                (Space::Word, "r") => self.run(xml, open)?,
                (Space::Word, "hyperlink") => {
                    let address = self.links.address(&tag.value("id"));
                    let link = address.filter(|url| is_address(url)).map(Rc::from);
                    self.linked(link, xml, open)?;
                }
                (Space::Word, "fldSimple") => {
                    self.linked(field::address(&tag.value("instr")), xml, open)?;
                }
                (
                    Space::Word,
                    "sdtContent" | "customXml" | "smartTag" | "dir" | "bdo" | "rubyBase",
                )
                | (Space::Alternatives, "AlternateContent" | "Choice") => self.inline(xml, open)?,
                (Space::Word, "sdt") => {
                    if let Some(()) = content(xml)? {
                        self.inline(xml, open)?;
                        rest(xml)?;
                    }
                }
                _ if change(&tag).is_some() => {
                    let outside = self.fate;
                    self.enter(&tag);
                    self.inline(xml, open)?;
                    self.fate = outside;
                }
                (Space::Word, "commentRangeStart" | "commentRangeEnd") => {
                    if let Some(mark) = self.comment(&tag) {
                        open.paragraph.mark(mark, self.fate);
                    }
                    xml.skip()?;
                }
                (Space::Math, "oMath" | "oMathPara") => {
                    let text = xml.text()?;
                    self.say(&text, open, open.looks);
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn linked(
        &mut self,
        link: Option<Rc<str>>,
        xml: &mut Xml<'_>,
        open: &mut Open,
    ) -> Result<(), Fault> {
        let outside = std::mem::replace(&mut self.link, link);
        self.inline(xml, open)?;
        self.link = outside;
        Ok(())
    }

    /// Reads a paragraph's properties.
    fn properties(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "pStyle" => open.style = tag.value("val"),
                "outlineLvl" => open.outline = tag.value("val").parse().ok(),
                "numPr" => {
                    open.list = numbering::place(xml)?;
                    continue;
                }
                "rPr" => {
                    self.mark_of_end(xml, open)?;
                    continue;
                }
                _ => {}
            }
            xml.skip()?;
        }
        open.looks = self.styles.looks(&open.style).hiding();
        Ok(())
    }

    /// Reads the properties of the mark that ends a paragraph.
    fn mark_of_end(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            if change(&tag).is_some() {
                let outside = self.fate;
                self.enter(&tag);
                open.paragraph.end = Fate {
                    inserted: self.fate.inserted.or(open.paragraph.end.inserted),
                    deleted: self.fate.deleted.or(open.paragraph.end.deleted),
                };
                self.fate = outside;
            }
            xml.skip()?;
        }
        Ok(())
    }

    fn comment(&mut self, tag: &Tag<'_>) -> Option<What> {
        let comment = *self.comments.get(&tag.value("id"))?;
        Some(if tag.name() == "commentRangeStart" {
            self.begun.insert(comment);
            What::CommentStart(comment)
        } else {
            What::CommentEnd(comment)
        })
    }

    /// Lets what follows hang on a change.
    fn enter(&mut self, tag: &Tag<'_>) {
        let Some(kind) = change(tag) else {
            return;
        };
        let revision = Revision {
            kind,
            author: tag.value("author"),
            at: tag.value("date"),
        };
        let at = self.document.revision(revision);
        match kind {
            ChangeKind::Insert => self.fate.inserted = Some(at),
            ChangeKind::Delete => self.fate.deleted = Some(at),
        }
    }

    /// Reads a flow apart from the one around, such as a text box: no field or change reaches into it.
    pub(super) fn apart(&mut self, xml: &mut Xml<'_>) -> Result<Vec<Item>, Fault> {
        let fields = std::mem::take(&mut self.fields);
        let link = self.link.take();
        let mut flow = Vec::new();
        self.flow(xml, &mut flow)?;
        self.fields = fields;
        self.link = link;
        Ok(flow)
    }
}

/// What kind of change an element is around; moved words go in one place and come in another.
fn change(tag: &Tag<'_>) -> Option<ChangeKind> {
    match (tag.space, tag.name()) {
        (Space::Word, "ins" | "moveTo") => Some(ChangeKind::Insert),
        (Space::Word, "del" | "moveFrom") => Some(ChangeKind::Delete),
        _ => None,
    }
}

/// Goes on to the content of a control; `None` at its end, where it only shows what to fill in.
fn content(xml: &mut Xml<'_>) -> Result<Option<()>, Fault> {
    let mut placeholder = false;
    while let Some(tag) = xml.child()? {
        match tag.name() {
            "sdtContent" if !placeholder => return Ok(Some(())),
            "sdtPr" => {
                while let Some(tag) = xml.child()? {
                    placeholder |= tag.name() == "showingPlcHdr";
                    xml.skip()?;
                }
            }
            _ => xml.skip()?,
        }
    }
    Ok(None)
}

/// Passes over what stands after the content of a control.
fn rest(xml: &mut Xml<'_>) -> Result<(), Fault> {
    loop {
        match xml.next()? {
            Node::Open(_) => xml.skip()?,
            Node::Text(_) => {}
            Node::Close | Node::End => return Ok(()),
        }
    }
}
