//! Every name a desk knows, found in a text in one pass.
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

use aho_corasick::{AhoCorasick, MatchKind};
use stet_core::{Folded, Outlet, Registry};

/// The names of authors, organisations, people and outlets, ready to be looked for.
///
/// It is made once from a registry and its outlets and belongs to exactly these.
#[derive(Clone, Debug)]
pub struct Names {
    automaton: Option<AhoCorasick>,
    /// By pattern: whose name it is, and whether it begins with a capital.
    owners: Vec<(Entity, bool)>,
    stamp: u64,
}

/// Whom a name belongs to: an index into the registry or the outlets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Entity {
    Author(usize),
    Organisation(usize),
    Person(usize),
    Outlet(usize),
}

/// A name in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// Bytes of the visible text.
    pub(crate) range: Range<usize>,
    pub(crate) entity: Entity,
}

impl Names {
    /// Nobody’s.
    pub const NONE: Self = Self {
        automaton: None,
        owners: Vec::new(),
        stamp: 0,
    };

    /// The names in a registry and of outlets. Of two entries with one name the first in this order is meant: authors,
    /// organisations, people, outlets.
    #[must_use]
    pub fn of(registry: &Registry, outlets: &[Outlet]) -> Self {
        let authors = numbered(&registry.authors, Entity::Author, |author| {
            author.spellings().collect()
        });
        let organisations = numbered(&registry.organisations, Entity::Organisation, |body| {
            body.spellings().collect()
        });
        let people = numbered(&registry.people, Entity::Person, |person| {
            person.spellings().collect()
        });
        let outlets = numbered(outlets, Entity::Outlet, |outlet| {
            let aliases = outlet.aliases.iter().map(String::as_str);
            std::iter::once(outlet.name.as_str())
                .chain(aliases)
                .collect()
        });
        let (mut patterns, mut owners) = (Vec::new(), Vec::new());
        let mut known = HashMap::new();
        for (entity, name) in authors.chain(organisations).chain(people).chain(outlets) {
            let folded = Folded::new(name).text().trim().to_owned();
            if folded.is_empty() || known.contains_key(&folded) {
                continue;
            }
            known.insert(folded.clone(), entity);
            owners.push((entity, name.trim_start().starts_with(char::is_uppercase)));
            patterns.push(folded);
        }
        if patterns.is_empty() {
            return Self::NONE;
        }
        let mut hasher = DefaultHasher::new();
        (&patterns, &owners).hash(&mut hasher);
        Self {
            automaton: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(&patterns)
                .ok(),
            owners,
            stamp: hasher.finish().max(1),
        }
    }

    /// Tells one set of names from another.
    pub(crate) const fn stamp(&self) -> u64 {
        self.stamp
    }

    /// The names in a visible text, in order.
    pub(crate) fn find(&self, text: &str, folded: &Folded, language: &str) -> Box<[Mention]> {
        let Some(automaton) = &self.automaton else {
            return Box::default();
        };
        let whole = folded.text();
        let found = automaton.find_iter(whole).filter_map(|found| {
            let (entity, capital) = self.owners[found.pattern().as_usize()];
            let end = end_of_word(whole, &found.range(), language)?;
            let range = folded.source(found.start()..end);
            let begins = text[range.clone()].chars().next();
            let fits = !capital || begins.is_some_and(|first| !first.is_lowercase());
            (fits && !joins_back(whole, found.start())).then_some(Mention { range, entity })
        });
        found.collect()
    }
}

impl Default for Names {
    fn default() -> Self {
        Self::NONE
    }
}

fn numbered<'a, T>(
    entries: &'a [T],
    entity: fn(usize) -> Entity,
    names: fn(&'a T) -> Vec<&'a str>,
) -> impl Iterator<Item = (Entity, &'a str)> {
    let entries = entries.iter().enumerate();
    entries.flat_map(move |(index, entry)| {
        names(entry)
            .into_iter()
            .map(move |name| (entity(index), name))
    })
}

/// How many letters an ending may add to a name.
const LONGEST_ENDING: usize = 5;

/// Where the word ends that a name begins, when it is the name or, in a language that declines names, a form of it.
fn end_of_word(text: &str, name: &Range<usize>, language: &str) -> Option<usize> {
    let rest = &text[name.end..];
    let ending = rest
        .find(|char: char| !char.is_alphabetic())
        .unwrap_or(rest.len());
    if ending == 0 {
        return (!rest.starts_with(char::is_numeric)).then_some(name.end);
    }
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let declines = DECLINING.contains(&primary)
        && rest[..ending].chars().count() <= LONGEST_ENDING
        && text[name.clone()].chars().count() >= 5;
    declines.then_some(name.end + ending)
}

/// Whether a letter or digit stands right before a place.
fn joins_back(text: &str, at: usize) -> bool {
    text[..at]
        .chars()
        .next_back()
        .is_some_and(char::is_alphanumeric)
}

/// Languages in which a name takes endings.
const DECLINING: &[&str] = &["ru", "uk", "pl", "lt", "el", "tr", "az", "hy", "ka"];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(registry: &str, text: &str, language: &str) -> Vec<(String, Entity)> {
        let (registry, faults) = Registry::from_toml(registry).unwrap();
        assert_eq!(faults, []);
        let names = Names::of(&registry, &[]);
        let mentions = names.find(text, &Folded::new(text), language);
        let told = mentions
            .iter()
            .map(|mention| (text[mention.range.clone()].to_owned(), mention.entity));
        told.collect()
    }

    const WORLD: &str = r#"
        [[author]]
        id = "obrien"
        name = "Ann O’Brien"
        [[organisation]]
        id = "norvik"
        name = "Norvik"
        [[organisation]]
        id = "norvik-energy"
        name = "Norvik Energy"
        aliases = ["NE"]
        [[person]]
        id = "aliyev"
        name = "İlham Əliyev"
    "#;

    #[test]
    fn the_longest_name_is_found_whatever_its_typography() {
        assert_eq!(
            found(
                WORLD,
                "NORVIK ENERGY paid Ann O'Brien; Norvik did not, nor did NE.",
                "en"
            ),
            [
                ("NORVIK ENERGY".to_owned(), Entity::Organisation(1)),
                ("Ann O'Brien".to_owned(), Entity::Author(0)),
                ("Norvik".to_owned(), Entity::Organisation(0)),
                ("NE".to_owned(), Entity::Organisation(1)),
            ]
        );
    }

    #[test]
    fn part_of_a_word_and_a_small_letter_are_no_name() {
        assert_eq!(
            found(WORLD, "Norvikers and ne plus ultra, MNE, NE2.", "en"),
            []
        );
    }

    #[test]
    fn a_language_that_declines_names_may_add_an_ending() {
        assert_eq!(
            found(WORLD, "İlham Əliyevin sözləri", "az"),
            [("İlham Əliyevin".to_owned(), Entity::Person(0))]
        );
        assert_eq!(found(WORLD, "Norvikin", "en"), []);
    }

    #[test]
    fn other_names_have_another_stamp() {
        let names = |text: &str| Names::of(&Registry::from_toml(text).unwrap().0, &[]).stamp();
        assert_eq!(names(WORLD), names(WORLD));
        assert_ne!(names(WORLD), names(&WORLD.replace("NE", "NEN")));
        assert_eq!(names(""), 0);
    }
}
