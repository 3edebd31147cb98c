//! Pictures of a page, with what is said about them.
use ego_tree::NodeRef;
use scraper::{Node, node::Element};

use super::{
    super::{
        block::{Block, Hint, Kind, Picture, Stand, squeeze},
        markup::picture_markdown,
    },
    inline::address,
    writer::Writer,
};

impl Writer<'_> {
    pub(super) fn image(&mut self, element: &Element) {
        let tiny = ["width", "height"]
            .into_iter()
            .filter_map(|side| element.attr(side))
            .any(|side| matches!(side, "0" | "1" | "2"));
        let sources = [
            "data-src",
            "data-lazy-src",
            "data-original",
            "data-image",
            "src",
        ];
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
    pub(super) fn caption(&mut self) {
        if let Some(figure) = &mut self.figure {
            figure.caption = self.inline.take().text;
        }
    }

    pub(super) fn end_figure(&mut self) {
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

    pub(super) fn picture(&mut self, picture: Picture) {
        let hint = self.hint();
        let block = Block {
            kind: Kind::Picture,
            markdown: picture_markdown(&picture),
            text: picture.caption.clone(),
            hint,
            picture: Some(picture),
            stand: Stand::Inside(self.part),
            ..Block::default()
        };
        self.blocks.push(block);
    }
}

/// Whether a figure shows nothing: a card that leads elsewhere.
pub(super) fn is_card(figure: NodeRef<'_, Node>) -> bool {
    let shown = |element: &Element| {
        matches!(
            element.name(),
            "img"
                | "amp-img"
                | "picture"
                | "table"
                | "pre"
                | "code"
                | "blockquote"
                | "video"
                | "audio"
                | "iframe"
                | "svg"
                | "canvas"
                | "p"
        )
    };
    !figure
        .descendants()
        .any(|inside| inside.value().as_element().is_some_and(shown))
}
