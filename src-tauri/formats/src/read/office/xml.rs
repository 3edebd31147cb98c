//! XML as a stream of elements and texts: namespaces known, depth bounded, no entity expanded but XML's own.
use std::borrow::Cow;

use quick_xml::{
    NsReader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event, attributes::Attribute},
    name::{Namespace, ResolveResult},
};

/// The deepest that elements may be nested; the readers go down element by element.
pub(super) const MOST_DEPTH: usize = 160;

/// A part of a file that is not XML as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is cut short or otherwise broken.
    Broken,
    /// Elements are nested too deep.
    Deep,
}

/// The vocabularies that documents are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    /// WordprocessingML, transitional or strict.
    Word,
    /// Word's later additions: paragraph ids, threads of comments.
    WordLater,
    /// DrawingML of any kind.
    Drawing,
    /// Office Math.
    Math,
    Other,
    /// Several ways of drawing the same.
    Alternatives,
    /// Vector Markup, which older versions draw with.
    Vml,
    Office,
    Text,
    Table,
    Style,
    Draw,
    Svg,
    /// Dublin Core.
    Core,
}

/// The vocabularies by the ends of their names: strict and transitional ones differ in how they start.
const SPACES: &[(&str, Space)] = &[
    ("wordprocessingml/main", Space::Word),
    ("wordprocessingml/2006/main", Space::Word),
    ("word/2010/wordml", Space::WordLater),
    ("word/2012/wordml", Space::WordLater),
    ("drawingml/wordprocessingDrawing", Space::Drawing),
    ("drawingml/2006/wordprocessingDrawing", Space::Drawing),
    ("drawingml/2006/main", Space::Drawing),
    ("drawingml/main", Space::Drawing),
    ("officeDocument/2006/math", Space::Math),
    ("officeDocument/math", Space::Math),
    ("markup-compatibility/2006", Space::Alternatives),
    ("schemas-microsoft-com:vml", Space::Vml),
    ("opendocument:xmlns:office:1.0", Space::Office),
    ("opendocument:xmlns:text:1.0", Space::Text),
    ("opendocument:xmlns:table:1.0", Space::Table),
    ("opendocument:xmlns:style:1.0", Space::Style),
    ("opendocument:xmlns:drawing:1.0", Space::Draw),
    ("opendocument:xmlns:svg-compatible:1.0", Space::Svg),
    ("purl.org/dc/elements/1.1/", Space::Core),
];

/// An XML text that is being read.
pub(super) struct Xml<'i> {
    reader: NsReader<&'i [u8]>,
    depth: usize,
}

/// What comes next.
pub(super) enum Node<'i> {
    Open(Tag<'i>),
    Close,
    Text(Cow<'i, str>),
    End,
}

/// The start of an element.
pub(super) struct Tag<'i> {
    pub(super) space: Space,
    start: BytesStart<'i>,
}

impl<'i> Xml<'i> {
    pub(super) fn new(text: &'i str) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// The next element, end of one, or text.
    pub(super) fn next(&mut self) -> Result<Node<'i>, Fault> {
        loop {
            let (found, event) = self
                .reader
                .read_resolved_event()
                .map_err(|_| Fault::Broken)?;
            return Ok(match event {
                Event::Start(start) => {
                    let space = space(&found);
                    self.depth += 1;
                    if self.depth > MOST_DEPTH {
                        return Err(Fault::Deep);
                    }
                    Node::Open(Tag { space, start })
                }
                Event::End(_) => {
                    self.depth = self.depth.checked_sub(1).ok_or(Fault::Broken)?;
                    Node::Close
                }
                Event::Text(text) => Node::Text(text.into_inner()),
                Event::CData(text) => Node::Text(text.into_inner()),
                Event::GeneralRef(entity) => match entity.resolve_char_ref() {
                    Ok(Some(c)) => Node::Text(Cow::Owned(c.to_string())),
                    _ => match resolve_predefined_entity(&entity) {
                        Some(text) => Node::Text(Cow::Borrowed(text)),
                        None => continue,
                    },
                },
                Event::Eof if self.depth > 0 => return Err(Fault::Broken),
                Event::Eof => Node::End,
                _ => continue,
            });
        }
    }

    /// The next element inside the one that is open; `None` at its end. Texts between elements are passed over.
    pub(super) fn child(&mut self) -> Result<Option<Tag<'i>>, Fault> {
        loop {
            match self.next()? {
                Node::Open(tag) => return Ok(Some(tag)),
                Node::Text(_) => {}
                Node::Close | Node::End => return Ok(None),
            }
        }
    }

    /// Passes over the rest of the element that is open.
    pub(super) fn skip(&mut self) -> Result<(), Fault> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }

    /// The text of the element that is open, with that of all elements inside it.
    pub(super) fn text(&mut self) -> Result<String, Fault> {
        let outside = self.depth.saturating_sub(1);
        let mut text = String::new();
        while self.depth > outside {
            if let Node::Text(part) = self.next()? {
                text.push_str(&part);
            }
        }
        Ok(text)
    }
}

impl Tag<'_> {
    /// Its name without the prefix.
    pub(super) fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// The value of an attribute, by its name without the prefix.
    pub(super) fn attr(&self, name: &str) -> Option<String> {
        let named = |attribute: &Attribute<'_>| attribute.key.local_name().into_inner() == name;
        let mut attributes = self.start.attributes();
        let found = attributes.with_checks(false).flatten().find(named)?;
        let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some(value.into_owned())
    }

    /// The value of an attribute; empty when it is not there.
    pub(super) fn value(&self, name: &str) -> String {
        self.attr(name).unwrap_or_default()
    }
}

fn space(found: &ResolveResult<'_>) -> Space {
    let ResolveResult::Bound(Namespace(uri)) = found else {
        return Space::Other;
    };
    let known = SPACES.iter().find(|(end, _)| uri.ends_with(end));
    known.map_or(Space::Other, |(_, space)| *space)
}
