//! Lists as Word copies and saves them for browsers: paragraphs whose style tells the level, each with its bullet as words.
use ego_tree::NodeId;
use scraper::{Html, Node, node::Element};

use super::attributes::Attributes as _;

/// What says in a style that an element belongs to a list.
const SAID: &str = "mso-list:";

/// A paragraph that is an item.
struct Item {
    paragraph: NodeId,
    level: usize,
    ordered: bool,
    /// Whether it stands right behind the item before it.
    goes_on: bool,
}

/// Makes such paragraphs the items of lists, without their bullets.
pub(super) fn restore(page: &mut Html, source: &str) {
    if !source.contains(SAID) {
        return;
    }
    let items = items(page);
    let marks: Vec<NodeId> = page
        .tree
        .nodes()
        .filter(|node| node.value().as_element().is_some_and(is_mark))
        .map(|node| node.id())
        .collect();
    for mark in marks {
        if let Some(mut mark) = page.tree.get_mut(mark) {
            mark.detach();
        }
    }
    let (Some(list), Some(numbered), Some(point)) = (element("ul"), element("ol"), element("li"))
    else {
        return;
    };
    // Lists that are open, outermost first: level, the list, its last item.
    let mut open: Vec<(usize, NodeId, NodeId)> = Vec::new();
    for item in items {
        if !item.goes_on {
            open.clear();
        }
        open.retain(|(level, ..)| *level <= item.level);
        let of = match open.pop_if(|(level, ..)| *level == item.level) {
            Some((_, list, _)) => Some(list),
            None => {
                let kind = if item.ordered { &numbered } else { &list };
                let list = page.tree.orphan(kind.clone()).id();
                match open.last() {
                    Some((_, _, within)) => {
                        let within = page.tree.get_mut(*within);
                        within.map(|mut within| within.append_id(list).id())
                    }
                    None => {
                        let before = page.tree.get_mut(item.paragraph);
                        before.map(|mut before| before.insert_id_before(list).id())
                    }
                }
            }
        };
        let Some(mut of) = of.and_then(|list| page.tree.get_mut(list)) else {
            continue;
        };
        let mut made = of.append(point.clone());
        made.append_id(item.paragraph);
        let made = made.id();
        open.push((item.level, of.id(), made));
    }
}

fn items(page: &Html) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for node in page.tree.nodes() {
        let Some(level) = node.value().as_element().and_then(level) else {
            continue;
        };
        let before = node
            .prev_siblings()
            .find(|before| !is_blank(before.value()))
            .map(|before| before.id());
        let mark = node
            .descendants()
            .find(|inner| inner.value().as_element().is_some_and(is_mark));
        let ordered = mark.is_some_and(|mark| {
            let words = mark
                .descendants()
                .filter_map(|inner| inner.value().as_text());
            words
                .flat_map(|text| text.chars())
                .any(|c| c.is_ascii_digit())
        });
        items.push(Item {
            paragraph: node.id(),
            level,
            ordered,
            goes_on: items
                .last()
                .is_some_and(|last| Some(last.paragraph) == before),
        });
    }
    items
}

/// The level of the list that a paragraph belongs to: “mso-list:l0 level2 lfo1”.
fn level(element: &Element) -> Option<usize> {
    let said = element.said("style").filter(|_| element.name() == "p")?;
    let (_, list) = said.split_once(SAID)?;
    let (_, level) = list.split_once("level")?;
    let digits = level.len() - level.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    level[..digits].parse().ok()
}

/// Whether an element is the bullet or number before an item.
fn is_mark(element: &Element) -> bool {
    let said = element.said("style").unwrap_or_default();
    said.split_once(SAID)
        .is_some_and(|(_, list)| list.trim_start().starts_with("Ignore"))
}

fn is_blank(node: &Node) -> bool {
    match node {
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(_) => false,
        _ => true,
    }
}

/// An empty element of that name.
fn element(name: &str) -> Option<Node> {
    let made = Html::parse_fragment(&format!("<{name}></{name}>"));
    let mut nodes = made.tree.nodes().map(|node| node.value());
    nodes
        .find(|node| {
            node.as_element()
                .is_some_and(|element| element.name() == name)
        })
        .cloned()
}
