//! How a piece lies in its shared document: the containers by name, written down once and kept for ever.
//!
//! ```text
//! text  body, headline, standfirst …   one for each field of prose, by the field's name; lines end in LF
//! map   meta         value field → text; the last writer wins, field by field
//! mlist authors      {name, role}
//! map   tags         tag → ""
//! map   categories   category → ""
//! map   extra        front-matter key → the entry letter for letter; the nth repeat of a key is "key\nn"
//! map   order        tags, categories, extra → their keys in order; a hint, what it lacks comes last
//! map   style        how the file is written (line ends, byte order mark, key order), opaque here
//! map   workflow     state, due, commissioned
//!         transitions/<uuid>   {from, to, by, at, version}
//! map   waivers      <uuid> → the waiver as JSON
//! map   peers        <peer, 16 hex digits> → the person who wrote with it
//! map   threads      <uuid> {first, last, quote, prefix, suffix, state, by, at}
//!         comments/<uuid>      {by, at, body, edited_at}
//! map   suggestions  <uuid> {kind, first, last, quote, text, by, at, note}
//!         applied/<peer>       {counter, len, at}
//!         rejected/<peer>      {at, why}
//! map   sources      <uuid> {source, quote, first, last, at}
//! ```
//!
//! What two people may add at once is a map by UUID, never a list. Maps inside maps are made with
//! `ensure_mergeable_map`, so that two copies making the same one make one. `first` and `last` are engine cursors on
//! the first and last character of a span, so that words written at its edges stay outside.

/// Map of the value fields.
pub const META: &str = "meta";
/// Movable list of the authors.
pub const AUTHORS: &str = "authors";
/// Map of the tags.
pub const TAGS: &str = "tags";
/// Map of the categories.
pub const CATEGORIES: &str = "categories";
/// Map of the front-matter entries without a field.
pub const EXTRA: &str = "extra";
/// Map of the order in which tags, categories and front-matter entries stand.
pub const ORDER: &str = "order";
/// Map of how the file is written.
pub const STYLE: &str = "style";
/// Map of what the desk has agreed.
pub const WORKFLOW: &str = "workflow";
/// Map, in the workflow, of its steps.
pub const TRANSITIONS: &str = "transitions";
/// Map of the waivers.
pub const WAIVERS: &str = "waivers";
/// Map of who wrote with which peer id.
pub const PEERS: &str = "peers";
/// Map of the comment threads.
pub const THREADS: &str = "threads";
/// Map, in a thread, of its comments.
pub const COMMENTS: &str = "comments";
/// Map of the suggestions.
pub const SUGGESTIONS: &str = "suggestions";
/// Map, in a suggestion, of the peers that accepted it and what they wrote.
pub const APPLIED: &str = "applied";
/// Map, in a suggestion, of the peers that rejected it.
pub const REJECTED: &str = "rejected";
/// Map of what the piece rests on.
pub const SOURCES: &str = "sources";

/// In an author's entry: the name.
pub const NAME: &str = "name";
/// In an author's entry: the role.
pub const ROLE: &str = "role";
/// In the workflow: the state.
pub const STATE: &str = "state";
/// In the workflow: the due date.
pub const DUE: &str = "due";
/// In the workflow: the words commissioned.
pub const COMMISSIONED: &str = "commissioned";

/// The key of a peer in [`PEERS`].
pub(crate) fn peer_key(peer: u64) -> String {
    format!("{peer:016x}")
}
