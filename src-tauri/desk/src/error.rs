//! Errors that a person at the desk can act on.
use serde::Serialize;
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
    /// Anything else, told whole.
    #[error("{message}")]
    Failed {
        /// What happened, what was kept, what to do.
        message: String,
    },
}
