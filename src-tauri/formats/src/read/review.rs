//! What people said about a piece in the file it came from: comments and tracked changes.
use std::ops::Range;

use serde::Serialize;
use stet_core::Place;

/// What people said about a piece, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// The comments.
    pub comments: Vec<Comment>,
    /// The tracked changes.
    pub changes: Vec<Change>,
}

/// A comment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Comment {
    /// Who wrote it, as the file names them.
    pub author: String,
    /// When, as the file tells it: RFC 3339, often local time without a zone; empty when it does not.
    pub at: String,
    /// Where in the piece the words stand that it is about; `None` when they were left out.
    pub place: Option<Place>,
    /// Bytes of the text at that place; empty where the comment is about a point.
    pub range: Range<usize>,
    /// What it says, a line for each paragraph.
    pub text: String,
    /// Whether it was marked as done.
    pub resolved: bool,
    /// The answers to it, oldest first.
    pub replies: Vec<Reply>,
}

/// An answer to a comment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reply {
    /// Who wrote it.
    pub author: String,
    /// When, as in [`Comment::at`].
    pub at: String,
    /// What it says.
    pub text: String,
}

/// A tracked change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Who made it, as the file names them.
    pub author: String,
    /// When, as in [`Comment::at`].
    pub at: String,
    /// What it does.
    pub kind: ChangeKind,
    /// Where in the piece it is; `None` when the words around it were left out.
    pub place: Option<Place>,
    /// Bytes of the text at that place: the words, where this reading has them; else empty, where they would stand.
    pub range: Range<usize>,
    /// The words that come or go, without markup.
    pub text: String,
}

/// What a tracked change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// Words come in.
    Insert,
    /// Words go.
    Delete,
}

/// How tracked changes are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Changes {
    /// As if every change had been accepted.
    #[default]
    Accepted,
    /// As if every change had been rejected.
    Rejected,
}

/// A file that came inside another: a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, as the body's Markdown links to it.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}
