//! Runs: words, signs, fields, notes and pictures within a paragraph.
use std::rc::Rc;

use super::{
    super::{
        super::{
            document::What,
            look::Looks,
            xml::{Fault, Space, Tag, Xml},
        },
        field::Field,
        styles,
    },
    Body, MOST_FIELDS, Open,
};

impl Body<'_, '_> {
    pub(super) fn run(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Fault> {
        let mut looks = open.looks;
        self.run_parts(xml, open, &mut looks)
    }

    fn run_parts(
        &mut self,
        xml: &mut Xml<'_>,
        open: &mut Open,
        looks: &mut Looks,
    ) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "rPr") => *looks = self.looks(xml, *looks)?,
                (Space::Word, "t" | "delText") => {
                    let text = xml.text()?;
                    self.say(&text, open, *looks);
                }
                (Space::Word, "instrText" | "delInstrText") => {
                    let text = xml.text()?;
                    if let Some(field) = self.fields.last_mut() {
                        field.instruct(&text);
                    }
                }
                (Space::Word, "ruby") => self.inline(xml, open)?,
                (Space::Word, "drawing" | "pict" | "object") => self.drawing(xml, open)?,
                (Space::Alternatives, "AlternateContent" | "Choice") => {
                    self.run_parts(xml, open, looks)?;
                }
                (Space::Word, _) => {
                    self.sign(&tag, open, *looks);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    /// The looks of a run: its own, then its style's, then its paragraph's.
    fn looks(&self, xml: &mut Xml<'_>, paragraph: Looks) -> Result<Looks, Fault> {
        let mut own = Looks::default();
        let mut style = Looks::default();
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "rStyle" => style = self.styles.looks(&tag.value("val")),
                _ => styles::property(&mut own, &tag),
            }
            xml.skip()?;
        }
        Ok(own.over(style).over(paragraph))
    }

    /// An element in a run that stands for a sign or refers to something.
    fn sign(&mut self, tag: &Tag<'_>, open: &mut Open, looks: Looks) {
        match tag.name() {
            "tab" | "ptab" => self.say(" ", open, looks),
            "br" | "cr" if matches!(&*tag.value("type"), "page" | "column") => {
                self.say(" ", open, looks)
            }
            "br" | "cr" => self.put(What::Break, open, looks),
            "noBreakHyphen" => self.say("\u{2011}", open, looks),
            "sym" => {
                if let Some(c) = symbol(&tag.value("char")) {
                    self.say(c.encode_utf8(&mut [0; 4]), open, looks);
                }
            }
            "footnoteReference" => self.note("footnote", &tag.value("id"), open, looks),
            "endnoteReference" => self.note("endnote", &tag.value("id"), open, looks),
            "commentReference" => self.point(&tag.value("id"), open),
            "fldChar" => self.field(&tag.value("fldCharType")),
            _ => {}
        }
    }

    fn field(&mut self, kind: &str) {
        match kind {
            "begin" if self.fields.len() < MOST_FIELDS => self.fields.push(Field::default()),
            "separate" => {
                if let Some(field) = self.fields.last_mut() {
                    field.tell();
                }
            }
            "end" => {
                self.fields.pop();
            }
            _ => {}
        }
    }

    fn note(&mut self, kind: &'static str, id: &str, open: &mut Open, looks: Looks) {
        if let Some(note) = self.notes.get(&(kind, id.to_owned())) {
            self.put(What::Note(*note), open, looks);
        }
    }

    /// A comment that refers to a point, where no range of it has begun.
    fn point(&mut self, id: &str, open: &mut Open) {
        if let Some(&comment) = self.comments.get(id)
            && self.begun.insert(comment)
        {
            open.paragraph.mark(What::CommentStart(comment), self.fate);
            open.paragraph.mark(What::CommentEnd(comment), self.fate);
        }
    }

    /// Adds words, unless they are a field's instruction; hidden ones are set aside.
    pub(super) fn say(&mut self, text: &str, open: &mut Open, looks: Looks) {
        if looks.is_hidden() {
            open.hidden.push_str(text);
        } else if self.fields.iter().all(|field| field.told) {
            let link = self.address();
            open.paragraph
                .text(text, looks.marks(), link.as_ref(), self.fate);
        }
    }

    pub(in super::super) fn put(&mut self, what: What, open: &mut Open, looks: Looks) {
        if !looks.is_hidden() && self.fields.iter().all(|field| field.told) {
            let link = self.address();
            open.paragraph
                .run(what, looks.marks(), link.as_ref(), self.fate);
        }
    }

    fn address(&self) -> Option<Rc<str>> {
        let field = self
            .fields
            .iter()
            .rev()
            .find_map(|field| field.link.clone());
        field.or_else(|| self.link.clone())
    }
}

/// A sign by its number; those of picture fonts have none that a text could show.
fn symbol(hex: &str) -> Option<char> {
    let code = u32::from_str_radix(hex, 16).ok()?;
    char::from_u32(code).filter(|_| !(0xe000..0xf900).contains(&code))
}
