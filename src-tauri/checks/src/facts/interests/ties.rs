//! The chains from an author to everybody a piece may name, kept until the registry changes.
use std::{collections::HashMap, sync::Arc};

use stet_core::{Author, Interest, Registry, Tie};

use crate::{facts::Facts, names::Entity};

/// A chain, in words of its own.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chain {
    /// Index into the author’s interests.
    pub(super) interest: usize,
    /// The names along it.
    pub(super) names: Vec<String>,
    /// The ids along it, of those in the registry.
    pub(super) ids: Vec<String>,
    /// Whom the registry has for each name.
    pub(super) entities: Vec<Option<Entity>>,
    /// It in words.
    pub(super) words: String,
}

/// The chains of the authors seen lately, by author id.
#[derive(Debug, Default)]
pub(crate) struct Webs {
    /// The web of interests they belong to.
    stamp: u64,
    known: HashMap<String, Arc<[Chain]>>,
}

impl Webs {
    /// The chains of an author, the shortest of each interest first.
    pub(super) fn of(&mut self, facts: &Facts<'_>, author: &Author) -> Arc<[Chain]> {
        let stamp = facts.context.names.web();
        if self.stamp != stamp || stamp == 0 {
            self.known.clear();
            self.stamp = stamp;
        }
        let known = self.known.entry(author.id.clone());
        known
            .or_insert_with(|| chains(facts.context.registry, author))
            .clone()
    }
}

fn chains(registry: &Registry, author: &Author) -> Arc<[Chain]> {
    let ties = registry.ties(author);
    let mut chains: Vec<Chain> = ties
        .iter()
        .filter_map(|tie| chain(registry, author, tie))
        .collect();
    chains.sort_by_key(|chain| (chain.interest, chain.names.len()));
    chains.into()
}

fn chain(registry: &Registry, author: &Author, tie: &Tie<'_>) -> Option<Chain> {
    let own = |interest: &Interest| std::ptr::eq(interest, tie.interest);
    let entities: Vec<Option<Entity>> = tie
        .names
        .iter()
        .map(|name| entity(registry, name))
        .collect();
    let ids = entities.iter().filter_map(|entity| match (*entity)? {
        Entity::Organisation(index) => Some(registry.organisations.get(index)?.id.clone()),
        Entity::Person(index) => Some(registry.people.get(index)?.id.clone()),
        _ => None,
    });
    Some(Chain {
        interest: author.interests.iter().position(own)?,
        ids: ids.collect(),
        names: tie.names.iter().map(|name| (*name).to_owned()).collect(),
        words: tie.chain(),
        entities,
    })
}

/// Whom the registry has under a name.
fn entity(registry: &Registry, name: &str) -> Option<Entity> {
    let body = registry
        .organisations
        .iter()
        .position(|body| body.name == name);
    let person = || {
        registry
            .people
            .iter()
            .position(|person| person.name == name)
    };
    body.map(Entity::Organisation)
        .or_else(|| person().map(Entity::Person))
}
