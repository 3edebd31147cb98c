//! The body as a list of blocks with clean HTML inside, for systems that keep an article in blocks of their own.

use comrak::{
    Arena, Node,
    nodes::{ListType, NodeValue, TableAlignment},
};

use super::{INLINE, PAGE, escape_address, options, parse};

/// How deep blocks are taken apart; below that they come as one [`Block::Html`].
const DEPTH: usize = 32;

/// A block of the body. Strings called `html` are clean phrasing content on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its content.
        html: String,
    },
    /// A subhead.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its content.
        html: String,
    },
    /// A block quotation.
    Quote(Vec<Block>),
    /// A list whose items hold text and lists, nothing else.
    List {
        /// The number of the first item; `None` for a bulleted list.
        start: Option<usize>,
        /// The items, in order.
        items: Vec<Item>,
    },
    /// Code: plain text, not HTML.
    Code(String),
    /// A table.
    Table {
        /// The header cells.
        head: Vec<Cell>,
        /// The rows below.
        rows: Vec<Vec<Cell>>,
    },
    /// An image that stands alone. All three are plain text.
    Image {
        /// Its address.
        url: String,
        /// Its alternative text.
        alt: String,
        /// Its title; empty when it has none.
        title: String,
    },
    /// A thematic break.
    Rule,
    /// Anything else, as clean HTML.
    Html(String),
    /// The footnotes, in the order of their numbers.
    Notes(Vec<Note>),
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its text; paragraphs are parted by two line breaks.
    pub html: String,
    /// The lists inside it.
    pub lists: Vec<Block>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// `left`, `center` or `right`, where the column says so.
    pub align: Option<&'static str>,
    /// Its content.
    pub html: String,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its name in the Markdown.
    pub name: String,
    /// The id its references lead to, escaped for an attribute.
    pub id: String,
    /// The id of its first reference, escaped for an attribute.
    pub reference: String,
    /// Its text; paragraphs are parted by two line breaks.
    pub html: String,
}

/// Takes the body apart into blocks; what cannot be taken apart comes as clean HTML, so that nothing is lost.
#[must_use]
pub fn blocks(markdown: &str) -> Vec<Block> {
    let (arena, options) = (Arena::new(), options());
    let root = parse(&arena, markdown, &options);
    let mut blocks = children(root, 0);
    let notes: Vec<Note> = root.children().filter_map(note).collect();
    if !notes.is_empty() {
        blocks.push(Block::Notes(notes));
    }
    blocks
}

fn children(node: Node<'_>, depth: usize) -> Vec<Block> {
    node.children()
        .filter_map(|child| block(child, depth))
        .collect()
}

fn block(node: Node<'_>, depth: usize) -> Option<Block> {
    if depth == DEPTH {
        return Some(Block::Html(html(node)));
    }
    Some(match &node.data().value {
        NodeValue::FootnoteDefinition(_) => return None,
        NodeValue::Paragraph => image(node).unwrap_or_else(|| Block::Paragraph {
            html: inlines(node),
        }),
        NodeValue::Heading(heading) => Block::Heading {
            level: heading.level,
            html: inlines(node),
        },
        NodeValue::BlockQuote => Block::Quote(children(node, depth + 1)),
        NodeValue::List(_) => list(node, depth).unwrap_or_else(|| Block::Html(html(node))),
        NodeValue::CodeBlock(code) => Block::Code(code.literal.trim_end_matches('\n').to_owned()),
        NodeValue::Table(table) => self::table(node, &table.alignments),
        NodeValue::ThematicBreak => Block::Rule,
        _ => {
            let html = html(node);
            if html.is_empty() {
                return None;
            }
            Block::Html(html)
        }
    })
}

/// The list, if every item is text followed by lists.
fn list(node: Node<'_>, depth: usize) -> Option<Block> {
    let NodeValue::List(list) = node.data().value else {
        return None;
    };
    Some(Block::List {
        start: (list.list_type == ListType::Ordered).then_some(list.start),
        items: node
            .children()
            .map(|child| item(child, depth))
            .collect::<Option<_>>()?,
    })
}

fn item(node: Node<'_>, depth: usize) -> Option<Item> {
    let is_text = |child: &Node<'_>| matches!(child.data().value, NodeValue::Paragraph);
    let lists = node.children().skip_while(is_text).map(|child| {
        if depth + 1 == DEPTH {
            return None;
        }
        list(child, depth + 1)
    });
    Some(Item {
        lists: lists.collect::<Option<_>>()?,
        html: paragraphs(node.children().take_while(is_text)),
    })
}

/// The paragraph as an image, if it is nothing but one.
fn image(paragraph: Node<'_>) -> Option<Block> {
    let only = paragraph.first_child()?;
    if only.next_sibling().is_some() {
        return None;
    }
    let NodeValue::Image(link) = &only.data().value else {
        return None;
    };
    Some(Block::Image {
        url: link.url.clone(),
        alt: text(only),
        title: link.title.clone(),
    })
}

