//! What differs between two texts, word by word.
use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput};
use stet_core::{Place, offsets::utf16_len};
use unicode_segmentation::UnicodeSegmentation;

use crate::TextChange;

/// A stretch of the text before that another stretch took the place of, in bytes of the two texts.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Hunk {
    /// What went.
    pub(crate) before: Range<usize>,
    /// What came.
    pub(crate) after: Range<usize>,
}

/// The stretches that differ, in whole words, in order.
pub(crate) fn hunks(before: &str, after: &str) -> Vec<Hunk> {
    let (old, new) = (words(before), words(after));
    let mut input = InternedInput::default();
    input.update_before(old.iter().map(|&(_, word)| word));
    input.update_after(new.iter().map(|&(_, word)| word));
    let mut diff = Diff::compute(Algorithm::Histogram, &input);
    diff.postprocess_no_heuristic(&input);
    let hunks = diff.hunks().map(|hunk| Hunk {
        before: bytes(&old, before, &hunk.before),
        after: bytes(&new, after, &hunk.after),
    });
    hunks.collect()
}

/// The changes that make `after` of `before`: of each stretch only the characters that differ, or whole words where
/// somebody else writes too, so that what two people make of one word is two words and not parts of both.
pub(crate) fn changes(place: Place, before: &str, after: &str, whole: bool) -> Vec<TextChange> {
    let (mut at, mut seen) = (0, 0);
    let changes = hunks(before, after).into_iter().map(|hunk| {
        let (start, end) = if whole {
            (0, 0)
        } else {
            alike(&before[hunk.before.clone()], &after[hunk.after.clone()])
        };
        let gone = hunk.before.start + start..hunk.before.end - end;
        let insert = &after[hunk.after.start + start..hunk.after.end - end];
        let from = at + utf16_len(&before[seen..gone.start]);
        at = from + utf16_len(&before[gone.clone()]);
        seen = gone.end;
        TextChange {
            place,
            from,
            to: at,
            insert: insert.to_owned(),
        }
    });
    changes.collect()
}

/// How many bytes two texts have in common at their start and, after that, at their end.
fn alike(one: &str, two: &str) -> (usize, usize) {
    let same = |(a, b): &(char, char)| a == b;
    let length = |(a, _): (char, char)| a.len_utf8();
    let pairs = one.chars().zip(two.chars());
    let start = pairs.take_while(same).map(length).sum();
    let pairs = one[start..].chars().rev().zip(two[start..].chars().rev());
    (start, pairs.take_while(same).map(length).sum())
}

/// Words, and what stands between them, with their byte offsets.
fn words(text: &str) -> Vec<(usize, &str)> {
    text.split_word_bound_indices().collect()
}

/// The bytes that a range of words takes up.
fn bytes(words: &[(usize, &str)], text: &str, range: &Range<u32>) -> Range<usize> {
    let start = |index: u32| words.get(index as usize).map_or(text.len(), |&(at, _)| at);
    start(range.start)..start(range.end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::change::applied;

    fn edits(before: &str, after: &str) -> Vec<(usize, usize, String)> {
        let changes = changes(Place::Body, before, after, false).into_iter();
        changes
            .map(|change| (change.from, change.to, change.insert))
            .collect()
    }

    #[test]
    fn only_the_letters_that_differ_are_touched() {
        assert_eq!(
            edits("the colour grey", "the colours grey"),
            [(10, 10, "s".into())]
        );
        assert_eq!(
            edits("🧊 in 2024, we", "🧊 in 2025, we"),
            [(9, 10, "5".into())]
        );
        assert_eq!(edits("unchanged", "unchanged"), []);
    }

    #[test]
    fn a_word_is_seen_whole() {
        let hunks = hunks("a stitch in time", "a stich in time");
        let stitch = Hunk {
            before: 2..8,
            after: 2..7,
        };
        assert_eq!(hunks, [stitch]);
    }

    #[test]
    fn a_paragraph_that_moved_leaves_the_others_alone() {
        let (one, two, three) = ("First thing.\n\n", "Second matter.\n\n", "Last word.\n");
        let (before, after) = ([one, two, three].concat(), [two, one, three].concat());
        let touched: usize = hunks(&before, &after)
            .iter()
            .map(|hunk| hunk.before.len())
            .sum();
        assert!(touched <= two.len(), "{touched} bytes of {before:?}");
    }

    proptest! {
        #[test]
        fn the_changes_make_the_one_text_of_the_other(
            before in "([abé🧊]|👩‍👧|\\. |\n){0,30}",
            after in "([abé🧊]|👩‍👧|\\. |\n){0,30}",
        ) {
            let changes = changes(Place::Body, &before, &after, false);
            prop_assert_eq!(applied(&before, &changes), Some(after));
        }
    }
}
