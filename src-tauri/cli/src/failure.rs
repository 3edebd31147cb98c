//! Why a command could not do its work, told in whole sentences.
use std::{io, path::Path};

use stet_desk::Error;

/// A sentence or two for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// A file that could not be used.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        let path = path.display();
        Self(match error.kind() {
            io::ErrorKind::NotFound => {
                format!("There is no file {path}. Look for a slip in its name.")
            }
            io::ErrorKind::PermissionDenied => {
                format!("You may not use {path}. Its owner can change that.")
            }
            io::ErrorKind::IsADirectory => format!("{path} is a folder; name a file in it."),
            io::ErrorKind::StorageFull => {
                format!("{path} was not written: the disk is full. Make room and try again.")
            }
            _ => format!("{path} could not be used: {error}."),
        })
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error.to_string())
    }
}
