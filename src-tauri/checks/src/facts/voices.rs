//! Who says what is quoted, and the words by which that is said.
use std::{ops::Range, sync::LazyLock};

use stet_core::lexicon::Lexicon;

use super::{
    by_hash::{ByHash, WordSet},
    hash_word,
    quotations::Marks,
    tokens::{Token, words_of},
};

mod words;

/// What a block says about who speaks in it, outside its quotations. Ranges are bytes of its visible text, in order.
#[derive(Debug, Default)]
pub(crate) struct Voices {
    /// Words of saying: “said”, “according to”.
    pub(crate) saying: Vec<Range<usize>>,
    /// Words that make quoted words a name or a term: “called”, “slogan”.
    pub(crate) naming: Vec<Range<usize>>,
    /// Who may speak: capitals inside a sentence, “she”, “officials”.
    pub(crate) speakers: Vec<Range<usize>>,
    /// Words that name figures or findings: “data”, “survey”.
    pub(crate) evidence: Vec<Range<usize>>,
}

/// One language's words, by their hashes.
pub(crate) struct Vocabulary {
    language: &'static str,
    capital_nouns: bool,
    /// Phrases of saying.
    saying: Phrases,
    naming: Phrases,
    speakers: WordSet,
    evidence: WordSet,
    denying: WordSet,
    /// How denying words begin: “n'”.
    denying_starts: Vec<&'static str>,
    /// How denying words end: “n't”.
    denying_ends: Vec<&'static str>,
    limiting: WordSet,
}

/// Phrases by the hash of their first word: the hashes of the words that follow.
type Phrases = ByHash<u64, Vec<Vec<u64>>>;

static ALL: LazyLock<Vec<Vocabulary>> =
    LazyLock::new(|| words::ALL.iter().map(Vocabulary::of).collect());

/// The words of a language (BCP 47 tag), when they are known.
pub(crate) fn vocabulary(language: &str) -> Option<&'static Vocabulary> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    ALL.iter()
        .find(|vocabulary| vocabulary.language.eq_ignore_ascii_case(primary))
}

impl Vocabulary {
    fn of(words: &words::Words) -> Self {
        let set = |list: &[&'static str]| list.iter().map(|word| hash_word(word)).collect();
        Self {
            language: words.language,
            capital_nouns: words.capital_nouns,
            saying: phrases(words.saying),
            naming: phrases(words.naming),
            speakers: set(words.speakers),
            evidence: set(words.evidence),
            denying: set(words.denying),
            denying_starts: words
                .denying
                .iter()
                .filter_map(|word| word.strip_suffix('*'))
                .collect(),
            denying_ends: words
                .denying
                .iter()
                .filter_map(|word| word.strip_prefix('*'))
                .collect(),
            limiting: set(words.limiting),
        }
    }

    /// Whether the loss of a folded word turns a sentence round.
    pub(crate) fn denies(&self, word: &str) -> bool {
        self.denying.contains(&hash_word(word))
            || self
                .denying_starts
                .iter()
                .any(|start| word.starts_with(start))
            || self.denying_ends.iter().any(|end| word.ends_with(end))
    }

    /// Whether the loss of a folded word says more than was said.
    pub(crate) fn limits(&self, word: &str) -> bool {
        self.limiting.contains(&hash_word(word))
    }
}

fn phrases(list: &[&'static str]) -> Phrases {
    let mut phrases: Phrases = Phrases::default();
    for phrase in list {
        let hashes: Vec<u64> = words_of(phrase).into_iter().map(hash_word).collect();
        if let Some((first, rest)) = hashes.split_first() {
            phrases.entry(*first).or_default().push(rest.to_vec());
        }
    }
    phrases
}

/// What of a block a reading needs: its visible text, folded, as words and their hashes.
pub(super) struct Words<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) hashes: &'a [u64],
    pub(super) sentences: &'a [Range<usize>],
    pub(super) marks: &'a Marks,
}

