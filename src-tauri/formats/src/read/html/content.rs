//! Which element of a page holds the article.
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
    ops::Range,
};

use ego_tree::NodeId;
use scraper::{ElementRef, Html};

use super::super::{
    block::{Block, Hint, Kind},
    line,
};

/// Where the article stands: what it is, and what holds it.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub(super) root: Option<NodeId>,
    /// The root and its ancestors: never chrome, whatever their class says.
    pub(super) holders: HashSet<NodeId>,
}

/// Finds the element that holds the article: the declared body, else the one in which most running text stands.
pub(super) fn find(page: &Html) -> Content {
    let mut scores: HashMap<NodeId, usize> = HashMap::new();
    let mut total = 0;
    for node in page.tree.nodes() {
        let Some(paragraph) =
            ElementRef::wrap(node).filter(|element| element.value().name() == "p")
        else {
            continue;
        };
        let length: usize = paragraph.text().map(str::len).sum();
        if length < 60 || held_otherwise(paragraph) {
            continue;
        }
        total += length;
        for (level, above) in paragraph.ancestors().take(3).enumerate() {
            *scores.entry(above.id()).or_default() += length / (level + 1);
        }
    }
    let declared = page
        .tree
        .nodes()
        .filter_map(ElementRef::wrap)
        .find(|element| {
            let body = element
                .attr("itemprop")
                .is_some_and(|property| property.contains("articleBody"));
            body && element.text().map(str::len).sum::<usize>() * 2 > total
        });
    let best = scores
        .iter()
        .max_by_key(|&(id, score)| (*score, Reverse(*id)))
        .map(|(id, _)| *id);
    let root = declared.map(|element| element.id()).or(best);
    let node = root.and_then(|id| page.tree.get(id));
    let holders = node
        .iter()
        .flat_map(|node| node.ancestors().map(|above| above.id()).chain([node.id()]))
        .collect();
    Content { root, holders }
}

/// Whether a paragraph stands in something that is not the article's own text: chrome, a quotation, a list.
fn held_otherwise(element: ElementRef<'_>) -> bool {
    let above = element.ancestors().take(12).filter_map(ElementRef::wrap);
    let mut names = above.map(|above| above.value().name());
    names.any(|name| {
        matches!(
            name,
            "nav" | "footer" | "aside" | "form" | "blockquote" | "ul" | "ol"
        )
    })
}

/// Marks what stands outside the article as chrome, save what pages print between the headline and it, and furniture after it.
pub(super) fn mark_outside(blocks: &mut [Block], inside: Range<usize>) {
    let headline = blocks[..inside.start]
        .iter()
        .rposition(|block| block.kind == Kind::Heading(1));
    let from = headline.map_or(inside.start, |at| at + 1);
    for (at, block) in blocks.iter_mut().enumerate() {
        let before = at < inside.start && at < from && Some(at) != headline;
        let after = at >= inside.end && !is_furniture(&block.text);
        if (before || after) && block.hint.is_none() && block.kind != Kind::Heading(1) {
            block.hint = Some(Hint::Chrome);
        }
    }
}

fn is_furniture(text: &str) -> bool {
    let folded = line::fold(text);
    line::is_disclaimer(&folded)
        || line::is_disclosure(&folded)
        || line::is_credit(&folded)
        || line::bio_score(text, &[]) > 1
}
