//! The lines above a pasted article, and what they are.
mod around;
pub(super) mod candidate;
pub(super) mod headline;
mod likeness;
mod rows;

use std::cell::OnceCell;
use std::ops::Range;

use super::super::{
    block::{Block, Hint, ends_sentence},
    date, line, names,
    vocabulary::BYLINE_PREFIXES,
};
use super::captions::{is_caption, is_shouted};
use super::lines::{are_like_names, ends, heads_summary, is_dated, is_of_site, tells_of_author};
use candidate::is_glued;
use rustc_hash::FxHashSet;

/// How far from the headline stand its label, its byline and its date.
const NEAR: usize = 5;

/// Whether a folded line only says that names follow: “Authors”, “Comment by”.
fn heads_names(folded: &str) -> bool {
    BYLINE_PREFIXES.of(folded).last() == Some(&folded.len()) && !line::is_label(folded)
        || ends_in_by(folded)
}

/// Whether a folded line is “By”, a label before it or none.
fn ends_in_by(folded: &str) -> bool {
    const BY: &[&str] = &["by", "von", "par", "por", "di", "de"];
    let (label, by) = folded.rsplit_once(' ').unwrap_or(("", folded));
    BY.contains(&by) && (label.is_empty() || line::is_label(label))
}

/// Whether a line is somebody's name and a day, and a bar between them: “Ida Lund • 3 May 2024”.
fn is_name_and_day(block: &Block) -> bool {
    let day = date::find(&block.text).filter(|_| block.words() <= 9);
    day.is_some_and(|day| {
        let before = block.text[..day.range.start].trim_end();
        let bare = before.trim_end_matches(['•', '|', '·', '–', '—']);
        let rest = block.text[day.range.end..].split_whitespace().count();
        bare.len() < before.len() && line::is_like_name(bare) && rest <= 2
    })
}

/// The lines above the running text.
pub(super) struct Head<'a> {
    pub(super) lines: &'a [Block],
    /// The running text, and what is below it.
    pub(super) after: &'a [Block],
    /// Whether the text begins with the first of them.
    pub(super) is_whole: bool,
    /// Which of the lines may be the headline, found out once.
    pub(super) candidates: OnceCell<Vec<bool>>,
    /// How the long words of the running text begin.
    pub(super) stems: OnceCell<FxHashSet<String>>,
}

