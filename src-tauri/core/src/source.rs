//! Sources: what a piece rests on.
use serde::{Deserialize, Serialize};

/// A source: a saved page, document, note or interview, its text frozen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Where it was found; empty when it has no address.
    pub url: String,
    /// When it was captured: RFC 3339, UTC.
    pub captured_at: String,
    /// BCP 47 tag of its language; empty when unknown.
    pub language: String,
    /// Its text, frozen at capture.
    pub text: String,
    /// BLAKE3 hash, in hex, of the original file; `None` when it was pasted.
    pub original: Option<String>,
    /// Who speaks in it, when it is one person's words.
    #[serde(default)]
    pub speaker: String,
    /// Why it no longer stands: it was retracted, corrected, changed; empty while it does.
    #[serde(default)]
    pub withdrawn: String,
}
