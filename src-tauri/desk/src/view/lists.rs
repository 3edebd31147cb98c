//! Lists: what is in the library, and what a search finds.
use serde::{Deserialize, Serialize};
use stet_core::Place;

use crate::view::{AuthorRow, Opened, OutletRow, SourceRow};

views! {
    /// Who asks about one piece.
    struct PieceId {
        /// The piece.
        pub id: String,
    }

    /// One line of the list, one card of the board.
    struct PieceRow {
        /// The piece.
        pub id: String,
        /// Its headline; empty while it has none.
        pub headline: String,
        /// The authors' names, or the byline.
        pub byline: String,
        /// Words in the body.
        pub words: u32,
        /// Words commissioned.
        pub commissioned: Option<u32>,
        /// RFC 3339 date.
        pub due: Option<String>,
        /// Workflow state.
        pub state: String,
        /// Id of its outlet; empty when none is chosen.
        pub outlet: String,
        /// Open findings that block export.
        pub errors: u32,
        /// Open findings that want an answer.
        pub warnings: u32,
        /// When it was last changed: RFC 3339, UTC.
        pub changed_at: String,
        /// Path of the linked file it is kept in step with.
        pub file: Option<String>,
    }

    /// What the window begins with, in one answer: the first frame is drawn whole.
    struct Start {
        /// What lies on the desk.
        pub overview: Overview,
        /// The authors.
        pub authors: Vec<AuthorRow>,
        /// The piece where the person left off, opened; nothing when there is none or it does not open.
        pub opened: Option<Opened>,
    }

    /// What lies on the desk.
    struct Overview {
        /// The pieces outside the bin, last changed first.
        pub pieces: Vec<PieceRow>,
        /// The workflow states in order.
        pub states: Vec<String>,
        /// The outlets.
        pub outlets: Vec<OutletRow>,
        /// The settings.
        pub settings: Settings,
        /// Where the person left off; nothing before the first time.
        pub bookmark: Option<Bookmark>,
        /// The library's file.
        pub library: String,
        /// True until the library holds its first piece.
        pub empty: bool,
    }

    /// The person's own settings.
    struct Settings {
        /// Who sits at this desk; signs changes and waivers.
        pub person: String,
        /// `system`, `paper` or `lamp`.
        pub theme: String,
        /// Whether open pieces are read for grammar and spelling.
        pub grammar: bool,
        /// The folder of dictionaries that is used besides the system's; empty for none.
        pub dictionaries: String,
    }

    /// Where a person is in the window, so that the next start goes on from there.
    struct Bookmark {
        /// The place in the window: `pieces`, `desk`, `sources` …
        pub view: String,
        /// The piece that is open.
        pub piece: Option<String>,
        /// Where the caret stands in it.
        pub caret: Option<Caret>,
    }

    /// The caret in a piece.
    struct Caret {
        /// Which text.
        #[cfg_attr(test, ts(type = "Place"))]
        pub place: Place,
        /// Where in it, in UTF-16 code units.
        pub at: u32,
    }

    /// A query, as it is typed.
    struct Search {
        /// Words, beginnings of words, "phrases".
        pub query: String,
    }

    /// Something found.
    struct Hit {
        /// `piece` or `source`.
        #[cfg_attr(test, ts(type = "\"piece\" | \"source\""))]
        pub kind: String,
        /// Its id.
        pub id: String,
        /// Its headline or title.
        pub title: String,
        /// The words around, in turn plain and matching, plain first.
        pub snippet: Vec<String>,
    }

    /// What lies in the bin.
    struct Bin {
        /// Pieces.
        pub pieces: Vec<PieceRow>,
        /// Sources.
        pub sources: Vec<SourceRow>,
    }
}
