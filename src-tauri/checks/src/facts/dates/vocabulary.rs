//! The date words of a language, ready to be looked up by their first word.
use std::sync::LazyLock;

use stet_core::lexicon::{self, Lexicon, Relative};

use crate::facts::{by_hash::ByHash, hash_word, tokens::words_of};

/// One language's date words.
pub(super) struct Vocabulary {
    pub(super) language: &'static str,
    /// Month names and abbreviations to 1–12.
    months: ByHash<u64, i8>,
    /// Weekday names to 0 (Monday) – 6; abbreviations are left out, they are words of their own.
    weekdays: ByHash<u64, i8>,
    /// Weekday names of two words.
    pairs: Vec<([&'static str; 2], i8)>,
    /// How the words begin that any date here may begin with.
    beginnings: Beginnings,
    /// What the language may add to a month’s name.
    endings: &'static [&'static str],
    /// Relative dates by their first word, the longest first.
    relatives: ByHash<u64, Vec<Phrase>>,
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
        let mut relatives: ByHash<u64, Vec<Phrase>> = ByHash::default();
        for meaning in lexicon.relative_dates {
            let words = words_of(meaning.words);
            if let Some(first) = words.first() {
                let phrase = Phrase {
                    words: words.clone(),
                    meaning: *meaning,
                };
                relatives.entry(hash_word(first)).or_default().push(phrase);
            }
        }
        for phrases in relatives.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
        }
        Self {
            language: lexicon.language,
            months: numbered(&lexicon.months),
            weekdays: weekdays(lexicon)
                .map(|(name, number, _)| (hash_word(name), number))
                .collect(),
            pairs: weekdays(lexicon)
                .filter_map(|(_, number, words)| Some((<[&str; 2]>::try_from(words).ok()?, number)))
                .collect(),
            endings: ENDINGS
                .iter()
                .find(|(language, _)| *language == lexicon.language)
                .map_or(&[], |(_, endings)| endings),
            beginnings: beginnings(lexicon),
            relatives,
        }
    }

    /// Whether a word may be a month, a weekday or the first of a relative date; `false` is certain.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        let (at, bit) = beginning(word);
        self.beginnings[at] & bit != 0
    }

    /// The month of a name, an ending left aside.
    pub(super) fn month(&self, word: &str) -> Option<i8> {
        let stem = word.split('\'').next().unwrap_or(word);
        let whole = self.months.get(&hash_word(stem));
        let endings = self.endings.iter();
        let mut stems = endings.filter_map(|ending| stem.strip_suffix(ending));
        whole
            .or_else(|| stems.find_map(|stem| self.months.get(&hash_word(stem))))
            .copied()
    }

    /// Whether a word is a month's name as the dictionary has it.
    pub(super) fn is_month(&self, word: &str) -> bool {
        self.months.contains_key(&hash_word(word))
    }

    /// The weekday of a name of one word.
    pub(super) fn weekday(&self, word: &str) -> Option<i8> {
        self.weekdays.get(&hash_word(word)).copied()
    }

    /// The relative dates that begin with a word, the longest first.
    pub(super) fn relatives(&self, first: &str) -> Option<&[Phrase]> {
        self.relatives.get(&hash_word(first)).map(Vec::as_slice)
    }

    /// The weekday of a name of two words.
    pub(super) fn pair(&self, one: &str, two: &str) -> Option<i8> {
        let mut pairs = self.pairs.iter();
        pairs.find_map(|(words, number)| (*words == [one, two]).then_some(*number))
    }
}

/// A set of beginnings of words, a bit for each hash of three bytes.
type Beginnings = [u64; 64];

fn beginnings(lexicon: &'static Lexicon) -> Beginnings {
    let names = lexicon
        .months
        .iter()
        .chain(&lexicon.weekdays)
        .flat_map(|names| names.iter());
    let relatives = lexicon.relative_dates.iter().map(|date| &date.words);
    let mut set = [0; 64];
    for word in names.chain(relatives).copied().chain(["ago"]) {
        let (at, bit) = beginning(words_of(word).first().unwrap_or(&word));
        set[at] |= bit;
    }
    set
}

/// The place of a word in such a set.
fn beginning(word: &str) -> (usize, u64) {
    let key = word
        .bytes()
        .take(3)
        .fold(0_u64, |key, byte| key << 8 | u64::from(byte));
    let hash = key.wrapping_mul(0x517c_c1b7_2722_0a95);
    let (word, bit) = (hash >> 58, hash >> 52 & 63);
    (usize::try_from(word).unwrap_or_default(), 1 << bit)
}

/// Every weekday name that is no abbreviation, its number and its words.
fn weekdays(
    lexicon: &'static Lexicon,
) -> impl Iterator<Item = (&'static str, i8, Vec<&'static str>)> {
    let rows = (0..).zip(&lexicon.weekdays);
    rows.flat_map(|(number, names)| {
        let names = names.iter().enumerate();
        let whole = names.filter(|(index, name)| *index == 0 || name.chars().count() > 3);
        whole.map(move |(_, name)| (*name, number, words_of(name)))
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

fn numbered(lists: &[&'static [&'static str]]) -> ByHash<u64, i8> {
    let rows = (1..).zip(lists);
    rows.flat_map(|(number, names)| names.iter().map(move |name| (hash_word(name), number)))
        .collect()
}
