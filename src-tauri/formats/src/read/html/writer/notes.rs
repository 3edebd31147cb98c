//! Footnotes as the writer sets them apart.
use ego_tree::NodeId;

use super::super::{compound::Around, notes};
use super::Writer;

/// A footnote that is being written.
pub(super) struct OpenNote {
    pub(super) id: NodeId,
    pub(super) label: String,
    /// How many blocks there were before it.
    from: usize,
    around: Vec<Around>,
}

impl Writer<'_> {
    /// Opens the footnote that an element holds.
    pub(super) fn open_note(&mut self, id: NodeId, label: String) {
        self.flush();
        self.note = Some(OpenNote {
            id,
            label,
            from: self.blocks.len(),
            around: std::mem::take(&mut self.around),
        });
    }

    /// Closes the footnote that is open.
    pub(super) fn close_note(&mut self) {
        self.flush();
        let Some(note) = self.note.take() else { return };
        let blocks = self.blocks.drain(note.from.min(self.blocks.len())..);
        let markdown: Vec<String> = blocks.map(|block| block.markdown).collect();
        self.written_notes
            .push(notes::footnote(note.label, &markdown));
        self.behind_notes = Some(self.blocks.len());
        self.around = note.around;
    }
}
