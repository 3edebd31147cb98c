//! Whether a standfirst stands above a pasted article: it reads like a first paragraph, and what is of the page parts it from the piece.
use std::ops::Range;

use super::super::{
    block::{Block, ends_sentence, words},
    date, line,
    mail::letter,
    names, promo,
};
use super::captions::is_caption;
use super::head::{candidate::is_glued, headline::is_titled};
use super::lines::{heads_summary, is_dated, is_of_site, is_summary, runs, tells_of_author};

/// What has no more words may be what a picture shows.
const CAPTION_WORDS: usize = 16;
/// So close above the first paragraph stand byline and date.
const NEAR: usize = 8;
/// Whoever signs is named so far above, buttons and pictures between.
pub(super) const HEAD: usize = 24;
/// How many lines a row of buttons has, and so many of which a few are no accident.
const ROW: usize = 6;
const SHORT_ROW: usize = 3;
/// The most words of one of them.
const BUTTON: usize = 6;
/// A greeting has no more parts.
const LONGEST_GREETING: usize = 4;
/// How far below a standfirst the piece begins.
const LOOK_AHEAD: usize = 12;
/// The most words of a standfirst.
pub(super) const LONGEST_STANDFIRST: usize = 70;

/// Where the piece begins below what reads like its first paragraph and is its standfirst: the byline, the date or buttons stand between
/// the two. Where nothing else tells that it stands above, it comes second.
pub(super) fn below_standfirst(blocks: &[Block], first: usize) -> Option<(usize, Option<usize>)> {
    // The day of another piece, in a box of the page, says nothing of this one.
    let offers = |block: &Block| promo::heads_teasers(block.folded()) || block.is_chrome_heading();
    let near = first + 1..blocks.len().min(first + 8);
    let boxed = near.clone().find(|&at| offers(&blocks[at]));
    let mut below = (near.start..boxed.unwrap_or(near.end)).rev();
    let heads = |block: &Block| {
        let by = block.byline().is_some_and(|byline| byline.prefixed);
        let signed = || by && !ends_sentence(&block.text) && !is_of_site(block);
        let told = || {
            let date = date::find(&block.text).map(|date| date.range);
            let last = |date: &Range<usize>| words(&block.text[date.end..]) <= 2;
            date.is_some_and(|date| block.words() <= 12 || last(&date))
                && !ends_sentence(&block.text)
        };
        block.words() <= 16 && (signed() || is_dated(block)) || block.words() <= 20 && told()
    };
    // A name alone, above the buttons.
    let named = |at: usize| {
        let name = blocks[at].is_name() && blocks[at].words() <= 4;
        name && blocks.get(at + 1).is_some_and(is_of_site)
            && !(first + 1..at).any(|between| runs(blocks, between))
    };
    // Paragraphs of the piece between the two say that this is another's byline.
    let close = |at: usize| {
        (first + 1..at)
            .filter(|&between| blocks[between].words() > CAPTION_WORDS && runs(blocks, between))
            .count()
            < 2
    };
    let settled = is_settled(blocks, first);
    let last = below
        .find(|&at| close(at) && !settled && (heads(&blocks[at]) || named(at)))
        .or_else(|| {
            shared_below(blocks, first).filter(|last| !settled || last - first >= SHORT_ROW)
        })
        .or_else(|| parted_below(blocks, first));
    // What is no standfirst may read like one there; here nothing else would stand so.
    let sure = || {
        told_below(blocks, first)
            .or_else(|| last_of_unparted(blocks, first))
            .or_else(|| names_signer(blocks, first).then_some(first))
            .or_else(|| ends_in_author(&blocks[first].text).then_some(first))
    };
    let surely = last.is_none().then(sure).flatten();
    let last = last.or(surely);
    let goes_on = |&at: &usize| runs(blocks, at) && !is_summary(blocks, at);
    let after = (last? + 1..blocks.len()).find(goes_on)?;
    let fits = blocks[first].words() <= LONGEST_STANDFIRST;
    fits.then(|| (after, surely.map(|_| first)))
}

/// Whether a sentence ends in who argues so: “The pier must be paid for, argues Ida Lund.”
fn ends_in_author(text: &str) -> bool {
    let behind = text.trim_end_matches(['.', ' ']).rsplit_once(", ");
    let argues = behind.and_then(|(_, behind)| behind.split_once(' '));
    argues.is_some_and(|(verb, name)| {
        names::argues(&line::fold(verb))
            && (2..=4).contains(&words(name))
            && names::name(name).is_some()
    })
}

