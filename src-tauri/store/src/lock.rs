//! One writer at a time: an advisory lock on a file beside the library, gone with the process that held it.
use std::{
    ffi::OsString,
    fs::{File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use crate::StoreError;

/// How long a writer may take to close: a lock also outlives it in a program that it is just starting.
const CLOSING: Duration = Duration::from_millis(300);
const PAUSE: Duration = Duration::from_millis(20);

/// Takes the writer's lock of the library at `path`; it is held until the file is dropped.
///
/// Some network shares know no locks; SQLite's own still guard each change there.
pub(crate) fn lock(path: &Path) -> Result<File, StoreError> {
    let beside = beside(path, ".lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&beside)
        .map_err(|error| StoreError::file(path, error))?;
    let began = Instant::now();
    let mut locked = file.try_lock();
    while matches!(locked, Err(TryLockError::WouldBlock)) && began.elapsed() < CLOSING {
        thread::sleep(PAUSE);
        locked = file.try_lock();
    }
    match locked {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(path.to_path_buf())),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
        Err(TryLockError::Error(error)) => Err(StoreError::file(path, error)),
    }
}

/// The path with something put after its whole name.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}
