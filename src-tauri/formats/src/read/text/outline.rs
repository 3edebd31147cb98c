//! What the lines above a pasted article are, by how they stand together. On a web page the markup says it; here only the lines do.
use std::{cmp::Reverse, ops::Range};

use super::super::{
    assign::Outline,
    block::{Block, Hint, ends_sentence, words},
    date, line, names, promo,
};
use super::captions::{credit, is_above_credit, is_alternative, is_caption, is_shouted};

/// How many lines before the article are looked at: more than any navigation has.
const HEAD: usize = 200;
/// How far from the headline stand its label, its byline and its date.
const NEAR: usize = 5;
/// The most words of a standfirst.
const LONGEST_STANDFIRST: usize = 70;
/// The most lines that stand above the article where a piece was copied and not its page.
const SELECTION: usize = 16;
/// So many scraps in a row end a piece that does not go on within so many lines.
const SCRAPS: usize = 3;
const LOOK_AHEAD: usize = 12;

/// Tells which line is most likely the headline, where the running text starts and where it is over; marks above it captions, and
/// what buttons and readers left, as the markup of a page would.
pub(super) fn find(blocks: &mut [Block]) -> Option<Outline> {
    let first = first_of_run(blocks)?;
    let standfirst = first_is_standfirst(blocks, first);
    let body = if standfirst {
        first + 1
    } else {
        start_of_group(blocks, first)
    };
    let from = body.saturating_sub(HEAD);
    let head = Head {
        lines: &blocks[from..body],
        after: &blocks[body..],
        is_whole: from == 0,
    };
    let headline = head.headline()?;
    let under = headline + 1..head.lines.len();
    let hints: Vec<_> = under.map(|at| (at, head.hint(at, headline))).collect();
    for (at, hint) in hints {
        blocks[from + at].hint = hint;
    }
    if standfirst {
        blocks[first].hint = Some(Hint::Standfirst);
    }
    let end = end(blocks, body);
    mark_boxes(&mut blocks[body..end]);
    Some(Outline {
        headline: from + headline,
        body,
        end,
    })
}

/// Marks the boxes of the page: lines that follow one another where blank lines part the paragraphs, and one of which is a button
/// or an offer.
fn mark_boxes(blocks: &mut [Block]) {
    let parted = blocks.iter().filter(|block| block.parted).count();
    if parted * 2 < blocks.len() {
        return;
    }
    for lines in blocks.chunk_by_mut(|_, next| !next.parted) {
        let of_site =
            |block: &Block| line::is_chrome(block.folded()) || promo::is_pitch(block.folded());
        let small = lines.iter().all(|block| block.words() <= 40);
        if lines.len() > 1 && small && lines.iter().any(of_site) {
            // “Ida Lund”, “Follow”, “I write about …”
            let named = is_like_name(&lines[0].text);
            let told = |block: &Block| {
                let of_author = tells_of_author(block) || named && line::says_i(block.folded());
                of_author && ends_sentence(&block.text)
            };
            let others = lines.iter_mut().filter(|block| !told(block));
            others.for_each(|block| block.hint = Some(Hint::Chrome));
        }
    }
}

/// Whether a block is a paragraph of the piece, as far as its own words tell.
fn runs(blocks: &[Block], at: usize) -> bool {
    blocks[at].is_prose()
        && !is_furniture(&blocks[at])
        && !is_caption(blocks, at)
        && !is_dated(&blocks[at])
}

/// The first of at least three paragraphs of running text that stand close together, with no byline or date among them.
fn first_of_run(blocks: &[Block]) -> Option<usize> {
    let first = (0..blocks.len()).find(|&at| {
        // Boxes of the page between them do not count.
        let of_piece = |at: &usize| !is_of_site(&blocks[*at]);
        let near = at..blocks.len().min(at + 16);
        let run = |lines| {
            near.clone()
                .filter(of_piece)
                .take(lines)
                .filter(|&at| runs(blocks, at))
        };
        runs(blocks, at) && run(6).count() > 1 && run(8).count() > 2
    })?;
    // What reads like a first paragraph is the standfirst where the byline or the date stands under it.
    let mut below = (first + 1..blocks.len().min(first + 8)).rev();
    let heads = |block: &Block| {
        let by = block.byline().is_some_and(|byline| byline.prefixed);
        let signed = || by && !ends_sentence(&block.text) && !is_of_site(block);
        block.words() <= 16 && (signed() || is_dated(block))
    };
    // A name alone, above the buttons.
    let named = |at: usize| {
        let name = line::is_name(&blocks[at].text) && blocks[at].words() <= 4;
        name && blocks.get(at + 1).is_some_and(is_of_site)
            && !(first + 1..at).any(|between| runs(blocks, between))
    };
    let last = below
        .find(|&at| heads(&blocks[at]) || named(at))
        .or_else(|| shared_below(blocks, first));
    let after = last.and_then(|last| (last + 1..blocks.len()).find(|&at| runs(blocks, at)));
    Some(
        after
            .filter(|_| blocks[first].words() <= LONGEST_STANDFIRST)
            .unwrap_or(first),
    )
}

