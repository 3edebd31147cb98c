//! Pictures of a page, with what is said about them.
use ego_tree::{NodeId, NodeRef, iter::Edge};
use scraper::{Node, node::Element};

use stet_core::picture_credit;

use super::{
    super::{
        block::{Block, Hint, Kind, Picture, Stand, squeeze, words},
        markup::picture_markdown,
    },
    attributes::Attributes as _,
    inline::address,
    writer::Writer,
};

/// The most words of a caption.
const CAPTION: usize = 80;

impl Writer<'_> {
    pub(super) fn image(&mut self, element: &Element) {
        let tiny = ["width", "height"]
            .into_iter()
            .filter_map(|side| element.said(side))
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
            .filter_map(|attr| element.said(attr))
            .find_map(|src| address(self.base, src));
        // “data-gl-src”: by whatever name a script finds it.
        let lazy = || {
            let mut all = element.attrs();
            all.find_map(|(name, src)| {
                let lazy = name.starts_with("data-") && name.ends_with("src");
                lazy.then(|| address(self.base, src)).flatten()
            })
        };
        let url = url.or_else(lazy);
        let alt = squeeze(element.said("alt").unwrap_or_default());
        let Some(url) = url.filter(|_| !tiny) else {
            // What stands beside it is said of it all the same.
            if let Some(figure) = &mut self.figure
                && figure.alt.is_empty()
            {
                figure.alt = alt;
            }
            return;
        };
        match &mut self.figure {
            Some(figure) if figure.url.is_empty() => (figure.url, figure.alt) = (url, alt),
            Some(_) => {}
            None => self.inline.picture(Picture {
                url,
                alt,
                ..Picture::default()
            }),
        }
    }

    /// Takes an element as what is said about the picture of the figure around; true when it is that.
    pub(super) fn caption(&mut self, node: NodeRef<'_, Node>, element: &Element) -> bool {
        let Some(figure) = &mut self.figure else {
            return false;
        };
        if element.name() == "figcaption" {
            // What stands inside a caption has been read with it.
            if figure.caption.is_empty() {
                let (caption, credit) = said(node);
                figure.caption = caption;
                if !credit.is_empty() {
                    figure.credit = credit;
                }
            }
            return true;
        }
        let holds_more = |inside: NodeRef<'_, Node>| {
            let name = inside.value().as_element().map(Element::name);
            matches!(name, Some("img" | "amp-img" | "figcaption"))
        };
        let credits = names_owner(element) && !node.descendants().any(holds_more);
        if credits && figure.credit.is_empty() {
            figure.credit = squeeze(&words_of(node));
        }
        credits
    }

    /// Keeps words in a figure beside its picture until it is over; true when they are such.
    pub(super) fn says_of_picture(&mut self, text: &str) -> bool {
        let figure = self.figure.as_ref();
        let said = figure.is_some_and(|figure| !figure.url.is_empty() || !figure.alt.is_empty())
            && (self.hint() != Some(Hint::Chrome) || self.shows.is_some())
            && (1..=CAPTION).contains(&words(text));
        if said {
            self.beside_picture.push(text.to_owned());
        }
        said
    }

    /// Ends a figure. Where no element says what its caption is, the words beside the picture are: the caption, then the credit.
    pub(super) fn end_figure(&mut self) {
        let mut beside = std::mem::take(&mut self.beside_picture);
        // “Photograph by Ann Lee”, and under it what it shows.
        if let [first, second, ..] = &mut *beside
            && picture_credit(first).is_some_and(|credit| credit.start < 4)
            && picture_credit(second).is_none()
        {
            std::mem::swap(first, second);
        }
        let mut beside = beside.into_iter();
        let Some(mut picture) = self.figure.take() else {
            return;
        };
        if picture.url.is_empty() {
            self.caption_alone(picture.caption);
            beside.for_each(|text| self.caption_alone(text));
            return;
        }
        if picture.caption.is_empty() {
            picture.caption = beside.next().unwrap_or_default();
            if picture.credit.is_empty() {
                picture.credit = beside.next().unwrap_or_default();
            }
        }
        for text in beside {
            self.caption_alone(text);
        }
        self.picture(picture);
    }

    fn caption_alone(&mut self, text: String) {
        self.block(Kind::Paragraph, String::new(), text, Some(Hint::Caption));
    }

    pub(super) fn picture(&mut self, picture: Picture) {
        let hint = self.hint_of_picture();
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

/// What a caption says, and the name of whoever owns the picture where the page sets it apart.
fn said(caption: NodeRef<'_, Node>) -> (String, String) {
    let (mut words, mut credit) = (String::new(), String::new());
    let mut owner: Option<NodeId> = None;
    for edge in caption.traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Text(text) if owner.is_some() => credit.push_str(text),
                Node::Text(text) => words.push_str(text),
                inside => {
                    let owns =
                        node.id() != caption.id() && inside.as_element().is_some_and(names_owner);
                    if owner.is_none() && owns {
                        owner = Some(node.id());
                    }
                    // Elements that touch are read as words apart.
                    words.push(' ');
                    credit.push(' ');
                }
            },
            Edge::Close(node) if owner == Some(node.id()) => owner = None,
            Edge::Close(_) => {}
        }
    }
    (squeeze(&words), squeeze(&credit))
}

fn words_of(node: NodeRef<'_, Node>) -> String {
    node.descendants()
        .filter_map(|inside| inside.value().as_text().map(|text| &**text))
        .collect()
}

/// Whether an element of a figure holds the name of the picture's owner, by its class or microdata.
fn names_owner(element: &Element) -> bool {
    let said = [element.said("class"), element.said("itemprop")];
    let words = said.into_iter().flatten().flat_map(|said| {
        said.split(|char: char| !char.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
    });
    words
        .into_iter()
        .any(|word| OWNERS.iter().any(|owner| word.eq_ignore_ascii_case(owner)))
}

/// What pages call the element with the owner of a picture.
const OWNERS: &[&str] = &[
    "credit",
    "credits",
    "copyright",
    "attribution",
    "photographer",
    "photocredit",
    "imagecredit",
    "copyrightholder",
    "credittext",
    "quelle",
];

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
