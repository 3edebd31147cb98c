//! Which block of a page is which part of the piece.
mod above;
mod amid;
mod around;
mod below;
mod body;
mod boxes;
mod by_given_name;
mod cards;
mod closing;
mod companions;
mod echo;
mod furniture;
mod head;
mod headline;
mod introduced;
mod joint;
mod keeper;
mod lines;
mod listed;
mod named;
mod rubric;
mod signature;
mod standfirst;
mod stranger;
mod subhead;
mod tail;
mod trim;
mod unnamed;
mod within;
mod wording;

use std::{cell::OnceCell, collections::HashSet};

use stet_core::Field;

pub(super) use listed::{bios_in, tells_of_translator};
pub(super) use rubric::linked_label;
pub(super) use wording::furniture;

use super::{
    Reason,
    block::{Block, Hint, Kind, ends_sentence, words},
    date, line,
    names::{self, Byline},
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
    /// Whom the page tells of as only its authors are.
    pub(super) told: Vec<String>,
    /// The name of the paper or site; empty where nothing tells it.
    pub(super) house: String,
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
    let mut page = Page::settled(blocks, &known);
    page.sign_on_card(&signers);
    page.roles
}

/// The authors whom a page names for machines, where they have more than one name: one alone may be the account that put the piece in.
fn full_names(authors: &[String]) -> Vec<String> {
    if authors.iter().any(|author| names::is_full(author)) {
        authors.to_vec()
    } else {
        Vec::new()
    }
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
    /// The name of the paper or site; empty where nothing tells it.
    house: String,
    /// The block between headline and body that is the byline.
    signature: Option<usize>,
}

/// Whether a line is nothing but capitals, two or three together, as what stands for a name is: “SME IPO”.
fn is_brief(line: &str) -> bool {
    let brief = |word: &str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    line.split(' ').all(brief)
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
            authors: [full_names(&known.authors), known.told.clone()].concat(),
            house: known.house.clone(),
            signature: None,
            blocks,
        };
        page.furnish(0);
        page.repeats();
        let body = page.head(known);
        page.other_hands(body);
        page.learn(body);
        let body = page.introduced(body);
        page.bios_by_name(body);
        page.under_piece(body);
        page.close(body);
        let tail = page.body(body);
        page.companions(body);
        page.trim(tail);
        page.trim_start();
        page.tail(tail);
        page.signed_jointly();
        page.signers_in_rows(tail);
        page.without_desk();
        page.date_near();
        page.name_over_bio();
        page.cards_above();
        page.role_as_standfirst();
        page.declared_signers();
        page.cards();
        page.signers_on_cards();
        page.bio_by_given_name();
        page.portraits();
        page.bio_under_portrait();
        page.keeper();
        page
    }
}

impl<'a> Page<'a> {
    fn is_cut(&self, at: usize) -> bool {
        matches!(self.roles[at], Role::Cut(_))
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
            && !self.blocks[at].is_pitch()
    }

    fn is_date_line(&self, at: usize) -> bool {
        *self.dated[at].get_or_init(|| {
            let text = self.blocks[at].text.as_str();
            // “Column — Tuesday, 4 February 2025”
            let labelled = || {
                let (label, day) = text.split_once(" — ").or_else(|| text.split_once(" | "))?;
                (line::is_label(&line::fold(label)) && date::is_date_line(day)).then_some(())
            };
            self.blocks[at].words() <= 30
                && (date::is_date_line(text) || labelled().is_some())
                && !self.says_by_whom(at)
        })
    }

    /// A block taken apart as a byline.
    fn byline(&self, at: usize) -> Option<&'a Byline> {
        self.blocks[at].byline()
    }

    /// Whether a line says by whom the piece is, be it behind the day: “3.4.2024 | 18:11 | by Ida Lund and Tom Harrow |”.
    fn says_by_whom(&self, at: usize) -> bool {
        self.byline(at)
            .is_some_and(|byline| byline.prefixed && byline.known)
    }

    /// Whether a line is a byline; `alone` says whether a name without “By” is enough.
    fn is_byline(&self, at: usize, alone: bool) -> bool {
        let block = &self.blocks[at];
        let long = block.words() > 30;
        if !matches!(block.kind, Kind::Paragraph | Kind::Heading(_))
            || long && !names::may_stand_before_bios(&block.text)
        {
            return false;
        }
        let Some(byline) = self.byline(at) else {
            return false;
        };
        // “By Ida Lund. Ida Lund is a pilot.”
        let (named, behind) = block.text.split_at(byline.len);
        let bios = byline.prefixed && named.ends_with('.') && words(named) <= 30;
        if bios && !behind.is_empty() {
            return true;
        }
        if long {
            return false;
        }
        // “Tribuna de Norvik” may be a paper.
        if byline.prefixed && block.text == self.house {
            return false;
        }
        // “By Ida Lund, contributor. I write about …”: the first sentence is the byline.
        let first = names::sentences(&block.text).next().unwrap_or_default();
        // “By Ida Lund 3.4.2024, 11:32 Reading time: 4 min.”
        let dated = || {
            let behind = &block.text[byline.len..];
            words(behind) <= 8 && date::find(behind).is_some()
        };
        // “By Ida Lund (head of the school, Norvik distr.)”
        let sentence = ends_sentence(&block.text)
            && !block.text.ends_with(')')
            && words(first) > 6
            && !byline.tells_role(&block.text)
            && !dated();
        let known = byline.names.iter().any(|name| self.authors.contains(name));
        // “Ida Lund — Translated by Tom Harrow — 3 March 2024 at 7:09”
        let credited = || {
            let behind = block.text[byline.len..].trim_start_matches(['—', '–', '-', '|', ' ']);
            names::is_other_hand(behind) && date::find(behind).is_some()
        };
        let several_words = byline
            .names
            .iter()
            .all(|name| name.contains(' ') || name.chars().any(is_east_asian));
        // “Ida Lund, University of the Coast, and Tom Harrow, Harbour Institute”
        let joint =
            || byline.known && byline.names.len() > 1 && byline.start == 0 && block.words() <= 30;
        // “Ida Lund Pilot on the Sound and head of the board of those who steer”
        let roled = || {
            let last = byline
                .names
                .last()
                .and_then(|name| block.text.split_once(name.as_str()));
            let role =
                last.is_some_and(|(_, role)| line::opens_with_role(&line::fold(role.trim())));
            byline.known && role && !ends_sentence(&block.text)
        };
        // “Ida Lund — 3 March 2024 at 7:09 — Updated on 4 March 2024 at 8:15”
        let days = || {
            let mut behind = block.text[byline.len..].split(['—', '–', '|']);
            behind.all(|part| part.trim().is_empty() || date::is_date_line(part.trim()))
        };
        let short = (block.words() <= 14 || joint() || days()) && !ends_sentence(&block.text);
        block.hint == Some(Hint::Byline)
            || (byline.prefixed && !sentence)
            || known && block.words() <= 14
            || (known || byline.known) && !sentence && credited()
            || (alone
                && (short || roled())
                && !byline.names.is_empty()
                && several_words
                && (byline.known || !is_brief(&block.text))
                // “Ida Lund 3.4.2024, 5.30 Uhr 4 min”
                && (!self.blocks[at].is_chrome()
                    || byline.known && byline.start == 0 && date::find(&block.text).is_some()))
    }
}
