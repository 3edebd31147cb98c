//! Frames in an OpenDocument text: pictures and text boxes.
use super::{
    super::{
        document::What,
        xml::{Fault, Space, Xml},
    },
    body::{Body, Open},
};
use crate::read::{
    block::{Picture, squeeze},
    review::Attachment,
};

impl Body<'_, '_> {
    /// Reads a frame: its picture goes into the paragraph, its text box stands after it.
    pub(super) fn frame(&mut self, xml: &mut Xml<'_>, open: &mut Open) -> Result<(), Fault> {
        let mut picture: Option<Picture> = None;
        let mut alt = String::new();
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Draw, "image") => {
                    if picture.is_none()
                        && let Some(url) = self.picture(&tag.value("href"))
                    {
                        picture = Some(Picture {
                            url,
                            ..Picture::default()
                        });
                    }
                    xml.skip()?;
                }
                (Space::Draw, "text-box") => {
                    let mut flow = self.apart(xml)?;
                    open.boxes.append(&mut flow);
                }
                (Space::Draw, "frame") => self.frame(xml, open)?,
                (Space::Svg, "desc") => alt = xml.text()?,
                (Space::Svg, "title") if alt.is_empty() => alt = xml.text()?,
                _ => xml.skip()?,
            }
        }
        if let Some(picture) = picture {
            open.paragraph.mark(
                What::Picture(Picture {
                    alt: squeeze(&alt),
                    ..picture
                }),
                self.fate,
            );
        }
        Ok(())
    }

    /// Keeps a picture's bytes; answers with its name. `None` for one that is not in the package.
    fn picture(&mut self, part: &str) -> Option<String> {
        let part = part.trim_start_matches("./");
        let name = part.rsplit('/').next().unwrap_or(part).to_owned();
        let package = self.package.filter(|package| package.has(part))?;
        let known = self
            .document
            .pictures
            .iter()
            .any(|picture| picture.name == name);
        if !known && let Ok(bytes) = package.bytes(part) {
            self.document.pictures.push(Attachment {
                name: name.clone(),
                bytes,
            });
        }
        Some(name)
    }
}
