//! Which block of a page is which part of the piece.
mod body;
mod closing;
mod echo;
mod head;
mod headline;
mod signature;
mod standfirst;
mod tail;

use std::{cell::OnceCell, collections::HashSet};

use stet_core::Field;

use super::{
    Reason,
    afterword::is_afterword,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    date, line,
    names::{self, Byline},
    promo,
    vocabulary::is_east_asian,
};

/// What a block is to the piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Body,
    Heading,
    Headline,
    Label,
    Standfirst,
    Byline,
    Bio,
    Disclaimer,
    Disclosure,
    Credit,
    /// The lead picture.
    Image,
    Date,
    Cut(Reason),
}

impl Role {
    /// The field that a block of this role is told in.
    pub(super) const fn field(self) -> Option<Field> {
        Some(match self {
            Self::Headline => Field::Headline,
            Self::Label => Field::Label,
            Self::Standfirst => Field::Standfirst,
            Self::Byline => Field::Byline,
            Self::Bio => Field::Bio,
            Self::Disclaimer => Field::Disclaimer,
            Self::Disclosure => Field::Disclosure,
            Self::Credit => Field::Credit,
            Self::Image => Field::Image,
            Self::Date => Field::Published,
            Self::Body | Self::Heading | Self::Cut(_) => return None,
        })
    }
}

/// What is known of the piece before its blocks are looked at, from what the page says of itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub(super) headline: String,
    /// Where the piece starts, where only the lines tell it.
    pub(super) outline: Option<Outline>,
    pub(super) authors: Vec<String>,
}

/// Where a piece starts among the lines of a page, as far as they tell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outline {
    /// The block that is most like a headline.
    pub(super) headline: usize,
    /// The first paragraph of running text.
    pub(super) body: usize,
    /// The first block behind the last one.
    pub(super) end: usize,
}

/// Gives every block its role.
pub(super) fn assign(blocks: &[Block], known: &Known) -> Vec<Role> {
    let page = Page::settled(blocks, known);
    let signers = page.late_signers();
    if signers.is_empty() {
        return page.roles;
    }
    // Who signs at the end may have a bio at the top.
    let known = Known {
        authors: [known.authors.as_slice(), &signers].concat(),
        ..known.clone()
    };
    Page::settled(blocks, &known).roles
}

struct Page<'a> {
    blocks: &'a [Block],
    /// Disclaimer, disclosure, credit, bio or caption, by its words alone.
    furniture: Vec<Option<Role>>,
    /// Whether each block is a date line, once it has been asked for.
    dated: Vec<OnceCell<bool>>,
    /// Where the body is over, where lines tell it.
    end: Option<usize>,
    /// Whether the page asks and answers, once that has been asked.
    interview: OnceCell<bool>,
    roles: Vec<Role>,
    authors: Vec<String>,
    /// The block between headline and body that is the byline.
    signature: Option<usize>,
}

impl<'a> Page<'a> {
    /// A page whose blocks have their roles.
    fn settled(blocks: &'a [Block], known: &Known) -> Self {
        let mut page = Page {
            furniture: vec![None; blocks.len()],
            dated: vec![OnceCell::new(); blocks.len()],
            end: known.outline.map(|outline| outline.end),
            interview: OnceCell::new(),
            roles: vec![Role::Body; blocks.len()],
            authors: known.authors.clone(),
            signature: None,
            blocks,
        };
        page.furnish(0);
        page.repeats();
        let body = page.head(known);
        page.learn(body);
        let body = page.introduced(body);
        page.bios_by_name(body);
        page.under_piece(body);
        page.close(body);
        let tail = page.body(body);
        page.trim(tail);
        page.tail(tail);
        page.date_near();
        page.name_over_bio();
        page.cards();
        page.signers_on_cards();
        page.bio_under_portrait();
        page
    }
}

impl<'a> Page<'a> {
    fn is_cut(&self, at: usize) -> bool {
        matches!(self.roles[at], Role::Cut(_))
    }

