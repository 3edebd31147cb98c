//! Disclaimers: which of an outlet's wordings stand where, and how they differ from it.
use std::ops::Range;

use stet_core::{Disclaimer, Field, Outlet, Place, Pronoun, Span};

use super::{Block, Facts};
use crate::align::{Step, align};

mod blanks;
mod template;
mod wordings;
mod words;

pub(crate) use template::{Filled, Wording, names};
pub(super) use wordings::Wordings;
use wordings::{Candidate, candidates};
pub(crate) use words::People;

/// Up to this share of its words a disclaimer may differ and still be told: measured on 3,174 opinion pieces, an
/// outlet's own stays at or below a tenth and foreign text begins near a half.
const ALTERED: f64 = 0.35;

/// The same for a short wording that nothing else gives away: other outlets' disclaimers come closer to it.
const ALTERED_SHORT: f64 = 0.25;

/// How many words a short wording has.
const SHORT: usize = 14;

/// The disclaimers of a piece.
#[derive(Default)]
pub(crate) struct Disclaimers {
    /// Those found, fields first, then the body in reading order.
    pub(crate) hits: Vec<Hit>,
}

/// A disclaimer in the piece.
pub(crate) struct Hit {
    pub(crate) block: Block,
    /// Index of the block in the body; `None` in a field.
    pub(crate) index: Option<usize>,
    /// Bytes of the visible text, closing punctuation included.
    pub(crate) range: Range<usize>,
    pub(crate) origin: Origin,
    /// Places that nobody filled in. Bytes of the visible text.
    pub(crate) blanks: Vec<Range<usize>>,
}

/// Whose disclaimer it is.
pub(crate) enum Origin {
    /// The outlet's own, as one of its wordings or near it.
    Own(Reading),
    /// A wording of another outlet, by name.
    Other(String),
    /// Reads like a disclaimer, but is none that is known.
    Unknown,
}

/// How a disclaimer in the piece differs from the outlet's wording.
pub(crate) struct Reading {
    /// Which of the outlet's disclaimers it is.
    pub(crate) number: usize,
    pub(crate) wording: Wording,
    pub(crate) steps: Vec<Step>,
    pub(crate) distance: usize,
    /// Words of the text it lies on.
    pub(crate) tokens: Range<usize>,
}

impl Hit {
    /// What goes when the disclaimer goes: its paragraph, or its words with the space before them.
    pub(crate) fn removal(&self, facts: &Facts<'_>) -> Span {
        let text = self.block.text();
        let alone = text.len() - self.range.len() <= 2;
        if alone && self.block.place == Place::Body {
            return facts.paragraphs(self.block.range.clone());
        }
        let before = text[..self.range.start].trim_end().len();
        self.block.span(before..self.range.end)
    }
}

impl Reading {
    /// The disclaimer it is.
    pub(crate) fn disclaimer<'a>(&self, outlet: &'a Outlet) -> Option<&'a Disclaimer> {
        outlet.disclaimers.get(self.number)
    }

    /// What denies in the wording, when the text at hand denies nothing any more.
    pub(crate) fn lost_negation(&self, hit: &Hit, language: &str) -> Option<&str> {
        let denies = |word: &&str| words::is_negation(word, language);
        let mut here = self
            .tokens
            .clone()
            .map(|index| hit.block.passage.word(index));
        let mut wording = self.wording.words.iter().map(String::as_str);
        wording
            .find(denies)
            .filter(|_| !here.any(|word| denies(&word)))
    }

    /// The visible text of some of the wording's words, when all of them stand in it unchanged.
    pub(crate) fn range_of(&self, hit: &Hit, words: &Range<usize>) -> Option<Range<usize>> {
        let places = self.steps.iter().filter_map(|step| match *step {
            Step::Same { template, text } if words.contains(&template) => Some(text),
            _ => None,
        });
        let places: Vec<usize> = places.collect();
        let (first, last) = (*places.first()?, *places.last()?);
        let passage = &hit.block.passage;
        let folded = passage.tokens.get(first)?.range.start..passage.tokens.get(last)?.range.end;
        (places.len() == words.len()).then(|| passage.folded.source(folded))
    }
}

impl Disclaimers {
    /// The outlet's own disclaimers in the piece.
    pub(crate) fn own(&self) -> impl Iterator<Item = (&Hit, &Reading)> {
        self.hits.iter().filter_map(|hit| match &hit.origin {
            Origin::Own(reading) => Some((hit, reading)),
            _ => None,
        })
    }
}

/// The wordings the outlet prints on the day of the piece in its language; in any language when it has none in that.
pub(crate) fn wanted<'a>(facts: &Facts<'a>, outlet: &'a Outlet) -> Vec<&'a Disclaimer> {
    let day = facts.day();
    let in_force = outlet
        .disclaimers
        .iter()
        .filter(|disclaimer| disclaimer.period().covers(day));
    let all: Vec<&Disclaimer> = in_force.collect();
    let fits = |disclaimer: &&Disclaimer| speaks(disclaimer, facts.language);
    if all.iter().any(fits) {
        all.into_iter().filter(fits).collect()
    } else {
        all
    }
}

