//! The one module that converts offsets: bytes of UTF-8 to UTF-16 code units and back.
use std::ops::Range;

/// The UTF-16 offset of a byte offset.
///
/// # Errors
/// `None` when `byte` lies outside the text or inside a character.
#[must_use]
pub fn utf16_of_byte(text: &str, byte: usize) -> Option<usize> {
    text.get(..byte).map(utf16_len)
}

/// The byte offset of a UTF-16 offset.
///
/// # Errors
/// `None` when `utf16` lies outside the text or inside a surrogate pair.
#[must_use]
pub fn byte_of_utf16(text: &str, utf16: usize) -> Option<usize> {
    let mut units = 0;
    for (byte, char) in text.char_indices() {
        if units >= utf16 {
            return (units == utf16).then_some(byte);
        }
        units += char.len_utf16();
    }
    (units == utf16).then_some(text.len())
}

/// The byte range of a UTF-16 range.
#[must_use]
pub fn bytes_of_utf16(text: &str, utf16: Range<usize>) -> Option<Range<usize>> {
    let start = byte_of_utf16(text, utf16.start)?;
    let length = byte_of_utf16(&text[start..], utf16.end.checked_sub(utf16.start)?)?;
    Some(start..start + length)
}

/// How many UTF-16 code units a text has.
#[must_use]
pub fn utf16_len(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Converts many byte offsets in one pass over the text.
///
/// # Panics
/// Never: an offset inside a character counts as the character's end, one past the text as the text's end.
#[must_use]
pub fn utf16_of_bytes(text: &str, bytes: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..bytes.len()).collect();
    order.sort_unstable_by_key(|&i| bytes[i]);
    let mut result = vec![0; bytes.len()];
    let mut chars = text.char_indices().peekable();
    let mut units = 0;
    for i in order {
        while let Some(&(at, char)) = chars.peek() {
            if at >= bytes[i] {
                break;
            }
            units += char.len_utf16();
            chars.next();
        }
        result[i] = units;
    }
    result
}

/// Line and column of a byte offset, both from 1; the column counts characters.
#[must_use]
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = &text[..byte.min(text.len())];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

/// Where the lines of a text begin, to ask for many places.
#[derive(Clone, Debug)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// Finds them in one pass.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let after = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Self(std::iter::once(0).chain(after).collect())
    }

    /// [`line_and_column`] of a byte offset of the same text.
    #[must_use]
    pub fn line_and_column(&self, text: &str, byte: usize) -> (usize, usize) {
        let byte = text.floor_char_boundary(byte);
        let line = self.0.partition_point(|start| *start <= byte);
        let start = line.checked_sub(1).map_or(0, |before| self.0[before]);
        let column = text.get(start..byte).unwrap_or_default().chars().count();
        (line, column + 1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_boundary_goes_there_and_back(text in "\\PC*") {
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let utf16 = utf16_of_byte(&text, byte).unwrap();
                prop_assert_eq!(utf16, text[..byte].encode_utf16().count());
                prop_assert_eq!(byte_of_utf16(&text, utf16), Some(byte));
            }
        }

        #[test]
        fn many_at_once_are_the_same_as_one_by_one(text in "\\PC*") {
            let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).rev().collect();
            let one_by_one: Vec<usize> =
                bytes.iter().map(|&byte| utf16_of_byte(&text, byte).unwrap()).collect();
            prop_assert_eq!(utf16_of_bytes(&text, &bytes), one_by_one);
        }

        #[test]
        fn lines_found_once_are_the_same_as_lines_counted(text in "[aé\n]{0,20}") {
            let lines = Lines::of(&text);
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                prop_assert_eq!(lines.line_and_column(&text, byte), line_and_column(&text, byte));
            }
        }
    }

    #[test]
    fn the_inside_of_a_surrogate_pair_is_nowhere() {
        assert_eq!(byte_of_utf16("🦊", 1), None);
        assert_eq!(byte_of_utf16("🦊", 3), None);
        assert_eq!(bytes_of_utf16("a🦊b", 1..3), Some(1..5));
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(line_and_column("né\nça va", 7), (2, 3));
    }
}
