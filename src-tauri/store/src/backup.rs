//! Backups: whole copies of the library in a folder, made while it is in use and looked through before they count.
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use rusqlite::{Connection, OpenFlags};

use crate::{Library, StoreError, lock::beside, rotation};

/// How old the newest backup may grow before another is due.
const EVERY: SignedDuration = SignedDuration::from_hours(24);
const STAMP: &str = "%Y-%m-%dT%H%M%SZ";
const SUFFIX: &str = ".sqlite";
/// Ends the name of a backup that rotation leaves alone.
const KEPT: &str = "-kept";

/// A backup in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file: a library like any other.
    pub path: PathBuf,
    /// When it was made.
    pub at: Timestamp,
    /// Its size in bytes.
    pub size: u64,
    /// Whether it stays for good: what a restored library was before.
    pub kept: bool,
}

impl Library {
    /// Makes a backup in `folder`. A library opened for reading can do it too, while another one is written to.
    ///
    /// # Errors
    /// `Damaged` when the copy does not pass its check, `Full` and what else the disk says; no half a backup is left.
    pub fn backup(&self, folder: &Path, at: Timestamp) -> Result<Backup, StoreError> {
        self.back_up(folder, at, "")
    }

    /// Makes a backup in `folder` when the newest one there is older than a day, and then removes surplus ones: it
    /// keeps the newest of each of seven days, four weeks and twelve months.
    ///
    /// # Errors
    /// As `backup`.
    pub fn backup_if_due(
        &self,
        folder: &Path,
        at: Timestamp,
    ) -> Result<Option<Backup>, StoreError> {
        let recent = |backup: &Backup| backup.at <= at && at.duration_since(backup.at) < EVERY;
        if backups(self.path(), folder)?.iter().any(recent) {
            return Ok(None);
        }
        let made = self.backup(folder, at)?;
        rotate(self.path(), folder)?;
        Ok(Some(made))
    }

    /// Makes a backup that rotation leaves alone.
    pub(crate) fn backup_kept(&self, folder: &Path, at: Timestamp) -> Result<Backup, StoreError> {
        self.back_up(folder, at, KEPT)
    }

    fn back_up(&self, folder: &Path, at: Timestamp, ending: &str) -> Result<Backup, StoreError> {
        fs::create_dir_all(folder).map_err(|error| StoreError::file(folder, error))?;
        let (path, at) = free_name(self.path(), folder, at, ending);
        self.copy(&path)?;
        let size = fs::metadata(&path)
            .map_err(|error| StoreError::file(&path, error))?
            .len();
        Ok(Backup {
            path,
            at,
            size,
            kept: !ending.is_empty(),
        })
    }
}

/// The backups of the library at `library` that lie in `folder`, the newest first; none when there is no such folder.
///
/// # Errors
/// What the file system says.
pub fn backups(library: &Path, folder: &Path) -> Result<Vec<Backup>, StoreError> {
    let told = |error| StoreError::file(folder, error);
    let files = match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        files => files.map_err(told)?,
    };
    let mut found = Vec::new();
    for file in files {
        let file = file.map_err(told)?;
        let name = file.file_name();
        if let Some((at, kept)) = name.to_str().and_then(|name| parse(name, &stem(library))) {
            found.push(Backup {
                path: file.path(),
                at,
                size: file.metadata().map_err(told)?.len(),
                kept,
            });
        }
    }
    found.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    Ok(found)
}

/// Copies an open library to `to`: written under another name, looked through, then put in place.
pub(crate) fn copy(db: &Connection, to: &Path) -> Result<(), StoreError> {
    let unfinished = beside(to, ".tmp");
    let _ = fs::remove_file(&unfinished);
    let copied = copy_and_check(db, &unfinished)
        .map_err(|error| StoreError::sqlite(to, error))
        .and_then(|()| put(&unfinished, to));
    if copied.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    copied
}

/// Moves a finished file to its name, so that it is there whole or not at all, even after a power failure.
pub(crate) fn put(finished: &Path, to: &Path) -> Result<(), StoreError> {
    let told = |error| StoreError::file(to, error);
    File::open(finished)
        .and_then(|file| file.sync_all())
        .map_err(told)?;
    fs::rename(finished, to).map_err(told)?;
    crate::file::sync_folder(to).map_err(told)
}

fn copy_and_check(db: &Connection, to: &Path) -> rusqlite::Result<()> {
    let name = to
        .to_str()
        .ok_or_else(|| rusqlite::Error::InvalidPath(to.into()))?;
    db.execute("VACUUM INTO ?1", [name])?;
    let copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found: String = copy.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if found == "ok" {
        return Ok(());
    }
    Err(crate::sql::malformed(0, std::io::Error::other(found)))
}

fn rotate(library: &Path, folder: &Path) -> Result<(), StoreError> {
    let mut backups = backups(library, folder)?;
    backups.retain(|backup| !backup.kept);
    let times: Vec<Timestamp> = backups.iter().map(|backup| backup.at).collect();
    for surplus in rotation::surplus(&times) {
        let path = &backups[surplus].path;
        fs::remove_file(path).map_err(|error| StoreError::file(path, error))?;
    }
    Ok(())
}

/// A name that is not taken; a second backup in one second is dated a second later.
fn free_name(library: &Path, folder: &Path, at: Timestamp, ending: &str) -> (PathBuf, Timestamp) {
    let mut at = at;
    loop {
        let name = format!("{}-{}{ending}{SUFFIX}", stem(library), at.strftime(STAMP));
        let path = folder.join(name);
        let Ok(later) = at.checked_add(SignedDuration::from_secs(1)) else {
            return (path, at);
        };
        if !path.exists() {
            return (path, at);
        }
        at = later;
    }
}

fn parse(name: &str, stem: &str) -> Option<(Timestamp, bool)> {
    let stamp = name
        .strip_prefix(stem)?
        .strip_prefix('-')?
        .strip_suffix(SUFFIX)?;
    let (stamp, kept) = match stamp.strip_suffix(KEPT) {
        Some(stamp) => (stamp, true),
        None => (stamp, false),
    };
    let at = DateTime::strptime(STAMP, stamp)
        .ok()?
        .to_zoned_datetime(TimeZone::UTC)
        .ok()?;
    Some((at.timestamp(), kept))
}

fn stem(library: &Path) -> String {
    library.file_stem().map_or_else(
        || "library".into(),
        |stem| stem.to_string_lossy().into_owned(),
    )
}
