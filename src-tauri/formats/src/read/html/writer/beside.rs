//! Tables that old pages set beside the text: a picture with what is said of it, or a box.
use ego_tree::NodeRef;
use scraper::{Node, node::Element};

use super::{
    super::{
        super::block::{Hint, Picture, words},
        hints::is_set_beside,
    },
    Writer,
};

/// The most words about one picture.
const LONGEST: usize = 60;

/// What holds more elements and texts shows more than one picture; tables in tables are not looked through again and again.
const MOST: usize = 200;

impl Writer<'_> {
    /// Takes such a table, or a cell of such a box, that shows one picture for a figure; what is told of any other is returned.
    pub(super) fn beside_text(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        hint: Option<Hint>,
    ) -> Option<Hint> {
        let table = hint == Some(Hint::Chrome) && self.table.is_none() && is_set_beside(element);
        let cell = element.name() == "td" && self.is_in_box() && self.figure.is_none();
        if (table || cell) && shows_picture(node) {
            self.figure = Some(Picture::default());
            self.shows = Some(node.id());
            return None;
        }
        if table {
            self.beside = Some(node.id());
        }
        hint
    }

    /// Whether what is written stands in a box that an old page sets beside the text.
    fn is_in_box(&self) -> bool {
        self.hints.iter().any(|(of, _)| self.beside == Some(*of))
    }

    /// What the elements around say of a picture: in a box beside the text it is of the piece all the same.
    pub(in super::super) fn hint_of_picture(&self) -> Option<Hint> {
        let mut around = self.hints.iter().filter(|(_, hint)| *hint == Hint::Chrome);
        let boxed = around.all(|(of, _)| self.beside == Some(*of));
        self.hint().filter(|hint| *hint != Hint::Chrome || !boxed)
    }
}

/// Whether an element shows one picture and leads nowhere else.
fn shows_picture(table: NodeRef<'_, Node>) -> bool {
    let mut pictures = 0;
    let mut said = 0;
    for (nth, inside) in table.descendants().enumerate() {
        if nth > MOST {
            return false;
        }
        match inside.value() {
            Node::Element(element) if element.name() == "img" => pictures += 1,
            Node::Element(element) if matches!(element.name(), "a" | "ul" | "form") => {
                let mut text = inside
                    .descendants()
                    .filter_map(|inside| inside.value().as_text());
                if text.any(|text| !text.trim().is_empty()) {
                    return false;
                }
            }
            Node::Text(text) => said += words(text),
            _ => {}
        }
    }
    pictures == 1 && said <= LONGEST
}
