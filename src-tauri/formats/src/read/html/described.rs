//! The standfirst by which a page describes itself to machines.
use super::super::{
    block::{Block, Hint},
    line,
};

/// How many blocks below the headline a standfirst may stand.
const NEAR: usize = 10;
/// So many bytes in common are no chance.
const LONG: usize = 60;

/// Marks what a page says close below the headline, and again of itself for machines, as the standfirst; in the article itself it may
/// be the first paragraph as well, save where it is set in bold or its element says that it is none.
pub(super) fn mark(blocks: &mut [Block], body: usize, descriptions: &[String]) {
    let headline = blocks
        .iter()
        .position(|block| block.hint == Some(Hint::Headline));
    let descriptions: Vec<String> = descriptions.iter().map(|told| line::fold(told)).collect();
    let Some(first) = headline.map(|headline| headline + 1) else {
        return;
    };
    let mut near = first..blocks.len().min(first + NEAR);
    let standfirst = near.find(|&at| {
        let block = &blocks[at];
        let free = match block.hint {
            Some(Hint::Chrome) => true,
            None => at < body || is_set_off(blocks, at),
            _ => false,
        };
        let told = |described: &String| is_alike(block.folded(), described);
        free && descriptions.iter().any(told)
    });
    if let Some(at) = standfirst {
        blocks[at].hint = Some(Hint::Standfirst);
    }
}

/// Whether a paragraph is bold and the next is not.
fn is_set_off(blocks: &[Block], at: usize) -> bool {
    let mut below = blocks[at + 1..].iter().filter(|block| block.is_prose());
    blocks[at].is_bold() && below.next().is_some_and(|next| !next.is_bold())
}

/// Whether two texts are one, or begin alike and go on in other words.
fn is_alike(text: &str, described: &str) -> bool {
    let same = text.bytes().zip(described.bytes());
    let common = same.take_while(|(one, other)| one == other).count();
    common >= LONG || text == described && text.len() > 40
}
