//! What arrives, held against what the library holds: whom it knows, what is missing, what it has seen before.
use stet_core::{
    Field,
    likeness::{Signature, shared},
};
use stet_store::{Alike, Item};

use crate::{
    Desk, Error, arrivals,
    findings::words,
    state::parse_id,
    view::{AlikeRow, Appraisal, KnownAuthor, Overlap, PassageView, Reading},
};

/// The least that two texts share before it is told; two columns on one subject share a tenth of it.
const LEAST: f32 = 0.12;
/// How many texts are told of.
const MOST: usize = 5;
/// How many texts are signed before an edit may come between.
const BATCH: u32 = 100;

impl Desk {
    /// Holds a reading against the library.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn appraise(&self, reading: Reading) -> Result<Appraisal, Error> {
        let piece = arrivals::piece(reading);
        let furniture = &piece.furniture;
        let missing = [
            (Field::Headline, furniture.headline.is_empty()),
            (Field::Byline, furniture.authors.is_empty()),
            (Field::Bio, furniture.bio.is_empty()),
        ];
        Ok(Appraisal {
            known: self.known(&furniture.authors)?,
            missing: missing
                .into_iter()
                .filter_map(|(field, absent)| absent.then_some(field))
                .collect(),
            alike: self.alike(&words(&piece))?,
        })
    }

    /// The passages that a reading shares with something in the library.
    ///
    /// # Errors
    /// When there is no such piece or source.
    pub fn overlap(&self, ask: Overlap) -> Result<Vec<PassageView>, Error> {
        let id = parse_id(&ask.id)?;
        let item = match &*ask.kind {
            "source" => Item::Source(id),
            _ => Item::Piece(id),
        };
        let there = self.readers.ask(|library| library.words(item))?;
        let here = words(&arrivals::piece(ask.reading));
        Ok(shared(&here, &there)
            .into_iter()
            .map(|passage| PassageView {
                here: here[passage.left].to_owned(),
                there: there[passage.right].to_owned(),
            })
            .collect())
    }

    fn known(&self, names: &[String]) -> Result<Vec<KnownAuthor>, Error> {
        let mut state = self.state();
        let registry = &state.house()?.registry;
        let known = names.iter().filter_map(|name| {
            registry.named(name).map(|author| KnownAuthor {
                name: name.clone(),
                id: author.id.clone(),
            })
        });
        Ok(known.collect())
    }

    fn alike(&self, text: &str) -> Result<Vec<AlikeRow>, Error> {
        let Some(signature) = Signature::of(text) else {
            return Ok(Vec::new());
        };
        while self.state().library()?.sign(BATCH)? > 0 {}
        let found = self
            .readers
            .ask(|library| library.alike(&signature, LEAST))?;
        Ok(found.into_iter().take(MOST).map(row).collect())
    }
}

fn row(alike: Alike) -> AlikeRow {
    let (kind, id) = match alike.item {
        Item::Piece(id) => ("piece", id),
        Item::Source(id) => ("source", id),
    };
    AlikeRow {
        kind: kind.into(),
        id: id.to_string(),
        title: alike.title,
        byline: alike.byline,
        percent: (alike.likeness * 100.0).round() as u32,
    }
}
