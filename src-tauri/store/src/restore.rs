//! Puts a backup in the library's place. What the library was is kept.
use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::Timestamp;

use crate::{
    Library, StoreError,
    backup::put,
    library::whole,
    lock::{self, beside},
};

/// Puts the backup in the place of the library, which nobody may have open for writing.
///
/// The backup is looked through first. What the library was is kept in `folder`: as a backup that rotation leaves
/// alone, or byte for byte when it is too damaged for that. The path of what was kept is returned; `None` when there
/// was no library.
///
/// # Errors
/// `Damaged`, `NotALibrary`, `Newer` when the backup is; `InUse` when the library is open. Then nothing was changed.
pub fn restore(
    library: &Path,
    backup: &Path,
    folder: &Path,
    at: Timestamp,
) -> Result<Option<PathBuf>, StoreError> {
    let found = Library::look(backup)?;
    found.check()?;
    let library = &whole(library)?;
    let _lock = lock::lock(library)?;
    let unfinished = beside(library, ".restoring");
    let _ = fs::remove_file(&unfinished);
    found.copy(&unfinished)?;
    let kept = keep(library, folder, at).inspect_err(|_| {
        let _ = fs::remove_file(&unfinished);
    })?;
    for index in ["-wal", "-shm"] {
        remove(&beside(library, index))?;
    }
    put(&unfinished, library)?;
    Ok(kept)
}

fn keep(library: &Path, folder: &Path, at: Timestamp) -> Result<Option<PathBuf>, StoreError> {
    if !library.exists() {
        return Ok(None);
    }
    let copied = Library::look(library).and_then(|present| present.backup_kept(folder, at));
    match copied {
        Ok(backup) => Ok(Some(backup.path)),
        Err(full @ StoreError::Full(_)) => Err(full),
        Err(_) => keep_bytes(library, folder, at).map(Some),
    }
}

/// Copies a damaged library with its journal, so that whatever can be read from them still can.
fn keep_bytes(library: &Path, folder: &Path, at: Timestamp) -> Result<PathBuf, StoreError> {
    fs::create_dir_all(folder).map_err(|error| StoreError::file(folder, error))?;
    let name = library.file_name().unwrap_or_default();
    let kept = beside(
        &folder.join(name),
        &format!(".damaged-{}", at.as_millisecond()),
    );
    for part in ["", "-wal"] {
        let from = beside(library, part);
        if !from.exists() {
            continue;
        }
        let unfinished = beside(&kept, ".tmp");
        fs::copy(&from, &unfinished).map_err(|error| StoreError::file(&from, error))?;
        put(&unfinished, &beside(&kept, part))?;
    }
    Ok(kept)
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::file(path, error)),
        _ => Ok(()),
    }
}
