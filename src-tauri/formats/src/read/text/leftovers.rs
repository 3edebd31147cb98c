//! The last line of a box of the page, right above a paragraph of a pasted piece: where it can hardly be the heading of that, it belongs
//! to the lines above, which are marked already.
use super::super::{
    block::{Block, Hint, ends_sentence},
    date, promo,
    vocabulary::stems,
};
use super::lines::is_dated;
use super::offers::is_button;
use super::titles::is_other_title;

/// The most words of who wrote what the box leads to, and of what its button says.
const LONGEST: usize = 8;
/// The most words above a title that say what it is.
const LEAD: usize = 4;
/// The fewest words of a title, how many stand together, and the paragraphs below that would speak of the same.
const TITLE: usize = 4;
const TITLES: usize = 4;
const SECTION: usize = 3;

/// Marks who wrote the piece that a box leads to, the day on which it ran, and its title.
pub(super) fn mark(blocks: &mut [Block]) {
    for at in 1..blocks.len() {
        let above = &blocks[at - 1];
        let pitched = above.is_pitch().then_some(Hint::Chrome);
        let boxed = above
            .hint
            .filter(|hint| matches!(hint, Hint::Chrome | Hint::Caption));
        if let Some(hint) = boxed.or(pitched)
            && (is_left(&blocks[at]) || is_title(blocks, at))
        {
            blocks[at].hint = Some(hint);
        }
        if is_above_offer(blocks, at - 1) {
            blocks[at - 1].hint = Some(Hint::Chrome);
        }
    }
}

/// Whether a line above what the page offers leads to that: “Help us report on the coast.”
fn is_above_offer(blocks: &[Block], at: usize) -> bool {
    let urges = blocks[at].hint.is_none() && promo::begins_urging(blocks[at].folded());
    urges && blocks[at + 1].is_pitch()
}

/// Whether a line below those of a box is one of them: “By Ida Lund”, “Ida Lund”, “3 May 2024”, “Harbours3 May 2024”.
fn is_left(block: &Block) -> bool {
    let signs = || {
        let byline = block.byline();
        byline
            .is_some_and(|byline| byline.prefixed && byline.start == 0 && !byline.names.is_empty())
    };
    let ends_in_day = || {
        let day = date::find(&block.text);
        day.is_some_and(|day| day.range.end == block.text.len() && block.words() <= LEAD)
    };
    // “Video by Ida Lund, The Coast Ledger”
    let made = || {
        [
            "video by ",
            "photo by ",
            "photos by ",
            "graphic by ",
            "map by ",
            "courtesy ",
        ]
        .iter()
        .any(|by| block.folded().starts_with(by))
    };
    block.hint.is_none()
        && block.words() <= LONGEST
        && !ends_sentence(&block.text)
        && (signs()
            || made()
            || is_button(block)
            || !block.parted && (is_dated(block) || ends_in_day() || block.is_name()))
}

/// Whether a line is the title of another piece, of whose words the paragraphs below have none.
fn is_title(blocks: &[Block], at: usize) -> bool {
    let block = &blocks[at];
    // “Read also”, and other titles below it.
    let boxed = blocks[..at].iter().rev().take(TITLES);
    let mut boxed = boxed.take_while(|above| above.hint == Some(Hint::Chrome));
    let mut leads =
        || boxed.any(|above| above.words() <= LEAD && promo::heads_teasers(above.folded()));
    let below = || {
        let section = blocks[at + 1..].iter().take_while(|below| below.is_prose());
        section
            .take(SECTION)
            .flat_map(|below| stems(below.folded()))
    };
    block.hint.is_none()
        && block.parted
        && leads()
        && block.words() >= TITLE
        && is_other_title(block)
        && blocks.get(at + 1).is_some_and(Block::is_prose)
        && stems(block.folded()).nth(1).is_some()
        && !stems(block.folded()).any(|stem| below().any(|other| other == stem))
}
