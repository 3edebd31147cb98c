//! Which block of a page is which part of the piece.
use std::collections::HashSet;

use super::{
    Reason,
    block::{Block, Hint, Kind, ends_sentence},
    date,
    line::{self, fold},
    names,
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

/// What is known of the piece before its blocks are looked at, from what the page says of itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub(super) headline: String,
    pub(super) authors: Vec<String>,
}

/// Gives every block its role.
pub(super) fn assign(blocks: &[Block], known: &Known) -> Vec<Role> {
    let mut page = Page {
        folded: blocks.iter().map(|block| fold(&block.text)).collect(),
        roles: vec![Role::Body; blocks.len()],
        authors: known.authors.clone(),
        blocks,
    };
    page.repeats();
    let body = page.head(known);
    let tail = page.body(body);
    page.tail(tail);
    page.roles
}

struct Page<'a> {
    blocks: &'a [Block],
    folded: Vec<String>,
    roles: Vec<Role>,
    authors: Vec<String>,
}

/// How many blocks may stand between headline and body.
const HEAD: usize = 40;

impl Page<'_> {
    fn is_cut(&self, at: usize) -> bool {
        matches!(self.roles[at], Role::Cut(_))
    }

    /// Cuts each longer block that has stood before.
    fn repeats(&mut self) {
        let mut seen = HashSet::new();
        for at in 0..self.blocks.len() {
            if self.blocks[at].words() >= 6 && !seen.insert(self.folded[at].as_str()) {
                self.roles[at] = Role::Cut(Reason::Repeated);
            }
        }
    }

    /// Gives the blocks above the body their roles; returns where the body starts.
    fn head(&mut self, known: &Known) -> usize {
        let first_prose = (0..self.blocks.len())
            .find(|&at| self.is_lede(at))
            .unwrap_or(self.blocks.len());
        let headline = self.headline(first_prose, known);
        let start = headline.map_or(0, |at| at + 1);
        for at in 0..headline.unwrap_or(0).min(first_prose) {
            self.roles[at] = self.above(at);
        }
        if let Some(at) = headline {
            self.roles[at] = Role::Headline;
        }
        let mut at = start;
        while at < self.blocks.len() && at < start + HEAD {
            let Some(role) = self.below_headline(at, first_prose) else {
                break;
            };
            self.roles[at] = role;
            at += 1;
        }
        at
    }

    /// The block that is the headline: the one that says so, else the first line that can be one.
    fn headline(&self, first_prose: usize, known: &Known) -> Option<usize> {
        let all = 0..self.blocks.len();
        let told = fold(&known.headline);
        let is_told = |at: &usize| {
            let text = &self.folded[*at];
            !told.is_empty()
                && (*text == told
                    || text.len() > 12
                        && (told.starts_with(text.as_str()) || text.ends_with(&told)))
        };
        let hinted = all
            .clone()
            .find(|&at| self.blocks[at].hint == Some(Hint::Headline));
        let first_heading = || {
            all.clone()
                .take(first_prose + 1)
                .find(|&at| self.blocks[at].kind == Kind::Heading(1))
        };
        hinted
            .or_else(|| all.clone().take(first_prose + 1).find(is_told))
            .or_else(first_heading)
            .or_else(|| self.guess_headline(first_prose))
    }

    fn guess_headline(&self, first_prose: usize) -> Option<usize> {
        let mut lines = (0..first_prose).filter(|&at| {
            let heading = matches!(self.blocks[at].kind, Kind::Paragraph | Kind::Heading(_));
            let named = names::byline(&self.blocks[at].text).is_some_and(|byline| byline.prefixed);
            heading
                && !named
                && !self.is_cut(at)
                && matches!(self.above(at), Role::Cut(Reason::Chrome))
                && !line::is_chrome(&self.folded[at])
        });
        let first = lines.next()?;
        let better = lines.next().filter(|&at| {
            self.blocks[first].words() <= 2
                && self.blocks[at].words() >= 4
                && !self.blocks[at].text.ends_with('.')
        });
        Some(better.unwrap_or(first))
    }

    /// Whether a block can be the first paragraph of the body.
    fn is_lede(&self, at: usize) -> bool {
        self.blocks[at].is_prose()
            && !self.is_cut(at)
            && self.blocks[at].hint.is_none()
            && self.furniture(at).is_none()
    }

    /// What a block above the headline is.
    fn above(&self, at: usize) -> Role {
        let text = &self.blocks[at].text;
        if line::is_label(&self.folded[at]) && !self.roles[..at].contains(&Role::Label) {
            return Role::Label;
        }
        if date::is_date_line(text) {
            return Role::Date;
        }
        match self.furniture(at) {
            Some(role) => role,
            None if self.blocks[at].hint == Some(Hint::Byline) || self.is_byline(at, true) => {
                Role::Byline
            }
            None => Role::Cut(Reason::Chrome),
        }
    }

    /// What a block between headline and body is; `None` where the body starts.
    fn below_headline(&self, at: usize, first_prose: usize) -> Option<Role> {
        if self.is_cut(at) {
            return Some(self.roles[at]);
        }
        let block = &self.blocks[at];
        let has = |role: Role| self.roles.contains(&role);
        if block.kind == Kind::Picture && block.hint != Some(Hint::Chrome) {
            return Some(if has(Role::Image) { Role::Cut(Reason::Caption) } else { Role::Image });
        }
        let after_byline = at > 0 && self.roles[at - 1] == Role::Byline;
        match block.hint {
            Some(Hint::Standfirst) if !has(Role::Standfirst) => return Some(Role::Standfirst),
            Some(Hint::Date) => return Some(Role::Date),
            Some(Hint::Caption) => return Some(Role::Cut(Reason::Caption)),
            Some(Hint::Chrome) => return Some(Role::Cut(Reason::Chrome)),
            Some(Hint::Bio) => return Some(Role::Bio),
            _ => {}
        }
        if line::is_label(&self.folded[at]) && !has(Role::Label) {
            return Some(Role::Label);
        }
        if date::is_date_line(&block.text) {
            return Some(Role::Date);
        }
        if let Some(role) = self.furniture(at) {
            return Some(role);
        }
        if self.is_byline(at, !has(Role::Byline)) {
            return Some(if has(Role::Byline) {
                Role::Cut(Reason::Chrome)
            } else {
                Role::Byline
            });
        }
        if line::is_chrome(&self.folded[at]) {
            return Some(Role::Cut(Reason::Chrome));
        }
        if after_byline
            && block.words() <= 20
            && line::has_role(&self.folded[at])
            && !ends_sentence(&block.text)
        {
            return Some(Role::Bio);
        }
        self.standfirst(at, first_prose)
    }

    /// Whether a block is the standfirst, something to leave out, or where the body starts.
    fn standfirst(&self, at: usize, first_prose: usize) -> Option<Role> {
        let block = &self.blocks[at];
        let follows = |after: usize| {
            (at + 1..(at + 1 + after).min(self.blocks.len())).any(|next| {
                self.blocks[next].hint == Some(Hint::Byline)
                    || self.is_byline(next, true) && !self.is_lede(next)
                    || date::is_date_line(&self.blocks[next].text)
            })
        };
        let early = !self.roles.contains(&Role::Standfirst) && !self.roles.contains(&Role::Byline);
        match block.kind {
            Kind::Paragraph if early && block.words() <= 60 && follows(3) => Some(Role::Standfirst),
            Kind::Paragraph
                if at < first_prose
                    && !self.roles.contains(&Role::Standfirst)
                    && block.words() > 6 =>
            {
                Some(Role::Standfirst)
            }
            Kind::Paragraph
                if at < first_prose && block.words() <= 4 && !ends_sentence(&block.text) =>
            {
                Some(Role::Cut(Reason::Chrome))
            }
            Kind::Heading(_) if early && block.words() > 6 && at < first_prose && follows(3) => {
                Some(Role::Standfirst)
            }
            _ => None,
        }
    }

    /// Whether a line is a byline; `alone` says whether a name without “By” is enough.
    fn is_byline(&self, at: usize, alone: bool) -> bool {
        let block = &self.blocks[at];
        if !matches!(block.kind, Kind::Paragraph | Kind::Heading(_)) || block.words() > 30 {
            return false;
        }
        let Some(byline) = names::byline(&block.text) else {
            return false;
        };
        let sentence = ends_sentence(&block.text) && block.words() > 6;
        let known = byline.names.iter().any(|name| self.authors.contains(name));
        let several_words = byline
            .names
            .iter()
            .all(|name| name.contains(' ') || !name.is_ascii());
        let short = block.words() <= 14 && !ends_sentence(&block.text);
        block.hint == Some(Hint::Byline)
            || (byline.prefixed && !byline.names.is_empty() && !sentence)
            || known && block.words() <= 14
            || (alone
                && short
                && !byline.names.is_empty()
                && several_words
                && !line::is_chrome(&self.folded[at]))
    }

    /// Disclaimer, disclosure, credit, bio, caption or notice, wherever such a thing may stand.
    fn furniture(&self, at: usize) -> Option<Role> {
        let (block, folded) = (&self.blocks[at], &self.folded[at]);
        if !matches!(block.kind, Kind::Paragraph) {
            return None;
        }
        if block.hint == Some(Hint::Caption) {
            return Some(Role::Cut(Reason::Caption));
        }
        if line::is_disclosure(folded) {
            return Some(Role::Disclosure);
        }
        let bio = block.hint == Some(Hint::Bio) || line::bio_score(&block.text, &self.authors) >= 2;
        if line::is_disclaimer(folded) && !(bio && line::after_bio_label(&block.text).is_some()) {
            return Some(if bio { Role::Bio } else { Role::Disclaimer });
        }
        if line::is_credit(folded) {
            return Some(Role::Credit);
        }
        bio.then_some(Role::Bio)
    }

    /// Gives the blocks of the body their roles; returns where the tail starts.
    fn body(&mut self, start: usize) -> usize {
        let mut words = 0;
        let mut at = start;
        while at < self.blocks.len() {
            if self.is_cut(at) {
                at += 1;
                continue;
            }
            if line::is_chrome_heading(&self.folded[at])
                || self.blocks[at].hint == Some(Hint::Chrome)
            {
                let next = (at + 1..self.blocks.len())
                    .find(|&next| self.resumes(next))
                    .unwrap_or(self.blocks.len());
                if self.is_end(at, next, words) {
                    return at;
                }
                self.roles[at..next].fill(Role::Cut(Reason::Chrome));
                at = next;
                continue;
            }
            if self.starts_tail(at, words) {
                return at;
            }
            self.roles[at] = self.in_body(at, start);
            words += if self.roles[at] == Role::Body {
                self.blocks[at].words()
            } else {
                0
            };
            at += 1;
        }
        at
    }

    /// Whether the piece goes on here after a box: running text, or what ends a piece.
    fn resumes(&self, at: usize) -> bool {
        self.blocks[at].hint != Some(Hint::Chrome)
            && (self.is_lede(at) || self.furniture(at).is_some())
    }

    /// Whether a box that starts at `at` is the end of the piece: nothing goes on at `next` that reads like it.
    fn is_end(&self, at: usize, next: usize, words: usize) -> bool {
        if next >= self.blocks.len() {
            return true;
        }
        if self.furniture(next).is_some() || self.blocks[at].hint == Some(Hint::Chrome) {
            return false;
        }
        let run = (next..self.blocks.len())
            .take_while(|&at| self.is_lede(at))
            .count();
        words > 150 && run < 2
    }

    /// Whether a block is the first of what follows the body.
    fn starts_tail(&self, at: usize, before: usize) -> bool {
        if self.furniture(at).is_none() && !self.signs(at, before) {
            return false;
        }
        let rest = (at..self.blocks.len()).find(|&next| {
            self.furniture(next).is_none()
                && !self.is_cut(next)
                && !(self.blocks[next].words() <= 12 && !ends_sentence(&self.blocks[next].text))
                || next > at && line::is_chrome(&self.folded[next])
                || self.blocks[next].hint == Some(Hint::Chrome)
        });
        let Some(rest) = rest else {
            return true;
        };
        if line::is_chrome(&self.folded[rest]) || self.blocks[rest].hint == Some(Hint::Chrome) {
            return before > 0;
        }
        let after: usize = (rest..self.blocks.len())
            .take_while(|&next| !line::is_chrome_heading(&self.folded[next]))
            .filter(|&next| self.is_lede(next))
            .map(|next| self.blocks[next].words())
            .sum();
        after * 4 < before
    }

    /// Whether a byline stands under the body: “— Ida Lund”.
    fn signs(&self, at: usize, before: usize) -> bool {
        before > 0
            && !self.roles.contains(&Role::Byline)
            && !self.is_prose_near(at)
            && self.is_byline(at, true)
    }

    fn is_prose_near(&self, at: usize) -> bool {
        self.blocks.get(at + 1).is_some_and(Block::is_prose)
    }

    /// What a block inside the body is.
    fn in_body(&self, at: usize, start: usize) -> Role {
        let (block, folded) = (&self.blocks[at], &self.folded[at]);
        match block.kind {
            Kind::Heading(_) => return Role::Heading,
            Kind::Picture => return Role::Body,
            Kind::Other if block.hint == Some(Hint::Link) || self.is_pull_quote(at, start) => return Role::Cut(Reason::Chrome),
            Kind::Other => return Role::Body,
            Kind::Paragraph if block.hint == Some(Hint::Link) => return Role::Cut(Reason::Chrome),
            Kind::Paragraph => {}
        }
        if block.hint == Some(Hint::Caption) {
            return Role::Cut(Reason::Caption);
        }
        if line::is_disclaimer(folded)
            && (folded.starts_with("disclaimer")
                || block.words() <= 40 && folded.contains("author"))
        {
            return Role::Disclaimer;
        }
        if line::is_chrome(folded) {
            return Role::Cut(Reason::Chrome);
        }
        if self.is_pull_quote(at, start) {
            return Role::Cut(Reason::Repeated);
        }
        if self.is_subhead(at) {
            Role::Heading
        } else {
            Role::Body
        }
    }

    /// Whether a line says what a paragraph of the body says too.
    fn is_pull_quote(&self, at: usize, start: usize) -> bool {
        let quote = self.folded[at].trim_matches(|c: char| "\"'.… ".contains(c));
        let words = self.blocks[at].words();
        (5..=60).contains(&words)
            && (start..self.blocks.len()).any(|other| {
                other != at
                    && self.folded[other].len() > quote.len() + 20
                    && self.folded[other].contains(quote)
            })
    }

    /// Whether a bare line heads the paragraphs under it.
    fn is_subhead(&self, at: usize) -> bool {
        let text = self.blocks[at].text.trim();
        let words = self.blocks[at].words();
        let question = text.ends_with('?') && words <= 10;
        let opens = text.starts_with(|c: char| {
            c.is_alphabetic() && !c.is_lowercase() || c.is_ascii_digit() || "«“\"'‘„¿¡".contains(c)
        });
        let listed = text.starts_with(['-', '•', '*', '–', '—']);
        let next = (at + 1..self.blocks.len()).find(|&next| !self.is_cut(next));
        words <= 16
            && (question || !ends_sentence(text) && !text.ends_with([',', ';']))
            && opens
            && !listed
            && next.is_some_and(|next| self.blocks[next].is_prose())
    }

    /// Gives the blocks after the body their roles.
    fn tail(&mut self, start: usize) {
        let mut over = false;
        for at in start..self.blocks.len() {
            if self.is_cut(at) {
                continue;
            }
            over |= line::is_chrome_heading(&self.folded[at])
                || self.blocks[at].hint == Some(Hint::Chrome);
            let role = if over {
                self.after_end(at)
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
        match self.furniture(at) {
            Some(role) => role,
            None if date::is_date_line(&block.text) => Role::Date,
            None if self.signs(at, 1) => Role::Byline,
            None if after_bio && goes_on(&self.folded[at]) => Role::Bio,
            None if line::is_notice(&self.folded[at]) => Role::Cut(Reason::Notice),
            None if line::is_chrome(&self.folded[at]) => Role::Cut(Reason::Chrome),
            None => Role::Cut(Reason::AfterEnd),
        }
    }

    /// What a block after the end is: a far footer may still hold the disclaimer, or a labelled bio.
    fn after_end(&self, at: usize) -> Role {
        let missing = |role: Role| !self.roles.contains(&role);
        let bio = line::after_bio_label(&self.blocks[at].text).is_some()
            || self.blocks[at].hint == Some(Hint::Bio);
        match self.furniture(at) {
            Some(Role::Disclaimer) if missing(Role::Disclaimer) => Role::Disclaimer,
            Some(Role::Bio) if missing(Role::Bio) && bio => Role::Bio,
            _ => Role::Cut(Reason::Chrome),
        }
    }
}

/// Whether a paragraph goes on about the person of the one before: “She is …”.
fn goes_on(folded: &str) -> bool {
    const PRONOUNS: &[&str] = &[
        "he ", "she ", "they ", "her ", "his ", "their ", "er ", "sie ", "il ", "elle ", "ils ",
        "él ", "ella ", "su ", "son ", "sa ",
    ];
    PRONOUNS.iter().any(|pronoun| folded.starts_with(pronoun))
}
