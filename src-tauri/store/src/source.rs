//! Sources: what pieces rest on, with the files they were taken from.
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Params, Result, Row, params};
use stet_core::Source;
use uuid::Uuid;

use crate::{Library, StoreError, sql, sql::Sql};

/// The file a source was taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// Its name, without folders.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A source in a list; its text is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRow {
    /// Its id.
    pub id: Uuid,
    /// Its title.
    pub title: String,
    /// Where it was found; empty when it has no address.
    pub url: String,
    /// When it was captured: RFC 3339, UTC.
    pub captured_at: String,
    /// BCP 47 tag of its language; empty when unknown.
    pub language: String,
    /// BLAKE3 hash, in hex, of the original file.
    pub original: Option<String>,
    /// When it came into the library.
    pub added_at: Timestamp,
    /// How many pieces rest on it.
    pub pieces: u32,
}

impl Library {
    /// Takes in a source and, once, the file it was taken from. The hash in `source.original` is written from the file.
    ///
    /// # Errors
    /// When the id is taken or the disk fails; then nothing of the source is kept.
    pub fn add_source(
        &mut self,
        id: Uuid,
        source: &Source,
        original: Option<&Original>,
        at: Timestamp,
    ) -> std::result::Result<(), StoreError> {
        self.change(|db| {
            let original = original.map(|file| keep(db, file)).transpose()?;
            db.prepare_cached(
                "INSERT INTO source (id, url, language, captured_at, original, added_at, speaker, withdrawn)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                Sql(id),
                source.url,
                source.language,
                source.captured_at,
                original,
                Sql(at),
                source.speaker,
                source.withdrawn,
            ])?;
            db.prepare_cached(
                "INSERT INTO entry (source, title, byline, text) VALUES (?1, ?2, '', ?3)",
            )?
            .execute(params![db.last_insert_rowid(), source.title, source.text])?;
            Ok(())
        })
    }

    /// Every source that is not in the bin, the newest first.
    ///
    /// # Errors
    /// What the disk says.
    pub fn sources(&self) -> std::result::Result<Vec<SourceRow>, StoreError> {
        self.query(|db| rows(db, "binned_at IS NULL", params![]))
    }

    /// One source without its text, in the bin or not.
    ///
    /// # Errors
    /// `Absent` when there is no such source, and what the disk says.
    pub fn source_row(&self, id: Uuid) -> std::result::Result<SourceRow, StoreError> {
        self.query(|db| {
            let mut found = rows(db, "source.id = ?1", [Sql(id)])?;
            found.pop().ok_or(rusqlite::Error::QueryReturnedNoRows)
        })
    }

    /// The sources a piece rests on, the newest first.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn sources_of(&self, piece: Uuid) -> std::result::Result<Vec<SourceRow>, StoreError> {
        self.query(|db| {
            let piece = sql::piece(db, piece)?;
            rows(
                db,
                "binned_at IS NULL AND source.key IN (SELECT source FROM attachment WHERE piece = ?1)",
                params![piece],
            )
        })
    }

    /// A source with its text, in the bin or not.
    ///
    /// # Errors
    /// `Absent` when there is no such source, and what the disk says.
    pub fn source(&self, id: Uuid) -> std::result::Result<Source, StoreError> {
        self.query(|db| {
            db.prepare_cached(
                "SELECT title, url, captured_at, language, text, original, speaker, withdrawn
                 FROM source JOIN entry ON entry.source = source.key WHERE id = ?1",
            )?
            .query_row([Sql(id)], |row| {
                Ok(Source {
                    title: row.get("title")?,
                    url: row.get("url")?,
                    captured_at: row.get("captured_at")?,
                    language: row.get("language")?,
                    text: row.get("text")?,
                    original: row.get("original")?,
                    speaker: row.get("speaker")?,
                    withdrawn: row.get("withdrawn")?,
                })
            })
        })
    }

    /// The original file with this BLAKE3 hash (hex); `None` when the library has none.
    ///
    /// # Errors
    /// `Damaged` when its bytes are not what was kept, and what the disk says.
    pub fn original(&self, hash: &str) -> std::result::Result<Option<Original>, StoreError> {
        let found = self.query(|db| {
            db.prepare_cached("SELECT name, bytes FROM original WHERE hash = ?1")?
                .query_row([hash], |row| {
                    Ok(Original {
                        name: row.get(0)?,
                        bytes: row.get(1)?,
                    })
                })
                .optional()
        })?;
        match found {
            Some(file) if blake3::hash(&file.bytes).to_hex().as_str() != hash => {
                Err(StoreError::damaged(
                    self.path(),
                    format!("the original “{}” is not what was kept", file.name),
                ))
            }
            found => Ok(found),
        }
    }

    /// The pieces outside the bin that rest on a source.
    ///
    /// # Errors
    /// `Absent` when there is no such source, and what the disk says.
    pub fn pieces_of(&self, source: Uuid) -> std::result::Result<Vec<Uuid>, StoreError> {
        self.query(|db| {
            db.prepare_cached(
                "SELECT piece.id FROM attachment JOIN piece ON piece.key = attachment.piece
                 WHERE attachment.source = ?1 AND piece.binned_at IS NULL ORDER BY piece.key",
            )?
            .query_map([sql::source(db, source)?], |row| {
                Ok(row.get::<_, Sql<Uuid>>(0)?.0)
            })?
            .collect()
        })
    }

    /// Says that a piece rests on a source; saying it twice changes nothing.
    ///
    /// # Errors
    /// `Absent` when one of them is not there, and what the disk says.
    pub fn attach(&mut self, piece: Uuid, source: Uuid) -> std::result::Result<(), StoreError> {
        self.change(|db| {
            db.prepare_cached("INSERT OR IGNORE INTO attachment (piece, source) VALUES (?1, ?2)")?
                .execute([sql::piece(db, piece)?, sql::source(db, source)?])?;
            Ok(())
        })
    }

    /// Says that a piece does not rest on a source. The source stays in the library.
    ///
    /// # Errors
    /// `Absent` when one of them is not there, and what the disk says.
    pub fn detach(&mut self, piece: Uuid, source: Uuid) -> std::result::Result<(), StoreError> {
        self.change(|db| {
            db.prepare_cached("DELETE FROM attachment WHERE piece = ?1 AND source = ?2")?
                .execute([sql::piece(db, piece)?, sql::source(db, source)?])?;
            Ok(())
        })
    }
}

