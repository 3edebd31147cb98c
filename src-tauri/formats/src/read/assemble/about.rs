//! What is said about the authors, and in the same paragraph: bio, disclosure, disclaimer.
use std::ops::Range;

use stet_core::Field;

use super::super::{
    Reason,
    assign::tells_of_translator,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    evidence::{How, Sure},
    line::{self, fold},
    names, promo,
};
use super::{
    Assembly, Mapped, asides::trailer, authors::without_pronouns, beside_bio, parts::parts,
};

impl Assembly {
    /// Sets bio, disclosure or disclaimer from a paragraph that may hold them all, parted at its sentences.
    pub(super) fn parted(&mut self, block: &Block, field: Field) {
        // At the foot of the page it is said of all that stands there.
        let of_page = field == Field::Disclaimer
            && block.stand == Stand::Around
            && !self.piece.furniture.disclaimer.is_empty();
        let role_again = field == Field::Bio
            && self.gave_way
            && line::has_role(&fold(&self.piece.furniture.bio))
            && block.words() <= 8
            && !ends_sentence(&block.text);
        if of_page || role_again || self.is_signed_again(block, field) {
            return self.cut(&block.text, Reason::Repeated);
        }
        if field == Field::Bio && beside_bio::tells_nothing(block, &self.piece.furniture.bio) {
            return self.cut(&block.text, Reason::Chrome);
        }
        // Of those who contributed, the authors.
        let lines = block.text.lines().count();
        if field == Field::Bio
            && block.kind == Kind::Other
            && lines > 1
            && block.text.lines().any(tells_of_translator)
        {
            return self.without_translators(block);
        }
        // Who else signs.
        if field == Field::Bio && self.is_of_others(block) {
            return self.cut(&block.text, Reason::AfterEnd);
        }
        // “The author thanks Tom Harrow for his research.”
        let only_thanks = || {
            let mut rest = line::clauses(block.folded()).skip(1);
            line::thanks(block.folded()) && !rest.any(line::tells_interest)
        };
        if field == Field::Disclosure && only_thanks() {
            return self.cut(&block.text, Reason::AfterEnd);
        }
        // What the page calls a disclosure is one, whatever it tells.
        let offers = || promo::is_promo(block.folded()) || block.is_pitch();
        if block.hint == Some(Hint::Disclosure) && offers() {
            return self.cut(&block.text, Reason::Chrome);
        }
        if block.hint == Some(Hint::Disclosure) {
            return self.field(field, block, true);
        }
        let start = block.text.len()
            - block
                .text
                .trim_start_matches(['|', ' ', ',', '¶', '•', '■', '▪', '●', '◆'])
                .len();
        let note = block.text[start..]
            .trim_start_matches(['（', '('])
            .strip_prefix(['注', '註'])
            .and_then(|rest| rest.strip_prefix(['：', ':']));
        let start = note.map_or(start, |rest| block.text.len() - rest.trim_start().len());
        let start = line::behind_bio_label(&block.text[start..])
            .map_or(start, |rest| block.text.len() - rest.len());
        let shouted = Some(field).filter(|field| *field == Field::Disclaimer);
        let start = shouted
            .and_then(|_| line::behind_shouted_label(&block.text[start..]))
            .map_or(start, |rest| block.text.len() - rest.len());
        let start = match field {
            Field::Bio => self.behind_pronouns(block, start),
            _ => start,
        };
        let start = self.behind_name(block, start, field);
        let start = self.signed(block, start);
        let start = self.named_together(block, start);
        let boxed = block.hint == Some(Hint::Bio);
        let end = trailer(&block.text, if boxed { Field::Bio } else { field }).max(start);
        let mut authors = self.named().to_vec();
        if authors.is_empty() {
            // “Ida Lund and Tom Harrow write: The boat at seven”
            let title = names::in_title(&self.piece.furniture.headline);
            authors = title.map(|title| title.names).unwrap_or_default();
        }
        for (field, range) in parts(
            &block.text[start..end],
            field,
            &authors,
            !self.piece.furniture.bio.is_empty(),
        ) {
            let range = start + range.start..start + range.end;
            let Some(field) = field else {
                self.cut(&block.text[range], Reason::AfterEnd);
                continue;
            };
            if field == Field::Bio {
                self.give_way(&block.text[range.clone()]);
                if self.says_role_again(&block.text[range.clone()]) {
                    self.cut(&block.text[range], Reason::Repeated);
                    continue;
                }
            }
            if range == (0..block.text.len()) {
                return self.field(field, block, true);
            }
            self.field(field, &part_of(block, range), true);
        }
        self.cut(block.text[end..].trim(), Reason::Chrome);
    }

