//! Quoted words against the words of the sources: exactly there, there with changes, pieced together, or nowhere.
//!
//! A quotation is read as its author means it: an ellipsis leaves words out, square brackets hold the author's own.
//! Typography, capitals and punctuation are nobody's words and do not count.
mod index;
mod wording;

use std::ops::Range;

use crate::align::{Step, align};

pub(crate) use index::{Index, Place};
pub(crate) use wording::{Gap, Wording};

/// One word in so many may differ from a passage in a quotation that is still of it.
const ALTERED: usize = 4;

/// How many words of a source an author's brackets may stand for.
const INSERTED: usize = 12;

/// What the sources say about a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Every word stands in a source, in this order.
    Verbatim {
        /// Where its pieces stand.
        places: Vec<Place>,
        /// The sources that have it so as well.
        also: Vec<usize>,
    },
    /// It stands in a source with other words.
    Altered {
        /// Where.
        place: Place,
        /// Which of the quotation's pieces it is.
        piece: usize,
        /// What differs, in order.
        changes: Vec<Change>,
    },
    /// Its pieces stand in different paragraphs or sources, or the other way round.
    Spliced {
        /// Where its pieces stand.
        places: Vec<Place>,
    },
    /// No source has it.
    Nowhere,
}

/// Words of a quotation that differ from those of the source: indices into the words of the piece and the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// Empty where the source says more.
    pub(crate) quoted: Range<usize>,
    /// Empty where the source says less.
    pub(crate) source: Range<usize>,
}

/// Holds a quotation against sources.
pub(crate) fn verify(wording: &Wording, sources: &[Index]) -> Verdict {
    let exact: Vec<Vec<Place>> = wording
        .pieces
        .iter()
        .map(|piece| {
            let found = sources.iter().enumerate().flat_map(|(source, index)| {
                let starts = index.exact(&piece.hashes).into_iter();
                starts.map(move |start| Place {
                    source,
                    words: start..start + piece.hashes.len(),
                })
            });
            found.collect()
        })
        .collect();
    if wording.pieces.is_empty() {
        return Verdict::Nowhere;
    }
    if exact.iter().all(|places| !places.is_empty()) {
        return joined(wording, &exact, sources);
    }
    altered(wording, &exact, sources)
}

/// All pieces stand somewhere: in one paragraph in their order, or pieced together.
fn joined(wording: &Wording, exact: &[Vec<Place>], sources: &[Index]) -> Verdict {
    let runs = exact[0].iter().map(|first| {
        let mut run = vec![first.clone()];
        for (number, places) in exact.iter().enumerate().skip(1) {
            let last = &run[run.len() - 1];
            let next = places.iter().find(|place| {
                let near = place.source == last.source && place.words.start >= last.words.end;
                let between = place.words.start.saturating_sub(last.words.end);
                near && match wording.pieces[number].gap {
                    Gap::Inserted => between <= INSERTED,
                    Gap::Elided => {
                        sources[place.source].same_paragraph(last.words.end - 1, place.words.start)
                    }
                }
            });
            match next {
                Some(next) => run.push(next.clone()),
                None => return None,
            }
        }
        Some(run)
    });
    let mut runs = runs.flatten();
    match runs.next() {
        Some(places) => Verdict::Verbatim {
            also: others(&places, runs),
            places,
        },
        None => Verdict::Spliced {
            places: exact.iter().map(|places| places[0].clone()).collect(),
        },
    }
}

/// The other sources in which a quotation stands, each once.
fn others(places: &[Place], runs: impl Iterator<Item = Vec<Place>>) -> Vec<usize> {
    let own = places.first().map(|place| place.source);
    let sources = runs.filter_map(|run| Some(run.first()?.source));
    let mut others: Vec<usize> = sources.filter(|source| own != Some(*source)).collect();
    others.dedup();
    others
}

/// The first piece that is not there word for word, where it is there with others.
fn altered(wording: &Wording, exact: &[Vec<Place>], sources: &[Index]) -> Verdict {
    let Some(number) = exact.iter().position(Vec::is_empty) else {
        return Verdict::Nowhere;
    };
    let piece = &wording.pieces[number];
    let quoted = piece.words();
    let candidates = sources.iter().enumerate().filter_map(|(source, index)| {
        let window = index.nearest(&piece.hashes)?;
        let alignment = align(&quoted, &index.words(window.clone()));
        let words = &alignment.text;
        let place = Place {
            source,
            words: window.start + words.start..window.start + words.end,
        };
        Some((alignment, place, window.start))
    });
    let near = |distance: usize| distance * ALTERED <= quoted.len();
    match candidates.min_by_key(|(alignment, ..)| alignment.distance) {
        Some((alignment, place, offset)) if near(alignment.distance) => Verdict::Altered {
            place,
            piece: number,
            changes: changes(&alignment.steps, offset),
        },
        _ => Verdict::Nowhere,
    }
}

/// The steps that are not the same word, those side by side together.
fn changes(steps: &[Step], offset: usize) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let (mut quoted, mut source) = (0, None);
    let mut open = false;
    for step in steps {
        let (more_quoted, said) = match *step {
            Step::Same { text, .. } => {
                (quoted, source, open) = (quoted + 1, Some(offset + text + 1), false);
                continue;
            }
            Step::Changed { text, .. } => (1, Some(offset + text)),
            Step::Missing { .. } => (1, None),
            Step::Extra { text } => (0, Some(offset + text)),
        };
        let at = said.or(source).unwrap_or(offset);
        if !open {
            changes.push(Change {
                quoted: quoted..quoted,
                source: at..at,
            });
            open = true;
        }
        if let Some(change) = changes.last_mut() {
            change.quoted.end += more_quoted;
            change.source.end = said.map_or(change.source.end, |said| said + 1);
        }
        quoted += more_quoted;
        source = said.map(|said| said + 1).or(source);
    }
    changes
}

/// The words of a source that dots and brackets between places stand for, as far as they are of a sentence quoted.
pub(crate) fn elided(index: &Index, places: &[Place]) -> Vec<usize> {
    let gaps = places
        .windows(2)
        .map(|pair| pair[0].words.end..pair[1].words.start);
    gaps.flat_map(|gap| of_quoted_sentences(index, &gap))
        .collect()
}

/// The words up to the end of the sentence that they go on with, and from the start of the one that goes on behind them.
fn of_quoted_sentences(index: &Index, words: &Range<usize>) -> Vec<usize> {
    let ends = |word: &usize| index.ends_sentence(*word);
    let begins = words
        .start
        .checked_sub(1)
        .is_none_or(|before| ends(&before));
    let first = if begins {
        words.start
    } else {
        words.clone().find(ends).map_or(words.end, |end| end + 1)
    };
    let last = words.clone().rev().find(ends).map_or(first, |end| end + 1);
    let last = last.max(first);
    (words.start..first).chain(last..words.end).collect()
}

#[cfg(test)]
mod tests;