/// The last of the buttons by which pages are shared, where they stand right below a paragraph.
fn shared_below(blocks: &[Block], at: usize) -> Option<usize> {
    const NETWORKS: &[&str] = &["facebook", "linkedin", "whatsapp", "twitter"];
    let shares = |block: &Block| {
        let named = |network: &&str| block.folded().contains(*network);
        NETWORKS.iter().any(named)
    };
    let is_button = |block: &&Block| {
        block.words() <= 4 && !ends_sentence(&block.text) && (is_of_site(block) || shares(block))
    };
    let below = &blocks[at + 1..];
    let buttons = below.iter().take_while(is_button).count();
    (buttons > 1 && below[..buttons].iter().any(shares)).then_some(at + buttons)
}

/// Whether the first paragraph belongs to the lines above it: it goes with them, while blank lines part it and all others.
fn first_is_standfirst(blocks: &[Block], first: usize) -> bool {
    let next = first + 1..blocks.len().min(first + 5);
    first > 0 && heads_summary(&blocks[first - 1]) && runs(blocks, first + 1)
        || first > 0
            && !blocks[first].parted
            && next.len() > 2
            && !is_caption(blocks, first - 1)
            && blocks[next].iter().all(|block| block.parted)
            && blocks[first].words() <= LONGEST_STANDFIRST
            && runs(blocks, first + 1)
}

/// Whether a line stands over what the page calls its summary.
fn heads_summary(block: &Block) -> bool {
    const HEADINGS: &[&str] = &[
        "summary",
        "in summary",
        "in short",
        "zusammenfassung",
        "en résumé",
        "résumé",
        "en resumen",
        "resumen",
        "resumo",
        "sommario",
    ];
    HEADINGS.contains(&block.folded())
}

/// Where the lines start that a blank line parts from all above and that lead on to the first paragraph: a short sentence, a question.
fn start_of_group(blocks: &[Block], first: usize) -> usize {
    let says = |block: &Block| ends(&block.text) && !is_furniture(block) && !is_dated(block);
    let mut start = first;
    while start > 0 && !blocks[start].parted && says(&blocks[start - 1]) {
        start -= 1;
    }
    if start > 0 && blocks[start].parted {
        start
    } else {
        first
    }
}

/// Whether a text ends as sentences and their parts do.
fn ends(text: &str) -> bool {
    ends_sentence(text) || text.trim_end().ends_with([',', '،', '，', ';', ':'])
}

/// Where the running text is over: behind it stand many scraps, such as tags, names and buttons, and no two paragraphs together.
fn end(blocks: &[Block], body: usize) -> usize {
    let is_scrap =
        |block: &Block| block.words() <= 5 && !ends(&block.text) || line::is_chrome(block.folded());
    let goes_on = |at: usize| {
        (at..blocks.len().min(at + LOOK_AHEAD)).any(|at| {
            let next = at + 1;
            runs(blocks, at)
                && next < blocks.len()
                && (runs(blocks, next) || tells_of_author(&blocks[next]))
        })
    };
    let mut scraps = 0;
    let mut since = body;
    for (at, block) in blocks.iter().enumerate().skip(body) {
        if is_rule(block) {
            scraps += SCRAPS;
        } else if is_scrap(block) {
            scraps += 1;
        } else if ends(&block.text) || block.is_prose() {
            (scraps, since) = (0, at + 1);
        }
        if scraps >= SCRAPS && !goes_on(at + 1) {
            return since;
        }
    }
    blocks.len()
}

