//! What is cut from both ends of a body: a drawn mark, a day, a label with nothing under it.
use super::super::{
    Reason,
    afterword::is_afterword,
    block::{Kind, Stand, ends_sentence},
    end_mark::{self, ends_in_initials},
    line, names, promo,
};
use super::{Page, Role};

/// The most words of a note of the editor above the first words.
const LONGEST_NOTE: usize = 80;

/// Whether a text is where the links of the piece lead, as pages made for paper print it: “Links [1] https://coast.example/boat”.
/// Without a heading they may be the author's notes.
fn lists_addresses(text: &str) -> bool {
    let number = |word: &str| {
        let digits = word.trim_matches(['[', ']', '(', ')', '.']);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let address = |word: &str| word.contains("://");
    const HEADING: usize = 3;
    if !text.contains("://") {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let first = words.iter().position(|word| number(word));
    let listed = first
        .filter(|first| (1..=HEADING).contains(first))
        .map(|first| &words[first..]);
    listed.is_some_and(|all| {
        all.iter().any(|word| address(word)) && all.iter().all(|word| number(word) || address(word))
    })
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
                (Role::Body, Kind::Other) if lists_addresses(&self.blocks[at].text) => true,
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
    pub(super) fn is_drawn(&self, at: usize) -> bool {
        let text = &self.blocks[at].text;
        (text.len() > 4 || ["—", "–", "***", "___"].contains(&text.trim()))
            && !text.contains(char::is_alphanumeric)
    }

    /// Cuts what stands above the first words and is none of them: a box of key facts above the bio, “Opinion” as a heading, the mark
    /// that parts them from a note, “•••”.
    pub(super) fn trim_start(&mut self) {
        let lede = self
            .blocks
            .iter()
            .zip(&self.roles)
            .position(|(block, role)| *role == Role::Body && block.kind == Kind::Paragraph);
        let told = |role: &Role| matches!(role, Role::Bio | Role::Disclaimer | Role::Disclosure);
        let above = lede.and_then(|lede| self.roles[..lede].iter().rposition(told));
        let page = |at: usize| matches!(self.blocks[at].stand, Stand::Inside(1..));
        for at in 0..lede.unwrap_or(0) {
            let of_box = above.is_some_and(|told| at < told)
                && matches!(self.roles[at], Role::Heading | Role::Body)
                && page(at);
            let label = self.roles[at] == Role::Heading && line::is_label(self.blocks[at].folded());
            if label && !self.roles.contains(&Role::Label) {
                self.roles[at] = Role::Label;
            } else if of_box || label {
                self.roles[at] = Role::Cut(Reason::Chrome);
            }
        }
        let first = self.roles.iter().position(|role| *role == Role::Body);
        let mark = |at: &usize| {
            let text = &self.blocks[*at].text;
            !text.is_empty() && !text.contains(char::is_alphanumeric)
        };
        if let Some(at) = first.filter(mark) {
            self.roles[at] = Role::Cut(Reason::Chrome);
        }
        // “Editor’s note: This article discusses …”
        let noted = |at: &usize| {
            let block = &self.blocks[*at];
            block.kind == Kind::Paragraph
                && line::opens_with_note(block.folded())
                && block.words() <= LONGEST_NOTE
                && self.blocks.get(at + 1).is_some_and(|next| next.is_prose())
        };
        if let Some(at) = first.filter(noted) {
            self.roles[at] = Role::Cut(Reason::Notice);
        }
        let tells = |at: &usize| self.is_role_over_piece(*at) || self.names_author_over_piece(*at);
        if let Some(at) = first.filter(tells) {
            self.roles[at] = Role::Bio;
        }
    }

    /// Whether the first words speak of whoever signs by the full name, as nobody does of himself: “*Ida Lund sailed for two decades and now
    /// teaches in Norvik.*”
    fn names_author_over_piece(&self, at: usize) -> bool {
        const LONGEST: usize = 70;
        let block = &self.blocks[at];
        let named =
            |author: &String| author.contains(' ') && block.text.starts_with(author.as_str());
        let opens_italic = block.markdown.starts_with('*') && !block.markdown.starts_with("**");
        let bare =
            block.stand == Stand::Unknown && self.signature.is_some_and(|signed| signed < at);
        block.kind == Kind::Paragraph
            && block.words() <= LONGEST
            && ends_sentence(&block.text)
            && (opens_italic || bare)
            && self.authors.iter().any(named)
            && self.blocks.get(at + 1).is_some_and(|next| next.is_prose())
    }

    /// Whether the first words below an author's name say what that person is, in italics: “*Historian at Norvik, she led the archive*”.
    fn is_role_over_piece(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let named = at > 0 && self.authors.contains(&self.blocks[at - 1].text);
        let prose = self.roles[at + 1..].iter();
        named
            && !self.roles.contains(&Role::Bio)
            && block.is_italic()
            && block.words() <= 45
            && line::opens_with_role(block.folded())
            && prose.filter(|role| **role == Role::Body).count() > 2
    }

    /// Whether a last paragraph is none of the piece, where there is a piece without it.
    fn trails(&self, at: usize, is_piece: bool) -> bool {
        let (block, folded) = (&self.blocks[at], self.blocks[at].folded());
        // “©2020 The Coast”
        if block.text.starts_with('©') && block.words() <= 12 || lists_addresses(&block.text) {
            return true;
        }
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
                let only = byline.only_signs(&block.text) || block.is_name();
                only && byline.names.iter().all(|name| self.authors.contains(name))
            })
        };
        let signs = || {
            block.stand == Stand::Unknown
                && self.end.is_some()
                && (block.is_name() && self.authors.is_empty() || own())
                && self.roles.contains(&Role::Headline)
        };
        let linked = block.markdown.contains("](");
        // “*Ida Lund talks to Tom Harrow:* [Harbour talk: “The pier is no stage”](…)”
        let led = || {
            let bare = block.markdown.trim_end_matches(['*', '_']);
            let (label, title) = bare.split_once('[').unwrap_or_default();
            let label = label.trim_end_matches(['*', '_', ' ']);
            block.words() <= 30
                && label.ends_with(':')
                && title.ends_with(')')
                && title.matches("](").count() == 1
        };
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
                && (line()
                    || led()
                    || signs()
                    || said()
                    || self.is_date_line(at)
                    || end_mark::are_initials(block.text.trim(), &self.authors))
    }
}