impl Head<'_> {
    /// Whether one of some lines is as long as a standfirst.
    fn says_more(&self, range: Range<usize>) -> bool {
        self.lines[range]
            .iter()
            .any(|block| block.words() > 12 && !is_of_site(block))
    }

    fn is_signed_within(&self, range: Range<usize>) -> bool {
        let end = range.end.min(self.lines.len());
        (range.start..end).any(|at| self.signs(at) || self.is_dated(at))
    }

    /// Whether a line is a byline, with “By” or with a name that is surely a person's.
    fn signs(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let sure = |byline: &names::Byline| {
            !byline.names.is_empty() && (byline.prefixed || byline.known && byline.start == 0)
        };
        // “Column: Ida Lund”, whoever that is.
        let labelled = || {
            line::split_label(&block.text)
                .is_some_and(|(_, rest)| names::name(&block.text[rest]).is_some())
        };
        let told = || {
            let byline = block.byline();
            byline.is_some_and(|byline| byline.tells_role(&block.text))
        };
        // “By”, and the name on the next line.
        let next = self.lines.get(at + 1);
        if ends_in_by(block.folded()) && next.is_some_and(|next| next.is_like_name()) {
            return true;
        }
        block.words() <= 20
            && (!ends_sentence(&block.text) || block.text.ends_with(')') || told())
            && (block.byline().is_some_and(sure) || labelled())
    }

    fn is_dated(&self, at: usize) -> bool {
        is_dated(&self.lines[at])
    }

    /// Whether a line is a button, a counter, a player or a mark: nothing that was written by an author.
    fn is_button(&self, at: usize) -> bool {
        let block = &self.lines[at];
        block.is_chrome() || !block.text.contains(char::is_alphabetic) && !self.is_dated(at)
    }

    /// Whether a line is a name, and says below who that is.
    fn is_named_with_role(&self, at: usize) -> bool {
        let role = |next: &Block| line::has_role(next.folded());
        self.lines[at].is_like_name() && self.lines.get(at + 1).is_some_and(role)
    }

    /// Where the names with roles below begin that stand under “Authors”, for one of them.
    fn list_of_names(&self, at: usize) -> Option<usize> {
        let of_list = |at: usize| {
            let role = self.lines.get(at + 1);
            role.is_some_and(|role| !role.parted && (2..=14).contains(&role.words()))
        };
        let mut named = at;
        while of_list(named) && named > 0 {
            if heads_names(self.lines[named - 1].folded()) {
                return Some(named);
            }
            if named < 2 || !self.is_named_with_role(named - 2) {
                break;
            }
            named -= 2;
        }
        None
    }

    /// Whether a line is one of those under a heading that the page gives its own summary.
    fn is_summary(&self, at: usize) -> bool {
        let first = (0..=at).rev().find(|&at| self.lines[at].parted);
        self.lines[first.unwrap_or(0)..=at]
            .iter()
            .any(heads_summary)
    }

    /// Whether a name in capitals is that of whoever drew the picture: the byline under it is not in capitals, or what the picture is
    /// called, the headline once more, stands above it.
    fn is_drawn_by(&self, at: usize, headline: usize) -> bool {
        let is_name = |block: &Block| block.is_name();
        let below = self.lines[at + 1..].iter().take(NEAR);
        // Below the standfirst.
        let again = at > headline + 1
            && self.lines[at - 1].folded() == self.lines[headline].folded()
            && self.says_more(headline..at - 1);
        is_name(&self.lines[at])
            && is_shouted(&self.lines[at])
            && below
                .into_iter()
                .any(|block| is_name(block) && !is_shouted(block) || again && block.is_like_name())
    }

    /// What a line under the headline is, where it is nothing that a person wrote to be read as part of the piece.
    pub(super) fn hint(&self, at: usize, headline: usize) -> Option<Hint> {
        let block = &self.lines[at];
        if line::is_notice(block.folded()) {
            return None;
        }
        // “Edit Story” reads like a name.
        if block.is_chrome_heading() && block.is_like_name() {
            return Some(Hint::Chrome);
        }
        // “Ida Lund / Tom Harrow”, which reads like the way to the page.
        let signed =
            || (headline + 1..self.lines.len()).any(|other| other != at && self.signs(other));
        if block.text.contains(" / ") && are_like_names(&block.text) && !signed() {
            return Some(Hint::Byline);
        }
        // “Authors”, and under it who they are.
        let folded = block.folded();
        if is_glued(&block.text) && !block.is_prose() {
            return Some(Hint::Chrome);
        }
        let of_page = rows::is_control(block) && !self.is_dated(at) && !self.signs(at);
        if heads_names(folded)
            || self.is_button(at)
            || is_of_site(block)
            || self.is_summary(at)
            || of_page
        {
            return Some(Hint::Chrome);
        }
        if is_caption(self.lines, at) || self.is_drawn_by(at, headline) {
            return Some(Hint::Caption);
        }
        let by = at > 0 && ends_in_by(self.lines[at - 1].folded());
        if by && block.is_like_name() {
            return Some(Hint::Byline);
        }
        let named = self.is_named_with_role(at);
        // “Ida Lund,”, and on the next line “Tom Harrow”
        let beside = |other: Option<usize>| {
            other.is_some_and(|other| {
                let [upper, lower] = [at.min(other), at.max(other)];
                other > headline
                    && self.lines.get(lower).is_some_and(|line| !line.parted)
                    && (upper > headline)
                    && line::is_like_name(self.lines[other].text.trim_end_matches(','))
            })
        };
        let bare = block.text.trim_end_matches(',');
        let is_one = line::is_like_name(bare) && line::label_range(bare).is_none();
        let among = || beside(at.checked_sub(1)) || beside(Some(at + 1));
        let told = || {
            let group = (headline + 1..at).rev().take_while(|&above| {
                line::is_like_name(self.lines[above].text.trim_end_matches(','))
            });
            let first = group.last().unwrap_or(at);
            // “A guest column by Ida Lund”, and below it what is on a picture, and who took that.
            let by = |line: usize| self.is_signed_by(line..line + 1);
            let others =
                (headline + 1..self.lines.len()).filter(|line| !(first..=at + 1).contains(line));
            if others.into_iter().any(by) {
                return false;
            }
            heads_names(self.lines[first - 1].folded())
                || !(headline + 1..self.lines.len()).any(|at| self.signs(at))
                || (first..=at + 1).any(|at| at < self.lines.len() && self.signs(at))
        };
        if is_one && among() && told() && !named {
            return Some(Hint::Byline);
        }
        // Two and more, each with a role below the name.
        let paired = |other: usize| {
            other > headline
                && other + 1 < self.lines.len()
                && self.is_named_with_role(other)
                && !self.lines[other.max(at)].parted
        };
        if named
            && (at > 1 && paired(at - 2) || paired(at + 2))
            && line::label_range(&block.text).is_none()
        {
            return Some(Hint::Byline);
        }
        let list = named.then(|| self.list_of_names(at)).flatten();
        if list.is_some_and(|first| !(headline + 1..first).any(|at| self.signs(at))) {
            return Some(Hint::Byline);
        }
        // A name that no list knows signs where no other does.
        let unsigned = || {
            let mut below = headline + 1..self.lines.len();
            !below.any(|at| self.signs(at))
                && !(headline + 1..at).any(|at| self.lines[at].is_like_name())
        };
        let named = named || block.is_like_name() && unsigned();
        let by = |at: usize| {
            self.lines[at]
                .byline()
                .is_some_and(|byline| byline.prefixed)
        };
        if is_name_and_day(block) && !(headline + 1..self.lines.len()).any(by) {
            return Some(Hint::Byline);
        }
        let drawn = at > 0 && self.is_drawn_by(at - 1, headline);
        let named = named || drawn && block.is_like_name();
        if self.signs(at) || named || self.is_dated(at) || tells_of_author(block) {
            return None;
        }
        let below = self.is_signed_within(headline + 1..at);
        let fragment = block.words() < 12 && !ends(&block.text);
        let label = line::label_range(&block.text).is_some();
        (below && fragment && !label && !line::has_role(block.folded())).then_some(Hint::Chrome)
    }
}
