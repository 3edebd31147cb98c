//! The vocabulary of Stet: pieces and their furniture, places and edits, Markdown, findings, versions.
//!
//! Pure values and functions: no I/O and no clock. Offsets are bytes into UTF-8 unless a name says otherwise.
mod config;
mod edit;
mod field;
pub mod file;
mod finding;
mod fold;
pub mod html;
pub mod lexicon;
pub mod likeness;
mod link;
pub mod markdown;
pub mod offsets;
mod outlet;
mod period;
mod picture_credit;
mod piece;
mod prose;
mod registry;
#[cfg(test)]
mod schema;
mod sentences;
mod source;
mod toml_file;
#[cfg(test)]
mod typescript;
mod version;
mod waiver;
mod workflow;

pub use config::Config;
pub use edit::{Edit, EditError, Place, Span, apply};
pub use field::{Field, Furniture};
pub use file::FileStyle;
pub use finding::{Finding, Fix, Safety, Severity};
pub use fold::Folded;
pub use link::{LinkCheck, LinkState};
pub use outlet::{
    BioForm, BioPlace, BioRules, BylineOrder, BylineRules, DeclarationRules, Disclaimer,
    DisclaimerPlace, FieldLimits, HeadlineCase, Label, LengthLimit, LinkRules, Outlet,
    QuotePunctuation, QuoteStyle, Style, Target, TargetKind,
};
pub use period::{NoDate, PartialDate, Period};
pub use picture_credit::picture_credit;
pub use piece::{Extra, Piece};
pub use prose::Prose;
pub use registry::{
    Affiliation, Author, Bio, Bond, Consent, Declaration, Event, Interest, InterestKind, Office,
    Organisation, Person, Pronoun, Registry, Spelling, Tie,
};
pub use sentences::sentences;
pub use source::Source;
pub use toml_file::Fault;
pub use version::version;
pub use waiver::{Ruling, Waiver};
pub use workflow::{State, Workflow};
