//! What can go wrong with a shared document, told in an editor's words.
use std::panic::{AssertUnwindSafe, catch_unwind};

use loro::{LoroEncodeError, LoroError};
use stet_core::Place;
use thiserror::Error;

/// Why a document could not be read, changed or merged. The document is as it was before.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DocumentError {
    /// A change ends outside its text, inside a character, or before it begins.
    #[error("The change at {from}..{to} of {place} does not fit the text. Nothing was changed.")]
    DoesNotFit {
        /// The text it was meant for.
        place: Place,
        /// Where it begins, in UTF-16 code units.
        from: usize,
        /// Where it ends, in UTF-16 code units.
        to: usize,
    },
    /// Two changes of one batch want the same words.
    #[error("Two changes overlap at {from} of {place}. Nothing was changed.")]
    Overlap {
        /// The text they were meant for.
        place: Place,
        /// Where the second begins, in UTF-16 code units.
        from: usize,
    },
    /// The document does not know this version: it is of another document, or its changes have not arrived yet.
    #[error(
        "This document has no version {0}. Its changes may not have arrived yet; nothing was changed."
    )]
    UnknownVersion(String),
    /// The stored snapshot cannot be read.
    #[error(
        "The stored document is damaged ({0}). Nothing was changed; its text can be taken from the Markdown kept beside it."
    )]
    DamagedSnapshot(String),
    /// An update cannot be read, or was written with a peer id that something else was written with.
    #[error(
        "Update {index} cannot be taken in ({cause}). The document is as it was before; get the update again from where it came."
    )]
    DamagedUpdate {
        /// Which one of those given, from 0.
        index: usize,
        /// What the engine says.
        cause: String,
    },
    /// The engine refused something it should have been able to do.
    #[error("The document could not do this ({0}). Its text is unchanged.")]
    Engine(String),
}

impl From<LoroError> for DocumentError {
    fn from(error: LoroError) -> Self {
        Self::Engine(error.to_string())
    }
}

impl From<LoroEncodeError> for DocumentError {
    fn from(error: LoroEncodeError) -> Self {
        Self::Engine(error.to_string())
    }
}

/// Runs `work` so that a panic of the engine, which damaged bytes can cause, becomes an error.
pub(crate) fn caught<T, E: From<LoroError>>(work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        Err(LoroError::DecodeError("the engine stopped on these bytes".into()).into())
    })
}
