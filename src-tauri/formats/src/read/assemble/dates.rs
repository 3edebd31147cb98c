//! The days on which a piece was published and changed, in lines that say other things as well.
use stet_core::{Field, Place};

use super::super::{
    Reason,
    assign::linked_label,
    block::{Block, Row},
    date,
    evidence::{How, Sure},
    line, names,
};
use super::{Assembly, Mapped, about::part_of};

impl Assembly {
    /// Takes the dates from a line, or sets the line aside.
    pub(super) fn date(&mut self, block: &Block) {
        // “By Ida Lund”, “Updated on 24 June 2024”, in one list.
        let signs = |line: &str| {
            let byline = names::byline(line);
            byline.is_some_and(|byline| byline.prefixed && !byline.names.is_empty())
        };
        if block.text.contains('\n') && block.text.lines().any(signs) {
            for line in block.text.lines() {
                let start = line.as_ptr().addr() - block.text.as_ptr().addr();
                let part = part_of(block, start..start + line.len());
                if signs(line) {
                    self.byline(&part);
                } else {
                    self.date(&part);
                }
            }
            return;
        }
        // “24 June, 00:05 / Opinion”, “Opinion 24 June 2024”
        let before = date::find(&block.text).map_or("", |date| &block.text[..date.range.start]);
        let beside = block.text.split(['/', '|', '·']).skip(1);
        let mut beside = beside.chain([before]).map(str::trim);
        let label = beside.find(|part| line::is_label(&line::fold(part)));
        let label = label.or_else(|| linked_label(block));
        if let Some(label) = label.filter(|_| self.piece.furniture.label.is_empty()) {
            label.clone_into(&mut self.piece.furniture.label);
            self.evidence.note(Field::Label, How::Printed, Sure::Likely);
        }
        if !self.dates(&block.text, &block.rows) {
            self.cut(&block.text, Reason::Date);
        }
    }

    /// Takes the dates of publication and of change from a text; `false` when it tells no new one.
    pub(super) fn dates(&mut self, text: &str, rows: &[Row]) -> bool {
        let (published, updated) = date::stamps(text);
        let mut taken = false;
        for (field, found) in [(Field::Published, published), (Field::Updated, updated)] {
            let Some(found) = found.filter(|_| self.piece.furniture.get(field).is_empty()) else {
                continue;
            };
            // A date is written otherwise than it is printed: it leads back to where it stands, as a whole.
            let length = found.range.len();
            let stands = Mapped::slice(text, rows, found.range).rows;
            let date = Mapped {
                text: found.date,
                rows: Vec::new(),
            };
            self.set(field, date, How::Printed, Sure::Likely);
            if let Some(first) = stands.first() {
                let source = first.source..first.source + length;
                self.map.insert_within(Place::Field(field), source);
            }
            taken = true;
        }
        taken
    }
}
