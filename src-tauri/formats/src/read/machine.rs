//! What a machine has written about a piece, which some pages print below it: its standpoint, its ideas, other views.
use super::block::{Block, Hint, Kind};

/// How a page says so, folded.
const SAYS_SO: &[&str] = &[
    "delivers ai-generated analysis",
    "learn more about this ai-generated analysis",
    "the following ai-generated content",
];

/// The fewest paragraphs of a piece that stands above.
const PIECE: usize = 3;

/// Marks what a machine has written below a piece, from the heading of it on.
pub(super) fn mark(blocks: &mut [Block]) {
    let says_so = |block: &Block| {
        block.folded().contains("ai-generated")
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
    for block in &mut blocks[said - headings..] {
        block.hint = Some(Hint::Chrome);
    }
}
