//! What is sent: a piece, put into the terms that every CMS knows.
use stet_core::Field;

use crate::Receipt;

/// A piece, ready to be sent. All texts but the content are plain text.
#[derive(Clone, Copy)]
pub struct Parcel<'a> {
    /// The version it is made from, in hex.
    pub version: &'a str,
    /// Names the piece inside its content (see [`marker`]), so that it is found again.
    pub marker: &'a str,
    /// The headline.
    pub title: &'a str,
    /// A short text for lists; empty for none.
    pub excerpt: &'a str,
    /// Its part of the address; empty to let the system choose.
    pub slug: &'a str,
    /// The authors' names, in printed order.
    pub authors: &'a [String],
    /// The outlet's sections, by name.
    pub categories: &'a [String],
    /// Keywords.
    pub tags: &'a [String],
    /// The article in the system's own markup, without the fields that the system prints by itself.
    pub content: &'a dyn Fn(&[Field]) -> String,
    /// The receipt of the last time, from which the system's copy is known.
    pub last: Option<&'a Receipt>,
    /// Whether what was changed in the system since then may be overwritten; only after the person has seen it.
    pub overwrite: bool,
}

/// The marker of a piece, made from its id in the library.
#[must_use]
pub fn marker(piece: &str) -> String {
    format!("stet:doc:{piece}")
}
