//! Whom the body speaks of: every reference to a person, by the full name or by the family name alone.
use std::{collections::HashMap, ops::Range};

use super::{
    Block, Facts,
    by_hash::ByHash,
    capitals::{Capital, spelling},
};
use crate::names::{Entity, Mention};

/// The people of the body and where it speaks of them.
#[derive(Default)]
pub(crate) struct Persons {
    pub(crate) humans: Vec<Human>,
    /// In reading order; what stands in headings and quotations is left out.
    pub(crate) references: Vec<Reference>,
}

/// Someone the body speaks of.
pub(crate) struct Human {
    /// The entry of the registry, when the desk knows the person.
    pub(crate) entity: Option<Entity>,
    /// Hash of the family name.
    pub(crate) family: u64,
    /// Hash of what all spellings of the family name have in common.
    pub(crate) skeleton: u64,
    /// Hash of the skeleton of the given name, when it is told.
    pub(crate) given: Option<u64>,
    /// How the full name and the family name are spelled, as hashes, and how often.
    pub(crate) spellings: Vec<(u64, usize)>,
}

/// A place where the body speaks of a person.
pub(crate) struct Reference {
    /// Index of the block in the body.
    pub(crate) block: usize,
    /// Bytes of the visible text.
    pub(crate) range: Range<usize>,
    /// Index of the person.
    pub(crate) human: usize,
    /// The family name in a full name; `None` where it stands alone.
    pub(crate) full: Option<Range<usize>>,
    /// Hash of the words.
    pub(crate) spelling: u64,
}

/// Finds them.
pub(super) fn find(facts: &Facts<'_>) -> Persons {
    let mut finder = Finder {
        facts,
        people: Persons::default(),
        by_entity: HashMap::new(),
        by_name: ByHash::default(),
        by_family: ByHash::default(),
        by_skeleton: ByHash::default(),
    };
    let blocks = || facts.own_blocks().filter(|(_, block)| !block.is_heading());
    for (index, block) in blocks() {
        finder.full_names(index, block);
    }
    let nobody = finder.people.humans.is_empty() && facts.context.names.kin.is_empty();
    for (index, block) in blocks().filter(|_| !nobody) {
        finder.family_names(index, block);
    }
    let mut people = finder.people;
    people
        .references
        .sort_by_key(|reference| (reference.block, reference.range.start));
    people
}

struct Finder<'a, 'b> {
    facts: &'a Facts<'b>,
    people: Persons,
    by_entity: HashMap<Entity, usize>,
    /// By the skeletons of given and family name.
    by_name: ByHash<(u64, u64), usize>,
    /// By family name; `None` where two people share it.
    by_family: ByHash<u64, Option<usize>>,
    by_skeleton: ByHash<u64, Option<usize>>,
}

impl Finder<'_, '_> {
    fn full_names(&mut self, index: usize, block: &Block) {
        let passage = &block.passage;
        for mention in people(block) {
            let text = &block.text()[mention.range.clone()];
            let family = text.rfind([' ', '\u{a0}', '\n']).map(|space| {
                let space_len = text[space..].chars().next().map_or(1, char::len_utf8);
                mention.range.start + space + space_len..mention.range.end
            });
            let Some(kin) = self.facts.context.names.kin.family(mention.entity) else {
                continue;
            };
            let human = match self.by_entity.get(&mention.entity) {
                Some(human) => *human,
                None => self.add(Some(mention.entity), kin.family, kin.skeleton),
            };
            self.by_entity.insert(mention.entity, human);
            let name = meeting(&passage.full_names, |name| &name.range, &mention.range);
            if let Some(name) = name {
                self.by_name.insert((name.given, name.skeleton), human);
                self.people.humans[human].given = Some(name.given);
            }
            let spelling = name.map_or(kin.family, |name| name.spelling);
            self.refer(index, block, mention.range.clone(), human, family, spelling);
        }
        for name in &passage.full_names {
            let mention = meeting(&block.mentions, |mention| &mention.range, &name.range);
            if mention.is_some_and(|mention| is_human(mention.entity)) {
                continue;
            }
            let key = (name.given, name.skeleton);
            let human = match self.by_name.get(&key) {
                Some(human) => *human,
                None => self.add(None, name.last, name.skeleton),
            };
            self.by_name.insert(key, human);
            self.people.humans[human].given = Some(name.given);
            self.refer(
                index,
                block,
                name.range.clone(),
                human,
                Some(name.family.clone()),
                name.spelling,
            );
        }
    }

    fn add(&mut self, entity: Option<Entity>, family: u64, skeleton: u64) -> usize {
        let human = self.people.humans.len();
        self.people.humans.push(Human {
            entity,
            family,
            skeleton,
            given: None,
            spellings: Vec::new(),
        });
        for (map, key) in [
            (&mut self.by_family, family),
            (&mut self.by_skeleton, skeleton),
        ] {
            map.entry(key)
                .and_modify(|shared| *shared = None)
                .or_insert(Some(human));
        }
        human
    }

