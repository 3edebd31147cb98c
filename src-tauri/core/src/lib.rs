//! The vocabulary of Stet: pieces and their furniture, places and edits, Markdown, findings, versions.
//!
//! Pure values and functions: no I/O and no clock. Offsets are bytes into UTF-8 unless a name says otherwise.
mod author;
mod edit;
mod field;
pub mod file;
mod finding;
mod fold;
pub mod html;
pub mod lexicon;
pub mod likeness;
pub mod markdown;
pub mod offsets;
mod outlet;
mod piece;
mod source;
mod version;
mod waiver;
mod workflow;

pub use author::{Affiliation, Author, Registry};
pub use edit::{Edit, EditError, Place, Span, apply};
pub use field::{Field, Furniture};
pub use file::FileStyle;
pub use finding::{Finding, Fix, Safety, Severity};
pub use fold::Folded;
pub use outlet::{
    BioRules, Disclaimer, DisclaimerPlace, Label, LengthLimit, Outlet, QuoteStyle, Target,
    TargetKind,
};
pub use piece::{Extra, Piece};
pub use source::Source;
pub use version::version;
pub use waiver::{Ruling, Waiver};
pub use workflow::{State, Workflow};
