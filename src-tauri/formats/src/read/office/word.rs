//! Word's documents (.docx): ISO/IEC 29500, transitional or strict, as Word, LibreOffice and Google Docs write them.
mod body;
mod comments;
mod drawing;
mod field;
mod numbering;
mod parts;
mod styles;

use super::{
    Trouble,
    document::{Document, Properties},
    package::{Package, Unpack},
    xml::Xml,
};
use body::Body;
use numbering::Numbering;
use parts::Links;
use styles::Styles;

pub(super) use field::address;

/// The part with the text, where the package does not say.
const MAIN: &str = "word/document.xml";

/// The part of a package that holds the text; `None` where the package is no Word document.
pub(super) fn main_part(package: &Package<'_>) -> Option<String> {
    let links = Links::of(package, "").unwrap_or_default();
    let named = links.parts("officeDocument").first().copied();
    let main = named.unwrap_or(MAIN);
    let folder = main.split('/').next().unwrap_or_default();
    (package.has(main) && !matches!(folder, "xl" | "ppt")).then(|| main.to_owned())
}

/// Reads a Word document whose text stands in the part `main`.
pub(super) fn read(package: &Package<'_>, main: &str) -> Result<Document, Trouble> {
    let links = Links::of(package, main)?;
    let styles = match part(package, &links, "styles")? {
        Some(text) => Styles::read(&text)?,
        None => Styles::default(),
    };
    let numbering = match part(package, &links, "numbering")? {
        Some(text) => Numbering::read(&text)?,
        None => Numbering::default(),
    };
    let mut properties = properties(package)?;
    if properties.language.is_empty() {
        properties.language.clone_from(&styles.language);
    }
    let mut body = Body::new(package, &styles, numbering, properties);
    body.comments(&links)?;
    body.notes(&links)?;
    body.text(links, &package.text(main)?)?;
    let mut document = body.document;
    for kind in ["header", "footer"] {
        let links = Links::of(package, main)?;
        for name in links.parts(kind) {
            aside(package, name, &styles, &mut document)?;
        }
    }
    Ok(document)
}

/// Sets the words of a header or footer aside.
fn aside(
    package: &Package<'_>,
    name: &str,
    styles: &Styles,
    document: &mut Document,
) -> Result<(), Trouble> {
    let text = match package.text(name) {
        Err(Unpack::Missing) => return Ok(()),
        text => text?,
    };
    let mut margin = Body::new(package, styles, Numbering::default(), Properties::default());
    margin.text(Links::of(package, name)?, &text)?;
    document.aside(margin.document.flow);
    Ok(())
}

/// The text of the first part of a kind.
fn part(package: &Package<'_>, links: &Links, kind: &str) -> Result<Option<String>, Trouble> {
    let Some(name) = links.parts(kind).first().copied() else {
        return Ok(None);
    };
    match package.text(name) {
        Ok(text) => Ok(Some(text)),
        Err(Unpack::Missing) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What the package says of itself.
fn properties(package: &Package<'_>) -> Result<Properties, Trouble> {
    let links = Links::of(package, "")?;
    match part(package, &links, "core-properties")? {
        Some(text) => {
            let mut xml = Xml::new(&text);
            xml.child()?;
            Ok(Properties::inside(&mut xml)?)
        }
        None => Ok(Properties::default()),
    }
}
