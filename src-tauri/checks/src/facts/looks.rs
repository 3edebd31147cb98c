//! What is known of the addresses that a piece links to.
use std::collections::HashMap;

use stet_core::{LinkCheck, Span};

use super::Facts;

/// The links of the body whose addresses were looked at, each with the last look.
pub(crate) fn looked_at<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = (Span, &'a LinkCheck)> {
    let mut looks: HashMap<&str, &LinkCheck> = HashMap::new();
    for look in facts.context.links {
        let last = looks.entry(&look.url).or_insert(look);
        if look.at > last.at {
            *last = look;
        }
    }
    let blocks = facts
        .body
        .iter()
        .filter(|_| !facts.context.links.is_empty());
    let links = blocks.flat_map(|block| block.passage.links.iter().map(move |link| (block, link)));
    links.filter_map(move |(block, link)| {
        let look = looks.get(link.url.as_str())?;
        Some((block.at(link.range.clone()), *look))
    })
}
