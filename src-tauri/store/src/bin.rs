//! The bin: what is thrown away stays here until it is old enough to be emptied.
use jiff::Timestamp;
use rusqlite::{Connection, Result, params};
use uuid::Uuid;

use crate::{Library, StoreError, sql::Sql};

/// Something the library holds and search finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// A piece.
    Piece(Uuid),
    /// A source.
    Source(Uuid),
}

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    /// What it is.
    pub item: Item,
    /// Its headline or title.
    pub title: String,
    /// When it was put there.
    pub at: Timestamp,
}

impl Library {
    /// Puts a piece or a source into the bin. What is there already keeps its date.
    ///
    /// # Errors
    /// `Absent` when it is not in the library, and what the disk says.
    pub fn bin(&mut self, item: Item, at: Timestamp) -> std::result::Result<(), StoreError> {
        self.change(|db| mark(db, item, "coalesce(binned_at, ?2)", Some(at)))
    }

    /// Takes a piece or a source back out of the bin.
    ///
    /// # Errors
    /// `Absent` when it is not in the library, and what the disk says.
    pub fn unbin(&mut self, item: Item) -> std::result::Result<(), StoreError> {
        self.change(|db| mark(db, item, "?2", None))
    }

    /// Whether a piece lies in the bin.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn is_binned(&self, piece: Uuid) -> std::result::Result<bool, StoreError> {
        self.query(|db| {
            db.prepare_cached("SELECT binned_at IS NOT NULL FROM piece WHERE id = ?1")?
                .query_row([Sql(piece)], |row| row.get(0))
        })
    }

    /// What lies in the bin, the last thrown away first.
    ///
    /// # Errors
    /// What the disk says.
    pub fn binned(&self) -> std::result::Result<Vec<Binned>, StoreError> {
        self.query(|db| {
            db.prepare_cached(
                "SELECT 'piece', id, headline, binned_at FROM piece WHERE binned_at IS NOT NULL
                 UNION ALL
                 SELECT 'source', id, title, binned_at FROM source JOIN entry ON entry.source = source.key
                 WHERE binned_at IS NOT NULL ORDER BY binned_at DESC",
            )?
            .query_map([], |row| {
                Ok(Binned {
                    item: item(&row.get::<_, String>(0)?, row.get::<_, Sql<_>>(1)?.0),
                    title: row.get(2)?,
                    at: row.get::<_, Sql<_>>(3)?.0,
                })
            })?
            .collect()
        })
    }

    /// Deletes for good what was put into the bin before `before`; says how many items.
    ///
    /// # Errors
    /// What the disk says; then nothing was deleted.
    pub fn empty_bin(&mut self, before: Timestamp) -> std::result::Result<usize, StoreError> {
        self.change(|db| {
            let mut gone = 0;
            for table in ["piece", "source"] {
                gone += db.execute(&format!("DELETE FROM {table} WHERE binned_at < ?1"), [Sql(before)])?;
            }
            db.execute(
                "DELETE FROM original WHERE NOT EXISTS (SELECT 1 FROM source WHERE source.original = original.hash)",
                [],
            )?;
            Ok(gone)
        })
    }
}

/// The item of a kind, as SQL names kinds.
pub(crate) fn item(kind: &str, id: Uuid) -> Item {
    if kind == "piece" {
        Item::Piece(id)
    } else {
        Item::Source(id)
    }
}

fn mark(db: &Connection, item: Item, value: &str, at: Option<Timestamp>) -> Result<()> {
    let (table, id) = match item {
        Item::Piece(id) => ("piece", id),
        Item::Source(id) => ("source", id),
    };
    let marked = db
        .prepare_cached(&format!(
            "UPDATE {table} SET binned_at = {value} WHERE id = ?1"
        ))?
        .execute(params![Sql(id), at.map(Sql)])?;
    if marked == 0 {
        return Err(rusqlite::Error::QueryReturnedNoRows);
    }
    Ok(())
}