/// Whether a paragraph is one of those that stand around a piece.
fn is_furniture(block: &Block) -> bool {
    tells_of_author(block) || is_of_site(block)
}

/// Whether a paragraph says who the author is or whose views these are.
fn tells_of_author(block: &Block) -> bool {
    line::is_disclaimer(block.folded())
        || line::is_disclosure(&block.text, block.folded())
        || line::bio_score(&block.text, &[]) >= 2
}

/// Whether a paragraph is the site's: a rule, an offer, a button.
fn is_of_site(block: &Block) -> bool {
    let folded = block.folded();
    line::is_notice(folded)
        || line::is_chrome(folded)
        || promo::is_promo(folded)
        || promo::is_pitch(folded)
}

/// Whether a line is a date and little else.
fn is_dated(block: &Block) -> bool {
    block.words() <= 16 && date::is_date_line(&block.text)
}

/// Whether a line is somebody's name, or looks like one that no list knows.
fn is_like_name(text: &str) -> bool {
    let text = text.trim();
    let shape = || (2..=3).contains(&words(text)) && names::name(text).is_some();
    line::is_name(text) || shape() && line::split_label(text).is_none()
}

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

/// Whether nearly all words of a line begin with a capital, as in American headlines.
fn is_titled(text: &str) -> bool {
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

/// Whether a whole line stands in brackets: “(Ida Lund/The Coast Gazette)”.
fn is_bracketed(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('(') && text.ends_with(')')
}

/// Whether a line is drawn and not written: “______”.
fn is_rule(block: &Block) -> bool {
    block.text.len() > 4 && !block.text.contains(char::is_alphanumeric)
}

/// The lines above the running text.
struct Head<'a> {
    lines: &'a [Block],
    /// The running text, and what is below it.
    after: &'a [Block],
    /// Whether the text begins with the first of them.
    is_whole: bool,
}

