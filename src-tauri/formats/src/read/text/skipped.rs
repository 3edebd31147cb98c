//! What a page offers those who hear it to skip: “skip past newsletter promotion”, and behind it “after newsletter promotion”.
use super::super::block::{Block, Hint};

/// So many lines stand between the two at most.
const LONGEST: usize = 14;

/// Marks such lines and all between them.
pub(super) fn mark(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        let Some(what) = blocks[at].folded().strip_prefix("skip past ") else {
            continue;
        };
        let behind = format!("after {what}");
        let mut near = at + 1..blocks.len().min(at + 1 + LONGEST);
        if let Some(end) = near.find(|&end| blocks[end].folded() == behind) {
            let skipped = &mut blocks[at..=end];
            skipped
                .iter_mut()
                .for_each(|block| block.hint = Some(Hint::Chrome));
        }
    }
}
