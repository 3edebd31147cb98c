//! Lines about the headline that name whoever wrote the piece, and what stands beside the name.
use super::super::{
    block::{Hint, ends_sentence, words},
    date,
    line::{self, fold},
    names,
    vocabulary::is_east_asian,
};
use super::{Page, Role};

impl Page<'_> {
    /// Looks at the blocks below for bios again, now that the byline has told the authors.
    pub(super) fn learn(&mut self, body: usize) {
        let signed = (0..self.blocks.len()).filter(|&at| self.roles[at] == Role::Byline);
        let named = signed.filter_map(|at| self.byline(at));
        let mut names: Vec<String> = named.flat_map(|byline| byline.names.clone()).collect();
        names.retain(|name| !self.authors.contains(name));
        if names.is_empty() {
            return;
        }
        self.authors.extend(names);
        self.furnish(body);
    }

    /// Whether a line is a byline and a date, whatever its element is called: “by Ida Lund March 3, 2024”.
    pub(super) fn tells_who_and_when(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let own = |author: &String| block.text.starts_with(author.as_str());
        let by = || {
            self.byline(at).is_some_and(|byline| byline.prefixed) || self.authors.iter().any(own)
        };
        block.words() <= 14
            && !ends_sentence(&block.text)
            && date::find(&block.text).is_some()
            && (self.is_date_line(at) || by())
    }

    /// Whether a line is the name of an author and the day: “Ida Lund Published March 3, 2024”.
    pub(super) fn is_name_and_day(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let named =
            |author: &String| names::without_prefix(&block.text).starts_with(author.as_str());
        block.words() <= 14
            && self.authors.iter().any(named)
            && date::find(&block.text).is_some()
            && !line::has_role(block.folded())
    }

    /// Whether a line is a day and a name in Chinese: “04 Oct, 2024李明”.
    pub(super) fn is_day_and_name(&self, at: usize) -> bool {
        let text = self.blocks[at].text.trim_end();
        self.byline(at).is_some_and(|byline| {
            let named = |name: &String| name.chars().all(is_east_asian);
            byline.start > 0
                && byline.len == text.len()
                && byline.names.iter().all(named)
                && date::is_date_line(&text[..byline.start])
        })
    }

    /// Takes the name below “Translation by” for that of a translator.
    pub(super) fn other_hands(&mut self, body: usize) {
        let known = self.authors.len();
        for at in 1..self.blocks.len() {
            let above = &self.blocks[at - 1];
            let heads = above.words() <= 3
                && [" by", " von", " par", " de", " di", " por"]
                    .iter()
                    .any(|by| above.folded().ends_with(by))
                && names::is_other_hand(&format!("{} x", above.text));
            if heads && self.roles[at] == Role::Byline && line::is_name(&self.blocks[at].text) {
                self.roles[at] = Role::Credit;
                let name = self.blocks[at].text.clone();
                self.authors.retain(|author| *author != name);
            }
        }
        if self.authors.len() < known {
            self.furnish(body);
        }
    }

    /// Whether a picture shows whoever wrote the piece.
    pub(super) fn is_portrait(&self, at: usize) -> bool {
        let picture = self.blocks[at].picture.as_ref();
        picture.is_some_and(|picture| {
            let shown = fold(&picture.alt);
            self.authors.iter().any(|author| fold(author) == shown)
        })
    }

    /// Whether a line in a box about the author is a byline, the name and what that person is: “Ida Lund, economist”.
    pub(super) fn names_with_role(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let behind = |author: &String| {
            let end = block.text.char_indices().nth(author.chars().count())?.0;
            let (name, rest) = block.text.split_at(end);
            let same = fold(name) == fold(author);
            rest.trim_start()
                .strip_prefix([',', '—', '–'])
                .filter(|_| same)
        };
        // A box that is the author's names him, whatever the page tells machines.
        let boxed = || {
            let (name, role) = block
                .text
                .split_once(" – ")
                .or_else(|| block.text.split_once(" — "))
                .or_else(|| block.text.split_once(", "))?;
            let named = block.hint == Some(Hint::Bio) && names::name(name.trim()).is_some();
            (named && self.authors.is_empty() && words(name) <= 4).then_some(role)
        };
        let role = self.authors.iter().find_map(behind).or_else(boxed);
        block.words() <= 30
            && !ends_sentence(&block.text)
            && role.is_some_and(|role| line::has_role(&fold(role)))
    }
}