/// Whether a disclaimer is in a language, or in none.
pub(crate) fn speaks(disclaimer: &Disclaimer, language: &str) -> bool {
    let primary = |tag: &str| {
        tag.split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    disclaimer.language.is_empty() || primary(&disclaimer.language) == primary(language)
}

/// The wording to print when a piece has none, as it fits its authors.
pub(crate) fn canonical(facts: &Facts<'_>, disclaimer: &Disclaimer, outlet: &Outlet) -> String {
    let authors = people(facts).filter(|people| *people != People::ONE);
    template::wording(disclaimer, outlet, "", authors).text
}

/// Whom the piece's disclaimer is about; `None` when nobody is named.
pub(crate) fn people(facts: &Facts<'_>) -> Option<People> {
    match facts.writers.as_slice() {
        [] => None,
        [only] => Some(match only.known().and_then(|author| author.pronoun) {
            Some(Pronoun::She) => People::SHE,
            Some(Pronoun::He) => People::HE,
            Some(Pronoun::They) => People::THEY,
            None => People::ONE,
        }),
        _ => Some(People::SEVERAL),
    }
}

/// Every disclaimer of the piece.
pub(super) fn find(facts: &Facts<'_>, wordings: &mut Wordings) -> Disclaimers {
    let last = facts.ending.saturating_sub(6);
    let fields = facts.fields.iter().map(|block| (None, block, true));
    let body = facts.body.iter().enumerate().map(|(index, block)| {
        let edge = index < 3 || (last..facts.ending).contains(&index);
        (Some(index), block, edge && !block.quoted)
    });
    let candidates = candidates(facts);
    wordings.learn(&candidates);
    let mut hits = Vec::new();
    for (index, block, edge) in fields.chain(body) {
        let own_field = block.place == Place::Field(Field::Disclaimer);
        let plausible = wordings.plausible(block);
        let found = known(facts, block, &candidates, &plausible).or_else(|| {
            let like = edge && (own_field || block.passage.disclaimer.is_some());
            like.then(|| (unknown_range(block, own_field), Origin::Unknown))
        });
        hits.extend(found.map(|(range, origin)| Hit {
            blanks: blanks_of(block, &range, &origin),
            block: block.clone(),
            index,
            range,
            origin,
        }));
    }
    Disclaimers { hits }
}

/// What nobody filled in, in the words of a disclaimer and the punctuation behind them.
fn blanks_of(block: &Block, range: &Range<usize>, origin: &Origin) -> Vec<Range<usize>> {
    let house = match origin {
        Origin::Own(reading) => reading.wording.text.as_str(),
        _ => "",
    };
    let text = block.text();
    let end = text[range.end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |at| range.end + at);
    let found = blanks::blanks(&text[range.start..end], house);
    found
        .into_iter()
        .map(|blank| range.start + blank.start..range.start + blank.end)
        .collect()
}

/// The known wording that lies best on a block, the outlet's own before those of others.
fn known(
    facts: &Facts<'_>,
    block: &Block,
    candidates: &[Candidate<'_>],
    plausible: &[usize],
) -> Option<(Range<usize>, Origin)> {
    let day = facts.day();
    let mut best: Option<((f64, bool), Range<usize>, Origin)> = None;
    for candidate in plausible
        .iter()
        .filter_map(|number| candidates.get(*number))
    {
        let Some((share, reading)) = read(candidate, block) else {
            continue;
        };
        let likeness = (share, !candidate.disclaimer.period().covers(day));
        if best.as_ref().is_none_or(|best| likeness < best.0) {
            let range = closed(block, &reading.tokens);
            let origin = if candidate.is_own {
                Origin::Own(reading)
            } else {
                Origin::Other(candidate.outlet.name.clone())
            };
            best = Some((likeness, range, origin));
        }
    }
    best.map(|(_, range, origin)| (range, origin))
}

/// Lays one wording on a block: the share of its words that differ, and how, when that is little enough.
fn read(candidate: &Candidate<'_>, block: &Block) -> Option<(f64, Reading)> {
    let Candidate {
        outlet,
        number,
        disclaimer,
        ..
    } = *candidate;
    let passage = &block.passage;
    let wording = template::wording(disclaimer, outlet, passage.folded.text(), None);
    let template: Vec<&str> = wording.words.iter().map(String::as_str).collect();
    let text: Vec<&str> = (0..passage.tokens.len())
        .map(|index| passage.word(index))
        .collect();
    let alignment = align(&template, &text);
    let share = alignment.distance as f64 / template.len().max(1) as f64;
    let short = template.len() <= SHORT && passage.disclaimer.is_none();
    let most = if short { ALTERED_SHORT } else { ALTERED };
    let reading = Reading {
        number,
        steps: alignment.steps,
        distance: alignment.distance,
        tokens: alignment.text,
        wording,
    };
    (share <= most && !reading.wording.words.is_empty()).then_some((share, reading))
}

/// The visible text of some words, with the punctuation that closes them.
fn closed(block: &Block, tokens: &Range<usize>) -> Range<usize> {
    let passage = &block.passage;
    let (Some(first), Some(last)) = (
        passage.tokens.get(tokens.start),
        passage.tokens.get(tokens.end.saturating_sub(1)),
    ) else {
        return 0..0;
    };
    let range = first.source.start..last.source.end;
    let rest = &block.text()[range.end..];
    let closing = rest
        .find(|char: char| !matches!(char, '.' | '!' | '。' | '։'))
        .unwrap_or(rest.len());
    range.start..range.end + closing
}

/// What reads like a disclaimer: the whole field, or the sentence of the body that gives it away.
fn unknown_range(block: &Block, own_field: bool) -> Range<usize> {
    match block.passage.disclaimer {
        Some(at) if !own_field => block.passage.sentence(at),
        _ => 0..block.text().len(),
    }
}
