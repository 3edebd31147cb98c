//! How much speaks for a line above a pasted article being its headline.
//!
//! The weights are those of a softmax regression over the candidates of labelled pastes, each with one headline: of some nine hundred
//! and sixty, drawn to weights set by hand (L2), and then of four hundred others, drawn to those; rounded. Held against pastes that they
//! had not seen they told more than nine of ten headlines, the ones set by hand eight.
use super::super::super::{
    block::{Block, ends_sentence, is_small, words},
    date, line, promo,
    vocabulary::is_unspaced,
};
use super::super::{
    captions::{credit, is_caption, is_shouted},
    lines::{are_like_names, is_rule, tells_of_author},
};
use super::{Head, NEAR, around::are_akin, headline::is_titled};

/// The most lines that stand above the article where a piece was copied and not its page.
const SELECTION: usize = 16;

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

/// Whether a line begins as what a picture shows does, told to those who do not see it: “A woman on the pier”.
fn is_shown(block: &Block) -> bool {
    const ARTICLES: &[&str] = &["a", "an", "ein", "eine", "un", "une", "una", "um", "uma"];
    let first = block.folded().split(' ').next().unwrap_or_default();
    ARTICLES.contains(&first) && !block.text.ends_with(['?', '!', '.'])
}

/// Whether a line has a day and a year at its end, and other words before it.
fn ends_in_day(text: &str) -> bool {
    let day = date::find(text).map(|date| date.range);
    day.is_some_and(|day| {
        let figures = text[day.clone()].chars().filter(char::is_ascii_digit);
        day.start > 0 && day.end == text.len() && figures.count() > 4
    })
}

