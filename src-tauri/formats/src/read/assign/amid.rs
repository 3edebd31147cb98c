//! What stands amid the body and is none of it: a box about the author, whose a picture is, the title of another piece, the piece's
//! own words in large letters.
use super::super::{
    block::{Block, Hint, Kind, Stand, ends_sentence, is_small, words},
    line, names, promo,
};
use super::{
    Page,
    echo::{echoes, retells},
};

/// How many blocks a pull quote may stand from where its words are.
const NEAR: usize = 30;

/// Whoever speaks in turns does so again within so many blocks.
const TURNS: usize = 100;

/// A sentence of the piece set in large letters has no more words.
const LONGEST_QUOTE: usize = 30;

/// A heading in capitals has no more words.
const LONGEST_SHOUT: usize = 9;

/// How many blocks below the author's name a bio stands at most: the portrait, whose it is, a role and a button between them.
const BOX: usize = 4;

/// What has more words is no bio.
const LONGEST_BIO: usize = 60;

impl Page<'_> {
    /// Whether lines alone tell that a paragraph amid the body says who the author is: it begins with the name, or stands under it.
    pub(super) fn is_in_authors_box(&self, at: usize) -> bool {
        let bare = self.blocks[at].stand == Stand::Unknown;
        let told = || bare && line::bio_score(&self.blocks[at].text, &self.authors) >= 2;
        self.may_be_boxed(at)
            && (self.is_of_author(at) && told() || self.is_headed(at) || self.goes_on_in_box(at))
    }

    /// Whether a paragraph goes on about whom the one above tells of under “The author”: “She is …”.
    fn goes_on_in_box(&self, at: usize) -> bool {
        let headed =
            |heading: usize| self.blocks[heading].heads_bio() && self.is_headed(heading + 1);
        at > 1 && line::goes_on(self.blocks[at].folded()) && headed(at - 2)
    }

    /// Whether a line heads a box about the author amid the body: the name, or “The author”.
    pub(super) fn heads_authors_box(&self, at: usize) -> bool {
        let below = at + 1..self.blocks.len().min(at + 1 + BOX);
        let named = self.named_on(&self.blocks[at]).is_some() || self.blocks[at].heads_bio();
        named
            && below
                .into_iter()
                .any(|next| self.may_be_boxed(next) && self.is_headed(next))
    }

    /// Whether a paragraph of bare lines is no longer than a bio.
    fn may_be_boxed(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        block.kind == Kind::Paragraph
            && block.words() <= LONGEST_BIO
            && (ends_sentence(&block.text) || block.holds_sentence())
    }

    /// Whether the author's name stands right above who that is, or “The author” above a paragraph that names one.
    fn is_headed(&self, at: usize) -> bool {
        let folded = self.blocks[at].folded();
        // The portrait between the two, and whose it is.
        let between = |above: usize| {
            let block = &self.blocks[above];
            // “Ida LundPrivat”
            let glued = |author: &String| {
                let rest = block.text.strip_prefix(author.as_str());
                rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
            };
            block.kind == Kind::Picture
                || self.is_bare_in_last_part(above)
                || block.words() <= 4 && self.authors.iter().any(glued)
                || block.words() <= 4
                    && block.text.contains([':', '©'])
                    && block.picture_credit().is_some()
        };
        let mut above = (at.saturating_sub(BOX)..at).rev();
        let Some(above) = above
            .find(|&above| !between(above))
            .map(|above| &self.blocks[above])
        else {
            return false;
        };
        let text = &self.blocks[at].text;
        // Whoever is asked or speaks in turns stands above many.
        let turns = || {
            // Under the portrait and beside it, the name stands twice in a row.
            let runs = self.blocks.chunk_by(|one, next| one.text == next.text);
            runs.filter(|run| run[0].text == above.text).count() > 2
        };
        let says_who = || {
            line::says_what(folded)
                || line::goes_on_from_name(text, folded)
                || text.starts_with(is_small)
        };
        let names = |author: &String| text.contains(author.as_str());
        // The name as a heading of the last part of the article.
        let last_box = || {
            matches!(above.kind, Kind::Heading(_))
                && above.stand == self.blocks[at].stand
                && self.is_in_last_part(at)
        };
        // Where nobody signs, whoever it tells of has written the piece.
        let unsigned = || {
            let subject = names::bio_subject(text).filter(|subject| subject.known);
            self.authors.is_empty() && subject.is_some() && line::bio_score(text, &[]) >= 2
        };
        let headed = self.named_on(above).is_some() && (says_who() || last_box())
            || above.heads_bio() && (self.authors.iter().any(names) || unsigned());
        headed && !text.contains('?') && !turns()
    }

    /// Whether a line in the last part of the article is what somebody is, “Business editor”, or a button.
    fn is_bare_in_last_part(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let bare = block.hint == Some(Hint::Chrome) || line::has_role_of_author(block.folded());
        bare && block.words() <= 4 && !ends_sentence(&block.text) && self.is_in_last_part(at)
    }

    /// Whether no paragraph stands behind the part of the article in which a block does.
    fn is_in_last_part(&self, at: usize) -> bool {
        let stand = self.blocks[at].stand;
        let behind = |next: usize| {
            self.blocks[next].stand != stand
                && self.blocks[next].stand.is_inside()
                && self.is_lede(next)
                && ends_sentence(&self.blocks[next].text)
        };
        matches!(stand, Stand::Inside(1..)) && !(at + 1..self.blocks.len()).any(behind)
    }

    /// Whether a line of a paste amid the body says whose a picture is, and nothing else.
    pub(super) fn is_bare_caption(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        // “Photo: the last winter” is a heading.
        let capital = |word: &&str| word.starts_with(char::is_uppercase);
        let named =
            block.text.contains('/') || block.text.split(' ').skip(1).filter(capital).count() > 1;
        // A heading in capitals reads like the name of whoever took one.
        let told = block.text.contains(char::is_lowercase)
            || block.text.contains('/')
            || block.text.starts_with("PHOTO ");
        told && block.stand == Stand::Unknown
            && self.end.is_some()
            && block.words() <= 12
            && !ends_sentence(&block.text)
            && block
                .picture_credit()
                .is_some_and(|credit| credit.start < 4)
            && named
    }

    /// Whether a line of a paste amid the body is the title of another piece: a label stands before it, “Opinion: The harbour is
    /// ours”, or “Related”, or who wrote it, how long a film lasts beside it, or it is all in capitals and too long for a heading.
    pub(super) fn is_bare_teaser(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        const LABELS: &[&str] = &[
            "opinion",
            "editorial",
            "commentary",
            "contributor",
            "analysis",
            "op-ed",
        ];
        let labelled = || {
            line::split_label(&block.text).is_some_and(|(label, rest)| {
                // “The harbour is ours | Opinion” has it behind.
                let mark = block.text.get(label.end..rest.start).unwrap_or_default();
                LABELS.contains(&&*line::fold(&block.text[label.clone()]))
                    && mark.contains([':', '|'])
                    && (5..=24).contains(&words(&block.text[rest]))
            })
        };
        let lasts = |at: Option<usize>| {
            at.and_then(|at| self.blocks.get(at))
                .is_some_and(|block| line::is_clock(&block.text))
        };
        // The hours of a diary are many.
        let one = || {
            let clocks = self
                .blocks
                .iter()
                .filter(|block| line::is_clock(&block.text));
            clocks.count() == 1
        };
        let film = || {
            let beside = lasts(at.checked_sub(1)) || lasts(Some(at + 1));
            beside && block.words() > 4 && !ends_sentence(&block.text) && one()
        };
        let shouted = || {
            block.words() > LONGEST_SHOUT
                && !ends_sentence(&block.text)
                && block
                    .text
                    .chars()
                    .filter(|c| c.is_alphabetic())
                    .all(char::is_uppercase)
        };
        block.stand == Stand::Unknown
            && self.end.is_some()
            && (block.parted || at > 0 && line::is_label(self.blocks[at - 1].folded()))
            && block.words() <= 26
            && (labelled()
                || self.is_title_of_other(at)
                || is_related(&block.text)
                || film()
                || shouted()
                || line::is_clock(&block.text) && one())
    }

    /// Whether a line is the title of a piece of somebody else's: “Tom Harrow: Nobody voted for the pier”. Whoever speaks in turns does
    /// so more than once.
    fn is_title_of_other(&self, at: usize) -> bool {
        let text = &self.blocks[at].text;
        let (name, title) = text.split_once(": ").unwrap_or_default();
        let speaks = |block: &&Block| {
            let rest = block.text.strip_prefix(name);
            rest.is_some_and(|rest| rest.starts_with(':'))
        };
        let near = at.saturating_sub(TURNS)..self.blocks.len().min(at + TURNS);
        (2..=4).contains(&words(name))
            && (3..=14).contains(&words(title))
            && title.starts_with(|c: char| c.is_uppercase() || "“‘\"'".contains(c))
            && !ends_sentence(text)
            && !self.authors.iter().any(|author| author == name)
            && names::person(name).is_some_and(|person| person.known && person.name == name)
            && self.blocks[near].iter().filter(speaks).count() == 1
    }

    /// Whether a bare line stands right under what leads to another piece, and is its title: “Read also:”, “The ferry waits”.
    pub(super) fn is_title_below(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let led = at.checked_sub(1).is_some_and(|above| {
            let label = &self.blocks[above];
            let alone = label.words() <= 4 && !label.text.trim_end_matches(':').contains(':');
            // Behind a blank line stands the next heading of the piece.
            let leads = !block.parted || label.text.ends_with(':');
            self.is_cut(above) && alone && leads && promo::heads_teasers(label.folded())
        });
        led && block.stand == Stand::Unknown
            && self.end.is_some()
            && (3..=20).contains(&block.words())
            && !ends_sentence(&block.text)
            && self.blocks.get(at + 1).is_some_and(Block::is_prose)
    }

    /// Whether a paragraph in the middle of the body speaks of its author by the full name: in a box, the page has the bio.
    pub(super) fn is_of_author(&self, at: usize) -> bool {
        let full = |author: &&String| author.contains(' ') || !author.is_ascii();
        let mut authors = self.authors.iter().filter(full);
        self.blocks[at].words() <= LONGEST_BIO
            && authors.any(|author| self.blocks[at].text.starts_with(author.as_str()))
    }

    /// Whether a quotation is the author's own, set in a box: “A pier is a promise.”, and below it “Ida Lund, pilot”. Nobody quotes
    /// himself so.
    pub(super) fn quotes_author(&self, at: usize) -> bool {
        let quote = &self.blocks[at];
        let Some((_, by)) = quote.text.rsplit_once('\n') else {
            return false;
        };
        let by = by.trim_start_matches(|c: char| !c.is_alphanumeric());
        let own = |author: &String| author.contains(' ') && by.starts_with(author.as_str());
        quote.markdown.starts_with("> ") && words(by) <= 12 && self.authors.iter().any(own)
    }

    /// Whether a line says what a paragraph of the body says too.
    pub(super) fn is_pull_quote(&self, at: usize, start: usize) -> bool {
        let quote = self.blocks[at]
            .folded()
            .trim_matches(|c: char| "\"'.… ".contains(c));
        let words = self.blocks[at].words();
        let set_off = self.blocks[at].markdown.starts_with("> ")
            || self.blocks[at].kind == Kind::Paragraph && !ends_sentence(&self.blocks[at].text);
        // Right above a paragraph it is the heading of that.
        let next = self.blocks.get(at + 1);
        let heads = self.blocks[at].stand == Stand::Unknown
            && self.blocks[at].parted
            && words < LONGEST_SHOUT
            && next.is_some_and(|next| next.is_prose() && !next.parted);
        // In a paste, a sentence between blank lines.
        let alone = self.blocks[at].stand == Stand::Unknown
            && self.end.is_some()
            && self.blocks[at].parted
            && ends_sentence(&self.blocks[at].text)
            && next.is_some_and(|next| next.parted);
        let quoted = self.blocks[at].markdown.starts_with("> ");
        let retold = |other: usize, said: &str| {
            (alone || quoted)
                && words <= LONGEST_QUOTE
                && self.is_lede(other)
                && retells(quote, said)
        };
        !heads
            && (5..=60).contains(&words)
            && (start.max(at.saturating_sub(NEAR))..self.blocks.len().min(at + NEAR)).any(|other| {
                let said = self.blocks[other].folded();
                other != at
                    && said.len() > quote.len() + 20
                    && (said.contains(quote)
                        || set_off && self.is_lede(other) && echoes(quote, said)
                        || retold(other, said))
            })
    }
}

