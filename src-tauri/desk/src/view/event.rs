//! What the desk tells without being asked.
use serde::{Deserialize, Serialize};



views! {
    /// What Rust tells without being asked: the world has changed.
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum Event {
        /// Pieces came, went or changed their row.
        Pieces,
        /// A piece's text was changed by something other than the editor.
        Piece {
            /// The piece.
            id: String,
            /// Its revision now.
            revision: u32,
        },
        /// Sources came, went or changed.
        Sources,
        /// Something went as it should, and a person may like to know.
        News {
            /// What happened.
            message: String,
        },
        /// Something went wrong, or waits for a person.
        Problem {
            /// What happened, what was kept, what to do.
            message: String,
        },
    }
}
