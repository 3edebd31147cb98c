//! What can go wrong on the disk, told as: what happened, what was kept, what to do.
use std::{
    io,
    path::{Path, PathBuf},
};

use rusqlite::ErrorCode;
use thiserror::Error;

/// Why the disk could not do what was asked. Whatever was acknowledged before stays in the library.
#[derive(Debug, Error)]
pub enum StoreError {
    /// No file of this name.
    #[error("There is no file {}. Check the name and try again.", .0.display())]
    Missing(PathBuf),
    /// A folder where a file is needed.
    #[error("{} is a folder. Name a file in it.", .0.display())]
    Directory(PathBuf),
    /// The system does not allow it.
    #[error("Stet may not open or change {}. Ask for permission or choose another place; nothing was changed.", .0.display())]
    Denied(PathBuf),
    /// No room.
    #[error("The disk that holds {} is full. What was asked last was not done; everything before it is kept. Make room, then try again.", .0.display())]
    Full(PathBuf),
    /// A file beyond what Stet takes in.
    #[error("{} is too large for Stet: more than {limit} bytes. Split it, or bring in only its text.", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most it may have.
        limit: u64,
    },
    /// Some other program's file.
    #[error("{} is not a Stet library. Choose another file; nothing was changed.", .0.display())]
    NotALibrary(PathBuf),
    /// Bytes that no longer are what was written.
    #[error("{} is damaged: {detail}. Nothing was changed. Restore a backup; the damaged library is kept beside it.", .path.display())]
    Damaged {
        /// The library.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// A library from the future.
    #[error(
        "{} was written by a newer Stet. Update Stet to open it; nothing was changed.",
        .0.display()
    )]
    Newer(PathBuf),
    /// A library that only a writer may bring up to date.
    #[error("{} was written by an older Stet. Open it once in the window to bring it up to date.", .0.display())]
    Older(PathBuf),
    /// A second writer.
    #[error("{} is open in another Stet, which may be changing it. Close it there, or only read; nothing was changed.", .0.display())]
    InUse(PathBuf),
    /// Some other program holds it.
    #[error("{} is locked by another program. Close that program, then try again; nothing was changed.", .0.display())]
    Busy(PathBuf),
    /// A change asked of a library that was opened for reading.
    #[error("{} is open for reading only. Nothing was changed.", .0.display())]
    ReadOnly(PathBuf),
    /// A piece, source or file that is not in the library.
    #[error("{} does not hold this item; it may have been taken out meanwhile. Look at the list again.", .0.display())]
    Absent(PathBuf),
    /// A name that cannot be kept as text.
    #[error("The name {} cannot be read as text. Rename it, then try again.", .0.display())]
    Name(PathBuf),
    /// Anything else the file system says.
    #[error("{}: {source}. Nothing was changed.", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Anything else SQLite says.
    #[error("{}: {source}. The last change was not saved, everything before it was.", .path.display())]
    Sqlite {
        /// The library.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
}

impl StoreError {
    /// Tells an error of the file system about `path`.
    pub(crate) fn file(path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::NotFound => Self::Missing(path),
            io::ErrorKind::IsADirectory => Self::Directory(path),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::Denied(path)
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full(path),
            _ => Self::File { path, source },
        }
    }

    /// Tells an error of SQLite about the library at `path`.
    pub(crate) fn sqlite(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_path_buf();
        match (source.sqlite_error_code(), &source) {
            (_, rusqlite::Error::QueryReturnedNoRows) => Self::Absent(path),
            (Some(ErrorCode::NotADatabase), _) => Self::NotALibrary(path),
            (Some(ErrorCode::DatabaseCorrupt), _) => Self::damaged(&path, source),
            (_, rusqlite::Error::FromSqlConversionFailure(..)) => Self::damaged(&path, source),
            (Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked), _) => Self::Busy(path),
            (Some(ErrorCode::ReadOnly), _) => Self::ReadOnly(path),
            (Some(ErrorCode::DiskFull), _) => Self::Full(path),
            (Some(ErrorCode::PermissionDenied | ErrorCode::CannotOpen), _) => Self::unopened(path),
            (Some(ErrorCode::TooBig), _) => Self::TooLarge {
                path,
                limit: 1_000_000_000,
            },
            (Some(ErrorCode::SystemIoFailure), _) if out_of_room(&source) => Self::Full(path),
            _ => Self::Sqlite { path, source },
        }
    }

    /// Tells that bytes of the library at `path` are not what was written.
    pub(crate) fn damaged(path: &Path, detail: impl ToString) -> Self {
        Self::Damaged {
            path: path.to_path_buf(),
            detail: detail.to_string(),
        }
    }

    /// Why SQLite could not open a file; it does not say itself.
    fn unopened(path: PathBuf) -> Self {
        match std::fs::metadata(&path) {
            Ok(found) if found.is_dir() => Self::Directory(path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::Missing(path),
            _ => Self::Denied(path),
        }
    }
}

/// Whether an I/O failure means a full disk: SQLite says so only for its main files, not for the index of its journal.
fn out_of_room(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE)
}
