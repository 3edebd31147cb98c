//! What arrives, and what reading makes of it.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use stet_core::Field;



views! {
    /// Something that arrives: pasted text, or a file's bytes.
    struct Arrival {
        /// The file's name; empty for a paste.
        pub name: String,
        /// A paste's text.
        pub text: Option<String>,
        /// A file's bytes, in base64.
        pub bytes: Option<String>,
    }

    /// What reading made of it, before anything is kept.
    struct Reading {
        /// The file's name; empty for a paste.
        pub name: String,
        /// The body, Markdown.
        pub body: String,
        /// Every field found.
        #[cfg_attr(test, ts(type = "{ [field in Field]?: string }"))]
        pub fields: BTreeMap<Field, String>,
        /// The authors' names.
        pub authors: Vec<String>,
        /// Free keywords.
        pub tags: Vec<String>,
        /// What was cut off, in order.
        pub cut: Vec<CutView>,
        /// Words in the body.
        pub words: u32,
        /// `markdown`, `text` or `html`.
        pub format: String,
    }

    /// A stretch that reading left out of the piece.
    struct CutView {
        /// The words.
        pub text: String,
        /// Why it is not the piece.
        pub reason: String,
    }

    /// Keeps a reading as a piece, corrected by the person.
    struct Import {
        /// What to keep.
        pub reading: Reading,
        /// Its outlet's id; may be empty.
        pub outlet: String,
    }
}