/// Whether byline and date stand right above a paragraph: what is dated below it is another piece.
pub(super) fn is_settled(blocks: &[Block], first: usize) -> bool {
    let above = &blocks[first.saturating_sub(NEAR)..first];
    let by = |block: &Block| block.byline().is_some_and(|byline| byline.prefixed);
    above.iter().any(is_dated) && above.iter().any(by)
}

/// Whether a line names what a page is shared with.
fn shares(block: &Block) -> bool {
    block.words() <= 4 && promo::names_network(block.folded())
}

/// The last of the buttons by which pages are shared, where they stand right below a paragraph, a picture's caption between.
fn shared_below(blocks: &[Block], at: usize) -> Option<usize> {
    // “Share on FacebookShare on TwitterPrint”
    let is_row =
        |at: &usize| is_glued(&blocks[*at].text) && promo::names_network(blocks[*at].folded());
    let short = |at: &usize| {
        blocks[*at].words() <= BUTTON && !ends_sentence(&blocks[*at].text) || is_row(at)
    };
    // What the picture shows for those who do not see it, and its caption.
    let pictured = |at: usize| at < blocks.len() && is_caption(blocks, at);
    let told = |at: usize| pictured(at + 1) && blocks[at].words() <= CAPTION_WORDS;
    let mut below = at + 1;
    while below < blocks.len() && (pictured(below) || told(below)) {
        below += 1;
    }
    let row: Vec<usize> = (below..blocks.len()).take_while(short).collect();
    let shared = row.len() > 1 && row.iter().any(|&at| shares(&blocks[at]));
    let buttons = || row.len() > SHORT_ROW && is_of_site(&blocks[below]);
    (shared || row.iter().any(is_row) || buttons())
        .then(|| row.last().copied())
        .flatten()
}

/// The last of the paragraphs right below one that say who the author is, whom a line above names, or whose views these are, where
/// the piece begins below them; or the line above a letter's “Dear Minister”.
fn told_below(blocks: &[Block], at: usize) -> Option<usize> {
    let above = &blocks[at.saturating_sub(HEAD)..at];
    let named = |block: &Block| {
        let subject = names::bio_subject(&block.text);
        subject.is_some_and(|subject| above.iter().any(|line| line.text.contains(&subject.name)))
    };
    let tells = |block: &&Block| {
        block.is_disclaimer() || block.is_disclosure() || tells_of_author(block) && named(block)
    };
    let told = blocks[at + 1..].iter().take_while(tells).count();
    let next = blocks.get(at + 1);
    let greeted = || !blocks[at].parted && next.is_some_and(|next| opens_letter(next.folded()));
    (told > 0 || greeted()).then_some(at + told)
}

/// Whether a paragraph speaks of whoever signs above it by the full name, as nobody does of himself.
fn names_signer(blocks: &[Block], at: usize) -> bool {
    let above = &blocks[at.saturating_sub(HEAD)..at];
    let signed = above
        .iter()
        .filter_map(Block::byline)
        .filter(|byline| byline.prefixed || byline.known);
    let mut names = signed.flat_map(|byline| &byline.names);
    let named = names.any(|name| name.contains(' ') && blocks[at].text.contains(name.as_str()));
    // “… The boat is early. A guest essay by Ida Lund.”
    let last = names::sentences(&blocks[at].text)
        .last()
        .unwrap_or_default();
    let announced = || last.len() < blocks[at].text.len() && names::label_before_by(last).is_some();
    (named || announced()) && at + 1 < blocks.len() && runs(blocks, at + 1)
}

/// The last of the lines that are no sentences below a paragraph that stands right under the headline: bylines, captions, buttons.
fn parted_below(blocks: &[Block], at: usize) -> Option<usize> {
    let above = at.checked_sub(1).map(|above| &blocks[above])?;
    let titled = !blocks[at].parted
        && above.words() > 2
        && (!ends_sentence(&above.text)
            || above.text.ends_with(['?', '!'])
            || is_titled(&above.text))
        && reads_like_title(above)
        && !is_caption(blocks, at - 1);
    let next = (at + 1..blocks.len().min(at + LOOK_AHEAD)).find(|&next| runs(blocks, next))?;
    // A heading alone parts nothing.
    let of_page = |between: usize| {
        let block = &blocks[between];
        let signs = block
            .byline()
            .is_some_and(|byline| byline.prefixed || byline.known);
        signs
            || is_of_site(block)
            || is_caption(blocks, between)
            || date::find(&block.text).is_some()
    };
    (titled && (at + 1..next).any(of_page)).then_some(next - 1)
}

