//! The places inside a piece that links may lead to.
use std::collections::HashSet;

use super::Facts;

impl Facts<'_> {
    /// The places of the piece that a link may name behind `#`: its headings, and what its raw HTML marks.
    pub(crate) fn anchors(&self) -> HashSet<String> {
        let headings = self.body.iter().filter(|block| block.is_heading());
        let headings = headings.map(|block| slug(block.passage.folded.text()));
        headings.chain(marked(&self.piece.body)).collect()
    }
}

/// A heading as addresses have it: letters, digits and hyphens.
fn slug(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|char| match char {
        ' ' | '\n' => Some('-'),
        '-' | '_' => Some(char),
        char => char.is_alphanumeric().then_some(char),
    });
    kept.collect()
}

/// The values of `id` and `name` attributes.
fn marked(body: &str) -> impl Iterator<Item = String> {
    let starts = [" id=\"", " name=\"", " id='", " name='"];
    starts.into_iter().flat_map(move |start| {
        let found = body.match_indices(start);
        found.filter_map(move |(at, _)| {
            let value = &body[at + start.len()..];
            let end = value.find(['"', '\'', '\n'])?;
            Some(value[..end].to_lowercase())
        })
    })
}
