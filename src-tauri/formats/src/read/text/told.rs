//! Boxes of the page amid a pasted piece that say themselves what they are: a list whose items a page counts for those who listen, the
//! page's own summary, the card of another piece, a picture's button.
use super::super::block::{Block, Hint};
use super::boxes::{CAPTION, LONGEST_BOX};
use super::standfirst::LONGEST_STANDFIRST;

/// How many lines the card of another piece has above how it was received, and the most words of one.
const CARD: usize = 5;

/// Marks the cards of other pieces that end in how those were received: “8 months ago · 214 likes · Ida Lund”.
pub(super) fn mark_cards(blocks: &mut [Block]) {
    let received = |block: &Block| {
        let folded = block.folded();
        folded.contains(" · ")
            && folded.contains(" likes")
            && folded.contains(" ago")
            && block.words() <= 16
    };
    for at in 1..blocks.len() {
        if !received(&blocks[at]) {
            continue;
        }
        let most = if blocks[at].parted { 0 } else { CARD };
        let above = blocks[..at].iter().rev().take(most);
        let small = above.take_while(|block| block.words() <= LONGEST_BOX);
        let parted = small
            .clone()
            .position(|block| block.parted)
            .map(|nth| nth + 1);
        let lines = parted.unwrap_or_else(|| small.count());
        let card = &mut blocks[at - lines..=at];
        card.iter_mut()
            .for_each(|block| block.hint = Some(Hint::Chrome));
    }
}

/// What a page sets above its own summary amid the piece, so written.
const WHY: &str = "Why We Wrote This";

/// Marks the boxes that say themselves what they are: a list whose items a page counts for those who listen, the page's own
/// summary.
pub(super) fn mark(blocks: &mut [Block]) {
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let counts = |block: &Block| {
        let rest = block.folded().strip_prefix("list ");
        let count = rest.and_then(|rest| rest.split_once(" of "));
        count.is_some_and(|(nth, all)| number(nth) && number(all))
    };
    let opens = |block: &Block| {
        let rest = block.folded().strip_prefix("list of ");
        let all = rest.and_then(|rest| rest.strip_suffix(" items"));
        all.is_some_and(number)
    };
    for at in 0..blocks.len() {
        // What is shown, whose it is, and the button that opens both.
        if ["show caption", "hide caption"].contains(&blocks[at].folded()) {
            let above = blocks[..=at].iter().rev().position(|block| block.parted);
            let first = at - above.unwrap_or(0).min(CAPTION - 1);
            let shown = blocks[first..=at].iter_mut();
            shown
                .filter(|block| block.words() <= LONGEST_BOX)
                .for_each(|block| block.hint = Some(Hint::Caption));
            continue;
        }
        let counted = at > 0 && counts(&blocks[at - 1]);
        let headed = blocks.get(at + 1).is_some_and(opens);
        // “A story focused on: Trust”, right under it.
        let focused = |at: usize| blocks[at].folded().starts_with("a story focused on");
        let why = |at: usize| {
            blocks[at].text == WHY || at > 0 && focused(at) && blocks[at - 1].text == WHY
        };
        let summed = at > 0 && why(at - 1) && blocks[at].words() <= LONGEST_STANDFIRST;
        let ends = blocks[at].folded() == "end of list" || blocks[at].text == WHY;
        // What a machine says of the comments, which says so below.
        let machine = blocks
            .get(at + 1)
            .is_some_and(|next| next.folded().starts_with("this summary is ai-generated"));
        // The shares of whom the piece is about.
        let share = at > 0
            && blocks[at - 1].folded() == "in this article"
            && blocks[at].text.ends_with('%');
        let summed = summed || machine || share;
        if counts(&blocks[at]) || counted || opens(&blocks[at]) || headed || summed || ends {
            blocks[at].hint = Some(Hint::Chrome);
        }
    }
}
