//! Bios that call the author by the first name, in the box under the piece: “Ida is in her third year and writes about harbours.”
use super::super::{
    Reason,
    block::{Kind, ends_sentence},
    line,
};
use super::{Page, Role};

/// No such bio has more words.
const LONGEST: usize = 80;

/// No line that says again who signs has more words.
const LINE: usize = 10;

impl Page<'_> {
    /// Takes such a paragraph for the bio, and what stands above it for the byline told again.
    pub(super) fn bio_by_given_name(&mut self) {
        let [author] = &self.authors[..] else {
            return;
        };
        let Some((given, _)) = author.split_once(' ') else {
            return;
        };
        let given = [given.to_owned()];
        let shown = |at: usize| self.blocks[at].kind != Kind::Picture;
        let above = |at: usize| (0..at).rev().find(|&above| shown(above));
        let names_author = |at: usize| self.blocks[at].text.starts_with(author.as_str());
        let told = |&at: &usize| {
            let block = &self.blocks[at];
            if !block.text.starts_with(given[0].as_str()) {
                return false;
            }
            let boxed = above(at).is_some_and(|above| {
                self.blocks[above].heads_bio()
                    || self.blocks[above].words() <= LINE && names_author(above)
            });
            boxed
                && block.kind == Kind::Paragraph
                && matches!(self.roles[at], Role::Cut(Reason::Chrome | Reason::AfterEnd))
                && block.words() <= LONGEST
                && ends_sentence(&block.text)
                && line::bio_score(&block.text, &given) >= 2
        };
        let Some(bio) = (1..self.blocks.len()).find(told) else {
            return;
        };
        let signed = above(bio).filter(|&at| names_author(at));
        let again = signed.filter(|&at| self.roles[at] == Role::Bio || self.is_cut(at));
        if let Some(at) = again {
            self.roles[at] = Role::Cut(Reason::Repeated);
        }
        self.roles[bio] = Role::Bio;
    }
}
