//! Places in a piece, spans of text there, and edits to them.
use std::{fmt, ops::Range};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Field, Piece};

/// Where in a piece a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Place {
    /// The body.
    Body,
    /// A field of the furniture.
    Field(Field),
}

impl Place {
    /// The place's name: `body` or the field's.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Field(field) => field.name(),
        }
    }

    /// The place called `name`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if name == "body" {
            return Some(Self::Body);
        }
        Field::named(name).map(Self::Field)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A stretch of text: bytes of the text at a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The text it lies in.
    pub place: Place,
    /// Bytes of that text.
    pub range: Range<usize>,
}

/// One replacement. Several edits of one set all speak of the text before any of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes.
    pub span: Span,
    /// What comes in its place.
    pub text: String,
}

/// Why edits cannot be applied.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EditError {
    /// A range ends outside the text or inside a character.
    #[error("the edit at {}..{} of {} does not fit the text", .0.range.start, .0.range.end, .0.place)]
    OutOfBounds(Span),
    /// Two edits want the same words.
    #[error("two edits overlap at {}..{} of {}", .0.range.start, .0.range.end, .0.place)]
    Overlap(Span),
}

/// Applies a set of edits, all or none.
///
/// # Errors
/// When an edit does not fit its text, or two of them overlap; the piece is then unchanged.
pub fn apply(piece: &mut Piece, edits: &[Edit]) -> Result<(), EditError> {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.span.place, edit.span.range.start, edit.span.range.end));
    for edit in &sorted {
        if piece
            .text(edit.span.place)
            .get(edit.span.range.clone())
            .is_none()
        {
            return Err(EditError::OutOfBounds(edit.span.clone()));
        }
    }
    for pair in sorted.windows(2) {
        let (one, two) = (&pair[0].span, &pair[1].span);
        if one.place == two.place && two.range.start < one.range.end {
            return Err(EditError::Overlap(two.clone()));
        }
    }
    for edit in sorted.iter().rev() {
        piece
            .text_mut(edit.span.place)
            .replace_range(edit.span.range.clone(), &edit.text);
    }
    Ok(())
}

impl TryFrom<String> for Place {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        Self::named(&name).ok_or_else(|| format!("no part of a piece is called “{name}”"))
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(range: Range<usize>, text: &str) -> Edit {
        Edit {
            span: Span {
                place: Place::Body,
                range,
            },
            text: text.into(),
        }
    }

    #[test]
    fn edits_of_a_set_all_speak_of_the_text_before() {
        let mut piece = Piece {
            body: "one two three".into(),
            ..Piece::default()
        };
        apply(&mut piece, &[edit(8..13, "3"), edit(0..3, "the first")]).unwrap();
        assert_eq!(piece.body, "the first two 3");
    }

    #[test]
    fn a_bad_edit_changes_nothing() {
        let mut piece = Piece {
            body: "naïve".into(),
            ..Piece::default()
        };
        let inside_a_character = edit(0..3, "");
        assert_eq!(
            apply(&mut piece, std::slice::from_ref(&inside_a_character)),
            Err(EditError::OutOfBounds(inside_a_character.span))
        );
        let second = edit(1..2, "y");
        assert_eq!(
            apply(&mut piece, &[edit(0..2, "x"), second.clone()]),
            Err(EditError::Overlap(second.span))
        );
        assert_eq!(piece.body, "naïve");
    }
}
