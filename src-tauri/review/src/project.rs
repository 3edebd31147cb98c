//! The piece and its workflow, read out of a document.
use loro::{LoroDoc, LoroMap, LoroValue, ValueOrContainer};
use stet_core::{Extra, Field, Piece, Place, State, Workflow};

use crate::{layout, ordered};

/// The whole piece.
pub(crate) fn piece(doc: &LoroDoc) -> Piece {
    let mut piece = Piece {
        extra: extra(doc),
        ..Piece::default()
    };
    for place in Piece::places() {
        *piece.text_mut(place) = text(doc, place);
    }
    piece.furniture.authors = authors(doc);
    piece.furniture.tags = keys(doc, layout::TAGS);
    piece.furniture.categories = keys(doc, layout::CATEGORIES);
    piece
}

/// The text at a place.
pub(crate) fn text(doc: &LoroDoc, place: Place) -> String {
    match place {
        Place::Field(field) if field.is_value() => value(doc, field),
        _ => doc.get_text(place.name()).to_string(),
    }
}

/// What the desk has agreed.
pub(crate) fn workflow(doc: &LoroDoc) -> Workflow {
    let map = doc.get_map(layout::WORKFLOW);
    Workflow {
        state: string(&map, layout::STATE).map_or_else(State::default, State),
        due: string(&map, layout::DUE),
        commissioned: number(&map, layout::COMMISSIONED),
    }
}

/// The text under a key of a map.
pub(crate) fn string(map: &LoroMap, key: &str) -> Option<String> {
    match map.get(key)? {
        ValueOrContainer::Value(LoroValue::String(text)) => Some(text.to_string()),
        _ => None,
    }
}

/// The number under a key of a map.
fn number(map: &LoroMap, key: &str) -> Option<u32> {
    match map.get(key)? {
        ValueOrContainer::Value(LoroValue::I64(number)) => number.try_into().ok(),
        _ => None,
    }
}

/// The text of a value field.
fn value(doc: &LoroDoc, field: Field) -> String {
    string(&doc.get_map(layout::META), field.name()).unwrap_or_default()
}

/// The authors' names, in printed order.
pub(crate) fn authors(doc: &LoroDoc) -> Vec<String> {
    let entries = doc.get_movable_list(layout::AUTHORS).to_vec();
    let names = entries.iter().filter_map(|entry| {
        let name = entry.as_map()?.get(layout::NAME)?;
        name.as_string().map(|name| name.to_string())
    });
    names.collect()
}

/// The keys of an ordered map.
fn keys(doc: &LoroDoc, root: &str) -> Vec<String> {
    let entries = ordered::read(doc, root);
    entries.into_iter().map(|(key, _)| key).collect()
}

/// The front-matter entries without a field.
fn extra(doc: &LoroDoc) -> Vec<Extra> {
    let entries = ordered::read(doc, layout::EXTRA).into_iter();
    let extra = entries.map(|(key, raw)| Extra {
        key: key.split('\n').next().unwrap_or_default().to_owned(),
        raw,
    });
    extra.collect()
}

/// Front-matter entries as an ordered map keeps them: a key that comes again is told apart by its number.
pub(crate) fn extra_entries(extra: &[Extra]) -> Vec<ordered::Entry> {
    let numbered = extra.iter().enumerate().map(|(index, entry)| {
        let before = &extra[..index];
        match before.iter().filter(|other| other.key == entry.key).count() {
            0 => (entry.key.clone(), entry.raw.clone()),
            n => (format!("{}\n{n}", entry.key), entry.raw.clone()),
        }
    });
    numbered.collect()
}
