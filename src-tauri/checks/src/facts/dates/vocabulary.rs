//! The date words of a language, ready to be looked up by their first word.
use std::{collections::HashMap, sync::LazyLock};

use stet_core::lexicon::{self, Lexicon, Relative};

use crate::facts::tokens::tokens;

/// One language's date words.
pub(super) struct Vocabulary {
    pub(super) language: &'static str,
    /// Month names and abbreviations to 1–12.
    pub(super) months: HashMap<&'static str, i8>,
    /// Weekday names to 0 (Monday) – 6; abbreviations are left out, they are words of their own.
    pub(super) weekdays: HashMap<&'static str, i8>,
    /// Weekday names of two words.
    pairs: Vec<([&'static str; 2], i8)>,
    /// What the language may add to a month’s name.
    endings: &'static [&'static str],
    /// Relative dates by their first word, the longest first.
    pub(super) relatives: HashMap<&'static str, Vec<Phrase>>,
}

/// A relative date, word by word.
pub(super) struct Phrase {
    pub(super) words: Vec<&'static str>,
    pub(super) meaning: Relative,
}

static ALL: LazyLock<Vec<Vocabulary>> = LazyLock::new(|| {
    lexicon::ALL
        .iter()
        .map(|lexicon| Vocabulary::of(lexicon))
        .collect()
});

/// The date words of a lexicon.
pub(super) fn of(lexicon: &Lexicon) -> Option<&'static Vocabulary> {
    ALL.iter()
        .find(|vocabulary| vocabulary.language == lexicon.language)
}

impl Vocabulary {
    fn of(lexicon: &'static Lexicon) -> Self {
        let mut relatives: HashMap<&'static str, Vec<Phrase>> = HashMap::new();
        for meaning in lexicon.relative_dates {
            let words: Vec<_> = tokens(meaning.words)
                .iter()
                .map(|token| &meaning.words[token.range.clone()])
                .collect();
            if let Some(first) = words.first() {
                let phrase = Phrase {
                    words: words.clone(),
                    meaning: *meaning,
                };
                relatives.entry(first).or_default().push(phrase);
            }
        }
        for phrases in relatives.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
        }
        Self {
            language: lexicon.language,
            months: numbered(&lexicon.months),
            weekdays: weekdays(lexicon)
                .map(|(name, number, _)| (name, number))
                .collect(),
            pairs: weekdays(lexicon)
                .filter_map(|(_, number, words)| Some((<[&str; 2]>::try_from(words).ok()?, number)))
                .collect(),
            endings: ENDINGS
                .iter()
                .find(|(language, _)| *language == lexicon.language)
                .map_or(&[], |(_, endings)| endings),
            relatives,
        }
    }

    /// The month of a name, an ending left aside.
    pub(super) fn month(&self, word: &str) -> Option<i8> {
        let stem = word.split('\'').next().unwrap_or(word);
        let whole = self.months.get(stem);
        let endings = self.endings.iter();
        let mut stems = endings.filter_map(|ending| stem.strip_suffix(ending));
        whole
            .or_else(|| stems.find_map(|stem| self.months.get(stem)))
            .copied()
    }

    /// The weekday of a name of two words.
    pub(super) fn pair(&self, one: &str, two: &str) -> Option<i8> {
        let mut pairs = self.pairs.iter();
        pairs.find_map(|(words, number)| (*words == [one, two]).then_some(*number))
    }
}

/// Every weekday name that is no abbreviation, its number and its words.
fn weekdays(
    lexicon: &'static Lexicon,
) -> impl Iterator<Item = (&'static str, i8, Vec<&'static str>)> {
    let rows = (0..).zip(&lexicon.weekdays);
    rows.flat_map(|(number, names)| {
        let names = names.iter().enumerate();
        let whole = names.filter(|(index, name)| *index == 0 || name.chars().count() > 3);
        whole.map(move |(_, name)| {
            let words = tokens(name)
                .iter()
                .map(|token| &name[token.range.clone()])
                .collect();
            (*name, number, words)
        })
    })
}

/// What languages add to the names of months.
const ENDINGS: &[(&str, &[&str])] = &[
    (
        "az",
        &[
            "ın", "in", "un", "ün", "da", "də", "ında", "ində", "unda", "ündə", "dan", "dən", "ı",
            "i", "u", "ü",
        ],
    ),
    ("hy", &["ին", "ից", "ում"]),
    ("ka", &["ში"]),
];

fn numbered(lists: &[&'static [&'static str]]) -> HashMap<&'static str, i8> {
    let rows = (1..).zip(lists);
    rows.flat_map(|(number, names)| names.iter().map(move |name| (*name, number)))
        .collect()
}
