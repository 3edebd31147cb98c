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

    pub(crate) fn indices(&self) -> &[Index] {
        &self.indices
    }
}
