//! Boxes among the parts of an article by which readers leave their address.
use ego_tree::NodeRef;
use scraper::Node;

use super::super::{super::block::words, attributes::Attributes as _};

/// So many elements and texts a box has at most, and so many words.
const MOST: usize = 120;
const LONGEST: usize = 70;

/// Whether a part of an article is a few words around a form that has a field for an address: “The Tide”, “Our best, every
/// Saturday.”, “Your email”, “Sign up”.
pub(super) fn is_sign_up(part: NodeRef<'_, Node>) -> bool {
    let mut nodes = part.descendants();
    let (mut form, mut field, mut count) = (false, false, 0);
    for inside in nodes.by_ref().take(MOST) {
        match inside.value() {
            Node::Element(element) => match element.name() {
                "form" => form = true,
                "input" => {
                    let told = ["type", "name", "id"]
                        .iter()
                        .filter_map(|attr| element.said(attr));
                    field |= told
                        .into_iter()
                        .any(|told| told.to_ascii_lowercase().contains("email"));
                }
                _ => {}
            },
            Node::Text(text) => count += words(text),
            _ => {}
        }
    }
    form && field && count <= LONGEST && nodes.next().is_none()
}
