//! What a page says of itself amid a piece: what those who hear it may skip, “skip past newsletter promotion”, behind it “after newsletter
//! promotion”, how long a film runs, of what size the file of a picture is, and the address that closes a card.
use super::super::block::{Block, Hint, ends_sentence};
use super::pictured::tells_of_picture;

/// So many lines stand between the two at most.
const LONGEST: usize = 14;

/// The most lines of a card.
const CARD: usize = 4;

/// The most words of what stands for a picture.
const SHOWN: usize = 40;

/// Marks such lines, and what belongs to them.
pub(super) fn mark(blocks: &mut [Block]) {
    mark_films(blocks);
    mark_cards(blocks);
    mark_files(blocks);
    mark_kinds(blocks);
    for block in blocks
        .iter_mut()
        .filter(|block| tells_of_picture(&block.text))
    {
        block.hint = block.hint.or(Some(Hint::Caption));
    }
    mark_skipped(blocks);
}

fn mark_films(blocks: &mut [Block]) {
    let films: Vec<usize> = (0..blocks.len())
        .filter(|&at| is_film(blocks, at))
        .collect();
    for at in films {
        blocks[at].hint = Some(Hint::Chrome);
    }
}

/// Marks cards that lead to another page: “The Night Clerk”, “Here’s who used to sit there.”, “coast.example”.
fn mark_cards(blocks: &mut [Block]) {
    for at in 1..blocks.len() {
        if !is_domain(&blocks[at].text) || blocks[at].parted {
            continue;
        }
        let near = at.saturating_sub(CARD - 1)..at;
        let Some(first) = near.rev().find(|&above| blocks[above].parted) else {
            continue;
        };
        let card = &mut blocks[first..=at];
        if card.iter().all(|block| block.words() <= SHOWN) {
            chrome(card);
        }
    }
}

/// Marks what tells of the file of a picture, and right below it what that shows and whose it is.
fn mark_files(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        if !is_file(&blocks[at].text) {
            continue;
        }
        chrome(&mut blocks[at..=at]);
        for below in at + 1..blocks.len().min(at + 3) {
            let block = &mut blocks[below];
            let owner = below > at + 1;
            if block.parted || block.words() > SHOWN || owner && ends_sentence(&block.text) {
                break;
            }
            block.hint = Some(Hint::Caption);
        }
    }
}

/// Marks cards that say of what kind a piece is, and who wrote it: “The pier is plumbing”, a sentence, “Argument |”, “Ida Lund”.
fn mark_kinds(blocks: &mut [Block]) {
    const KIND: usize = 3;
    for at in 1..blocks.len() {
        let kind = blocks[at].text.strip_suffix(" |");
        let signed = blocks
            .get(at + 1)
            .is_some_and(|next| !next.parted && next.is_like_name());
        if !signed || blocks[at].words() > KIND || kind.is_none() {
            continue;
        }
        chrome(&mut blocks[at..at + 2]);
        let near = at.saturating_sub(CARD)..at;
        let small =
            |above: &usize| blocks[*above].words() <= SHOWN && blocks[*above].hint.is_none();
        let mut card = near.rev().take_while(small);
        if let Some(first) = card.find(|&above| blocks[above].parted) {
            chrome(&mut blocks[first..at]);
        }
    }
}

fn mark_skipped(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        let Some(what) = blocks[at].folded().strip_prefix("skip past ") else {
            continue;
        };
        let behind = format!("after {what}");
        let mut near = at + 1..blocks.len().min(at + 1 + LONGEST);
        if let Some(end) = near.find(|&end| blocks[end].folded() == behind) {
            chrome(&mut blocks[at..=end]);
        }
    }
}

fn chrome(blocks: &mut [Block]) {
    for block in blocks {
        block.hint = Some(Hint::Chrome);
    }
}

/// Whether a line is where a page lies, and nothing else: “coast.example”.
fn is_domain(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split('.').collect();
    let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let label = |part: &&str| part.len() > 1 && part.bytes().all(small);
    // “10.15” is an hour.
    let named = |last: &&str| last.bytes().all(|byte| byte.is_ascii_lowercase());
    (2..=4).contains(&parts.len()) && parts.iter().all(label) && parts.last().is_some_and(named)
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
