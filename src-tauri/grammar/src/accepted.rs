//! Words that are right whatever the dictionaries say.
use std::collections::HashSet;

use stet_core::{Outlet, Registry};

/// Words that are right whatever the dictionaries say.
#[derive(Clone, Debug, Default)]
pub struct Accepted(HashSet<String>);

impl Accepted {
    /// The words in the names and house spellings of a registry and its outlets, and those of a person’s own list.
    #[must_use]
    pub fn of(registry: &Registry, outlets: &[Outlet], own: &[String]) -> Self {
        let authors = registry
            .authors
            .iter()
            .flat_map(|author| author.spellings());
        let bodies = registry
            .organisations
            .iter()
            .flat_map(|body| body.spellings());
        let people = registry.people.iter().flat_map(|person| person.spellings());
        let houses = outlets.iter().flat_map(|outlet| {
            let policy = outlet.name_policy.iter().map(|spelling| &*spelling.right);
            let aliases = outlet.aliases.iter().map(String::as_str);
            let acronyms = outlet.acronyms.iter().map(String::as_str);
            std::iter::once(&*outlet.name)
                .chain(aliases)
                .chain(acronyms)
                .chain(policy)
        });
        let spellings = registry.spellings.iter().map(|spelling| &*spelling.right);
        let own = own.iter().map(String::as_str);
        let texts = authors
            .chain(bodies)
            .chain(people)
            .chain(houses)
            .chain(spellings)
            .chain(own);
        let words =
            texts.flat_map(|text| text.split(|char: char| char.is_whitespace() || char == ','));
        Self(words.filter(|word| !word.is_empty()).map(plain).collect())
    }

    /// Whether a word is one of these, with or without an ending that an apostrophe joins to it.
    pub(crate) fn has(&self, word: &str) -> bool {
        let word = plain(word);
        let bare = word.split('\'').next().unwrap_or_default();
        self.0.contains(&word) || self.0.contains(bare)
    }
}

fn plain(word: &str) -> String {
    word.replace('’', "'").to_lowercase()
}
