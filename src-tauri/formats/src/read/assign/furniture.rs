//! What the blocks of a page are by their words and by what heads them: disclaimer, disclosure, credit, bio, caption.
use std::ops::Range;

use super::super::{
    Reason,
    afterword::is_afterword,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    line, names, promo,
};
use super::{Page, Role, wording::furniture};

/// So far above the first words stands the byline, and so many words has it at most.
const HEAD: usize = 24;
const LONGEST_BYLINE: usize = 30;

impl<'a> Page<'a> {
    /// Tells the furniture from a block on by its words; under a heading such as “About the author” stands a bio.
    pub(super) fn furnish(&mut self, from: usize) {
        for at in from..self.blocks.len() {
            self.furniture[at] = furniture(&self.blocks[at], &self.authors);
        }
        for at in from.max(1)..self.blocks.len() {
            let block = &self.blocks[at];
            let named = || {
                let above = &self.blocks[at - 1];
                let like_name =
                    (2..=4).contains(&above.words()) && names::name(&above.text).is_some();
                let goes_on = block.text.starts_with(char::is_lowercase);
                self.authors.contains(&above.text) || like_name && goes_on
            };
            if self.furniture[at].is_none()
                && block.kind == Kind::Paragraph
                && line::says_what(block.folded())
                && block.words() <= 60
                && !block.text.contains('?')
                && named()
            {
                self.furniture[at] = Some(Role::Bio);
            }
        }
        if let Some(first) = self.first_is_story() {
            self.furniture[first] = None;
        }
        for at in from..self.blocks.len() {
            if self.furniture[at].is_none() && self.is_told_beside_bio(at) {
                self.furniture[at] = Some(Role::Bio);
            }
        }
        for at in from..self.blocks.len() {
            let next = at + 1;
            let under = self.blocks.get(next).map_or("", |next| next.folded());
            if line::heads_disclosure(self.blocks[at].folded(), under) {
                // Whose views it tells may stand in the same paragraph, behind what is declared.
                let behind = |next: usize| {
                    let mut clauses = line::clauses(self.blocks[next].folded());
                    !clauses.next().is_some_and(line::disclaims)
                };
                if next < self.blocks.len()
                    && self.furniture[next].is_none_or(|role| {
                        role == Role::Bio || role == Role::Disclaimer && behind(next)
                    })
                {
                    self.furniture[at] = Some(Role::Cut(Reason::Chrome));
                    self.furniture[next] = Some(Role::Disclosure);
                    self.disclose_too(next + 1);
                }
                continue;
            }
            if !self.blocks[at].heads_bio() && !self.asks_who(at) {
                continue;
            }
            self.furniture[at] = Some(Role::Cut(Reason::Chrome));
            let mut under =
                (at + 1..self.blocks.len()).filter(|&next| !line::is_name(&self.blocks[next].text));
            // “Sobre el autor”, the name that stands above the piece as well, and who that is.
            let named = self.blocks.get(at + 1).is_some_and(|name| {
                name.is_name()
                    && self.blocks[..at]
                        .iter()
                        .any(|above| above.text == name.text)
            });
            let tells = |&next: &usize| {
                self.furniture[next] == Some(Role::Bio)
                    || self.may_be_bio(next)
                    || named && next == at + 2 && self.blocks[next].is_prose()
            };
            if let Some(next) = under.next().filter(tells) {
                self.furniture[next] = Some(Role::Bio);
                self.tell_on(at, next);
            }
        }
        for at in from.max(1)..self.blocks.len() {
            // “First signatories:”, and below it who they are.
            if self.furniture[at] == Some(Role::Bio)
                && heads_first_signatories(&self.blocks[at - 1])
            {
                self.furniture[at - 1] = Some(Role::Cut(Reason::AfterEnd));
                self.furniture[at] = Some(Role::Cut(Reason::AfterEnd));
            }
        }
        self.spare_first_words();
    }

