//! The elements of a page written down as blocks, one after the other.
mod beside;
mod lists;
mod marks;
mod notes;
mod seams;
mod sign_up;

use std::ops::Range;

use ego_tree::{NodeId, NodeRef};
use scraper::{Node, node::Element};
use url::Url;

use super::{
    super::{
        block::{Block, Hint, Kind, Picture, Stand, words},
        footnotes::Footnote,
        line,
    },
    attributes::Attributes as _,
    blocks::{is_block, level},
    compound::{Around, Compound},
    inline::{Inline, Mark, Written},
    lines::parted,
    notes::Notes,
    pictures::is_card,
    table::Table,
};
use notes::OpenNote;
use seams::{goes_on, goes_on_behind, is_alone, is_initial};

#[derive(Default)]
pub(super) struct Writer<'a> {
    pub(super) base: Option<&'a Url>,
    /// What the page's titles say, folded.
    titles: &'a [String],
    /// Whether a rule parts the next block from the last one.
    ruled: bool,
    /// Who the page says for machines that the authors are.
    authors: &'a [String],
    /// Whom the first bylines name, and how many blocks have been asked.
    signers: Vec<String>,
    asked: usize,
    root: Option<NodeId>,
    parts: Option<NodeId>,
    /// The part of the article that is being written, and how many there were.
    pub(super) part: usize,
    part_of: Option<NodeId>,
    opened: usize,
    pub(super) blocks: Vec<Block>,
    pub(super) inline: Inline,
    /// What elements around say, outermost first.
    hints: Vec<(NodeId, Hint)>,
    /// The innermost element of a byline that holds others: a person, with name and role.
    person: Option<NodeId>,
    /// Elements whose mark is open.
    marks: Vec<NodeId>,
    heading: Option<u8>,
    /// Lists, items and quotations around, and what is written of them.
    around: Vec<Around>,
    compound: Compound,
    /// Lists and quotations around the article: they are the page's, not its own.
    outer: Vec<Around>,
    /// The picture of the figure around.
    pub(super) figure: Option<Picture>,
    /// The table set beside the text that shows one picture, and the last one that is a box.
    pub(super) shows: Option<NodeId>,
    beside: Option<NodeId>,
    /// The element within a line that says all that its block does: what a picture shows.
    captions: Option<NodeId>,
    /// Words in that figure that no element calls its caption.
    pub(super) beside_picture: Vec<String>,
    table: Option<(NodeId, Table)>,
    /// Text that is kept as it stands, and the element around it.
    kept: Option<(NodeId, String)>,
    notes: Notes,
    note: Option<OpenNote>,
    pub(super) written_notes: Vec<Footnote>,
    pub(super) behind_notes: Option<usize>,
    /// The blocks of the article.
    pub(super) inside: Range<usize>,
}

/// So many blocks a page has at most, save a few.
const USUAL: usize = 600;
/// So many names of bylines are enough.
const SIGNERS: usize = 8;
/// The most words of a line that is one link.
const LONGEST_LINK: usize = 30;

