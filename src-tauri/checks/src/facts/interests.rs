//! Whom the authors are tied to, where the piece names them, and what readers are told of it.
use std::{collections::HashMap, ops::Range};

use jiff::{ToSpan, civil::Date};
use stet_core::{Author, Declaration, Field, Folded, Interest, Span};

use super::{Block, Facts, byline::same};
use crate::names::Entity;

mod homonyms;
mod printed;
mod ties;

pub(crate) use printed::Printed;
use ties::Chain;
pub(super) use ties::Webs;

/// For how many months an ended interest is still told, unless the outlet says otherwise (ICMJE).
const WINDOW: u16 = 36;

/// An author’s interest in somebody whom the piece names.
pub(crate) struct Stake<'a> {
    pub(crate) author: &'a Author,
    pub(crate) interest: &'a Interest,
    /// The chain in words: “adviser to Norvik Group → owner of Norvik Energy”.
    pub(crate) chain: String,
    /// Whether the piece names the interest’s own, at the first step of the chain.
    pub(crate) direct: bool,
    /// Where the piece first names whom the chain reaches.
    pub(crate) span: Span,
    /// The number of that paragraph; `None` above the body.
    pub(crate) paragraph: Option<usize>,
    /// The name of whom the chain reaches, as the registry has it.
    pub(crate) name: String,
}

/// What is known of the authors’ interests.
#[derive(Default)]
pub(crate) struct Interests<'a> {
    /// Interests in somebody the piece names of which readers are told nothing; one for each interest.
    pub(crate) untold: Vec<Stake<'a>>,
    /// The sentences of the registry that are printed.
    pub(crate) printed: Vec<Printed<'a>>,
}

/// The first place at which somebody is named.
type Places = HashMap<Entity, (Span, Option<usize>)>;

/// What the authors have to tell, held against what the piece says.
pub(super) fn find<'a>(facts: &Facts<'a>, webs: &mut Webs) -> Interests<'a> {
    let authors = facts.writers.iter().filter_map(super::Writer::known);
    let tied: Vec<&Author> = authors
        .filter(|author| !author.interests.is_empty())
        .collect();
    if tied.is_empty() {
        return Interests::default();
    }
    let printed = printed::find(facts, &tied);
    let (places, told) = (places(facts), told(facts));
    let mut untold = Vec::new();
    for author in tied {
        let chains = webs.of(facts, author);
        let mut settled = vec![false; author.interests.len()];
        for chain in chains.iter() {
            let Some(interest) = author.interests.get(chain.interest) else {
                continue;
            };
            let is_printed = || {
                printed
                    .iter()
                    .any(|printed| std::ptr::eq(printed.interest, interest))
            };
            if settled[chain.interest] || !counts(facts, interest) || is_printed() {
                continue;
            }
            let Some((span, paragraph)) = place(facts, chain, &places) else {
                continue;
            };
            settled[chain.interest] = true;
            if !is_told(chain, &told) && !immaterial(facts, author, chain) {
                untold.push(Stake {
                    author,
                    interest,
                    chain: chain.words.clone(),
                    direct: chain.names.len() == 1,
                    span,
                    paragraph,
                    name: chain.names.last().cloned().unwrap_or_default(),
                });
            }
        }
    }
    Interests { untold, printed }
}

/// Whether an interest holds on the day of the piece or ended so shortly before that it is still told.
fn counts(facts: &Facts<'_>, interest: &Interest) -> bool {
    let begun = interest
        .from
        .is_none_or(|from| from.first_day() <= facts.day());
    begun && !is_past(facts, interest)
}

/// Whether an interest ended so long before the piece that it is no longer told.
pub(crate) fn is_past(facts: &Facts<'_>, interest: &Interest) -> bool {
    window_start(facts).is_some_and(|start| interest.period().ended_before(start))
}

/// For how many months an ended interest is still told here.
pub(crate) fn window_months(facts: &Facts<'_>) -> u16 {
    let house = facts
        .context
        .outlet
        .and_then(|outlet| outlet.declarations.window_months);
    house.unwrap_or(WINDOW)
}

fn window_start(facts: &Facts<'_>) -> Option<Date> {
    facts
        .day()
        .checked_sub(i32::from(window_months(facts)).months())
        .ok()
}

/// What an author declared for this very piece, the newest first of all.
pub(crate) fn declaration<'a>(facts: &Facts<'a>, author: &'a Author) -> Option<&'a Declaration> {
    let furniture = &facts.piece.furniture;
    let names = [facts.context.id, &furniture.slug, &furniture.headline];
    let about = |declared: &&Declaration| {
        names
            .iter()
            .any(|name| !name.is_empty() && same(name, &declared.piece))
    };
    author
        .declarations
        .iter()
        .filter(about)
        .max_by_key(|declared| declared.date)
}

