//! Bios taken apart by person, and the organisations they name.
use std::ops::Range;

use stet_core::Author;

use super::{Bio, Facts, bio_words};
use crate::names::Entity;

/// What a bio says of one person. Ranges are bytes of the bio's visible text.
#[derive(Debug)]
pub(crate) struct Profile<'a> {
    /// Index into the bios.
    pub(crate) bio: usize,
    /// Whom the registry has for the person.
    pub(crate) author: Option<&'a Author>,
    /// The sentences about this person.
    pub(crate) range: Range<usize>,
    /// The words of it that speak of what is over: “former”.
    pub(crate) past: Vec<Range<usize>>,
    /// The words of it that go stale by themselves: “forthcoming”.
    pub(crate) perishable: Vec<Range<usize>>,
    /// Organisations that the registry does not know by name: “Coast Institute”.
    pub(crate) strangers: Vec<Range<usize>>,
}

/// The people of every bio, in order: a new one begins with each sentence that begins with another author's name.
pub(super) fn find<'a>(facts: &Facts<'a>) -> Vec<Profile<'a>> {
    let mut profiles = Vec::new();
    for (index, bio) in facts.bios.iter().enumerate() {
        let start = bio.label.as_ref().map_or(0, |label| label.end);
        let end = bio_end(facts, bio).max(start);
        let mut sentences: Vec<Range<usize>> = bio.block.passage.sentences.clone();
        sentences.retain(|sentence| sentence.start < end);
        if sentences.is_empty() || end == start {
            continue;
        }
        let mut open = (start..end, subject(facts, bio, start));
        for sentence in sentences.iter().filter(|sentence| sentence.start > start) {
            let named = author_at(facts, bio, sentence.start);
            if let Some(author) =
                named.filter(|author| open.1.is_none_or(|open| open.id != author.id))
            {
                let here = bio.block.text()[open.0.start..sentence.start]
                    .trim_end()
                    .len();
                profiles.push(profile(
                    facts,
                    index,
                    open.0.start..open.0.start + here,
                    open.1,
                ));
                open = (sentence.start..end, Some(author));
            }
        }
        profiles.push(profile(facts, index, open.0, open.1));
    }
    profiles
}

/// Where a bio ends: before a disclaimer that stands in the same paragraph.
fn bio_end(facts: &Facts<'_>, bio: &Bio) -> usize {
    let here = |hit: &&super::Hit| hit.block.place == bio.block.place && hit.index == bio.index;
    let hit = facts.disclaimers.hits.iter().find(here);
    let end = hit.map_or(bio.block.text().len(), |hit| hit.range.start);
    bio.block.text()[..end].trim_end().len()
}

/// Whom the first sentence is about: the author it names, else the only author, unless it names somebody else.
fn subject<'a>(facts: &Facts<'a>, bio: &Bio, start: usize) -> Option<&'a Author> {
    let named = author_at(facts, bio, start);
    if named.is_some() {
        return named;
    }
    let [only] = facts.writers.as_slice() else {
        return None;
    };
    let text = bio.block.text();
    let names_another = bio.opening.as_ref().is_some_and(|opening| {
        let subject = &text[opening.subject.clone()];
        let noun = facts.words.is_some_and(|words| {
            words
                .author_nouns
                .contains(&subject.to_lowercase().as_str())
        });
        !noun && !subject.contains(only.name)
    });
    if names_another { None } else { only.known() }
}

/// The author whose name stands at the head of a sentence, behind titles at most.
fn author_at<'a>(facts: &Facts<'a>, bio: &Bio, start: usize) -> Option<&'a Author> {
    /// How many bytes titles may take.
    const TITLES: usize = 24;
    let text = bio.block.text();
    let mention = bio.block.mentions.iter().find(|mention| {
        matches!(mention.entity, Entity::Author(_)) && mention.range.start >= start
    })?;
    let before = text.get(start..mention.range.start)?;
    let titles = facts.words.map_or(&[][..], |words| words.titles);
    let only_titles = before.len() <= TITLES
        && before
            .split(|char: char| !char.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .all(|word| titles.contains(&word.to_lowercase().as_str()));
    let Entity::Author(index) = mention.entity else {
        return None;
    };
    facts
        .context
        .registry
        .authors
        .get(index)
        .filter(|_| only_titles)
}