fn table(node: Node<'_>, alignments: &[TableAlignment]) -> Block {
    let mut rows = node.children().map(|row| {
        row.children()
            .zip(alignments)
            .map(|(cell, alignment)| Cell {
                align: match alignment {
                    TableAlignment::None => None,
                    TableAlignment::Left => Some("left"),
                    TableAlignment::Center => Some("center"),
                    TableAlignment::Right => Some("right"),
                },
                html: inlines(cell),
            })
            .collect()
    });
    Block::Table {
        head: rows.next().unwrap_or_default(),
        rows: rows.collect(),
    }
}

fn note(node: Node<'_>) -> Option<Note> {
    let NodeValue::FootnoteDefinition(definition) = &node.data().value else {
        return None;
    };
    let name = escape_address(&definition.name);
    Some(Note {
        name: definition.name.clone(),
        id: format!("fn-{name}"),
        reference: format!("fnref-{name}"),
        html: paragraphs(node.children()),
    })
}

fn paragraphs<'a>(nodes: impl Iterator<Item = Node<'a>>) -> String {
    nodes.map(inlines).collect::<Vec<_>>().join("<br><br>")
}

/// The content of a block as phrasing content on one line.
fn inlines(node: Node<'_>) -> String {
    let (mut dirty, options) = (String::new(), options());
    for child in node.children() {
        // A String takes whatever is written to it.
        let _ = comrak::html::format_document(child, &options, &mut dirty);
    }
    INLINE
        .clean(&dirty)
        .to_string()
        .replace("<br>\n", "<br>")
        .replace('\n', " ")
        .trim()
        .to_owned()
}

fn html(node: Node<'_>) -> String {
    let mut dirty = String::new();
    // A String takes whatever is written to it.
    let _ = comrak::html::format_document(node, &options(), &mut dirty);
    PAGE.clean(&dirty).to_string().trim().to_owned()
}

/// The words in a node, without markup.
fn text(node: Node<'_>) -> String {
    let mut out = String::new();
    for inner in node.descendants() {
        match &inner.data().value {
            NodeValue::Text(text) => out.push_str(text),
            NodeValue::Code(code) => out.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => out.push(' '),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(html: &str) -> Block {
        Block::Paragraph { html: html.into() }
    }

    #[test]
    fn a_column_comes_apart_into_its_blocks() {
        let column = "The *ferry* stopped\nin May.[^log]\n\n## Why\n\n> It never paid.\n\n3. rope\n4. tar\n\n   and pitch\n   - more\n\n---\n\n![A quay](quay.jpg \"At dusk\")\n\n[^log]: Harbour log, p. 4.\n";
        assert_eq!(
            blocks(column),
            [
                paragraph(
                    "The <em>ferry</em> stopped in May.<sup class=\"footnote-ref\"><a href=\"#fn-log\" id=\"fnref-log\" rel=\"noopener\">1</a></sup>"
                ),
                Block::Heading {
                    level: 2,
                    html: "Why".into()
                },
                Block::Quote(vec![paragraph("It never paid.")]),
                Block::List {
                    start: Some(3),
                    items: vec![
                        Item {
                            html: "rope".into(),
                            lists: vec![]
                        },
                        Item {
                            html: "tar<br><br>and pitch".into(),
                            lists: vec![Block::List {
                                start: None,
                                items: vec![Item {
                                    html: "more".into(),
                                    lists: vec![]
                                }]
                            }]
                        },
                    ]
                },
                Block::Rule,
                Block::Image {
                    url: "quay.jpg".into(),
                    alt: "A quay".into(),
                    title: "At dusk".into()
                },
                Block::Notes(vec![Note {
                    name: "log".into(),
                    id: "fn-log".into(),
                    reference: "fnref-log".into(),
                    html: "Harbour log, p. 4.".into()
                }]),
            ]
        );
    }

    #[test]
    fn what_has_no_block_of_its_own_comes_as_html() {
        assert_eq!(
            blocks("- a\n\n      code\n"),
            [Block::Html(
                "<ul>\n<li>\n<p>a</p>\n<pre><code>code\n</code></pre>\n</li>\n</ul>".into()
            )]
        );
        assert_eq!(
            blocks("<aside onclick=\"x()\">a</aside>\n\n<!-- nothing -->"),
            [Block::Html("<aside>a</aside>".into())]
        );
    }

    #[test]
    fn a_block_hidden_in_a_paragraph_cannot_break_it_open() {
        assert_eq!(
            blocks("before <div>inside</div> after"),
            [paragraph("before inside after")]
        );
    }

    #[test]
    fn a_thousand_quotations_in_each_other_come_out() {
        let deep = ">".repeat(1_000) + " here";
        let flat = format!("{:?}", blocks(&deep));
        assert!(flat.contains("here"), "{}", &flat[..200]);
    }
}
