//! OpenDocument texts (.odt, .fodt): ISO/IEC 26300, packed or in one flat file.
mod body;
mod changes;
mod drawing;
mod lists;
mod styles;

use super::{
    Trouble,
    document::{Document, Item, Properties},
    package::{Package, Unpack},
    xml::{Fault, Space, Xml},
};
use crate::read::MOST_BYTES;
use body::Body;

/// How much of a file is searched for the name of its root element.
const ROOT_WITHIN: usize = 4096;

/// Whether a file is a flat OpenDocument text.
pub(super) fn is_flat(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(ROOT_WITHIN)]);
    let start = start.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    start.starts_with("<?xml") && start.contains("<office:document")
}

/// Reads a flat file.
pub(super) fn read_flat(bytes: &[u8]) -> Result<Document, Trouble> {
    let text = super::package::text(bytes.to_vec());
    let mut body = Body::new(None);
    part(&mut body, &text)?;
    Ok(body.document)
}

/// Reads a package.
pub(super) fn read(package: &Package<'_>) -> Result<Document, Trouble> {
    if let Ok(manifest) = package.text("META-INF/manifest.xml")
        && manifest.contains("encryption-data")
    {
        return Err(Trouble::Protected);
    }
    let mut body = Body::new(Some(package));
    for name in ["meta.xml", "styles.xml", "content.xml"] {
        match package.text(name) {
            Err(Unpack::Missing) => {}
            text => part(&mut body, &text?)?,
        }
    }
    Ok(body.document)
}

/// Reads one part, or the whole of a flat file: they are made alike.
fn part(body: &mut Body<'_, '_>, text: &str) -> Result<(), Trouble> {
    if text.len() > MOST_BYTES {
        return Err(Trouble::Bomb);
    }
    let mut xml = Xml::new(text);
    if xml.child()?.is_none() {
        return Err(Trouble::Broken);
    }
    while let Some(tag) = xml.child()? {
        match (tag.space, tag.name()) {
            (Space::Office, "meta") => body.document.properties = Properties::inside(&mut xml)?,
            (Space::Office, "styles") => body.styles.read(&mut xml, false)?,
            (Space::Office, "automatic-styles") => body.styles.read(&mut xml, true)?,
            (Space::Office, "master-styles") => margins(body, &mut xml)?,
            (Space::Office, "body") => text_in(body, &mut xml)?,
            _ => xml.skip()?,
        }
    }
    Ok(())
}

/// Goes on to the text of a document's body; spreadsheets and drawings have none.
fn text_in(body: &mut Body<'_, '_>, xml: &mut Xml<'_>) -> Result<(), Fault> {
    while let Some(tag) = xml.child()? {
        if (tag.space, tag.name()) == (Space::Office, "text") {
            let mut flow = Vec::new();
            body.flow(xml, &mut flow)?;
            body.document.flow = flow;
        } else {
            xml.skip()?;
        }
    }
    Ok(())
}

/// Sets headers and footers aside.
fn margins(body: &mut Body<'_, '_>, xml: &mut Xml<'_>) -> Result<(), Fault> {
    while let Some(tag) = xml.child()? {
        match (tag.space, tag.name()) {
            (Space::Style, "master-page") => margins(body, xml)?,
            (Space::Style, name) if name.starts_with("header") || name.starts_with("footer") => {
                let mut flow: Vec<Item> = Vec::new();
                body.flow(xml, &mut flow)?;
                body.document.aside(flow);
            }
            _ => xml.skip()?,
        }
    }
    Ok(())
}
