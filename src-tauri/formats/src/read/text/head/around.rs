//! What the lines around a line say of its being the headline.
use std::ops::Range;

use super::super::super::{
    block::{Block, ends_sentence},
    date, line, promo,
    vocabulary::stems,
};
use super::super::captions::{credit, is_caption};
use super::{Head, NEAR, candidate::is_signed_title, headline::is_titled};

/// So many short lines in a row are the names of sections.
const SECTIONS: usize = 3;

/// The most words of a line that says who has the rights in a page.
const LONGEST_RIGHTS: usize = 30;

/// Whether two lines speak of the same thing: they share the beginning of a long word.
pub(super) fn are_akin(one: &Block, other: &Block) -> bool {
    stems(one.folded()).any(|stem| stems(other.folded()).any(|other| other == stem))
}

impl Head<'_> {
    /// Whether the names of sections stand below a line, and below them one that reads like a headline.
    pub(super) fn is_above_navigation(&self, at: usize) -> bool {
        let mut run = 0;
        let mut end = None;
        for below in at + 1..self.lines.len() {
            let block = &self.lines[below];
            if block.words() <= 4
                && !self.signs(below)
                && !self.is_dated(below)
                && !ends_sentence(&block.text)
            {
                run += usize::from(!self.is_button(below));
                end = end.or((run == SECTIONS).then_some(below));
            } else {
                run = 0;
            }
        }
        end.is_some_and(|end| {
            (end + 1..self.lines.len()).any(|below| self.reads_like_headline(below))
        })
    }

    /// Whether a line begins with a name and says what its bearer is: “Ida Lund Historian and founder of Coast Voices”.
    pub(super) fn is_named_role(&self, at: usize) -> bool {
        let text = &self.lines[at].text;
        let all: Vec<&str> = text.split(' ').collect();
        let capital = |word: &&str| word.starts_with(char::is_uppercase) && word.len() > 2;
        let named = all.len() > 3 && all[..2].iter().all(capital);
        let follows = |nth: usize| nth == 2 || nth == 3 || all[nth - 1].ends_with(',');
        let told =
            || (2..all.len()).any(|nth| follows(nth) && line::has_role(&line::fold(all[nth])));
        // Where the headline stands close above.
        let below = (at.saturating_sub(6)..at).any(|above| self.reads_like_headline(above));
        // Where another signs, it tells of somebody whom the piece is about.
        let by = |other: usize| {
            let byline = self.lines[other].byline();
            other != at && byline.is_some_and(|byline| byline.prefixed && !byline.names.is_empty())
        };
        let unsigned = || !(at.saturating_sub(6)..self.lines.len()).any(by);
        named
            && below
            && unsigned()
            && !text.contains([':', '?'])
            && !ends_sentence(text)
            && !is_titled(text)
            && told()
    }

    /// Whether a line below has all its words and a few more: “2 thoughts on ‘Let it rain’”, “Listen to Let it rain”.
    pub(super) fn is_said_within(&self, at: usize) -> bool {
        /// So many words more, at most.
        const MORE: usize = 6;
        let block = &self.lines[at];
        let said = block.folded();
        let count = block.words();
        let within = |other: &Block| {
            (count + 1..=count + MORE).contains(&other.words()) && other.folded().contains(said)
        };
        let mut below = self.lines[at + 1..].iter().chain(self.after);
        count > 2 && below.any(within)
    }

    /// Whether the name before a colon is that of whoever signs right below: “Ida Lund: Let it rain”.
    pub(super) fn is_headed_by_signer(&self, at: usize) -> bool {
        let Some((name, _)) = self.lines[at].text.split_once(": ") else {
            return false;
        };
        let name = line::fold(name);
        let signs = |below: usize| {
            let byline = self.lines[below].byline();
            byline
                .is_some_and(|byline| byline.names.iter().any(|signer| line::fold(signer) == name))
        };
        (at + 1..self.lines.len().min(at + 5)).any(signs)
    }

    /// Whether a few words stand right above a longer line, and below that a standfirst.
    pub(super) fn is_kicker(&self, at: usize) -> bool {
        let (next, below) = (at + 1, at + 2);
        self.lines[at].words() <= 5
            && !ends_sentence(&self.lines[at].text)
            && below < self.lines.len()
            && self.lines[next].words() > self.lines[at].words()
            && self.reads_like_headline(next)
            && !self.lines[below].parted
            && (self.lines[below].words() > 14 || self.lines[below].text.ends_with('.'))
    }

    /// Whether the line below says whose a picture is, and one that reads like a headline stands under it.
    pub(super) fn is_above_picture(&self, at: usize) -> bool {
        let credited = self.lines.get(at + 1).and_then(credit);
        let owner = self
            .lines
            .get(at + 1)
            .is_some_and(|next| next.text.starts_with(['/', '©']));
        (owner || credited.is_some_and(|credit| credit.start < 4))
            && (at + 2..self.lines.len().min(at + 2 + NEAR))
                .take_while(|&below| !self.signs(below))
                .any(|below| self.reads_like_headline(below) && !is_caption(self.lines, below))
    }

    /// Whether a byline stands right under a line, as under another one farther down that reads like a headline as well; or such lines
    /// follow it one by one, and byline or date stands under the last of them.
    pub(super) fn is_teaser(&self, at: usize) -> bool {
        let signed = |at: usize| at + 1 < self.lines.len() && self.signs(at + 1);
        let headed = |at: usize| {
            let next = self.lines.get(at + 1);
            let told = next.is_some_and(|next| {
                next.words() <= 14
                    && date::find(&next.text).is_some_and(|date| date.range.start == 0)
            });
            (signed(at) || told && !self.is_dated(at + 1)) && self.reads_like_headline(at)
        };
        let mut below = at + 2..self.lines.len();
        if signed(at) && below.any(headed) {
            return true;
        }
        let like = |at: &usize| self.reads_like_headline(*at);
        let above = (0..at).rev().take_while(like).count();
        let behind = (at + 1..self.lines.len()).take_while(like).count();
        let last = at + behind;
        behind > 0 && above + behind > 2 && self.is_signed_within(last + 1..last + 4)
    }

    /// Whether a byline stands above a line, and one that reads like a headline above that.
    pub(super) fn is_below_byline(&self, at: usize) -> bool {
        let signed = (0..at).rev().find(|&above| self.signs(above));
        signed.is_some_and(|signed| {
            let near = signed.saturating_sub(NEAR)..signed;
            near.into_iter().any(|above| {
                self.lines[above].words() > 2
                    && self.may_be_headline(above)
                    && !self.is_above_navigation(above)
            })
        })
    }

    /// Whether a line stands below one that reads like a headline and has byline and date right under it.
    pub(super) fn is_below_dateline(&self, at: usize) -> bool {
        (0..at.saturating_sub(3)).any(|above| {
            let under = above + 1..(above + 4).min(at);
            under.clone().any(|at| self.signs(at))
                && under.clone().any(|at| self.is_dated(at))
                && self.reads_like_headline(above)
        })
    }

    /// Whether a sentence stands right below a line that can be the headline.
    pub(super) fn is_below_headline(&self, at: usize) -> bool {
        let block = &self.lines[at];
        at > 0
            && !block.parted
            && block.text.ends_with('.')
            && !is_titled(&block.text)
            && !is_signed_title(block)
            && self.lines[at - 1].words() > 1
            && self.may_be_headline(at - 1)
    }

    /// Whether a line is the name of the house, as its rights tell at the foot of the page.
    pub(super) fn is_house(&self, at: usize) -> bool {
        let folded = self.lines[at].folded();
        let owns = |block: &Block| {
            block.words() <= LONGEST_RIGHTS
                && block.text.contains('©')
                && block.folded().contains(folded)
        };
        self.lines[at].words() <= 5 && self.after.iter().any(owns)
    }

    /// Whether a line stands in the list under a heading of other pieces: “Latest news”, and titles below.
    pub(super) fn is_among_teasers(&self, at: usize) -> bool {
        let above = (0..at).rev();
        let titles = above.clone().take_while(|&above| {
            self.reads_like_headline(above) || promo::heads_teasers(self.lines[above].folded())
        });
        titles
            .into_iter()
            .any(|above| promo::heads_teasers(self.lines[above].folded()))
    }

    /// Whether “By” and a name stand in one of some lines.
    pub(super) fn is_signed_by(&self, range: Range<usize>) -> bool {
        let by = |block: &Block| {
            block.words() <= 20
                && block.byline().is_some_and(|byline| {
                    byline.prefixed && byline.start == 0 && !byline.names.is_empty()
                })
        };
        let end = range.end.min(self.lines.len());
        range.start < end && self.lines[range.start..end].iter().any(by)
    }

    /// Whether “By” and a name stand above a line, right under one that reads like a headline, and none below it.
    pub(super) fn is_below_all_bylines(&self, at: usize) -> bool {
        let titled = |signed: usize| {
            let mut above = signed.saturating_sub(3)..signed;
            above.any(|above| self.reads_like_headline(above))
        };
        let signed = |above: usize| self.is_signed_by(above..above + 1) && titled(above);
        (0..at).any(signed) && !self.is_signed_by(at + 1..self.lines.len())
    }

    /// How many of the long words of a line the running text has as well, and how many there are.
    pub(super) fn shared_with_text(&self, at: usize) -> (usize, usize) {
        let text = self.stems.get_or_init(|| {
            let prose = self.after.iter().filter(|block| block.is_prose());
            prose
                .flat_map(|block| stems(block.folded()).map(str::to_owned))
                .collect()
        });
        let shared = stems(self.lines[at].folded()).filter(|stem| text.contains(*stem));
        (shared.count(), stems(self.lines[at].folded()).count())
    }

    /// Whether a label such as “Opinion” stands close above, whatever buttons are between.
    pub(super) fn labelled(&self, at: usize) -> bool {
        let mut above = (0..at).rev().filter(|&at| !self.is_button(at)).take(3);
        above.any(|at| line::label_range(&self.lines[at].text).is_some())
    }

    /// Whether a line above ends in the same words, as the way to the page or its title does, or begins them and breaks off.
    pub(super) fn is_said_above(&self, at: usize) -> bool {
        let folded = self.lines[at].folded();
        let begins = |said: &str| {
            let begun = said.strip_suffix("...").or(said.strip_suffix('…'));
            begun.is_some_and(|begun| begun.len() > 12 && folded.starts_with(begun.trim_end()))
        };
        folded.len() > 12
            && (0..at).any(|other| {
                let said = self.lines[other].folded();
                if begins(said) && said.len() < folded.len() {
                    return true;
                }
                said.len() > folded.len()
                    && (said.starts_with(folded) || said.ends_with(folded))
                    && !self.says_who(other)
                    && !said.ends_with('.')
            })
    }

    /// Whether the way to the page stands right above a line, or above the label that does.
    pub(super) fn is_below_trail(&self, at: usize) -> bool {
        let trail = |above: usize| line::is_trail(&self.lines[above].text);
        let label = |above: usize| self.lines[above].words() <= 4 && !self.lines[above + 1].parted;
        at > 0 && trail(at - 1) || at > 1 && label(at - 1) && trail(at - 2)
    }

    /// Whether a line stands right under a day and right above the running text, as the titles of blogs do.
    pub(super) fn is_between_day_and_text(&self, at: usize) -> bool {
        let text = self.after.first().filter(|text| !text.parted);
        at > 0
            && at + 1 == self.lines.len()
            && date::is_date_line(&self.lines[at - 1].text)
            && !self.lines[at].text.ends_with('.')
            && text.is_some_and(Block::is_prose)
    }

    /// Whether the same words stand farther above, as in the page's list of what is in it, and not right above as under a picture.
    pub(super) fn is_printed_above(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let again = |other: &Block| other.folded() == block.folded();
        block.words() > 4 && at > 1 && self.lines[..at - 1].iter().any(again)
    }

    /// Whether a line stands among short ones, as the names of sections do.
    pub(super) fn is_listed(&self, at: usize) -> bool {
        let short = |at: usize| {
            self.lines.get(at).is_some_and(|block| {
                block.words() <= 3
                    && !ends_sentence(&block.text)
                    && !self.signs(at)
                    && !self.is_dated(at)
                    && line::label_range(&block.text).is_none()
            })
        };
        // “Why the ferry waits”, and a date above it and below it, as lists of other pieces have them, or above it and the one before.
        let day =
            |at: Option<usize>| at.is_some_and(|at| at < self.lines.len() && self.is_dated(at));
        let dated = day(at.checked_sub(1)) && (day(Some(at + 1)) || day(at.checked_sub(3)));
        // The last of the sections, above the label of the piece.
        let label = |at: usize| {
            let block = self.lines.get(at);
            block.is_some_and(|block| line::label_range(&block.text).is_some())
        };
        let section = self.lines[at].words() <= 7;
        let among =
            || (at == 0 || short(at - 1)) && short(at + 1) && (short(at + 2) || label(at + 2));
        dated || section && among()
    }
}
