//! Word processors' documents: Word, OpenDocument, RTF; told apart by what they hold, not by their names.
mod document;
mod inline;
mod look;
mod opendocument;
mod package;
mod page;
mod place;
mod rtf;
mod settle;
mod word;
mod xml;

use stet_core::Place;

use super::{
    Chrome, Format, MOST_BYTES, Passage, ReadError, Reading,
    assemble::{Assembly, assemble},
    assign::{Known, Role, assign},
    block::Row,
    evidence::{How, Sure},
    names,
    review::{Changes, Review},
};
use document::{Document, Properties};
use package::{Package, Unpack};
use page::Page;
use xml::Fault;

/// Why a document cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// It is cut short or otherwise broken.
    Broken,
    /// It is nested too deep.
    Deep,
    /// It unpacks to more than any document holds.
    Bomb,
    /// It is encrypted.
    Protected,
    /// It is another kind of document, and there is a way to make it one that is read.
    Other(&'static str),
    /// It is a package of something else.
    Foreign(&'static str),
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Broken => Self::Broken,
            Fault::Deep => Self::Deep,
        }
    }
}

impl From<Unpack> for Trouble {
    fn from(error: Unpack) -> Self {
        match error {
            Unpack::Broken | Unpack::Missing => Self::Broken,
            Unpack::Bomb => Self::Bomb,
            Unpack::Protected => Self::Protected,
        }
    }
}

impl Trouble {
    fn tell(self, name: &str) -> ReadError {
        let name = name.to_owned();
        match self {
            Self::Broken => ReadError::Damaged { name },
            Self::Deep => ReadError::TooDeep {
                name,
                levels: xml::MOST_DEPTH,
            },
            Self::Bomb => ReadError::Bomb {
                name,
                megabytes: package::MOST_UNPACKED >> 20,
            },
            Self::Protected => ReadError::Protected { name },
            Self::Other(what) => ReadError::OtherDocument { name, what },
            Self::Foreign(what) => ReadError::NotText { name, what },
        }
    }
}

/// Reads a word processor's document; `None` when the bytes are none.
pub(super) fn read(
    name: &str,
    bytes: &[u8],
    chrome: Chrome,
    changes: Changes,
) -> Option<Result<Reading, ReadError>> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    let (format, document) = match open(bytes)? {
        Ok(opened) => opened,
        Err(trouble) => return Some(Err(trouble.tell(name))),
    };
    let reading = reading(format, document, chrome, changes);
    let furniture = &reading.piece.furniture;
    Some(
        if reading.piece.body.is_empty() && furniture.headline.is_empty() {
            Err(ReadError::NoText {
                name: name.to_owned(),
            })
        } else {
            Ok(reading)
        },
    )
}

/// Tells the kind of document by its first bytes, and reads it.
fn open(bytes: &[u8]) -> Option<Result<(Format, Document), Trouble>> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(packed(bytes));
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Some(Err(old(bytes)));
    }
    if bytes.starts_with(b"{\\rtf") {
        return Some(rtf::read(bytes).map(|document| (Format::Rtf, document)));
    }
    let flat = opendocument::is_flat(bytes);
    flat.then(|| Ok((Format::OpenDocument, opendocument::read_flat(bytes)?)))
}

fn packed(bytes: &[u8]) -> Result<(Format, Document), Trouble> {
    let package = Package::open(bytes)?;
    if let Some(main) = word::main_part(&package) {
        return Ok((Format::Word, word::read(&package, &main)?));
    }
    if package.has("content.xml") {
        return Ok((Format::OpenDocument, opendocument::read(&package)?));
    }
    Err(
        if package.has("Index/Document.iwa") || package.has("index.xml") {
            Trouble::Other("a Pages document")
        } else if package.has("xl/workbook.xml") {
            Trouble::Foreign("a spreadsheet")
        } else if package.has("ppt/presentation.xml") {
            Trouble::Foreign("a presentation")
        } else {
            Trouble::Foreign("a zip archive")
        },
    )
}

/// What an OLE container holds: an old document, or a new one encrypted. Its directory has names in UTF-16.
fn old(bytes: &[u8]) -> Trouble {
    let holds = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if holds("EncryptedPackage") {
        Trouble::Protected
    } else if holds("Workbook") || holds("PowerPoint Document") {
        Trouble::Foreign("an old spreadsheet or presentation")
    } else {
        Trouble::Other("an old Word document (.doc)")
    }
}

