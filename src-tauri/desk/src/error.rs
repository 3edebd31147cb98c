//! Errors that a person at the desk can act on.
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
    /// Anything else, told whole.
    #[error("{message}")]
    Failed {
        /// What happened, what was kept, what to do.
        message: String,
    },
}

impl Error {
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
        match error {
            StoreError::Absent(_) => Self::not_found(error.to_string()),
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