fn keep(db: &Connection, file: &Original) -> Result<String> {
    let hash = blake3::hash(&file.bytes).to_hex().to_string();
    db.prepare_cached("INSERT OR IGNORE INTO original (hash, name, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![hash, file.name, file.bytes])?;
    Ok(hash)
}

fn rows(db: &Connection, which: &str, keys: impl Params) -> Result<Vec<SourceRow>> {
    db.prepare_cached(&format!(
        "SELECT id, title, url, captured_at, language, original, added_at,
                (SELECT count(*) FROM attachment JOIN piece ON piece.key = attachment.piece
                 WHERE attachment.source = source.key AND piece.binned_at IS NULL) AS pieces
         FROM source JOIN entry ON entry.source = source.key
         WHERE {which} ORDER BY added_at DESC, source.key DESC"
    ))?
    .query_map(keys, source_row)?
    .collect()
}

fn source_row(row: &Row<'_>) -> Result<SourceRow> {
    Ok(SourceRow {
        id: row.get::<_, Sql<_>>("id")?.0,
        title: row.get("title")?,
        url: row.get("url")?,
        captured_at: row.get("captured_at")?,
        language: row.get("language")?,
        original: row.get("original")?,
        added_at: row.get::<_, Sql<_>>("added_at")?.0,
        pieces: row.get("pieces")?,
    })
}
