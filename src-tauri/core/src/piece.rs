//! The piece: one article, its furniture and its body.
use crate::{Field, Furniture, Place};

/// One article, from first draft to published and corrected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// Everything around the body.
    pub furniture: Furniture,
    /// The body: Markdown, with LF line ends.
    pub body: String,
    /// What its file holds that Stet has no field for.
    pub extra: Vec<Extra>,
}

/// A front-matter entry that Stet does not know, kept letter for letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// The entry's key.
    pub key: String,
    /// The whole entry as it stands in the file, key and trailing line end included, with LF line ends.
    pub raw: String,
}

impl Piece {
    /// The text at a place.
    #[must_use]
    pub fn text(&self, place: Place) -> &str {
        match place {
            Place::Body => &self.body,
            Place::Field(field) => self.furniture.get(field),
        }
    }

    /// The text at a place, to change it.
    pub fn text_mut(&mut self, place: Place) -> &mut String {
        match place {
            Place::Body => &mut self.body,
            Place::Field(field) => self.furniture.get_mut(field),
        }
    }

    /// Every place of the piece: the body, then the fields in file order.
    pub fn places() -> impl Iterator<Item = Place> {
        std::iter::once(Place::Body).chain(Field::ALL.iter().copied().map(Place::Field))
    }
}
