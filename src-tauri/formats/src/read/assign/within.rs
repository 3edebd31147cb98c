//! What a block within the body is: a part of the piece, or something a page put between its parts.
use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    end_mark::{self, ends_in_initials},
    line, promo,
};
use super::{
    Page, Role,
    amid::{is_linked_title, is_list_in_line},
};

const CHROME: Role = Role::Cut(Reason::Chrome);
const CAPTION: Role = Role::Cut(Reason::Caption);

/// Tells what a block is, or that it does not know; the last argument is where the body starts.
type Rule = fn(&Page<'_>, usize, usize) -> Option<Role>;

/// The rules for a paragraph; the first that knows it wins.
const RULES: &[Rule] = &[
    |page, at, _| page.is_only_links(at).then_some(CHROME),
    |page, at, _| page.tells_of_author(at),
    |page, at, _| page.belongs_to_picture(at).then_some(CAPTION),
    |page, at, _| page.is_other_title(at).then_some(CHROME),
    |page, at, _| page.heads_list(at).then_some(CHROME),
    |page, at, _| page.heads_gallery(at).then_some(CHROME),
    |page, at, _| is_bare_source(&page.blocks[at]).then_some(CAPTION),
    |page, at, _| page.disclaims(at).then_some(Role::Disclaimer),
    |page, at, _| page.is_own_bio(at).then_some(Role::Bio),
    |page, at, _| is_bracketed_title(&page.blocks[at]).then_some(CHROME),
    |page, at, _| page.is_promo(at).then_some(CHROME),
    |page, at, start| {
        let again = page.is_pull_quote(at, start);
        again.then_some(Role::Cut(Reason::Repeated))
    },
    |page, at, _| page.is_subhead(at).then_some(Role::Heading),
];

impl Page<'_> {
    /// What a block inside the body is.
    pub(super) fn in_body(&self, at: usize, start: usize) -> Role {
        match self.blocks[at].kind {
            Kind::Heading(level) => self.heading_within(at, level),
            // The portrait in the author's box.
            Kind::Picture if at > 0 && self.heads_authors_box(at - 1) => CHROME,
            Kind::Picture => Role::Body,
            Kind::Other => self.other_within(at, start),
            Kind::Paragraph => {
                let told = RULES.iter().find_map(|rule| rule(self, at, start));
                told.unwrap_or(Role::Body)
            }
        }
    }

    fn heading_within(&self, at: usize, level: u8) -> Role {
        let (block, folded) = (&self.blocks[at], self.blocks[at].folded());
        // A small heading that is a link, with a label before it, heads another piece.
        let teaser = level >= 4
            && block.hint == Some(Hint::Link)
            && line::split_label(&block.text).is_some();
        // “[ The ferry waits ]”
        let bracketed = folded.starts_with("[ ") && block.is_chrome();
        let promo = block.markdown.contains("](") && promo::is_promo_amid(folded, true);
        if teaser
            || bracketed
            || promo
            || self.heads_authors_box(at)
            || is_linked_title(&block.markdown)
        {
            CHROME
        } else {
            Role::Heading
        }
    }

    /// What a list, a table or a quotation within the body is.
    fn other_within(&self, at: usize, start: usize) -> Role {
        let block = &self.blocks[at];
        if block.hint == Some(Hint::Link)
            || block.is_pitch()
            || asks_item_by_item(block)
            || block.stand.is_inside() && is_linked_title(&block.markdown)
            || self.is_pull_quote(at, start)
            || self.quotes_author(at)
            || self.is_list_of_teasers(at)
        {
            return CHROME;
        }
        // Quoted by the piece, where that goes on.
        let goes_on = || (at + 1..self.blocks.len()).any(|next| self.is_lede(next));
        let role = self.furniture[at].filter(|_| !goes_on());
        role.unwrap_or(Role::Body)
    }

    fn is_only_links(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        block.hint == Some(Hint::Link) || is_list_in_line(&block.markdown)
    }

    /// What a paragraph is that stands in a box about the author, or set apart from the piece.
    fn tells_of_author(&self, at: usize) -> Option<Role> {
        if self.is_in_authors_box(at) {
            return Some(Role::Bio);
        }
        if self.heads_authors_box(at) {
            return Some(CHROME);
        }
        (self.furniture[at] == Some(Role::Bio) && self.is_set_apart(at)).then_some(Role::Bio)
    }

    /// Whether what reads like a bio is set apart from the piece: by “About the author” before it, or in italics above nearly all of it.
    fn is_set_apart(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let told = self.roles[..at].iter().filter(|role| **role == Role::Body);
        let above = || block.is_italic() && ends_sentence(&block.text) && told.count() < 2;
        line::after_bio_label(&block.text).is_some() || above()
    }

    /// Whether a paragraph says what a picture shows, or whose it is: “The bridge in March. Photograph: Ida Lund”.
    fn belongs_to_picture(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        // “(IL/TH)” behind the last words says who wrote them, and “©2020 Coast Commons” whose they are.
        let marked = || {
            let last = !(at + 1..self.blocks.len()).any(|next| self.is_lede(next));
            last && end_mark::without(&block.text).is_some()
        };
        let credited = || {
            block.picture_credit().is_some_and(|at| at.start > 0)
                && !ends_in_initials(&block.text)
                && !marked()
        };
        block.hint == Some(Hint::Caption)
            || block.words() <= 35 && credited()
            || self.is_bare_caption(at)
            || line::is_owner(&block.text)
            || self.is_beside_picture(at)
    }

    /// Whether a paragraph is the title of another piece, or only marks an advertisement.
    fn is_other_title(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        // “**Opinion:** **I moved home to the coast**”
        let bold = block.markdown.starts_with("**") && block.markdown.ends_with("**");
        let labelled = bold
            && !block.is_bold()
            && block.words() <= 20
            && line::split_label(&block.text).is_some_and(|(label, _)| label.start == 0);
        labelled
            || self.is_film_title(at)
            || self.is_bare_teaser(at)
            || self.is_title_below(at)
            || promo::is_ad(block.folded())
    }

    /// Whether a line is the title of a film, right below how long that runs: “02:47”.
    fn is_film_title(&self, at: usize) -> bool {
        let runs = |text: &str| {
            let parts: Vec<&str> = text.trim().split(':').collect();
            let two =
                |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            (2..=3).contains(&parts.len())
                && parts[1..].iter().all(two)
                && parts[0].parse::<u8>().is_ok()
        };
        let block = &self.blocks[at];
        let above = at.checked_sub(1).map(|above| &self.blocks[above]);
        block.stand.is_inside()
            && block.words() <= 20
            && !ends_sentence(&block.text)
            && above.is_some_and(|above| above.stand == block.stand && runs(&above.text))
    }

    /// Whether a line heads a list of links: “More on harbours”.
    fn heads_list(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let above_links = self.blocks.get(at + 1).is_some_and(|next| {
            next.kind == Kind::Other && matches!(next.hint, Some(Hint::Link | Hint::Chrome))
                || is_list_in_line(&next.markdown)
        });
        above_links
            && promo::heads_teasers(block.folded())
            && block.words() <= 8
            && !ends_sentence(&block.text)
    }

    /// Whether a line of a paste heads pictures, of which the first stands below: “See pictures of the piers of the coast”.
    fn heads_gallery(&self, at: usize) -> bool {
        #[rustfmt::skip] // Words are read side by side.
        const PICTURES: &[&str] = &[
            "imagens", "pictures", "photos", "images", "imágenes", "bilder", "fotos", "foto's",
        ];
        let (block, folded) = (&self.blocks[at], self.blocks[at].folded());
        let captioned = |next: &Block| {
            let credited = next.words() <= 35 && next.picture_credit().is_some();
            next.parted && (next.hint == Some(Hint::Caption) || credited)
        };
        block.stand == Stand::Unknown
            && block.parted
            && promo::heads_teasers(folded)
            && PICTURES.iter().any(|pictures| folded.contains(pictures))
            && !ends_sentence(&block.text)
            && self.blocks.get(at + 1).is_some_and(captioned)
    }

    fn disclaims(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let short = block.folded().starts_with("disclaimer") || block.words() <= 60;
        self.furniture[at] == Some(Role::Disclaimer) && short
    }

    fn is_own_bio(&self, at: usize) -> bool {
        self.furniture[at] == Some(Role::Bio) && self.is_of_author(at)
    }

    /// Whether a paragraph asks readers for something or sends them elsewhere.
    fn is_promo(&self, at: usize) -> bool {
        let (block, folded) = (&self.blocks[at], self.blocks[at].folded());
        let linked = block.markdown.contains("](");
        let inside = || {
            block.stand.is_inside()
                && (promo::is_promo_amid(folded, linked) || is_linked_title(&block.markdown))
        };
        block.is_chrome()
            || line::shouts_chrome(&block.text, folded)
            || promo::is_pitch(folded)
            || inside()
    }
}

/// Whether a line says where a picture or a table is from, and nothing else.
fn is_bare_source(block: &Block) -> bool {
    line::is_source(&block.text) && block.words() <= 20 && !ends_sentence(&block.text)
}

/// Whether a line is a title in brackets, a link or set off as one: “[**The ferry plans a shorter winter**]”. Bare brackets may be
/// the author's.
fn is_bracketed_title(block: &Block) -> bool {
    let inner = block
        .text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let set_off = block.markdown.contains("](") || block.markdown.contains("**");
    inner.is_some_and(|title| set_off && (4..=20).contains(&block.words()) && !ends_sentence(title))
}

/// Whether each item of a list asks readers for something: “Sign up for our newsletter”, “Join us on Twitter”.
fn asks_item_by_item(block: &Block) -> bool {
    let linked = block.markdown.contains("](");
    let asks = |line: &str| {
        let folded = line::fold(line);
        promo::is_promo_amid(&folded, linked)
            || promo::names_network(&folded) && words(&folded) <= 8
    };
    // A comment that nobody sees has no items.
    !block.text.is_empty() && block.text.lines().all(asks)
}
