//! House styles in the format of Vale: rules that a newsroom has written as YAML files, read and run over a piece where its
//! `.vale.ini` says.
//!
//! What a rule file asks for and Stet does not know is named with its line, and that rule does not run: none runs by half.
mod capitals;
mod counts;
mod document;
mod exceptions;
mod formula;
mod hidden;
mod ini;
mod kind;
mod measures;
mod memory;
mod message;
mod pattern;
mod rule;
mod scope;
mod section;
mod sentence;
mod sequence;
mod settings;
mod setup;
mod spelling;
mod statistics;
mod styles;
mod switches;
mod unit;
mod vocabulary;
mod words;
mod yaml;

pub use kind::{KINDS, KindRow};
pub use memory::Memory;
pub use settings::{Fetch, Tagger};
pub use setup::{Named, Setup};
pub use styles::Styles;
pub use vocabulary::Vocabulary;

#[cfg(test)]
mod tests;
