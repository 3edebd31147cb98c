//! Who changed and commented on an RTF text.
use std::collections::HashMap;

use super::{
    super::document::{Document, Fate, Item, Paragraph, What, words},
    sheet::date,
};
use crate::read::review::Comment;

/// The reviewers of a text, and the comment that is being read.
#[derive(Debug, Default)]
pub(super) struct Reviews {
    /// The names of those who changed something, each ended by a semicolon.
    names: String,
    /// Comments by the name of their range.
    ranges: HashMap<String, usize>,
    author: String,
    date: String,
    reference: String,
}

impl Reviews {
    pub(super) fn names(&mut self, text: &str) {
        self.names.push_str(text);
    }

    /// The reviewer of a number.
    pub(super) fn name(&self, number: usize) -> String {
        let name = self.names.split(';').nth(number).unwrap_or_default();
        name.trim().to_owned()
    }

    pub(super) fn author(&mut self, text: &str) {
        self.author.push_str(text);
    }

    pub(super) fn date(&mut self, text: &str) {
        self.date.push_str(text);
    }

    pub(super) fn reference(&mut self, text: &str) {
        self.reference.push_str(text);
    }

    fn comment(&mut self, range: &str, document: &mut Document) -> usize {
        *self
            .ranges
            .entry(range.trim().to_owned())
            .or_insert_with(|| {
                document.comments.push(Comment::default());
                document.comments.len() - 1
            })
    }

    /// The start or end of the range of a comment, which itself comes later.
    pub(super) fn range(&mut self, range: &str, begins: bool, document: &mut Document) -> What {
        let comment = self.comment(range, document);
        if begins {
            What::CommentStart(comment)
        } else {
            What::CommentEnd(comment)
        }
    }

    /// Ends a comment: it belongs to its range, or to the point where it stands.
    pub(super) fn end_comment(
        &mut self,
        flow: Vec<Item>,
        document: &mut Document,
        open: &mut Paragraph,
        fate: Fate,
    ) {
        let reference = std::mem::take(&mut self.reference);
        let told = Comment {
            author: std::mem::take(&mut self.author).trim().to_owned(),
            at: std::mem::take(&mut self.date)
                .trim()
                .parse()
                .map(date)
                .unwrap_or_default(),
            text: words(flow),
            ..Comment::default()
        };
        if let Some(comment) = self.ranges.get(reference.trim()) {
            document.comments[*comment] = told;
            return;
        }
        let at = document.comments.len();
        document.comments.push(told);
        open.mark(What::CommentStart(at), fate);
        open.mark(What::CommentEnd(at), fate);
    }
}
