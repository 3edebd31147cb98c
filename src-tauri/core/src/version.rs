//! Versions: an exact state of a piece, named by its content.
use crate::{FileStyle, Piece, file};

/// The name of a piece's exact state: BLAKE3, in hex, of the piece written as a file in the default style.
#[must_use]
pub fn version(piece: &Piece) -> String {
    let canonical = file::write(piece, &FileStyle::default());
    blake3::hash(canonical.as_bytes()).to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Field;

    #[test]
    fn a_version_names_every_letter_and_nothing_else() {
        let mut piece = Piece {
            body: "The ferry is late.\n".into(),
            ..Piece::default()
        };
        let first = version(&piece);
        assert_eq!(first, version(&piece.clone()));
        *piece.furniture.get_mut(Field::Headline) = "Late".into();
        assert_ne!(first, version(&piece));
    }

    #[test]
    fn a_version_stays_the_same_in_every_release() {
        let piece = Piece {
            body: "The ferry is late.\n".into(),
            ..Piece::default()
        };
        assert_eq!(
            version(&piece),
            "249238d464d1a1b8e1fd6f470932b7b62c171aceb6a2053a79f0ca874f43246e"
        );
    }
}