impl Words<'_> {
    /// Whether a word, when there is one, begins with a capital.
    fn is_capital(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.capital)
    }
}

/// Finds who speaks in a block; nothing in a language whose words are not known.
pub(super) fn voices(words: &Words<'_>, lexicon: Option<&Lexicon>) -> Voices {
    let mut voices = Voices::default();
    let Some(vocabulary) = lexicon.and_then(|lexicon| vocabulary(lexicon.language)) else {
        return voices;
    };
    if words.marks.quoted.is_empty() && !has_saying(words, vocabulary) {
        return voices;
    }
    let mut quoted = words.marks.quoted.iter().peekable();
    let mut sentences = words.sentences.iter().peekable();
    for (index, hash) in words.hashes.iter().enumerate() {
        let at = words.tokens[index].source.clone();
        while quoted.next_if(|quoted| quoted.end <= at.start).is_some() {}
        while sentences
            .next_if(|sentence| sentence.end <= at.start)
            .is_some()
        {}
        if quoted.peek().is_some_and(|quoted| quoted.start <= at.start) {
            continue;
        }
        let end = |length: usize| words.tokens[index + length].source.end;
        if let Some(length) = phrase_at(&vocabulary.saying, words.hashes, index) {
            voices.saying.push(at.start..end(length));
        }
        if let Some(length) = phrase_at(&vocabulary.naming, words.hashes, index) {
            voices.naming.push(at.start..end(length));
        }
        let first = sentences
            .peek()
            .is_some_and(|sentence| starts(words.text, sentence, &at));
        let joined = || {
            let last = voices.speakers.last();
            last.is_some_and(|last| at.start <= last.end + 1) || words.is_capital(index + 1)
        };
        let name = !first && words.is_capital(index) && (!vocabulary.capital_nouns || joined());
        if name || vocabulary.speakers.contains(hash) {
            voices.speakers.push(at.clone());
        }
        if vocabulary.evidence.contains(hash) {
            voices.evidence.push(at);
        }
    }
    voices
}

fn has_saying(words: &Words<'_>, vocabulary: &Vocabulary) -> bool {
    let mut words = words.hashes.iter();
    words.any(|hash| vocabulary.saying.contains_key(hash) || vocabulary.evidence.contains(hash))
}

/// How many words follow the first of a phrase that stands here.
fn phrase_at(phrases: &Phrases, hashes: &[u64], index: usize) -> Option<usize> {
    let rest = &hashes[index + 1..];
    let found = phrases.get(&hashes[index])?.iter();
    found
        .filter(|phrase| rest.starts_with(phrase))
        .map(Vec::len)
        .max()
}

/// Whether nothing but marks stands between the start of a sentence and a word.
fn starts(text: &str, sentence: &Range<usize>, word: &Range<usize>) -> bool {
    text.get(sentence.start..word.start)
        .is_some_and(|between| !between.contains(char::is_alphanumeric))
}

/// Whether a place of an ordered list stands inside a stretch.
pub(crate) fn any_in(places: &[Range<usize>], stretch: &Range<usize>) -> bool {
    let after = places.partition_point(|place| place.start < stretch.start);
    places
        .get(after)
        .is_some_and(|place| place.start < stretch.end)
}

#[cfg(test)]
mod tests {
    use stet_core::Folded;

    use super::*;

    #[test]
    fn every_word_is_folded() {
        for words in words::ALL {
            let lists = [
                words.saying,
                words.naming,
                words.speakers,
                words.denying,
                words.limiting,
                words.evidence,
            ];
            for word in lists.into_iter().flatten() {
                let plain = word.trim_matches('*');
                assert_eq!(Folded::new(plain).text(), plain, "{}", words.language);
            }
        }
    }

    #[test]
    fn a_language_is_known_whatever_its_region() {
        assert!(vocabulary("pt-BR").is_some_and(|words| words.denies("não")));
        assert!(vocabulary("fr").is_some_and(|words| words.denies("n'est")));
        assert!(vocabulary("tlh").is_none());
    }
}