/// Whether a line is a title, written as such in English, behind what leads to it: “Related The Front Porch Was Built for This”.
fn is_related(text: &str) -> bool {
    let title = text.strip_prefix("Related ").unwrap_or_default();
    // “Related article The Front Porch …”
    let title = title.strip_prefix("article ").unwrap_or(title);
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    title.starts_with(char::is_uppercase)
        && (3..=16).contains(&words(title))
        && title.split(' ').filter(capital).count() * 2 > words(title)
        && !ends_sentence(title)
}

/// Whether a paragraph is nothing but links, a bullet before each or each on a line of its own, be it with words that lead to them:
/// “More views: • [The ferry](…)”.
pub(super) fn is_list_in_line(markdown: &str) -> bool {
    const LEAD: usize = 6;
    let bare = |part| str::trim_matches(part, [' ', '\\', '\n', '*', '_', '\u{a0}']);
    let link = |part: &str| {
        let title = part
            .strip_prefix('[')
            .and_then(|part| part.strip_suffix(')'));
        title.is_some_and(|title| title.matches("](").count() == 1)
    };
    let mut lines = markdown.lines().map(bare);
    if markdown.contains("\\\n") && lines.all(link) {
        return true;
    }
    if !markdown.contains('•') {
        return false;
    }
    let mut parts = markdown.split('•').map(bare);
    let lead = parts.next().unwrap_or_default();
    let mut links = parts.peekable();
    let lead_in = line::fold(lead.trim_end_matches([':', '*', ' ']));
    let leads =
        lead_in.is_empty() || lead_in.starts_with("more ") || promo::heads_teasers(&lead_in);
    words(lead) <= LEAD && leads && links.peek().is_some() && links.all(link)
}

