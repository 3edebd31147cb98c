//! Word's styles: what their names and looks say about the words that wear them.
use std::collections::HashMap;

use super::super::{
    document::Look,
    look::{self, Looks},
    xml::{Fault, Space, Tag, Xml},
};

/// Longer chains of styles than this are circles.
const MOST_STEPS: usize = 32;

/// The styles of a document, by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    /// The paragraph style of what names none.
    usual: String,
    /// The language of the document.
    pub(super) language: String,
}

#[derive(Debug, Default)]
struct Style {
    name: String,
    based_on: String,
    outline: Option<u8>,
    looks: Looks,
    list: Option<(String, usize)>,
}

impl Styles {
    pub(super) fn read(text: &str) -> Result<Self, Fault> {
        let mut xml = Xml::new(text);
        let mut styles = Self::default();
        xml.child()?;
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Word, "style") => styles.style(&tag, &mut xml)?,
                (Space::Word, "docDefaults") => styles.defaults(&mut xml)?,
                _ => xml.skip()?,
            }
        }
        Ok(styles)
    }

    fn defaults(&mut self, xml: &mut Xml<'_>) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "rPrDefault" | "rPr" => self.defaults(xml)?,
                "lang" => {
                    self.language = tag.value("val");
                    xml.skip()?;
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn style(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>) -> Result<(), Fault> {
        let id = tag.value("styleId");
        if tag.value("type") == "paragraph" && matches!(&*tag.value("default"), "1" | "true") {
            self.usual.clone_from(&id);
        }
        let mut style = Style::default();
        style.properties(xml)?;
        self.styles.insert(id, style);
        Ok(())
    }

    /// The paragraph style that stands where none is named.
    pub(super) fn usual(&self) -> &str {
        &self.usual
    }

    fn chain(&self, id: &str) -> impl Iterator<Item = &Style> {
        let mut next = self.styles.get(id);
        std::iter::from_fn(move || {
            let style = next?;
            next = self.styles.get(&style.based_on);
            Some(style)
        })
        .take(MOST_STEPS)
    }

    /// What a paragraph is by its style: the nearest style in its line that says something.
    pub(super) fn look(&self, id: &str) -> Look {
        if !self.styles.contains_key(id) {
            return look::named(&spaced(id));
        }
        let looks = self.chain(id).map(|style| {
            let look = look::named(&style.name);
            match style.outline {
                Some(level) if look == Look::default() => Look {
                    heading: Some((level + 1).min(6)),
                    ..look
                },
                _ => look,
            }
        });
        looks
            .into_iter()
            .find(|look| *look != Look::default())
            .unwrap_or_default()
    }

    /// The looks that a style gives words.
    pub(super) fn looks(&self, id: &str) -> Looks {
        self.chain(id)
            .fold(Looks::default(), |looks, style| looks.over(style.looks))
    }

    /// The list that a paragraph style belongs to: its number and level.
    pub(super) fn list(&self, id: &str) -> Option<(String, usize)> {
        self.chain(id).find_map(|style| style.list.clone())
    }
}

impl Style {
    fn properties(&mut self, xml: &mut Xml<'_>) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match tag.name() {
                "pPr" | "rPr" => {
                    self.properties(xml)?;
                    continue;
                }
                "name" => self.name = tag.value("val"),
                "basedOn" => self.based_on = tag.value("val"),
                "outlineLvl" => {
                    self.outline = tag.value("val").parse().ok().filter(|level| *level < 9)
                }
                "numPr" => {
                    self.list = super::numbering::place(xml)?;
                    continue;
                }
                _ => property(&mut self.looks, &tag),
            }
            xml.skip()?;
        }
        Ok(())
    }
}

/// Takes one property of a run into its looks.
pub(super) fn property(looks: &mut Looks, tag: &Tag<'_>) {
    let on = !matches!(&*tag.value("val"), "0" | "false" | "off" | "none");
    match tag.name() {
        "b" => looks.bold = Some(on),
        "i" => looks.italic = Some(on),
        "strike" | "dstrike" => looks.struck = Some(on),
        "vanish" => looks.hidden = Some(on),
        _ => {}
    }
}

/// “Heading1” as “Heading 1”.
fn spaced(id: &str) -> String {
    let bare = id.trim_end_matches(|c: char| c.is_ascii_digit());
    format!("{bare} {}", &id[bare.len()..]).trim().to_owned()
}
