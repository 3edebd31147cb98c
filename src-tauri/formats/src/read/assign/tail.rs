//! What stands between the body and the end of a piece: bio, disclaimer, the page's own words.
use super::super::{
    Reason,
    afterword::is_afterword,
    block::{Hint, Stand, ends_sentence},
    line, names, promo,
};
use super::{Page, Role};

impl Page<'_> {
    /// Whether a line of a paste that may be a name stands under lines that are none of the piece: subjects, what else there is to read.
    fn is_among_lines(&self, at: usize) -> bool {
        let sure = self.byline(at).is_some_and(|byline| {
            byline.known
                || byline.prefixed
                || byline.names.iter().any(|name| self.authors.contains(name))
        });
        let above = |steps: usize| at.checked_sub(steps).map(|above| self.roles[above]);
        self.blocks[at].stand == Stand::Unknown
            && !sure
            && above(1) == Some(Role::Cut(Reason::AfterEnd))
            && above(2) == Some(Role::Cut(Reason::AfterEnd))
    }

    /// Gives the blocks after the body their roles.
    pub(super) fn tail(&mut self, start: usize) {
        let mut over = false;
        for at in start..self.blocks.len() {
            if self.is_cut(at) {
                continue;
            }
            let block = &self.blocks[at];
            over |= block.is_chrome_heading()
                || block.hint == Some(Hint::Chrome)
                || block.words() <= 3 && promo::is_comments_heading(block.folded());
            let role = if over {
                self.around(at)
            } else {
                self.at_end(at)
            };
            over |= role == Role::Cut(Reason::AfterEnd) && self.blocks[at].is_prose();
            self.roles[at] = role;
        }
    }

    /// Whether a block thanks somebody and goes on to an author's tie: “The authors thank Anna Berg. Ida Lund now works for …”
    fn thanks_and_declares(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let mut clauses = line::clauses(&block.text);
        let own = |clause: &str| {
            self.authors
                .iter()
                .any(|author| clause.starts_with(author.as_str()))
        };
        let thanks = clauses
            .next()
            .is_some_and(|first| line::thanks(&line::fold(first)));
        thanks && clauses.any(|clause| own(clause) && line::tells_interest(&line::fold(clause)))
    }

    /// Whether a paragraph right below a bio goes on about the author, or about a house that the bio names.
    fn speaks_of_whom_bio_names(&self, at: usize) -> bool {
        const EARLY: usize = 5;
        let (block, bio) = (&self.blocks[at], &self.blocks[at - 1].text);
        let own = |author: &String| {
            let last = author.rsplit(' ').next().unwrap_or_default();
            last.chars().count() > 2 && block.text.contains(last)
        };
        let house = |word: &str| {
            word.chars().count() > 4 && word.starts_with(char::is_uppercase) && bio.contains(word)
        };
        let mut early = block.text.split(' ').skip(1).take(EARLY);
        self.authors.iter().any(own) || line::goes_on(block.folded()) || early.any(house)
    }

    /// Whether a line names somebody else, without “By”, than whom the bio right above it tells of: who wrote another piece.
    fn is_another_than_told(&self, at: usize) -> bool {
        let mut told = (0..at)
            .rev()
            .filter(|&above| self.roles[above] == Role::Bio);
        let person = told
            .next()
            .and_then(|bio| names::leading_person(&self.blocks[bio].text));
        let Some(person) = person.filter(|person| person.known && person.name.contains(' ')) else {
            return false;
        };
        self.byline(at).is_some_and(|byline| {
            !byline.prefixed && byline.names.iter().all(|name| *name != person.name)
        })
    }

    /// What a block between body and end of the piece is.
    fn at_end(&self, at: usize) -> Role {
        let block = &self.blocks[at];
        let after_bio = at > 0 && self.roles[at - 1] == Role::Bio;
        match self.furniture[at] {
            Some(Role::Bio) if self.is_of_stranger(at) => Role::Cut(Reason::AfterEnd),
            Some(Role::Bio) if self.roles.contains(&Role::Bio) && self.is_of_helper(at) => {
                Role::Cut(Reason::AfterEnd)
            }
            Some(Role::Bio) if self.is_card_of_told(at) => Role::Cut(Reason::Repeated),
            // At the foot of the page, for all of it.
            Some(Role::Disclaimer)
                if block.stand == Stand::Around && self.roles.contains(&Role::Disclaimer) =>
            {
                Role::Cut(Reason::Chrome)
            }
            Some(role) => role,
            None if block.text.is_empty() => Role::Cut(Reason::Chrome),
            None if self.is_date_line(at) => Role::Date,
            None if (self.signs(at, 1) || self.signs_too(at))
                && !self.is_among_lines(at)
                && !self.is_another_than_told(at) =>
            {
                Role::Byline
            }
            None if self.is_of_signer(at) => Role::Bio,
            None if self.is_role_of_signer(at) => Role::Bio,
            None if !self.roles.contains(&Role::Bio) && self.signs_with_roles(at) => Role::Bio,
            None if !self.roles.contains(&Role::Bio)
                && (self.is_role_under_author(at) || self.is_role_over_author(at)) =>
            {
                Role::Bio
            }
            // “Writer; her last novel is The Keeper”, right under the last words.
            None if !self.roles.contains(&Role::Bio)
                && !self.authors.is_empty()
                && at > 0
                && self.roles[at - 1] == Role::Body
                && (3..=25).contains(&block.words())
                && line::opens_with_role(block.folded()) =>
            {
                Role::Bio
            }
            None if after_bio
                && ends_sentence(&block.text)
                && line::goes_on(block.folded())
                && !is_of_page(block.folded()) =>
            {
                Role::Bio
            }
            // “Tom Harrow was a baker until 2021 and has been a writer since.”, below who another is.
            None if after_bio
                && ends_sentence(&block.text)
                && block.words() <= 60
                && line::has_role(block.folded())
                && names::leading_person(&block.text).is_some_and(|person| person.known)
                && !is_of_page(block.folded()) =>
            {
                Role::Bio
            }
            // In italics as the one above, and beginning with somebody's name in bold.
            None if after_bio
                && ends_sentence(&block.text)
                && block.words() <= 60
                && block.markdown.starts_with("***")
                && self.blocks[at - 1].markdown.starts_with("***")
                && names::leading_person(&block.text).is_some()
                && !is_of_page(block.folded()) =>
            {
                Role::Bio
            }
            None if self.lists_views(at) => Role::Disclaimer,
            None if self.thanks_and_declares(at) => Role::Disclosure,
            // “Lund would be paid for the work that this column describes.”, “The firm advises two landlords, who took no part in …”
            None if after_bio
                && ends_sentence(&block.text)
                && block.words() <= 60
                && line::tells_interest(block.folded())
                && self.speaks_of_whom_bio_names(at)
                && !is_of_page(block.folded()) =>
            {
                Role::Disclosure
            }
            None if line::is_notice(self.blocks[at].folded()) => Role::Cut(Reason::Notice),
            None if self.blocks[at].is_chrome() => Role::Cut(Reason::Chrome),
            None => Role::Cut(Reason::AfterEnd),
        }
    }
}

/// Whether a paragraph speaks to readers: “Sie möchten nichts versäumen?”
pub(super) fn is_of_page(folded: &str) -> bool {
    is_afterword(folded)
        || promo::is_promo(folded)
        || promo::is_pitch(folded)
        || folded.contains('?')
}
