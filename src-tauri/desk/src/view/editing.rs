//! A piece in the editor, and the changes that go both ways.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use stet_core::{Field, Place};

use crate::view::{Checked};

views! {
    /// A piece, opened in the editor.
    struct Opened {
        /// The piece.
        pub id: String,
        /// Counts this piece's changes since the program started.
        pub revision: u32,
        /// The body, LF line ends.
        pub body: String,
        /// Every field that is not empty.
        #[cfg_attr(test, ts(type = "{ [field in Field]?: string }"))]
        pub fields: BTreeMap<Field, String>,
        /// The authors' names.
        pub authors: Vec<String>,
        /// Free keywords.
        pub tags: Vec<String>,
        /// The outlet's sections.
        pub categories: Vec<String>,
        /// What the desk has agreed about it.
        pub workflow: WorkflowView,
        /// Its findings.
        pub checked: Checked,
        /// Path of the linked file it is kept in step with.
        pub file: Option<String>,
        /// True when it lies in the bin.
        pub binned: bool,
    }

    /// What the desk has agreed about a piece.
    struct WorkflowView {
        /// Where it stands.
        pub state: String,
        /// RFC 3339 date.
        pub due: Option<String>,
        /// Words commissioned.
        pub commissioned: Option<u32>,
    }

    /// One change to one text of a piece. All changes of a set speak of the text before any of them.
    struct Change {
        /// Which text.
        #[cfg_attr(test, ts(type = "Place"))]
        pub place: Place,
        /// Where it begins, in UTF-16 code units.
        pub from: u32,
        /// Where it ends.
        pub to: u32,
        /// What comes in its place.
        pub insert: String,
    }

    /// Asks to keep changes. Without changes it asks what others have changed since.
    struct Edit {
        /// The piece.
        pub id: String,
        /// The revision that the editor's text was at.
        pub revision: u32,
        /// What was changed, in order of place and offset.
        pub changes: Vec<Change>,
        /// How: `typing`, `paste`, `fix:RULE`, `undo`.
        pub origin: String,
    }

    /// The changes are on disk.
    struct Edited {
        /// The revision that holds them.
        pub revision: u32,
        /// What others changed meanwhile, speaking of the editor's own text after its changes.
        pub incoming: Vec<Change>,
        /// The findings of that revision.
        pub checked: Checked,
    }

    /// Sets the lists of a piece; what is absent stays.
    struct SetLists {
        /// The piece.
        pub id: String,
        /// The authors' names.
        pub authors: Option<Vec<String>>,
        /// Free keywords.
        pub tags: Option<Vec<String>>,
        /// The outlet's sections.
        pub categories: Option<Vec<String>>,
    }

    /// Sets what the desk has agreed.
    struct SetWorkflow {
        /// The piece.
        pub id: String,
        /// All of it.
        pub workflow: WorkflowView,
    }

    /// A new piece.
    struct NewPiece {
        /// Its headline; may be empty.
        pub headline: String,
        /// Its outlet's id; may be empty.
        pub outlet: String,
    }
}
