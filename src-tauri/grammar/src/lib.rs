//! Grammar and spelling, one sentence at a time: what was said of a sentence is kept until the sentence changes.
//!
//! English is read by harper, spelling in other languages is held against Hunspell's dictionaries. Findings are
//! `spelling.unknown` and `grammar.<linter>`, all of them notes: a machine's doubts never block anything.
mod accepted;
mod english;
mod hunspell;
mod linters;
mod memory;
mod note;
mod penn;
mod proofreader;
mod script;
mod sentence;
mod speller;
mod tag;

pub use accepted::Accepted;
pub use hunspell::{BadDictionary, Dictionary};
pub use memory::Memory;
pub use note::{UNKNOWN, why};
pub use penn::penn_tags;
pub use proofreader::{NoDictionary, Proofreader, Read};
pub use tag::file_stems;

#[cfg(test)]
mod tests;
