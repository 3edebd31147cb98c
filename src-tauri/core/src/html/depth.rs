//! Nesting kept within what pages really have: cleaning HTML costs more with every level.
use comrak::{
    Node,
    nodes::{NodeCodeBlock, NodeValue},
};

/// How deep quotations and lists may stand in each other, counted in nodes.
const MOST_NODES: usize = 200;
/// How many elements of raw HTML may be open at once.
const MOST_TAGS: usize = 500;

/// Lifts the content of quotations and lists that stand too deep out of them, and shows raw HTML that opens more
/// elements than any page does as the characters it is written in. Every word stays.
pub(super) fn flatten(root: Node<'_>) {
    lift(root);
    if is_too_deep(root) {
        root.descendants().for_each(show);
    }
}

fn lift(root: Node<'_>) {
    let mut open = vec![(root, 0)];
    while let Some((node, depth)) = open.pop() {
        let children: Vec<_> = node.children().collect();
        let lifted = depth >= MOST_NODES && is_box(node);
        if lifted {
            for child in &children {
                node.insert_before(child);
            }
            node.detach();
        }
        let below = if lifted { depth } else { depth + 1 };
        open.extend(children.into_iter().rev().map(|child| (child, below)));
    }
}

/// An item without its list can only be lifted too.
fn is_box(node: Node<'_>) -> bool {
    match node.data().value {
        NodeValue::BlockQuote | NodeValue::List(_) => true,
        NodeValue::Item(_) => !node
            .parent()
            .is_some_and(|parent| matches!(parent.data().value, NodeValue::List(_))),
        _ => false,
    }
}

/// Raw HTML becomes what one sees when reading its source.
fn show(node: Node<'_>) {
    let value = &mut node.data_mut().value;
    *value = match std::mem::replace(value, NodeValue::Document) {
        NodeValue::HtmlInline(html) => NodeValue::Text(html.into()),
        NodeValue::HtmlBlock(block) => NodeValue::CodeBlock(Box::new(NodeCodeBlock {
            literal: block.literal,
            ..NodeCodeBlock::default()
        })),
        other => other,
    };
}

fn is_too_deep(root: Node<'_>) -> bool {
    let (mut open, mut most) = (0_usize, 0);
    for node in root.descendants() {
        match &node.data().value {
            NodeValue::HtmlBlock(block) => most = most.max(opened(&block.literal, &mut open)),
            NodeValue::HtmlInline(html) => most = most.max(opened(html, &mut open)),
            _ => {}
        }
    }
    most > MOST_TAGS
}

/// Counts the tags of some HTML; answers with the greatest number open at once.
fn opened(html: &str, open: &mut usize) -> usize {
    let mut most = *open;
    for tag in html.split('<').skip(1) {
        let name = tag.trim_start_matches('/');
        if name.len() < tag.len() {
            *open = open.saturating_sub(1);
        } else if name.starts_with(|first: char| first.is_ascii_alphabetic()) && !is_void(name) {
            *open += 1;
        }
        most = most.max(*open);
    }
    most
}

fn is_void(tag: &str) -> bool {
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric());
    let name = &tag[..end.unwrap_or(tag.len())];
    ["br", "hr", "img", "wbr", "input", "source", "track", "col"]
        .iter()
        .any(|void| name.eq_ignore_ascii_case(void))
}

#[cfg(test)]
mod tests {
    use crate::html::{render, render_preview};

    #[test]
    fn whatever_is_nested_a_ten_thousand_deep_keeps_its_words() {
        for nested in [">", "> ", "- ", "1. ", "<div>", "<b>", "> - "] {
            let deep = nested.repeat(10_000) + "The boat left.";
            for html in [render(&deep), render_preview(&deep)] {
                assert!(html.contains("The boat left."), "{nested}");
            }
        }
    }

    #[test]
    fn what_nests_as_deep_as_people_write_stays_as_it_is() {
        let deep = "> ".repeat(90) + "The boat left.";
        assert_eq!(render(&deep).matches("<blockquote>").count(), 90);
        let page = "<div>".repeat(90) + "The boat left." + &"</div>".repeat(90);
        assert_eq!(render(&page).matches("<div>").count(), 90);
        let many = "<b>The boat</b> left<br>".repeat(2_000);
        assert_eq!(render(&many).matches("<b>").count(), 2_000);
    }
}
