//! What some pages append to a piece: what a machine says of it, its standpoint, its ideas and other views; the news behind it.
use super::block::{Block, Hint, Kind};

/// How a page says so, folded.
const SAYS_SO: &[&str] = &[
    "delivers ai-generated analysis",
    "learn more about this ai-generated analysis",
    "the following ai-generated content",
];

/// The fewest paragraphs of a piece that stands above.
const PIECE: usize = 3;

/// What heads the news behind a piece.
const NEWS: &str = "context news";

/// Marks what is appended to a piece, from the heading of it on.
pub(super) fn mark(blocks: &mut [Block]) {
    let says_so = |block: &Block| {
        block.folded() == NEWS
            || block.folded().contains("ai-generated")
                && SAYS_SO.iter().any(|says| block.folded().contains(says))
    };
    let above = blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| block.is_prose());
    let Some((piece, _)) = above.clone().nth(PIECE) else {
        return;
    };
    let Some(said) = (piece..blocks.len()).find(|&at| says_so(&blocks[at])) else {
        return;
    };
    let heads = |block: &&Block| matches!(block.kind, Kind::Heading(_)) || block.words() <= 1;
    let headings = blocks[..said].iter().rev().take_while(heads).count();
    // Who the author is may stand below.
    let of_author = |hint| matches!(hint, Some(Hint::Bio | Hint::Disclaimer | Hint::Disclosure));
    let appended = blocks[said - headings..].iter_mut();
    for block in appended.filter(|block| !of_author(block.hint)) {
        block.hint = Some(Hint::Chrome);
    }
}