impl<'a> Writer<'a> {
    /// A writer for a page whose article stands in `root`, its paragraphs in `parts`.
    pub(super) fn new(
        base: Option<&'a Url>,
        titles: &'a [String],
        authors: &'a [String],
        root: Option<NodeId>,
        parts: Option<NodeId>,
        notes: Notes,
    ) -> Self {
        Self {
            base,
            titles,
            authors,
            root,
            parts,
            notes,
            blocks: Vec::with_capacity(USUAL),
            ..Self::default()
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        match &mut self.kept {
            Some((_, kept)) => kept.push_str(text),
            None => self.inline.text(text),
        }
    }

    pub(super) fn enter(&mut self, node: NodeRef<'_, Node>, element: &Element, hint: Option<Hint>) {
        let (id, name) = (node.id(), element.name());
        if self.kept.is_some() {
            return self.text(if name == "br" { "\n" } else { "" });
        }
        if is_block(name) {
            self.flush();
        }
        // A heading among the items parts the list; what it says of itself is not true of them.
        if level(name).is_some() && self.table.is_none() {
            self.end_compound();
        }
        if self.root == Some(id) {
            self.flush();
            self.end_compound();
            self.outer = std::mem::take(&mut self.around);
            self.inside.start = self.blocks.len();
        }
        let mut hint = hint;
        if self.parts.is_some()
            && node.parent().map(|parent| parent.id()) == self.parts
            && (is_block(name) || name.contains('-'))
        {
            self.opened += 1;
            self.part = self.opened;
            self.part_of = Some(id);
            if hint.is_none() && matches!(name, "div" | "section") && sign_up::is_sign_up(node) {
                hint = Some(Hint::Chrome);
            }
        }
        // “Ida Lund is a pilot”, the name a link to what else she wrote.
        let hint = hint
            .filter(|hint| {
                let parts = !matches!(hint, Hint::Bio | Hint::Standfirst | Hint::Chrome);
                parts || !is_within_line(name) || !goes_on_behind(node) && !goes_on(node)
            })
            .filter(|_| !is_within_line(name) || !is_initial(node));
        let hint = self.beside_text(node, element, hint);
        if let Some(hint) = hint {
            self.inline.part();
            // “<img><span class=photo-credit>Ann Lee</span>”
            let captions = hint == Hint::Caption && is_within_line(name) && is_alone(node);
            if stands_alone(hint) || captions {
                self.flush();
            }
            if captions {
                self.captions = Some(id);
            }
            if hint == Hint::Byline {
                if let Some((of, Hint::Byline)) = self.hints.last() {
                    self.person = Some(*of);
                    self.inline.close_known_name();
                }
                self.inline.open_name();
            }
            self.hints.push((id, hint));
        }
        if let Some(label) = self.notes.starting_at(id) {
            self.open_note(id, label);
        }
        self.enter_named(node, element);
        if let Some(level) = level(name) {
            self.heading = Some(level);
        }
    }

    fn enter_named(&mut self, node: NodeRef<'_, Node>, element: &Element) {
        let (id, name) = (node.id(), element.name());
        if self.caption(node, element) {
            return self.mark(id, Mark::Dropped);
        }
        if is_within_line(name) {
            self.inline.begin_element(
                self.hints
                    .last()
                    .is_some_and(|(_, hint)| *hint == Hint::Byline),
            );
        }
        match name {
            "em" | "i" | "cite" | "dfn" | "strong" | "b" | "dt" | "span" => {
                self.emphasis(id, element);
            }
            "del" | "s" | "strike" => self.mark(id, Mark::Struck),
            "code" | "kbd" | "samp" | "tt" => self.mark(id, Mark::Code),
            "sup" => self.mark(id, Mark::Raised),
            "sub" => self.mark(id, Mark::Lowered),
            "a" => self.link(id, element),
            "hr" => self.ruled = true,
            "br" if self.inline.is_broken() => self.flush(),
            "br" => self.inline.line_break(),
            "img" | "amp-img" => self.image(element),
            "figure" if is_card(node) && self.hints.last().is_none_or(|(of, _)| *of != id) => {
                self.flush();
                self.hints.push((id, Hint::Chrome));
            }
            "figure" => self.figure = Some(Picture::default()),
            "pre" if self.table.is_none() => self.kept = Some((id, String::new())),
            "table" if self.shows == Some(id) => {}
            "table" if self.table.is_none() && !self.notes.are_rows_of(node) => {
                self.table = Table::of(node).map(|table| (id, table));
            }
            "ul" | "ol" | "li" | "blockquote" if self.stands_for_all(id) => {}
            "ul" | "ol" => {
                let first = element.said("start").and_then(|start| start.parse().ok());
                self.around.push(Around::List {
                    ordered: name == "ol",
                    next: first.unwrap_or(1),
                });
            }
            "li" => Around::start_item(&mut self.around),
            "blockquote" => self.around.push(Around::Quote),
            _ => {}
        }
    }

    /// Whether an element holds the whole article, or a whole footnote: it is no list or quotation in it.
    fn stands_for_all(&self, id: NodeId) -> bool {
        self.root == Some(id) || self.note.as_ref().is_some_and(|note| note.id == id)
    }

    pub(super) fn leave(&mut self, id: NodeId, element: &Element) {
        let name = element.name();
        if let Some((_, kept)) = self.kept.take_if(|(of, _)| *of == id) {
            return self.keep(&kept);
        }
        if self.kept.is_some() {
            return;
        }
        while self.marks.last() == Some(&id) {
            self.marks.pop();
            self.inline.close();
        }
        if is_within_line(name) {
            self.inline.end_element();
        }
        let ends_hint = self
            .hints
            .last()
            .is_some_and(|(of, hint)| *of == id && stands_alone(*hint));
        if is_block(name) || ends_hint || self.captions.take_if(|of| *of == id).is_some() {
            self.flush();
        }
        // What an old page goes on with behind a table beside it, in the same paragraph, is not of the table.
        if name == "table" && self.table.is_none() && self.part_of.is_some() {
            self.opened += 1;
            self.part = self.opened;
        }
        // What stands in no element behind one of the parts is a part of its own.
        if self.part_of.take_if(|part| *part == id).is_some() {
            self.flush();
            self.opened += 1;
            self.part = self.opened;
        }
        if self.parts == Some(id) {
            self.flush();
            self.part = 0;
        }
        if self.root == Some(id) {
            self.flush();
            self.end_compound();
            self.inside.end = self.blocks.len();
            self.around = std::mem::take(&mut self.outer);
        }
        self.leave_named(id, name);
        if level(name).is_some() {
            self.heading = None;
        }
        if self.note.as_ref().is_some_and(|note| note.id == id) {
            self.close_note();
        }
        if name == "a" && self.hint() == Some(Hint::Byline) {
            self.inline.close_name();
        }
        if let Some((_, hint)) = self.hints.pop_if(|(of, _)| *of == id) {
            if hint == Hint::Byline {
                self.inline.close_name();
                if self.person.take_if(|person| *person == id).is_some() {
                    self.inline.close_person();
                }
            }
            self.inline.part();
        }
    }

    fn leave_named(&mut self, id: NodeId, name: &str) {
        match name {
            "ul" | "ol" | "li" | "blockquote" if !self.stands_for_all(id) => {
                self.around.pop();
                if self.around.is_empty() {
                    self.end_compound();
                }
            }
            "figure" => self.end_figure(),
            "caption" => {
                if let Some((_, table)) = &mut self.table {
                    table.end_caption();
                }
            }
            "table" | "td" if self.shows.take_if(|of| *of == id).is_some() => self.end_figure(),
            "td" | "th" => {
                if let Some((_, table)) = &mut self.table {
                    table.end_cell(name == "th");
                }
            }
            "tr" => {
                if let Some((_, table)) = &mut self.table {
                    table.end_row();
                }
            }
            "table" => {
                if let Some((_, table)) = self.table.take_if(|(of, _)| *of == id) {
                    let (markdown, text) = table.end();
                    self.other(markdown, text);
                }
            }
            _ => {}
        }
    }

    /// Ends the paragraph that is being written.
    pub(super) fn flush(&mut self) {
        let Some(mut written) = self.inline.take() else {
            return;
        };
        let pictures = std::mem::take(&mut written.pictures);
        let in_figure = self.table.is_none() && self.around.is_empty();
        if in_figure && self.says_of_picture(&written.text) {
            return;
        }
        if !written.text.is_empty() {
            self.paragraph(written);
        }
        for picture in pictures {
            self.picture(picture);
        }
    }

    fn paragraph(&mut self, written: Written) {
        if let Some((_, table)) = &mut self.table {
            return table.add(&written.markdown, &written.text);
        }
        if !self.around.is_empty() && self.heading.is_none() && !self.is_beside_headline(&written) {
            return self.compound.add(&mut self.around, &written);
        }
        if self.heading.is_none() && !written.breaks.is_empty() {
            let hint = self.hint();
            for line in parted(written, self.titles) {
                self.block(Kind::Paragraph, line.markdown, line.text, hint);
            }
            return;
        }
        let kind = self.heading.map_or(Kind::Paragraph, Kind::Heading);
        let hint = self.hint().or_else(|| {
            (written.linked && words(&written.text) <= LONGEST_LINK).then_some(Hint::Link)
        });
        self.block(kind, written.markdown, written.text, hint);
    }

    pub(super) fn block(&mut self, kind: Kind, markdown: String, text: String, hint: Option<Hint>) {
        // Either can be one of anything: sales, cookies, advice.
        let hint = hint.filter(|hint| match hint {
            Hint::Disclaimer => line::speaks_of_views(&line::fold(&text)),
            Hint::Disclosure => line::may_disclose(&line::fold(&text)),
            _ => true,
        });
        if !text.is_empty() {
            self.blocks.push(Block {
                kind,
                markdown,
                text,
                hint,
                stand: Stand::Inside(self.part),
                set_apart: std::mem::take(&mut self.ruled),
                ..Block::default()
            });
        }
    }

    /// What the elements around say: chrome whatever is inside it, save a bio; else the innermost.
    pub(super) fn hint(&self) -> Option<Hint> {
        let last = |hint: Hint| self.hints.iter().rposition(|(_, known)| *known == hint);
        match (last(Hint::Chrome), last(Hint::Bio)) {
            (Some(chrome), Some(bio)) if bio > chrome => Some(Hint::Bio),
            (Some(_), _) => Some(Hint::Chrome),
            _ => self.hints.last().map(|(_, hint)| *hint),
        }
    }
}

/// Whether an element stands within a line and may be drawn as one of its own all the same.
fn is_within_line(name: &str) -> bool {
    matches!(name, "a" | "span" | "b" | "strong" | "em" | "i" | "time")
}

/// Whether what an element says parts it from the words around it, be it a block or not.
fn stands_alone(hint: Hint) -> bool {
    matches!(hint, Hint::Chrome | Hint::Bio | Hint::Label)
}
