//! Pictures and text boxes in a Word document.
use super::{
    super::{
        document::What,
        look::Looks,
        xml::{Fault, Space, Xml},
    },
    body::{Body, Open},
};
use crate::read::{
    block::{Picture, squeeze},
    review::Attachment,
};

/// What a drawing shows.
#[derive(Default)]
struct Shown {
    alt: String,
    /// The id under which the picture is known.
    picture: String,
}

impl Body<'_, '_> {
    /// Reads a drawing: its picture goes into the paragraph, its text boxes stand after it.
    pub(super) fn drawing(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Fault> {
        let mut shown = Shown::default();
        self.parts(xml, open, &mut shown)?;
        let part = self.links.part(&shown.picture).map(str::to_owned);
        if let Some(part) = part {
            let url = self.picture(&part);
            let picture = Picture {
                url,
                alt: squeeze(&shown.alt),
                ..Picture::default()
            };
            self.put(What::Picture(picture), open, Looks::default());
        }
        Ok(())
    }

    fn parts(
        &mut self,
        xml: &mut Xml<'_>,
        open: &mut Open,
        shown: &mut Shown,
    ) -> Result<(), Fault> {
        let mut chosen = false;
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "txbxContent") => {
                    let mut flow = self.apart(xml)?;
                    open.boxes.append(&mut flow);
                    continue;
                }
                (Space::Alternatives, "Fallback") if chosen => {
                    xml.skip()?;
                    continue;
                }
                (Space::Alternatives, "Choice") => chosen = true,
                (Space::Drawing, "docPr") => {
                    shown.alt = tag.attr("descr").unwrap_or_else(|| tag.value("title"));
                }
                (Space::Drawing, "blip") => shown.picture = tag.value("embed"),
                (Space::Vml, "shape") if shown.alt.is_empty() => shown.alt = tag.value("alt"),
                (Space::Vml, "imagedata") => shown.picture = tag.value("id"),
                _ => {}
            }
            self.parts(xml, open, shown)?;
        }
        Ok(())
    }

    /// Keeps a picture's bytes; answers with its name.
    fn picture(&mut self, part: &str) -> String {
        let name = part.rsplit('/').next().unwrap_or(part).to_owned();
        let known = self
            .document
            .pictures
            .iter()
            .any(|picture| picture.name == name);
        if !known && let Ok(bytes) = self.package.bytes(part) {
            self.document.pictures.push(Attachment {
                name: name.clone(),
                bytes,
            });
        }
        name
    }
}
