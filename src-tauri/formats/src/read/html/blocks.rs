//! A page's elements as a row of blocks, walked without recursion.
use std::ops::Range;

use ego_tree::{NodeId, iter::Edge};
use scraper::{Html, Node, node::Element};
use url::Url;

use super::{
    super::{
        block::{Block, Hint, Kind, Picture, squeeze, words},
        markup::picture_markdown,
    },
    content, hints,
    inline::{Inline, Mark, Written, address},
};

/// The blocks of a page, in reading order.
pub(super) fn of(page: &Html, base: Option<&Url>) -> Vec<Block> {
    let content = content::find(page);
    let mut writer = Writer {
        base,
        root: content.root,
        ..Writer::default()
    };
    let mut skipped: Option<NodeId> = None;
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) if skipped.is_none() => match node.value() {
                Node::Element(element) if hints::is_silent(element.name()) => {
                    skipped = Some(node.id())
                }
                Node::Element(element) => {
                    let hint = hints::of(element).filter(|_| !content.holders.contains(&node.id()));
                    writer.enter(node.id(), element, hint);
                }
                Node::Text(text) => writer.inline.text(text),
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
    if content.root.is_some() {
        content::mark_outside(&mut writer.blocks, writer.inside);
    }
    writer.blocks
}

#[derive(Default)]
struct Writer<'a> {
    base: Option<&'a Url>,
    root: Option<NodeId>,
    blocks: Vec<Block>,
    inline: Inline,
    /// What elements around say, outermost first.
    hints: Vec<(NodeId, Hint)>,
    /// Elements whose mark is open.
    marks: Vec<NodeId>,
    heading: Option<u8>,
    /// Lists, items and quotations around, and what is written of them.
    around: Vec<Around>,
    compound: Compound,
    /// The picture of the figure around.
    figure: Option<Picture>,
    /// The blocks of the article.
    inside: Range<usize>,
}

/// Something that holds paragraphs.
enum Around {
    List { ordered: bool, next: usize },
    Item { marker: String, started: bool },
    Quote,
}

#[derive(Default)]
struct Compound {
    markdown: String,
    text: String,
    linked: bool,
}

