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