/// Whether the desk holds that a tie is beside the point in this piece.
fn immaterial(facts: &Facts<'_>, author: &Author, chain: &Chain) -> bool {
    let Some(declared) = declaration(facts, author) else {
        return false;
    };
    let reached = chain.ids.iter().chain(&chain.names);
    reached
        .into_iter()
        .any(|name| declared.immaterial.contains_key(name))
}

/// The first place at which each organisation and person is named: headline, standfirst, then the body with what it quotes.
fn places(facts: &Facts<'_>) -> Places {
    let mut places = Places::new();
    let above = [Field::Headline, Field::Standfirst].into_iter();
    let above = above.filter_map(|field| facts.field(field));
    let mut number = 0;
    let body = facts.body[..facts.ending]
        .iter()
        .enumerate()
        .filter_map(|(index, block)| {
            number += usize::from(!block.is_heading());
            let apart = facts.bios.iter().any(|bio| bio.index == Some(index))
                || facts
                    .disclaimers
                    .hits
                    .iter()
                    .any(|hit| hit.index == Some(index))
                || is_notice(facts, block);
            (!apart).then_some((Some(number), block))
        });
    for (paragraph, block) in above.map(|block| (None, block)).chain(body) {
        for mention in block.mentions.iter() {
            let named = matches!(mention.entity, Entity::Organisation(_) | Entity::Person(_));
            if named
                && !places.contains_key(&mention.entity)
                && !homonyms::is_one(facts, block, mention)
            {
                let span = block.span(mention.range.clone());
                places.insert(mention.entity, (span, paragraph));
            }
        }
    }
    places
}

/// Whether a paragraph of the body tells interests: it begins with a label for that, or says so in so many words.
fn is_notice(facts: &Facts<'_>, block: &Block) -> bool {
    let Some(words) = facts.words.filter(|_| block.passage.tokens.len() <= 120) else {
        return false;
    };
    let folded = block.passage.folded.text();
    let label = folded.split_once(':').map_or("", |(label, _)| label.trim());
    words.disclosure_labels.contains(&label)
}

/// The blocks in which readers are told who the authors are and what they have to do with the matter.
fn told<'b>(facts: &'b Facts<'_>) -> Vec<&'b Block> {
    let fields = [Field::Disclosure, Field::Bio]
        .into_iter()
        .filter_map(|field| facts.field(field));
    let bios = facts
        .bios
        .iter()
        .filter(|bio| !bio.is_field())
        .map(|bio| &bio.block);
    let notices = facts.body[..facts.ending]
        .iter()
        .filter(|block| is_notice(facts, block));
    fields.chain(bios).chain(notices).collect()
}

/// Whether readers are told of the interest’s own, or of whom the chain reaches.
fn is_told(chain: &Chain, told: &[&Block]) -> bool {
    let ends = [chain.entities.first(), chain.entities.last()];
    let ends: Vec<Entity> = ends.into_iter().flatten().flatten().copied().collect();
    let names = [chain.names.first(), chain.names.last()];
    told.iter().any(|block| {
        block
            .mentions
            .iter()
            .any(|mention| ends.contains(&mention.entity))
            || names
                .iter()
                .flatten()
                .any(|name| find_name(block, name).is_some())
    })
}

/// Where the piece names whom a chain reaches.
fn place(facts: &Facts<'_>, chain: &Chain, places: &Places) -> Option<(Span, Option<usize>)> {
    match chain.entities.last().copied().flatten() {
        Some(entity) => places.get(&entity).cloned(),
        None => stranger(facts, chain.names.last()?),
    }
}

/// Where the body names somebody whom the registry has no entry for.
fn stranger(facts: &Facts<'_>, name: &str) -> Option<(Span, Option<usize>)> {
    if name.chars().count() <= 4 || facts.context.names.is_shared(name) {
        return None;
    }
    let mut number = 0;
    facts.body[..facts.ending]
        .iter()
        .enumerate()
        .find_map(|(index, block)| {
            number += usize::from(!block.is_heading());
            let apart =
                facts.bios.iter().any(|bio| bio.index == Some(index)) || is_notice(facts, block);
            let range = find_name(block, name).filter(|_| !apart)?;
            Some((block.span(range), Some(number)))
        })
}

/// A name as whole words in a block, as bytes of its visible text.
fn find_name(block: &Block, name: &str) -> Option<Range<usize>> {
    let name = Folded::new(name);
    let (name, folded) = (name.text().trim(), &block.passage.folded);
    let at = folded.text().find(name).filter(|_| !name.is_empty())?;
    let before = folded.text()[..at].chars().next_back();
    let after = folded.text()[at + name.len()..].chars().next();
    let whole = ![before, after]
        .into_iter()
        .flatten()
        .any(char::is_alphanumeric);
    whole.then(|| folded.source(at..at + name.len()))
}
