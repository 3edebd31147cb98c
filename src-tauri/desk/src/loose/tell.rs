//! What is said of a piece, told in bytes of the file it stands in where the file has them.
use std::{cell::OnceCell, ops::Range};

use stet_core::{
    Edit, Finding, Fix, Piece, Place, Span, apply,
    file::{self, FileStyle},
    offsets::{Lines, line_and_column},
};
use stet_formats::read::{Format, Reading};

use super::{FileEdit, FileFinding, FileFix, finding::FILE, why};

/// Tells findings about a piece as findings in its file.
pub(super) struct Teller<'a> {
    pub(super) name: &'a str,
    pub(super) text: &'a str,
    pub(super) reading: &'a Reading,
    lines: Lines,
    /// The file as Markdown, once a fix has asked for it.
    markdown: OnceCell<Option<(Piece, FileStyle)>>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(name: &'a str, text: &'a str, reading: &'a Reading) -> Self {
        Self {
            name,
            text,
            reading,
            lines: Lines::of(text),
            markdown: OnceCell::new(),
        }
    }

    pub(super) fn finding(&self, finding: Finding) -> FileFinding {
        let (place, range) = self.told(&finding.span);
        let (line, column) = if place == FILE {
            self.lines.line_and_column(self.text, range.start)
        } else {
            line_and_column(self.reading.piece.text(finding.span.place), range.start)
        };
        FileFinding {
            file: self.name.to_owned(),
            rule: finding.rule.clone(),
            severity: finding.severity,
            message: finding.message,
            why: why(&finding.rule),
            place: place.into(),
            start: range.start,
            end: range.end,
            line,
            column,
            fixes: finding.fixes.into_iter().map(|fix| self.fix(fix)).collect(),
        }
    }

    fn fix(&self, fix: Fix) -> FileFix {
        let told: Vec<FileEdit> = fix.edits.iter().map(|edit| self.edit(edit)).collect();
        let edits = if told.iter().all(|edit| edit.place == FILE) {
            told
        } else {
            self.rewritten(&fix.edits).map_or(told, |edit| vec![edit])
        };
        FileFix {
            title: fix.title,
            safety: fix.safety,
            edits,
        }
    }

    fn edit(&self, edit: &Edit) -> FileEdit {
        let (place, range) = match &self.reading.map {
            Some(map) if map.is_verbatim(edit.span.place, &edit.span.range) => {
                self.told(&edit.span)
            }
            _ => (edit.span.place.name(), edit.span.range.clone()),
        };
        FileEdit {
            place: place.into(),
            start: range.start,
            end: range.end,
            text: edit.text.clone(),
        }
    }

    /// The same edits as one change of a Markdown file, whose front matter may have to say something new.
    fn rewritten(&self, edits: &[Edit]) -> Option<FileEdit> {
        if self.reading.format != Format::Markdown {
            return None;
        }
        let read = self.markdown.get_or_init(|| file::read(self.text).ok());
        let (mut piece, style) = read.clone()?;
        apply(&mut piece, edits).ok()?;
        Some(changed(self.text, &file::write(&piece, &style)))
    }

    /// Where a span stands: in the file when it is text, else in its own place.
    fn told(&self, span: &Span) -> (&'static str, Range<usize>) {
        match &self.reading.map {
            Some(map) => (FILE, map.source(span.place, &span.range)),
            None => (Place::name(span.place), span.range.clone()),
        }
    }
}

/// The one stretch of a file in which two versions of it differ.
#[must_use]
pub fn changed(before: &str, after: &str) -> FileEdit {
    let alike = |(one, two): &(u8, u8)| one == two;
    let from_start = before.bytes().zip(after.bytes());
    let start = before.floor_char_boundary(from_start.take_while(alike).count());
    let (rest, new) = (&before[start..], &after[start..]);
    let from_end = rest.bytes().rev().zip(new.bytes().rev());
    let tail = from_end.take_while(alike).count();
    let tail = rest.len() - rest.ceil_char_boundary(rest.len() - tail);
    FileEdit {
        place: FILE.into(),
        start,
        end: before.len() - tail,
        text: new[..new.len() - tail].to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_change_between_two_versions_makes_the_one_into_the_other(before in "[abé]{0,6}", after in "[abé]{0,6}") {
            let edit = changed(&before, &after);
            let mut text = before;
            text.replace_range(edit.start..edit.end, &edit.text);
            prop_assert_eq!(text, after);
        }
    }
}
