//! Labels before a headline that nothing but markup parts from it.
use ego_tree::NodeRef;
use scraper::{ElementRef, Node};

use super::{
    super::{block::words, line::fold},
    hints,
};

/// Whether an element is the first of two that a headline is made of, and a label before the other: it ends in a colon, or the page's
/// titles put a mark between the two or leave it out.
pub(super) fn heads_headline(node: NodeRef<Node>, titles: &[String]) -> bool {
    const WORDS: usize = 6;
    let named = |node: NodeRef<Node>, name: &str| {
        let element = node.value().as_element();
        element.is_some_and(|element| element.name() == name)
    };
    // A heading of the second rank that its page calls the headline.
    let titled = |heading: NodeRef<Node>| {
        let element = heading.value().as_element();
        named(heading, "h2") && element.is_some_and(|element| hints::property(element, "headline"))
    };
    let heads = |parent: &NodeRef<Node>| named(*parent, "h1") || titled(*parent);
    let Some(heading) = node.parent().filter(heads) else {
        return false;
    };
    let bare = |node: NodeRef<Node>| {
        let text = node.value().as_text();
        text.is_none_or(|text| text.trim().is_empty())
    };
    // “<span>:</span>” stands between two of them, drawn or not.
    let worded = |node: &NodeRef<Node>| {
        let element = ElementRef::wrap(*node);
        element.is_some_and(|element| {
            element
                .text()
                .any(|text| text.contains(char::is_alphanumeric))
        })
    };
    let mut elements = heading.children().filter(worded);
    let (first, rest) = (elements.next(), elements.next());
    let (Some(rest), true) = (rest, first == Some(node) && heading.children().all(bare)) else {
        return false;
    };
    let words_of = |node| {
        let text = ElementRef::wrap(node).map(|element| element.text().collect::<String>());
        fold(text.unwrap_or_default().trim())
    };
    let (label, headline) = (words_of(node), words_of(rest));
    if headline.is_empty() || words(&label) > WORDS {
        return false;
    }
    let parts = |title: &String| {
        let behind = title
            .split_once(&headline)
            .map(|(before, _)| before.trim_end());
        behind
            .is_some_and(|before| before.is_empty() || before.ends_with(['–', '—', '-', '|', ':']))
    };
    label.ends_with(':') || titles.iter().any(parts)
}
