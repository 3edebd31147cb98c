//! Where the running text of a pasted article starts.
use super::super::{block::Block, line, names, promo};
use super::boxes::LONGEST_BOX;
use super::head::headline::is_titled;
use super::lines::{ends, heads_summary, is_dated, is_furniture, is_of_site, is_summary, runs};
use super::standfirst::{HEAD, below_standfirst, is_settled};

/// How far above the first paragraph the byline stands.
const NEAR: usize = 6;
/// The most words of the title of another piece.
const TITLE: usize = 20;
/// Whom a piece is about it names within so many lines.
const PIECE: usize = 200;

/// Where the running text starts: the first of at least three paragraphs that stand close together, with no byline or date among
/// them. What surely stands above them, though it reads like one of them, comes second.
pub(super) fn first_of_run(blocks: &[Block]) -> Option<(usize, Option<usize>)> {
    let first = (0..blocks.len()).find(|&at| begins_run(blocks, at))?;
    Some(below_standfirst(blocks, first).unwrap_or((first, None)))
}

/// Whether a paragraph begins the running text.
fn begins_run(blocks: &[Block], at: usize) -> bool {
    let near = at..blocks.len().min(at + 16);
    // Boxes of the page between them do not count: “More on this topic”, and the titles below it.
    let is_long = || blocks[at].words() >= LONGEST_BOX;
    let signed = || {
        let by = |block: &Block| block.byline().is_some_and(|byline| byline.prefixed);
        blocks[at.saturating_sub(NEAR)..at].iter().any(by)
    };
    let heads = |at: &usize| promo::heads_teasers(blocks[*at].folded());
    let headed = near.clone().skip(1).find(heads);
    let headed = headed.filter(|_| is_long() && signed());
    let boxed = headed.map_or(0..0, |heading| {
        let titled = |at: &usize| blocks[*at].words() <= TITLE && !ends(&blocks[*at].text);
        let titles = (heading + 1..near.end).take_while(titled).count();
        heading..heading + 1 + titles
    });
    let of_piece = |at: &usize| !is_of_site(&blocks[*at]) && !boxed.contains(at);
    let run = |lines| {
        near.clone()
            .filter(of_piece)
            .take(lines)
            .filter(|&near| runs(blocks, near) || near == at)
    };
    let leads = || at + 1 < blocks.len() && runs(blocks, at + 1) && is_settled(blocks, at);
    // “The Ferry Is Not a Luxury. Stop Pricing It Like One.”
    let titled = blocks[at].words() <= 16 && is_titled(&blocks[at].text);
    // “… : and what if we listened to those who wait?”, right above the standfirst.
    let asks = || {
        let next = blocks.get(at + 1);
        blocks[at].words() <= 20
            && blocks[at].text.ends_with('?')
            && !blocks[at].parted
            && next.is_some_and(|next| !next.parted && runs(blocks, at + 1))
    };
    !titled
        && !is_bio_on_top(blocks, at)
        && !asks()
        && (runs(blocks, at) || introduces_another(blocks, at))
        && !is_summary(blocks, at)
        && (run(6).count() > 1 && run(8).count() > 2 || leads() || is_long() && run(4).count() > 1)
}

/// Whether a paragraph says who wrote the piece: right under a name, “Pilot in Norvik, author of The Pier.”, or of “the author”, or of
/// somebody who signs nowhere above and of whom the piece does not speak.
fn is_bio_on_top(blocks: &[Block], at: usize) -> bool {
    const LONGEST: usize = 60;
    let block = &blocks[at];
    if block.words() > LONGEST || !blocks.get(at + 1).is_some_and(|next| next.parted) {
        return false;
    }
    let under_name = || {
        let above = at.checked_sub(1).map(|above| &blocks[above]);
        above.is_some_and(Block::is_like_name) && line::opens_with_role(block.folded())
    };
    let bare = line::after_note_label(&block.text).unwrap_or(&block.text);
    let of_author =
        || line::opens_with_author(&line::fold(bare)) && line::bio_score(bare, &[]) >= 2;
    under_name() || of_author() || is_of_nobody_else(blocks, at)
}

/// Whether a paragraph says who somebody is, above a piece that nobody signs and that never names that person.
fn is_of_nobody_else(blocks: &[Block], at: usize) -> bool {
    let block = &blocks[at];
    let signs = |line: &Block| {
        line.byline()
            .is_some_and(|byline| byline.prefixed || byline.known)
    };
    let Some(subject) = names::bio_subject(&block.text) else {
        return false;
    };
    let surname = subject.name.rsplit(' ').next().unwrap_or_default();
    let spoken = || {
        let mut below = blocks[at + 1..].iter().take(PIECE);
        below.any(|line| line.text.contains(surname))
    };
    subject.known
        && subject.name.contains(' ')
        && line::bio_score(&block.text, &[]) >= 2
        && !blocks[at.saturating_sub(HEAD)..at].iter().any(signs)
        && !spoken()
}

/// Whether a paragraph says who somebody is that is not the one who signs above it: the piece begins with somebody it is about.
fn introduces_another(blocks: &[Block], at: usize) -> bool {
    let block = &blocks[at];
    let above = &blocks[at.saturating_sub(HEAD)..at];
    let mut signed = above
        .iter()
        .filter(|line| line.is_name() || line.byline().is_some_and(|byline| byline.prefixed));
    let other = |name: &str| {
        let mut parts = name.split(' ').filter(|part| part.chars().count() > 2);
        name.contains(' ') && !parts.any(|part| above.iter().any(|line| line.text.contains(part)))
    };
    block.is_prose()
        && !is_of_site(block)
        && !block.is_disclaimer()
        && !block.is_disclosure()
        && signed.next().is_some()
        && names::bio_subject(&block.text).is_some_and(|subject| other(&subject.name))
}

/// Where the lines start that a blank line parts from all above and that lead on to the first paragraph: a short sentence, a question.
pub(super) fn start_of_group(blocks: &[Block], first: usize) -> usize {
    let says = |block: &Block| {
        ends(&block.text) && !is_furniture(block) && !is_dated(block) && !heads_summary(block)
    };
    let mut start = first;
    while start > 0
        && !blocks[start].parted
        && says(&blocks[start - 1])
        && !is_summary(blocks, start - 1)
    {
        start -= 1;
    }
    if start > 0 && blocks[start].parted {
        start
    } else {
        first
    }
}
