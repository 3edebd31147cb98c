//! Footnotes: marks that link to notes further down become `[^1]`.
use std::collections::HashMap;

use ego_tree::{NodeId, NodeRef};
use rustc_hash::{FxHashMap, FxHashSet};
use scraper::{ElementRef, Html, Node};

use super::{
    super::{block::Hint, footnotes::Footnote},
    attributes::Attributes as _,
    hints,
};

/// The footnotes of a page before they are written.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The links that stand for a note.
    marks: FxHashMap<NodeId, String>,
    /// The elements that hold the notes.
    holders: FxHashMap<NodeId, String>,
}

impl Notes {
    /// The label of the note that a link stands for.
    pub(super) fn marked_at(&self, id: NodeId) -> Option<&str> {
        self.marks.get(&id).map(String::as_str)
    }

    /// Whether the rows of a table are notes.
    pub(super) fn are_rows_of(&self, table: NodeRef<'_, Node>) -> bool {
        !self.holders.is_empty()
            && table
                .descendants()
                .any(|inside| self.holders.contains_key(&inside.id()))
    }

    /// The label of the note that an element holds; told once.
    pub(super) fn starting_at(&mut self, id: NodeId) -> Option<String> {
        self.holders.remove(&id)
    }
}

/// The footnote whose paragraphs an element holds.
pub(super) fn footnote(label: String, paragraphs: &[String]) -> Footnote {
    let text = paragraphs.join("\n\n");
    // The number is printed again before its note: “1.”, “[1]”.
    let bare = text.trim_start_matches(['[', '(', '\\', '^', '↑']);
    let after = bare
        .strip_prefix(label.as_str())
        .filter(|rest| !rest.starts_with(char::is_alphanumeric));
    let text = after.map_or(text.as_str(), |rest| {
        rest.trim_start_matches([']', ')', '.', '\\', ':', ' '])
    });
    // “[1]” whose figure led back to its mark.
    let text = text
        .trim()
        .trim_start_matches("[]")
        .trim_start_matches("()");
    let markdown = format!("[^{label}]: {}", text.trim().replace('\n', "\n    "));
    Footnote {
        label,
        markdown,
        rows: Vec::new(),
    }
}

/// Finds the footnotes of a page: short marks that link to an element further down, which holds some words.
pub(super) fn of(page: &Html) -> Notes {
    let mut notes = Notes::default();
    let mut waiting: HashMap<&str, Vec<(NodeId, String)>> = HashMap::new();
    let mut held = FxHashSet::default();
    for node in page.tree.root().descendants() {
        let Some(element) = node.value().as_element() else {
            continue;
        };
        let id = element
            .said("id")
            .or_else(|| element.said("name"))
            .unwrap_or_default();
        if !id.is_empty()
            && let Some(marks) = waiting.remove(id)
            && let Some(holder) = holder(node)
            && held.insert(holder)
        {
            let label = marks
                .first()
                .map(|(_, label)| label.clone())
                .unwrap_or_default();
            notes
                .marks
                .extend(marks.into_iter().map(|(mark, _)| (mark, label.clone())));
            notes.holders.insert(holder, label);
        }
        let target = element
            .said("href")
            .and_then(|href| href.split_once('#'))
            .map(|(_, target)| target);
        if let (Some(target), "a") = (target.filter(|target| !target.is_empty()), element.name())
            && let Some(label) = ElementRef::wrap(node).and_then(label)
            && !stands_on_byline(node)
        {
            waiting.entry(target).or_default().push((node.id(), label));
        }
    }
    notes
}

/// Whether a mark stands behind an author's name: what it leads to says who that is, and is no footnote.
fn stands_on_byline(mark: NodeRef<'_, Node>) -> bool {
    const NEAR: usize = 4;
    let around = mark.ancestors().take(NEAR).filter_map(ElementRef::wrap);
    around
        .filter_map(|element| hints::of(element.value()))
        .any(|told| told.hint == Hint::Byline)
}

/// What a mark prints, where it is one: a number up to 999 or a star, in brackets or not.
fn label(link: ElementRef<'_>) -> Option<String> {
    let mut text = String::new();
    for part in link.text().take(5) {
        text.push_str(part.trim());
        if text.len() > 8 {
            return None;
        }
    }
    let bare = text.trim_matches(|c: char| "[]()^ ".contains(c));
    let number =
        !bare.is_empty() && bare.len() <= 3 && bare.bytes().all(|byte| byte.is_ascii_digit());
    match bare {
        "*" | "†" | "‡" => Some("note".to_owned()),
        _ => number.then(|| bare.to_owned()),
    }
}

/// The element that holds a note's words: the target, or the paragraph or item around it.
fn holder(target: NodeRef<'_, Node>) -> Option<NodeId> {
    let words = |element: &ElementRef<'_>| -> usize {
        let texts = element.text();
        texts.map(|text| text.split_whitespace().count()).sum()
    };
    let around = std::iter::once(target).chain(target.ancestors()).take(5);
    let mut blocks = around.filter_map(ElementRef::wrap).filter(|element| {
        matches!(
            element.value().name(),
            "li" | "p" | "div" | "dd" | "td" | "th" | "tr" | "aside"
        )
    });
    // A cell may hold nothing but the number.
    let of_row = |element: &ElementRef<'_>| matches!(element.value().name(), "td" | "th");
    let block = blocks.find(|element| !of_row(element) || words(element) > 1)?;
    (2..400).contains(&words(&block)).then(|| block.id())
}
