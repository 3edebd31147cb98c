//! How much speaks for a line above a pasted article being its headline.
//!
//! The weights are those of a softmax regression over the candidates of some nine hundred and sixty labelled pastes, each with one
//! headline, drawn to weights set by hand before (L2) and rounded; what weighed less than half a point was left out. That of a line
//! printed above and that of one between day and text are set by hand. Held against pastes
//! that they had not seen they told nine of ten headlines, the ones set by hand eight.
use super::super::super::{
    block::{Block, ends_sentence, is_small, words},
    date, line, promo,
    vocabulary::is_unspaced,
};
use super::super::{
    captions::{credit, is_caption, is_shouted},
    lines::{are_like_names, is_like_name, is_rule, tells_of_author},
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
    fn told(&self, at: usize) -> [(i32, bool); 68] {
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
        let name = is_like_name(text) || are_like_names(text);
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
            (26, length == 3),
            (62, fits),
            (-20, own.len() < text.len() && length <= 3),
            (21, opens && (at == 0 || !text.ends_with('.'))),
            (14, leads_in && !subtitle && !whole && fits),
            (-24, above_label),
            (32, over_label),
            (-32, text.ends_with('.') && !is_titled(text)),
            (-60, twice && name),
            (-17, !twice && name),
            (-27, self.is_above_navigation(at)),
            // “Politics & World Affairs”
            (-27, block.words() <= 5 && text.contains(" & ")),
            (-27, self.is_kicker(at)),
            (-20, self.is_above_picture(at)),
            (-25, self.is_teaser(at)),
            (
                -34,
                home.iter().any(|home| block.folded().starts_with(home)),
            ),
            (-21, self.is_below_headline(at)),
            (
                -36,
                self.is_below_dateline(at) && !self.is_printed_above(at),
            ),
            (-40, self.is_house(at)),
            (-16, is_shouted(block)),
            (-30, self.lines[at..].iter().any(is_rule)),
            (-20, shows),
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
            (21, self.labelled(at)),
            (13, self.is_below_trail(at)),
            // One word among those of the navigation.
            (-12, block.words() == 1 && is_page),
            (20, leads && (3..=16).contains(&block.words())),
            (35, self.is_said_above(at)),
            (25, self.is_printed_above(at)),
            (40, self.is_between_day_and_text(at)),
            (-29, self.is_listed(at)),
            (-61, self.is_named_role(at)),
            (
                -39,
                above.is_some_and(|above| promo::heads_teasers(above.folded())),
            ),
            (27, signed),
            (11, !signed && signed_above),
            (16, deck),
            (19, label_over),
            (33, bar),
            (8, dated_next),
            (8, signed_later),
            (-8, short_next),
            (-11, block.parted),
            (
                4,
                above.is_some_and(|above| self.signs(at - 1) || is_like_name(&above.text)),
            ),
            (-6, text.contains(char::is_numeric)),
            (17, at > 0 && self.is_dated(at - 1)),
            (
                -6,
                next.is_some_and(|next| {
                    !next.parted && next.words() > length + 3 && is_titled(&next.text)
                }),
            ),
            (-13, left == 1),
            (-2, is_titled(text)),
            (19, text.starts_with(['«', '“', '„', '"', '‘'])),
            (
                -1,
                deck && next.is_some_and(|next| ends_sentence(&next.text)),
            ),
            (9, shared * 3 > long * 2),
            // Where words are not parted, none is ever shared.
            (-10, shared == 0 && long > 0 && !text.contains(is_unspaced)),
            (-9, (2..=3).contains(&left)),
            (-9, at == 0),
            (-9, is_shown(block)),
            (
                -4,
                next.is_some_and(|next| shared > 0 && are_akin(block, next)),
            ),
            (-9, self.labelled(at) && signed),
            (-39, tells_of_author(block)),
            (14, self.is_said_within(at)),
            (33, self.is_headed_by_signer(at)),
            (-22, own.contains(" | ")),
            // “Essays4 April 2023”
            (-40, ends_in_day(text)),
            (
                -23,
                next.is_some_and(|next| next.words() > 1 && next.is_chrome_heading()),
            ),
        ]
    }
}