    /// Tells the furniture from a block on by its words; under a heading such as “About the author” stands a bio.
    fn furnish(&mut self, from: usize) {
        for at in from..self.blocks.len() {
            self.furniture[at] = furniture(&self.blocks[at], &self.authors);
        }
        for at in from.max(1)..self.blocks.len() {
            let named = || {
                let above = &self.blocks[at - 1];
                (2..=4).contains(&above.words()) && names::name(&above.text).is_some()
            };
            let block = &self.blocks[at];
            if self.furniture[at].is_none()
                && line::says_what(block.folded())
                && block.words() <= 60
                && named()
            {
                self.furniture[at] = Some(Role::Bio);
            }
        }
        for at in from..self.blocks.len() {
            let next = at + 1;
            let under = self.blocks.get(next).map_or("", |next| next.folded());
            if line::heads_disclosure(self.blocks[at].folded(), under) {
                if next < self.blocks.len()
                    && self.furniture[next].is_none_or(|role| role == Role::Bio)
                {
                    self.furniture[at] = Some(Role::Cut(Reason::Chrome));
                    self.furniture[next] = Some(Role::Disclosure);
                    self.disclose_too(next + 1);
                }
                continue;
            }
            if !self.blocks[at].heads_bio() {
                continue;
            }
            self.furniture[at] = Some(Role::Cut(Reason::Chrome));
            let mut under =
                (at + 1..self.blocks.len()).filter(|&next| !line::is_name(&self.blocks[next].text));
            if let Some(next) = under.next().filter(|&next| self.may_be_bio(next)) {
                self.furniture[next] = Some(Role::Bio);
                self.tell_on(next);
            }
        }
    }

