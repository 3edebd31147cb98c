//! Sources: what pieces rest on, their text frozen and the original file kept.
use stet_core::{Source, markdown::word_count};
use stet_store::{Item, Library, Original, SourceRow as StoredRow};
use uuid::Uuid;

use crate::{
    Desk, Error,
    arrivals::{self, Arrived},
    clock,
    state::parse_id,
    view::{Attach, Event, NewSource, PieceId, SourceId, SourceRow, SourceView},
};

impl Desk {
    /// The sources, the newest first.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn sources(&self, (): ()) -> Result<Vec<SourceRow>, Error> {
        let rows = self.readers.ask(Library::sources)?;
        Ok(rows.into_iter().map(row).collect())
    }

    pub(crate) fn sources_of(&self, ask: PieceId) -> Result<Vec<SourceRow>, Error> {
        let piece = parse_id(&ask.id)?;
        let rows = self.readers.ask(|library| library.sources_of(piece))?;
        Ok(rows.into_iter().map(row).collect())
    }

    /// Opens a source.
    ///
    /// # Errors
    /// When there is none with this id.
    pub fn source(&self, ask: SourceId) -> Result<SourceView, Error> {
        let id = parse_id(&ask.id)?;
        let (stored, text, pieces) = self.readers.ask(|library| {
            let (row, source) = (library.source_row(id)?, library.source(id)?);
            Ok((row, source.text, library.pieces_of(id)?))
        })?;
        Ok(SourceView {
            row: row(stored),
            words: u32::try_from(word_count(&text)).unwrap_or(u32::MAX),
            text,
            pieces: pieces.iter().map(Uuid::to_string).collect(),
        })
    }

    pub(crate) fn add_source(&self, ask: NewSource) -> Result<SourceView, Error> {
        let id = match self.unpack(ask.arrival)? {
            Arrived::Paste { text, .. } => {
                self.freeze("", text.as_bytes(), &ask.title, &ask.url, true)?
            }
            Arrived::File(name, bytes) => {
                self.freeze(&name, &bytes, &ask.title, &ask.url, false)?
            }
        };
        if let Some(piece) = &ask.piece {
            self.state().library()?.attach(parse_id(piece)?, id)?;
        }
        self.tell_of_sources()?;
        self.source(SourceId { id: id.to_string() })
    }

    /// Keeps a file as a source.
    ///
    /// # Errors
    /// When the file is too large or the library refuses; nothing is then kept.
    pub fn keep_source(
        &self,
        name: &str,
        bytes: &[u8],
        title: &str,
        url: &str,
        piece: Option<&str>,
    ) -> Result<SourceRow, Error> {
        let id = self.freeze(name, bytes, title, url, false)?;
        let mut state = self.state();
        let library = state.library()?;
        if let Some(piece) = piece {
            library.attach(parse_id(piece)?, id)?;
        }
        Ok(row(library.source_row(id)?))
    }

    /// Ties a source to a piece, or unties them.
    ///
    /// # Errors
    /// When one of them is not there.
    pub fn attach(&self, ask: Attach) -> Result<(), Error> {
        let (piece, source) = (parse_id(&ask.piece)?, parse_id(&ask.source)?);
        let mut state = self.state();
        let library = state.library()?;
        if ask.attached {
            library.attach(piece, source)?;
        } else {
            library.detach(piece, source)?;
        }
        drop(state);
        self.tell_of_sources()?;
        Ok(())
    }

    pub(crate) fn bin_source(&self, ask: SourceId) -> Result<(), Error> {
        self.state()
            .library()?
            .bin(Item::Source(parse_id(&ask.id)?), clock::now())?;
        self.tell_of_sources()?;
        Ok(())
    }

    pub(crate) fn unbin_source(&self, ask: SourceId) -> Result<(), Error> {
        self.state()
            .library()?
            .unbin(Item::Source(parse_id(&ask.id)?))?;
        self.tell_of_sources()?;
        Ok(())
    }

    /// Tells the window that sources have changed, and what the open pieces rest on with them.
    fn tell_of_sources(&self) -> Result<(), Error> {
        let checked = self.state().sources_changed()?;
        self.shell.tell(Event::Sources);
        self.shell.tell(Event::Pieces);
        self.tell_of(checked);
        Ok(())
    }

    /// Keeps the words of a file or paste as they are today, and the file with them.
    pub(crate) fn freeze(
        &self,
        name: &str,
        bytes: &[u8],
        title: &str,
        url: &str,
        paste: bool,
    ) -> Result<Uuid, Error> {
        let found = arrivals::words(name, bytes)?;
        let source = Source {
            title: [title, &found.title, name]
                .into_iter()
                .find(|title| !title.is_empty())
                .unwrap_or("Untitled")
                .to_owned(),
            url: url.to_owned(),
            captured_at: clock::now().to_string(),
            language: found.language,
            text: found.text,
            ..Source::default()
        };
        let original = Original {
            name: name.to_owned(),
            bytes: bytes.to_owned(),
        };
        let id = Uuid::now_v7();
        self.state().library()?.add_source(
            id,
            &source,
            (!paste).then_some(&original),
            clock::now(),
        )?;
        Ok(id)
    }
}

/// A source, as lists show it.
pub(crate) fn row(source: StoredRow) -> SourceRow {
    SourceRow {
        id: source.id.to_string(),
        title: source.title,
        url: source.url,
        captured_at: source.captured_at,
        language: source.language,
        original: source.original,
        pieces: source.pieces,
    }
}
