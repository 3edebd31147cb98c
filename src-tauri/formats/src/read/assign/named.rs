//! Lines about the headline that name whoever wrote the piece, and what stands beside the name.
use super::super::{
    block::{Hint, Kind, ends_sentence, words},
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

    /// Whether a list stands right under the name of an author, and its first item tells who that is.
    pub(super) fn is_item_under_author(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let first = block.text.lines().next().unwrap_or_default();
        block.kind == Kind::Other
            && at > 0
            && (5..=90).contains(&words(first))
            && ends_sentence(first)
            && !self.roles.contains(&Role::Bio)
            && self.authors.contains(&self.blocks[at - 1].text)
    }

    /// Whether a list is a name and what that person is, and nothing else.
    pub(super) fn is_card_as_list(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let parted = block
            .text
            .split_once('\n')
            .filter(|_| block.kind == Kind::Other);
        parted.is_some_and(|(name, post)| {
            line::is_name(name)
                && !post.contains('\n')
                && words(post) <= 25
                && !ends_sentence(post)
                && line::opens_with_role(&fold(post))
        })
    }

    /// Whether a line is nothing but the name of whoever signs above.
    pub(super) fn is_own_name(&self, at: usize) -> bool {
        let signed = self.signature.filter(|signed| at > *signed);
        let signed = signed.and_then(|signed| self.byline(signed));
        signed.is_some_and(|signed| signed.names.contains(&self.blocks[at].text))
    }

    /// Whether a line says what somebody is whose name heads it a second time: “Ida Lund”, and under it “Economist”.
    pub(super) fn is_post_under_name(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let headed = at > 0
            && matches!(self.blocks[at - 1].kind, Kind::Heading(_))
            && self.is_own_name(at - 1);
        headed
            && block.kind == Kind::Paragraph
            && block.words() <= 8
            && !ends_sentence(&block.text)
            && !block.is_chrome()
    }

    /// Whether a paragraph speaks of whoever signs by title and surname, as nobody speaks of himself: “Ms. Lund owned a boatyard for 27
    /// years.”
    pub(super) fn tells_of_signer(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let titled = names::untitled(&block.text).len() < block.text.len();
        let signed = self.signature.and_then(|signed| self.byline(signed));
        block.kind == Kind::Paragraph
            && titled
            && (5..=60).contains(&block.words())
            && ends_sentence(&block.text)
            && self
                .authors
                .iter()
                .chain(signed.into_iter().flat_map(|signed| &signed.names))
                .any(|author| line::begins_with_author(&block.text, author))
    }

    /// Whether a line is the name of an author and the day: “Ida Lund Published March 3, 2024”.
    pub(super) fn is_name_and_day(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let named =
            |author: &String| names::without_prefix(&block.text).starts_with(author.as_str());
        // “Ida Lund — Translated by Tom Harrow — 3 March 2024 at 7:09 — updated on 4 March 2024”
        let mut parts = block.text.split(['—', '–', '|']);
        let most = if parts.any(|part| names::is_other_hand(part.trim())) {
            26
        } else {
            14
        };
        block.words() <= most
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

    /// Whether a line has the paper's address, and then the day.
    pub(super) fn is_day_of_house(&self, at: usize) -> bool {
        let text = &self.blocks[at].text;
        let house = text.split_once('|').map(|(house, _)| house.trim());
        house.is_some_and(|house| names::is_site(house) && words(house) <= 3)
            && date::find(text).is_some()
            && !ends_sentence(text)
    }

    /// Whether a line begins with “By” and names, or goes on so behind the day.
    pub(super) fn signs_by(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        self.byline(at).is_some_and(|byline| {
            let opens = byline.start == 0 && block.words() <= 16;
            let dated = || date::find(&block.text[..byline.start]).is_some();
            byline.prefixed
                && !byline.names.is_empty()
                && byline.known
                && (opens || block.words() <= 30 && dated())
        })
    }
}
