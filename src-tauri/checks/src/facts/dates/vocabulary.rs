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
            months: numbered(&lexicon.months, usize::MAX, 1),
            weekdays: numbered(&lexicon.weekdays, 1, 0),
            relatives,
        }
    }
}

fn numbered(lists: &[&'static [&'static str]], take: usize, from: i8) -> HashMap<&'static str, i8> {
    let rows = (from..).zip(lists);
    rows.flat_map(|(number, names)| names.iter().take(take).map(move |name| (*name, number)))
        .collect()
}