/// Whether a folded paragraph begins as letters do, and whoever writes speaks to whom it is written: “Dear Minister, we …”.
fn opens_letter(folded: &str) -> bool {
    const WE: &[&str] = &[
        "we ",
        "i ",
        "wir ",
        "ich ",
        "nous ",
        "je ",
        "vous ",
        "sie ",
        "yo ",
        "nosotros ",
        "le ",
        "eu ",
        "nós ",
        "io ",
        "noi ",
        "wij ",
        "ik ",
        "мы ",
        "я ",
        "ми ",
    ];
    let mut parts = folded.split(',').take(LONGEST_GREETING);
    let greeted = parts
        .next()
        .is_some_and(|greeting| (1..=10).contains(&words(greeting)));
    let speaks = |part: &str| {
        let part = part.trim_start();
        part.is_empty() || WE.iter().any(|we| part.starts_with(we))
    };
    greeted && letter::greets(folded) && folded.contains(',') && parts.any(speaks)
}

/// The last of the lines before a paragraph that no blank line parts from them, while blank lines part all paragraphs behind it: what
/// stands in elements of its own above the first paragraph is a standfirst or a summary.
fn last_of_unparted(blocks: &[Block], at: usize) -> Option<usize> {
    let unparted = blocks[at + 1..].iter().take_while(|block| !block.parted);
    let first = at + unparted.take(ROW).count();
    let behind: Vec<bool> = (first + 1..blocks.len().min(first + LOOK_AHEAD))
        .filter(|&next| runs(blocks, next))
        .take(SHORT_ROW)
        .map(|next| blocks[next].parted)
        .collect();
    // Right under a heading, nothing parts one.
    let parted = behind.iter().filter(|parted| **parted).count();
    let parted = behind.first() == Some(&true) && parted + 1 >= behind.len();
    let above: usize = blocks[at..first].iter().map(Block::words).sum();
    let few = first > at && first < at + ROW && above <= LONGEST_STANDFIRST * 2;
    (few && parted && runs(blocks, first)).then(|| first - 1)
}

/// Whether the first paragraph belongs to the lines above it: it goes with them, while blank lines part it and all others, or the next
/// one begins with the place of writing.
pub(super) fn first_is_standfirst(blocks: &[Block], first: usize) -> bool {
    let next = first + 1..blocks.len().min(first + 5);
    let dated = first > 0 && !line::opens_with_place(&blocks[first].text);
    dated
        && first + 1 < blocks.len()
        && line::opens_with_place(&blocks[first + 1].text)
        && blocks[first].words() <= LONGEST_STANDFIRST
        || first > 0 && heads_summary(&blocks[first - 1]) && runs(blocks, first + 1)
        || first > 0
            && !blocks[first].parted
            && reads_like_title(&blocks[first - 1])
            && next.len() > 2
            && !is_caption(blocks, first - 1)
            && !blocks[first.saturating_sub(ROW)..first].iter().any(shares)
            && blocks[next.clone()].iter().all(|block| block.parted)
            && is_shorter(blocks, first, next)
            && !line::tells_i(blocks[first].folded())
            && !line::opens_with_place(&blocks[first].text)
            && runs(blocks, first + 1)
}

/// Whether a paragraph is short, or far shorter than those below it: what is as long as they are begins the piece.
fn is_shorter(blocks: &[Block], first: usize, below: Range<usize>) -> bool {
    const SHORT: usize = 30;
    let count = blocks[first].words();
    let prose = blocks[below].iter().filter(|block| block.is_prose());
    let below: Vec<usize> = prose.map(Block::words).collect();
    let longest = below.iter().max().copied().unwrap_or(0);
    count <= SHORT || count <= LONGEST_STANDFIRST && count * 2 <= longest
}

/// Whether a few words are a button and how often it was used, copied as one: “Share8 214”.
fn is_counted(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    words(text) <= 3
        && letters
            .windows(2)
            .any(|two| two[0].is_lowercase() && two[1].is_ascii_digit())
}

/// Whether a line may be the headline above a standfirst: words of somebody, and nothing the page says of itself.
fn reads_like_title(block: &Block) -> bool {
    let signs = |byline: &names::Byline| byline.prefixed || byline.known;
    (2..=30).contains(&block.words())
        && (!block.text.ends_with('.') || is_titled(&block.text))
        && !block.text.starts_with(['∙', '•', '·'])
        && !is_glued(&block.text)
        && !is_counted(&block.text)
        && !block.byline().is_some_and(signs)
        && date::find(&block.text).is_none()
        && !is_of_site(block)
        && !tells_of_author(block)
        && !line::has_role(block.folded())
}
