//! Several articles in one paste, told apart by their headlines and bylines.
use std::ops::Range;

use super::super::{
    block::{Block, ends_sentence},
    date,
    names::Byline,
    promo,
};

use super::{boxes::leads_glued, captions::is_caption};

/// How many words a byline has at most, with what follows the names.
const LONGEST_BYLINE: usize = 30;

/// Which blocks are the main article: the first, unless a later one is far longer.
pub(super) fn main_article(blocks: &[Block]) -> Range<usize> {
    let prose = blocks.iter().filter(|block| block.is_prose());
    let parted = prose.clone().filter(|block| block.parted).count();
    // Behind a subhead, or what a page sets between, stands no blank line.
    let runs_on = |pair: &[Block]| pair.iter().all(Block::is_prose) && !pair[1].parted;
    let are_parted = parted * 2 >= prose.count() || parted > 2 && !blocks.windows(2).any(runs_on);
    let mut starts = vec![0];
    // Paragraphs since the last start.
    let mut paragraphs = 0;
    for at in 1..blocks.len() {
        paragraphs += usize::from(blocks[at - 1].is_prose());
        if paragraphs > 1 && starts_article(blocks, at, are_parted) {
            starts.push(at);
            paragraphs = 0;
        }
    }
    starts.push(blocks.len());
    let ranges: Vec<Range<usize>> = starts.windows(2).map(|pair| pair[0]..pair[1]).collect();
    let length = |range: &Range<usize>| {
        blocks[range.clone()]
            .iter()
            .map(Block::words)
            .sum::<usize>()
    };
    let first = ranges.first().cloned().unwrap_or(0..0);
    let longest = ranges.iter().max_by_key(|range| length(range));
    match longest {
        Some(longest) if length(longest) > length(&first) * 3 => longest.clone(),
        _ => first,
    }
}

/// How many paragraphs of running text stand in blocks.
fn prose(blocks: &[Block]) -> usize {
    blocks.iter().filter(|block| block.is_prose()).count()
}

/// Whether another article starts here: a headline, within three lines a byline, under it two paragraphs. Where blank lines part
/// paragraphs, a title with a byline right above one of them, and no day, is a teaser amid the piece.
fn starts_article(blocks: &[Block], at: usize, are_parted: bool) -> bool {
    let text = &blocks[at].text;
    // Under “Read also”, with nothing blank between.
    let heads = |at: usize| blocks[at].is_chrome();
    let near = &blocks[at.saturating_sub(8)..=at];
    let group = near
        .iter()
        .rposition(|block| block.parted)
        .map(|group| at + 1 + group - near.len());
    let headed = group.filter(|first| *first < at && at - first <= 8);
    let offered = heads(at - 1) && (!blocks[at].parted || offers(&blocks[at - 1]))
        || headed.is_some_and(heads);
    let titled = (2..=20).contains(&blocks[at].words())
        && (!ends_sentence(text) || text.ends_with('?'))
        && !blocks[at].is_chrome()
        && !leads_glued(&blocks[at])
        && !offered
        && !is_caption(blocks, at)
        && !date::is_date_line(text)
        && !signs(&blocks[at]);
    if !titled {
        return false;
    }
    let near = &blocks[at + 1..blocks.len().min(at + 5)];
    let signed = near.iter().take(4).position(signs);
    signed.is_some_and(|signed| {
        let below = at + 2 + signed;
        let under = &blocks[below..blocks.len().min(below + 5)];
        let dated = near.iter().any(|block| date::is_date_line(&block.text));
        let teased = are_parted && !dated;
        !teased && prose(&near[..signed]) < 2 && prose(under) > 1
    })
}

/// Whether a line offers another piece, whose title stands under it: “Read also”.
fn offers(block: &Block) -> bool {
    promo::heads_teasers(block.folded())
}

/// Whether a line is a byline with “By”, with names that are sure to be people's.
fn signs(block: &Block) -> bool {
    let by = |byline: &Byline| byline.prefixed && !byline.names.is_empty();
    let signed = || block.byline().is_some_and(by);
    let sentence = ends_sentence(&block.text) && block.words() > 6;
    block.words() <= LONGEST_BYLINE && !sentence && signed() && !date::is_date_line(&block.text)
}
