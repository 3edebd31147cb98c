//! Footnotes, endnotes and comments of a Word document.
use std::collections::HashMap;

use super::{
    super::{
        Trouble,
        document::words,
        package::Unpack,
        xml::{Fault, Space, Tag, Xml},
    },
    body::Body,
    parts::Links,
};
use crate::read::review::Comment;

impl Body<'_, '_> {
    /// Reads the notes, so that references to them can be followed.
    pub(super) fn notes(&mut self, links: &Links) -> Result<(), Trouble> {
        for (part, kind) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
            self.part(links, part, |body, tag, xml| body.note_of(kind, tag, xml))?;
        }
        Ok(())
    }

    fn note_of(
        &mut self,
        kind: &'static str,
        tag: &Tag<'_>,
        xml: &mut Xml<'_>,
    ) -> Result<(), Fault> {
        if tag.name() != kind || tag.attr("type").is_some_and(|kind| kind != "normal") {
            return xml.skip();
        }
        let flow = self.apart(xml)?;
        self.notes
            .insert((kind, tag.value("id")), self.document.notes.len());
        self.document.notes.push(flow);
        Ok(())
    }

    /// Reads the comments and what answers what.
    pub(super) fn comments(&mut self, links: &Links) -> Result<(), Trouble> {
        let mut paragraphs = HashMap::new();
        self.part(links, "comments", |body, tag, xml| {
            if tag.name() == "comment" {
                body.comment_of(tag, xml, &mut paragraphs)
            } else {
                xml.skip()
            }
        })?;
        self.part(links, "commentsExtended", |body, tag, xml| {
            let by_id = |name| paragraphs.get(&tag.value(name)).copied();
            if let Some(comment) = by_id("paraId") {
                let document = &mut body.document;
                if let Some(parent) = by_id("paraIdParent").filter(|parent| *parent != comment) {
                    document.answers.insert(comment, parent);
                }
                document.comments[comment].resolved = tag.value("done") == "1";
            }
            xml.skip()
        })
    }

    fn comment_of(
        &mut self,
        tag: &Tag<'_>,
        xml: &mut Xml<'_>,
        paragraphs: &mut HashMap<String, usize>,
    ) -> Result<(), Fault> {
        let at = self.document.comments.len();
        let mut flow = Vec::new();
        while let Some(child) = xml.child()? {
            if (child.space, child.name()) == (Space::Word, "p") {
                paragraphs.insert(child.value("paraId"), at);
                self.paragraph(xml, &mut flow)?;
            } else {
                xml.skip()?;
            }
        }
        self.comments.insert(tag.value("id"), at);
        self.document.comments.push(Comment {
            author: tag.value("author"),
            at: tag.value("date"),
            text: words(flow),
            ..Comment::default()
        });
        Ok(())
    }

    /// Reads each element at the top of a part of some kind.
    fn part(
        &mut self,
        links: &Links,
        kind: &str,
        mut each: impl FnMut(&mut Self, &Tag<'_>, &mut Xml<'_>) -> Result<(), Fault>,
    ) -> Result<(), Trouble> {
        let Some(name) = links.parts(kind).first().copied() else {
            return Ok(());
        };
        let text = match self.package.text(name) {
            Err(Unpack::Missing) => return Ok(()),
            text => text?,
        };
        self.links = Links::of(self.package, name)?;
        let mut xml = Xml::new(&text);
        xml.child()?;
        while let Some(tag) = xml.child()? {
            each(self, &tag, &mut xml)?;
        }
        Ok(())
    }
}