    fn refer(
        &mut self,
        block: usize,
        of: &Block,
        range: Range<usize>,
        human: usize,
        full: Option<Range<usize>>,
        spelling: u64,
    ) {
        if of.passage.is_quoted(&range) {
            return;
        }
        let spellings = &mut self.people.humans[human].spellings;
        match spellings.iter_mut().find(|(known, _)| *known == spelling) {
            Some((_, uses)) => *uses += 1,
            None => spellings.push((spelling, 1)),
        }
        self.people.references.push(Reference {
            block,
            range,
            human,
            full,
            spelling,
        });
    }

    /// Family names that stand alone: of people named in full elsewhere, in this or another spelling, or of the registry.
    fn family_names(&mut self, index: usize, block: &Block) {
        let passage = &block.passage;
        for (at, capital) in passage.capitals.iter().enumerate() {
            let known = self.known(capital);
            let before = at.checked_sub(1).map(|before| &passage.capitals[before]);
            if let (Some(Known::Human(human)), Some(before)) = (&known, before)
                && capital.joined
                && !in_full_name(block, capital)
                && self.people.humans[*human].given == Some(before.skeleton)
            {
                let range = before.range.start..capital.range.end;
                let spelling = spelling(&[before, capital]);
                self.refer(
                    index,
                    block,
                    range,
                    *human,
                    Some(capital.range.clone()),
                    spelling,
                );
                continue;
            }
            let Some(known) = known.filter(|_| stands_alone(self.facts, block, at)) else {
                continue;
            };
            let human = match known {
                Known::Human(human) => human,
                Known::Person(person) => {
                    let entity = Entity::Person(person);
                    let human = self.add(Some(entity), capital.hash, capital.skeleton);
                    self.by_entity.insert(entity, human);
                    human
                }
            };
            self.refer(
                index,
                block,
                capital.range.clone(),
                human,
                None,
                capital.hash,
            );
        }
    }

    fn known(&self, capital: &Capital) -> Option<Known> {
        if let Some(shared) = self.by_family.get(&capital.hash) {
            return shared.map(Known::Human);
        }
        if let Some(shared) = self.by_skeleton.get(&capital.skeleton) {
            let long = capital.range.len() >= 5 && !capital.starts;
            return shared.filter(|_| long).map(Known::Human);
        }
        let person = self.facts.context.names.kin.person(capital.hash)?;
        Some(Known::Person(person)).filter(|_| !capital.starts)
    }
}

/// Who may be meant by a family name.
enum Known {
    Human(usize),
    Person(usize),
}

/// Whether a capital is no part of a longer name or of another person’s.
fn stands_alone(facts: &Facts<'_>, block: &Block, at: usize) -> bool {
    let passage = &block.passage;
    let capital = &passage.capitals[at];
    let goes_on = passage.capitals.get(at + 1).is_some_and(|next| next.joined);
    let before = at.checked_sub(1).map(|before| &passage.capitals[before]);
    let led = before.is_some_and(|before| {
        capital.joined && !before.starts && !is_role(facts, passage.word(before.token))
    });
    !goes_on && !led && !in_full_name(block, capital)
}

/// Whether a capital is part of a name found before.
fn in_full_name(block: &Block, capital: &Capital) -> bool {
    let names = &block.passage.full_names;
    meeting(&block.mentions, |mention| &mention.range, &capital.range).is_some()
        || meeting(names, |name| &name.range, &capital.range).is_some()
}

/// The first of some stretches, which are apart and in order, that has a byte in common with a range.
fn meeting<'a, T>(
    all: &'a [T],
    range_of: fn(&T) -> &Range<usize>,
    range: &Range<usize>,
) -> Option<&'a T> {
    let after = all.partition_point(|one| range_of(one).end <= range.start);
    all.get(after).filter(|one| range_of(one).start < range.end)
}

/// Whether a word says what somebody is.
fn is_role(facts: &Facts<'_>, word: &str) -> bool {
    facts
        .words
        .is_some_and(|words| words.titles.contains(&word) || words.role_nouns.contains(&word))
        || matches!(word, "elect" | "prime" | "saint")
}

/// Whether a person is told by a role: “President Roe”, “Roe, the mayor,”.
pub(crate) fn has_role(facts: &Facts<'_>, reference: &Reference) -> bool {
    let block = &facts.body[reference.block];
    let passage = &block.passage;
    let capital = meeting(
        &passage.capitals,
        |capital| &capital.range,
        &reference.range,
    );
    let Some(capital) = capital else {
        return false;
    };
    let before = capital
        .token
        .checked_sub(1)
        .map_or("", |before| passage.word(before));
    let apposition = block.text()[reference.range.end..].starts_with([',', '(']);
    let mut after = (1..7).map(|ahead| passage.word(capital.token + ahead));
    is_role(facts, before) || apposition && after.any(|word| is_role(facts, word))
}

/// The people and authors of the registry in a block.
fn people(block: &Block) -> impl Iterator<Item = &Mention> {
    block
        .mentions
        .iter()
        .filter(|mention| is_human(mention.entity))
}

const fn is_human(entity: Entity) -> bool {
    matches!(entity, Entity::Person(_) | Entity::Author(_))
}
