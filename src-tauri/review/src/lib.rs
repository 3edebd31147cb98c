//! The shared document of a piece: edits, history and merge.
//!
//! Every copy of a document merges with every other, in any order, with nothing lost. Pure: bytes, time and the
//! random peer id come from the caller. Offsets are UTF-16 code units, as the editor counts, unless a name says otherwise.
mod change;
mod compare;
mod document;
mod edit;
mod error;
mod fields;
mod history;
pub mod layout;
mod merge;
mod ordered;
mod outside;
mod part;
mod project;
mod rebase;
mod stamp;
mod travel;
mod version;
mod words;

pub use change::TextChange;
pub use compare::{Difference, Stretch, compare};
pub use document::SharedDocument;
pub use edit::Edited;
pub use error::DocumentError;
pub use history::Change;
pub use merge::Import;
pub use outside::vanished;
pub use part::Part;
pub use stamp::Stamp;
pub use version::Version;
