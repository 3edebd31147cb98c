//! How deep a page nests, told before it is parsed: parsing costs more with every level.

use std::borrow::Cow;

/// The deepest page that is read. Real pages stay under a hundred levels.
pub(super) const MOST: usize = 2_000;

/// Whether elements have no content, or end by themselves where the next one starts.
fn is_flat(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
            | "p"
            | "li"
            | "dt"
            | "dd"
            | "td"
            | "th"
            | "tr"
            | "option"
            | "tbody"
            | "thead"
    )
}

/// Whether the content of elements is not markup.
fn is_raw(name: &str) -> bool {
    matches!(name, "script" | "style" | "textarea" | "title")
}

/// The greatest number of elements that are open at once, at most.
pub(super) fn of(html: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut rest = html;
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        rest = &rest[at + 1..];
        let closes = rest.starts_with('/');
        let tag = rest.trim_start_matches('/');
        let end = tag
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .unwrap_or(tag.len());
        let name = match &tag[..end] {
            shouted if shouted.contains(|c: char| c.is_ascii_uppercase()) => {
                Cow::Owned(shouted.to_ascii_lowercase())
            }
            name => Cow::Borrowed(name),
        };
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if name.is_empty() || is_flat(&name) {
        } else if closes {
            depth = depth.saturating_sub(1);
        } else if is_raw(&name) {
            rest = after_raw(rest, &name);
        } else {
            depth += 1;
            deepest = deepest.max(depth);
        }
    }
    deepest
}

/// What follows the closing tag of a raw element.
fn after_raw<'a>(rest: &'a str, name: &str) -> &'a str {
    let closing = memchr::memmem::find_iter(rest.as_bytes(), "</").find(|at| {
        rest.get(at + 2..at + 2 + name.len())
            .is_some_and(|closing| closing.eq_ignore_ascii_case(name))
    });
    closing.map_or("", |at| &rest[at + 2..])
}