    /// Leaves the first paragraph to the piece where its words are like a bio's and tell of somebody who is none of those who sign:
    /// “Anna Berg is a nurse in Norvik. She gets up at five …”
    fn spare_first_words(&mut self) {
        // “Disclaimer: I have loved the sea for nine years …”, and then the piece.
        for at in 0..self.blocks.len() {
            let jests = self.furniture[at] == Some(Role::Disclosure)
                && self.blocks[at].folded().starts_with("disclaimer");
            let ledes = |range: Range<usize>| range.filter(|&at| self.is_lede(at)).count();
            if jests && ledes(0..at) < 2 && ledes(at + 1..self.blocks.len()) > 2 {
                self.furniture[at] = None;
            }
        }
        let lede = (0..self.blocks.len()).find(|&at| self.is_lede(at));
        let Some(first) = (0..lede.unwrap_or(0)).find(|&at| self.may_begin(at)) else {
            return;
        };
        let signs = |block: &'a Block| {
            let byline = (block.words() <= LONGEST_BYLINE)
                .then(|| block.byline())
                .flatten();
            byline.filter(|byline| byline.prefixed || block.is_name())
        };
        let above = &self.blocks[first.saturating_sub(HEAD)..first];
        let signed = above
            .iter()
            .filter_map(signs)
            .flat_map(|byline| &byline.names);
        let names: Vec<&str> = self
            .authors
            .iter()
            .chain(signed)
            .map(String::as_str)
            .collect();
        if !names.is_empty() && names::tells_of_other(&self.blocks[first].text, &names) {
            self.furniture[first] = None;
        }
    }

    /// Whether a block that reads like a bio, and that nothing marks as one, stands right above the piece.
    fn may_begin(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let inside = |at: usize| matches!(self.blocks[at].stand, Stand::Inside(_) | Stand::Unknown);
        let mut below = at + 1..self.blocks.len().min(at + 4);
        self.furniture[at] == Some(Role::Bio)
            && block.hint.is_none()
            && block.is_prose()
            && !block.is_disclaimer()
            && inside(at)
            && (at == 0
                || !self.blocks[at - 1].heads_bio()
                    && !block.text.starts_with(self.blocks[at - 1].text.as_str()))
            && below.any(|next| self.is_lede(next) && inside(next))
    }

    /// Takes the short paragraphs below the first under such a heading, in the same part of the page, for the bio too.
    fn tell_on(&mut self, heading: usize, first: usize) {
        let stand = self.blocks[first].stand;
        let part = matches!(stand, Stand::Inside(1..)) && self.blocks[heading].stand == stand;
        if !part && !self.asks_who(heading) {
            return;
        }
        let same = |other: Stand| other == stand || !part && other.is_inside() && stand.is_inside();
        let goes_on = |&at: &usize| {
            let block = &self.blocks[at];
            same(block.stand)
                && block.kind == Kind::Paragraph
                && (block.hint == self.blocks[first].hint || !part)
                && block.words() <= 60
                && ends_sentence(&block.text)
                && self.furniture[at].is_none()
                && !block.is_chrome()
                && !is_afterword(block.folded())
                && !promo::is_promo(block.folded())
                && !block.is_pitch()
                && !line::is_notice(block.folded())
        };
        let end = first
            + 1
            + (first + 1..self.blocks.len())
                .take(3)
                .take_while(goes_on)
                .count();
        self.furniture[first + 1..end].fill(Some(Role::Bio));
    }

    /// Whether a line asks who one of the authors is.
    fn asks_who(&self, at: usize) -> bool {
        let asked = line::asked_after(self.blocks[at].folded());
        asked.is_some_and(|name| {
            let named = |block: &Block| block.words() <= 24 && block.folded().contains(name);
            let close = |at: usize| {
                (at + 1..self.blocks.len())
                    .filter(|&at| self.is_lede(at))
                    .count()
            };
            self.authors.iter().any(|author| line::fold(author) == name)
                // Whoever it is stands above, and little stands below.
                || words(name) > 1 && self.blocks[..at].iter().any(named) && close(at) <= 6
        })
    }

    /// Takes what the other authors declare, under the same heading, for disclosures too.
    fn disclose_too(&mut self, from: usize) {
        let tells = |&at: &usize| {
            let block = &self.blocks[at];
            block.kind == Kind::Paragraph
                && block.hint == self.blocks[from - 1].hint
                && (block.is_disclosure()
                    || block.words() <= 60 && line::tells_interest(block.folded()))
        };
        let end = (from..self.blocks.len()).take_while(tells).count() + from;
        self.furniture[from..end].fill(Some(Role::Disclosure));
    }

    /// The first paragraph of the article where it only reads like a bio: long, plainly set, and of nobody whom the page names as its
    /// author: “Tom Harrow has steered the boat since he was nine. …”
    fn first_is_story(&self) -> Option<usize> {
        const LONG: usize = 45;
        const SENTENCES: usize = 3;
        let inside = |block: &Block| {
            let near = matches!(block.stand, Stand::Above | Stand::Inside(_));
            near && block.is_prose() && block.hint.is_none()
        };
        let first = self.blocks.iter().position(inside)?;
        let block = &self.blocks[first];
        let own = |author: &String| {
            let last = author.rsplit(' ').next().unwrap_or_default();
            block.text.contains(last)
        };
        let plain = !block.is_italic() && !block.is_bold() && !block.set_apart;
        let named = names::leading_person(&block.text).is_some();
        (self.furniture[first] == Some(Role::Bio)
            && plain
            && named
            && block.words() >= LONG
            && names::sentences(&block.text).count() >= SENTENCES
            && !self.authors.iter().any(own))
        .then_some(first)
    }

    /// Whether a paragraph begins with a name in bold and goes on in a sentence, in a box about the authors where another is told of.
    fn is_told_beside_bio(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let bold = |block: &'a Block| block.markdown.strip_prefix("**")?.split_once("**");
        let beside = |other: Option<usize>| {
            let other = other.filter(|&other| self.furniture.get(other) == Some(&Some(Role::Bio)));
            other.is_some_and(|other| {
                let other = &self.blocks[other];
                other.stand == block.stand && other.hint == block.hint && bold(other).is_some()
            })
        };
        let named = || bold(block).is_some_and(|(name, _)| names::name(name).is_some());
        matches!(block.hint, Some(Hint::Bio | Hint::Byline))
            && block.words() <= 80
            && ends_sentence(&block.text)
            && named()
            && (beside(at.checked_sub(1)) || beside(Some(at + 1)))
    }

    /// Whether nothing speaks against a block being a bio, where bios stand; in a box it begins with the author's name.
    fn may_be_bio(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let own = |author: &String| block.text.starts_with(author.as_str());
        block.kind == Kind::Paragraph
            && block.words() > 2
            && (block.hint != Some(Hint::Chrome) || self.authors.iter().any(own))
            && self.furniture[at].is_none()
            && !self.blocks[at].is_chrome()
    }
}

/// Whether a line heads the list of the first of many who sign a letter, and nothing else; where all are listed, they are the authors.
fn heads_first_signatories(block: &Block) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const HEADS: &[&str] = &[
        "premiers signataires", "les premiers signataires", "first signatories", "erstunterzeichnende", "erstunterzeichner",
        "primeros firmantes", "primi firmatari",
    ];
    HEADS.contains(&block.folded().trim_end_matches([':', ' ', '\u{a0}']))
}
