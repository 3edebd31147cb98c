//! What arrives: read first, shown, corrected by a person, and only then kept.
use std::{
    collections::{BTreeMap, HashSet},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use stet_core::{Extra, Piece, markdown};
use stet_formats::read::{self, Became, Changes, Evidence, Format, Mail, Passage, Sure};

use crate::{
    Desk, Error, editing, loose,
    view::{
        Arrival, BylineText, ChosenFolder, ExtraView, FoundView, Import, PieceId, ReadPassage,
        Reading,
    },
};

/// Something that arrived, unpacked.
pub(crate) enum Arrived {
    /// Pasted text, and the same as HTML or nothing.
    Paste { text: String, html: String },
    /// A file's name and bytes.
    File(String, Vec<u8>),
}

/// The files of the folders that the person chose: these and no others may the window ask for by their paths.
#[derive(Debug, Default)]
pub(crate) struct Chosen(Mutex<HashSet<PathBuf>>);

impl Chosen {
    fn files(&self) -> MutexGuard<'_, HashSet<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The words of a source.
pub(crate) struct Words {
    pub(crate) title: String,
    pub(crate) language: String,
    pub(crate) text: String,
}

impl Desk {
    pub(crate) fn read(&self, ask: Arrival) -> Result<Vec<Reading>, Error> {
        let changes = if ask.rejected {
            Changes::Rejected
        } else {
            Changes::Accepted
        };
        let (name, read) = match self.unpack(ask)? {
            Arrived::Paste { text, html } => (String::new(), loose::read_pasted(&text, &html)),
            Arrived::File(name, bytes) => {
                let read = loose::read_each(&name, &bytes, changes);
                (name, read)
            }
        };
        let mut refused = None;
        let readings: Vec<Reading> = read
            .into_iter()
            .filter_map(|reading| match reading {
                Ok(reading) => Some(view(name.clone(), reading)),
                Err(error) => {
                    refused.get_or_insert(error);
                    None
                }
            })
            .collect();
        match refused {
            // A message without a piece is nothing to tell of beside those with one.
            Some(error) if readings.is_empty() => Err(error),
            _ => Ok(readings),
        }
    }

    pub(crate) fn choose_arrivals(&self, (): ()) -> Result<Option<ChosenFolder>, Error> {
        let Some(folder) = self.shell.choose_folder() else {
            return Ok(None);
        };
        let files: Vec<PathBuf> = loose::files_in(&folder)
            .into_iter()
            .collect::<Result<_, _>>()?;
        let chosen = ChosenFolder {
            folder: folder.display().to_string(),
            files: files
                .iter()
                .map(|file| file.display().to_string())
                .collect(),
        };
        self.chosen.files().extend(files);
        Ok(Some(chosen))
    }

    /// Unpacks what the window sends.
    pub(crate) fn unpack(&self, arrival: Arrival) -> Result<Arrived, Error> {
        match (arrival.text, arrival.bytes) {
            (Some(text), _) => Ok(Arrived::Paste {
                text,
                html: arrival.html,
            }),
            (None, Some(bytes)) => {
                let bytes = STANDARD.decode(bytes).map_err(|_| Error::BadRequest {
                    message: format!("{} did not arrive whole; drop it again.", arrival.name),
                })?;
                Ok(Arrived::File(arrival.name, bytes))
            }
            (None, None) if arrival.name.is_empty() => Err(Error::BadRequest {
                message: "Nothing arrived; try again.".into(),
            }),
            (None, None) => self.chosen_file(Path::new(&arrival.name)),
        }
    }

    /// A file in a folder that the person chose.
    fn chosen_file(&self, path: &Path) -> Result<Arrived, Error> {
        if !self.chosen.files().contains(path) {
            return Err(Error::BadRequest {
                message: format!(
                    "{} was not chosen; choose its folder again.",
                    path.display()
                ),
            });
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = stet_store::read_file(path, loose::LARGEST_FILE as u64)?;
        Ok(Arrived::File(name.into_owned(), bytes))
    }

    pub(crate) fn signers(&self, ask: BylineText) -> Result<Vec<String>, Error> {
        Ok(read::signers(&ask.text))
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
    piece.furniture.categories = reading.categories;
    let extra = reading.extra.into_iter();
    piece.extra = extra
        .map(|ExtraView { key, raw }| Extra { key, raw })
        .collect();
    piece
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
    let extra = reading.piece.extra.into_iter();
    let extra = extra.map(|Extra { key, raw }| ExtraView { key, raw });
    Reading {
        name,
        fields,
        words: count(markdown::word_count(&reading.piece.body)),
        body: reading.piece.body,
        authors: reading.piece.furniture.authors,
        tags: reading.piece.furniture.tags,
        categories: reading.piece.furniture.categories,
        extra: extra.collect(),
        found: found(&reading.evidence),
        passages: reading.passages.into_iter().map(passage).collect(),
        comments: count(reading.review.comments.len()),
        changes: count(reading.review.changes.len()),
        sender: reading.mail.as_ref().map(sender).unwrap_or_default(),
        format: format_name(reading.format).into(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn found(evidence: &Evidence) -> BTreeMap<String, FoundView> {
    let fields = evidence
        .fields
        .iter()
        .map(|(field, found)| (field.name(), found));
    let authors = evidence.authors.iter().map(|found| ("authors", found));
    fields
        .chain(authors)
        .map(|(name, found)| {
            let sure = match found.sure {
                Sure::Unsure => "unsure",
                Sure::Likely => "likely",
                Sure::Certain => "certain",
            };
            let view = FoundView {
                how: found.how.describe().into(),
                sure: sure.into(),
            };
            (name.into(), view)
        })
        .collect()
}

fn passage(passage: Passage) -> ReadPassage {
    let (place, reason) = match passage.became {
        Became::Part(place) => (Some(place), ""),
        Became::Cut(reason) => (None, reason.describe()),
    };
    ReadPassage {
        text: passage.text,
        markdown: passage.markdown,
        place,
        reason: reason.into(),
    }
}

/// “Ann Lee, A column for Monday”.
fn sender(mail: &Mail) -> String {
    let from = if mail.from.is_empty() {
        &mail.address
    } else {
        &mail.from
    };
    let told = [&**from, &*mail.subject]
        .into_iter()
        .filter(|text| !text.is_empty());
    told.collect::<Vec<_>>().join(", ")
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
