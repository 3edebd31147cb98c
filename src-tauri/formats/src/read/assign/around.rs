//! What still belongs to a piece in the boxes around it and behind its end.
use std::cell::LazyCell;

use stet_core::Field;

use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, nth_word},
    date, line, promo,
};
use super::{Page, Role, listed::lists_names, tail::is_of_page};

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

/// Whether a folded line at a page's foot says of this very piece where it was printed before: “This article first appeared in …”.
fn tells_of_this(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const THIS: &[&str] = &[
        "this article ", "this piece ", "this essay ", "this column ", "this commentary ", "this op-ed ", "dieser text ", "dieser beitrag ",
        "dieser artikel ", "cet article ", "ce texte ", "cette tribune ", "este artículo ", "esta columna ", "este artigo ", "questo articolo ",
    ];
    #[rustfmt::skip] // Words are read side by side.
    const BEFORE: &[&str] = &[
        "first", "originally", "was published", "republished", "translated", "zuerst", "erschien", "publié", "paru", "publicó", "publicad",
        "pubblicat",
    ];
    THIS.iter().any(|this| folded.starts_with(this))
        && BEFORE.iter().any(|before| folded.contains(before))
}

/// Whether a line leads elsewhere, as to another piece of the author, or is the owner of the page: “Ida Lund • 2020 • lund.example”.
fn is_of_foot(block: &Block) -> bool {
    let leads = block.linked().any(|(words, _)| words == block.text);
    leads || block.words() <= 10 && block.text.contains(['•', '·', '©'])
}

impl Page<'_> {
    /// What a block in a box or after the end is: it may still be the disclaimer, or a bio that is marked as one or begins
    /// with the author's name.
    pub(super) fn around(&self, at: usize) -> Role {
        let missing = |role: Role| !self.roles.contains(&role);
        let no_bio = LazyCell::new(|| missing(Role::Bio));
        let block = &self.blocks[at];
        let starts = |at: usize, name: &String| {
            let text = &self.blocks[at].text;
            text.starts_with(name.as_str())
                || self.blocks[at].folded().starts_with(&line::fold(name))
                || line::begins_with_author(text, name)
        };
        let own = LazyCell::new(|| self.authors.iter().find(|author| starts(at, author)));
        let is_second = || {
            own.is_some_and(|author| {
                (0..at).any(|other| {
                    self.roles[other] == Role::Bio
                        && block.words() <= 2 * self.blocks[other].words()
                        && starts(other, author)
                        && (ends_sentence(&self.blocks[other].text) || !ends_sentence(&block.text))
                })
            })
        };
        // “Press contact”, and whoever that is.
        let of_page = at > 0 && self.blocks[at - 1].is_chrome_heading();
        let bio = || {
            own.is_some()
                || block.hint == Some(Hint::Bio)
                || at > 0 && self.blocks[at - 1].heads_bio() && !of_page
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
            None if self.is_in_offer(at) => Role::Cut(Reason::Chrome),
            Some(Role::Bio) if !*no_bio && self.is_of_helper(at) => Role::Cut(Reason::AfterEnd),
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
                if missing(Role::Credit)
                    && (block.stand.is_inside() || tells_of_this(block.folded())) =>
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
                if *no_bio && bio() && !self.is_card_of_other(at)
                    || own.is_some() && !is_second()
                    || block.hint == Some(Hint::Bio) && self.is_on_card(at) =>
            {
                Role::Bio
            }
            Some(Role::Bio) if self.is_second_card(at) => Role::Bio,
            // In the author's box, in whole sentences, where only a role has been told.
            Some(Role::Bio)
                if block.hint == Some(Hint::Bio)
                    && ends_sentence(&block.text)
                    && block.words() >= 12
                    && self.has_only_role()
                    && !self.tells_of_stranger(at) =>
            {
                Role::Bio
            }
            None if self.lists_views(at) && missing(Role::Disclaimer) => Role::Disclaimer,
            None if self.is_role_under_author(at) || self.is_item_under_author(at) => Role::Bio,
            // “Ida Lund”, “Editor”, “born in 1984, …”
            None if at > 0
                && self.roles[at - 1] == Role::Bio
                && line::goes_on_from_name(&block.text, block.folded()) =>
            {
                Role::Bio
            }
            // “About the author”, and her name, where nothing else tells it.
            None if at > 0
                && self.blocks[at - 1].heads_bio()
                && self.furniture.get(at + 1) == Some(&Some(Role::Bio))
                && block.is_name()
                && missing(Role::Byline) =>
            {
                Role::Byline
            }
            // “Ida Lund has followed the harbours since 2004 … She can be reached at …”, in the box about her.
            None if block.hint == Some(Hint::Bio)
                && *no_bio
                && block.is_prose()
                && block.words() <= 120
                && !block.is_pitch()
                && self.authors.iter().any(|author| {
                    author.contains(' ') && block.text.starts_with(author.as_str())
                }) =>
            {
                Role::Bio
            }
            // “The historian, born in 1968, teaches …”, under her name in a box of the article.
            None if at > 0
                && self.authors.contains(&self.blocks[at - 1].text)
                && *no_bio
                && matches!(block.stand, Stand::Inside(1..))
                && ends_sentence(&block.text)
                && (6..=80).contains(&block.words())
                && line::has_role(&block.folded()[..nth_word(block.folded(), 8)])
                && !block.is_pitch() =>
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
                    && line::goes_on(block.folded())
                    && !is_of_page(block.folded()) =>
            {
                Role::Bio
            }
            None if *no_bio
                && (self.signs_with_roles(at)
                    || self.is_starred_role(at) && !is_agreed(block.folded())) =>
            {
                Role::Bio
            }
            None if block.hint == Some(Hint::Byline)
                && *no_bio
                && (line::is_bare_role(&block.text) || line::opens_with_roles(block.folded())) =>
            {
                Role::Bio
            }
            None if (*no_bio || at > 0 && self.roles[at - 1] == Role::Bio && !is_second())
                && own.is_some()
                && !is_of_foot(block)
                && !line::heads_words(&block.text, &self.authors)
                && block.kind == Kind::Paragraph
                && line::under_piece(&block.text, block.folded(), &self.authors)
                    == Some(Field::Bio) =>
            {
                Role::Bio
            }
            _ => Role::Cut(Reason::Chrome),
        }
    }

    /// Whether a line stands right above the button of an offer, and below its title: “Get the Tide in your inbox”, “Ida Lund on harbours,
    /// every Friday.”, “Subscribe”.
    fn is_in_offer(&self, at: usize) -> bool {
        let stand = self.blocks[at].stand;
        let beside = |at: Option<usize>| {
            let block = at.and_then(|at| self.blocks.get(at));
            block.filter(|block| block.stand == stand && stand != Stand::Around)
        };
        let button = beside(Some(at + 1));
        let title = beside(at.checked_sub(1));
        button.is_some_and(|block| block.words() <= 3 && promo::opens_as_button(block.folded()))
            && title.is_some_and(|block| block.words() <= 10 && !ends_sentence(&block.text))
    }

    /// Whether what is told of the author so far is one bare role.
    fn has_only_role(&self) -> bool {
        let mut told = (0..self.blocks.len()).filter(|&at| self.roles[at] == Role::Bio);
        let first = told.next().map(|at| &self.blocks[at]);
        told.next().is_none()
            && first.is_some_and(|bio| bio.words() <= 8 && !ends_sentence(&bio.text))
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
}
