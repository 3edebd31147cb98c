//! A flow of RTF that is being read: the text, a note, a comment, a margin.
use super::super::document::{Item, Paragraph};

/// What a flow is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    Note,
    Comment,
    /// A text box: stands after the paragraph on which it hangs.
    Box,
    /// A header or footer.
    Margin,
}

/// A flow that is being read.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) role: Role,
    /// How deep the group is that ends it.
    pub(super) depth: usize,
    pub(super) open: Paragraph,
    flow: Vec<Item>,
    rows: Vec<Vec<Vec<Paragraph>>>,
    row: Vec<Vec<Paragraph>>,
    cell: Vec<Paragraph>,
    pub(super) boxes: Vec<Item>,
}

impl Frame {
    pub(super) fn new(role: Role, depth: usize) -> Self {
        Self {
            role,
            depth,
            open: Paragraph::default(),
            flow: Vec::new(),
            rows: Vec::new(),
            row: Vec::new(),
            cell: Vec::new(),
            boxes: Vec::new(),
        }
    }

    /// Ends the paragraph; `in_table` says whether it stands in a table.
    pub(super) fn end_paragraph(&mut self, in_table: bool) {
        let paragraph = std::mem::take(&mut self.open);
        let empty = paragraph.runs.is_empty();
        if in_table {
            self.cell.extend((!empty).then_some(paragraph));
            return;
        }
        self.end_table();
        self.flow
            .extend((!empty).then_some(Item::Paragraph(paragraph)));
        self.flow.append(&mut self.boxes);
    }

    pub(super) fn end_cell(&mut self) {
        self.end_paragraph(true);
        self.row.push(std::mem::take(&mut self.cell));
    }

    pub(super) fn end_row(&mut self) {
        if !self.row.is_empty() {
            self.rows.push(std::mem::take(&mut self.row));
        }
    }

    fn end_table(&mut self) {
        self.end_row();
        let rows = std::mem::take(&mut self.rows);
        self.flow
            .extend((!rows.is_empty()).then_some(Item::Table(rows)));
        self.flow.extend(
            std::mem::take(&mut self.cell)
                .into_iter()
                .map(Item::Paragraph),
        );
    }

    pub(super) fn finish(mut self) -> Vec<Item> {
        self.end_paragraph(false);
        self.flow
    }
}
