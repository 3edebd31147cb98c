//! Where in the piece the comments and changes of a document have come to stand.
use std::{collections::HashMap, ops::Range};

use stet_core::{Piece, Place};

use super::{
    super::{
        SourceMap,
        review::{Change, ChangeKind, Comment, Reply},
    },
    document::Revision,
    inline::Segment,
    page::Page,
};

/// The places of a piece by the places of the page that it was made from.
pub(super) struct Places<'a> {
    /// From this byte of the page on, bytes stand at a place from a byte on; in order.
    rows: Vec<(usize, Place, usize)>,
    page: &'a Page,
    piece: &'a Piece,
}

impl<'a> Places<'a> {
    pub(super) fn new(map: &SourceMap, page: &'a Page, piece: &'a Piece) -> Self {
        let mut rows: Vec<(usize, Place, usize)> = map.rows().collect();
        rows.sort_unstable();
        Self { rows, page, piece }
    }

    /// The comments in the order of their threads, each with its place and its answers.
    pub(super) fn comments(
        &self,
        comments: Vec<Comment>,
        answers: &HashMap<usize, usize>,
    ) -> Vec<Comment> {
        let ends: HashMap<usize, usize> = self.page.ends.iter().copied().collect();
        let begins: HashMap<usize, usize> = self.page.begins.iter().rev().copied().collect();
        let mut threads: Vec<Option<Comment>> = Vec::with_capacity(comments.len());
        let mut replies = Vec::new();
        for (at, mut comment) in comments.into_iter().enumerate() {
            if comment.author.is_empty() && comment.text.is_empty() {
                threads.push(None);
                continue;
            }
            if let Some(first) = first(at, answers) {
                replies.push((
                    first,
                    Reply {
                        author: comment.author,
                        at: comment.at,
                        text: comment.text,
                    },
                ));
                threads.push(None);
                continue;
            }
            if let Some(start) = begins.get(&at).or(ends.get(&at)) {
                let end = ends.get(&at).unwrap_or(start);
                (comment.place, comment.range) = self.find(*start..*end);
            }
            threads.push(Some(comment));
        }
        for (thread, reply) in replies {
            if let Some(Some(comment)) = threads.get_mut(thread) {
                comment.replies.push(reply);
            }
        }
        threads.into_iter().flatten().collect()
    }

    /// The tracked changes in reading order; those of one hand that touch each other are one.
    pub(super) fn changes(&self, segments: &[Segment], revisions: &[Revision]) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        for segment in segments {
            let Some(Revision { kind, author, at }) = revisions.get(segment.revision).cloned()
            else {
                continue;
            };
            let (place, range) = self.find(segment.start..segment.end);
            let change = Change {
                author,
                at,
                kind,
                place,
                range,
                text: segment.text.clone(),
            };
            match changes.last_mut() {
                Some(last) if self.goes_on(last, &change) => extend(last, change),
                _ => changes.push(change),
            }
        }
        changes
    }

    /// Whether a change is the rest of the one before.
    fn goes_on(&self, last: &Change, next: &Change) -> bool {
        let same = (&last.author, &last.at, last.kind, last.place)
            == (&next.author, &next.at, next.kind, next.place);
        let standing = last.range.is_empty() == next.range.is_empty();
        let between = next
            .place
            .and_then(|place| self.piece.text(place).get(last.range.end..next.range.start));
        same && standing && between.is_some_and(|between| between.trim().is_empty())
    }

    /// A range of the page as a range of the text at a place.
    fn find(&self, range: Range<usize>) -> (Option<Place>, Range<usize>) {
        let Some((place, start)) = self.one(range.start) else {
            return (None, 0..0);
        };
        let end = match self.one(range.end) {
            Some((same, end)) if same == place && end >= start => end,
            _ => start,
        };
        (Some(place), start..end)
    }

    /// A byte of the page as a byte of the text at a place; `None` where its block was left out.
    fn one(&self, at: usize) -> Option<(Place, usize)> {
        let block = self
            .page
            .starts
            .partition_point(|start| *start <= at)
            .checked_sub(1)?;
        let start = self.page.starts[block];
        let row = self.rows.partition_point(|(source, ..)| *source <= at);
        let before = row
            .checked_sub(1)
            .map(|row| self.rows[row])
            .filter(|(source, ..)| *source >= start);
        let end = self
            .page
            .starts
            .get(block + 1)
            .copied()
            .unwrap_or(usize::MAX);
        let after = || {
            self.rows
                .get(row)
                .copied()
                .filter(|(source, ..)| *source < end)
        };
        let (source, place, text) = before.or_else(after)?;
        let whole = self.piece.text(place);
        let bound = whole.trim_end().len();
        Some((
            place,
            whole.floor_char_boundary((text + at.saturating_sub(source)).min(bound)),
        ))
    }
}

/// The comment at the head of a thread; `None` for the head itself.
fn first(at: usize, answers: &HashMap<usize, usize>) -> Option<usize> {
    let mut head = *answers.get(&at)?;
    for _ in 0..answers.len() {
        match answers.get(&head) {
            Some(parent) => head = *parent,
            None => break,
        }
    }
    Some(head)
}

fn extend(change: &mut Change, next: Change) {
    let apart = change.range.end < next.range.start && change.kind == ChangeKind::Insert;
    if apart
        && !change.text.ends_with(char::is_whitespace)
        && !next.text.starts_with(char::is_whitespace)
    {
        change.text.push_str("\n\n");
    }
    change.text.push_str(&next.text);
    change.range.end = next.range.end;
}
