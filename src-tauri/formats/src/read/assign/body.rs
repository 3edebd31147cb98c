//! The blocks of the body, and where it ends.
use super::super::{
    Reason,
    block::{Hint, Kind, Stand, ends_sentence},
    date, line, names, promo,
};
use super::{Page, Role};

/// So many words, and so many paragraphs, are surely a piece.
const SURELY: usize = 250;
const PARTS: usize = 4;

impl Page<'_> {
    /// Gives the blocks of the body their roles; returns where the tail starts.
    pub(super) fn body(&mut self, start: usize) -> usize {
        let end = self.end.map_or(self.blocks.len(), |end| end.max(start));
        let mut words = 0;
        let mut at = start;
        let lede = (start..self.blocks.len()).rfind(|&at| self.is_lede(at));
        let blocks = self.blocks;
        let in_part = |at: usize| matches!(blocks[at].stand, Stand::Inside(1..));
        let last_part = (start..blocks.len()).rfind(|&at| in_part(at) && self.is_lede(at));
        // How many paragraphs stand in parts of the article; nothing once one stands in none.
        let mut in_parts = Some(0);
        while at < end {
            if words == 0 && !self.is_cut(at) && self.is_before(at, lede) {
                self.roles[at] = self.above_body(at);
                words += self.told(at);
                at += 1;
                continue;
            }
            if self.is_cut(at) {
                at += 1;
                continue;
            }
            // The mark of an advertisement heads nothing.
            if self.blocks[at].kind == Kind::Paragraph
                && self.blocks[at].stand.is_inside()
                && promo::is_ad(self.blocks[at].folded())
            {
                self.roles[at] = Role::Cut(Reason::Chrome);
                at += 1;
                continue;
            }
            if self.blocks[at].is_chrome_heading() || self.blocks[at].hint == Some(Hint::Chrome) {
                if words > 100 && self.heads_comments(at) {
                    return at;
                }
                if self.interrupts(at, words) || self.is_passed_over(at, words) {
                    self.roles[at] = self.around(at);
                    at += 1;
                    continue;
                }
                let next = self.after_box(at);
                if self.is_end(at, next, words) {
                    return at;
                }
                for boxed in at..next {
                    self.roles[boxed] = self.around(boxed);
                }
                at = next;
                continue;
            }
            // None of the parts goes on.
            let behind = blocks[at].stand == Stand::Inside(0) && last_part < Some(at);
            if behind && words > SURELY && in_parts.is_some_and(|parts| parts >= PARTS) {
                return at;
            }
            let is_break = self.blocks[at].text.is_empty() && at + 1 < self.blocks.len();
            if self.starts_tail(at, words) || is_break && self.starts_tail(at + 1, words) {
                return at;
            }
            self.roles[at] = self.in_body(at, start);
            words += self.told(at);
            if self.roles[at] == Role::Body && blocks[at].is_prose() {
                in_parts = in_parts.filter(|_| in_part(at)).map(|parts| parts + 1);
            }
            at += 1;
        }
        at
    }

    /// How many words of the piece a block tells: what stands under a picture is none of it.
    fn told(&self, at: usize) -> usize {
        let block = &self.blocks[at];
        let of_piece = self.roles[at] == Role::Body && block.kind != Kind::Picture;
        if of_piece { block.words() } else { 0 }
    }

    /// Whether a block of a page stands before the first words of the article; `lede` is the last block that could be them.
    fn is_before(&self, at: usize, lede: Option<usize>) -> bool {
        let before = lede.is_some_and(|lede| at <= lede);
        let block = &self.blocks[at];
        let fragment = || {
            let told = matches!(
                block.hint,
                Some(Hint::Date | Hint::Byline | Hint::Label | Hint::Caption)
            );
            let short = block.words() <= 16 && !ends_sentence(&block.text);
            block.kind == Kind::Paragraph
                && (told || short)
                && self.furniture[at].is_none()
                && !block.markdown.contains("\\\n")
                && before
        };
        match block.stand {
            Stand::Above => true,
            Stand::Inside(_) if fragment() || block.hint == Some(Hint::Standfirst) => true,
            Stand::Inside(_) if before && self.signs_first(at) => true,
            Stand::Inside(0) if before && self.is_list_under_headline(at) => true,
            _ => self.furniture[at].is_some() && block.hint != Some(Hint::Chrome) && before,
        }
    }

    /// Whether a short list right under the headline sums up what the parts of the article, which it is none of, tell.
    fn is_list_under_headline(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let in_part = |lede: usize| matches!(self.blocks[lede].stand, Stand::Inside(1..));
        block.kind == Kind::Other
            && block.words() <= 60
            && date::find(&block.text).is_none()
            && at > 0
            && self.roles[at - 1] == Role::Headline
            && !self.roles.contains(&Role::Standfirst)
            && (at + 1..self.blocks.len())
                .find(|&next| self.is_lede(next))
                .is_some_and(in_part)
    }

    /// Whether the first line of the article is the byline, where none stands above it.
    fn signs_first(&self, at: usize) -> bool {
        let by = self.byline(at);
        let text = &self.blocks[at].text;
        by.is_some_and(|byline| byline.prefixed && (byline.known || byline.tells_role(text)))
            && self.is_byline(at, false)
            && !self.roles.contains(&Role::Byline)
    }

    /// Whether a line addresses somebody right above the first words of an open letter: “Dear Minister,”.
    fn addresses(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        block.kind == Kind::Paragraph
            && block.hint.is_none()
            && (2..=8).contains(&block.words())
            && block.text.starts_with(char::is_uppercase)
            && block.text.trim_end().ends_with([',', '，', ':', '!'])
            && !block.markdown.contains("](")
            && !self.blocks[at].is_chrome()
            && at + 1 < self.blocks.len()
            && self.blocks[at + 1].stand.is_inside()
            && self.is_lede(at + 1)
    }

    /// What a block of a page is that stands between the headline's furniture and the article.
    fn above_body(&self, at: usize) -> Role {
        let block = &self.blocks[at];
        match self.furniture[at] {
            Some(role) => return role,
            None if self.signs_first(at) => return Role::Byline,
            // Where the standfirst stands above, the first paragraph is called so as well: “lead”.
            None if block.hint == Some(Hint::Standfirst)
                && block.is_prose()
                && !block.is_bold()
                && block.words() >= 30
                && matches!(block.stand, Stand::Inside(1..))
                && self.roles.contains(&Role::Standfirst) =>
            {
                return Role::Body;
            }
            None if block.hint == Some(Hint::Standfirst) && block.kind != Kind::Picture => {
                return Role::Standfirst;
            }
            None if self.is_list_under_headline(at) => return Role::Standfirst,
            None if self.addresses(at) => return Role::Body,
            None if block.hint == Some(Hint::Chrome) || !self.is_lede(at) => {}
            None if !self.roles.contains(&Role::Standfirst)
                && block.words() <= 70
                && !line::opens_story(&block.text) =>
            {
                return Role::Standfirst;
            }
            None => return Role::Body,
        }
        match block.kind {
            Kind::Picture if !self.roles.contains(&Role::Image) => Role::Image,
            _ => Role::Cut(Reason::Chrome),
        }
    }

    /// Whether a block is the first of what follows the body.
    fn starts_tail(&self, at: usize, before: usize) -> bool {
        let posted =
            || names::poster(&self.blocks[at].text).is_some() || self.names_whom_bio_tells_of(at);
        let furniture = self.furniture[at].filter(|role| *role != Role::Cut(Reason::Caption));
        if furniture.is_none() && !self.signs(at, before) && !posted() {
            return false;
        }
        if furniture == Some(Role::Bio) && (self.tells_of_another(at) || self.is_before_own_bio(at))
        {
            return false;
        }
        let rest = (at..self.blocks.len()).find(|&next| {
            self.furniture[next].is_none()
                && !self.is_cut(next)
                && (self.blocks[next].words() > 12 || ends_sentence(&self.blocks[next].text))
                || next > at && self.is_box(next)
                || self.blocks[next].hint == Some(Hint::Chrome)
        });
        // Behind the end that lines tell, nothing is of the piece.
        let end = self.end.unwrap_or(self.blocks.len());
        let Some(rest) = rest.filter(|rest| *rest < end) else {
            return true;
        };
        if self.blocks[rest].is_chrome() || self.blocks[rest].hint == Some(Hint::Chrome) {
            return before > 0 && !self.goes_on_inside(rest, before);
        }
        // The words of the piece can be like a bio's: much of it behind a box tells which they are. So may a box that is headed “About
        // the author” stand amid the piece.
        let told = matches!(furniture, Some(Role::Bio | Role::Cut(Reason::Chrome)));
        let by_words = told && matches!(self.blocks[at].hint, None | Some(Hint::Link));
        if by_words && self.goes_on_inside(at, before) {
            return false;
        }
        let mut after = 0;
        (rest..end)
            .take_while(|&next| !self.blocks[next].is_chrome_heading())
            .filter(|&next| self.is_lede(next))
            .all(|next| {
                after += self.blocks[next].words();
                after * 4 < before
            })
    }

    /// Whether a good part of the article stands behind a box within it, in parts of their own or before the end that lines tell.
    fn goes_on_inside(&self, at: usize, before: usize) -> bool {
        let end = self.end.unwrap_or(self.blocks.len());
        let part = |at: &usize| match self.blocks[*at].stand {
            Stand::Inside(1..) => true,
            Stand::Unknown => self.end.is_some(),
            _ => false,
        };
        let rest = (at + 1..end).filter(|at| part(at) && self.is_lede(*at));
        let ledes: Vec<usize> = rest.map(|at| self.blocks[at].words()).collect();
        let after: usize = ledes.iter().sum();
        // One paragraph of bare text may be a teaser.
        let several = ledes.len() > 1 || self.blocks[at].stand != Stand::Unknown;
        // From beside the article's parts, most of the piece must be among them.
        let beside = self.blocks[at].stand == Stand::Inside(0) && after > before * 4;
        several && (part(&at) && after * 4 >= before || beside)
    }

    /// Whether a line heads what is not the piece; the mark of an advertisement, or one teaser, only interrupts it.
    fn is_box(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let teaser = block.folded().contains(": ") && !block.is_chrome_heading();
        block.is_chrome() && !promo::is_ad(block.folded()) && !teaser
    }
}