impl Writer<'_> {
    fn enter(&mut self, id: NodeId, element: &Element, hint: Option<Hint>) {
        let name = element.name();
        if is_block(name) {
            self.flush();
        }
        if self.root == Some(id) {
            self.inside.start = self.blocks.len();
        }
        if let Some(hint) = hint {
            if hint == Hint::Chrome || hint == Hint::Bio {
                self.flush();
            }
            self.hints.push((id, hint));
        }
        match name {
            "em" | "i" => self.mark(id, Mark::Emphasis),
            "strong" | "b" if self.heading.is_none() => self.mark(id, Mark::Strong),
            "del" | "s" | "strike" => self.mark(id, Mark::Struck),
            "code" | "kbd" | "samp" => self.mark(id, Mark::Code),
            "a" => {
                if let Some(url) = element
                    .attr("href")
                    .and_then(|href| address(self.base, href))
                {
                    self.mark(id, Mark::Link(url));
                }
            }
            "br" if self.inline.is_broken() => self.flush(),
            "br" => self.inline.line_break(),
            "img" => self.image(element),
            "figure" => self.figure = Some(Picture::default()),
            "ul" | "ol" => self.around.push(Around::List {
                ordered: name == "ol",
                next: 1,
            }),
            "li" => self.item(),
            "blockquote" => self.around.push(Around::Quote),
            _ => {}
        }
        if let Some(level) = level(name) {
            self.heading = Some(level);
        }
    }

    fn leave(&mut self, id: NodeId, element: &Element) {
        let name = element.name();
        if self.marks.last() == Some(&id) {
            self.marks.pop();
            self.inline.close();
        }
        if name == "figcaption" {
            self.caption();
        }
        if is_block(name)
            || self
                .hints
                .last()
                .is_some_and(|(of, hint)| *of == id && matches!(hint, Hint::Chrome | Hint::Bio))
        {
            self.flush();
        }
        match name {
            "ul" | "ol" | "li" | "blockquote" => {
                self.around.pop();
                if self.around.is_empty() {
                    self.end_compound();
                }
            }
            "figure" => self.end_figure(),
            _ => {}
        }
        if level(name).is_some() {
            self.heading = None;
        }
        if self.hints.last().is_some_and(|(of, _)| *of == id) {
            self.hints.pop();
        }
        if self.root == Some(id) {
            self.inside.end = self.blocks.len();
        }
    }

    fn mark(&mut self, id: NodeId, mark: Mark) {
        if self.inline.open(mark) {
            self.marks.push(id);
        }
    }

    fn item(&mut self) {
        let marker = match self.around.last_mut() {
            Some(Around::List {
                ordered: true,
                next,
            }) => {
                *next += 1;
                format!("{}. ", *next - 1)
            }
            _ => "- ".to_owned(),
        };
        self.around.push(Around::Item {
            marker,
            started: false,
        });
    }

    fn image(&mut self, element: &Element) {
        let tiny = ["width", "height"]
            .into_iter()
            .filter_map(|side| element.attr(side))
            .any(|side| matches!(side, "0" | "1" | "2"));
        let sources = ["data-src", "data-lazy-src", "data-original", "src"];
        let url = sources
            .into_iter()
            .filter_map(|attr| element.attr(attr))
            .find_map(|src| address(self.base, src));
        let Some(url) = url.filter(|_| !tiny) else {
            return;
        };
        let picture = Picture {
            url,
            alt: squeeze(element.attr("alt").unwrap_or_default()),
            caption: String::new(),
        };
        match &mut self.figure {
            Some(figure) if figure.url.is_empty() => *figure = picture,
            Some(_) => {}
            None => self.inline.picture(picture),
        }
    }

    /// Takes what was written as the caption of the figure around.
    fn caption(&mut self) {
        if let Some(figure) = &mut self.figure {
            figure.caption = self.inline.take().text;
        }
    }

    fn end_figure(&mut self) {
        let Some(picture) = self.figure.take() else {
            return;
        };
        if picture.url.is_empty() {
            self.block(
                Kind::Paragraph,
                String::new(),
                picture.caption,
                Some(Hint::Caption),
            );
        } else {
            self.picture(picture);
        }
    }

    fn picture(&mut self, picture: Picture) {
        let hint = self.hint();
        let block = Block {
            kind: Kind::Picture,
            markdown: picture_markdown(&picture),
            text: picture.caption.clone(),
            hint,
            picture: Some(picture),
            ..Block::default()
        };
        self.blocks.push(block);
    }

    /// Ends the paragraph that is being written.
    fn flush(&mut self) {
        let written = self.inline.take();
        if !written.text.is_empty() {
            self.paragraph(&written);
        }
        for picture in written.pictures {
            self.picture(picture);
        }
    }

    fn paragraph(&mut self, written: &Written) {
        if !self.around.is_empty() && self.heading.is_none() {
            return self.add_to_compound(written);
        }
        let kind = self.heading.map_or(Kind::Paragraph, Kind::Heading);
        let hint = self
            .hint()
            .or_else(|| (written.linked && words(&written.text) <= 20).then_some(Hint::Link));
        self.block(kind, written.markdown.clone(), written.text.clone(), hint);
    }

    fn block(&mut self, kind: Kind, markdown: String, text: String, hint: Option<Hint>) {
        if !text.is_empty() {
            self.blocks.push(Block {
                kind,
                markdown,
                text,
                hint,
                ..Block::default()
            });
        }
    }

    /// What the elements around say: chrome whatever is inside it, save a bio; else the innermost.
    fn hint(&self) -> Option<Hint> {
        let last = |hint: Hint| self.hints.iter().rposition(|(_, known)| *known == hint);
        match (last(Hint::Chrome), last(Hint::Bio)) {
            (Some(chrome), Some(bio)) if bio > chrome => Some(Hint::Bio),
            (Some(_), _) => Some(Hint::Chrome),
            _ => self.hints.last().map(|(_, hint)| *hint),
        }
    }

    /// Adds a paragraph to the lists and quotations around it, with their signs before each line.
    fn add_to_compound(&mut self, written: &Written) {
        let mut first = String::new();
        let mut next = String::new();
        let mut starts_item = false;
        for around in &mut self.around {
            match around {
                Around::List { .. } => {}
                Around::Quote => {
                    first.push_str("> ");
                    next.push_str("> ");
                }
                Around::Item { marker, started } => {
                    let indent = " ".repeat(marker.len());
                    first.push_str(if *started { &indent } else { marker });
                    next.push_str(&indent);
                    starts_item |= !*started;
                    *started = true;
                }
            }
        }
        let compound = &mut self.compound;
        if !compound.markdown.is_empty() {
            compound.text.push('\n');
            compound.markdown.push('\n');
            if !starts_item {
                compound.markdown.push_str(next.trim_end());
                compound.markdown.push('\n');
            }
        }
        compound.linked = written.linked && (compound.linked || compound.markdown.is_empty());
        compound.text.push_str(&written.text);
        compound.markdown.push_str(&first);
        compound
            .markdown
            .push_str(&written.markdown.replace('\n', &format!("\n{next}")));
    }

    fn end_compound(&mut self) {
        let Compound {
            markdown,
            text,
            linked,
        } = std::mem::take(&mut self.compound);
        let hint = self.hint().or_else(|| linked.then_some(Hint::Link));
        self.block(Kind::Other, markdown, text, hint);
    }
}

/// The level of a heading element.
fn level(name: &str) -> Option<u8> {
    let [b'h', level @ b'1'..=b'6'] = name.as_bytes() else {
        return None;
    };
    Some(level - b'0')
}

/// Whether an element ends the paragraph before it and the one inside it.
fn is_block(name: &str) -> bool {
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
