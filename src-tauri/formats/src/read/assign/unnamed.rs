//! What tells who signs without naming anybody: a role under a signature, a note behind a star, a line on an author's card.
use super::super::{
    block::{Block, Hint, Kind, ends_sentence, is_small, nth_word},
    line,
};
use super::{Page, Role, cards::counts_readers};

/// What somebody is today or has written, in Chinese, where no name and no verb begins who that is.
const TODAY: &[&str] = &["現為", "现为", "現任", "现任", "著有", "畢業於", "毕业于"];

impl Page<'_> {
    /// Whether an item of a list under the piece says whose views these are, beside others that tell of other things.
    pub(super) fn lists_views(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        block.kind == Kind::Other
            && block.markdown.starts_with("- ")
            && block
                .text
                .lines()
                .any(|item| ends_sentence(item) && line::disclaims(&line::fold(item)))
    }

    /// Whether a last paragraph is a note behind a star, as stands behind the name in the byline, that says who that is: “* Pilot in
    /// Norvik and author of The Pier”.
    pub(super) fn is_starred_role(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let starred = |text: &str| text.contains('*');
        let signed = self
            .signature
            .is_some_and(|signed| starred(&self.blocks[signed].text));
        let noted = block.text.starts_with('*') || block.text.starts_with("(*)");
        let item = block.kind == Kind::Other && !block.text.contains('\n');
        (block.kind == Kind::Paragraph || item)
            && noted
            && (4..=80).contains(&block.words())
            && (signed || line::has_role(block.folded()))
            && self.furniture[at].is_none()
            && !self.roles.contains(&Role::Bio)
    }

    /// Whether another signs right under whoever signed, in the same manner: each on a line of its own.
    pub(super) fn signs_too(&self, at: usize) -> bool {
        let signed = |at: usize| self.byline(at).filter(|_| self.is_byline(at, true));
        let above = at
            .checked_sub(1)
            .filter(|&above| self.roles[above] == Role::Byline);
        let (Some(first), Some(next)) = (above.and_then(signed), signed(at)) else {
            return false;
        };
        let with_role = |at: usize| line::has_role(self.blocks[at].folded());
        first.prefixed == next.prefixed
            && with_role(at) == with_role(at - 1)
            && self.blocks[at].hint != Some(Hint::Chrome)
            && next.names.iter().all(|name| !first.names.contains(name))
            && (next.known
                || next
                    .names
                    .iter()
                    .all(|name| name.contains(' ') || !name.is_ascii()))
    }

    /// Whether a line goes on where the signature above it ends in a comma: “Ida Lund, / an economist at Lund”.
    pub(super) fn is_role_of_signer(&self, at: usize) -> bool {
        let signed = at > 0 && self.roles[at - 1] == Role::Byline;
        let block = &self.blocks[at];
        signed
            && self.blocks[at - 1].text.ends_with([',', '،', '，'])
            && block.words() <= 20
            && line::has_role(block.folded())
    }

    /// Whether a paragraph says who it is that signed above it.
    pub(super) fn is_of_signer(&self, at: usize) -> bool {
        let signed = (0..at).rfind(|&above| self.roles[above] == Role::Byline);
        let names = signed
            .and_then(|above| self.byline(above))
            .map(|byline| &byline.names);
        let right_below = at > 0 && self.roles[at - 1] == Role::Byline;
        names.is_some_and(|names| {
            self.blocks[at].kind == Kind::Paragraph
                && (line::bio_score(&self.blocks[at].text, names) >= 2
                    || right_below
                        && self.blocks[at].words() > 1
                        && line::split_label(&self.blocks[at].text).is_none()
                        && (line::opens_with_role(self.blocks[at].folded())
                            || line::closes_with_role(self.blocks[at].folded())))
        })
    }

    /// Whether a sentence names all the authors once more, and now what each of them is: “By Ida Lund, a pilot, and Tom Harrow, a baker.”
    pub(super) fn signs_with_roles(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let named = |author: &String| block.text.contains(author.as_str());
        ends_sentence(&block.text)
            && block.words() <= 60
            && line::has_role(block.folded())
            && !self.authors.is_empty()
            && self.authors.iter().all(named)
            && self.byline(at).is_some_and(|byline| byline.prefixed)
    }

    /// Whether a line says what somebody is, right above the name of an author and nothing else: “Pilot in Norvik”, “Ida Lund”.
    pub(super) fn is_role_over_author(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let named = self
            .blocks
            .get(at + 1)
            .is_some_and(|next| self.named_on(next).is_some());
        named
            && (3..=25).contains(&block.words())
            && !ends_sentence(&block.text)
            && line::opens_with_role(block.folded())
    }

    /// Whether a line or a short paragraph in a box says what somebody is, under the name of an author.
    pub(super) fn is_role_under_author(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        if block.kind != Kind::Paragraph || !self.is_on_card(at) {
            return false;
        }
        // “is an economist at …”, “born in 1983, is an economist …”
        let goes_on = || {
            block.text.starts_with(char::is_lowercase)
                || line::goes_on_from_name(&block.text, block.folded())
                || line::opens_with_role(block.folded())
        };
        if block.words() <= 80 && TODAY.iter().any(|today| block.text.contains(today)) {
            return true;
        }
        // “84 following”, and who it is whom they follow.
        if at > 0 && counts_readers(&self.blocks[at - 1]) && block.is_prose() && block.words() <= 80
        {
            return true;
        }
        if speaks_as_author(block) {
            return true;
        }
        // “run the pier at Eastmouth together. They have written …”
        if block.text.starts_with(is_small) && block.is_prose() && block.words() <= 80 {
            return true;
        }
        let early = &block.folded()[..nth_word(block.folded(), 20)];
        ((2..=20).contains(&block.words()) || block.words() <= 80 && goes_on())
            && line::has_role_of_author(early)
    }
}

/// Whether a paragraph says “I” of whoever writes, as who that is: “I write about what harbours owe the people who work there. …”
pub(super) fn speaks_as_author(block: &Block) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const SELF: &[&str] = &[
        "i write about ", "i cover ", "i report on ", "i'm a ", "i am a ", "i'm an ", "i am an ", "i help ", "i teach ",
        "ich schreibe über ", "j'écris sur ", "escribo sobre ", "scrivo di ",
    ];
    block.words() <= 80 && SELF.iter().any(|opener| block.folded().starts_with(opener))
}
