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

    /// A reading held against the library.
    struct Appraisal {
        /// The authors whom the registry knows.
        pub known: Vec<KnownAuthor>,
        /// What a piece wants and this one lacks.
        #[cfg_attr(test, ts(type = "Field[]"))]
        pub missing: Vec<Field>,
        /// What says much the same, the most alike first.
        pub alike: Vec<AlikeRow>,
    }

    /// An author whom the registry knows.
    struct KnownAuthor {
        /// The name as it arrived.
        pub name: String,
        /// The registry's id.
        pub id: String,
    }

    /// A piece or source that says much the same.
    struct AlikeRow {
        /// `piece` or `source`.
        #[cfg_attr(test, ts(type = "\"piece\" | \"source\""))]
        pub kind: String,
        /// Its id.
        pub id: String,
        /// Its headline or title.
        pub title: String,
        /// Its byline; empty for a source.
        pub byline: String,
        /// How much of the two is the same, in percent.
        pub percent: u32,
    }

    /// Asks what a reading shares with a piece or source.
    struct Overlap {
        /// The reading.
        pub reading: Reading,
        /// `piece` or `source`.
        #[cfg_attr(test, ts(type = "\"piece\" | \"source\""))]
        pub kind: String,
        /// Its id.
        pub id: String,
    }

    /// A passage that stands in both, a few words aside.
    struct PassageView {
        /// As it arrived.
        pub here: String,
        /// As the library has it.
        pub there: String,
    }

    /// Keeps a reading as a piece, corrected by the person.
    struct Import {
        /// What to keep.
        pub reading: Reading,
        /// Its outlet's id; may be empty.
        pub outlet: String,
    }
}
