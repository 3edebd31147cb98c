//! Every name a desk knows, found in a text in one pass.
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

use aho_corasick::{AhoCorasick, MatchKind};
use stet_core::{Folded, Outlet, Registry};

use crate::{kin::Kinship, skeleton::skeleton, terms::Terms};

/// The names of authors, organisations, people and outlets, ready to be looked for.
///
/// It is made once from a registry and its outlets and belongs to exactly these.
#[derive(Clone, Debug)]
pub struct Names {
    automaton: Option<AhoCorasick>,
    /// By pattern: whose name it is, and whether it begins with a capital.
    owners: Vec<(Entity, bool)>,
    /// Authors by what every spelling of a name has in common; `None` where two share it.
    skeletons: BTreeMap<String, Option<usize>>,
    /// Events and spellings.
    pub(crate) terms: Terms,
    /// Family names.
    pub(crate) kin: Kinship,
    /// Names that two entries have: whom they mean cannot be told.
    shared: BTreeSet<String>,
    stamp: u64,
    /// Tells one web of interests and holdings from another.
    web: u64,
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
        skeletons: BTreeMap::new(),
        shared: BTreeSet::new(),
        terms: Terms::NONE,
        kin: Kinship::NONE,
        stamp: 0,
        web: 0,
    };

    /// The names in a registry and of outlets. Of two entries with one name the first in this order is meant: authors,
    /// organisations, people, outlets.
    #[must_use]
    pub fn of(registry: &Registry, outlets: &[Outlet]) -> Self {
        let mut hasher = DefaultHasher::new();
        let terms = Terms::of(registry, outlets, |term| term.hash(&mut hasher));
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
        let mut shared = BTreeSet::new();
        for (entity, name) in authors.chain(organisations).chain(people).chain(outlets) {
            let folded = Folded::new(name).text().trim().to_owned();
            if folded.is_empty() {
                continue;
            }
            if let Some(other) = known.get(&folded) {
                if *other != entity {
                    shared.insert(folded);
                }
                continue;
            }
            known.insert(folded.clone(), entity);
            owners.push((entity, name.trim_start().starts_with(char::is_uppercase)));
            patterns.push(folded);
        }
        if patterns.is_empty() && terms.is_empty() {
            return Self::NONE;
        }
        (&patterns, &owners).hash(&mut hasher);
        Self {
            automaton: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(&patterns)
                .ok(),
            owners,
            skeletons: skeletons(registry),
            terms,
            kin: Kinship::of(registry),
            shared,
            stamp: hasher.finish().max(1),
            web: web(registry),
        }
    }

    /// The author with exactly this name or other spelling, whatever its case and typography: an index into the registry.
    pub(crate) fn author(&self, name: &str) -> Option<usize> {
        let folded = Folded::new(name);
        let name = folded.text().trim();
        let found = self.automaton.as_ref()?.find(name)?;
        let (entity, _) = self.owners[found.pattern().as_usize()];
        match entity {
            Entity::Author(index) if found.range() == (0..name.len()) => Some(index),
            _ => None,
        }
    }

    /// The author of whose name this is another spelling, or one letter away: an index into the registry.
    pub(crate) fn author_like(&self, name: &str) -> Option<usize> {
        let wanted = skeleton(name);
        if let Some(found) = self.skeletons.get(&wanted) {
            return *found;
        }
        let (given, family) = wanted.split_once(' ')?;
        let first = format!("{given} ");
        let mut near = self
            .skeletons
            .range(first.clone()..)
            .take_while(|(known, _)| known.starts_with(&first))
            .filter(|(known, _)| one_letter_apart(family, &known[first.len()..]));
        let (_, found) = near.next()?;
        found.filter(|_| near.next().is_none())
    }

    /// Whether two entries have this name.
    pub(crate) fn is_shared(&self, name: &str) -> bool {
        !self.shared.is_empty() && self.shared.contains(Folded::new(name).text().trim())
    }

    /// Tells one web of interests and holdings from another.
    pub(crate) const fn web(&self) -> u64 {
        self.web
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

/// A hash of who is tied to whom.
fn web(registry: &Registry) -> u64 {
    let mut hasher = DefaultHasher::new();
    for author in &registry.authors {
        for interest in &author.interests {
            (&author.id, interest.kind, &interest.with, &interest.what).hash(&mut hasher);
        }
    }
    for body in &registry.organisations {
        (&body.id, &body.name, &body.aliases).hash(&mut hasher);
        (&body.part_of, &body.owned_by, &body.funded_by).hash(&mut hasher);
    }
    for person in &registry.people {
        (&person.id, &person.name, &person.aliases).hash(&mut hasher);
    }
    hasher.finish().max(1)
}

fn skeletons(registry: &Registry) -> BTreeMap<String, Option<usize>> {
    let mut skeletons = BTreeMap::new();
    for (index, author) in registry.authors.iter().enumerate() {
        for spelling in author.spellings() {
            let known = skeletons.entry(skeleton(spelling)).or_insert(Some(index));
            *known = known.filter(|other| *other == index);
        }
    }
    skeletons
}

/// Whether one letter inside a family name of six or more is another, too many or too few; its ending tells people apart.
fn one_letter_apart(one: &str, two: &str) -> bool {
    // Most names end in another letter or are much shorter or longer.
    if one.len().abs_diff(two.len()) > 4 || one.bytes().next_back() != two.bytes().next_back() {
        return false;
    }
    let (one, two): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
    if one.len().min(two.len()) < 6 || one.len().abs_diff(two.len()) > 1 {
        return false;
    }
    let before = one.iter().zip(&two).take_while(|(one, two)| one == two);
    let before = before.count();
    let behind = one.iter().rev().zip(two.iter().rev());
    let behind = behind.take_while(|(one, two)| one == two).count();
    let longer = one.len().max(two.len());
    behind > 0 && before + behind + 1 >= longer
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
pub(crate) fn end_of_word(text: &str, name: &Range<usize>, language: &str) -> Option<usize> {
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
pub(crate) fn joins_back(text: &str, at: usize) -> bool {
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
    fn an_author_is_known_by_any_spelling_and_not_by_another_persons() {
        let names = Names::of(&Registry::from_toml(WORLD).unwrap().0, &[]);
        assert_eq!(names.author("ANN O'BRIEN"), Some(0));
        assert_eq!(names.author("Ann O’Brien, poet"), None);
        assert_eq!(names.author("Norvik"), None);
        assert_eq!(names.author_like("Anne O’Brien"), None);
        assert_eq!(names.author_like("Ann OBrian"), Some(0));
        assert_eq!(names.author_like("Ann O’Briens"), None);
    }

    #[test]
    fn other_names_have_another_stamp() {
        let names = |text: &str| Names::of(&Registry::from_toml(text).unwrap().0, &[]).stamp();
        assert_eq!(names(WORLD), names(WORLD));
        assert_ne!(names(WORLD), names(&WORLD.replace("NE", "NEN")));
        assert_eq!(names(""), 0);
    }
}
