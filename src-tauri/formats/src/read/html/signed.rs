//! Whom a page's markup names as the author, wherever the name is printed: microdata, `rel=author`, the account that posted.
use std::collections::HashSet;

use ego_tree::{NodeId, iter::Edge};
use scraper::{ElementRef, Html, Node};

use super::{
    super::{
        block::{Block, Hint},
        names,
    },
    attributes::Attributes as _,
    content::Content,
    hints,
};

/// How many people may be named below the article: more of them sign other pieces.
const BELOW: usize = 1;

/// The people whom marks of authorship name: those above the article and in it, or else the one below it.
pub(super) fn names(page: &Html, content: &Content) -> Vec<String> {
    let (mut near, mut below) = (Vec::new(), Vec::new());
    let mut skipped: Option<NodeId> = None;
    let mut over = false;
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) if skipped.is_none() => {
                let Node::Element(element) = node.value() else {
                    continue;
                };
                let chrome = hints::of(element).is_some_and(|told| {
                    told.hint == Hint::Chrome && (told.surely || element.name() == "aside")
                });
                if chrome && !content.holders.contains(&node.id()) {
                    skipped = Some(node.id());
                } else if content.hints.get(&node.id()) == Some(&Hint::Byline)
                    && hints::is_signature(element)
                {
                    let found = ElementRef::wrap(node).map(named).unwrap_or_default();
                    let all = if over { &mut below } else { &mut near };
                    all.extend(found);
                }
            }
            Edge::Close(node) if skipped == Some(node.id()) => skipped = None,
            Edge::Close(node) => over |= content.root == Some(node.id()),
            Edge::Open(_) => {}
        }
    }
    let each_once = |mut names: Vec<String>| {
        let mut seen = HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
    };
    let (near, below) = (each_once(near), each_once(below));
    if near.is_empty() && below.len() <= BELOW {
        below
    } else {
        near
    }
}

/// Takes the site's name from before the names of a byline: “The Coast Ida Lund”.
pub(super) fn without_site(blocks: &mut [Block], site: &str) {
    for block in blocks {
        let rest = block.text.strip_prefix(site).map(str::trim_start);
        let signs = |rest: &&str| {
            !site.is_empty()
                && block.hint == Some(Hint::Byline)
                && names::byline(rest).is_some_and(|byline| byline.start == 0)
        };
        if let Some(rest) = rest.filter(signs).map(str::to_owned) {
            *block = Block {
                kind: block.kind,
                hint: block.hint,
                stand: block.stand,
                markdown: rest.clone(),
                text: rest,
                ..Block::default()
            };
        }
    }
}

/// The people whom an element names: by the name it marks, by its words, or by what it says for machines.
fn named(element: ElementRef<'_>) -> Vec<String> {
    let marked = element
        .descendent_elements()
        .find(|inner| hints::property(inner.value(), "name"));
    let element = marked.unwrap_or(element);
    let printed: String = element.text().collect();
    let told = match printed.trim() {
        "" => element.said("content").unwrap_or_default(),
        printed => printed,
    };
    names::byline(told)
        .map(|byline| byline.names)
        .unwrap_or_default()
}
