//! Errors that a person at the desk can act on.
use std::path::Path;

use serde::Serialize;
use stet_publish::{Fault, PublishError};
use stet_review::DocumentError;
use stet_store::StoreError;
use thiserror::Error;

/// What went wrong, as: what happened, what was kept, what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Error {
    /// The window asked for something that does not exist.
    #[error("no command is called “{name}”")]
    UnknownCommand {
        /// What it asked for.
        name: String,
    },
    /// The question does not fit its command.
    #[error("{message}")]
    BadRequest {
        /// How it does not fit.
        message: String,
    },
    /// There is no such piece, source or version.
    #[error("{message}")]
    NotFound {
        /// What is missing.
        message: String,
    },
    /// Findings that block export are neither fixed nor waived.
    #[error("{message}")]
    Blocked {
        /// What blocks it.
        message: String,
        /// How many findings.
        errors: u32,
    },
    /// The target wants a password that no keychain keeps.
    #[error("{message}")]
    PasswordWanted {
        /// Whose, and where.
        message: String,
    },
    /// Somebody changed the draft at the target since it was sent.
    #[error("{message}")]
    ChangedThere {
        /// Where, and what can be done.
        message: String,
    },
    /// The library is not open. All that can be done is to open it again, or to bring a backup back.
    #[error("{message}")]
    Shut {
        /// What happened, what was kept, what to do.
        message: String,
        /// The library's file.
        path: String,
        /// What stands in the way.
        #[cfg_attr(test, ts(inline))]
        cause: Hindrance,
    },
    /// Anything else, told whole.
    #[error("{message}")]
    Failed {
        /// What happened, what was kept, what to do.
        message: String,
    },
}

/// What keeps a library from being opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Hindrance {
    /// Another program's file, or a folder.
    NotALibrary,
    /// Its bytes are not what was written.
    Damaged,
    /// A newer Stet wrote it.
    Newer,
    /// Another program is at work in it.
    InUse,
    /// The system does not allow it.
    Denied,
    /// It is gone, and its backups are still there.
    Gone,
    /// Something else that the disk says.
    Other,
}

impl Error {
    /// The library at `path` does not open.
    pub(crate) fn shut(path: &Path, error: &StoreError) -> Self {
        let cause = match error {
            StoreError::NotALibrary(_) | StoreError::Directory(_) => Hindrance::NotALibrary,
            StoreError::Damaged { .. } => Hindrance::Damaged,
            StoreError::Newer(_) => Hindrance::Newer,
            StoreError::InUse(_) | StoreError::Busy(_) => Hindrance::InUse,
            StoreError::Denied(_) | StoreError::ReadOnly(_) => Hindrance::Denied,
            StoreError::Missing(_) => Hindrance::Gone,
            _ => Hindrance::Other,
        };
        Self::Shut {
            message: error.to_string(),
            path: path.display().to_string(),
            cause,
        }
    }

    /// A sentence or two: what happened, what was kept, what to do.
    pub(crate) fn failed(error: impl ToString) -> Self {
        Self::Failed {
            message: error.to_string(),
        }
    }

    /// Something that is not there.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound {
            message: message.into(),
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Absent(_) => Self::not_found(error.to_string()),
            // Found late: the file opened, and then its bytes were not what was written.
            StoreError::Damaged { path, .. } => Self::shut(path, &error),
            _ => Self::failed(error),
        }
    }
}

impl From<PublishError> for Error {
    fn from(error: PublishError) -> Self {
        let message = error.to_string();
        match error {
            PublishError::ChangedThere { .. } => Self::ChangedThere { message },
            PublishError::Fault(Fault::SignIn { .. }) => Self::PasswordWanted { message },
            _ => Self::Failed { message },
        }
    }
}

impl From<DocumentError> for Error {
    fn from(error: DocumentError) -> Self {
        Self::failed(error)
    }
}