impl Head<'_> {
    /// The line that is most like a headline, the first of those that are equally so.
    fn headline(&self) -> Option<usize> {
        let may_be = (0..self.lines.len()).filter(|&at| self.may_be_headline(at));
        let best = may_be.max_by_key(|&at| (self.likeness(at), Reverse(at)))?;
        // Between headline and byline stands the standfirst, which reads like a headline as well.
        let best = best
            .checked_sub(1)
            .filter(|&above| {
                !self.lines[best].parted
                    && self.may_be_headline(above)
                    && words(&self.lines[above].text) > 2
                    && self.is_signed_within(best + 1..best + 2)
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

    /// Whether one of some lines is as long as a standfirst.
    fn says_more(&self, range: Range<usize>) -> bool {
        self.lines[range]
            .iter()
            .any(|block| block.words() > 12 && !is_of_site(block))
    }

    fn may_be_headline(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let folded = block.folded();
        (1..=30).contains(&block.words())
            && block.text.contains(char::is_alphabetic)
            && !self.is_button(at)
            && !line::is_trail(&block.text)
            && !self.leads_to_another(at)
            && !block.text.contains(['>', '›', '→', '←'])
            && !block.text.contains("://")
            && !block.text.trim_end().ends_with([':', '：'])
            && !line::is_label(folded)
            && !line::is_topic(folded)
            && !names::is_account(&block.text)
            && (!self.signs(at) || is_signed_title(block))
            && !self.is_dated(at)
            && date::find(&block.text).is_none_or(|date| date.range.start > 0)
            && !is_of_site(block)
            && !(tells_of_author(block)
                && !(block.text.contains(": ") && is_signed_title(block))
                && line::split_label(&block.text).is_none()
                && (ends_sentence(&block.text) || block.words() > 12))
            && !line::is_credit(folded)
            && !self.says_who(at)
            && !is_alternative(&block.text)
            && !is_bracketed(&block.text)
            && !self.heads_pitch(at)
            && !is_above_credit(self.lines, at)
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
        likeness += 2 * i32::from(self.is_first(at) && length == 4 && !above_label);
        likeness -= 2 * i32::from(above_label);
        likeness -= 2 * i32::from(text.ends_with('.') && !is_titled(text));
        likeness -= 3 * i32::from(is_like_name(text));
        likeness -= 2 * i32::from(is_shouted(block));
        likeness -= 3 * i32::from(self.lines[at..].iter().any(is_rule));
        likeness += 2 * i32::from(self.labelled(at));
        likeness += 2 * i32::from(at > 0 && line::is_trail(&self.lines[at - 1].text));
        let leads = block.parted && next.is_some_and(|next| !next.parted);
        likeness += 2 * i32::from(leads && block.words() > 2);
        likeness += 3 * i32::from(self.is_said_above(at));
        likeness -= 3 * i32::from(self.is_listed(at));
        likeness
            + if self.is_signed_within(at + 1..at + 1 + NEAR) {
                2
            } else {
                i32::from(self.is_signed_within(at.saturating_sub(3)..at))
            }
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
            && self.lines[..at]
                .iter()
                .any(|other| other.folded().len() > folded.len() && other.folded().contains(folded))
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
        dated || (at == 0 || short(at - 1)) && short(at + 1) && short(at + 2)
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
        block.words() <= 20
            && !ends_sentence(&block.text)
            && (block.byline().is_some_and(sure) || labelled())
    }

    fn is_dated(&self, at: usize) -> bool {
        is_dated(&self.lines[at])
    }

    /// Whether a line is a button, a counter, a player or a mark: nothing that was written by an author.
    fn is_button(&self, at: usize) -> bool {
        let block = &self.lines[at];
        line::is_chrome(block.folded())
            || !block.text.contains(char::is_alphabetic) && !self.is_dated(at)
    }

    /// Whether a line is one of those under a heading that the page gives its own summary.
    fn is_summary(&self, at: usize) -> bool {
        const HEADINGS: &[&str] = &[
            "key points",
            "key takeaways",
            "at a glance",
            "ai summary",
            "auf einen blick",
            "l'essentiel",
        ];
        let first = (0..=at).rev().find(|&at| self.lines[at].parted);
        first.filter(|first| *first < at).is_some_and(|first| {
            let folded = self.lines[first].folded();
            words(folded) <= 5 && HEADINGS.iter().any(|heading| folded.starts_with(heading))
        })
    }

    /// Whether a name in capitals is that of whoever drew the picture: the byline under it is not in capitals, or what the picture is
    /// called, the headline once more, stands above it.
    fn is_drawn_by(&self, at: usize, headline: usize) -> bool {
        let is_name = |block: &Block| line::is_name(&block.text);
        let below = self.lines[at + 1..].iter().take(NEAR);
        // Below the standfirst.
        // Below the standfirst.
        let again = at > headline + 1
            && self.lines[at - 1].folded() == self.lines[headline].folded()
            && self.says_more(headline..at - 1);
        is_name(&self.lines[at])
            && is_shouted(&self.lines[at])
            && below.into_iter().any(|block| {
                is_name(block) && !is_shouted(block) || again && is_like_name(&block.text)
            })
    }

    /// What a line under the headline is, where it is nothing that a person wrote to be read as part of the piece.
    fn hint(&self, at: usize, headline: usize) -> Option<Hint> {
        let block = &self.lines[at];
        if line::is_notice(block.folded()) {
            return None;
        }
        if self.is_button(at) || is_of_site(block) || self.is_summary(at) {
            return Some(Hint::Chrome);
        }
        if is_caption(self.lines, at) || self.is_drawn_by(at, headline) {
            return Some(Hint::Caption);
        }
        let named = is_like_name(&block.text)
            && self
                .lines
                .get(at + 1)
                .is_some_and(|next| line::has_role(next.folded()));
        // A name that no list knows signs where no other does.
        let unsigned = || {
            let mut below = headline + 1..self.lines.len();
            !below.any(|at| self.signs(at))
                && !(headline + 1..at).any(|at| is_like_name(&self.lines[at].text))
        };
        let named = named || is_like_name(&block.text) && unsigned();
        let drawn = at > 0 && self.is_drawn_by(at - 1, headline);
        let named = named || drawn && is_like_name(&block.text);
        if self.signs(at) || named || self.is_dated(at) || tells_of_author(block) {
            return None;
        }
        let below = self.is_signed_within(headline + 1..at);
        let fragment = block.words() < 12 && !ends(&block.text);
        let label = line::label_range(&block.text).is_some();
        (below && fragment && !label && !line::has_role(block.folded())).then_some(Hint::Chrome)
    }
}
