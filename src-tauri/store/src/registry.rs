//! Outlets and authors as data, and the library's settings.
use rusqlite::OptionalExtension as _;
use serde::{Serialize, de::DeserializeOwned};
use stet_core::{Author, Outlet};

use crate::{Library, StoreError, sql};

impl Library {
    /// Keeps an outlet under its id, in place of the one that stood there.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_outlet(&mut self, outlet: &Outlet) -> Result<(), StoreError> {
        self.put("outlet", &outlet.id, outlet)
    }

    /// Every outlet, by id.
    ///
    /// # Errors
    /// `Damaged` when one cannot be read, and what the disk says.
    pub fn outlets(&self) -> Result<Vec<Outlet>, StoreError> {
        self.documents("outlet")
    }

    /// Takes an outlet out and hands it back, so that it can be put in again.
    ///
    /// # Errors
    /// What the disk says.
    pub fn take_outlet(&mut self, id: &str) -> Result<Option<Outlet>, StoreError> {
        self.take("outlet", id)
    }

    /// Keeps an author under their id, in place of the entry that stood there.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_author(&mut self, author: &Author) -> Result<(), StoreError> {
        self.put("author", &author.id, author)
    }

    /// Every author, by id.
    ///
    /// # Errors
    /// `Damaged` when one cannot be read, and what the disk says.
    pub fn authors(&self) -> Result<Vec<Author>, StoreError> {
        self.documents("author")
    }

    /// Takes an author out and hands the entry back, so that it can be put in again.
    ///
    /// # Errors
    /// What the disk says.
    pub fn take_author(&mut self, id: &str) -> Result<Option<Author>, StoreError> {
        self.take("author", id)
    }

    /// The setting called `name`.
    ///
    /// # Errors
    /// What the disk says.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.query(|db| {
            db.prepare_cached("SELECT value FROM setting WHERE name = ?1")?
                .query_row([name], |row| row.get(0))
                .optional()
        })
    }

    /// Keeps a setting.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_setting(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        self.change(|db| {
            db.prepare_cached("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)")?
                .execute([name, value])?;
            Ok(())
        })
    }

    fn documents<T: DeserializeOwned>(&self, table: &str) -> Result<Vec<T>, StoreError> {
        self.query(|db| {
            db.prepare_cached(&format!("SELECT document FROM {table} ORDER BY id"))?
                .query_map([], |row| parse(&row.get::<_, String>(0)?))?
                .collect()
        })
    }

    fn put<T: Serialize>(&mut self, table: &str, id: &str, document: &T) -> Result<(), StoreError> {
        self.change(|db| {
            let document =
                serde_json::to_string(document).map_err(|error| sql::malformed(1, error))?;
            db.prepare_cached(&format!(
                "INSERT OR REPLACE INTO {table} (id, document) VALUES (?1, ?2)"
            ))?
            .execute([id, &document])?;
            Ok(())
        })
    }

    fn take<T: DeserializeOwned>(
        &mut self,
        table: &str,
        id: &str,
    ) -> Result<Option<T>, StoreError> {
        self.change(|db| {
            db.prepare_cached(&format!(
                "DELETE FROM {table} WHERE id = ?1 RETURNING document"
            ))?
            .query_row([id], |row| parse(&row.get::<_, String>(0)?))
            .optional()
        })
    }
}

fn parse<T: DeserializeOwned>(document: &str) -> rusqlite::Result<T> {
    serde_json::from_str(document).map_err(|error| sql::malformed(0, error))
}
