//! Sources.
use serde::{Deserialize, Serialize};

use crate::view::{Arrival};

views! {
    /// A source, as lists show it.
    struct SourceRow {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Where it was found.
        pub url: String,
        /// When it was captured: RFC 3339, UTC.
        pub captured_at: String,
        /// BCP 47 tag.
        pub language: String,
        /// BLAKE3 hash, in hex, of the original file; `None` when it was pasted.
        pub original: Option<String>,
        /// How many pieces rest on it.
        pub pieces: u32,
    }

    /// A source, opened.
    struct SourceView {
        /// What lists show.
        pub row: SourceRow,
        /// Its frozen text.
        pub text: String,
        /// Words in it.
        pub words: u32,
        /// The pieces that rest on it.
        pub pieces: Vec<String>,
    }

    /// A new source: a paste, or a file.
    struct NewSource {
        /// What arrives.
        pub arrival: Arrival,
        /// Its title; empty takes the text's own.
        pub title: String,
        /// Where it was found; may be empty.
        pub url: String,
        /// The piece it is attached to.
        pub piece: Option<String>,
    }

    /// Ties a source to a piece, or unties them.
    struct Attach {
        /// The source.
        pub source: String,
        /// The piece.
        pub piece: String,
        /// Tie (`true`) or untie.
        pub attached: bool,
    }

    /// Who asks about one source.
    struct SourceId {
        /// The source.
        pub id: String,
    }
}
