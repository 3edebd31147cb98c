//! Backups.
use serde::{Deserialize, Serialize};



views! {
    /// A backup.
    struct BackupRow {
        /// Its file.
        pub path: String,
        /// When: RFC 3339, UTC.
        pub at: String,
        /// Its size in bytes (at most 4 GiB are told).
        pub bytes: u32,
    }

    /// Opens a library again that did not open.
    struct OpenAgain {
        /// Begin a new library where the file is gone.
        pub anew: bool,
    }

    /// Who asks about one backup.
    struct BackupPath {
        /// Its file.
        pub path: String,
    }
}
