//! Which of the lines above a pasted article is its headline.
use super::super::super::{
    block::{Block, ends_sentence, words},
    date, line, names,
};
use super::super::{
    captions::{
        credit, is_above_caption, is_above_credit, is_alternative, is_caption, is_shouted,
        quotes_for_picture,
    },
    outline::{are_like_names, is_like_name, is_of_site, is_rule, tells_of_author},
};
use super::{Head, NEAR};

/// The most lines that stand above the article where a piece was copied and not its page.
const SELECTION: usize = 16;

/// So many short lines in a row are the names of sections.
const SECTIONS: usize = 4;

/// The most words of a line that says who has the rights in a page.
const LONGEST_RIGHTS: usize = 30;

/// So many letters tell what a word is of.
const STEM: usize = 5;

/// Whether a name stands before a headline, and no “By” before that: “Ida Lund: The harbour is ours”.
fn is_signed_title(block: &Block) -> bool {
    let by = block
        .byline()
        .is_some_and(|byline| byline.prefixed && byline.start == 0);
    !by && names::in_title(&block.text).is_some_and(|title| {
        let told = title.known || title.names.len() > 1;
        title.sure || told && words(&block.text[title.headline.clone()]) > 3
    })
}

/// Whether two lines speak of the same thing: they share the beginning of a long word.
fn are_akin(one: &Block, other: &Block) -> bool {
    let stems = |block: &Block| -> Vec<String> {
        let long = block.folded().split(|c: char| !c.is_alphabetic());
        long.filter(|word| word.chars().count() >= STEM)
            .map(|word| word.chars().take(STEM).collect())
            .collect()
    };
    let known = stems(other);
    stems(one).iter().any(|stem| known.contains(stem))
}

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

/// Whether several words stand in a line without a space between, as rows of links are copied: “HomeEssaysArchive”.
fn is_glued(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let seams = letters.windows(4).filter(|four| {
        four[0].is_lowercase()
            && four[1].is_lowercase()
            && four[2].is_uppercase()
            && four[3].is_lowercase()
    });
    seams.count() > 1
}

/// Whether a line is a day and a few words: “EPAPER | March 15, 2023”, “Blog 2 mars 2025”.
fn is_mostly_day(block: &Block) -> bool {
    date::find(&block.text).is_some_and(|date| {
        let rest = words(&block.text[..date.range.start]) + words(&block.text[date.range.end..]);
        let clock = block.text.as_bytes().windows(3).any(|three| {
            three[0].is_ascii_digit() && three[1] == b':' && three[2].is_ascii_digit()
        });
        let signed = || block.byline().is_some_and(|byline| byline.prefixed);
        date.range.start == 0 || rest <= 5 || clock || signed()
    })
}

/// Whether a line begins with an hour, as the latest news do: “14:52 The ferry is back”.
fn is_clocked(text: &str) -> bool {
    text.split_once(' ')
        .is_some_and(|(clock, _)| line::is_clock(clock))
}

/// Whether a line is of figures, as rates and hours are: “EUR 85,91 (+0,12) 16:12”.
fn is_of_figures(text: &str) -> bool {
    const FIGURES: usize = 9;
    text.chars().filter(char::is_ascii_digit).count() >= FIGURES
}

/// Whether a line is a row of short names with bars between: “Debate | Opinion | Harbours”.
fn is_way(text: &str) -> bool {
    let mut parts = text.split(" | ");
    text.matches(" | ").count() > 1 && parts.all(|part| words(part) <= 3)
}

/// Whether a line says who took a picture for whom: “Ida Lund for Coast Ledger”.
fn is_picture_by(text: &str) -> bool {
    text.split_once(" for ").is_some_and(|(name, house)| {
        words(house) <= 3 && house.starts_with(char::is_uppercase) && is_like_name(name)
    })
}

/// Whether a folded line tells what goes on just now, above all pages: “Trending: …”, “En direct …”.
fn is_ticker(folded: &str) -> bool {
    const TICKERS: &[&str] = &[
        "trending",
        "breaking",
        "en direct",
        "eilmeldung",
        "live:",
        "live ",
        "temas del día",
        "última hora",
        "ultim'ora",
        "in evidenza",
        "em alta",
    ];
    TICKERS.iter().any(|ticker| folded.starts_with(ticker))
}

