//! Linked folders.
use serde::{Deserialize, Serialize};



views! {
    /// A folder kept in step with the library.
    struct FolderRow {
        /// Its path.
        pub path: String,
        /// How many of its files are in the library.
        pub files: u32,
        /// What is wrong with it, and what to do.
        pub problem: Option<String>,
        /// Files that another program emptied or changed beyond recognition.
        pub doubts: Vec<Doubt>,
    }

    /// A linked file that is too different to be taken in without asking. Piece and file stay as they are till then.
    struct Doubt {
        /// The file.
        pub path: String,
        /// The piece.
        pub piece: String,
        /// What was found.
        pub message: String,
    }

    /// Settles a doubt.
    struct Settle {
        /// The file.
        pub path: String,
        /// Take the file's words (`true`) or write the piece's over them; either stays in the history.
        pub take_file: bool,
    }

    /// Who asks about one folder.
    struct FolderPath {
        /// Its path.
        pub path: String,
    }
}
