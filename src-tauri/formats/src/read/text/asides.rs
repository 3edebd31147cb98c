//! What stands amid a pasted piece and is no paragraph of it, told by the blank lines alone: a browser parts paragraphs by one, sets
//! none behind the lines of a box or picture, and two before a picture.
use std::ops::Range;

use super::super::block::{Block, Hint, ends_sentence};
use super::boxes::{LONGEST_BOX, ends_in_heading};
use super::{
    lines::{ends, is_dated, runs, tells_of_author},
    seams,
};

/// The fewest words of a paragraph that surely is one.
const PARAGRAPH: usize = 20;
/// The most words of a heading of the piece, and lines of a box.
const HEADING: usize = 8;
const LINES: usize = 12;
/// A heading that stands alone may be longer.
const ALONE: usize = 9;
/// No title of another piece has more words.
const TITLE: usize = 20;
/// The most words of the name of a section.
const SECTION: usize = 3;
/// A verse has more lines.
const VERSE: usize = 3;
/// Fewer paragraphs tell nothing of how the piece is set.
const FEW: usize = 4;

/// Marks captions and the lines of boxes amid a piece, where the blank lines tell.
pub(super) fn mark(blocks: &mut [Block]) {
    let paragraphs: Vec<usize> = (0..blocks.len())
        .filter(|&at| blocks[at].words() >= PARAGRAPH && runs(blocks, at))
        .collect();
    if paragraphs.len() < FEW {
        return;
    }
    let many = |how: fn(&Block) -> bool| {
        let those = paragraphs.iter().filter(|&&at| how(&blocks[at]));
        those.count() * 2 > paragraphs.len()
    };
    // Where two blank lines part all paragraphs, they tell nothing; and what stands behind the last of them may be a signature.
    let spaced = many(|block| block.set_apart);
    // Where blank lines part a subhead from its paragraph, a line that stands alone may be one.
    let headed = paragraphs[1..].iter().any(|&at| !blocks[at].parted);
    let last = paragraphs[paragraphs.len() - 2];
    let starts: Vec<usize> = (0..=last).filter(|&at| blocks[at].parted).collect();
    for pair in starts.windows(2) {
        if let Some((lines, hint)) = aside(blocks, pair[0]..pair[1], spaced, headed) {
            let lines = blocks[lines].iter_mut();
            lines.for_each(|block| block.hint = block.hint.or(Some(hint)));
        }
    }
}

/// Which of the lines that no blank line parts from one another are a caption or a box.
fn aside(
    blocks: &[Block],
    Range { start, end }: Range<usize>,
    spaced: bool,
    headed: bool,
) -> Option<(Range<usize>, Hint)> {
    let last = &blocks[end - 1];
    let goes_on = end - start > 1 && last.words() >= PARAGRAPH && last.is_prose();
    let lines = &blocks[start..end - usize::from(goes_on)];
    let listed = |block: &Block| {
        let item = block.text.trim_start_matches(|c: char| c.is_ascii_digit());
        block.text.starts_with(['-', '–', '—', '•', '*']) || item.starts_with(['.', ')'])
    };
    let leads = |above: usize| blocks[above].text.ends_with([':', ',', ';']);
    let told = |block: &Block| listed(block) || block.heads_bio() || tells_of_author(block);
    // A day stands right above a paragraph in a chronicle; under a title and what the piece is about, it is when that ran.
    let dated = lines.last().is_some_and(is_dated);
    let ran = dated
        && lines.len() > 2
        && lines[0].words() <= SECTION
        && lines[1..].iter().any(|block| ends_sentence(&block.text));
    if lines.len() > LINES
        || lines.iter().any(|block| block.words() > LONGEST_BOX)
        || lines.iter().any(told)
        || dated && !ran
        || start > 0 && leads(start - 1)
    {
        return None;
    }
    let open = |block: &Block| !ends(&block.text) && !block.text.ends_with([')', '）', ']']);
    // “Read also”, and one title under it.
    let titled = lines.len() == 2 && lines[0].is_chrome_heading();
    let heads =
        |block: &Block| open(block) && block.words() <= HEADING && !titled && !is_dated(block);
    // “OpinionThe harbour is ours3 May”
    let once = |word: &str| {
        !blocks
            .iter()
            .any(|block| block.words() > LONGEST_BOX && block.text.contains(word))
    };
    let glued = |block: &Block| open(block) && seams::is_glued(&block.text, once);
    // The last line before a paragraph may be its heading.
    let heading = goes_on
        && (ends_in_heading(lines) || lines.last().is_some_and(|last| heads(last) && !glued(last)));
    let aside = &lines[..lines.len() - usize::from(heading)];
    let range = start..start + aside.len();
    let pictured = blocks[start].set_apart && !spaced;
    if aside.is_empty() {
        return None;
    }
    if pictured && goes_on {
        return Some((range, Hint::Caption));
    }
    // A blank line would part a sentence of the piece from the paragraph below: “Labels on a row of switches”, “The switches in March.”
    let said = |block: &Block| {
        ends_sentence(&block.text) && !block.text.ends_with(['?', ':']) && block.words() > SECTION
    };
    let boxed = match aside {
        _ if lines.iter().any(glued) || ran => true,
        [.., above, last] if goes_on && !heading && said(last) && !ends_sentence(&above.text) => {
            true
        }
        [alone] if lines.len() == 1 => {
            let titled = (ALONE + 1..=TITLE).contains(&alone.words());
            headed && open(alone) && titled && !alone.holds_sentence()
        }
        _ => {
            // Of two titles one may ask.
            let title = |block: &Block| {
                let asks = block.text.ends_with('?') && aside.len() > 1 && block.words() > 3;
                open(block) || goes_on && asks
            };
            (goes_on || headed && lines.len() <= VERSE)
                && aside.iter().all(title)
                && aside.iter().any(open)
        }
    };
    boxed.then_some((range, Hint::Chrome))
}
