//! Who is tied to whom: from an author's interest along ownership, funding and membership.
use std::collections::{HashMap, HashSet, VecDeque};

use super::{Author, Interest, Registry};

/// How one body holds another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bond {
    /// It is a part of it.
    Part,
    /// It belongs to it.
    Owned,
    /// It lives on its money.
    Funded,
}

impl Bond {
    /// The bond as the upper end has it: “owner of”.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Part => "parent of",
            Self::Owned => "owner of",
            Self::Funded => "funder of",
        }
    }

    /// The bond as the lower end has it: “owned by”.
    #[must_use]
    pub const fn words_below(self) -> &'static str {
        match self {
            Self::Part => "part of",
            Self::Owned => "owned by",
            Self::Funded => "funded by",
        }
    }
}

/// A chain from an author to somebody a piece may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie<'a> {
    /// The author’s interest it starts from.
    pub interest: &'a Interest,
    /// The names along it, the interest’s own first; the last is whom it reaches.
    pub names: Vec<&'a str>,
    /// The words between each name and the next: one fewer than names.
    pub bonds: Vec<&'static str>,
    /// Index of the organisation it reaches, when the registry has it.
    pub organisation: Option<usize>,
}

impl Tie<'_> {
    /// The chain in words: “adviser to Norvik Group → owner of Norvik Energy”.
    #[must_use]
    pub fn chain(&self) -> String {
        let mut chain = format!("{} {}", self.interest.words(), self.names[0]);
        for (bond, name) in self.bonds.iter().zip(&self.names[1..]) {
            chain.push_str(&format!(" → {bond} {name}"));
        }
        chain
    }
}

/// How many steps a chain may take.
const LONGEST_CHAIN: usize = 4;

impl Registry {
    /// Every body an author is tied to, by the shortest chain of each interest; circles end where they close.
    #[must_use]
    pub fn ties<'a>(&'a self, author: &'a Author) -> Vec<Tie<'a>> {
        let bonds = self.bonds();
        let mut ties = Vec::new();
        for interest in &author.interests {
            let start = self.organisations.iter().position(|body| {
                body.id == interest.with || body.spellings().any(|name| name == interest.with)
            });
            let name = start.map_or_else(
                || {
                    self.person(&interest.with)
                        .map_or(interest.with.as_str(), |person| &person.name)
                },
                |index| self.organisations[index].name.as_str(),
            );
            let first = Tie {
                interest,
                names: vec![name],
                bonds: Vec::new(),
                organisation: start,
            };
            let Some(start) = start else {
                let held = self.held_by(name, &interest.with);
                let reached = held
                    .into_iter()
                    .map(|(index, bond)| first.longer(self, index, bond.words()));
                let reached: Vec<Tie<'_>> = reached.collect();
                ties.push(first);
                ties.extend(reached);
                continue;
            };
            let mut seen = HashSet::from([start]);
            let mut queue = VecDeque::from([first]);
            while let Some(tie) = queue.pop_front() {
                let at = tie.organisation.unwrap_or(start);
                if tie.names.len() <= LONGEST_CHAIN {
                    for &(next, words) in bonds.get(&at).into_iter().flatten() {
                        if seen.insert(next) {
                            queue.push_back(tie.longer(self, next, words));
                        }
                    }
                }
                ties.push(tie);
            }
        }
        ties
    }

    /// Organisations that a person or body outside the registry holds.
    fn held_by(&self, name: &str, id: &str) -> Vec<(usize, Bond)> {
        let holds =
            |holders: &[String]| holders.iter().any(|holder| holder == name || holder == id);
        let mut held = Vec::new();
        for (index, body) in self.organisations.iter().enumerate() {
            for (bond, holders) in body.holders() {
                if holds(holders) {
                    held.push((index, bond));
                }
            }
        }
        held
    }

