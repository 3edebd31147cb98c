//! The authors of the piece, each with the entry the registry has for them.
use stet_core::{Author, Field};

use super::{Facts, byline::bare};

/// An author as the piece names them.
#[derive(Debug)]
pub(crate) struct Writer<'a> {
    /// The name in the piece, without titles.
    pub(crate) name: &'a str,
    /// Whom the registry has under exactly this name.
    pub(crate) entry: Option<&'a Author>,
    /// Whom the registry has under another spelling of it.
    pub(crate) like: Option<&'a Author>,
}

impl<'a> Writer<'a> {
    /// The entry, be it under another spelling.
    pub(crate) fn known(&self) -> Option<&'a Author> {
        self.entry.or(self.like)
    }
}

/// The authors that the piece lists; those of its byline when it lists none.
pub(super) fn find<'a>(facts: &Facts<'a>) -> Vec<Writer<'a>> {
    let listed = &facts.piece.furniture.authors;
    let names: Vec<&'a str> = if listed.is_empty() {
        let byline = facts.get(Field::Byline);
        facts
            .byline
            .names
            .iter()
            .map(|name| &byline[name.clone()])
            .collect()
    } else {
        listed
            .iter()
            .map(|name| bare(name, facts.words))
            .filter(|name| !name.is_empty())
            .collect()
    };
    let registry = facts.context.registry;
    let writers = names.into_iter().map(|name| {
        let entry = facts
            .context
            .names
            .author(name)
            .and_then(|index| registry.authors.get(index));
        // Reading through the whole registry is for those who made no names of it.
        let unread = facts.context.names.stamp() == 0;
        let entry = entry.or_else(|| if unread { registry.named(name) } else { None });
        let like = || {
            facts
                .context
                .names
                .author_like(name)
                .and_then(|index| registry.authors.get(index))
        };
        Writer {
            name,
            entry,
            like: if entry.is_none() { like() } else { None },
        }
    });
    writers.collect()
}
