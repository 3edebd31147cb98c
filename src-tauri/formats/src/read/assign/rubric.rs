//! The rubric around a headline, whatever its words: “Daily Comment”, told by where it leads or by the name of its element.
use super::Page;
use crate::read::{
    block::{Block, Hint, Kind, ends_sentence},
    date, line, names,
};

/// How far above a headline a rubric stands, in blocks: a date or the name of the issue may stand between.
pub(super) const ABOVE: usize = 3;
/// How many words a rubric has at most: “Foreign Relations & International Law”.
const WORDS: usize = 5;
/// What stands before the name of a section in an address.
const SHELVES: &[&str] = &[
    "category",
    "categories",
    "categoria",
    "categorie",
    "kategorie",
    "section",
    "sections",
    "topic",
    "topics",
    "tag",
    "rubrik",
    "rubrique",
    "rubric",
    "column",
    "columns",
    "series",
];

impl Page<'_> {
    /// The block above a headline that holds the rubric: one with a link that is a label, else the nearest that leads to a section.
    pub(super) fn rubric(&self, headline: Option<usize>) -> Option<usize> {
        let headline = headline?;
        let near = || (headline.saturating_sub(ABOVE)..headline).rev();
        near()
            .find(|&at| linked_label(&self.blocks[at]).is_some())
            .or_else(|| near().find(|&at| self.is_rubric(at)))
    }

    /// Whether a short line names a section of the page and nobody: a link to it, or a line that its element calls a kicker.
    fn is_rubric(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let bare = matches!(block.kind, Kind::Paragraph | Kind::Heading(_))
            && (1..=WORDS).contains(&block.words())
            && !ends_sentence(&block.text)
            && !block.text.contains('\n')
            && !block.is_chrome_heading()
            && block.hint != Some(Hint::Byline)
            && date::find(&block.text).is_none()
            && !self.names_author(at)
            && !self.has_bio(&block.text)
            && !self.is_crumb(at);
        bare && (block.hint == Some(Hint::Label) || leads_to_section(block))
    }

    /// Whether a line is somebody's name, and the page's box about that person begins with it.
    fn has_bio(&self, name: &str) -> bool {
        let told = |block: &Block| block.hint == Some(Hint::Bio) && block.text.starts_with(name);
        name.contains(' ') && names::is_known(name) && self.blocks.iter().any(told)
    }

    /// Whether a mark in an element of its own stands before a line, as in a trail: “Home”, “/”, “Guest writers”.
    fn is_crumb(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| &self.blocks[before].text);
        before.is_some_and(|mark| !mark.is_empty() && !mark.contains(char::is_alphanumeric))
    }

    /// Whether a line names an author whom the page knows.
    pub(super) fn names_author(&self, at: usize) -> bool {
        let folded = self.blocks[at].folded();
        self.authors
            .iter()
            .any(|author| folded.contains(&line::fold(author)))
    }
}

/// The words of one link among others that are a label: “[Opinion](…) [Top Stories](…)”.
pub(in super::super) fn linked_label(block: &Block) -> Option<&str> {
    let label = || {
        let mut labels = block
            .linked()
            .map(|(words, _)| words)
            .filter(|words| line::is_label(&line::fold(words)));
        // “Coast Opinions > Opinion >”: the way to a page goes from the wider to the narrower.
        if block.text.contains(['>', '›', '»']) {
            labels.last()
        } else {
            labels.next()
        }
    };
    // “Home Opinion” is navigation.
    let home = || {
        let first = block.linked().next();
        first.is_some_and(|(words, _)| line::is_chrome_heading(&line::fold(words)))
    };
    (block.words() <= 2 * WORDS && !block.text.contains('\n') && !home())
        .then(label)
        .flatten()
}

/// Whether a line is one link, and to the page of what it names: “[Law & the Courts](…/section/law-the-courts/)”.
fn leads_to_section(block: &Block) -> bool {
    let mut links = block.linked();
    let (Some((words, address)), None) = (links.next(), links.next()) else {
        return false;
    };
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let mut path = path.trim_end_matches('/').rsplit('/');
    let (last, shelf) = (path.next().unwrap_or_default(), path.next());
    let of_person = shelf.is_some_and(|shelf| shelf.contains("author"));
    words == block.text
        && !of_person
        && !words.starts_with('@')
        && (shelf.is_some_and(|shelf| SHELVES.contains(&shelf)) || names_path(words, last))
}

/// Whether a line is one link, and to a page right below the site's own that is called as it is: “[Harbour Strategy](…/harbour-strategy/)”.
pub(super) fn is_section(block: &Block) -> bool {
    let mut links = block.linked();
    let (Some((words, address)), None) = (links.next(), links.next()) else {
        return false;
    };
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = path.split_once("://").map_or(path, |(_, path)| path);
    let mut parts = path.trim_end_matches('/').split('/').skip(1);
    let (Some(part), None) = (parts.next(), parts.next()) else {
        return false;
    };
    words == block.text && names_path(words, part)
}

/// Whether a part of an address spells words, accents left out or written otherwise: “Société” in “/rayonnage/societe/”.
fn names_path(words: &str, part: &str) -> bool {
    let plain = |c: &char| c.is_ascii_alphanumeric();
    let folded = line::fold(words);
    let mut spelled = part.chars().filter(plain);
    let letters = folded.chars().filter(plain);
    letters.clone().count() > 2
        && part.len() <= folded.len() + 4
        && letters
            .clone()
            .all(|letter| spelled.any(|spelled| spelled.eq_ignore_ascii_case(&letter)))
}
