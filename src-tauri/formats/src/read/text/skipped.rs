//! What a page says of itself amid a piece: what those who hear it may skip, “skip past newsletter promotion”, behind it “after newsletter
//! promotion”, and how long a film runs.
use super::super::block::{Block, Hint, ends_sentence};

/// So many lines stand between the two at most.
const LONGEST: usize = 14;

/// Marks such lines and all between them.
pub(super) fn mark(blocks: &mut [Block]) {
    let films: Vec<usize> = (0..blocks.len())
        .filter(|&at| is_film(blocks, at))
        .collect();
    for at in films {
        blocks[at].hint = Some(Hint::Chrome);
    }
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

/// Whether a line is the title of a film, or says below it how long that runs and whose it is: “02:41 - Source: The Coast”.
fn is_film(lines: &[Block], at: usize) -> bool {
    let runs = |block: &Block| {
        let (long, whose) = block.text.split_once(" - ").unwrap_or_default();
        let clock = long.len() >= 4 && long.chars().all(|c| c.is_ascii_digit() || c == ':');
        clock && long.contains(':') && whose.starts_with("Source:")
    };
    let titled = lines[at].words() <= 20 && !ends_sentence(&lines[at].text);
    runs(&lines[at]) || titled && lines.get(at + 1).is_some_and(runs)
}
