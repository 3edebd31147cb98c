//! Which block is the headline, and what stands above it and beside it: label and date.
use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    date,
    line::{self, fold},
    names, text,
};
use super::{Known, Page, Role};

/// How many lines above the headline a label stands at most.
const LABEL: usize = 15;
/// How many lines below the headline a date stands that is not a line of its own.
const DATE: usize = 8;
/// A byline has so many words at most, and a headline stands so many lines above it.
const BYLINE: usize = 14;
const NEAR: usize = 3;

impl Page<'_> {
    /// The first part of a heading, where the page sets it apart from the headline as a label.
    pub(super) fn kicker(&self, headline: Option<usize>) -> Option<usize> {
        let at = headline?.checked_sub(1)?;
        let block = &self.blocks[at];
        let within = block.hint == Some(Hint::Label) && matches!(block.kind, Kind::Heading(1 | 2));
        // What stands in the heading may be the subject, and the label above it.
        let label = (at.saturating_sub(2)..=at)
            .rev()
            .find(|&at| line::is_label(self.blocks[at].folded()));
        within
            .then(|| label.or((block.words() <= 4).then_some(at)))
            .flatten()
    }

    /// The label right above the headline, where lines tell the headline: navigation has labels too, farther up.
    pub(super) fn label_near(&self, known: &Known) -> Option<usize> {
        let headline = known.outline?.headline;
        (headline.saturating_sub(LABEL)..headline)
            .rev()
            .find(|&at| line::is_label(self.blocks[at].folded()))
            .or_else(|| {
                // “Opinion | Climate”
                let split = |&at: &usize| line::split_label(&self.blocks[at].text).is_some();
                (headline.saturating_sub(2)..headline).rev().find(split)
            })
    }

    /// Takes a date beside other words near the headline for the date, where no line is a date alone.
    pub(super) fn date_near(&mut self) {
        let Some(headline) = self.roles.iter().position(|role| *role == Role::Headline) else {
            return;
        };
        let told = |at: usize| match self.roles[at] {
            Role::Date => true,
            Role::Byline => date::find(&self.blocks[at].text).is_some(),
            _ => false,
        };
        if (0..self.blocks.len()).any(told) {
            return;
        }
        let body = self.roles[headline..]
            .iter()
            .position(|role| *role == Role::Body);
        let below = headline + 1
            ..self
                .blocks
                .len()
                .min(headline + body.unwrap_or(0).max(DATE));
        let above = (headline.saturating_sub(2)..headline).rev();
        let dated = below.chain(above).find(|&at| {
            matches!(self.roles[at], Role::Cut(_))
                && self.blocks[at].words() <= 14
                && !ends_sentence(&self.blocks[at].text)
                && date::find(&self.blocks[at].text).is_some()
        });
        if let Some(at) = dated {
            self.roles[at] = Role::Date;
        }
    }

    /// The block that is the headline: the one that says so, else the first line that can be one.
    pub(super) fn headline(&self, first_prose: usize, known: &Known) -> Option<usize> {
        let all = 0..self.blocks.len();
        let told = fold(&known.headline);
        let is_told = |at: &usize| {
            let text = self.blocks[*at].folded();
            !told.is_empty()
                && (*text == told
                    || text.len() > 12 && (told.starts_with(text) || text.ends_with(&told)))
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
            .or(known.outline.map(|outline| outline.headline))
            .or_else(|| self.guess_headline(first_prose))
    }

    /// The line right above who signs, or the first that can be a headline; a name of two or three words above a longer line is the
    /// site's.
    fn guess_headline(&self, first_prose: usize) -> Option<usize> {
        let may_head = |&at: &usize| {
            let block = &self.blocks[at];
            matches!(block.kind, Kind::Paragraph | Kind::Heading(_))
                && !self.is_cut(at)
                && !names::is_account(&block.text)
                && (self.above(at) == Role::Cut(Reason::Chrome)
                    || names::in_title(&block.text).is_some_and(|title| title.sure))
                && !self.blocks[at].is_chrome()
                && !line::is_trail(&block.text)
                && !line::is_topic(self.blocks[at].folded())
                && !self.is_date_line(at)
        };
        let signed = |&at: &usize| {
            let signs = self
                .byline(at)
                .is_some_and(|byline| byline.prefixed && !byline.names.is_empty());
            signs && self.blocks[at].words() <= BYLINE
        };
        let over = (0..first_prose).rev().find(signed).and_then(|signed| {
            let near = signed.saturating_sub(NEAR)..signed;
            let title = |at: &usize| {
                self.blocks[*at].words() >= 3 && !ends_sentence(&self.blocks[*at].text)
            };
            near.rev().filter(may_head).find(title)
        });
        if over.is_some() {
            return over;
        }
        // The last heading above the text, be it one that other pages set above a part of theirs.
        let heading = |at: &usize| {
            let block = &self.blocks[*at];
            matches!(block.kind, Kind::Heading(2 | 3)) && block.words() >= 3
        };
        let open = |at: &usize| !ends_sentence(&self.blocks[*at].text);
        let headings = || (0..first_prose).rev().filter(may_head).filter(heading);
        if let Some(at) = headings().find(open).or_else(|| headings().next()) {
            return Some(at);
        }
        if let Some(at) = self.like_headline(first_prose) {
            return Some(at);
        }
        let mut lines = (0..first_prose).filter(may_head);
        let first = lines.next()?;
        let text = &self.blocks[first].text;
        let is_site = self.blocks[first].words() <= 3
            && (names::name(text).is_some() || text.starts_with("The "));
        let least = if line::is_name(text) { 2 } else { 4 };
        let next = lines.next().filter(|&at| {
            let text = &self.blocks[at].text;
            let label = line::split_label(text)
                .is_some_and(|(_, headline)| names::name(&text[headline]).is_none());
            label
                || is_site
                    && self.blocks[at].words() >= least
                    && !self.blocks[at].text.ends_with('.')
                    && !self
                        .byline(at)
                        .is_some_and(|byline| byline.prefixed || byline.known)
        });
        Some(next.unwrap_or(first))
    }

    /// The line above the first paragraph that is most like a headline, as in what was copied out of an old page.
    fn like_headline(&self, first_prose: usize) -> Option<usize> {
        // Of a few lines with no paragraph below them, the first is the headline.
        let of_page = |block: &Block| block.stand != Stand::Unknown;
        if !self.blocks.get(first_prose).is_some_and(of_page) {
            return None;
        }
        let (above, after) = self.blocks.split_at(first_prose);
        let is_line = |at: &usize| matches!(above[*at].kind, Kind::Paragraph | Kind::Heading(_));
        let places: Vec<usize> = (0..above.len()).filter(is_line).collect();
        let lines: Vec<Block> = places.iter().map(|&at| above[at].clone()).collect();
        text::headline(&lines, after).map(|at| places[at])
    }

    /// Whether a block is a label, or holds one while none stands alone near it.
    pub(super) fn holds_label(&self, at: usize) -> bool {
        let near = || {
            let blocks = self.blocks.iter().take(at + 12);
            blocks.map(Block::folded).any(line::is_label)
        };
        line::is_label(self.blocks[at].folded())
            || line::label_range(&self.blocks[at].text).is_some() && !near()
    }

    /// Whether nothing but the name of its element makes a bio of a line outside the article: “Serving the county since 1884”.
    fn is_motto(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        block.hint == Some(Hint::Bio)
            && block.stand == Stand::Around
            && line::bio_score(&block.text, &self.authors) < 2
    }

    /// What a block above the headline is.
    pub(super) fn above(&self, at: usize) -> Role {
        let labelled = self.roles.contains(&Role::Label);
        if !labelled && self.holds_label(at) {
            return Role::Label;
        }
        // Told by the lines around it to sign, be the day beside the name.
        let block = &self.blocks[at];
        let signs = block.stand == Stand::Unknown && block.hint == Some(Hint::Byline);
        if signs
            && self
                .byline(at)
                .is_some_and(|byline| !byline.names.is_empty())
        {
            return Role::Byline;
        }
        if self.is_date_line(at) {
            // “Ida Lund, Tom Harrow 22 August 2024”
            let known = || self.byline(at).is_some_and(|byline| byline.known);
            let signs = (self.names_author(at) || known()) && self.is_byline(at, false);
            return if signs { Role::Byline } else { Role::Date };
        }
        match self.furniture[at] {
            // What the site says of itself above all else is no bio.
            Some(Role::Bio) if self.is_under_name_above(at) => Role::Bio,
            // “Ida Lund”, and under it “economist, for the Coast”
            None | Some(Role::Bio)
                if at > 0
                    && self.roles[at - 1] == Role::Byline
                    && block.words() <= 25
                    && !ends_sentence(&block.text)
                    && line::opens_with_role(block.folded()) =>
            {
                Role::Bio
            }
            Some(Role::Bio) if !names::may_lead(&self.blocks[at].text) || self.is_motto(at) => {
                Role::Cut(Reason::Chrome)
            }
            Some(role) => role,
            None if self.is_byline(at, false) && !self.signs_teaser_above(at) => Role::Byline,
            None => Role::Cut(Reason::Chrome),
        }
    }

    /// Whether somebody else than the author signs a title that stands right above, in a row of other pieces.
    fn signs_teaser_above(&self, at: usize) -> bool {
        let own = self
            .byline(at)
            .is_some_and(|byline| byline.names.iter().any(|name| self.authors.contains(name)));
        let titled = at > 0 && {
            let title = &self.blocks[at - 1];
            matches!(title.kind, Kind::Heading(_)) || title.hint == Some(Hint::Link)
        };
        !self.authors.is_empty() && !own && self.blocks[at].stand == Stand::Around && titled
    }

    /// Whether a box about the author that tells who that is stands under the name, above the headline.
    fn is_under_name_above(&self, at: usize) -> bool {
        self.blocks[at].hint == Some(Hint::Bio)
            && (at.saturating_sub(2)..at).any(|above| {
                // “Ida Lund”, and a button behind the name
                let text = self.blocks[above].text.as_str();
                let named = |author: &String| text.strip_prefix(author.as_str());
                let mut behind = self.authors.iter().filter_map(named);
                behind.any(|button| {
                    button.is_empty() || button.starts_with(' ') && words(button) <= 3
                })
            })
    }
}
