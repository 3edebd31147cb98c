//! Boxes of the page among the paragraphs of a piece, and whether it goes on behind them.
use super::super::{
    block::{Hint, Kind, Stand, ends_sentence, nth_word},
    date, line, promo,
};
use super::{Page, Role};

/// So close behind a day stands the hour: “3 March 2024 at 08:44”.
const HOUR: usize = 8;

/// The most words of a subhead that stands behind a box.
const HEADING: usize = 10;

impl Page<'_> {
    /// Whether a line of the page only interrupts the article: the same element goes on with running text.
    pub(super) fn interrupts(&self, at: usize, words: usize) -> bool {
        let inside = |at: usize| self.blocks[at].stand.is_inside();
        if words == 0 || !inside(at) || matches!(self.blocks[at].kind, Kind::Heading(_)) {
            return false;
        }
        let mut rest = (at + 1..self.blocks.len())
            .filter(|&next| self.blocks[next].hint != Some(Hint::Chrome));
        rest.next().is_some_and(|next| {
            inside(next)
                && self.blocks[next].hint.is_none()
                && !self.blocks[next].is_chrome_heading()
                && (self.is_lede(next)
                    || self.blocks[next].kind == Kind::Other
                    || self.heads_prose(next))
        })
    }

    /// Whether a subhead stands right above a paragraph of the piece.
    fn heads_prose(&self, at: usize) -> bool {
        let heading = matches!(self.blocks[at].kind, Kind::Heading(_)) || self.is_subhead(at);
        heading
            && !self.blocks[at].is_chrome()
            && at + 1 < self.blocks.len()
            && self.is_lede(at + 1)
    }

    /// Whether one line of bare text parts two paragraphs of the piece: an advertisement's mark, or a line such as “Read
    /// more” with nothing under it but the last sentence before the bio.
    pub(super) fn is_passed_over(&self, at: usize, words: usize) -> bool {
        let block = &self.blocks[at];
        let inside = matches!(block.stand, Stand::Unknown | Stand::Inside(_));
        if words == 0 || !inside || block.kind != Kind::Paragraph {
            return false;
        }
        let mut rest =
            (at + 1..self.blocks.len()).filter(|&next| !self.blocks[next].text.is_empty());
        let (next, behind) = (rest.next(), rest.next());
        let is_sentence = next.is_some_and(|next| {
            let block = &self.blocks[next];
            block.kind == Kind::Paragraph
                && block.words() >= 6
                && ends_sentence(&block.text)
                && !block.text.trim_end().ends_with(['?', ':'])
                && self.furniture[next].is_none()
                && !self.blocks[next].is_chrome()
        });
        is_sentence
            && (promo::is_ad(self.blocks[at].folded())
                || behind.is_some_and(|behind| {
                    matches!(
                        self.furniture[behind],
                        Some(Role::Bio | Role::Disclaimer | Role::Disclosure)
                    ) || self.blocks[behind].words() <= 10 && self.is_byline(behind, true)
                }))
    }

    /// Whether readers' comments begin under a block: who wrote the first, and when.
    pub(super) fn heads_comments(&self, at: usize) -> bool {
        let Some(first) = self.blocks.get(at + 1) else {
            return false;
        };
        let opening = &first.text[..nth_word(&first.text, 12)];
        let Some(day) = date::find(opening) else {
            return false;
        };
        // The hour behind the day is told by no piece.
        let behind = &opening[day.range.end..];
        let hour = behind.trim_start_matches(|c: char| !c.is_ascii_digit());
        let timed = behind.len() - hour.len() < HOUR && hour.contains(':');
        let goes_on = self.is_lede(at + 1) && first.stand != Stand::Around;
        let folded = self.blocks[at].folded();
        promo::is_comments_heading(folded)
            && !line::is_label(folded)
            && (timed || !goes_on)
            && !self.goes_on_in_other_parts(at)
    }

    /// Whether paragraphs stand below a box of the article in parts of their own: “The best of our comment” is no heading of comments.
    fn goes_on_in_other_parts(&self, at: usize) -> bool {
        let part = self.blocks[at].stand;
        let other = |next: &usize| {
            let block = &self.blocks[*next];
            matches!(block.stand, Stand::Inside(1..))
                && block.stand != part
                && block.hint.is_none()
                && self.is_lede(*next)
        };
        matches!(part, Stand::Inside(1..)) && (at + 1..self.blocks.len()).filter(other).count() > 1
    }

    /// Where the piece goes on after a box: at running text, with the heading above it, or at what ends a piece.
    pub(super) fn after_box(&self, at: usize) -> usize {
        let goes_on = |&next: &usize| {
            self.blocks[next].hint != Some(Hint::Chrome)
                && (self.runs_on(next) || self.furniture[next].is_some() || self.resumes(at, next))
        };
        let end = self.blocks.len();
        let next = (at + 1..end).find(goes_on).unwrap_or(end);
        // Lines that follow one another are one box: what a blank line parts from it is the piece again.
        let box_end = (at + 1..next).find(|&at| self.blocks[at].parted);
        if let Some(box_end) = box_end.filter(|box_end| *box_end > at + 1 && next - box_end <= 3) {
            return box_end;
        }
        let is_head = |at: usize| {
            matches!(self.blocks[at].kind, Kind::Heading(_))
                && self.blocks[at].hint.is_none()
                && !self.blocks[at].is_chrome()
        };
        // Where blank lines told the lines of the box, the one behind them heads the paragraph under it.
        // So do the mark of an advertisement and a button.
        let told = |at: usize| {
            let block = &self.blocks[at];
            block.hint == Some(Hint::Chrome) || block.is_mark()
        };
        let heads = |head: usize| {
            let block = &self.blocks[head];
            self.end.is_some()
                && block.stand == Stand::Unknown
                && !told(head)
                && !block.is_chrome()
                && block.words() <= HEADING
                && (at..head).all(told)
        };
        if next < end && next > at + 1 && (is_head(next - 1) || heads(next - 1)) {
            next - 1
        } else {
            next
        }
    }

    /// Whether a block is a paragraph of the piece, or a list of its sentences: what is to be done, step by step.
    fn runs_on(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let steps = || {
            block.stand.is_inside()
                && block.hint.is_none()
                && !self.is_cut(at)
                && self.furniture[at].is_none()
                && block.tells_steps()
        };
        self.is_lede(at) || steps()
    }

    /// Whether the piece goes on at `next`, in another part of the article than a box that the page marks as one: at a line that
    /// running text follows.
    fn resumes(&self, at: usize, next: usize) -> bool {
        let part = |at: usize| match self.blocks[at].stand {
            Stand::Inside(part @ 1..) => Some(part),
            _ => None,
        };
        let free = |at: &usize| {
            let block = &self.blocks[*at];
            block.hint.is_none()
                && !block.text.is_empty()
                && self.furniture[*at].is_none()
                && part(*at).is_some()
                && !block.is_chrome()
        };
        self.blocks[at].hint == Some(Hint::Chrome)
            && part(at).is_some()
            && part(next) != part(at)
            && free(&next)
            && (next + 1..self.blocks.len().min(next + 6))
                .take_while(free)
                .any(|later| self.is_lede(later))
    }

    /// Whether a box that starts at `at` is the end of the piece: nothing goes on at `next` that reads like it.
    pub(super) fn is_end(&self, at: usize, next: usize, words: usize) -> bool {
        if let Some(end) = self.end {
            return next >= end;
        }
        if next >= self.blocks.len() {
            return true;
        }
        let comments = promo::is_comments_heading(self.blocks[at].folded());
        if words > 100 && comments && !self.goes_on_in_other_parts(at) {
            return true;
        }
        if self.furniture[next].is_some() || self.blocks[at].hint == Some(Hint::Chrome) {
            return false;
        }
        // Lists, quotations and subheads stand between the paragraphs of a page.
        let of_piece = |&at: &usize| {
            let block = &self.blocks[at];
            let between = matches!(block.kind, Kind::Other | Kind::Heading(_))
                && matches!(block.stand, Stand::Inside(1..))
                && block.hint.is_none()
                && !block.is_chrome();
            self.is_lede(at) || between
        };
        // What the page marks as a box among the paragraphs parts nothing.
        let boxed = |at: &usize| {
            let block = &self.blocks[*at];
            block.hint == Some(Hint::Chrome) && matches!(block.stand, Stand::Inside(1..))
        };
        let run = (next..self.blocks.len())
            .filter(|at| !boxed(at))
            .skip_while(|&at| !self.runs_on(at))
            .take_while(of_piece)
            .filter(|&at| self.runs_on(at));
        words > 150 && run.take(2).count() < 2
    }
}
