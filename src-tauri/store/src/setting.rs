//! The library's settings.
use rusqlite::OptionalExtension as _;

use crate::{Library, StoreError};

impl Library {
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
}
