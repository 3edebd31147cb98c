//! House styles in the format of Vale: rules that a newsroom has written as YAML files, read and run over a piece.
//!
//! What a rule file asks for and Stet does not know is named with its line, and that rule does not run: none runs by half.
mod capitals;
mod counts;
mod document;
mod kind;
mod message;
mod pattern;
mod rule;
mod scope;
mod sentence;
mod settings;
mod styles;
mod unit;
mod words;
mod yaml;

pub use kind::{KINDS, KindRow};
pub use styles::Styles;

#[cfg(test)]
mod tests;
