//! The blocks of the body, and where it ends.
use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    date,
    end_mark::{self, ends_in_initials},
    line, names, promo,
};
use super::{
    Page, Role,
    amid::{is_linked_title, is_list_in_line},
};

impl Page<'_> {
    /// Gives the blocks of the body their roles; returns where the tail starts.
    pub(super) fn body(&mut self, start: usize) -> usize {
        let end = self.end.map_or(self.blocks.len(), |end| end.max(start));
        let mut words = 0;
        let mut at = start;
        let lede = (start..self.blocks.len()).rfind(|&at| self.is_lede(at));
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
            let is_break = self.blocks[at].text.is_empty() && at + 1 < self.blocks.len();
            if self.starts_tail(at, words) || is_break && self.starts_tail(at + 1, words) {
                return at;
            }
            self.roles[at] = self.in_body(at, start);
            words += self.told(at);
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
            && matches!(self.blocks[at + 1].stand, Stand::Inside(_))
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
        let by_words = told && self.blocks[at].hint.is_none();
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

    /// Whether what reads like a bio is set apart from the piece: by “About the author” before it, or in italics above nearly all of it.
    fn is_set_apart(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let told = self.roles[..at].iter().filter(|role| **role == Role::Body);
        let above = || block.is_italic() && ends_sentence(&block.text) && told.count() < 2;
        line::after_bio_label(&block.text).is_some() || above()
    }

    /// Whether a line heads what is not the piece; the mark of an advertisement, or one teaser, only interrupts it.
    fn is_box(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let teaser = block.folded().contains(": ") && !block.is_chrome_heading();
        block.is_chrome() && !promo::is_ad(block.folded()) && !teaser
    }

    /// What a block inside the body is.
    fn in_body(&self, at: usize, start: usize) -> Role {
        let (block, folded) = (&self.blocks[at], self.blocks[at].folded());
        match block.kind {
            // A small heading that is a link, with a label before it, heads another piece.
            Kind::Heading(4..=6)
                if block.hint == Some(Hint::Link) && line::split_label(&block.text).is_some() =>
            {
                return Role::Cut(Reason::Chrome);
            }
            Kind::Heading(_) if self.heads_authors_box(at) || is_linked_title(&block.markdown) => {
                return Role::Cut(Reason::Chrome);
            }
            // “[ The ferry waits ]”
            Kind::Heading(_) if folded.starts_with("[ ") && block.is_chrome() => {
                return Role::Cut(Reason::Chrome);
            }
            Kind::Heading(_)
                if block.markdown.contains("](") && promo::is_promo_amid(folded, true) =>
            {
                return Role::Cut(Reason::Chrome);
            }
            Kind::Heading(_) => return Role::Heading,
            Kind::Picture => return Role::Body,
            Kind::Other
                if block.hint == Some(Hint::Link)
                    || promo::is_pitch(folded)
                    || asks_item_by_item(block)
                    || matches!(block.stand, Stand::Inside(_))
                        && is_linked_title(&block.markdown)
                    || self.is_pull_quote(at, start)
                    || self.quotes_author(at)
                    || self.is_list_of_teasers(at) =>
            {
                return Role::Cut(Reason::Chrome);
            }
            // Quoted by the piece, where that goes on.
            Kind::Other => {
                let goes_on = || (at + 1..self.blocks.len()).any(|next| self.is_lede(next));
                let role = self.furniture[at].filter(|_| !goes_on());
                return role.unwrap_or(Role::Body);
            }
            Kind::Paragraph
                if block.hint == Some(Hint::Link) || is_list_in_line(&block.markdown) =>
            {
                return Role::Cut(Reason::Chrome);
            }
            Kind::Paragraph => {}
        }
        if self.is_in_authors_box(at) {
            return Role::Bio;
        }
        if self.heads_authors_box(at) {
            return Role::Cut(Reason::Chrome);
        }
        if self.furniture[at] == Some(Role::Bio) && self.is_set_apart(at) {
            return Role::Bio;
        }
        // “The bridge in March. Photograph: Ida Lund”
        // “(IL/TH)” behind the last words says who wrote them.
        // and so does “©2020 Coast Commons”, whose they are
        let marked = || {
            let last = !(at + 1..self.blocks.len()).any(|next| self.is_lede(next));
            last && end_mark::without(&block.text).is_some()
        };
        let credited = || {
            block.picture_credit().is_some_and(|at| at.start > 0)
                && !ends_in_initials(&block.text)
                && !marked()
        };
        if block.hint == Some(Hint::Caption) || block.words() <= 35 && credited() {
            return Role::Cut(Reason::Caption);
        }
        if self.is_bare_caption(at) || line::is_owner(&block.text) || self.is_beside_picture(at) {
            return Role::Cut(Reason::Caption);
        }
        // “**Opinion:** **I moved home to the coast**”
        let bold = block.markdown.starts_with("**") && block.markdown.ends_with("**");
        if bold
            && !block.is_bold()
            && block.words() <= 20
            && line::split_label(&block.text).is_some_and(|(label, _)| label.start == 0)
        {
            return Role::Cut(Reason::Chrome);
        }
        if self.is_bare_teaser(at) || self.is_title_below(at) || promo::is_ad(folded) {
            return Role::Cut(Reason::Chrome);
        }
        // “More on harbours”, above a list of links.
        let above_links = self.blocks.get(at + 1).is_some_and(|next| {
            next.kind == Kind::Other && matches!(next.hint, Some(Hint::Link | Hint::Chrome))
        });
        if above_links
            && promo::heads_teasers(folded)
            && block.words() <= 8
            && !ends_sentence(&block.text)
        {
            return Role::Cut(Reason::Chrome);
        }
        // “See pictures of the piers of the coast”, and below it the first of them.
        let gallery = block.stand == Stand::Unknown
            && block.parted
            && promo::heads_teasers(folded)
            && [
                "imagens",
                "pictures",
                "photos",
                "images",
                "imágenes",
                "bilder",
                "fotos",
                "foto's",
            ]
            .iter()
            .any(|pictures| folded.contains(pictures))
            && !ends_sentence(&block.text)
            && self.blocks.get(at + 1).is_some_and(|next| {
                next.parted
                    && (next.hint == Some(Hint::Caption)
                        || next.words() <= 35 && next.picture_credit().is_some())
            });
        if gallery {
            return Role::Cut(Reason::Chrome);
        }
        if line::is_source(&block.text) && block.words() <= 20 && !ends_sentence(&block.text) {
            return Role::Cut(Reason::Caption);
        }
        if self.furniture[at] == Some(Role::Disclaimer)
            && (folded.starts_with("disclaimer") || block.words() <= 60)
        {
            return Role::Disclaimer;
        }
        let linked = block.markdown.contains("](");
        let promo = matches!(block.stand, Stand::Inside(_)) && promo::is_promo_amid(folded, linked);
        if self.furniture[at] == Some(Role::Bio) && self.is_of_author(at) {
            return Role::Bio;
        }
        // “[**The ferry plans a shorter winter**]”, a link or set off as one; bare brackets may be the author's.
        let bracketed = block
            .text
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        let set_off = block.markdown.contains("](") || block.markdown.contains("**");
        if bracketed.is_some_and(|title| {
            set_off && (4..=20).contains(&block.words()) && !ends_sentence(title)
        }) {
            return Role::Cut(Reason::Chrome);
        }
        if block.is_chrome()
            || line::shouts_chrome(&block.text, folded)
            || promo
            || promo::is_pitch(folded)
        {
            return Role::Cut(Reason::Chrome);
        }
        if matches!(block.stand, Stand::Inside(_)) && is_linked_title(&block.markdown) {
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