    /// Takes the lines of a list that tell of the authors for the bio, and sets those about its translators aside.
    fn without_translators(&mut self, block: &Block) {
        let mut start = 0;
        for line in block.text.split('\n') {
            let range = start..start + line.len();
            start = range.end + 1;
            if tells_of_translator(line) {
                self.cut(line, Reason::AfterEnd);
                continue;
            }
            self.field(Field::Bio, &part_of(block, range), true);
        }
    }

    /// Sets aside how somebody is spoken of; returns where the bio behind it starts: “(she/her), a baker in Eastmouth”.
    fn behind_pronouns(&mut self, block: &Block, start: usize) -> usize {
        let rest = without_pronouns(&block.text[start..]);
        let behind = block.text.len() - rest.len();
        if behind > start {
            self.cut(block.text[start..behind].trim_end(), Reason::Chrome);
        }
        behind
    }

    /// Where a role starts behind the author's name, nothing between them: “Ida Lund Pilot, Eastmouth”.
    fn behind_name(&self, block: &Block, start: usize, field: Field) -> usize {
        let text = &block.text[start..];
        let mut authors = self
            .piece
            .furniture
            .authors
            .iter()
            .chain(&self.known_authors);
        let role = authors.find_map(|author| text.strip_prefix(author.as_str())?.strip_prefix(' '));
        let opens = |role: &&str| {
            let first = role.split([' ', ',']).next().unwrap_or_default();
            role.starts_with(char::is_uppercase) && line::has_role(&fold(first)) && words(role) > 1
        };
        let bare = field == Field::Bio && !ends_sentence(text);
        let role = role.filter(|role| bare && opens(role));
        role.map_or(start, |role| block.text.len() - role.len())
    }

    /// Takes the byline with which a paragraph about the author begins, “Text: Ida Lund, economist”; returns where the rest starts.
    fn signed(&mut self, block: &Block, start: usize) -> usize {
        let text = &block.text[start..];
        let first = names::sentences(text).next().unwrap_or_default();
        let signed = names::byline(first)
            .filter(|byline| byline.prefixed && byline.start == 0 && !byline.names.is_empty());
        let Some(byline) = signed.filter(|_| self.piece.furniture.byline.is_empty()) else {
            return start;
        };
        let name = byline.names.last().map_or("", String::as_str);
        let end = text.find(name).map_or(0, |at| at + name.len());
        if end == 0 || !text[end..].starts_with([',', '،']) {
            return start;
        }
        let printed = Mapped::slice(&block.text, &block.rows, start..start + end);
        self.set(Field::Byline, printed, How::Printed, Sure::Likely);
        if self.piece.furniture.authors.is_empty() {
            self.piece.furniture.authors = byline.names;
            self.evidence.note_authors(How::Printed, Sure::Likely);
        }
        block.text.len() - text[end..].trim_start_matches([',', '،', ' ']).len()
    }

    /// Takes the names with which a bio of several begins for the byline: “Ida Lund and Tom Harrow, respectively pilot and baker”.
    fn named_together(&mut self, block: &Block, start: usize) -> usize {
        let text = &block.text[start..];
        let together = line::respectively(text).filter(|_| self.piece.furniture.byline.is_empty());
        let Some(rest) = together else {
            return start;
        };
        let end = text[..rest].trim_end_matches([',', ' ']).len();
        let Some(names) = names::byline(&text[..end]).map(|byline| byline.names) else {
            return start;
        };
        if names.len() < 2 {
            return start;
        }
        let printed = Mapped::slice(&block.text, &block.rows, start..start + end);
        self.set(Field::Byline, printed, How::Printed, Sure::Likely);
        if self.piece.furniture.authors.is_empty() {
            self.piece.furniture.authors = names;
            self.evidence.note_authors(How::Printed, Sure::Likely);
        }
        start + rest
    }
}

/// A part of a block as a block of its own, in bytes of its text.
pub(super) fn part_of(block: &Block, range: Range<usize>) -> Block {
    let Mapped { text, rows } = Mapped::slice(&block.text, &block.rows, range);
    Block {
        text,
        rows,
        hint: block.hint,
        ..Block::default()
    }
}
