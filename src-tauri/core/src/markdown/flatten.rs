//! From comrak's tree to blocks and inlines in reading order.
use std::ops::Range;

use comrak::{
    arena_tree::NodeEdge,
    nodes::{Node, NodeValue},
};

use super::{Block, BlockKind, Inline, InlineKind, positions::Lines, spelling};

/// How far ahead a text is looked for whose position is wrong.
const REACH: usize = 4096;

/// One walk over the tree.
struct Walk<'a> {
    source: &'a str,
    lines: Lines<'a>,
    blocks: Vec<Block>,
    /// The ranges of the blocks and inlines that hold the present node.
    holders: Vec<Range<usize>>,
    /// Where the last node that holds nothing ended.
    reached: usize,
    inline_depth: usize,
}

pub(super) fn blocks(root: Node<'_>, source: &str) -> Vec<Block> {
    let mut walk = Walk {
        source,
        lines: Lines::of(source),
        blocks: Vec::new(),
        holders: Vec::new(),
        reached: 0,
        inline_depth: 0,
    };
    let mut image = None;
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(node) if image.is_none() => {
                walk.enter(node);
                if matches!(node.data().value, NodeValue::Image(_)) {
                    image = Some(node);
                }
            }
            NodeEdge::End(node) => {
                if image.is_some_and(|image| image.same_node(node)) {
                    image = None;
                }
                if image.is_none() {
                    walk.leave(node);
                }
            }
            NodeEdge::Start(_) => {}
        }
    }
    walk.blocks
}

impl Walk<'_> {
    fn enter(&mut self, node: Node<'_>) {
        let mut range = self.range(node);
        if let Some(kind) = block_kind(&node.data().value) {
            self.blocks.push(Block {
                kind,
                range: range.clone(),
                depth: self.holders.len().saturating_sub(1),
                inlines: Vec::new(),
            });
        } else if let NodeValue::Text(text) = &node.data().value {
            range = self.text(text, range);
        } else if let Some(kind) = inline_kind(node) {
            self.inline(kind, range.clone());
            self.inline_depth += 1;
        }
        self.holders.push(range);
    }

    fn leave(&mut self, node: Node<'_>) {
        if let Some(range) = self.holders.pop() {
            self.reached = self.reached.max(range.end);
        }
        self.inline_depth -= usize::from(is_counted(&node.data().value));
    }

    /// The node's bytes: inside its holder, behind what came before.
    fn range(&self, node: Node<'_>) -> Range<usize> {
        let holder = self.holders.last().cloned().unwrap_or(0..self.source.len());
        let free = self.reached.clamp(holder.start, holder.end)..holder.end;
        match node.data().value {
            NodeValue::Document => free,
            _ => self.lines.bytes(node.data().sourcepos, &free),
        }
    }

    fn inline(&mut self, kind: InlineKind, range: Range<usize>) {
        let depth = self.inline_depth;
        if let Some(block) = self.blocks.last_mut() {
            block.inlines.push(Inline { kind, range, depth });
        }
    }

    /// Lays the text against its source; comrak may be a line or two off after a broken link or a table.
    fn text(&mut self, text: &str, range: Range<usize>) -> Range<usize> {
        if text == &self.source[range.clone()] {
            self.inline(InlineKind::Text, range.clone());
            return range;
        }
        if let Some(runs) = spelling::runs(text, &self.source[range.clone()]) {
            for (kind, run) in runs {
                self.inline(kind, range.start + run.start..range.start + run.end);
            }
            return range;
        }
        let found = self.find(text);
        let kind = if found.is_some() {
            InlineKind::Text
        } else {
            InlineKind::Spelled(text.to_owned())
        };
        let range = found.unwrap_or(range);
        self.inline(kind, range.clone());
        range
    }

    /// The next place in the block where the text stands letter for letter.
    fn find(&self, text: &str) -> Option<Range<usize>> {
        let holder = self.holders.last()?;
        let start = self.reached.max(holder.start);
        let end = self
            .source
            .floor_char_boundary(holder.end.min(start + text.len() + REACH));
        let at = start + self.source.get(start..end)?.find(text)?;
        Some(at..at + text.len())
    }
}

fn block_kind(value: &NodeValue) -> Option<BlockKind> {
    Some(match value {
        NodeValue::Paragraph => BlockKind::Paragraph,
        NodeValue::Heading(heading) => BlockKind::Heading(heading.level),
        NodeValue::BlockQuote => BlockKind::Quote,
        NodeValue::List(_) => BlockKind::List,
        NodeValue::Item(_) => BlockKind::Item,
        NodeValue::CodeBlock(_) => BlockKind::Code,
        NodeValue::HtmlBlock(_) => BlockKind::Html,
        NodeValue::ThematicBreak => BlockKind::Break,
        NodeValue::FootnoteDefinition(note) => BlockKind::Footnote(note.name.clone()),
        NodeValue::Table(_) => BlockKind::Table,
        NodeValue::TableRow(_) => BlockKind::Row,
        NodeValue::TableCell => BlockKind::Cell,
        _ => return None,
    })
}

/// Whether a node is an inline that others may stand in.
const fn is_counted(value: &NodeValue) -> bool {
    matches!(
        value,
        NodeValue::SoftBreak
            | NodeValue::LineBreak
            | NodeValue::Code(_)
            | NodeValue::HtmlInline(_)
            | NodeValue::Emph
            | NodeValue::Strong
            | NodeValue::Strikethrough
            | NodeValue::Link(_)
            | NodeValue::Image(_)
            | NodeValue::FootnoteReference(_)
    )
}

fn inline_kind(node: Node<'_>) -> Option<InlineKind> {
    Some(match &node.data().value {
        NodeValue::SoftBreak => InlineKind::SoftBreak,
        NodeValue::LineBreak => InlineKind::HardBreak,
        NodeValue::Code(code) => InlineKind::Code(code.literal.clone()),
        NodeValue::HtmlInline(_) => InlineKind::Html,
        NodeValue::Emph => InlineKind::Emphasis,
        NodeValue::Strong => InlineKind::Strong,
        NodeValue::Strikethrough => InlineKind::Strikethrough,
        NodeValue::Link(link) => InlineKind::Link(link.url.clone()),
        NodeValue::Image(link) => InlineKind::Image {
            url: link.url.clone(),
            alt: alt(node),
        },
        NodeValue::FootnoteReference(note) => InlineKind::FootnoteReference(note.name.clone()),
        _ => return None,
    })
}

fn alt(image: Node<'_>) -> String {
    let words = image.descendants().map(|node| match &node.data().value {
        NodeValue::Text(text) => text.to_string(),
        NodeValue::Code(code) => code.literal.clone(),
        NodeValue::SoftBreak | NodeValue::LineBreak => " ".into(),
        _ => String::new(),
    });
    words.collect()
}
