//! Who signs where lines alone tell it, as in pastes: cards one above the other, roles between names, what authors declare.
use super::super::{
    Reason,
    block::{Block, Kind, Stand, ends_sentence, words},
    line, names,
};
use super::{Page, Role, cards::counts_readers};

/// Whether a line names somebody and says behind a comma, in small letters, what that person is: “Ida Lund, pilot in Norvik”.
fn is_row_of_signer(text: &str) -> bool {
    const LONGEST: usize = 25;
    let Some((name, role)) = text.split_once(", ") else {
        return false;
    };
    let whole = names::person(name).is_some_and(|person| person.name == name && name.contains(' '));
    whole && role.starts_with(char::is_lowercase) && !ends_sentence(text) && words(text) <= LONGEST
}

impl Page<'_> {
    /// Takes several lines that follow one another under the piece, each a name and what that person is, all for bios where one of them
    /// is: that the role of another is not known makes its line no byline.
    pub(super) fn signers_in_rows(&mut self, tail: usize) {
        let mut at = tail;
        while at < self.blocks.len() {
            let row = |block: &&Block| is_row_of_signer(&block.text);
            let count = self.blocks[at..].iter().take_while(row).count();
            let rows = at..at + count;
            let told = rows
                .clone()
                .filter(|&at| line::has_role(self.blocks[at].folded()));
            let is_bio = |at: usize| self.roles[at] == Role::Bio;
            if count > 1 && told.count() * 2 >= count && rows.clone().any(is_bio) {
                self.roles[rows].fill(Role::Bio);
                return;
            }
            at += count.max(1);
        }
    }

    /// Takes for a bio what says what somebody is, and not what is argued, between that name and the next one with its own: “Ida Lund”,
    /// “Lecturer in law, Norvik”, “Tom Harrow”, “Pilot”.
    pub(super) fn role_as_standfirst(&mut self) {
        let at = self.roles.iter().position(|role| *role == Role::Standfirst);
        let between = |at: &usize| {
            let around = (
                at.checked_sub(1),
                self.roles.get(at + 1),
                self.roles.get(at + 2),
            );
            let (Some(above), Some(Role::Byline), Some(Role::Bio)) = around else {
                return false;
            };
            let block = &self.blocks[*at];
            self.roles[above] == Role::Byline
                && line::is_name(&self.blocks[above].text)
                && block.words() <= 30
                && line::has_role(block.folded())
                && !names::argues(block.folded())
        };
        if let Some(at) = at.filter(between) {
            self.roles[at] = Role::Bio;
        }
    }

    /// Takes for the authors of a piece that nobody signs those who declare their interests below it, each under a card that has the
    /// name and what that is: “Ida Lund”, “Lecturer in law, Norvik”, “Disclosure statement”, “Ida Lund does not work for …”.
    pub(super) fn declared_signers(&mut self) {
        /// No list of authors and what each declares has more lines.
        const NEAR: usize = 24;
        if self.roles.contains(&Role::Byline) || !self.authors.is_empty() {
            return;
        }
        let declared = |page: &Self, name: usize| {
            let text = page.blocks[name].text.as_str();
            let own = |at: usize| {
                page.roles[at] == Role::Disclosure && page.blocks[at].text.starts_with(text)
            };
            (name + 2..page.blocks.len().min(name + NEAR)).any(own)
        };
        for name in 0..self.blocks.len().saturating_sub(2) {
            let (line, told) = (&self.blocks[name], &self.blocks[name + 1]);
            let card = line.kind == Kind::Paragraph
                && names::name(&line.text).is_some_and(|name| name.contains(' '))
                && (2..=30).contains(&told.words())
                && line::has_role(told.folded())
                && matches!(self.roles[name], Role::Cut(_));
            if card && declared(self, name) {
                self.roles[name] = Role::Byline;
                self.roles[name + 1] = Role::Bio;
            }
        }
    }

    /// Takes the cards right above that of whoever signs below the headline, each a name and a paragraph that begins with it, for those
    /// of authors too: of a paste nothing but the order of its lines tells them.
    pub(super) fn cards_above(&mut self) {
        let bio = |page: &Self, name: usize| {
            let mut near = name + 1..page.blocks.len().min(name + 4);
            let own = |at: usize| {
                page.blocks[at]
                    .text
                    .starts_with(page.blocks[name].text.as_str())
            };
            near.any(|at| {
                let role = page.roles[at];
                role == Role::Bio || role == Role::Disclosure && own(at)
            })
        };
        let first = self.roles.iter().position(|role| *role == Role::Byline);
        let Some(mut first) = first.filter(|&at| {
            bio(self, at)
                && self.blocks[at].stand == Stand::Unknown
                && names::name(&self.blocks[at].text).is_some()
        }) else {
            return;
        };
        while let Some((name, told)) = self.card_above(first) {
            self.roles[name] = Role::Byline;
            self.roles[told] = Role::Bio;
            first = name;
        }
    }

    /// The name and the paragraph of the card right above a line.
    fn card_above(&self, below: usize) -> Option<(usize, usize)> {
        let cut = |at: &usize| self.roles[*at] == Role::Cut(Reason::Chrome);
        let told = below.checked_sub(1).filter(cut)?;
        let name = (0..told)
            .rev()
            .find(|&at| !counts_readers(&self.blocks[at]))?;
        let (name_block, block) = (&self.blocks[name], &self.blocks[told]);
        let own =
            block.is_prose() && names::untitled(&block.text).starts_with(name_block.text.as_str());
        let named =
            cut(&name) && names::name(&name_block.text).is_some_and(|name| name.contains(' '));
        // Under the portrait and above the text the name stands twice.
        let again =
            (name.saturating_sub(1)..name).find(|&at| self.blocks[at].text == name_block.text);
        (own && named).then_some((again.unwrap_or(name), told))
    }
}
