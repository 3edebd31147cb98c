//! OpenDocument's styles: what their names and looks say about the words that wear them.
use std::collections::HashMap;

use super::{
    super::{
        document::Look,
        look::{self, Looks},
        xml::{Fault, Space, Tag, Xml},
    },
    lists::ListStyle,
};

/// Longer chains of styles than this are circles.
const MOST_STEPS: usize = 32;

/// The styles of a document, by family and name.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<(String, String), Style>,
    pub(super) lists: HashMap<String, ListStyle>,
    /// The language of the document.
    pub(super) language: String,
}

#[derive(Debug, Default)]
struct Style {
    name: String,
    parent: String,
    outline: Option<u8>,
    looks: Looks,
    /// Whether it stands for what was done to these words by hand.
    automatic: bool,
}

impl Styles {
    pub(super) fn read(&mut self, xml: &mut Xml<'_>, automatic: bool) -> Result<(), Fault> {
        while let Some(tag) = xml.child()? {
            match (tag.space, tag.name()) {
                (Space::Style, "style") => self.style(&tag, xml, automatic)?,
                (Space::Style, "default-style") => {
                    let (_, language) = properties(xml)?;
                    if tag.value("family") == "paragraph" {
                        self.language = language;
                    }
                }
                (Space::Text, "list-style") => {
                    let style = ListStyle::read(xml)?;
                    self.lists.insert(tag.value("name"), style);
                }
                _ => xml.skip()?,
            }
        }
        Ok(())
    }

    fn style(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>, automatic: bool) -> Result<(), Fault> {
        let id = tag.value("name");
        let style = Style {
            name: tag.attr("display-name").unwrap_or_else(|| id.clone()),
            parent: tag.value("parent-style-name"),
            outline: tag.value("default-outline-level").parse().ok(),
            looks: properties(xml)?.0,
            automatic,
        };
        self.styles.insert((tag.value("family"), id), style);
        Ok(())
    }

    fn chain<'a>(&'a self, family: &'a str, name: &str) -> impl Iterator<Item = &'a Style> {
        let find = move |name: &str| self.styles.get(&(family.to_owned(), name.to_owned()));
        let mut next = find(name);
        std::iter::from_fn(move || {
            let style = next?;
            next = find(&style.parent);
            Some(style)
        })
        .take(MOST_STEPS)
    }

    /// What a paragraph is by its style: the nearest style in its line that says something.
    pub(super) fn look(&self, name: &str) -> Look {
        let named = self
            .chain("paragraph", name)
            .filter(|style| !style.automatic);
        let mut looks = named.map(|style| {
            let look = look::named(&style.name);
            let level = style.outline.filter(|_| look == Look::default());
            Look {
                heading: look.heading.or(level.map(|level| level.clamp(1, 6))),
                ..look
            }
        });
        let unknown = || look::named(name);
        match looks.find(|look| *look != Look::default()) {
            Some(look) => look,
            None if self.chain("paragraph", name).next().is_none() => unknown(),
            None => Look::default(),
        }
    }

    /// The looks of the words of a paragraph: those given by hand, and whether its style hides them.
    pub(super) fn paragraph_looks(&self, name: &str) -> Looks {
        self.chain("paragraph", name)
            .fold(Looks::default(), |looks, style| {
                looks.over(if style.automatic {
                    style.looks
                } else {
                    style.looks.hiding()
                })
            })
    }

    /// The looks that a style gives words.
    pub(super) fn looks(&self, name: &str) -> Looks {
        self.chain("text", name)
            .fold(Looks::default(), |looks, style| looks.over(style.looks))
    }
}

/// The looks among a style's properties, and the language.
fn properties(xml: &mut Xml<'_>) -> Result<(Looks, String), Fault> {
    let mut looks = Looks::default();
    let mut language = String::new();
    while let Some(tag) = xml.child()? {
        if (tag.space, tag.name()) == (Space::Style, "text-properties") {
            looks = Looks {
                bold: tag.attr("font-weight").map(|weight| {
                    weight == "bold" || weight.parse().is_ok_and(|weight: u32| weight > 550)
                }),
                italic: tag.attr("font-style").map(|style| style != "normal"),
                struck: tag
                    .attr("text-line-through-style")
                    .map(|style| style != "none"),
                hidden: tag.attr("display").map(|display| display == "none"),
            };
            language = tag.value("language");
            if let Some(country) = tag.attr("country").filter(|country| country != "none") {
                language = format!("{language}-{country}");
            }
        }
        xml.skip()?;
    }
    Ok((looks, language))
}
