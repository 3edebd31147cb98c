//! What stands under the body, and in the boxes around it: bio, disclaimer, the page's own words.
use stet_core::Field;

use super::super::{
    Reason,
    afterword::is_afterword,
    block::{Hint, Kind, Stand, ends_sentence, is_small, nth_word},
    date,
    end_mark::ends_in_initials,
    line, names, promo,
};
use super::{Page, Role, cards::counts_readers, listed::lists_names};

/// Whether a folded note behind a star is what readers agree to: “* I understand that …”.
fn is_agreed(folded: &str) -> bool {
    const AGREES: &[&str] = &[
        "i understand",
        "i agree",
        "indicates required",
        "required",
        "pflichtfeld",
        "champs obligatoires",
    ];
    let bare = folded.trim_start_matches(['*', ' ', '(', ')']);
    AGREES.iter().any(|agrees| bare.starts_with(agrees))
}

impl Page<'_> {
    /// Cuts what trails the last words of a page's article: dates, labels, headings with nothing under them.
    pub(super) fn trim(&mut self, end: usize) {
        let prose = (0..end)
            .filter(|&at| self.roles[at] == Role::Body && self.blocks[at].is_prose())
            .count();
        for at in (0..end).rev() {
            let trails = match (self.roles[at], self.blocks[at].kind) {
                (Role::Heading, _) => true,
                (Role::Body, Kind::Paragraph) => self.trails(at, prose > 2) || self.is_drawn(at),
                // The book that the piece is from, behind a rule.
                (Role::Body, Kind::Picture) if at > 0 && self.is_drawn(at - 1) => true,
                (Role::Body | Role::Headline | Role::Standfirst, _) => false,
                _ => continue,
            };
            if !trails && self.is_starred_role(at) {
                self.roles[at] = Role::Bio;
                return;
            }
            if !trails {
                return;
            }
            self.roles[at] = Role::Cut(Reason::AfterEnd);
        }
    }

    /// Whether a paragraph is a line that is drawn and not written: “______”.
    fn is_drawn(&self, at: usize) -> bool {
        let text = &self.blocks[at].text;
        text.len() > 4 && !text.contains(char::is_alphanumeric)
    }

    /// Whether a last paragraph is a note behind a star, as stands behind the name in the byline, that says who that is: “* Pilot in
    /// Norvik and author of The Pier”.
    fn is_starred_role(&self, at: usize) -> bool {
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

    /// Cuts the mark that parts the first words from a note above them: “•••”.
    pub(super) fn trim_start(&mut self) {
        let first = self.roles.iter().position(|role| *role == Role::Body);
        let mark = |at: &usize| {
            let text = &self.blocks[*at].text;
            !text.is_empty() && !text.contains(char::is_alphanumeric)
        };
        if let Some(at) = first.filter(mark) {
            self.roles[at] = Role::Cut(Reason::Chrome);
        }
    }

    /// Whether a last paragraph is none of the piece, where there is a piece without it.
    fn trails(&self, at: usize, is_piece: bool) -> bool {
        let (block, folded) = (&self.blocks[at], self.blocks[at].folded());
        let line = || {
            block.words() <= 12
                && !ends_sentence(&block.text)
                && !ends_in_initials(&block.text)
                && !block.holds_sentence()
                && !block.markdown.contains("\\\n")
                && block.stand != Stand::Unknown
        };
        // “Ida Lund”, under the last words of a paste.
        let own = || {
            self.byline(at).is_some_and(|byline| {
                let only = byline.only_signs(&block.text) || line::is_name(&block.text);
                only && byline.names.iter().all(|name| self.authors.contains(name))
            })
        };
        let signs = || {
            block.stand == Stand::Unknown
                && self.end.is_some()
                && (line::is_name(&block.text) && self.authors.is_empty() || own())
                && self.roles.contains(&Role::Headline)
        };
        let linked = block.markdown.contains("](");
        let offers = || block.stand != Stand::Unknown && promo::is_promo_amid(folded, linked);
        let said = || {
            is_afterword(folded)
                || promo::appeals(folded)
                || block.is_chrome()
                || offers()
                || block.words() <= 14
                    && names::is_other_hand(block.text.trim_start_matches(['[', '(']))
        };
        line::is_rule_for_comments(folded)
            || is_piece
                && (line() || signs() || said() || self.is_date_line(at) || self.is_initialled(at))
    }

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

    /// Whether a block is nothing but an author's initials: “I.L.”
    fn is_initialled(&self, at: usize) -> bool {
        let text = self.blocks[at].text.trim();
        let letters =
            |text: &str| -> String { text.chars().filter(|c| c.is_alphabetic()).collect() };
        let initials = |author: &String| -> String {
            author
                .split([' ', '-'])
                .filter_map(|part| part.chars().next())
                .collect()
        };
        text.len() <= 12
            && text.contains('.')
            && self
                .authors
                .iter()
                .any(|author| initials(author) == letters(text))
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

    /// What a block between body and end of the piece is.
    fn at_end(&self, at: usize) -> Role {
        let block = &self.blocks[at];
        let after_bio = at > 0 && self.roles[at - 1] == Role::Bio;
        match self.furniture[at] {
            Some(Role::Bio) if self.is_of_stranger(at) => Role::Cut(Reason::AfterEnd),
            Some(Role::Bio) if after_bio && self.is_of_helper(at) => Role::Cut(Reason::AfterEnd),
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
            None if (self.signs(at, 1) || self.signs_too(at)) && !self.is_among_lines(at) => {
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
                && goes_on(block.folded())
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
            None if line::is_notice(self.blocks[at].folded()) => Role::Cut(Reason::Notice),
            None if self.blocks[at].is_chrome() => Role::Cut(Reason::Chrome),
            None => Role::Cut(Reason::AfterEnd),
        }
    }

    /// Whether another signs right under whoever signed, in the same manner: each on a line of its own.
    fn signs_too(&self, at: usize) -> bool {
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
    fn is_role_of_signer(&self, at: usize) -> bool {
        let signed = at > 0 && self.roles[at - 1] == Role::Byline;
        let block = &self.blocks[at];
        signed
            && self.blocks[at - 1].text.ends_with([',', '،', '，'])
            && block.words() <= 20
            && line::has_role(block.folded())
    }

    /// Whether a paragraph says who it is that signed above it.
    fn is_of_signer(&self, at: usize) -> bool {
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

    /// What a block in a box or after the end is: it may still be the disclaimer, or a bio that is marked as one or begins
    /// with the author's name.
    pub(super) fn around(&self, at: usize) -> Role {
        let missing = |role: Role| !self.roles.contains(&role);
        let block = &self.blocks[at];
        let starts = |at: usize, name: &String| {
            let text = &self.blocks[at].text;
            text.starts_with(name.as_str())
                || self.blocks[at].folded().starts_with(&line::fold(name))
                || line::begins_with_author(text, name)
        };
        let own = self.authors.iter().find(|author| starts(at, author));
        let is_second = || {
            own.is_some_and(|author| {
                (0..at).any(|other| {
                    self.roles[other] == Role::Bio
                        && starts(other, author)
                        && (ends_sentence(&self.blocks[other].text) || !ends_sentence(&block.text))
                })
            })
        };
        let bio = || {
            own.is_some()
                || block.hint == Some(Hint::Bio)
                || at > 0 && self.blocks[at - 1].heads_bio()
                || at > 0 && self.authors.contains(&self.blocks[at - 1].text)
                || at > 1 && self.roles[at - 1] == Role::Byline && self.blocks[at - 2].heads_bio()
                || line::after_bio_label(&block.text).is_some()
        };
        // “Ida Lund, Tom Harrow”, “Ida Lund, Coast Radio, 3.4.2024”: who signs another piece, or this one.
        let signs = || {
            let short = block.words() <= 14 && !ends_sentence(&block.text);
            let dated = || block.text.contains(", ") && date::find(&block.text).is_some();
            // “Ida Lund and Tom Harrow”
            let both = || {
                let starts = |author: &String| block.text.starts_with(author.as_str());
                let may_be = self.authors.len() > 1 && self.authors.iter().any(starts);
                let byline = may_be.then(|| self.byline(at)).flatten();
                byline
                    .filter(|byline| byline.names.len() > 1)
                    .is_some_and(|byline| {
                        byline.len == block.text.trim_end().len()
                            && byline.names.iter().all(|name| self.authors.contains(name))
                    })
            };
            short && (dated() || (lists_names(block) || both()) && !line::has_role(block.folded()))
        };
        match self.furniture[at] {
            None | Some(Role::Bio) if signs() => Role::Cut(Reason::Chrome),
            None | Some(Role::Bio) if self.is_card_of_told(at) => Role::Cut(Reason::Repeated),
            Some(Role::Disclaimer) if missing(Role::Disclaimer) && !self.is_of_comments(at) => {
                Role::Disclaimer
            }
            Some(Role::Disclosure)
                if missing(Role::Disclosure) && ends_sentence(&block.text)
                    || at > 0 && self.roles[at - 1] == Role::Disclosure =>
            {
                Role::Disclosure
            }
            Some(Role::Credit)
                if (missing(Role::Credit) || at > 0 && self.roles[at - 1] == Role::Credit)
                    && line::is_licensed(block.folded())
                    || missing(Role::Disclaimer)
                        && line::clauses(block.folded()).any(line::disclaims) =>
            {
                Role::Credit
            }
            Some(Role::Credit)
                if missing(Role::Credit) && matches!(block.stand, Stand::Inside(_)) =>
            {
                Role::Credit
            }
            // “Lund received a grant from …”, under what tells who she is.
            Some(Role::Bio)
                if own.is_some()
                    && at > 0
                    && self.roles[at - 1] == Role::Bio
                    && line::tells_interest(block.folded()) =>
            {
                Role::Disclosure
            }
            Some(Role::Bio)
                if missing(Role::Bio) && bio() && !self.is_card_of_other(at)
                    || own.is_some() && !is_second()
                    || block.hint == Some(Hint::Bio) && self.is_on_card(at) =>
            {
                Role::Bio
            }
            Some(Role::Bio) if self.is_second_card(at) => Role::Bio,
            None if self.is_role_under_author(at) || self.is_item_under_author(at) => Role::Bio,
            // “Ida Lund”, “Editor”, “born in 1984, …”
            None if at > 0
                && self.roles[at - 1] == Role::Bio
                && line::goes_on_from_name(&block.text, block.folded()) =>
            {
                Role::Bio
            }
            // “About the author”, and her name, where nothing else tells it.
            None if missing(Role::Byline)
                && at > 0
                && self.blocks[at - 1].heads_bio()
                && self.furniture.get(at + 1) == Some(&Some(Role::Bio))
                && line::is_name(&block.text) =>
            {
                Role::Byline
            }
            // “Ida Lund has followed the harbours since 2004 … She can be reached at …”, in the box about her.
            None if missing(Role::Bio)
                && block.hint == Some(Hint::Bio)
                && block.is_prose()
                && block.words() <= 120
                && !promo::is_pitch(block.folded())
                && self.authors.iter().any(|author| {
                    author.contains(' ') && block.text.starts_with(author.as_str())
                }) =>
            {
                Role::Bio
            }
            // “He is …”, in the same box.
            None | Some(Role::Bio)
                if at > 0
                    && self.roles[at - 1] == Role::Bio
                    && block.stand == self.blocks[at - 1].stand
                    && block.hint == self.blocks[at - 1].hint
                    && ends_sentence(&block.text)
                    && block.words() <= 60
                    && goes_on(block.folded())
                    && !is_of_page(block.folded()) =>
            {
                Role::Bio
            }
            None if missing(Role::Bio)
                && (self.signs_with_roles(at)
                    || self.is_starred_role(at) && !is_agreed(block.folded())) =>
            {
                Role::Bio
            }
            None if missing(Role::Bio)
                && block.hint == Some(Hint::Byline)
                && (line::is_bare_role(&block.text) || line::opens_with_roles(block.folded())) =>
            {
                Role::Bio
            }
            None if (missing(Role::Bio)
                || at > 0 && self.roles[at - 1] == Role::Bio && !is_second())
                && own.is_some()
                && block.kind == Kind::Paragraph
                && line::under_piece(&block.text, block.folded(), &self.authors)
                    == Some(Field::Bio) =>
            {
                Role::Bio
            }
            _ => Role::Cut(Reason::Chrome),
        }
    }

    /// Whether a paragraph under the heading of readers' comments speaks of those: “Kommentare geben die Meinung der Verfasser wieder.”
    fn is_of_comments(&self, at: usize) -> bool {
        let first: Vec<&str> = self.blocks[at].folded().split(' ').take(3).collect();
        let headed = || {
            let mut above = self.blocks[..at].iter().rev();
            let nearest = above.find(|block| block.is_chrome_heading());
            nearest.is_some_and(|block| promo::is_comments_heading(block.folded()))
        };
        // “This commentary …”
        #[rustfmt::skip] // Words are read side by side.
        const PIECE: &[&str] = &[
            "this", "dieser", "diese", "ce", "cet", "cette", "este", "esta", "questo", "comment", "commentary", "kommentar",
            "commentaire", "comentario",
        ];
        let of_piece = first.iter().any(|word| PIECE.contains(word));
        promo::is_comments_heading(&first.join(" ")) && !of_piece && headed()
    }

    /// Whether a sentence names all the authors once more, and now what each of them is: “By Ida Lund, a pilot, and Tom Harrow, a baker.”
    fn signs_with_roles(&self, at: usize) -> bool {
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
    fn is_role_over_author(&self, at: usize) -> bool {
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
    fn is_role_under_author(&self, at: usize) -> bool {
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
        // “run the pier at Eastmouth together. They have written …”
        if block.text.starts_with(is_small) && block.is_prose() && block.words() <= 80 {
            return true;
        }
        let early = &block.folded()[..nth_word(block.folded(), 20)];
        ((2..=20).contains(&block.words()) || block.words() <= 80 && goes_on())
            && line::has_role_of_author(early)
    }
}

/// What somebody is today or has written, in Chinese, where no name and no verb begins who that is.
const TODAY: &[&str] = &["現為", "现为", "現任", "现任", "著有", "畢業於", "毕业于"];

/// Whether a paragraph speaks to readers: “Sie möchten nichts versäumen?”
fn is_of_page(folded: &str) -> bool {
    is_afterword(folded)
        || promo::is_promo(folded)
        || promo::is_pitch(folded)
        || folded.contains('?')
}

/// Whether a paragraph goes on about the person of the one before: “She is …”.
fn goes_on(folded: &str) -> bool {
    const PRONOUNS: &[&str] = &[
        "he ", "she ", "they ", "her ", "his ", "their ", "er ", "sie ", "il ", "elle ", "ils ",
        "él ", "ella ", "su ", "son ", "sa ",
    ];
    PRONOUNS.iter().any(|pronoun| folded.starts_with(pronoun))
}
