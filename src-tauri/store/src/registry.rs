//! Outlets and the registry as documents: what stands now, and what stood before.
use jiff::{Timestamp, tz::TimeZone};
use rusqlite::{OptionalExtension as _, Transaction};
use serde::de::DeserializeOwned;
use stet_core::Registry;

use crate::{
    Entry, Library, StoreError,
    sql::{self, Sql},
};

/// What stood in the place of an entry before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past<T> {
    /// The entry as it was.
    pub entry: T,
    /// When it was replaced or taken out.
    pub until: Timestamp,
}

impl Library {
    /// Keeps an entry under its id. What stood there before stays to be looked at, and so do an author's earlier bios
    /// and affiliations.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put<T: Entry>(&mut self, entry: T, at: Timestamp) -> Result<(), StoreError> {
        self.change(|db| put(db, entry, at))
    }

    /// Keeps an entry exactly as it is given in the place of the one under `old`, whose id may be another. What stood
    /// there before stays to be looked at.
    ///
    /// # Errors
    /// What the disk says.
    pub fn correct<T: Entry>(
        &mut self,
        entry: T,
        old: &str,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.change(|db| {
            if let Some(document) = remove::<T>(db, old)?
                && parse::<T>(&document)? != entry
            {
                keep_past::<T>(db, old, &document, at)?;
            }
            write(db, &entry)
        })
    }

    /// Keeps every entry of a registry file, or none of them.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_registry(&mut self, registry: Registry, at: Timestamp) -> Result<(), StoreError> {
        self.change(|db| {
            put_all(db, registry.authors, at)?;
            put_all(db, registry.organisations, at)?;
            put_all(db, registry.people, at)?;
            put_all(db, registry.events, at)?;
            put_all(db, registry.spellings, at)
        })
    }

    /// The whole registry, each list by id.
    ///
    /// # Errors
    /// `Damaged` when an entry cannot be read, and what the disk says.
    pub fn registry(&self) -> Result<Registry, StoreError> {
        Ok(Registry {
            authors: self.entries()?,
            organisations: self.entries()?,
            people: self.entries()?,
            events: self.entries()?,
            spellings: self.entries()?,
        })
    }

    /// Every entry of a kind, by id.
    ///
    /// # Errors
    /// `Damaged` when one cannot be read, and what the disk says.
    pub fn entries<T: Entry>(&self) -> Result<Vec<T>, StoreError> {
        self.query(|db| {
            db.prepare_cached(&format!("SELECT document FROM {} ORDER BY id", T::TABLE))?
                .query_map([], |row| parse(&row.get::<_, String>(0)?))?
                .collect()
        })
    }

    /// Takes an entry out and hands it back, so that it can be put in again.
    ///
    /// # Errors
    /// What the disk says.
    pub fn take<T: Entry>(&mut self, id: &str, at: Timestamp) -> Result<Option<T>, StoreError> {
        self.change(|db| {
            let Some(document) = remove::<T>(db, id)? else {
                return Ok(None);
            };
            keep_past::<T>(db, id, &document, at)?;
            parse(&document).map(Some)
        })
    }

    /// What stood under an id before, the latest first.
    ///
    /// # Errors
    /// `Damaged` when an entry cannot be read, and what the disk says.
    pub fn past<T: Entry>(&self, id: &str) -> Result<Vec<Past<T>>, StoreError> {
        self.query(|db| {
            db.prepare_cached(
                "SELECT document, until FROM past WHERE kind = ?1 AND id = ?2 ORDER BY key DESC",
            )?
            .query_map([T::TABLE, id], |row| {
                let Sql(until) = row.get(1)?;
                let entry = parse(&row.get::<_, String>(0)?)?;
                Ok(Past { entry, until })
            })?
            .collect()
        })
    }
}

fn put_all<T: Entry>(db: &Transaction<'_>, entries: Vec<T>, at: Timestamp) -> rusqlite::Result<()> {
    entries.into_iter().try_for_each(|entry| put(db, entry, at))
}

fn put<T: Entry>(db: &Transaction<'_>, entry: T, at: Timestamp) -> rusqlite::Result<()> {
    let id = entry.id().to_owned();
    let stood = db
        .prepare_cached(&format!("SELECT document FROM {} WHERE id = ?1", T::TABLE))?
        .query_row([&id], |row| row.get::<_, String>(0))
        .optional()?;
    let mut entry = entry;
    if let Some(document) = stood {
        let older: T = parse(&document)?;
        entry = entry.in_place_of(&older, at.to_zoned_datetime(TimeZone::UTC).date());
        if entry == older {
            return Ok(());
        }
        keep_past::<T>(db, &id, &document, at)?;
    }
    write(db, &entry)
}

fn write<T: Entry>(db: &Transaction<'_>, entry: &T) -> rusqlite::Result<()> {
    let document = serde_json::to_string(entry).map_err(|error| sql::malformed(1, error))?;
    db.prepare_cached(&format!(
        "INSERT OR REPLACE INTO {} (id, document) VALUES (?1, ?2)",
        T::TABLE
    ))?
    .execute([entry.id(), &document])?;
    Ok(())
}

fn remove<T: Entry>(db: &Transaction<'_>, id: &str) -> rusqlite::Result<Option<String>> {
    db.prepare_cached(&format!(
        "DELETE FROM {} WHERE id = ?1 RETURNING document",
        T::TABLE
    ))?
    .query_row([id], |row| row.get(0))
    .optional()
}

fn keep_past<T: Entry>(
    db: &Transaction<'_>,
    id: &str,
    document: &str,
    at: Timestamp,
) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO past (kind, id, document, until) VALUES (?1, ?2, ?3, ?4)")?
        .execute((T::TABLE, id, document, Sql(at)))?;
    Ok(())
}

fn parse<T: DeserializeOwned>(document: &str) -> rusqlite::Result<T> {
    serde_json::from_str(document).map_err(|error| sql::malformed(0, error))
}
