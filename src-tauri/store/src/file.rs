//! Files outside the library: read within bounds, written whole or not at all.
use std::{
    fs::{self, File, Metadata, Permissions},
    io::{self, Read as _, Write as _},
    path::Path,
    time::UNIX_EPOCH,
};

use tempfile::NamedTempFile;

use crate::StoreError;

/// What tells one state of a file from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// BLAKE3 hash of its bytes, in hex.
    pub hash: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was last changed: nanoseconds since 1970 began; 0 when the system does not say.
    pub modified: i64,
}

/// What became of a file that was to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// It holds the new bytes.
    Done(Fingerprint),
    /// Somebody else changed it; these are their bytes. Nothing was written.
    Changed(Vec<u8>),
    /// Somebody else removed it. Nothing was written.
    Gone,
}

/// The bytes of a file, at most `limit` of them.
///
/// # Errors
/// `Missing`, `Directory`, `Denied`, `TooLarge` …
pub fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
    let told = |error| StoreError::file(path, error);
    // Opening a pipe would wait for its other end.
    let found = fs::metadata(path).map_err(told)?;
    regular(&found).map_err(told)?;
    let mut bytes = Vec::new();
    if found.len() <= limit {
        let file = File::open(path).map_err(told)?;
        // It may be growing.
        file.take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(told)?;
    }
    if found.len().max(bytes.len() as u64) > limit {
        return Err(StoreError::TooLarge {
            path: path.to_path_buf(),
            limit,
        });
    }
    Ok(bytes)
}

/// The file at `path`, whose bytes have just been read, as it is now.
///
/// # Errors
/// `Missing`, `Denied` …
pub fn seen(path: &Path, bytes: &[u8]) -> Result<Fingerprint, StoreError> {
    let found = fs::metadata(path).map_err(|error| StoreError::file(path, error))?;
    Ok(fingerprint(bytes, &found))
}

/// Writes a file whole or not at all, keeping its permissions; links are followed.
///
/// `seen` is the file as the caller last saw it, `None` when there was none: a file that is another by now is left as
/// it is.
///
/// # Errors
/// `Denied`, `Full`, `Directory` … The file is then as it was.
pub fn write_file(
    path: &Path,
    bytes: &[u8],
    seen: Option<&Fingerprint>,
) -> Result<Written, StoreError> {
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let told = |error| StoreError::file(path, error);
    let present = present(path).map_err(told)?;
    let finished =
        finished(path, bytes, present.as_ref().map(Metadata::permissions)).map_err(told)?;
    // Looked at last, so that hardly anything can come between the look and the rename.
    let theirs = present.map(|_| fs::read(path)).transpose().map_err(told)?;
    match (theirs, seen) {
        (None, Some(_)) => return Ok(Written::Gone),
        (Some(theirs), seen) if seen.is_none_or(|seen| seen.hash != hash(&theirs)) => {
            return Ok(Written::Changed(theirs));
        }
        (Some(_), _) => drop(finished.persist(path).map_err(|error| told(error.error))?),
        (None, None) => match finished.persist_noclobber(path) {
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                return fs::read(path).map(Written::Changed).map_err(told);
            }
            done => drop(done.map_err(|error| told(error.error))?),
        },
    }
    sync_folder(path).map_err(told)?;
    self::seen(path, bytes).map(Written::Done)
}

/// The file at `path` when there is one; what is no file is an error.
fn present(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        found => found.and_then(|found| regular(&found).map(|()| Some(found))),
    }
}

/// What tells a file with these bytes and this metadata from others.
pub(crate) fn fingerprint(bytes: &[u8], found: &Metadata) -> Fingerprint {
    Fingerprint {
        hash: hash(bytes),
        size: found.len(),
        modified: modified(found),
    }
}

/// When a file was last changed: nanoseconds since 1970 began; 0 when the system does not say.
pub(crate) fn modified(found: &Metadata) -> i64 {
    let since = found
        .modified()
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    since.map_or(0, |since| {
        i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
    })
}

/// Makes a file's name survive a power failure.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    // Windows knows no way to do this, and needs none.
    if cfg!(windows) {
        return Ok(());
    }
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// The bytes in a hidden file beside `path`, on the disk, ready to take its name.
fn finished(
    path: &Path,
    bytes: &[u8],
    permissions: Option<Permissions>,
) -> io::Result<NamedTempFile> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    builder.prefix(".stet-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

fn regular(found: &Metadata) -> io::Result<()> {
    if found.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !found.is_file() {
        return Err(io::Error::other("this is a device or a pipe, not a file"));
    }
    Ok(())
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}
