//! What arrives, and what reading makes of it.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use stet_core::{Field, Place};

views! {
    /// Something that arrives: pasted text, or a file's bytes.
    struct Arrival {
        /// The file's name, empty for a paste; or its path, when it lies in a folder that the person chose.
        pub name: String,
        /// A paste's text.
        pub text: Option<String>,
        /// The same paste as HTML, as far as the clipboard holds that; empty otherwise.
        #[serde(default)]
        pub html: String,
        /// A file's bytes, in base64; null for a file that the desk is to open itself.
        pub bytes: Option<String>,
        /// Read a document as if its tracked changes had all been rejected; they are accepted otherwise.
        #[serde(default)]
        pub rejected: bool,
    }

    /// A folder that a person chose, and the files in it that can hold a piece.
    struct ChosenFolder {
        /// The folder's path.
        pub folder: String,
        /// The files' paths, in order.
        pub files: Vec<String>,
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
        /// The outlet's sections.
        pub categories: Vec<String>,
        /// What else a file's front matter says, to be kept as it stands.
        pub extra: Vec<ExtraView>,
        /// How each field was found; a field that is not here was not found.
        #[cfg_attr(test, ts(type = "{ [field in Field | \"authors\"]?: FoundView }"))]
        pub found: BTreeMap<String, FoundView>,
        /// The paragraphs of the file in its order, and what became of each.
        pub passages: Vec<ReadPassage>,
        /// Words in the body.
        pub words: u32,
        /// `markdown`, `text`, `html`, `email`, `word`, `opendocument` or `rtf`.
        pub format: String,
        /// How many comments the document carries.
        pub comments: u32,
        /// How many tracked changes the document carries.
        pub changes: u32,
        /// Who sent the e-mail that brought it, with the subject; empty when none did.
        pub sender: String,
    }

    /// An entry of the front matter that means nothing here.
    struct ExtraView {
        /// Its key.
        pub key: String,
        /// The whole entry as it stands in the file.
        pub raw: String,
    }

    /// How a field was found, and how sure that is.
    struct FoundView {
        /// What told it, in words.
        pub how: String,
        /// `unsure`, `likely` or `certain`.
        #[cfg_attr(test, ts(type = "\"unsure\" | \"likely\" | \"certain\""))]
        pub sure: String,
    }

    /// A paragraph, heading, list or the like of what arrived.
    struct ReadPassage {
        /// Its words.
        pub text: String,
        /// The same as it stands in a body, Markdown.
        pub markdown: String,
        /// What it became; null when it was left out.
        #[cfg_attr(test, ts(type = "Place | null"))]
        pub place: Option<Place>,
        /// Why it was left out; empty when it was not.
        pub reason: String,
    }

    /// Asks who signs with a byline.
    struct BylineText {
        /// The byline as printed.
        pub text: String,
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
