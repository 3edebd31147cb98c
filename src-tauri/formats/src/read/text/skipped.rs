//! What a page says of itself amid a piece: what those who hear it may skip, “skip past newsletter promotion”, behind it “after newsletter
//! promotion”, how long a film runs, and of what size the file of a picture is.
use super::super::block::{Block, Hint, ends_sentence};

/// So many lines stand between the two at most.
const LONGEST: usize = 14;

/// The most lines of a card.
const CARD: usize = 4;

/// The most words of what stands for a picture.
const SHOWN: usize = 40;

/// Marks such lines and all between them.
pub(super) fn mark(blocks: &mut [Block]) {
    let films: Vec<usize> = (0..blocks.len())
        .filter(|&at| is_film(blocks, at))
        .collect();
    for at in films {
        blocks[at].hint = Some(Hint::Chrome);
    }
    // “The Night Clerk”, “Here’s who used to sit there.”, “coast.example”: a card that leads to another page.
    for at in 1..blocks.len() {
        if is_domain(&blocks[at].text) && !blocks[at].parted {
            let above = blocks[..at].iter().rev().take(CARD);
            let parted = above.take_while(|block| !block.parted).count();
            let card = &mut blocks[at.saturating_sub(parted + 1)..=at];
            if card.len() <= CARD && card.iter().all(|block| block.words() <= SHOWN) {
                card.iter_mut()
                    .for_each(|block| block.hint = Some(Hint::Chrome));
            }
        }
    }
    for at in 0..blocks.len() {
        if is_file(&blocks[at].text) {
            blocks[at].hint = Some(Hint::Chrome);
            let below = blocks[at + 1..].iter_mut();
            let shown = below.take_while(|block| !block.parted && block.words() <= SHOWN);
            shown.for_each(|block| block.hint = Some(Hint::Caption));
        }
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

/// Whether a line is where a page lies, and nothing else: “coast.example”.
fn is_domain(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split('.').collect();
    let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let label = |part: &&str| part.len() > 1 && part.bytes().all(small);
    (2..=4).contains(&parts.len()) && parts.iter().all(label)
}

/// Whether a line tells of what kind and size the file of a picture is: “JPEG - 98.2 ko”.
fn is_file(text: &str) -> bool {
    let size = ["JPEG - ", "PNG - ", "GIF - "].iter();
    let size = size.filter_map(|kind| text.strip_prefix(kind)).next();
    size.and_then(|size| size.split_once([' ', '\u{a0}']))
        .is_some_and(|(number, unit)| {
            let digits = number
                .chars()
                .all(|c| c.is_ascii_digit() || ".,".contains(c));
            digits && matches!(unit, "ko" | "kio" | "kB" | "kb" | "Mo" | "MB")
        })
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
