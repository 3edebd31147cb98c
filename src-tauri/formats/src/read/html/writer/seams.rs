//! Elements within a line whose words go on in the next one: a name and what that person is, a first letter and its word.
use ego_tree::NodeRef;
use scraper::Node;

use super::{super::super::block::ends_sentence, is_within_line};

/// Whether a sentence goes on behind an element, in the text there or in the next element of the line.
pub(super) fn goes_on_behind(node: NodeRef<'_, Node>) -> bool {
    let within = |node: &NodeRef<'_, Node>| {
        let element = node.value().as_element();
        element.is_some_and(|element| is_within_line(element.name()))
    };
    // “<em><a>Ida Lund</a></em> has been a pilot …”
    let around = std::iter::successors(Some(node), |node| node.parent().filter(within));
    let said = around
        .flat_map(|node| node.next_siblings())
        .find_map(|next| match next.value() {
            Node::Text(text) => (!text.trim().is_empty()).then(|| text.to_string()),
            Node::Element(element) if is_within_line(element.name()) => first_words(next),
            _ => Some(String::new()),
        });
    said.is_some_and(|said| said.trim_start().starts_with(char::is_lowercase))
}

/// The first text in an element.
fn first_words(node: NodeRef<'_, Node>) -> Option<String> {
    node.descendants().find_map(|inside| {
        let text = inside.value().as_text()?;
        (!text.trim().is_empty()).then(|| text.to_string())
    })
}

/// Whether no words stand beside an element, nor many others.
pub(super) fn is_alone(node: NodeRef<'_, Node>) -> bool {
    let silent = |beside: NodeRef<'_, Node>| match beside.value() {
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(_) => first_words(beside).is_none(),
        _ => true,
    };
    const MOST: usize = 20;
    let mut beside = node.prev_siblings().chain(node.next_siblings());
    beside.by_ref().take(MOST).all(silent) && beside.next().is_none()
}

/// Whether an element goes on with the sentence that the words before it in the line begin.
pub(super) fn goes_on(node: NodeRef<'_, Node>) -> bool {
    let mut ends = false;
    let begun = node
        .prev_siblings()
        .find_map(|before| match before.value() {
            Node::Text(text) if text.trim().is_empty() => None,
            Node::Text(text) => {
                ends = ends_sentence(text);
                Some(true)
            }
            Node::Element(element) => Some(is_within_line(element.name())),
            _ => Some(false),
        });
    let said = first_words(node).unwrap_or_default();
    let said = said.trim();
    // “… of the Coast Forum. @idalund”
    let handle = ends && said.starts_with('@') && !said.contains(char::is_whitespace);
    begun == Some(true) && (handle || said.starts_with(char::is_lowercase))
}

/// Whether an element is the first letter of a word, drawn larger: “<span class=intro-caps>O</span>n the night …”.
pub(super) fn is_initial(node: NodeRef<'_, Node>) -> bool {
    let text = |node: Option<NodeRef<'_, Node>>| {
        node.and_then(|node| node.value().as_text().map(|text| text.to_string()))
    };
    let letter = text(node.first_child()).is_some_and(|text| text.chars().count() == 1);
    letter && text(node.next_sibling()).is_some_and(|rest| rest.starts_with(char::is_alphabetic))
}
