//! The journal: every batch of edits, appended and never changed, and a snapshot now and then.
use jiff::Timestamp;
use rusqlite::{Connection, Result, Row, params};
use uuid::Uuid;

use crate::{Library, StoreError, sql, sql::Sql};

/// Proof that an update is on the disk; later updates compare greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Acknowledged(pub(crate) i64);

/// Who made an update, when and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The peer id of the session that wrote it.
    pub peer: u64,
    /// The device it was written on; empty for this one.
    pub device: String,
    /// The person.
    pub person: String,
    /// How it came about: typing, an import, a fix, a watched file.
    pub origin: String,
    /// When.
    pub at: Timestamp,
}

/// A row of a piece's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The update.
    pub update: Acknowledged,
    /// Who, when and how.
    pub stamp: Stamp,
}

/// A piece's document as it is kept: import the snapshot, then the updates in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The whole document at some time.
    pub snapshot: Vec<u8>,
    /// Every update since.
    pub updates: Vec<Vec<u8>>,
    /// The last update of all.
    pub upto: Acknowledged,
}

impl Library {
    /// Appends a batch of edits in one transaction; it is on the disk when this returns.
    ///
    /// A batch that is there already, as after a repeated request, is acknowledged again and not kept twice.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, `Full` and what else the disk says; then nothing was kept.
    pub fn append(
        &mut self,
        piece: Uuid,
        update: &[u8],
        stamp: &Stamp,
    ) -> std::result::Result<Acknowledged, StoreError> {
        self.change(|db| append(db, sql::piece(db, piece)?, update, stamp))
    }

    /// Keeps the whole document as it stands after `upto`, to load faster. The journal stays whole.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn snapshot(
        &mut self,
        piece: Uuid,
        document: &[u8],
        upto: Acknowledged,
    ) -> std::result::Result<(), StoreError> {
        self.change(|db| snapshot(db, sql::piece(db, piece)?, document, upto))
    }

    /// The piece's document: the newest snapshot that is whole, and what came after it.
    ///
    /// # Errors
    /// `Absent` when there is no such piece; `Damaged` when an update is not what was appended.
    pub fn load(&self, piece: Uuid) -> std::result::Result<Stored, StoreError> {
        let (snapshot, rows) = self.query(|db| {
            let piece = sql::piece(db, piece)?;
            let snapshot = newest_snapshot(db, piece)?;
            let since = snapshot.as_ref().map_or(0, |&(upto, _)| upto);
            Ok((snapshot, updates(db, piece, since)?))
        })?;
        let upto = rows.last().map(|row| row.key);
        let mut updates = Vec::with_capacity(rows.len());
        for row in rows {
            updates.push(
                row.whole()
                    .map_err(|detail| StoreError::damaged(self.path(), detail))?,
            );
        }
        // Without a snapshot the journal's first row is the whole document as it came in.
        let (since, snapshot) = match snapshot {
            Some(found) => found,
            None if updates.is_empty() => {
                return Err(StoreError::damaged(self.path(), "a piece has no journal"));
            }
            None => (0, updates.remove(0)),
        };
        Ok(Stored {
            snapshot,
            updates,
            upto: Acknowledged(upto.unwrap_or(since)),
        })
    }

    /// Who changed the piece, when and how, the oldest first.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn history(&self, piece: Uuid) -> std::result::Result<Vec<Change>, StoreError> {
        self.query(|db| {
            let piece = sql::piece(db, piece)?;
            db.prepare_cached(
                "SELECT key, peer, device, person, origin, at FROM update_log WHERE piece = ?1 ORDER BY key",
            )?
            .query_map([piece], change)?
            .collect()
        })
    }
}

pub(crate) fn append(
    db: &Connection,
    piece: i64,
    bytes: &[u8],
    stamp: &Stamp,
) -> Result<Acknowledged> {
    let hash = blake3::hash(bytes);
    let added = db
        .prepare_cached(
            "INSERT INTO update_log (piece, hash, peer, device, person, origin, at, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (piece, hash) DO NOTHING",
        )?
        .execute(params![
            piece,
            hash.as_bytes(),
            stamp.peer.cast_signed(),
            stamp.device,
            stamp.person,
            stamp.origin,
            Sql(stamp.at),
            bytes,
        ])?;
    if added == 0 {
        return db
            .prepare_cached("SELECT key FROM update_log WHERE piece = ?1 AND hash = ?2")?
            .query_row(params![piece, hash.as_bytes()], |row| {
                row.get(0).map(Acknowledged)
            });
    }
    let update = db.last_insert_rowid();
    db.prepare_cached("UPDATE piece SET edited_at = ?2, latest = ?3 WHERE key = ?1")?
        .execute(params![piece, Sql(stamp.at), update])?;
    Ok(Acknowledged(update))
}

pub(crate) fn snapshot(
    db: &Connection,
    piece: i64,
    bytes: &[u8],
    upto: Acknowledged,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO snapshot (piece, upto, hash, bytes) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (piece) DO UPDATE SET upto = ?2, hash = ?3, bytes = ?4 WHERE upto <= ?2",
    )?
    .execute(params![
        piece,
        upto.0,
        blake3::hash(bytes).as_bytes(),
        bytes
    ])?;
    Ok(())
}

/// The snapshot and its last update; `None` when there is none or its bytes are damaged: the journal holds everything.
fn newest_snapshot(db: &Connection, piece: i64) -> Result<Option<(i64, Vec<u8>)>> {
    use rusqlite::OptionalExtension as _;
    let found = db
        .prepare_cached("SELECT upto, hash, bytes FROM snapshot WHERE piece = ?1")?
        .query_row([piece], |row| {
            Ok((
                row.get(0)?,
                row.get::<_, [u8; 32]>(1)?,
                row.get::<_, Vec<u8>>(2)?,
            ))
        })
        .optional()?;
    Ok(found
        .filter(|(_, hash, bytes)| blake3::hash(bytes) == *hash)
        .map(|(upto, _, bytes)| (upto, bytes)))
}

struct Update {
    key: i64,
    hash: [u8; 32],
    bytes: Vec<u8>,
}

impl Update {
    /// The bytes, when they are those that were appended.
    fn whole(self) -> std::result::Result<Vec<u8>, String> {
        if blake3::hash(&self.bytes) == self.hash {
            return Ok(self.bytes);
        }
        Err(format!("update {} is not what was written", self.key))
    }
}

fn updates(db: &Connection, piece: i64, since: i64) -> Result<Vec<Update>> {
    db.prepare_cached(
        "SELECT key, hash, bytes FROM update_log WHERE piece = ?1 AND key > ?2 ORDER BY key",
    )?
    .query_map([piece, since], |row| {
        Ok(Update {
            key: row.get(0)?,
            hash: row.get(1)?,
            bytes: row.get(2)?,
        })
    })?
    .collect()
}

fn change(row: &Row<'_>) -> Result<Change> {
    Ok(Change {
        update: Acknowledged(row.get("key")?),
        stamp: Stamp {
            peer: row.get::<_, i64>("peer")?.cast_unsigned(),
            device: row.get("device")?,
            person: row.get("person")?,
            origin: row.get("origin")?,
            at: row.get::<_, Sql<_>>("at")?.0,
        },
    })
}