/// Whether a whole line stands in brackets: “(Ida Lund/The Coast Gazette)”.
fn is_bracketed(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('(') && text.ends_with(')')
}

impl Head<'_> {
    /// The line that is most like a headline, the first of those that are equally so.
    pub(in super::super) fn headline(&self) -> Option<usize> {
        if std::env::var("DBGH").is_ok() {
            for at in 0..self.lines.len() {
                let b = &self.lines[at];
                eprintln!(
                    "{} {} {:>3} {}{}{}{} | {}",
                    at,
                    if self.may_be_headline(at) { "?" } else { " " },
                    self.likeness(at),
                    if b.parted { "P" } else { "-" },
                    if self.signs(at) { "S" } else { "-" },
                    if self.is_dated(at) { "D" } else { "-" },
                    if self.is_button(at) { "B" } else { "-" },
                    b.text.chars().take(110).collect::<String>()
                );
            }
        }
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
        let below_navigation = equal
            .take_while(|&at| is_page && !self.is_signed_within(first + 1..at))
            .find(|&at| {
                (first + 1..at).filter(section).count() > 1 && self.reads_like_headline(at)
            });
        Some(below_navigation.unwrap_or(first))
    }

    fn may_be_headline(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let folded = block.folded();
        (1..=30).contains(&block.words())
            && block.text.contains(char::is_alphabetic)
            && !self.is_button(at)
            && !line::is_trail(&block.text)
            && block.text.matches(" » ").count() < 2
            && !self.leads_to_another(at)
            && !block.text.contains(['>', '›', '→', '←'])
            && !block.text.contains("://")
            && !block.text.trim_end().ends_with([':', '：'])
            && !line::is_label(folded)
            && !line::is_topic(folded)
            && !names::is_account(&block.text)
            && (!self.signs(at) || is_signed_title(block))
            && !self.is_dated(at)
            && !is_mostly_day(block)
            && !is_glued(&block.text)
            && !is_ticker(folded)
            && !is_clocked(&block.text)
            && !is_of_figures(&block.text)
            && !is_way(&block.text)
            && !is_picture_by(&block.text)
            && !is_of_site(block)
            && !(tells_of_author(block)
                && !(block.text.contains(": ") && is_signed_title(block))
                && line::split_label(&block.text).is_none()
                && (ends_sentence(&block.text) || block.words() > 12))
            && !block.is_credit()
            && !self.says_who(at)
            && !is_alternative(&block.text)
            && !quotes_for_picture(&block.text)
            && !is_bracketed(&block.text)
            && !self.heads_pitch(at)
            && !is_above_credit(self.lines, at)
            && !is_above_caption(self.lines, at)
            && credit(block).is_none()
    }

    /// Whether a line is the way to the page, and ends in what stands below it: “Home/ Opinion/ The harbour is ours”; or a label and
    /// a subject, above the headline and below the piece.
    fn leads_to_another(&self, at: usize) -> bool {
        let text = &self.lines[at].text;
        let below = |end: &str| {
            let end = line::fold(end);
            self.lines[at + 1..]
                .iter()
                .any(|other| other.folded() == end)
        };
        let parts = text.matches('/').count();
        if parts > 1 && text.rsplit('/').next().is_some_and(below) {
            return true;
        }
        // “HomeOpinionThe harbour is ours”, as a row of links is copied.
        let glued = |next: &Block| {
            let way = self.lines[at].folded().strip_suffix(next.folded());
            next.words() > 3 && way.is_some_and(|way| way.ends_with(char::is_alphanumeric))
        };
        if self.lines.get(at + 1).is_some_and(glued) {
            return true;
        }
        let Some((label, subject)) = text.split_once(' ') else {
            return false;
        };
        let again = |subject: &str| {
            let subject = line::fold(subject);
            self.after.iter().any(|other| other.folded() == subject)
        };
        at + 1 < self.lines.len()
            && words(subject) <= 3
            && line::is_label(&line::fold(label))
            && again(subject)
    }

    /// Whether the page's own words stand right under a line: “Please enable JavaScript”.
    fn heads_pitch(&self, at: usize) -> bool {
        let next = self.lines.get(at + 1);
        next.is_some_and(|next| !next.parted && next.folded().contains("javascript"))
    }

    /// Whether a text that is no whole page begins with a line, labels aside.
    fn is_first(&self, at: usize) -> bool {
        let label = |block: &Block| line::label_range(&block.text).is_some();
        self.is_whole && self.lines.len() <= SELECTION && self.lines[..at].iter().all(label)
    }

    /// Whether a line says what somebody is whose name stands right above it.
    fn says_who(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let named = at > 0 && is_like_name(&self.lines[at - 1].text);
        named && line::has_role(block.folded()) && !ends_sentence(&block.text)
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
        let above_label = below
            .next()
            .is_some_and(|next| line::is_label(self.lines[next].folded()));
        let opens = self.is_first(at) && length == 4 && !above_label;
        likeness += 2 * i32::from(opens && (at == 0 || !text.ends_with('.')));
        likeness -= 2 * i32::from(above_label);
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
        likeness -= 3 * i32::from(self.is_teaser(at));
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
        likeness += 3 * i32::from(kicked);
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
        likeness
            + if self.is_signed_within(at + 1..at + 1 + NEAR) {
                2
            } else {
                i32::from(self.is_signed_within(at.saturating_sub(3)..at))
            }
    }

    /// Whether a line can be a headline, is long enough for one or set under a label, and no sentence with a full stop.
    fn reads_like_headline(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let labelled = || at > 0 && line::is_label(self.lines[at - 1].folded());
        let long = (4..=20).contains(&block.words());
        (long || block.words() > 1 && labelled())
            && !block.text.ends_with('.')
            && self.may_be_headline(at)
    }

    /// Whether the names of sections stand below a line, and below them one that reads like a headline.
    fn is_above_navigation(&self, at: usize) -> bool {
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

    /// Whether a few words stand right above a longer line, and below that a standfirst.
    fn is_kicker(&self, at: usize) -> bool {
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
    fn is_above_picture(&self, at: usize) -> bool {
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

    /// Whether a byline stands right under a line, as under another one farther down that reads like a headline as well.
    fn is_teaser(&self, at: usize) -> bool {
        let signed = |at: usize| at + 1 < self.lines.len() && self.signs(at + 1);
        let mut below = at + 2..self.lines.len();
        signed(at) && below.any(|below| signed(below) && self.reads_like_headline(below))
    }

    /// Whether a byline stands above a line, and one that reads like a headline above that.
    fn is_below_byline(&self, at: usize) -> bool {
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
    fn is_below_dateline(&self, at: usize) -> bool {
        (0..at.saturating_sub(3)).any(|above| {
            let under = above + 1..(above + 4).min(at);
            under.clone().any(|at| self.signs(at))
                && under.clone().any(|at| self.is_dated(at))
                && self.reads_like_headline(above)
        })
    }

    /// Whether a sentence stands right below a line that can be the headline.
    fn is_below_headline(&self, at: usize) -> bool {
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
    fn is_house(&self, at: usize) -> bool {
        let folded = self.lines[at].folded();
        let owns = |block: &Block| {
            block.words() <= LONGEST_RIGHTS
                && block.text.contains('©')
                && block.folded().contains(folded)
        };
        self.lines[at].words() <= 5 && self.after.iter().any(owns)
    }

    /// Whether a label such as “Opinion” stands close above, whatever buttons are between.
    fn labelled(&self, at: usize) -> bool {
        let mut above = (0..at).rev().filter(|&at| !self.is_button(at)).take(3);
        above.any(|at| line::label_range(&self.lines[at].text).is_some())
    }

    /// Whether a line above ends in the same words, as the way to the page or its title does.
    fn is_said_above(&self, at: usize) -> bool {
        let folded = self.lines[at].folded();
        folded.len() > 12
            && (0..at).any(|other| {
                let said = self.lines[other].folded();
                said.len() > folded.len()
                    && (said.starts_with(folded) || said.ends_with(folded))
                    && !self.says_who(other)
                    && !said.ends_with('.')
            })
    }

    /// Whether a line stands among short ones, as the names of sections do.
    fn is_listed(&self, at: usize) -> bool {
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
