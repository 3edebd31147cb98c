//! Brings a library up to date, one numbered step after another.
use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::{StoreError, lock::beside};

/// The steps, in order; a released one is never edited.
pub(crate) const STEPS: &[&str] = &[
    include_str!("../migrations/001_library.sql"),
    include_str!("../migrations/002_likeness.sql"),
    include_str!("../migrations/003_registry.sql"),
];

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

#[cfg(test)]
mod tests {
    use std::{
        env,
        fmt::Write as _,
        process::{Command, Stdio},
    };

    use super::*;
    use crate::Library;

    /// Names the library to the process that is to be killed.
    const VICTIM: &str = "STET_STORE_MIGRATED";
    const ROWS: usize = 3000;

    /// The real steps, and others up to the tenth that each write three thousand rows.
    fn steps() -> Vec<String> {
        let filled = (STEPS.len() + 1..=10).map(|step| {
            let mut sql = format!("CREATE TABLE step_{step} (number INTEGER) STRICT;");
            for number in 0..ROWS {
                write!(sql, "INSERT INTO step_{step} VALUES ({number});").unwrap();
            }
            sql
        });
        STEPS
            .iter()
            .map(ToString::to_string)
            .chain(filled)
            .collect()
    }

    fn migrated(path: &Path, steps: &[String]) -> Result<Connection, StoreError> {
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        let mut db = Connection::open(path).unwrap();
        db.pragma_update(None, "journal_mode", "WAL").unwrap();
        migrate(&mut db, path, &steps)?;
        Ok(db)
    }

    fn rows(db: &Connection, step: usize) -> Option<usize> {
        let count = format!("SELECT count(*) FROM step_{step}");
        db.query_row(&count, [], |row| row.get::<_, i64>(0))
            .ok()
            .and_then(|count| count.try_into().ok())
    }

    #[test]
    fn an_older_library_is_copied_before_it_is_brought_up_to_date() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("desk.sqlite");
        drop(Library::open(&path).unwrap());
        let db = migrated(&path, &steps()[..4]).unwrap();
        assert_eq!((rows(&db, 4), rows(&db, 5)), (Some(ROWS), None));
        let before = Library::read(home.path().join("desk.sqlite.v3.sqlite")).unwrap();
        assert!(before.list().unwrap().is_empty());
        drop(db);
        assert!(matches!(Library::open(&path), Err(StoreError::Newer(_))));
    }

    #[test]
    fn a_step_that_fails_leaves_the_library_at_the_step_before() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("desk.sqlite");
        let mut steps = steps();
        steps[4].push_str("INSERT INTO nowhere VALUES (1);");
        assert!(migrated(&path, &steps).is_err());
        let db = Connection::open(&path).unwrap();
        assert_eq!(done(&db, &path, 10).unwrap(), 4);
        assert_eq!((rows(&db, 4), rows(&db, 5)), (Some(ROWS), None));
    }

    #[test]
    fn victim() {
        let Ok(path) = env::var(VICTIM) else {
            return;
        };
        migrated(Path::new(&path), &steps()).unwrap();
    }

    #[test]
    fn a_migration_that_is_killed_is_finished_at_the_next_start() {
        for wanted in [2, 3, 4, 6, 8, 9] {
            let home = tempfile::tempdir().unwrap();
            let path = home.path().join("desk.sqlite");
            drop(Library::open(&path).unwrap());
            let mut victim = Command::new(env::current_exe().unwrap())
                .args(["--exact", "migration::tests::victim"])
                .env(VICTIM, &path)
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            let seen = Connection::open(&path).unwrap();
            while number(&seen, "user_version").unwrap() < wanted
                && victim.try_wait().unwrap().is_none()
            {}
            let _ = victim.kill();
            victim.wait().unwrap();
            drop(seen);

            let db = Connection::open(&path).unwrap();
            let taken = done(&db, &path, 10).unwrap();
            for step in STEPS.len() + 1..=10 {
                assert_eq!(
                    rows(&db, step),
                    (step <= taken).then_some(ROWS),
                    "step {step} of {taken}"
                );
            }
            drop(db);
            let db = migrated(&path, &steps()).unwrap();
            assert_eq!(
                (done(&db, &path, 10).unwrap(), rows(&db, 10)),
                (10, Some(ROWS))
            );
            let found: String = db
                .query_row("PRAGMA integrity_check", [], |row| row.get(0))
                .unwrap();
            assert_eq!(found, "ok");
        }
    }
}
