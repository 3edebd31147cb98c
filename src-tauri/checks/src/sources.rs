//! What a piece rests on, ready to be held against its quotations.
use stet_core::Source;

use crate::verify::Index;

/// A piece's sources with every word of them indexed. Made once, whenever they change: never while somebody types.
#[derive(Debug, Default)]
pub struct Sources {
    all: Vec<Source>,
    indices: Vec<Index>,
}

impl Sources {
    /// None.
    pub const NONE: Self = Self {
        all: Vec::new(),
        indices: Vec::new(),
    };

    /// Indexes sources. Takes time in step with their length.
    #[must_use]
    pub fn of(all: Vec<Source>) -> Self {
        let indices = all.iter().map(|source| Index::of(&source.text)).collect();
        Self { all, indices }
    }

    /// The sources.
    #[must_use]
    pub fn all(&self) -> &[Source] {
        &self.all
    }

    /// Whether none of them has a word that a quotation could be held against: recordings, scans, nothing at all.
    pub(crate) fn are_mute(&self) -> bool {
        self.all.iter().all(|source| source.text.trim().is_empty())
    }

    pub(crate) fn indices(&self) -> &[Index] {
        &self.indices
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_without_a_transcript_says_nothing_about_a_quotation() {
        let source = |text: &str| Source {
            text: text.into(),
            ..Source::default()
        };
        assert!(Sources::NONE.are_mute());
        assert!(Sources::of(vec![source(" \n")]).are_mute());
        assert!(!Sources::of(vec![source(""), source("We wait.")]).are_mute());
    }
}
