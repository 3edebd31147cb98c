//! A disclaimer as an outlet writes it: words, with slots for what may vary.
use std::ops::Range;

use stet_core::{Disclaimer, Folded, Outlet};

use super::words::{People, people};
use crate::facts::tokens::{tokens, words_of};

/// A disclaimer with its slots filled as a text at hand fills them.
#[derive(Debug)]
pub(crate) struct Wording {
    /// The words to print.
    pub(crate) text: String,
    /// The words, folded.
    pub(crate) words: Vec<String>,
    /// Which of the words are the outlet's name.
    pub(crate) outlet: Option<Range<usize>>,
    /// The slots that speak of people.
    pub(crate) slots: Vec<Filled>,
}

/// A slot with one of its alternatives in it.
#[derive(Debug)]
pub(crate) struct Filled {
    /// Which of the words stand in it.
    pub(crate) words: Range<usize>,
    /// Whom these are about.
    pub(crate) about: People,
    /// The alternatives, each with whom it is about.
    pub(crate) choices: Vec<(String, People)>,
}

/// The disclaimer as it would stand in a text: each slot takes the alternative that `folded` contains, else the one
/// that fits the authors, else its usual one.
pub(super) fn wording(
    disclaimer: &Disclaimer,
    outlet: &Outlet,
    folded: &str,
    authors: Option<People>,
) -> Wording {
    let mut text = String::with_capacity(disclaimer.text.len());
    let mut name = None;
    let mut filled: Vec<(Range<usize>, &str)> = Vec::new();
    let mut rest = disclaimer.text.as_str();
    while let Some((before, slot, after)) = next_slot(rest, outlet) {
        text.push_str(before);
        let start = text.len();
        match slot {
            Slot::Outlet => {
                text.push_str(&outlet_name(outlet, folded));
                name = Some(start..text.len());
            }
            Slot::Choice(choices) => {
                text.push_str(choice(choices, folded, authors, &disclaimer.language));
                filled.push((start..text.len(), choices));
            }
        }
        rest = after;
    }
    text.push_str(rest);
    let plain = Folded::new(&text);
    let tokens = tokens(&text, &plain);
    let words_in = |range: &Range<usize>| {
        let inside = |at: usize| range.contains(&tokens[at].source.start);
        let first = (0..tokens.len()).find(|&at| inside(at))?;
        let last = (0..tokens.len()).rfind(|&at| inside(at))?;
        Some(first..last + 1)
    };
    let slots = filled.iter().filter_map(|(range, choices)| {
        let about = about(&text[range.clone()], &disclaimer.language)?;
        let each = choices.split('|').filter_map(|choice| {
            Some((
                choice.to_owned(),
                self::about(choice, &disclaimer.language)?,
            ))
        });
        Some(Filled {
            words: words_in(range)?,
            about,
            choices: each.collect(),
        })
    });
    Wording {
        slots: slots.collect(),
        outlet: name.as_ref().and_then(words_in),
        words: tokens
            .iter()
            .map(|token| token.text(plain.text()).to_owned())
            .collect(),
        text,
    }
}

/// Whom an alternative is about, when it says so.
fn about(choice: &str, language: &str) -> Option<People> {
    let folded = Folded::new(choice);
    people(words_of(folded.text()).into_iter(), language)
}

/// The words that never vary: all but the slots.
pub(super) fn fixed_words(disclaimer: &Disclaimer, outlet: &Outlet) -> String {
    let mut fixed = String::with_capacity(disclaimer.text.len());
    let mut rest = disclaimer.text.as_str();
    while let Some((before, _, after)) = next_slot(rest, outlet) {
        fixed.push_str(before);
        rest = after;
    }
    fixed + rest
}

enum Slot<'a> {
    Outlet,
    Choice(&'a str),
}

/// What stands before the next slot, the slot, what comes after. The outlet's own name is a slot too.
fn next_slot<'a>(text: &'a str, outlet: &Outlet) -> Option<(&'a str, Slot<'a>, &'a str)> {
    let brace = text.find('{').and_then(|open| {
        let close = open + text[open..].find('}')?;
        let inside = &text[open + 1..close];
        let slot = if inside == "outlet" {
            Slot::Outlet
        } else {
            Slot::Choice(inside)
        };
        Some((open, close + 1, slot))
    });
    let named = names(outlet)
        .filter_map(|name| {
            text.find(name)
                .map(|at| (at, at + name.len(), Slot::Outlet))
        })
        .min_by_key(|&(start, end, _)| (start, std::cmp::Reverse(end)));
    let (start, end, slot) = match (brace, named) {
        (Some(brace), Some(named)) if named.0 < brace.0 => named,
        (Some(brace), _) => brace,
        (None, named) => named?,
    };
    Some((&text[..start], slot, &text[end..]))
}

/// The name of an outlet and its other forms.
pub(crate) fn names(outlet: &Outlet) -> impl Iterator<Item = &str> {
    std::iter::once(&outlet.name)
        .chain(&outlet.aliases)
        .map(String::as_str)
        .filter(|name| !name.is_empty())
}

/// The form of the outlet's name that a folded text contains, the longest first; else its name.
fn outlet_name(outlet: &Outlet, folded: &str) -> String {
    let present = names(outlet).filter(|name| folded.contains(Folded::new(name).text()));
    present
        .max_by_key(|name| name.len())
        .unwrap_or(&outlet.name)
        .to_owned()
}

/// The alternative that a folded text contains; else the one that fits the authors, the neutral one, the first.
fn choice<'a>(choices: &'a str, folded: &str, authors: Option<People>, language: &str) -> &'a str {
    let has_word = |word: &str| {
        folded
            .split(|char: char| !char.is_alphanumeric())
            .any(|other| other == word)
    };
    let present = |choice: &&str| {
        let choice = Folded::new(choice);
        let one_word = choice.text().chars().all(char::is_alphanumeric);
        if one_word {
            has_word(choice.text())
        } else {
            folded.contains(choice.text())
        }
    };
    let fits = |choice: &&str| {
        authors.is_some_and(|authors| {
            about(choice, language).is_some_and(|people| people.meets(authors))
        })
    };
    let alternatives = || choices.split('|');
    alternatives()
        .find(present)
        .or_else(|| alternatives().find(fits))
        .or_else(|| alternatives().find(|choice| *choice == "their"))
        .or_else(|| alternatives().next())
        .unwrap_or_default()
}
