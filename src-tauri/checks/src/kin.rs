//! The family names of everyone a desk knows.
use stet_core::{Folded, Registry};

use crate::{
    facts::{hash_word, words_of},
    names::Entity,
    skeleton::skeleton,
};

/// Family names by person and people by family name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kinship {
    authors: Vec<Kin>,
    people: Vec<Kin>,
    /// Family names of people, sorted; one that two people share is left out.
    families: Vec<(u64, usize)>,
}

/// A family name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kin {
    /// Hash of its last word.
    pub(crate) family: u64,
    /// Hash of what all spellings of that have in common.
    pub(crate) skeleton: u64,
}

impl Kinship {
    /// Nobody’s.
    pub(crate) const NONE: Self = Self {
        authors: Vec::new(),
        people: Vec::new(),
        families: Vec::new(),
    };

    pub(crate) fn of(registry: &Registry) -> Self {
        let family = |name: &str| {
            name.split_whitespace()
                .next_back()
                .unwrap_or_default()
                .to_owned()
        };
        let authors = registry
            .authors
            .iter()
            .map(|author| kin(&family(&author.name)));
        let people: Vec<Kin> = registry
            .people
            .iter()
            .map(|person| kin(person.family()))
            .collect();
        let mut families: Vec<(u64, usize)> =
            people.iter().map(|kin| kin.family).zip(0..).collect();
        families.sort_unstable();
        let twice: Vec<u64> = families
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .map(|pair| pair[0].0)
            .collect();
        families.retain(|(family, _)| twice.binary_search(family).is_err());
        Self {
            authors: authors.collect(),
            people,
            families,
        }
    }

    /// Whether no person is known.
    pub(crate) const fn is_empty(&self) -> bool {
        self.families.is_empty()
    }

    /// The family name of an author or person.
    pub(crate) fn family(&self, entity: Entity) -> Option<Kin> {
        match entity {
            Entity::Author(index) => self.authors.get(index).copied(),
            Entity::Person(index) => self.people.get(index).copied(),
            _ => None,
        }
    }

    /// The one person with this family name: an index into the registry.
    pub(crate) fn person(&self, family: u64) -> Option<usize> {
        let found = self
            .families
            .binary_search_by_key(&family, |(family, _)| *family);
        found.ok().map(|index| self.families[index].1)
    }
}

fn kin(family: &str) -> Kin {
    let folded = Folded::new(family);
    let last = words_of(folded.text()).last().copied().unwrap_or_default();
    Kin {
        family: hash_word(last),
        skeleton: hash_word(&skeleton(last)),
    }
}
