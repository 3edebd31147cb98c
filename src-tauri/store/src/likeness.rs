//! Likeness: which pieces and sources say much the same as a text.
use rusqlite::{Result, Row, params};
use stet_core::likeness::Signature;
use uuid::Uuid;

use crate::{Item, Library, StoreError, bin, sql::Sql};

/// A piece or source that says much the same as a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// Which.
    pub item: Item,
    /// Its headline or title.
    pub title: String,
    /// The byline, where it is a piece.
    pub byline: String,
    /// How much of the two is the same, from 0 to 1.
    pub likeness: f32,
}

impl Library {
    /// Signs up to `most` texts that have no signature yet, as after a change; answers how many it signed. Only what is
    /// signed is found by [`Library::alike`], so it is called until nothing is left to sign.
    ///
    /// # Errors
    /// What the disk says.
    pub fn sign(&mut self, most: u32) -> std::result::Result<usize, StoreError> {
        let unsigned = self.query(|db| {
            db.prepare_cached(
                "SELECT key, text FROM entry WHERE key NOT IN (SELECT entry FROM likeness) LIMIT ?1",
            )?
            .query_map([most], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<Vec<(i64, String)>>>()
        })?;
        if unsigned.is_empty() {
            return Ok(0);
        }
        self.change(|db| {
            let mut insert =
                db.prepare_cached("INSERT INTO likeness (entry, signature) VALUES (?1, ?2)")?;
            for (entry, text) in &unsigned {
                let signature = Signature::of(text).map(|signature| signature.to_bytes());
                insert.execute(params![
                    entry,
                    signature.as_ref().map_or(&[][..], |bytes| bytes)
                ])?;
            }
            Ok(unsigned.len())
        })
    }

    /// The pieces and sources that share at least `least` (0 to 1) with a text, the most alike first; nothing in the bin.
    ///
    /// # Errors
    /// What the disk says.
    pub fn alike(
        &self,
        signature: &Signature,
        least: f32,
    ) -> std::result::Result<Vec<Alike>, StoreError> {
        let mut near = self.query(|db| {
            let mut all = db.prepare_cached("SELECT entry, signature FROM likeness")?;
            let mut rows = all.query([])?;
            let mut near = Vec::new();
            while let Some(row) = rows.next()? {
                let kept = Signature::from_bytes(row.get_ref(1)?.as_blob()?);
                let likeness = kept.map_or(0.0, |kept| kept.likeness(signature));
                if likeness >= least {
                    near.push((row.get::<_, i64>(0)?, likeness));
                }
            }
            Ok(near)
        })?;
        near.sort_by(|one, other| other.1.total_cmp(&one.1));
        self.query(|db| {
            let mut named = db.prepare_cached(NAMED)?;
            let found = near.iter().map(|&(entry, likeness)| {
                let mut rows = named.query_map([entry], |row| alike(row, likeness))?;
                rows.next().transpose()
            });
            found.filter_map(Result::transpose).collect()
        })
    }

    /// The words of a piece or source as search and likeness see them, furniture included.
    ///
    /// # Errors
    /// `Absent` when there is no such item, and what the disk says.
    pub fn words(&self, item: Item) -> std::result::Result<String, StoreError> {
        let (table, id): (_, Uuid) = match item {
            Item::Piece(id) => ("piece", id),
            Item::Source(id) => ("source", id),
        };
        self.query(|db| {
            db.prepare_cached(&format!(
                "SELECT entry.text FROM entry JOIN {table} ON {table}.key = entry.{table} WHERE {table}.id = ?1"
            ))?
            .query_row([Sql(id)], |row| row.get(0))
        })
    }
}

const NAMED: &str = "
    SELECT iif(entry.source IS NULL, 'piece', 'source') AS kind, coalesce(piece.id, source.id) AS id, entry.title,
           entry.byline
    FROM entry
    LEFT JOIN piece ON piece.key = entry.piece
    LEFT JOIN source ON source.key = entry.source
    WHERE entry.key = ?1 AND piece.binned_at IS NULL AND source.binned_at IS NULL";

fn alike(row: &Row<'_>, likeness: f32) -> Result<Alike> {
    Ok(Alike {
        item: bin::item(
            &row.get::<_, String>("kind")?,
            row.get::<_, Sql<_>>("id")?.0,
        ),
        title: row.get("title")?,
        byline: row.get("byline")?,
        likeness,
    })
}
