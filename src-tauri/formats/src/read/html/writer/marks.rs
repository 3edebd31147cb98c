//! Links and emphasis: marks around words of a line.
use ego_tree::NodeId;
use scraper::node::Element;

use super::{
    super::{
        super::block::Hint,
        attributes::Attributes as _,
        drawn,
        inline::{Mark, address},
    },
    Writer,
};

impl Writer<'_> {
    /// Opens a link, or writes the mark of a footnote.
    pub(super) fn link(&mut self, id: NodeId, element: &Element) {
        if let Some(label) = self.notes.marked_at(id) {
            let label = label.to_owned();
            self.inline.note(&label);
            self.mark(id, Mark::Dropped);
        } else if self.note.is_some() && element.said("href").is_some_and(|href| href.contains('#'))
        {
            self.mark(id, Mark::Dropped);
        } else if let Some(url) = element
            .said("href")
            .and_then(|href| address(self.base, href))
        {
            if self.hint() == Some(Hint::Byline) {
                self.inline.open_name();
            }
            self.inline.part_links();
            self.mark(id, Mark::Link(url));
        }
    }

    /// Opens emphasis: what the element means, unless its style says otherwise.
    pub(super) fn emphasis(&mut self, id: NodeId, element: &Element) {
        let slants = matches!(element.name(), "em" | "i" | "cite" | "dfn");
        let strong = matches!(element.name(), "strong" | "b" | "dt");
        if self.heading.is_none() && drawn::bold(element).unwrap_or(strong) {
            self.mark(id, Mark::Strong);
        }
        if drawn::slanted(element).unwrap_or(slants) && (slants || self.heading.is_none()) {
            self.mark(id, Mark::Emphasis);
        }
    }

    /// Opens a mark that lasts as long as the element.
    pub(super) fn mark(&mut self, id: NodeId, mark: Mark) {
        if self.inline.open(mark) {
            self.marks.push(id);
        }
    }
}
