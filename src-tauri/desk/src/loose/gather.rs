//! The files of a folder that can hold a piece.
use std::path::{Path, PathBuf};

use stet_formats::read::EXTENSIONS;
use walkdir::WalkDir;

use crate::Error;

/// The files under a folder that can hold a piece, in order of name; an error for each part that cannot be looked at.
#[must_use]
pub fn files_in(folder: &Path) -> Vec<Result<PathBuf, Error>> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(|entry| match entry {
            Ok(entry) => can_be_piece(entry.path()).then(|| Ok(entry.into_path())),
            Err(error) => Some(Err(Error::failed(format!("{error}.")))),
        })
        .collect()
}

fn can_be_piece(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let known =
        extension.is_some_and(|extension| EXTENSIONS.contains(&extension.to_lowercase().as_str()));
    known && path.is_file()
}
