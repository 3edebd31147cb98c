//! The library: one SQLite file, with one writer and any number of readers.
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::{StoreError, backup, lock, migration};

/// How long to wait for another program's lock.
const PATIENCE: Duration = Duration::from_secs(2);

/// A library. What a method promises is on the disk when it returns.
#[derive(Debug)]
pub struct Library {
    db: Connection,
    path: PathBuf,
    /// Held for as long as the library is open for writing.
    _lock: Option<File>,
}

impl Library {
    /// Opens the library at `path` for writing; makes it when there is none, and brings an older one up to date.
    ///
    /// # Errors
    /// `InUse` when another Stet writes to it, `Newer`, `NotALibrary`, `Damaged`, `Denied`, `Full` …
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = whole(path.as_ref())?;
        let lock = lock::lock(&path)?;
        let mut library = Self::connect(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        )?;
        library._lock = Some(lock);
        library.prepare()?;
        Ok(library)
    }

    /// Opens the library at `path` for reading, also while another Stet writes to it.
    ///
    /// # Errors
    /// `Missing`, `Older`, `Newer`, `NotALibrary`, `Damaged`, `Denied` …
    pub fn read(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let library = Self::look(path.as_ref())?;
        match migration::done(&library.db, &library.path, migration::STEPS.len())? {
            done if done < migration::STEPS.len() => Err(StoreError::Older(library.path)),
            _ => Ok(library),
        }
    }

    /// Opens a library of this schema or an older one, to copy it.
    pub(crate) fn look(path: &Path) -> Result<Self, StoreError> {
        let found = fs::metadata(path).map_err(|error| StoreError::file(path, error))?;
        if found.is_dir() {
            return Err(StoreError::Directory(path.to_path_buf()));
        }
        let library = Self::connect(path.to_path_buf(), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        match migration::done(&library.db, path, migration::STEPS.len())? {
            0 => Err(StoreError::NotALibrary(path.to_path_buf())),
            _ => Ok(library),
        }
    }

    /// A library that is gone when it is dropped.
    ///
    /// # Errors
    /// When SQLite finds no memory.
    pub fn in_memory() -> Result<Self, StoreError> {
        let path = PathBuf::from("The library in memory");
        let db = Connection::open_in_memory().map_err(|error| StoreError::sqlite(&path, error))?;
        let mut library = Self {
            db,
            path,
            _lock: None,
        };
        library.prepare()?;
        Ok(library)
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Looks at every page and every index.
    ///
    /// # Errors
    /// `Damaged`, with what was found.
    pub fn check(&self) -> Result<(), StoreError> {
        let found: String =
            self.query(|db| db.query_row("PRAGMA integrity_check", [], |row| row.get(0)))?;
        if found == "ok" {
            return Ok(());
        }
        Err(StoreError::damaged(&self.path, found))
    }

    fn connect(path: PathBuf, flags: OpenFlags) -> Result<Self, StoreError> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let told = |error| StoreError::sqlite(&path, error);
        let db = Connection::open_with_flags(&path, flags).map_err(told)?;
        db.busy_timeout(PATIENCE).map_err(told)?;
        Ok(Self {
            db,
            path,
            _lock: None,
        })
    }

    /// Makes the connection durable and the schema current. Another program's database is left as it is.
    fn prepare(&mut self) -> Result<(), StoreError> {
        let Self { db, path, .. } = self;
        migration::done(db, path, migration::STEPS.len())?;
        if db.is_readonly("main").unwrap_or(false) {
            return Err(StoreError::Denied(path.clone()));
        }
        let told = |error| StoreError::sqlite(path, error);
        db.pragma_update(None, "journal_mode", "WAL")
            .map_err(told)?;
        db.pragma_update(None, "synchronous", "FULL")
            .map_err(told)?;
        migration::migrate(db, path, migration::STEPS)?;
        db.pragma_update(None, "foreign_keys", true).map_err(told)
    }

    /// Copies the library to `to`, whole or not at all.
    pub(crate) fn copy(&self, to: &Path) -> Result<(), StoreError> {
        backup::copy(&self.db, to)
    }

    /// Asks something of the database.
    pub(crate) fn query<T>(
        &self,
        ask: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        ask(&self.db).map_err(|error| StoreError::sqlite(&self.path, error))
    }

    /// Changes the database, wholly or not at all.
    pub(crate) fn change<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let told = |error| StoreError::sqlite(&self.path, error);
        let transaction = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(told)?;
        let done = work(&transaction).map_err(told)?;
        transaction.commit().map_err(told)?;
        Ok(done)
    }
}

/// The path with its folder made and its links followed, so that one library has one lock.
pub(crate) fn whole(path: &Path) -> Result<PathBuf, StoreError> {
    let told = |error| StoreError::file(path, error);
    if path.is_dir() {
        return Err(StoreError::Directory(path.to_path_buf()));
    }
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        found => return found.map_err(told),
    }
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(StoreError::Name(path.to_path_buf()));
    };
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    fs::create_dir_all(folder).map_err(told)?;
    Ok(folder.canonicalize().map_err(told)?.join(name))
}
