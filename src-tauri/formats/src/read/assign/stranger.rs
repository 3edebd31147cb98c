//! Who is told of on a page that is none of its authors.
use super::super::{
    block::{Hint, Stand, ends_sentence, nth_word},
    line, names,
};
use super::{Page, Role};

impl Page<'_> {
    /// Whether a block that the page does not mark, outside the article, says who somebody is that is none of its authors.
    pub(super) fn is_of_stranger(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        // “Anna Lund Director”, under an appeal, where the bios stand above.
        let signs_appeal = || {
            let two = &block.text[..nth_word(&block.text, 1)];
            let person = names::person(two).filter(|person| person.known);
            block.words() <= 8
                && !ends_sentence(&block.text)
                && self.roles.contains(&Role::Bio)
                && person.is_some_and(|person| !self.authors.contains(&person.name))
        };
        let around = block.stand == Stand::Around;
        // “Coast Forum is a magazine of …”, behind those of the authors.
        let again = || block.hint == Some(Hint::Bio) && self.roles.contains(&Role::Bio);
        around && (block.hint.is_none() || again()) && self.tells_of_stranger(at)
            || around && self.is_card_of_other(at)
            || !self.authors.is_empty() && signs_appeal()
    }

    /// Whether a block says of somebody who is none of the authors that this one translates or takes pictures.
    pub(super) fn is_of_helper(&self, at: usize) -> bool {
        #[rustfmt::skip] // Words are read side by side.
        const HELPERS: &[&str] = &[
            " translator", " illustrator", " photographer", " übersetzer", " fotograf", " traducteur",
            " traductrice", " illustrateur", " illustratrice", " traductor", " traduttore", " traduttrice", " tradutor",
            " tłumacz",
        ];
        let folded = self.blocks[at].folded();
        // “Translator, she has …”, on a card below the author's.
        let opens = folded
            .split_once(',')
            .is_some_and(|(role, _)| HELPERS.iter().any(|helper| *helper == format!(" {role}")));
        opens && !self.is_on_card(at)
            || HELPERS.iter().any(|helper| folded.contains(helper)) && self.tells_of_stranger(at)
    }

    /// Whether a block says who somebody is that bears no name of an author.
    pub(super) fn tells_of_stranger(&self, at: usize) -> bool {
        let signed = self.signature.and_then(|signed| self.byline(signed));
        let signers = signed.map_or(&[][..], |byline| &byline.names);
        let names: Vec<&str> = self
            .authors
            .iter()
            .chain(signers)
            .map(String::as_str)
            .collect();
        !names.is_empty() && names::tells_of_other(&self.blocks[at].text, &names)
    }

    /// Whether a line on a card names somebody, and what that person is, who is none of the authors: “Tom Harrow, student”.
    pub(super) fn is_card_of_other(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let named = block.text.split_once(", ").map(|(name, _)| name);
        let own = |name: &str| {
            let mut parts = name.split(' ').filter(|part| part.chars().count() > 2);
            parts.any(|part| self.authors.iter().any(|author| author.contains(part)))
        };
        let other = named.is_some_and(|name| names::name(name).is_some() && !own(name));
        block.words() <= 14 && !ends_sentence(&block.text) && !self.authors.is_empty() && other
    }

    /// Whether the article goes on below what reads like the bio of somebody who is none of the authors: who is spoken of there is
    /// of the piece.
    pub(super) fn tells_of_another(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let inside = |at: usize| matches!(self.blocks[at].stand, Stand::Inside(1..));
        let told = || line::introduces(&block.text);
        let other =
            || told().is_some_and(|name| !self.authors.iter().any(|author| author.contains(&name)));
        let mut below = (at + 1..self.blocks.len()).take_while(|&next| inside(next));
        // Of bare lines, the next one tells.
        let next = at + 1;
        let amid = block.stand == Stand::Unknown
            && self.end.is_some_and(|end| next < end)
            && self.is_lede(next);
        (inside(at) || amid)
            && block.hint.is_none()
            && !self.authors.is_empty()
            && (amid || below.any(|next| self.is_lede(next)))
            && other()
    }

    /// Whether what reads like a bio tells of a stranger, and running text stands between it and that of an author.
    pub(super) fn is_before_own_bio(&self, at: usize) -> bool {
        let own = |at: &usize| {
            let block = &self.blocks[*at];
            let mut full = self.authors.iter().filter(|author| author.contains(' '));
            self.furniture[*at] == Some(Role::Bio)
                && full.any(|author| block.text.starts_with(author.as_str()))
        };
        let bio = (at + 1..self.blocks.len()).find(own);
        self.blocks[at].hint.is_none()
            && self.tells_of_stranger(at)
            && bio.is_some_and(|bio| (at + 1..bio).any(|between| self.is_lede(between)))
    }
}
