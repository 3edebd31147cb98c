//! Changes made at the same time, carried over one another so that no word of either is lost.
use std::cmp::Ordering;

use crate::TextChange;

/// Whose words come first where both write at the same point.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tie {
    /// Those of the changes carried over.
    Before,
    /// Those of the other changes.
    After,
}

/// `changes` as they are to be made to the texts after `over`; both speak of the same texts and are in order.
///
/// A text is a row of gaps and characters: a change writes into the gap at `from` and strikes the characters up to
/// `to`. What both wrote stands, what either struck is gone, so both ways round end in one text.
pub(crate) fn rebase(changes: &[TextChange], over: &[TextChange], tie: Tie) -> Vec<TextChange> {
    let mut result = Vec::new();
    for change in changes {
        let over: Vec<&TextChange> = over.iter().filter(|o| o.place == change.place).collect();
        push(
            &mut result,
            TextChange {
                from: carried(change.from, &over, tie),
                to: carried(change.from, &over, tie),
                ..change.clone()
            },
        );
        for (from, to) in left_standing(change, &over) {
            let at = carried(from, &over, Tie::After);
            push(
                &mut result,
                TextChange {
                    place: change.place,
                    from: at,
                    to: at + to - from,
                    insert: String::new(),
                },
            );
        }
    }
    result
}

/// Adds a change, joined with the last one where it goes on from there; a change that does nothing is left out.
fn push(changes: &mut Vec<TextChange>, next: TextChange) {
    if next.from == next.to && next.insert.is_empty() {
        return;
    }
    match changes.last_mut() {
        Some(last)
            if (last.place, last.to) == (next.place, next.from) && next.insert.is_empty() =>
        {
            last.to = next.to;
        }
        _ => changes.push(next),
    }
}

/// Where the gap at `at` lies after `over`; where `over` writes into that gap, before or after its words.
fn carried(at: usize, over: &[&TextChange], tie: Tie) -> usize {
    let mut result = at;
    for change in over {
        match change.from.cmp(&at) {
            Ordering::Less => {}
            Ordering::Equal if tie == Tie::After => {}
            _ => break,
        }
        result += change.insert.encode_utf16().count();
        result -= change.to.min(at) - change.from;
    }
    result
}

/// What `change` strikes and `over` has not struck already, parted where `over` writes in between.
fn left_standing(change: &TextChange, over: &[&TextChange]) -> Vec<(usize, usize)> {
    let (mut from, mut pieces) = (change.from, Vec::new());
    for other in over {
        if other.from >= change.to {
            break;
        }
        if other.from > from {
            pieces.push((from, other.from));
        }
        from = from.max(other.to);
    }
    if from < change.to {
        pieces.push((from, change.to));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use stet_core::Place;

    use super::*;
    use crate::change::applied;

    fn change(from: usize, to: usize, insert: &str) -> TextChange {
        TextChange {
            place: Place::Body,
            from,
            to,
            insert: insert.into(),
        }
    }

    #[test]
    fn words_typed_into_a_stretch_that_was_struck_stand() {
        let typed = [change(4, 4, "grey ")];
        let struck = [change(0, 7, "Snow")];
        assert_eq!(rebase(&typed, &struck, Tie::After), [change(4, 4, "grey ")]);
        let around = [change(0, 4, "Snow"), change(9, 12, "")];
        assert_eq!(rebase(&struck, &typed, Tie::Before), around);
    }

    #[test]
    fn what_both_struck_is_struck_once() {
        let (ours, theirs) = ([change(0, 6, "")], [change(4, 9, "")]);
        assert_eq!(rebase(&ours, &theirs, Tie::After), [change(0, 4, "")]);
        assert_eq!(rebase(&theirs, &ours, Tie::Before), [change(0, 3, "")]);
    }

    #[test]
    fn changes_to_another_text_do_not_matter() {
        let mut elsewhere = change(0, 3, "");
        elsewhere.place = Place::Field(stet_core::Field::Headline);
        let ours = [change(5, 6, "x")];
        assert_eq!(rebase(&ours, &[elsewhere], Tie::After), ours);
    }

    /// A change set over `text`: each step leaves some characters standing, strikes some and writes a mark.
    fn changes(text: &str, steps: &[(usize, usize, bool)], mark: char) -> Vec<TextChange> {
        let units: Vec<usize> = text.chars().map(char::len_utf16).collect();
        let at = |chars: usize| units[..chars.min(units.len())].iter().sum();
        let mut char = 0;
        let change = |(index, &(keep, strike, write)): (usize, &(usize, usize, bool))| {
            let from = char + keep;
            char = from + strike;
            let insert = format!("<{mark}{index}>");
            change(at(from), at(char), if write { &insert } else { "" })
        };
        steps.iter().enumerate().map(change).collect()
    }

    /// The characters of `text` that no change strikes.
    fn unstruck(text: &str, changes: &[&TextChange]) -> String {
        let mut at = 0;
        let stands = |char: &char| {
            let start = at;
            at += char.len_utf16();
            !changes
                .iter()
                .any(|change| (change.from..change.to).contains(&start))
        };
        text.chars().filter(stands).collect()
    }

    proptest! {
        #[test]
        fn both_ways_round_end_in_one_text_with_every_word_of_both(
            text in "[aé🧊 ]{0,24}",
            one in prop::collection::vec((0..5_usize, 0..5_usize, any::<bool>()), 0..5),
            two in prop::collection::vec((0..5_usize, 0..5_usize, any::<bool>()), 0..5),
        ) {
            let (one, two) = (changes(&text, &one, '1'), changes(&text, &two, '2'));
            let one_first = applied(&applied(&text, &one).unwrap(), &rebase(&two, &one, Tie::After));
            let two_first = applied(&applied(&text, &two).unwrap(), &rebase(&one, &two, Tie::Before));
            prop_assert_eq!(&one_first, &two_first);
            let both: Vec<&TextChange> = one.iter().chain(&two).collect();
            let mut merged = one_first.unwrap();
            for change in both.iter().filter(|change| !change.insert.is_empty()) {
                prop_assert!(merged.contains(&change.insert));
                merged = merged.replace(&change.insert, "");
            }
            prop_assert_eq!(merged, unstruck(&text, &both));
        }
    }
}
