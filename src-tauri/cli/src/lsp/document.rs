//! A text that an editor has open, with the way between its offsets and the editor's positions.
use std::{
    ops::Range,
    path::{Path, PathBuf},
};

use line_index::{LineCol, LineIndex, TextSize, WideEncoding, WideLineCol};
use lsp_types::{Position, PositionEncodingKind, TextDocumentContentChangeEvent, TextDocumentItem};
use url::Url;

/// An open text. Offsets are bytes of UTF-8; positions count as agreed with the editor.
pub(super) struct Document {
    /// Where it lies; a name alone when it lies nowhere yet.
    pub(super) path: PathBuf,
    pub(super) version: i32,
    pub(super) text: String,
    lines: LineIndex,
    utf8: bool,
}

impl Document {
    pub(super) fn new(opened: TextDocumentItem, encoding: &PositionEncodingKind) -> Self {
        let path = Url::parse(opened.uri.as_str())
            .ok()
            .and_then(|url| url.to_file_path().ok())
            .unwrap_or_else(|| PathBuf::from("untitled"));
        Self {
            path: named(path, &opened.language_id),
            version: opened.version,
            lines: LineIndex::new(&opened.text),
            text: opened.text,
            utf8: *encoding == PositionEncodingKind::UTF8,
        }
    }

    /// Takes in what was typed.
    pub(super) fn change(&mut self, version: i32, changes: Vec<TextDocumentContentChangeEvent>) {
        self.version = version;
        for change in changes {
            match change.range {
                Some(range) => {
                    let (start, end) = (self.offset(range.start), self.offset(range.end));
                    self.text.replace_range(start..end.max(start), &change.text);
                }
                None => self.text = change.text,
            }
            self.lines = LineIndex::new(&self.text);
        }
    }

    pub(super) fn range(&self, bytes: Range<usize>) -> lsp_types::Range {
        lsp_types::Range {
            start: self.position(bytes.start),
            end: self.position(bytes.end),
        }
    }

    fn position(&self, byte: usize) -> Position {
        let byte = (0..=byte.min(self.text.len()))
            .rev()
            .find(|byte| self.text.is_char_boundary(*byte))
            .unwrap_or(0);
        let place = self
            .lines
            .line_col(TextSize::new(u32::try_from(byte).unwrap_or(u32::MAX)));
        let column = if self.utf8 {
            place.col
        } else {
            let wide = self.lines.to_wide(WideEncoding::Utf16, place);
            wide.map_or(place.col, |wide| wide.col)
        };
        Position::new(place.line, column)
    }

    /// The byte at a position; past the end of a line it is that end, as the protocol asks.
    pub(super) fn offset(&self, position: Position) -> usize {
        let Some(line) = self.lines.line(position.line) else {
            return self.text.len();
        };
        let (start, end) = (usize::from(line.start()), usize::from(line.end()));
        let end = start + self.text[start..end].trim_end_matches(['\n', '\r']).len();
        let place = if self.utf8 {
            Some(LineCol {
                line: position.line,
                col: position.character,
            })
        } else {
            let wide = WideLineCol {
                line: position.line,
                col: position.character,
            };
            self.lines.to_utf8(WideEncoding::Utf16, wide)
        };
        let byte = place.map_or(end, |place| start + place.col as usize);
        if byte <= end && self.text.is_char_boundary(byte) {
            byte
        } else {
            end
        }
    }
}

/// Readers tell formats by the file's name, too; an editor may know the language of a text whose name does not say.
fn named(path: PathBuf, language: &str) -> PathBuf {
    let is_markdown = |path: &Path| {
        path.extension()
            .is_some_and(|extension| ["md", "markdown"].iter().any(|known| extension == *known))
    };
    if language.eq_ignore_ascii_case("markdown") && !is_markdown(&path) {
        let mut name = path.into_os_string();
        name.push(".md");
        return name.into();
    }
    path
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn document(text: &str, encoding: &PositionEncodingKind) -> Document {
        let opened = TextDocumentItem {
            uri: "untitled:1".parse().unwrap(),
            language_id: "markdown".into(),
            version: 1,
            text: text.into(),
        };
        Document::new(opened, encoding)
    }

    proptest! {
        #[test]
        fn every_offset_goes_to_the_editor_and_back(text in "[aé😀\n]{0,12}") {
            for encoding in [PositionEncodingKind::UTF8, PositionEncodingKind::UTF16] {
                let document = document(&text, &encoding);
                for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                    prop_assert_eq!(document.offset(document.position(byte)), byte);
                }
            }
        }
    }

    #[test]
    fn a_position_counts_utf16_and_stops_at_the_end_of_its_line() {
        let document = document("😀 one\r\ntwo", &PositionEncodingKind::UTF16);
        assert_eq!(document.position(5), Position::new(0, 3));
        assert_eq!(document.offset(Position::new(0, 99)), "😀 one".len());
        assert_eq!(document.offset(Position::new(9, 0)), document.text.len());
    }

    #[test]
    fn what_is_typed_arrives_in_order() {
        let mut document = document("one two", &PositionEncodingKind::UTF16);
        let typed = |from: u32, to: u32, text: &str| TextDocumentContentChangeEvent {
            range: Some(lsp_types::Range::new(
                Position::new(0, from),
                Position::new(0, to),
            )),
            range_length: None,
            text: text.into(),
        };
        document.change(2, vec![typed(0, 3, "1"), typed(1, 1, "\n")]);
        assert_eq!((&*document.text, document.version), ("1\n two", 2));
    }

    #[test]
    fn a_text_that_the_editor_calls_markdown_is_read_as_markdown() {
        assert_eq!(
            named("untitled".into(), "markdown"),
            Path::new("untitled.md")
        );
        assert_eq!(named("/a/b.txt".into(), "plaintext"), Path::new("/a/b.txt"));
    }
}