    /// Takes the short paragraphs below the first under such a heading, in the same part of the page, for the bio too.
    fn tell_on(&mut self, first: usize) {
        let (stand, heading) = (self.blocks[first].stand, &self.blocks[first - 1]);
        let part = matches!(stand, Stand::Inside(1..)) && heading.stand == stand;
        if !part && !line::asks_who(heading.folded()) {
            return;
        }
        let goes_on = |&at: &usize| {
            let block = &self.blocks[at];
            block.stand == stand
                && block.kind == Kind::Paragraph
                && (block.hint == self.blocks[first].hint || !part)
                && block.words() <= 60
                && ends_sentence(&block.text)
                && self.furniture[at].is_none()
                && !block.is_chrome()
                && !is_afterword(block.folded())
                && !promo::is_promo(block.folded())
                && !promo::is_pitch(block.folded())
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

    /// Cuts each longer block that has stood before.
    fn repeats(&mut self) {
        let mut seen = HashSet::new();
        for at in 0..self.blocks.len() {
            // What a picture shows may be said again of the author.
            if self.blocks[at].hint == Some(Hint::Chrome) || self.blocks[at].kind == Kind::Picture {
                continue;
            }
            let again = self.blocks[at].words() >= 6 && !seen.insert(self.blocks[at].folded());
            // Under “About the author” a bio stands where it belongs, though it was at the top as well.
            let headed = at > 0 && self.blocks[at - 1].heads_bio();
            if again && !headed {
                self.roles[at] = Role::Cut(Reason::Repeated);
            }
        }
    }

    /// Whether a block can be the first paragraph of the body.
    fn is_lede(&self, at: usize) -> bool {
        self.blocks[at].is_prose()
            && !self.is_cut(at)
            && matches!(self.blocks[at].hint, None | Some(Hint::Link))
            && self.furniture[at].is_none()
            && !self.is_date_line(at)
            && !promo::is_pitch(self.blocks[at].folded())
    }

    fn is_date_line(&self, at: usize) -> bool {
        *self.dated[at].get_or_init(|| {
            self.blocks[at].words() <= 30 && date::is_date_line(&self.blocks[at].text)
        })
    }

    /// A block taken apart as a byline.
    fn byline(&self, at: usize) -> Option<&'a Byline> {
        self.blocks[at].byline()
    }

    /// Whether a line is a byline; `alone` says whether a name without “By” is enough.
    fn is_byline(&self, at: usize, alone: bool) -> bool {
        let block = &self.blocks[at];
        if !matches!(block.kind, Kind::Paragraph | Kind::Heading(_)) || block.words() > 30 {
            return false;
        }
        let Some(byline) = self.byline(at) else {
            return false;
        };
        // “By Ida Lund, contributor. I write about …”: the first sentence is the byline.
        let first = names::sentences(&block.text).next().unwrap_or_default();
        // “By Ida Lund 3.4.2024, 11:32 Reading time: 4 min.”
        let dated = || {
            let behind = &block.text[byline.len..];
            words(behind) <= 8 && date::find(behind).is_some()
        };
        let sentence = ends_sentence(&block.text)
            && words(first) > 6
            && !byline.tells_role(&block.text)
            && !dated();
        let known = byline.names.iter().any(|name| self.authors.contains(name));
        let several_words = byline
            .names
            .iter()
            .all(|name| name.contains(' ') || name.chars().any(is_east_asian));
        // “Ida Lund, University of the Coast, and Tom Harrow, Harbour Institute”
        let joint =
            || byline.known && byline.names.len() > 1 && byline.start == 0 && block.words() <= 30;
        let short = (block.words() <= 14 || joint()) && !ends_sentence(&block.text);
        block.hint == Some(Hint::Byline)
            || (byline.prefixed && !sentence)
            || known && block.words() <= 14
            || (alone
                && short
                && !byline.names.is_empty()
                && several_words
                && !self.blocks[at].is_chrome())
    }
}

/// Disclaimer, disclosure, credit, bio or caption, wherever such a thing may stand.
pub(super) fn furniture(block: &Block, authors: &[String]) -> Option<Role> {
    let folded = block.folded();
    match (block.kind, block.hint) {
        (Kind::Paragraph, _) => {}
        // Set off as a quotation, under the piece.
        (Kind::Other, _)
            if block.markdown.starts_with("> ") && block.words() <= 60 && block.is_disclaimer() =>
        {
            return Some(Role::Disclaimer);
        }
        (Kind::Heading(_), Some(Hint::Bio)) => return Some(Role::Cut(Reason::Chrome)),
        (Kind::Heading(_), _) if block.words() > 5 && block.is_disclaimer() => {
            return Some(Role::Disclaimer);
        }
        _ => return None,
    }
    if block.hint == Some(Hint::Caption) {
        return Some(Role::Cut(Reason::Caption));
    }
    // By which rules of spelling the author writes.
    if block.words() <= 16
        && (folded.contains("acordo ortográfico")
            || folded.contains("norma ortográfica")
            || folded.contains("escreve segundo a ortografia"))
    {
        return Some(Role::Cut(Reason::Notice));
    }
    // How the piece is cited.
    const CITED: &[&str] = &[
        "suggested citation",
        "how to cite",
        "cite this",
        "zitiervorschlag",
        "pour citer",
    ];
    if CITED.iter().any(|cited| folded.starts_with(cited)) && block.words() <= 60 {
        return Some(Role::Cut(Reason::Chrome));
    }
    // How the author is followed: “@idalund”.
    if folded.starts_with('@') && block.words() == 1 {
        return Some(Role::Cut(Reason::Chrome));
    }
    if block.hint == Some(Hint::Disclosure) || block.is_disclosure() {
        return Some(Role::Disclosure);
    }
    // In the boxes of the site, only whoever signs the piece is looked for.
    let own = || {
        block.hint != Some(Hint::Chrome)
            || authors.iter().any(|author| {
                block.text.contains(author.as_str())
                    || line::begins_with_author(&block.text, author)
            })
    };
    let bio = block.hint == Some(Hint::Bio)
        || own()
            && (line::bio_score(&block.text, authors) >= 2
                || line::introduces_author(&block.text, authors));
    // “Headlines are the editors'. Opinions are the writers' own.”
    let pitches = || {
        let mut sentences = names::sentences(folded).filter(|said| line::disclaims(said));
        promo::is_pitch(folded) && sentences.all(promo::is_pitch)
    };
    if block.is_disclaimer() && !pitches() && !(bio && line::after_bio_label(&block.text).is_some())
    {
        return Some(if bio { Role::Bio } else { Role::Disclaimer });
    }
    if block.hint == Some(Hint::Disclaimer) {
        return Some(Role::Disclaimer);
    }
    if block.is_credit() {
        return Some(Role::Credit);
    }
    if !bio {
        return None;
    }
    // The name over a bio, or a link under it.
    let short = || block.words() <= 4 && !line::has_role(folded) && !ends_sentence(&block.text);
    let other = || {
        short()
            || is_afterword(folded) && !line::has_role(folded)
            || line::is_name(&block.text)
            || signs_only(block, authors)
            || names::is_account(&block.text)
            || block.words() <= 16 && date::is_date_line(&block.text)
            || block.words() <= 8
                && date::find(&block.text).is_some_and(|date| date.range.start == 0)
    };
    let beside = block.hint == Some(Hint::Bio) && other();
    Some(if beside {
        Role::Cut(Reason::Chrome)
    } else {
        Role::Bio
    })
}

/// Whether a line says by whom the piece is and nothing of them: “By Ida Lund and Tom Harrow”.
fn signs_only(block: &Block, authors: &[String]) -> bool {
    block.byline().is_some_and(|byline| {
        let own = |name| authors.contains(name);
        byline.prefixed && byline.len == block.text.trim_end().len() && byline.names.iter().all(own)
    })
}