fn profile<'a>(
    facts: &Facts<'a>,
    bio: usize,
    range: Range<usize>,
    author: Option<&'a Author>,
) -> Profile<'a> {
    let block = &facts.bios[bio].block;
    let words = bio_words::of(facts.language);
    let places = |list: &[&str]| match author {
        Some(_) => bio_words::places(&block.passage, &range, list),
        None => Vec::new(),
    };
    Profile {
        past: words.map_or_else(Vec::new, |words| places(words.past)),
        perishable: words.map_or_else(Vec::new, |words| {
            bio_words::places(&block.passage, &range, words.perishable)
        }),
        strangers: author.map_or_else(Vec::new, |_| strangers(facts, bio, &range)),
        bio,
        author,
        range,
    }
}

/// Runs of two or more words in capitals with a word such as “institute” among them, but for names of the registry
/// and for sentences about studies, prizes and books.
fn strangers(facts: &Facts<'_>, bio: usize, range: &Range<usize>) -> Vec<Range<usize>> {
    let block = &facts.bios[bio].block;
    let (passage, text) = (&block.passage, block.text());
    let Some(words) = bio_words::of(facts.language) else {
        return Vec::new();
    };
    let asides = bio_words::places(passage, range, words.aside);
    let source = |index: usize| passage.tokens[index].source.clone();
    let mut strangers = Vec::new();
    let mut index = passage
        .tokens
        .partition_point(|token| token.source.start < range.start);
    while index < passage.tokens.len() && source(index).end <= range.end {
        let mut last = index;
        while let Some(next) = next_of_run(passage, text, last) {
            last = next;
        }
        let run = source(index).start..source(last).end;
        let names_body = (index..=last).any(|at| is_body(passage.word(at), words.bodies));
        if begins_large(&text[source(index)]) && last > index && names_body {
            strangers.push(run);
        }
        index = last + 1;
    }
    strangers.retain(|run| {
        let met = |other: &Range<usize>| other.start < run.end && run.start < other.end;
        let sentence = passage.sentence(run.start);
        !block.mentions.iter().any(|mention| met(&mention.range))
            && !asides.iter().any(|aside| sentence.contains(&aside.start))
    });
    strangers
}

/// The next word of a name: a capital behind a space, or behind “of the” and its like.
fn next_of_run(passage: &super::Passage, text: &str, at: usize) -> Option<usize> {
    const LINKS: &[&str] = &[
        "of", "for", "and", "the", "on", "de", "du", "des", "del", "la", "le", "et", "di", "della",
        "e", "do", "da", "für", "der", "und", "voor", "van", "y", "&",
    ];
    let source = |index: usize| passage.tokens.get(index).map(|token| token.source.clone());
    if !begins_large(&text[source(at)?]) {
        return None;
    }
    let mut end = source(at)?.end;
    for next in at + 1..=at + 3 {
        let word = source(next)?;
        let gap = text.get(end..word.start)?;
        if !gap
            .chars()
            .all(|char| matches!(char, ' ' | '\u{a0}' | '-' | '&'))
        {
            return None;
        }
        if begins_large(&text[word.clone()]) {
            return Some(next);
        }
        if !LINKS.contains(&passage.word(next)) {
            return None;
        }
        end = word.end;
    }
    None
}

fn begins_large(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a word says that a name is an organisation's, alone or at the end of a compound.
fn is_body(word: &str, organisations: &[&str]) -> bool {
    organisations
        .iter()
        .any(|body| *body == word || body.len() >= 6 && word.ends_with(body))
}

impl Profile<'_> {
    /// Whether a place stands in a sentence that speaks of what is over.
    pub(crate) fn is_past(&self, bio: &Bio, at: usize) -> bool {
        let sentence = bio.block.passage.sentence(at);
        self.past.iter().any(|past| sentence.contains(&past.start))
    }
}