/// Whether a paragraph is the title of another piece behind what leads to it: “**More from Ida Lund:** [The harbour is ours](…)”.
pub(super) fn is_linked_title(markdown: &str) -> bool {
    let bare = markdown.trim_start_matches("> ");
    // “**[See also: [The ferry waits](…)]**”
    let around = bare.trim_matches(['*', '_']).strip_prefix('[');
    let around = around.and_then(|inside| inside.strip_suffix(']'));
    let bare = around
        .filter(|inside| inside.contains("]("))
        .unwrap_or(bare);
    let ended = bare.trim_end_matches(['*', '_']).strip_suffix(')');
    let Some((label, title)) = ended.and_then(|ended| ended.split_once('[')) else {
        return false;
    };
    let label = label.trim_end_matches(['*', '_', ' ']);
    let one = || title.matches("](").count() == 1 && label.starts_with(['*', '_']);
    let bare = || line::fold(label.trim_matches(['*', '_', ':', '：', ' ']));
    // Nothing but links, one behind the other.
    let only = || {
        let mut behind = title
            .split("](")
            .skip(1)
            .filter_map(|link| link.split_once(')'));
        behind.all(|(_, rest)| words(rest.split('[').next().unwrap_or_default()) <= 1)
    };
    // “► **READ ALSO.** [The ferry waits](…)”, “Related articles[The ferry waits](…)”
    let headed = || {
        let marks = ['*', '_', '.', ' ', '#', '►', '▶', '→'];
        let bare = line::fold(label.trim_matches(marks));
        line::is_chrome_heading(&bare)
            || label.starts_with(marks) && words(&bare) <= 4 && promo::heads_teasers(&bare)
    };
    label.ends_with([':', '：'])
        && (1..=6).contains(&words(label))
        && (one() || only() && promo::heads_teasers(&bare()))
        || only() && headed()
}
