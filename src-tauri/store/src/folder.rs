//! Linked folders: which files stand for which pieces, and how each was when library and file last agreed.
use std::path::{Path, PathBuf};

use rusqlite::{OptionalExtension as _, Result, Row, params};
use uuid::Uuid;

use crate::{Fingerprint, Library, StoreError, sql, sql::Sql};

/// A folder of Markdown files kept in step with the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// Its number in this library.
    pub key: i64,
    /// Where it is.
    pub path: PathBuf,
}

/// A file that stands for a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedFile {
    /// The folder's number.
    pub folder: i64,
    /// The path below the folder, parted by slashes.
    pub path: String,
    /// The piece.
    pub piece: Uuid,
    /// The file's text as last written or read.
    pub text: String,
    /// The file as last written or read.
    pub seen: Fingerprint,
    /// Where the shared document stood then, in its own bytes.
    pub version: Vec<u8>,
}

impl Library {
    /// Links a folder; linking it again changes nothing.
    ///
    /// # Errors
    /// `Missing` when there is no such folder, `Name` when its name is no text, and what the disk says.
    pub fn link_folder(&mut self, path: &Path) -> std::result::Result<Folder, StoreError> {
        let path = path
            .canonicalize()
            .map_err(|error| StoreError::file(path, error))?;
        if !path.is_dir() {
            return Err(StoreError::file(
                &path,
                std::io::ErrorKind::NotADirectory.into(),
            ));
        }
        let name = path
            .to_str()
            .ok_or_else(|| StoreError::Name(path.clone()))?;
        let key = self.change(|db| {
            db.execute("INSERT OR IGNORE INTO folder (path) VALUES (?1)", [name])?;
            db.query_row("SELECT key FROM folder WHERE path = ?1", [name], |row| {
                row.get(0)
            })
        })?;
        Ok(Folder { key, path })
    }

    /// Forgets a folder and which files stood for which pieces. Files and pieces stay.
    ///
    /// # Errors
    /// What the disk says.
    pub fn unlink_folder(&mut self, folder: i64) -> std::result::Result<(), StoreError> {
        self.change(|db| db.execute("DELETE FROM folder WHERE key = ?1", [folder]))?;
        Ok(())
    }

    /// The linked folders, the first linked first.
    ///
    /// # Errors
    /// What the disk says.
    pub fn folders(&self) -> std::result::Result<Vec<Folder>, StoreError> {
        self.query(|db| {
            db.prepare_cached("SELECT key, path FROM folder ORDER BY key")?
                .query_map([], |row| {
                    Ok(Folder {
                        key: row.get(0)?,
                        path: row.get::<_, String>(1)?.into(),
                    })
                })?
                .collect()
        })
    }

    /// Keeps how library and file agree now.
    ///
    /// # Errors
    /// `Absent` when there is no such piece, and what the disk says.
    pub fn put_linked_file(&mut self, file: &LinkedFile) -> std::result::Result<(), StoreError> {
        self.change(|db| {
            db.prepare_cached(
                "INSERT OR REPLACE INTO linked_file (folder, path, piece, text, hash, size, modified, version)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                file.folder,
                file.path,
                sql::piece(db, file.piece)?,
                file.text,
                file.seen.hash,
                file.seen.size.cast_signed(),
                file.seen.modified,
                file.version,
            ])?;
            Ok(())
        })
    }

    /// Forgets that a file stands for a piece. Both stay.
    ///
    /// # Errors
    /// What the disk says.
    pub fn forget_linked_file(
        &mut self,
        folder: i64,
        path: &str,
    ) -> std::result::Result<(), StoreError> {
        self.change(|db| {
            db.execute(
                "DELETE FROM linked_file WHERE folder = ?1 AND path = ?2",
                params![folder, path],
            )
        })?;
        Ok(())
    }

    /// The file at a path below a folder; `None` when it stands for no piece.
    ///
    /// # Errors
    /// What the disk says.
    pub fn linked_file(
        &self,
        folder: i64,
        path: &str,
    ) -> std::result::Result<Option<LinkedFile>, StoreError> {
        self.query(|db| {
            db.prepare_cached(&format!("{FILES} WHERE folder = ?1 AND path = ?2"))?
                .query_row(params![folder, path], linked_file)
                .optional()
        })
    }

    /// The files of a folder that stand for pieces, by path.
    ///
    /// # Errors
    /// What the disk says.
    pub fn linked_files(&self, folder: i64) -> std::result::Result<Vec<LinkedFile>, StoreError> {
        self.query(|db| {
            db.prepare_cached(&format!("{FILES} WHERE folder = ?1 ORDER BY path"))?
                .query_map([folder], linked_file)?
                .collect()
        })
    }

    /// The files that stand for a piece.
    ///
    /// # Errors
    /// What the disk says.
    pub fn linked_files_of(&self, piece: Uuid) -> std::result::Result<Vec<LinkedFile>, StoreError> {
        self.query(|db| {
            db.prepare_cached(&format!("{FILES} WHERE id = ?1 ORDER BY folder, path"))?
                .query_map([Sql(piece)], linked_file)?
                .collect()
        })
    }
}

const FILES: &str = "SELECT folder, path, id, text, hash, size, modified, linked_file.version
                     FROM linked_file JOIN piece ON piece.key = linked_file.piece";

fn linked_file(row: &Row<'_>) -> Result<LinkedFile> {
    Ok(LinkedFile {
        folder: row.get("folder")?,
        path: row.get("path")?,
        piece: row.get::<_, Sql<_>>("id")?.0,
        text: row.get("text")?,
        seen: Fingerprint {
            hash: row.get("hash")?,
            size: row.get::<_, i64>("size")?.cast_unsigned(),
            modified: row.get("modified")?,
        },
        version: row.get("version")?,
    })
}
