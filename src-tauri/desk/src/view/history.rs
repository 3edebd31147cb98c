//! Versions, and what differs between them.
use serde::{Deserialize, Serialize};



views! {
    /// One change of a piece's history, the latest first.
    struct HistoryEntry {
        /// The version after it, for asking about it.
        pub version: String,
        /// Who.
        pub person: String,
        /// When: RFC 3339, UTC.
        pub at: String,
        /// How: `typing`, `paste`, `fix:RULE`, `import`, `file`.
        pub origin: String,
        /// What it touched: names of texts, or `authors`, `tags`, `workflow`, `waivers`.
        pub places: Vec<String>,
    }

    /// Two versions to compare; `to` empty means the present.
    struct Compare {
        /// The piece.
        pub id: String,
        /// The earlier version; empty means before the first word.
        pub from: String,
        /// The later version.
        pub to: String,
    }

    /// What differs in one text.
    struct Difference {
        /// Which text, or `authors`, `tags`, `categories`.
        pub place: String,
        /// The whole text in pieces, word by word.
        pub parts: Vec<Part>,
    }

    /// A stretch of a compared text.
    struct Part {
        /// Whether it stood, went or came.
        #[cfg_attr(test, ts(type = "\"same\" | \"gone\" | \"new\""))]
        pub kind: String,
        /// The words.
        pub text: String,
    }

    /// Brings an earlier version back, as a new change.
    struct RestoreVersion {
        /// The piece.
        pub id: String,
        /// The version.
        pub version: String,
    }
}
