//! Lists: what is in the library, found by looking or by searching.
use stet_core::State as WorkflowState;
use stet_store::{Item, Library, Marked, PieceRow as StoredRow};

use crate::{
    Desk, Error, clock,
    proofs::{DICTIONARIES, GRAMMAR},
    registry::outlet_row,
    sources,
    state::parse_id,
    view::{Bin, Bookmark, Hit, Overview, PieceId, PieceRow, Search, Settings, Start},
};

/// How many hits are shown as one types.
const HITS: u32 = 50;

impl Desk {
    /// What lies on the desk.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn overview(&self, (): ()) -> Result<Overview, Error> {
        let mut state = self.state();
        let settings = Settings {
            person: state.person()?,
            theme: state
                .library()?
                .setting("theme")?
                .unwrap_or_else(|| "system".into()),
            grammar: state.library()?.setting(GRAMMAR)?.as_deref() == Some("on"),
            dictionaries: state.library()?.setting(DICTIONARIES)?.unwrap_or_default(),
        };
        let outlets = state.house()?.outlets.iter().map(outlet_row).collect();
        let bookmark = state.library()?.setting("bookmark")?;
        drop(state);
        let rows = self.readers.ask(Library::list)?;
        Ok(Overview {
            empty: rows.is_empty(),
            pieces: rows.into_iter().map(|row| self.piece_row(row)).collect(),
            states: WorkflowState::USUAL
                .iter()
                .map(|&name| name.to_owned())
                .collect(),
            outlets,
            settings,
            // One that cannot be read is no reason to stop anybody.
            bookmark: bookmark.and_then(|kept| serde_json::from_str(&kept).ok()),
            library: self.path.display().to_string(),
        })
    }

    pub(crate) fn start(&self, (): ()) -> Result<Start, Error> {
        let overview = self.overview(())?;
        let left = overview
            .bookmark
            .as_ref()
            .and_then(|left| left.piece.clone());
        let there = left.filter(|id| overview.pieces.iter().any(|piece| piece.id == *id));
        Ok(Start {
            authors: self.authors(())?,
            // One that does not open says why when somebody asks for it.
            opened: there.and_then(|id| self.open(PieceId { id }).ok()),
            overview,
        })
    }

    pub(crate) fn set_settings(&self, ask: Settings) -> Result<(), Error> {
        let mut state = self.state();
        let library = state.library()?;
        library.put_setting("person", ask.person.trim())?;
        library.put_setting("theme", &ask.theme)?;
        let grammar = if ask.grammar { "on" } else { "off" };
        let mut changed = false;
        for (key, value) in [(GRAMMAR, grammar), (DICTIONARIES, &*ask.dictionaries)] {
            changed |= library.setting(key)?.unwrap_or_default() != value;
            library.put_setting(key, value)?;
        }
        drop(state);
        if changed {
            self.read_anew();
        }
        Ok(())
    }

    pub(crate) fn set_bookmark(&self, ask: Bookmark) -> Result<(), Error> {
        let kept = serde_json::to_string(&ask).map_err(Error::failed)?;
        Ok(self.state().library()?.put_setting("bookmark", &kept)?)
    }

    /// Searches pieces and sources.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn search(&self, ask: Search) -> Result<Vec<Hit>, Error> {
        let hits = self
            .readers
            .ask(|library| library.search(&ask.query, HITS))?;
        Ok(hits
            .into_iter()
            .map(|hit| {
                let (kind, id) = match hit.item {
                    Item::Piece(id) => ("piece", id),
                    Item::Source(id) => ("source", id),
                };
                Hit {
                    kind: kind.into(),
                    id: id.to_string(),
                    title: hit.title.text,
                    snippet: in_turn(&hit.snippet),
                }
            })
            .collect())
    }

    pub(crate) fn bin(&self, ask: PieceId) -> Result<(), Error> {
        let item = Item::Piece(parse_id(&ask.id)?);
        self.state().library()?.bin(item, clock::now())?;
        Ok(())
    }

    pub(crate) fn unbin(&self, ask: PieceId) -> Result<(), Error> {
        let item = Item::Piece(parse_id(&ask.id)?);
        self.state().library()?.unbin(item)?;
        Ok(())
    }

    pub(crate) fn binned(&self, (): ()) -> Result<Bin, Error> {
        let (mut pieces, mut found) = (Vec::new(), Vec::new());
        self.readers.ask(|library| {
            for binned in library.binned()? {
                match binned.item {
                    Item::Piece(id) => pieces.push(library.piece(id)?),
                    Item::Source(id) => found.push(sources::row(library.source_row(id)?)),
                }
            }
            Ok(())
        })?;
        let pieces = pieces.into_iter().map(|row| self.piece_row(row)).collect();
        Ok(Bin {
            pieces,
            sources: found,
        })
    }

    fn piece_row(&self, row: StoredRow) -> PieceRow {
        let card = row.card;
        PieceRow {
            id: row.id.to_string(),
            headline: card.headline,
            byline: if card.authors.is_empty() {
                card.byline
            } else {
                card.authors.join(", ")
            },
            words: card.words,
            commissioned: card.workflow.commissioned,
            due: card.workflow.due,
            state: card.workflow.state.0,
            outlet: card.outlet,
            errors: card.errors,
            warnings: card.warnings,
            changed_at: row.edited_at.to_string(),
            file: self
                .folders
                .file_of(row.id)
                .map(|path| path.display().to_string()),
        }
    }
}

/// A marked text in turn plain and matching, plain first.
fn in_turn(marked: &Marked) -> Vec<String> {
    let (mut parts, mut at) = (Vec::new(), 0);
    for mark in &marked.marks {
        parts.push(marked.text[at..mark.start].to_owned());
        parts.push(marked.text[mark.clone()].to_owned());
        at = mark.end;
    }
    parts.push(marked.text[at..].to_owned());
    parts
}