/// Gives the parts of a document their roles, and comments and changes their places.
fn reading(format: Format, document: Document, chrome: Chrome, changes: Changes) -> Reading {
    let Document {
        flow,
        notes,
        comments,
        answers,
        revisions,
        mut cut,
        pictures,
        properties,
    } = document;
    let notes: Vec<_> = notes
        .into_iter()
        .map(|note| settle::settle(note, changes))
        .collect();
    let mut page = Page::new(&settle::settle(flow, changes), changes);
    let known = known(&properties);
    let mut roles = assign(&page.blocks, &known);
    if page.add_signing_notes(&notes, &roles) {
        roles = assign(&page.blocks, &known);
    }
    let mut assembly = assemble(&page.blocks, &roles, &Known::default(), chrome, 0);
    define_notes(&mut page, &notes, &mut assembly);
    let places = place::Places::new(&assembly.map, &page, &assembly.piece);
    let comments = places.comments(comments, &answers);
    let changes = places.changes(&page.changes, &revisions);
    localize(&mut assembly, &properties);
    sign(&mut assembly, known.authors);
    let before = cut.iter().cloned().map(Passage::from);
    let passages = before.chain(assembly.passages).collect();
    cut.extend(assembly.cut);
    Reading {
        piece: assembly.piece,
        cut,
        passages,
        format,
        map: None,
        evidence: assembly.evidence,
        mail: None,
        review: Review { comments, changes },
        pictures,
    }
}

/// What a document's properties may be trusted with: to know the headline or the byline when it is there.
fn known(properties: &Properties) -> Known {
    Known {
        headline: properties.title.clone(),
        authors: names::name(&properties.creator)
            .filter(|name| name.contains(' '))
            .into_iter()
            .collect(),
        ..Known::default()
    }
}

/// Tells the country along with the language, where the document does and means the same language.
fn localize(assembly: &mut Assembly, properties: &Properties) {
    let language = &mut assembly.piece.furniture.language;
    let told = properties.language.replace('_', "-");
    let primary = told.split('-').next().unwrap_or_default();
    if !told.is_empty() && primary.eq_ignore_ascii_case(language) {
        *language = told;
    }
}

/// Where nothing in the text names an author, the one whose program made the file may be it.
fn sign(assembly: &mut Assembly, creator: Vec<String>) {
    let authors = &mut assembly.piece.furniture.authors;
    if authors.is_empty() && !creator.is_empty() {
        *authors = creator;
        assembly
            .evidence
            .note_authors(How::FrontMatter, Sure::Unsure);
    }
}

/// Writes the notes that the body refers to under it.
fn define_notes(page: &mut Page, notes: &[Vec<document::Item>], assembly: &mut Assembly) {
    let mut rows = assembly.map.take(Place::Body);
    let mut at = 0;
    // Notes may refer to notes.
    while at < page.notes.len() {
        let number = at + 1;
        at += 1;
        let body = &mut assembly.piece.body;
        if !body.contains(&format!("[^{number}]")) {
            continue;
        }
        let start = page.note(number, &notes[page.notes[at - 1]]);
        body.push('\n');
        rows.push(Row {
            text: body.len(),
            source: start,
        });
        body.push_str(&page.markdown[start..]);
        body.push('\n');
    }
    assembly.map.insert(Place::Body, rows);
}

impl Page {
    /// Adds as blocks the notes that hang on furniture: “By Ida Lund*”. Answers whether there were any.
    fn add_signing_notes(&mut self, notes: &[Vec<document::Item>], roles: &[Role]) -> bool {
        let signs = |role: &Role| {
            matches!(
                role,
                Role::Headline | Role::Standfirst | Role::Byline | Role::Label
            )
        };
        let numbers: Vec<usize> = self
            .noted
            .iter()
            .filter(|(block, _)| signs(&roles[*block]))
            .map(|(_, number)| *number)
            .collect();
        for number in &numbers {
            self.add(&notes[self.notes[*number]]);
        }
        !numbers.is_empty()
    }
}
