//! Pieces: the rows that lists, boards and search read, made from the shared document by the desk.
use jiff::Timestamp;
use rusqlite::{Connection, Result, Row, params};
use stet_core::{State, Workflow};
use uuid::Uuid;

use crate::{Acknowledged, Library, Stamp, StoreError, journal, sql, sql::Sql};

/// What a list or a board shows of a piece.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// The headline.
    pub headline: String,
    /// The byline as printed.
    pub byline: String,
    /// The authors' names, in printed order.
    pub authors: Vec<String>,
    /// The outlet's id; empty when none is chosen.
    pub outlet: String,
    /// BCP 47 tag of the body's language; empty when unknown.
    pub language: String,
    /// Where it stands.
    pub workflow: Workflow,
    /// Words of the body.
    pub words: u32,
    /// Open findings at error.
    pub errors: u32,
    /// Open findings at warning.
    pub warnings: u32,
    /// BLAKE3 hash, in hex, of the canonical form.
    pub version: String,
}

/// All that is made from the shared document so that others can read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Projection {
    /// What lists show.
    pub card: Card,
    /// The piece as a Markdown file with front matter.
    pub markdown: String,
    /// Its words without markup, furniture included, for search.
    pub text: String,
}

/// A piece in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceRow {
    /// Its id.
    pub id: Uuid,
    /// What the list shows.
    pub card: Card,
    /// When it came into the library.
    pub created_at: Timestamp,
    /// When it was last edited.
    pub edited_at: Timestamp,
}

impl Library {
    /// Takes in a new piece: its whole document is the first row of its journal and its first snapshot.
    ///
    /// # Errors
    /// When the id is taken or the disk fails; then nothing of the piece is kept.
    pub fn create_piece(
        &mut self,
        id: Uuid,
        document: &[u8],
        projection: &Projection,
        stamp: &Stamp,
    ) -> std::result::Result<Acknowledged, StoreError> {
        self.change(|db| {
            db.prepare_cached(
                "INSERT INTO piece (id, headline, byline, authors, outlet, language, state, words, errors, warnings,
                                    version, created_at, edited_at, latest, projected)
                 VALUES (?1, '', '', '[]', '', '', '', 0, 0, 0, '', ?2, ?2, 0, 0)",
            )?
            .execute(params![Sql(id), Sql(stamp.at)])?;
            let piece = db.last_insert_rowid();
            let first = journal::append(db, piece, document, stamp)?;
            journal::snapshot(db, piece, document, first)?;
            project(db, piece, projection, first)?;
            Ok(first)
        })
    }

    /// Writes what was made from the document as it stood after `upto`; older work than what is there is dropped.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn project(
        &mut self,
        id: Uuid,
        projection: &Projection,
        upto: Acknowledged,
    ) -> std::result::Result<(), StoreError> {
        self.change(|db| project(db, sql::piece(db, id)?, projection, upto))
    }

    /// The pieces whose projections are behind their journal, as after a crash.
    ///
    /// # Errors
    /// What the disk says.
    pub fn stale(&self) -> std::result::Result<Vec<Uuid>, StoreError> {
        self.query(|db| {
            db.prepare("SELECT id FROM piece WHERE projected < latest")?
                .query_map([], |row| Ok(row.get::<_, Sql<Uuid>>(0)?.0))?
                .collect()
        })
    }

    /// Every piece that is not in the bin, the last edited first.
    ///
    /// # Errors
    /// What the disk says.
    pub fn list(&self) -> std::result::Result<Vec<PieceRow>, StoreError> {
        self.query(|db| {
            db.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM piece WHERE binned_at IS NULL ORDER BY edited_at DESC, key DESC"
            ))?
            .query_map([], piece_row)?
            .collect()
        })
    }

    /// One piece, in the bin or not.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn piece(&self, id: Uuid) -> std::result::Result<PieceRow, StoreError> {
        self.query(|db| {
            db.prepare_cached(&format!("SELECT {COLUMNS} FROM piece WHERE id = ?1"))?
                .query_row([Sql(id)], piece_row)
        })
    }

    /// The piece as a Markdown file with front matter, as last projected.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn markdown(&self, id: Uuid) -> std::result::Result<String, StoreError> {
        self.query(|db| {
            db.prepare_cached(
                "SELECT markdown FROM manuscript JOIN piece ON key = piece WHERE id = ?1",
            )?
            .query_row([Sql(id)], |row| row.get(0))
        })
    }
}

fn project(db: &Connection, piece: i64, projection: &Projection, upto: Acknowledged) -> Result<()> {
    let Card {
        headline,
        byline,
        authors,
        outlet,
        language,
        workflow,
        words,
        errors,
        warnings,
        version,
    } = &projection.card;
    let fresh = db
        .prepare_cached(
            "UPDATE piece SET headline = ?3, byline = ?4, authors = ?5, outlet = ?6, language = ?7, state = ?8,
                              due = ?9, commissioned = ?10, words = ?11, errors = ?12, warnings = ?13, version = ?14,
                              projected = ?2
             WHERE key = ?1 AND projected <= ?2",
        )?
        .execute(params![
            piece,
            upto.0,
            headline,
            byline,
            serde_json::json!(authors).to_string(),
            outlet,
            language,
            workflow.state.0,
            workflow.due,
            workflow.commissioned,
            words,
            errors,
            warnings,
            version,
        ])?;
    if fresh == 0 {
        return Ok(());
    }
    db.prepare_cached(
        "INSERT INTO manuscript (piece, markdown) VALUES (?1, ?2)
         ON CONFLICT (piece) DO UPDATE SET markdown = ?2",
    )?
    .execute(params![piece, projection.markdown])?;
    db.prepare_cached(
        "INSERT INTO entry (piece, title, byline, text) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (piece) DO UPDATE SET title = ?2, byline = ?3, text = ?4",
    )?
    .execute(params![piece, headline, byline, projection.text])?;
    Ok(())
}

const COLUMNS: &str = "id, headline, byline, authors, outlet, language, state, due, commissioned, words, errors, \
                       warnings, version, created_at, edited_at";

fn piece_row(row: &Row<'_>) -> Result<PieceRow> {
    let authors: String = row.get("authors")?;
    Ok(PieceRow {
        id: row.get::<_, Sql<_>>("id")?.0,
        card: Card {
            headline: row.get("headline")?,
            byline: row.get("byline")?,
            authors: serde_json::from_str(&authors).map_err(|error| sql::malformed(3, error))?,
            outlet: row.get("outlet")?,
            language: row.get("language")?,
            workflow: Workflow {
                state: State(row.get("state")?),
                due: row.get("due")?,
                commissioned: row.get("commissioned")?,
            },
            words: row.get("words")?,
            errors: row.get("errors")?,
            warnings: row.get("warnings")?,
            version: row.get("version")?,
        },
        created_at: row.get::<_, Sql<_>>("created_at")?.0,
        edited_at: row.get::<_, Sql<_>>("edited_at")?.0,
    })
}
