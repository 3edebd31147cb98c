//! Markdown, read through comrak: blocks and inlines with the exact bytes they stand on.
use std::ops::Range;

use comrak::{Arena, Options, parse_document};

mod flatten;
mod positions;
mod spelling;
mod text;

pub use text::{block_text, plain_text, running_text, word_count, words_in};

/// A Markdown text taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Every block in reading order, one that holds others before what it holds.
    pub blocks: Vec<Block>,
}

/// A block of a Markdown text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Bytes of the source; inside the range of the block that holds it.
    pub range: Range<usize>,
    /// How many blocks hold it.
    pub depth: usize,
    /// What stands in a paragraph, heading or table cell, in reading order, one that holds others first.
    pub inlines: Vec<Inline>,
}

/// The kinds of block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph,
    /// A heading and its level, 1 to 6.
    Heading(u8),
    /// A block quotation; holds blocks.
    Quote,
    /// A list; holds items.
    List,
    /// An item of a list; holds blocks.
    Item,
    /// Code, fenced or indented.
    Code,
    /// Raw HTML.
    Html,
    /// A thematic break: `---`.
    Break,
    /// The definition of a footnote, by its name; holds blocks.
    Footnote(String),
    /// A table; holds rows.
    Table,
    /// A row of a table; holds cells.
    Row,
    /// A cell of a table.
    Cell,
}

/// A part of the text of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// Bytes of the source; inside the range of the inline that holds it.
    pub range: Range<usize>,
    /// How many inlines hold it.
    pub depth: usize,
}

/// The kinds of inline.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InlineKind {
    /// Text that reads as its source does, letter for letter.
    Text,
    /// Text that reads otherwise than its source: an entity such as `&amp;`.
    Spelled(String),
    /// A line end inside a paragraph, read as a space.
    SoftBreak,
    /// A line end that is kept.
    HardBreak,
    /// A code span, with what it says.
    Code(String),
    /// Raw HTML.
    Html,
    /// Emphasis; holds inlines.
    Emphasis,
    /// Strong emphasis; holds inlines.
    Strong,
    /// Struck-out text; holds inlines.
    Strikethrough,
    /// A link and its target; holds inlines.
    Link(String),
    /// An image and what it says to those who do not see it.
    Image {
        /// Its address.
        url: String,
        /// Its alternative text.
        alt: String,
    },
    /// A reference to a footnote, by its name.
    FootnoteReference(String),
}

/// CommonMark with footnotes, tables, strikethrough and bare addresses as links; footnotes stay where they stand.
fn options() -> Options<'static> {
    let mut options = Options::default();
    options.parse.leave_footnote_definitions = true;
    options.extension.footnotes = true;
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options
}

/// Takes a Markdown text apart. Every text is Markdown: there are no errors.
///
/// Ranges lie on character boundaries, in reading order, each inside the one that holds it.
#[must_use]
pub fn parse(source: &str) -> Document {
    let arena = Arena::new();
    let root = parse_document(&arena, source, &options());
    Document {
        blocks: flatten::blocks(root, source),
    }
}

#[cfg(test)]
mod tests;
