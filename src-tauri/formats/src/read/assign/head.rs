//! The blocks above the body: label, headline, standfirst, byline, date, lead picture.
use std::ops::Range;

use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    date, line, names,
    vocabulary::BYLINE_PREFIXES,
};
use super::{Known, Page, Role, rubric};

/// How many blocks may stand between headline and body.
pub(super) const HEAD: usize = 40;

/// So many lines above the headline of a paste stands the navigation.
const NAVIGATION: usize = 8;

impl Page<'_> {
    /// Gives the blocks above the body their roles; returns where the body starts.
    pub(super) fn head(&mut self, known: &Known) -> usize {
        let told = known.outline.map(|outline| outline.body);
        let ledes = |page: &Self, from: usize| {
            (from..page.blocks.len())
                .filter(|&at| page.is_lede(at))
                .take(3)
                .collect::<Vec<_>>()
        };
        let first_prose = told
            .or_else(|| ledes(self, 0).first().copied())
            .unwrap_or(self.blocks.len());
        let headline = self.headline(first_prose, known);
        // What the page says of its rubric above the headline.
        let below =
            headline.filter(|&at| at > first_prose && self.blocks[at].hint == Some(Hint::Headline));
        let first_prose = match below.map(|at| ledes(self, at)) {
            Some(ledes) if ledes.len() == 3 => ledes[0],
            _ => first_prose,
        };
        let start = headline.map_or(0, |at| at + 1);
        let mut lede = first_prose;
        let above = 0..headline.unwrap_or(0).min(first_prose);
        // Of labels one below the other the first is the wider: “Opinion”, “Guest Essay”.
        let is_label = |at: &usize| line::is_label(self.blocks[*at].folded());
        let nearest = || {
            let last = above.clone().rev().find(is_label)?;
            (0..=last).rev().take_while(is_label).last()
        };
        let label = self.kicker(headline).or_else(|| self.label_near(known));
        let label = label.or_else(|| match nearest() {
            Some(label) if label + rubric::ABOVE >= above.end => Some(label),
            far => self.rubric(headline).or(far),
        });
        if let Some(label) = label {
            self.roles[label] = Role::Label;
        }
        for at in above {
            if self.roles[at] != Role::Label {
                self.roles[at] = self.above(at);
            }
        }
        if let Some(at) = headline {
            self.roles[at] = Role::Headline;
        }
        self.role_above(start);
        self.signature = self.signature(start, first_prose);
        self.signed_with_by(start);
        self.signed_by_desk(start);
        if told.is_some() {
            self.label_introduces(start.saturating_sub(NAVIGATION));
            self.signed_below(start);
        }
        let mut at = start;
        while at < self.blocks.len() && at < start + HEAD {
            self.roles[at] = match self.below_headline(at, lede) {
                Some(role) => role,
                None if told.is_some_and(|body| at < body && !self.leads_on(at, body)) => {
                    Role::Cut(Reason::Chrome)
                }
                // A short list above the article is one of buttons or topics.
                None if self.blocks[at].kind == Kind::Other
                    && (1..=12).contains(&self.blocks[at].words())
                    && self.blocks[at].text.lines().all(|item| words(item) <= 3)
                    && at < lede =>
                {
                    Role::Cut(Reason::Chrome)
                }
                // “Coast Daily”, “3 March 2024 at 7:09”, “4 minutes”
                None if self.blocks[at].kind == Kind::Other
                    && at < lede
                    && self.is_list_of_dates(at) =>
                {
                    Role::Cut(Reason::Date)
                }
                // A list above the byline is one of buttons, a word or two is a count.
                None if self.signature.is_some_and(|signed| at < signed)
                    && (self.blocks[at].kind == Kind::Other && self.blocks[at].words() <= 12
                        || self.blocks[at].kind == Kind::Paragraph
                            && self.blocks[at].stand == Stand::Above
                            && self.blocks[at].words() <= 3
                            // “By:”, and the name in a line of its own
                            && (self.blocks[at].text.ends_with(':')
                                || !ends_sentence(&self.blocks[at].text))) =>
                {
                    Role::Cut(Reason::Chrome)
                }
                // What is printed between the headline and the article, and is no sentence.
                None if self.blocks[at].stand == Stand::Above
                    && at < lede
                    && !self.blocks[at].is_prose()
                    // “Dear Mr Mayor,” opens a letter.
                    && !self.blocks[at].text.ends_with([',', ':', '،', '，', '：'])
                    && lede < self.blocks.len()
                    && self.blocks[lede].stand != Stand::Above =>
                {
                    Role::Cut(Reason::Chrome)
                }
                None => break,
            };
            // What read like the first paragraph was the standfirst.
            if at == lede && self.roles[at] == Role::Standfirst {
                lede = (at + 1..self.blocks.len())
                    .find(|&next| self.is_lede(next))
                    .unwrap_or(self.blocks.len());
            }
            at += 1;
        }
        // “By The Coast”, and the name of whoever wrote it above the first words.
        let below = (start..at).rfind(|&at| self.signs_over_text(at));
        if let (Some(desk), Some(_)) = (self.signature, below) {
            self.roles[desk] = Role::Cut(Reason::Chrome);
        }
        self.name_above(headline);
        self.label_below(start..at);
        // The day above the headline is the one on which the page was looked at, where another stands below.
        let signed_on_day = |at: usize| {
            self.roles[at] == Role::Byline
                && self.byline(at).is_some_and(|byline| byline.start > 0)
                && date::find(&self.blocks[at].text).is_some()
        };
        if self.roles[start..at].contains(&Role::Date) || (start..at).any(signed_on_day) {
            for role in &mut self.roles[..start] {
                if *role == Role::Date {
                    *role = Role::Cut(Reason::Date);
                }
            }
        }
        at
    }

    /// Whether a list only says when the piece was published, where, and how long it takes.
    pub(super) fn is_list_of_dates(&self, at: usize) -> bool {
        let text = &self.blocks[at].text;
        let dated = |item: &str| date::find(item).is_some();
        text.lines()
            .all(|item| words(item) <= 8 && !ends_sentence(item))
            && text.lines().any(dated)
    }

    /// Leaves the byline to the one that says “By” below the headline: what a class calls so far above it, around the article, is none.
    fn signed_with_by(&mut self, start: usize) {
        let signed = self.signature.and_then(|at| self.byline(at));
        let Some(signed) = signed.filter(|signed| signed.prefixed && !signed.names.is_empty())
        else {
            return;
        };
        for at in 0..start {
            let again = self
                .byline(at)
                .is_some_and(|byline| byline.names.iter().any(|name| signed.names.contains(name)));
            if self.roles[at] == Role::Byline && self.blocks[at].stand == Stand::Around && !again {
                self.roles[at] = Role::Cut(Reason::Chrome);
            }
        }
    }

    /// Leaves out who signs above the headline, around the article, where a desk does so right below it: “by the Editors”.
    fn signed_by_desk(&mut self, start: usize) {
        const NEAR: usize = 3;
        let desk = |block: &Block| {
            let bare = names::without_prefix(&block.text);
            let signs = bare.len() < block.text.len() && words(bare) <= 4;
            signs && names::is_account(bare)
        };
        let below = start..self.blocks.len().min(start + NEAR);
        if !self.blocks[below].iter().any(desk) {
            return;
        }
        for at in 0..start {
            if self.roles[at] == Role::Byline && self.blocks[at].stand == Stand::Around {
                self.roles[at] = Role::Cut(Reason::Chrome);
            }
        }
    }

    /// Leaves the byline to the line that says “By” below the headline of a paste: those above it are of other pieces.
    fn signed_below(&mut self, start: usize) {
        let signed = self
            .signature
            .and_then(|at| self.byline(at).map(|byline| (at, byline)));
        // “By”, and the names below it on lines of their own.
        let led = |at: usize| {
            let above = at
                .checked_sub(1)
                .map_or("", |above| self.blocks[above].folded());
            BYLINE_PREFIXES.of(above).last() == Some(&above.len()) && !above.is_empty()
        };
        if signed
            .is_some_and(|(at, signed)| (signed.prefixed || led(at)) && !signed.names.is_empty())
        {
            for role in &mut self.roles[..start] {
                if *role == Role::Byline {
                    *role = Role::Cut(Reason::Chrome);
                }
            }
        }
    }

    /// Leaves the label to the byline that one introduces, “A guest essay by Ida Lund”, where the only other stands far above, as the
    /// navigation of a paste does.
    fn label_introduces(&mut self, far: usize) {
        let signed = self.signature.map(|at| &self.blocks[at].text);
        if signed.is_none_or(|byline| names::label_before_by(byline).is_none()) {
            return;
        }
        for role in &mut self.roles[..far] {
            if *role == Role::Label {
                *role = Role::Cut(Reason::Chrome);
            }
        }
    }

    /// Takes a label below the headline for the one of the piece, where that above is of the navigation.
    fn label_below(&mut self, below: Range<usize>) {
        let above = self.roles.iter().position(|role| *role == Role::Label);
        let of_site = |at: usize| self.blocks[at].hint == Some(Hint::Chrome);
        let Some(above) = above.filter(|&at| of_site(at)) else {
            return;
        };
        let label = below.clone().find(|&at| {
            !of_site(at)
                && matches!(self.roles[at], Role::Cut(_))
                && line::is_label(self.blocks[at].folded())
                && !line::has_role(self.blocks[at].folded())
        });
        if let Some(label) = label {
            self.roles[above] = Role::Cut(Reason::Chrome);
            self.roles[label] = Role::Label;
        }
    }

    /// Whether nothing but sentences stand from a block on to the first long paragraph.
    fn leads_on(&self, at: usize, body: usize) -> bool {
        self.blocks[at..body]
            .iter()
            .all(|block| ends_sentence(&block.text) || block.text.ends_with([',', '،', '，']))
    }
}
