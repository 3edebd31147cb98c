//! Brings a library up to date, one numbered step after another.
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::{StoreError, lock::beside};

/// The steps, in order; a released one is never edited.
pub(crate) const STEPS: &[&str] = &[include_str!("../migrations/001_library.sql")];

/// “Stet” in ASCII: marks a SQLite file as a library.
const APPLICATION: i32 = 0x5374_6574;

/// How many steps a library has behind it; 0 when it is new.
///
/// # Errors
/// `NotALibrary` for another program's database, `Newer` for one with more than `known` steps.
pub(crate) fn done(db: &Connection, path: &Path, known: usize) -> Result<usize, StoreError> {
    let told = |error| StoreError::sqlite(path, error);
    let application: i32 = number(db, "application_id").map_err(told)?;
    let tables: i32 = db
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(told)?;
    if application != APPLICATION && (application != 0 || tables > 0) {
        return Err(StoreError::NotALibrary(path.to_path_buf()));
    }
    let done = usize::try_from(number(db, "user_version").map_err(told)?).unwrap_or(usize::MAX);
    if done > known {
        return Err(StoreError::Newer(path.to_path_buf()));
    }
    Ok(done)
}

/// Takes the steps that are left, each in its own transaction.
///
/// A library that had steps behind it is first copied whole to a file beside it, named by its number of steps.
pub(crate) fn migrate(db: &mut Connection, path: &Path, steps: &[&str]) -> Result<(), StoreError> {
    let done = done(db, path, steps.len())?;
    if done > 0 && done < steps.len() {
        crate::backup::copy(db, &beside(path, &format!(".v{done}.sqlite")))?;
    }
    for (number, step) in (1..).zip(steps).skip(done) {
        take(db, step, number).map_err(|error| StoreError::sqlite(path, error))?;
    }
    Ok(())
}

fn take(db: &mut Connection, step: &str, number: i32) -> rusqlite::Result<()> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(step)?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", number)?;
    transaction.commit()
}

fn number(db: &Connection, pragma: &str) -> rusqlite::Result<i32> {
    db.pragma_query_value(None, pragma, |row| row.get(0))
}
