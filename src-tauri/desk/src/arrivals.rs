//! What arrives: read first, shown, corrected by a person, and only then kept.
use base64::{Engine as _, engine::general_purpose::STANDARD};
use stet_core::{Piece, markdown};
use stet_formats::read::{self, Format};

use crate::{
    Desk, Error, editing, loose,
    view::{Arrival, CutView, Import, PieceId, Reading},
};

/// Something that arrived, unpacked.
pub(crate) enum Arrived {
    /// Pasted text.
    Paste(String),
    /// A file's name and bytes.
    File(String, Vec<u8>),
}

/// The words of a source.
pub(crate) struct Words {
    pub(crate) title: String,
    pub(crate) language: String,
    pub(crate) text: String,
}

impl Desk {
    pub(crate) fn read(&self, ask: Arrival) -> Result<Reading, Error> {
        let (name, bytes) = match open(ask)? {
            Arrived::Paste(text) => (String::new(), text.into_bytes()),
            Arrived::File(name, bytes) => (name, bytes),
        };
        let reading = loose::read(&name, &bytes)?;
        Ok(view(name, reading))
    }

    pub(crate) fn import(&self, ask: Import) -> Result<PieceId, Error> {
        let mut piece = piece(ask.reading);
        if !ask.outlet.is_empty() {
            piece.furniture.outlet = ask.outlet;
        }
        let id = self.take_in(&piece, "import")?;
        Ok(PieceId { id: id.to_string() })
    }

    /// Keeps a reading as a piece; answers with its id.
    ///
    /// # Errors
    /// When the library refuses; nothing is then kept.
    pub fn keep(&self, reading: read::Reading, outlet: &str) -> Result<String, Error> {
        let mut piece = reading.piece;
        if !outlet.is_empty() {
            piece.furniture.outlet = outlet.to_owned();
        }
        Ok(self.take_in(&piece, "import")?.to_string())
    }
}

/// The piece that a reading describes.
pub(crate) fn piece(reading: Reading) -> Piece {
    let mut piece = Piece {
        body: reading.body,
        ..Piece::default()
    };
    for (field, text) in reading.fields {
        *piece.furniture.get_mut(field) = text;
    }
    piece.furniture.authors = reading.authors;
    piece.furniture.tags = reading.tags;
    piece
}

/// Unpacks what the window sends.
pub(crate) fn open(arrival: Arrival) -> Result<Arrived, Error> {
    match (arrival.text, arrival.bytes) {
        (Some(text), _) => Ok(Arrived::Paste(text)),
        (None, Some(bytes)) => {
            let bytes = STANDARD.decode(bytes).map_err(|_| Error::BadRequest {
                message: format!("{} did not arrive whole; drop it again.", arrival.name),
            })?;
            Ok(Arrived::File(arrival.name, bytes))
        }
        (None, None) => Err(Error::BadRequest {
            message: "Nothing arrived; try again.".into(),
        }),
    }
}

/// The words of a file or paste, to freeze as a source. What is no text is kept as a file without words.
pub(crate) fn words(name: &str, bytes: &[u8]) -> Result<Words, Error> {
    if bytes.len() > loose::LARGEST_FILE {
        return Err(loose::too_large(name));
    }
    let Ok(reading) = read::read(name, bytes) else {
        return Ok(Words {
            title: String::new(),
            language: String::new(),
            text: String::new(),
        });
    };
    let furniture = reading.piece.furniture;
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if !loose::is_html(name) => text.to_owned(),
        _ => [
            &*furniture.headline,
            &furniture.standfirst,
            &markdown::plain_text(&reading.piece.body),
        ]
        .join("\n\n"),
    };
    Ok(Words {
        title: furniture.headline,
        language: furniture.language,
        text: text.trim().to_owned(),
    })
}

fn view(name: String, reading: read::Reading) -> Reading {
    let fields = editing::fields(&reading.piece);
    Reading {
        name,
        fields,
        words: u32::try_from(markdown::word_count(&reading.piece.body)).unwrap_or(u32::MAX),
        body: reading.piece.body,
        authors: reading.piece.furniture.authors,
        tags: reading.piece.furniture.tags,
        cut: reading
            .cut
            .into_iter()
            .map(|cut| CutView {
                text: cut.text,
                reason: cut.reason.describe().into(),
            })
            .collect(),
        format: format_name(reading.format).into(),
    }
}

const fn format_name(format: Format) -> &'static str {
    match format {
        Format::Markdown => "markdown",
        Format::Text => "text",
        Format::Html => "html",
        Format::Email => "email",
        Format::Word => "word",
        Format::OpenDocument => "opendocument",
        Format::Rtf => "rtf",
    }
}
