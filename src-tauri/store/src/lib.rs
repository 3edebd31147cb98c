//! Everything that touches the disk: the library, its search, its backups, and linked folders.
//!
//! The library knows neither the shared document's engine nor any file format: it keeps the bytes and projections it
//! is handed. Time comes from the caller. Offsets are bytes into UTF-8.
mod backup;
mod bin;
mod entry;
mod error;
mod file;
mod folder;
mod journal;
mod library;
mod likeness;
mod lock;
mod migration;
mod piece;
mod query;
mod receipt;
mod registry;
mod restore;
mod rotation;
mod search;
mod setting;
mod settle;
mod source;
mod sql;
mod tree;
mod watch;

pub use backup::{Backup, backups};
pub use bin::{Binned, Item};
pub use entry::Entry;
pub use error::StoreError;
pub use file::{Fingerprint, Written, read_file, seen, write_file};
pub use folder::{Folder, LinkedFile};
pub use journal::{Acknowledged, Change, Stamp, Stored};
pub use library::Library;
pub use likeness::Alike;
pub use piece::{Card, PieceRow, Projection};
pub use receipt::Receipt;
pub use registry::Past;
pub use restore::restore;
pub use search::{Hit, Marked};
pub use source::{Original, SourceRow};
pub use watch::{Settled, Watch, What};
