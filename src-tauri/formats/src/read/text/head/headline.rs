//! Which of the lines above a pasted article is its headline: of those that may be, the one for which most speaks.
use super::super::super::{
    block::{Block, ends_sentence, is_small, words},
    line, promo,
};
use super::super::{
    captions::{credit, is_caption, is_shouted},
    lines::{are_like_names, is_like_name, is_rule, tells_of_author},
};
use super::{Head, NEAR, around::are_akin};

/// The most lines that stand above the article where a piece was copied and not its page.
const SELECTION: usize = 16;

/// Whether nearly all words of a line begin with a capital, as in American headlines.
pub(in super::super) fn is_titled(text: &str) -> bool {
    let long: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.chars().count() > 4)
        .collect();
    let capital = long
        .iter()
        .filter(|word| word.starts_with(|c: char| !c.is_lowercase()))
        .count();
    long.len() > 2 && capital * 10 >= long.len() * 9
}

/// Whether a folded line stands before the field of a search.
fn searches(folded: &str) -> bool {
    const FIELDS: &[&str] = &[
        "search for:",
        "search:",
        "suche nach:",
        "suche:",
        "rechercher:",
        "rechercher :",
        "buscar:",
        "cerca:",
    ];
    FIELDS.contains(&folded)
}

impl Head<'_> {
    /// The line that is most like a headline, the first of those that are equally so.
    pub(in super::super) fn headline(&self) -> Option<usize> {
        let may_be = (0..self.lines.len()).filter(|&at| self.may_be_headline(at));
        let best = self.most_like(may_be)?;
        // Between headline and byline stands the standfirst, which reads like a headline as well.
        let best = best
            .checked_sub(1)
            .filter(|&above| {
                !self.lines[best].parted
                    && self.may_be_headline(above)
                    && words(&self.lines[above].text) > 4
                    && self.is_signed_within(best + 1..best + 2)
                    && self.likeness(above) + 2 >= self.likeness(best)
            })
            .unwrap_or(best);
        // So it does below the byline.
        let best = best
            .checked_sub(2)
            .filter(|&above| {
                self.may_be_headline(above)
                    && words(&self.lines[above].text) > 4
                    && !self.lines[above + 1].parted
                    && self.signs(above + 1)
                    && self.likeness(above) + 2 >= self.likeness(best)
            })
            .unwrap_or(best);
        // Printed twice, it is the way to the page that comes first; below the standfirst, it is what the picture is called.
        let again = (best + 1..self.lines.len())
            .rev()
            .find(|&at| self.lines[at].folded() == self.lines[best].folded())
            .filter(|&again| !self.says_more(best..again));
        Some(again.unwrap_or(best))
    }

    /// The line that is most like a headline, the first of those that are equally so, or the first below the navigation of a page.
    fn most_like(&self, lines: impl Iterator<Item = usize>) -> Option<usize> {
        let all: Vec<(i32, usize)> = lines.map(|at| (self.likeness(at), at)).collect();
        let most = all.iter().map(|(likeness, _)| *likeness).max()?;
        let equal = all.iter().filter(|(likeness, _)| *likeness == most);
        let mut equal = equal.map(|(_, at)| *at);
        let first = equal.next()?;
        let is_page = self.lines.len() > SELECTION;
        let section = |at: &usize| {
            let block = &self.lines[*at];
            block.words() <= 4 && !self.is_button(*at) && !is_like_name(&block.text)
        };
        let last = &self.lines[first];
        let again = self.lines[..first]
            .iter()
            .any(|line| line.folded() == last.folded());
        let short = last.words() <= 4
            && !self.is_said_above(first)
            && !again
            && !last.parted
            && !last.text.ends_with(['?', '!'])
            && first > 1
            && !self.signs(first - 1);
        // The last of the navigation, and right under it a line that says more.
        let right_under = |at: usize| {
            let next = &self.lines[at];
            at == first + 1
                && short
                && !next.parted
                && (last.words() + 2..=16).contains(&next.words())
        };
        let below_navigation = equal
            .take_while(|&at| !self.is_signed_within(first + 1..at))
            .find(|&at| {
                let sections = || is_page && (first + 1..at).filter(section).count() > 1;
                (right_under(at) || sections()) && self.reads_like_headline(at)
            });
        Some(below_navigation.unwrap_or(first))
    }

    /// Whether a text that is no whole page begins with a line, labels aside.
    fn is_first(&self, at: usize) -> bool {
        let label = |block: &Block| line::label_range(&block.text).is_some();
        self.is_whole && self.lines.len() <= SELECTION && self.lines[..at].iter().all(label)
    }

    /// How much speaks for a line being the headline.
    fn likeness(&self, at: usize) -> i32 {
        let block = &self.lines[at];
        let text = block.text.trim_end();
        // Of “Opinion | Harbours” the label is no headline.
        let own = line::split_label(text).map_or(text, |(_, rest)| &text[rest]);
        let length = match words(own) {
            1 => -1,
            2 => 1,
            3 => 2,
            4..=20 => 4,
            _ => 0,
        };
        let mut likeness = length;
        likeness -= 2 * i32::from(own.len() < text.len() && words(own) <= 3);
        // Whoever copies a piece and not the page begins with its headline.
        let next = self.lines.get(at + 1);
        let mut below = (at + 1..self.lines.len()).filter(|&at| !self.is_button(at));
        // Between headline and standfirst a label may stand as well.
        let says_more = |label: usize| {
            let behind = self.lines.get(label + 1);
            block.words() > 4
                && behind.is_some_and(|behind| {
                    !behind.text.ends_with('?')
                        && behind.words() > 14
                        && !behind.parted
                        && ends_sentence(&behind.text)
                })
        };
        let above_label = below
            .next()
            .is_some_and(|next| line::is_label(self.lines[next].folded()) && !says_more(next));
        let over_label = self
            .lines
            .get(at + 1)
            .is_some_and(|next| line::is_label(next.folded()) && says_more(at + 1));
        let opens = self.is_first(at) && length == 4 && !above_label;
        likeness += 2 * i32::from(opens && (at == 0 || !text.ends_with('.')));
        // A sentence or two right under it.
        let leads_in = next.is_some_and(|next| {
            !next.parted && next.words() > 14 && ends_sentence(&next.text) && !tells_of_author(next)
        });
        let subtitle = at > 0 && !block.parted && self.reads_like_headline(at - 1);
        let leads_in = leads_in && !subtitle;
        let whole = text.ends_with('.') && !is_titled(text) || block.holds_sentence();
        likeness += 2 * i32::from(leads_in && !whole && (4..=20).contains(&words(own)));
        likeness -= 2 * i32::from(above_label);
        likeness += 3 * i32::from(over_label);
        likeness -= 2 * i32::from(text.ends_with('.') && !is_titled(text));
        // Under the picture and beside it: the author's name twice.
        let twice = |other: Option<usize>| {
            let other = other.and_then(|other| self.lines.get(other));
            other.is_some_and(|other| other.folded() == block.folded())
        };
        let twice = twice(at.checked_sub(1)) || twice(Some(at + 1));
        likeness -=
            if twice { 6 } else { 3 } * i32::from(is_like_name(text) || are_like_names(text));
        likeness -= 4 * i32::from(self.is_above_navigation(at));
        // “Politics & World Affairs”
        likeness -= 2 * i32::from(block.words() <= 5 && text.contains(" & "));
        likeness -= 2 * i32::from(self.is_kicker(at));
        likeness -= 3 * i32::from(self.is_above_picture(at));
        likeness -= 4 * i32::from(self.is_teaser(at));
        // “Accueil Opinions Tribunes”, the way to the page without its marks.
        let home = ["accueil ", "startseite ", "inicio ", "início "];
        likeness -= 3 * i32::from(home.iter().any(|home| block.folded().starts_with(home)));
        likeness -= 3 * i32::from(self.is_below_headline(at));
        likeness -= 3 * i32::from(self.is_below_dateline(at));
        likeness -= 4 * i32::from(self.is_house(at));
        likeness -= 2 * i32::from(is_shouted(block));
        likeness -= 3 * i32::from(self.lines[at..].iter().any(is_rule));
        // What a picture shows, told to those who do not see it, stands above its caption.
        let shows = next.is_some_and(|next| !next.parted && is_caption(self.lines, at + 1));
        likeness -= 2 * i32::from(shows);
        // It speaks of what the caption speaks of, and is no sentence.
        let alternative = next.filter(|next| shows && credit(next).is_some());
        likeness -= 3 * i32::from(
            alternative.is_some_and(|next| are_akin(block, next))
                && !text.ends_with(['.', '!', '?']),
        );
        // “Harbours :”, on a line of its own right above.
        let kicked = at > 0 && !block.parted && self.lines[at - 1].text.ends_with(':');
        likeness += 3 * i32::from(kicked && !searches(self.lines[at - 1].folded()));
        // What the house says of itself: “essays for people who look up”.
        likeness -= 3 * i32::from(text.starts_with(is_small));
        // “Fares”, “:”, and then the headline.
        likeness -= 4 * i32::from(next.is_some_and(|next| next.text == ":"));
        // “Fares”, and the headline on the next line.
        let below_next = self.lines.get(at + 2);
        let signed = below_next.is_some_and(|block| !block.parted && self.signs(at + 2));
        let kicks = next.is_some_and(|next| {
            !next.parted
                && (block.words() + 2..=14).contains(&next.words())
                && (!ends_sentence(&next.text) || is_titled(&next.text))
                && !signed
        });
        likeness -= 2 * i32::from(block.parted && words(own) <= 4 && kicks);
        likeness += 2 * i32::from(self.labelled(at));
        likeness += 2 * i32::from(at > 0 && line::is_trail(&self.lines[at - 1].text));
        let below = next.or(self.after.first());
        let leads =
            block.parted && below.is_some_and(|next| !next.parted) && !self.is_below_byline(at);
        // One word among those of the navigation.
        likeness -= i32::from(block.words() == 1 && self.lines.len() > SELECTION);
        likeness += 2 * i32::from(leads && (3..=16).contains(&block.words()));
        likeness += 3 * i32::from(self.is_said_above(at));
        likeness -= 3 * i32::from(self.is_listed(at));
        likeness -= 6 * i32::from(self.is_named_role(at));
        let teaser = at > 0 && promo::heads_teasers(self.lines[at - 1].folded());
        likeness -= 4 * i32::from(teaser);
        likeness
            + if self.is_signed_within(at + 1..at + 1 + NEAR) {
                2
            } else {
                i32::from(self.is_signed_within(at.saturating_sub(3)..at))
            }
    }
}