impl Head<'_> {
    /// Whether a text that is no whole page begins with a line, labels aside.
    fn is_first(&self, at: usize) -> bool {
        let label = |block: &Block| line::label_range(&block.text).is_some();
        self.is_whole && self.lines.len() <= SELECTION && self.lines[..at].iter().all(label)
    }

    /// How much speaks for a line being the headline: the weights of all that holds of it, in tenths.
    pub(super) fn likeness(&self, at: usize) -> i32 {
        let held = self.told(at).into_iter().filter(|(_, holds)| *holds);
        held.map(|(weight, _)| weight).sum()
    }

    /// What may be said of a line, each with its weight, and whether it holds.
    fn told(&self, at: usize) -> [(i32, bool); 74] {
        let block = &self.lines[at];
        let text = block.text.trim_end();
        // Of “Opinion | Harbours” the label is no headline.
        let own = line::split_label(text).map_or(text, |(_, rest)| &text[rest]);
        let length = words(own);
        let fits = (4..=20).contains(&length);
        let next = self.lines.get(at + 1);
        let above = at.checked_sub(1).map(|above| &self.lines[above]);
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
        let over_label =
            next.is_some_and(|next| line::is_label(next.folded()) && says_more(at + 1));
        // Whoever copies a piece and not the page begins with its headline.
        let opens = self.is_first(at) && fits && !above_label;
        // A sentence or two right under it.
        let leads_in = next.is_some_and(|next| {
            !next.parted && next.words() > 14 && ends_sentence(&next.text) && !tells_of_author(next)
        });
        let subtitle = at > 0 && !block.parted && self.reads_like_headline(at - 1);
        let whole = text.ends_with('.') && !is_titled(text) || block.holds_sentence();
        // Under the picture and beside it: the author's name twice.
        let twice =
            |other: Option<&Block>| other.is_some_and(|other| other.folded() == block.folded());
        let twice = twice(above) || twice(next);
        let name = line::is_like_name(text) || are_like_names(text);
        // “Accueil Opinions Tribunes”, the way to the page without its marks.
        let home = ["accueil ", "startseite ", "inicio ", "início "];
        // What a picture shows, told to those who do not see it, stands above its caption.
        let shows = next.is_some_and(|next| !next.parted && is_caption(self.lines, at + 1));
        // It speaks of what the caption speaks of, and is no sentence.
        let alternative = next.filter(|next| shows && credit(next).is_some());
        // “Harbours :”, on a line of its own right above.
        let kicked = above.is_some_and(|above| {
            !block.parted && above.text.ends_with(':') && !searches(above.folded())
        });
        // “Fares”, and the headline on the next line.
        let below_next = self.lines.get(at + 2);
        let signed_below = below_next.is_some_and(|block| !block.parted && self.signs(at + 2));
        let kicks = next.is_some_and(|next| {
            !next.parted
                && (block.words() + 2..=14).contains(&next.words())
                && (!ends_sentence(&next.text) || is_titled(&next.text))
                && !signed_below
        });
        let under = next.or(self.after.first());
        let leads =
            block.parted && under.is_some_and(|next| !next.parted) && !self.is_below_byline(at);
        let signed = self.is_signed_within(at + 1..at + 1 + NEAR);
        let signed_above = self.is_signed_within(at.saturating_sub(3)..at);
        let is_page = self.lines.len() > SELECTION;
        // What is longer than a line, right under it, and neither signs nor leads anywhere.
        let deck = next.is_some_and(|next| {
            !next.parted
                && next.words() > length + 2
                && next.words() >= 6
                && !self.signs(at + 1)
                && !self.is_dated(at + 1)
                && !self.is_button(at + 1)
        });
        let label_over = above.is_some_and(|above| line::is_label(above.folded()));
        // “Opinion | The boat at seven”
        let bar = own.len() < text.len() && length > 3;
        let left = self.lines.len() - at;
        let dated_next = next.is_some() && self.is_dated(at + 1);
        let signed_later = self.is_signed_within(at + 2..at + 4);
        let short_next = next.is_some_and(|next| {
            next.words() <= 3
                && !self.signs(at + 1)
                && !self.is_dated(at + 1)
                && !self.is_button(at + 1)
        });
        let (shared, long) = self.shared_with_text(at);
        [
            (-23, length == 1),
            (25, length == 3),
            (63, fits),
            (-20, own.len() < text.len() && length <= 3),
            (19, opens && (at == 0 || !text.ends_with('.'))),
            (15, leads_in && !subtitle && !whole && fits),
            (-24, above_label),
            (36, over_label),
            (-31, text.ends_with('.') && !is_titled(text)),
            (-60, twice && name),
            (-15, !twice && name),
            (-30, self.is_above_navigation(at)),
            // “Politics & World Affairs”
            (-27, block.words() <= 5 && text.contains(" & ")),
            (-28, self.is_kicker(at)),
            (-20, self.is_above_picture(at)),
            (-19, self.is_teaser(at)),
            (
                -34,
                home.iter().any(|home| block.folded().starts_with(home)),
            ),
            (-22, self.is_below_headline(at)),
            (
                -39,
                self.is_below_dateline(at) && !self.is_printed_above(at),
            ),
            (-40, self.is_house(at)),
            (-11, is_shouted(block)),
            (-30, self.lines[at..].iter().any(is_rule)),
            (-21, shows),
            (
                -30,
                alternative.is_some_and(|next| are_akin(block, next))
                    && !text.ends_with(['.', '!', '?']),
            ),
            (22, kicked),
            // What the house says of itself: “essays for people who look up”.
            (-36, text.starts_with(is_small)),
            // “Fares”, “:”, and then the headline.
            (-40, next.is_some_and(|next| next.text == ":")),
            (-15, block.parted && length <= 4 && kicks),
            (18, self.labelled(at)),
            (19, self.is_below_trail(at)),
            // One word among those of the navigation.
            (-12, block.words() == 1 && is_page),
            (19, leads && (3..=16).contains(&block.words())),
            (35, self.is_said_above(at)),
            (28, self.is_printed_above(at)),
            (43, self.is_between_day_and_text(at)),
            (-30, self.is_listed(at)),
            (-61, self.is_named_role(at)),
            (
                -39,
                above.is_some_and(|above| promo::heads_teasers(above.folded())),
            ),
            (28, signed),
            (9, !signed && signed_above),
            (19, deck),
            (22, label_over),
            (34, bar),
            (3, dated_next),
            (3, signed_later),
            (-15, short_next),
            (-12, block.parted),
            (
                3,
                above.is_some_and(|above| self.signs(at - 1) || above.is_like_name()),
            ),
            (-10, text.contains(char::is_numeric)),
            (19, at > 0 && self.is_dated(at - 1)),
            (
                -3,
                next.is_some_and(|next| {
                    !next.parted && next.words() > length + 3 && is_titled(&next.text)
                }),
            ),
            (-17, left == 1),
            (2, is_titled(text)),
            (18, text.starts_with(['«', '“', '„', '"', '‘'])),
            (
                -2,
                deck && next.is_some_and(|next| ends_sentence(&next.text)),
            ),
            (13, shared * 3 > long * 2),
            // Where words are not parted, none is ever shared.
            (-16, shared == 0 && long > 0 && !text.contains(is_unspaced)),
            (-4, (2..=3).contains(&left)),
            (-12, at == 0),
            (-10, is_shown(block)),
            (
                -2,
                next.is_some_and(|next| shared > 0 && are_akin(block, next)),
            ),
            (-10, self.labelled(at) && signed),
            (-35, tells_of_author(block)),
            (15, self.is_said_within(at)),
            (33, self.is_headed_by_signer(at)),
            (-24, own.contains(" | ")),
            // “Essays4 April 2023”
            (-40, ends_in_day(text)),
            (
                -21,
                next.is_some_and(|next| next.words() > 1 && next.is_chrome_heading()),
            ),
            (-52, self.says_who(at)),
            (-20, self.is_among_teasers(at)),
            (12, self.is_signed_by(at + 1..at + 3)),
            (2, self.is_signed_by(at + 3..at + 6)),
            (-12, self.is_below_all_bylines(at)),
            (13, text.ends_with('?')),
        ]
    }
}
