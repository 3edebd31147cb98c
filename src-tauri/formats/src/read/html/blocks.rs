//! A page's elements as a row of blocks, walked without recursion.
use std::ops::Range;

use ego_tree::{NodeId, NodeRef, iter::Edge};
use scraper::{Html, Node, node::Element};

use super::{
    super::{block::Block, footnotes::Footnote},
    content::Content,
    hints,
    meta::Meta,
    notes,
    writer::Writer,
};

/// A page as blocks.
pub(super) struct Page {
    /// In reading order.
    pub(super) blocks: Vec<Block>,
    /// The blocks of the article.
    pub(super) inside: Range<usize>,
    pub(super) notes: Vec<Footnote>,
    /// The first block behind the footnotes, where there are any.
    pub(super) behind_notes: Option<usize>,
}

/// The blocks of a page, and its footnotes.
pub(super) fn of(page: &Html, meta: &Meta, content: &Content) -> Page {
    let mut writer = Writer::new(
        meta.base.as_ref(),
        &meta.folded_titles,
        &meta.known.authors,
        content.root,
        content.parts,
        notes::of(page),
    );
    let mut skipped: Option<NodeId> = None;
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) if skipped.is_none() => match node.value() {
                Node::Element(element)
                    if is_unseen(element, node.id(), content) || is_mute(node, element) =>
                {
                    skipped = Some(node.id());
                }
                Node::Element(element) => {
                    let hint = content.hints.get(&node.id()).copied();
                    let hint = hint.filter(|_| {
                        let is_text = content.holders.contains(&node.id())
                            || hints::is_drawn(element) && is_said_before(node);
                        !is_text
                    });
                    writer.enter(node, element, hint);
                }
                Node::Text(text) => writer.text(text),
                _ => {}
            },
            Edge::Close(node) if skipped == Some(node.id()) => skipped = None,
            Edge::Close(node) if skipped.is_none() => {
                if let Node::Element(element) = node.value() {
                    writer.leave(node.id(), element);
                }
            }
            _ => {}
        }
    }
    writer.flush();
    // A footnote in front of the article takes its blocks along.
    let end = writer.inside.end.min(writer.blocks.len());
    Page {
        inside: writer.inside.start.min(end)..end,
        behind_notes: writer.behind_notes,
        blocks: writer.blocks,
        notes: writer.written_notes,
    }
}

/// Whether an element is a button without words or a picture, such as one beside a name amid a sentence.
fn is_mute(node: NodeRef<'_, Node>, element: &Element) -> bool {
    const MOST: usize = 50;
    let shown = |inside: NodeRef<'_, Node>| match inside.value() {
        Node::Text(text) => !text.trim().is_empty(),
        Node::Element(element) => matches!(element.name(), "img" | "amp-img"),
        _ => false,
    };
    let few = || node.descendants().nth(MOST).is_none();
    element.name() == "button" && few() && !node.descendants().any(shown)
}

/// Whether an element is not shown; what holds the article is read even so.
fn is_unseen(element: &Element, id: NodeId, content: &Content) -> bool {
    hints::is_silent(element.name())
        || content.unseen.contains(&id) && !content.holders.contains(&id)
}

/// Whether what an element draws is said, for those who listen, by the one before it, which is not shown.
fn is_said_before(node: NodeRef<'_, Node>) -> bool {
    let before = node
        .prev_siblings()
        .find_map(|before| before.value().as_element());
    before.is_some_and(hints::is_invisible)
}

/// The level of a heading element.
pub(super) fn level(name: &str) -> Option<u8> {
    let [b'h', level @ b'1'..=b'6'] = name.as_bytes() else {
        return None;
    };
    Some(level - b'0')
}

/// Whether an element ends the paragraph before it and the one inside it.
pub(super) fn is_block(name: &str) -> bool {
    level(name).is_some()
        || matches!(
            name,
            "p" | "div"
                | "section"
                | "article"
                | "main"
                | "header"
                | "footer"
                | "aside"
                | "nav"
                | "ul"
                | "ol"
                | "li"
                | "dl"
                | "dt"
                | "dd"
                | "blockquote"
                | "figure"
                | "figcaption"
                | "table"
                | "tr"
                | "td"
                | "th"
                | "caption"
                | "hr"
                | "form"
                | "fieldset"
                | "address"
                | "pre"
                | "details"
                | "summary"
                | "center"
                | "body"
                | "button"
                | "label"
        )
}
