//! Where the piece ends and the page around it begins.
use stet_core::lexicon::{self, Lexicon};

use super::Block;

/// How many blocks come before the page around the piece.
///
/// A line such as “Related articles” ends the piece when it stands in its second half and no disclaimer follows.
/// One word alone (“Conversation”) may be a subhead: then it must be the end of all prose or stand beside another.
pub(super) fn ending(body: &[Block]) -> usize {
    let total: usize = body.iter().map(|block| block.passage.tokens.len()).sum();
    let last_disclaimer = body
        .iter()
        .rposition(|block| block.passage.disclaimer.is_some());
    let mut before = 0;
    for (index, block) in body.iter().enumerate() {
        let late = index * 2 >= body.len() || before * 2 >= total;
        let candidate = block.passage.heads_chrome
            && index > 0
            && last_disclaimer.is_none_or(|last| index > last);
        let sure = last_disclaimer.is_some()
            || block.passage.tokens.len() > 1
            || !prose_follows(body, index);
        if late && candidate && sure {
            return index;
        }
        before += block.passage.tokens.len();
    }
    body.len()
}

/// Whether a paragraph follows before the next heading of page chrome.
fn prose_follows(body: &[Block], index: usize) -> bool {
    body[index + 1..]
        .iter()
        .take(2)
        .take_while(|block| !block.passage.heads_chrome)
        .any(|block| block.passage.tokens.len() >= 25)
}

/// Whether a block's first line, all of it, heads something that is not the piece.
pub(super) fn heads_chrome(folded: &str, words: Option<&Lexicon>) -> bool {
    let line = folded.lines().next().unwrap_or_default();
    let line = line.trim().trim_end_matches([':', '>', '.']).trim();
    let own = words.map(|words| words.language);
    let lexicons = lexicon::ALL
        .iter()
        .filter(|lexicon| own.is_none_or(|own| own == lexicon.language));
    line.len() <= 60
        && lexicons
            .into_iter()
            .any(|lexicon| lexicon.chrome_headings.contains(&line))
}