    /// The organisations next to each, both ways, with the words for it.
    fn bonds(&self) -> HashMap<usize, Vec<(usize, &'static str)>> {
        let index = self.index();
        let mut bonds: HashMap<usize, Vec<(usize, &'static str)>> = HashMap::new();
        for (below, body) in self.organisations.iter().enumerate() {
            for (bond, holders) in body.holders() {
                for &above in holders
                    .iter()
                    .filter_map(|holder| index.get(holder.as_str()))
                {
                    bonds.entry(above).or_default().push((below, bond.words()));
                    bonds
                        .entry(below)
                        .or_default()
                        .push((above, bond.words_below()));
                }
            }
        }
        bonds
    }

    fn index(&self) -> HashMap<&str, usize> {
        let mut index = HashMap::new();
        for (at, body) in self.organisations.iter().enumerate() {
            index.insert(body.id.as_str(), at);
            for name in body.spellings() {
                index.entry(name).or_insert(at);
            }
        }
        index
    }

    /// Circles of ownership and membership: the index of an organisation in each, and the names in it.
    pub(super) fn cycles(&self) -> Vec<(usize, String)> {
        let index = self.index();
        let above = |at: usize| -> Vec<usize> {
            let body = &self.organisations[at];
            let holders = body.part_of.iter().chain(&body.owned_by);
            holders
                .filter_map(|holder| index.get(holder.as_str()).copied())
                .collect()
        };
        let mut cycles = Vec::new();
        // 0: not looked at, 1: on the way, 2: done.
        let mut state = vec![0u8; self.organisations.len()];
        for start in 0..self.organisations.len() {
            let mut path: Vec<(usize, Vec<usize>)> = Vec::new();
            if state[start] == 0 {
                state[start] = 1;
                path.push((start, above(start)));
            }
            while let Some((at, left)) = path.last_mut() {
                match left.pop() {
                    Some(next) if state[next] == 0 => {
                        state[next] = 1;
                        path.push((next, above(next)));
                    }
                    Some(next) if state[next] == 1 => {
                        let from = path.iter().position(|(at, _)| *at == next).unwrap_or(0);
                        let names: Vec<&str> = path[from..]
                            .iter()
                            .map(|(at, _)| self.organisations[*at].name.as_str())
                            .collect();
                        cycles.push((next, names.join(" and ")));
                    }
                    Some(_) => {}
                    None => {
                        state[*at] = 2;
                        path.pop();
                    }
                }
            }
        }
        cycles
    }
}

impl super::Organisation {
    fn holders(&self) -> [(Bond, &[String]); 3] {
        [
            (Bond::Part, &self.part_of),
            (Bond::Owned, &self.owned_by),
            (Bond::Funded, &self.funded_by),
        ]
    }
}

impl<'a> Tie<'a> {
    fn longer(&self, registry: &'a Registry, next: usize, words: &'static str) -> Self {
        let mut tie = self.clone();
        tie.names.push(&registry.organisations[next].name);
        tie.bonds.push(words);
        tie.organisation = Some(next);
        tie
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn registry(text: &str) -> Registry {
        Registry::from_toml(text).unwrap().0
    }

    #[test]
    fn a_tie_runs_along_owners_and_funders_and_ends_where_it_closes() {
        let registry = registry(
            r#"
            [[author]]
            id = "a"
            name = "A"
            [[author.interest]]
            kind = "consulting"
            with = "group"
            [[organisation]]
            id = "group"
            name = "Norvik Group"
            owned_by = ["energy"]
            [[organisation]]
            id = "energy"
            name = "Norvik Energy"
            owned_by = ["group"]
            [[organisation]]
            id = "institute"
            name = "Coast Institute"
            funded_by = ["Norvik Energy"]
            [[organisation]]
            id = "other"
            name = "Other"
            "#,
        );
        let chains: Vec<String> = registry
            .ties(&registry.authors[0])
            .iter()
            .map(Tie::chain)
            .collect();
        assert_eq!(
            chains,
            [
                "adviser to Norvik Group",
                "adviser to Norvik Group → owned by Norvik Energy",
                "adviser to Norvik Group → owned by Norvik Energy → funder of Coast Institute",
            ]
        );
    }

    #[test]
    fn a_person_and_a_stranger_can_be_what_an_author_is_tied_to() {
        let registry = registry(
            r#"
            [[author]]
            id = "a"
            name = "A"
            [[author.interest]]
            kind = "personal"
            with = "holm"
            [[author.interest]]
            kind = "stock"
            with = "Nobody We Know"
            [[person]]
            id = "holm"
            name = "Aksel Holm"
            [[organisation]]
            id = "holm-press"
            name = "Holm Press"
            owned_by = ["holm"]
            "#,
        );
        let chains: Vec<String> = registry
            .ties(&registry.authors[0])
            .iter()
            .map(Tie::chain)
            .collect();
        assert_eq!(
            chains,
            [
                "close to Aksel Holm",
                "close to Aksel Holm → owner of Holm Press",
                "owns shares in Nobody We Know",
            ]
        );
    }
}
