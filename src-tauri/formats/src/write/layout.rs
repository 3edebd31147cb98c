//! The order in which the parts of a piece are printed.
use stet_core::{Disclaimer, DisclaimerPlace, Field, Outlet, Piece, Place, markdown::plain_text};

/// The places that hold something to print, from top to bottom; the outlet says where its disclaimer stands.
pub(crate) fn printed(piece: &Piece, outlet: Option<&Outlet>) -> Vec<Place> {
    let disclaimer = disclaimer_place(piece, outlet);
    let at = |place| (place == disclaimer).then_some(Field::Disclaimer);
    let head = [
        Some(Field::Label),
        Some(Field::Headline),
        Some(Field::Standfirst),
        Some(Field::Byline),
        Some(Field::Image),
        at(DisclaimerPlace::Top),
    ];
    let foot = [
        Some(Field::Disclosure),
        at(DisclaimerPlace::BeforeBio),
        Some(Field::Bio),
        at(DisclaimerPlace::End),
        Some(Field::Credit),
    ];
    head.into_iter()
        .flatten()
        .map(Place::Field)
        .chain([Place::Body])
        .chain(foot.into_iter().flatten().map(Place::Field))
        .filter(|&place| !text(piece, place).trim().is_empty())
        .collect()
}

/// The text at a place; a piece without a byline has its authors' names there.
pub(crate) fn text(piece: &Piece, place: Place) -> String {
    let text = piece.text(place);
    if place == Place::Field(Field::Byline) && text.is_empty() {
        return piece.furniture.authors.join(", ");
    }
    text.to_owned()
}

/// The language of a piece: its own, else the outlet's main one; empty when nobody says.
pub(crate) fn language<'a>(piece: &'a Piece, outlet: Option<&'a Outlet>) -> &'a str {
    match piece.furniture.language.as_str() {
        "" => outlet
            .and_then(|outlet| outlet.languages.first())
            .map_or("", String::as_str),
        own => own,
    }
}

/// A short text for lists and feeds, without markup: the excerpt, else the standfirst.
#[must_use]
pub fn excerpt(piece: &Piece) -> String {
    description([&piece.furniture.excerpt, &piece.furniture.standfirst])
}

/// The first of these texts that says something, on one line and without markup.
pub(crate) fn description<const N: usize>(texts: [&str; N]) -> String {
    let first = texts.into_iter().find(|text| !text.is_empty());
    let plain = plain_text(first.unwrap_or_default());
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the outlet's CMS prints a field by itself.
pub(crate) fn is_automatic(piece: &Piece, outlet: Option<&Outlet>, field: Field) -> bool {
    match field {
        Field::Label => outlet.is_some_and(|outlet| outlet.label.auto),
        Field::Disclaimer => disclaimer(piece, outlet).is_some_and(|known| known.auto),
        _ => false,
    }
}

fn disclaimer_place(piece: &Piece, outlet: Option<&Outlet>) -> DisclaimerPlace {
    disclaimer(piece, outlet).map_or_else(DisclaimerPlace::default, |known| known.place)
}

/// The outlet's disclaimer that the piece carries: the same words, else the same language, else the first.
fn disclaimer<'a>(piece: &Piece, outlet: Option<&'a Outlet>) -> Option<&'a Disclaimer> {
    let ours = primary(language(piece, outlet));
    let disclaimers = || outlet.into_iter().flat_map(|outlet| &outlet.disclaimers);
    let same_words = |known: &&Disclaimer| known.text.trim() == piece.furniture.disclaimer.trim();
    let same_language = |known: &&Disclaimer| primary(&known.language) == ours;
    disclaimers()
        .find(same_words)
        .or_else(|| disclaimers().find(same_language))
        .or_else(|| disclaimers().next())
}

/// The language of a BCP 47 tag, without script and region.
pub(crate) fn primary(tag: &str) -> String {
    tag.split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_lowercase()
}
