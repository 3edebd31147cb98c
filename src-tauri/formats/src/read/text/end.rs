//! Where the running text of a pasted article is over.
use super::super::{
    block::{Block, ends_sentence, words},
    date, promo,
};
use super::closings::closed;
use super::lines::{ends, is_dated, is_rule, runs, tells_of_author};
use super::offers::{is_button, is_field};

/// So many scraps in a row end a piece that does not go on within so many lines.
const SCRAPS: usize = 3;
const LOOK_AHEAD: usize = 12;

/// A paragraph of so many words is hardly a teaser; several such go on with a piece, whatever stands between them.
pub(super) const LONG: usize = 40;
const SEVERAL: usize = 2;

/// Whether a line says how long ago something was written, behind a name: “tide_watcher 3 hours ago”.
fn tells_how_long_ago(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const UNITS: &[&str] = &[
        "min", "hour", "day", "week", "month", "year", "std", "stunde", "tag", "woche", "monat", "heure", "jour", "semaine",
        "mois", "hora", "día", "semana", "minuto", "час", "дн", "недел", "годин",
    ];
    const BEFORE: &[&str] = &["vor", "a", "hace", "há"];
    const BEHIND: &[&str] = &["ago", "fa", "назад", "тому"];
    let all: Vec<&str> = folded.split(' ').collect();
    let counted = |at: usize| {
        let number = all[at].bytes().all(|byte| byte.is_ascii_digit());
        let unit = all
            .get(at + 1)
            .is_some_and(|unit| UNITS.iter().any(|known| unit.starts_with(known)));
        let before = at > 1 && BEFORE.contains(&all[at - 1]);
        let behind = all.get(at + 2).is_some_and(|word| BEHIND.contains(word));
        number && unit && (before || behind)
    };
    !all[0].starts_with(|c: char| c.is_ascii_digit()) && (1..all.len()).any(counted)
}

/// Whether a line stands above what a reader wrote: a name, the day and the hour, or how long ago.
fn heads_comment(block: &Block) -> bool {
    let clock = |text: &str| {
        text.as_bytes().windows(4).any(|four| {
            four[0].is_ascii_digit()
                && matches!(four[1], b':' | b'.')
                && four[2].is_ascii_digit()
                && four[3].is_ascii_digit()
        }) || text.contains(" h ")
    };
    let dated = || {
        date::find(&block.text).is_some_and(|date| {
            let name = block.text[..date.range.start].trim();
            words(name) > 0 && clock(&block.text[date.range.end..])
        })
    };
    // “Wrench Turner said...”
    const SAID: &[&str] = &[
        " said...",
        " said…",
        " says:",
        " wrote:",
        " sagte...",
        " sagt:",
        " schrieb:",
        " dit :",
        " a dit…",
        " a écrit :",
        " dijo...",
        " dice:",
        " escribió:",
        " disse...",
        " ha detto...",
        " scrive:",
        " пишет:",
    ];
    if block.words() <= 6 && SAID.iter().any(|said| block.folded().ends_with(said)) {
        return true;
    }
    (2..=12).contains(&block.words())
        && !ends_sentence(&block.text)
        && !is_dated(block)
        && !block.byline().is_some_and(|byline| byline.prefixed)
        && (dated() || tells_how_long_ago(block.folded()))
}

/// Where readers' comments start below a piece: two of them, each under who wrote it and when.
fn comments(blocks: &[Block], body: usize) -> Option<usize> {
    let heads = |at: usize| {
        heads_comment(&blocks[at]) && blocks.get(at + 1).is_some_and(|next| next.words() > 3)
    };
    let piece = (body..blocks.len()).filter(|&at| runs(blocks, at)).nth(2)?;
    let first = (piece + 1..blocks.len()).find(|&at| heads(at))?;
    let near = first + 2..blocks.len().min(first + LOOK_AHEAD);
    let heading = |block: &Block| block.words() <= 6 && !ends_sentence(&block.text);
    // The last line of a list above a blank line heads nothing.
    let over = |block: &Block| {
        let counted = block.text.contains(|c: char| c.is_ascii_digit());
        let told = block.is_chrome() || promo::is_comments_heading(block.folded());
        heading(block) && (counted || told || block.parted || !blocks[first].parted)
    };
    let headed = over(&blocks[first - 1]);
    near.into_iter()
        .any(heads)
        .then(|| first - usize::from(headed))
}

/// Whether scraps are an offer of the page with the last paragraph of the piece right below: one where readers leave their address.
fn is_offer_above_last(blocks: &[Block], since: usize, behind: usize) -> bool {
    const NEAR: usize = 3;
    let left = |block: &Block| is_field(block) || is_button(block);
    let below = behind..blocks.len().min(behind + NEAR);
    blocks[since..behind].iter().any(left)
        && below
            .into_iter()
            .any(|at| blocks[at].parted && blocks[at].words() >= LONG && runs(blocks, at))
}

/// Where the running text is over: behind it stand many scraps, such as tags, names and buttons, and no two paragraphs together.
pub(super) fn end(blocks: &[Block], body: usize) -> usize {
    let is_scrap = |block: &Block| block.words() <= 5 && !ends(&block.text) || block.is_chrome();
    let goes_on = |at: usize| {
        // The next article stands below a day, what readers wrote below its heading.
        let other =
            |&at: &usize| is_dated(&blocks[at]) || promo::is_comments_heading(blocks[at].folded());
        let apart = (at..blocks.len().min(at + 2 * LOOK_AHEAD)).take_while(|at| !other(at));
        let long = |&at: &usize| blocks[at].words() >= LONG && runs(blocks, at);
        if apart.filter(long).take(SEVERAL).count() == SEVERAL {
            return true;
        }
        (at..blocks.len().min(at + LOOK_AHEAD)).any(|at| {
            let next = at + 1;
            runs(blocks, at)
                && next < blocks.len()
                && (runs(blocks, next) || tells_of_author(&blocks[next]))
        })
    };
    let comments = comments(blocks, body);
    let closed = comments.is_none().then(|| closed(blocks, body)).flatten();
    let blocks = &blocks[..comments.or(closed).unwrap_or(blocks.len())];
    let mut scraps = 0;
    let mut since = body;
    for (at, block) in blocks.iter().enumerate().skip(body) {
        // Stars part the last paragraph from the others as well.
        let parts = || {
            blocks.get(at + 1).is_some_and(|next| {
                runs(blocks, at + 1) || next.words() > 2 && ends(&next.text) && !next.is_chrome()
            })
        };
        if is_rule(block) {
            scraps += if parts() { 0 } else { SCRAPS };
        } else if is_scrap(block) {
            scraps += 1;
        } else if ends(&block.text) || block.is_prose() {
            (scraps, since) = (0, at + 1);
        }
        if scraps >= SCRAPS && !goes_on(at + 1) {
            if !is_offer_above_last(blocks, since, at + 1) {
                return since;
            }
            scraps = 0;
        }
    }
    if closed.is_some() && since > body {
        return since;
    }
    // Above the comments, what the page offers.
    let offers = |at: &usize| {
        let block = &blocks[*at];
        let folded = block.folded();
        block.is_chrome() || promo::heads_teasers(folded) || promo::is_comments_heading(folded)
    };
    let first = comments.and_then(|_| (since..blocks.len()).find(offers));
    first.unwrap_or(blocks.len())
}
