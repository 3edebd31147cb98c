//! Parts of speech of English words, by the tags of the Penn Treebank, which rules in the format of Vale ask for.
//!
//! Harper tells what kind of word each is; of which form it is, its dictionary and the words before it tell.
//! Source: Santorini, *Part-of-Speech Tagging Guidelines for the Penn Treebank Project* (1990).
use std::ops::Range;

use harper_brill::{Tagger as _, UPOS, brill_tagger};
use harper_core::{
    WordMetadata,
    spell::{Dictionary as _, FstDictionary},
};

/// Words that have one tag, or nearly always that one.
const SETTLED: &[(&str, &str)] = &[
    ("TO", "to"),
    (
        "MD",
        "can could may might must shall should will would ought cannot 'll 'd",
    ),
    ("WP", "who whom what whoever whatever"),
    ("WP$", "whose"),
    ("WDT", "which whichever"),
    ("WRB", "when where why how whenever wherever"),
    ("PRP$", "my your its our their"),
    (
        "PRP",
        "i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself \
        ourselves yourselves themselves",
    ),
    ("CC", "and or but nor"),
    ("DT", "the a an this these those every each no"),
    ("VBP", "am are 'm 're 've"),
    ("VBZ", "is has does isn't hasn't doesn't"),
    ("VBD", "was were did wasn't weren't didn't"),
    ("VBN", "been done gone"),
    ("RB", "not n't never"),
];

/// Participles of verbs whose past tense is another word.
const PARTICIPLES: &str = "beaten begun bitten blown borne broken chosen drawn driven drunk eaten fallen flown forbidden forgiven \
    forgotten frozen given grown hidden known lain mistaken proven ridden risen rung seen shaken shown shrunk spoken sprung stolen \
    striven sung sunk sworn swum taken thrown torn undertaken withdrawn woken worn woven written";

/// Behind these a participle stands.
const BEFORE_PARTICIPLES: &str = "am is are was were be been being have has had having get gets got getting isn't aren't wasn't \
    weren't hasn't haven't hadn't 'm 're 've 's";

/// Behind these a verb stands in its bare form.
const BEFORE_BARE: &str = "to can could may might must shall should will would cannot 'll do does did don't doesn't didn't can't \
    couldn't won't wouldn't shouldn't mustn't let let's";

/// A part of speech that was made out for a word.
struct Seen<'a> {
    /// In small letters, with straight apostrophes.
    word: &'a str,
    is_capital: bool,
    kind: Option<UPOS>,
}

/// The tag of each word of an English sentence; `words` are bytes of it, marks of punctuation being words too.
///
/// The first call in a process loads the dictionary.
#[must_use]
pub fn penn_tags(sentence: &str, words: &[Range<usize>]) -> Vec<&'static str> {
    let said = words.iter().map(|word| &sentence[word.clone()]);
    let said: Vec<String> = said.map(|word| word.replace('’', "'")).collect();
    let kinds = brill_tagger().tag_sentence(&said);
    let small: Vec<String> = said.iter().map(|word| word.to_lowercase()).collect();
    let seen = said.iter().zip(&small).zip(kinds);
    let seen: Vec<Seen<'_>> = seen
        .map(|((said, word), kind)| Seen {
            word,
            is_capital: said.starts_with(char::is_uppercase),
            kind,
        })
        .collect();
    (0..seen.len()).map(|at| tag(&seen, at)).collect()
}

fn tag(seen: &[Seen<'_>], at: usize) -> &'static str {
    let Seen {
        word,
        is_capital,
        kind,
    } = seen[at];
    if !word.contains(char::is_alphanumeric) {
        return mark(word);
    }
    if word.starts_with(|char: char| char.is_ascii_digit()) {
        let is_ordinal = ["st", "nd", "rd", "th"]
            .iter()
            .any(|end| word.ends_with(end));
        return if is_ordinal { "JJ" } else { "CD" };
    }
    if word == "there" {
        return existential(seen, at);
    }
    if let Some((tag, _)) = SETTLED.iter().find(|(_, words)| is_among(words, word)) {
        return tag;
    }
    let known = FstDictionary::curated();
    let known = known.get_word_metadata_str(word);
    match kind {
        Some(UPOS::AUX | UPOS::VERB) => verb(seen, at, known),
        Some(UPOS::PROPN) if is_capital => "NNP",
        Some(UPOS::NOUN) | None if at > 0 && is_capital => "NNP",
        Some(UPOS::NOUN | UPOS::PROPN) => noun(word, known),
        Some(UPOS::ADJ) => compared(word, ["JJ", "JJR", "JJS"]),
        Some(UPOS::ADV) => compared(word, ["RB", "RBR", "RBS"]),
        Some(UPOS::ADP | UPOS::SCONJ) => "IN",
        Some(UPOS::CCONJ) => "CC",
        Some(UPOS::NUM) => "CD",
        Some(UPOS::INTJ) => "UH",
        Some(UPOS::PART) => "RP",
        Some(UPOS::DET | UPOS::PRON) => pronoun(seen, at),
        Some(UPOS::PUNCT | UPOS::SYM) => "SYM",
        None => unknown(word, is_capital, known),
    }
}

/// Marks of punctuation are tagged as themselves, by their class.
fn mark(mark: &str) -> &'static str {
    match mark {
        "." | "!" | "?" => ".",
        "," => ",",
        ":" | ";" | "…" | "-" | "–" | "—" => ":",
        "(" | "[" | "{" => "(",
        ")" | "]" | "}" => ")",
        "“" | "‘" | "«" => "``",
        "\"" | "”" | "’" | "'" | "»" => "''",
        "$" | "€" | "£" => "$",
        "#" => "#",
        _ => "SYM",
    }
}

/// The form of a verb.
fn verb(seen: &[Seen<'_>], at: usize, known: Option<&WordMetadata>) -> &'static str {
    let word = seen[at].word;
    let before = before(seen, at);
    let is = |what: fn(&WordMetadata) -> bool| known.is_some_and(what);
    if word.len() > 4 && word.ends_with("ing") {
        return "VBG";
    }
    if is_among(PARTICIPLES, word) {
        return "VBN";
    }
    if is(WordMetadata::is_verb_past_form) || is_past(word) {
        let is_bare = is(WordMetadata::is_verb_lemma)
            && before.is_some_and(|word| is_among(BEFORE_BARE, word));
        return match before {
            _ if is_bare => "VB",
            Some(before) if is_among(BEFORE_PARTICIPLES, before) => "VBN",
            _ if seen.get(at + 1).is_some_and(|next| next.word == "by") => "VBN",
            _ => "VBD",
        };
    }
    if is(WordMetadata::is_verb_third_person_singular_present_form) {
        return "VBZ";
    }
    match before {
        // An order begins with its verb.
        None => "VB",
        Some(before) if word == "be" || is_among(BEFORE_BARE, before) => "VB",
        Some(_) => "VBP",
    }
}

/// Whether a verb is “had”, or ends as regular ones do in the past: “closed”, but not “need”.
fn is_past(word: &str) -> bool {
    matches!(word, "had" | "hadn't")
        || word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed")
}

/// The word before another, adverbs and what denies passed over; none at the beginning.
fn before<'a>(seen: &[Seen<'a>], at: usize) -> Option<&'a str> {
    let mut before = seen[..at].iter().rev();
    let passed = |seen: &&Seen<'_>| {
        seen.kind != Some(UPOS::ADV) && !matches!(seen.word, "not" | "n't" | "never" | "“" | "\"")
    };
    before.find(passed).map(|seen| seen.word)
}

fn noun(word: &str, known: Option<&WordMetadata>) -> &'static str {
    let is = |what: fn(&WordMetadata) -> bool| known.is_some_and(what);
    if is(WordMetadata::is_non_singular_noun) || is_regular_plural(word) {
        "NNS"
    } else if word.ends_with("ing") && is(WordMetadata::is_verb_progressive_form) {
        "VBG"
    } else {
        "NN"
    }
}

/// Whether a noun is one that another makes with an `s`.
fn is_regular_plural(word: &str) -> bool {
    let one = word
        .strip_suffix("es")
        .into_iter()
        .chain(word.strip_suffix('s'));
    let ys = word.strip_suffix("ies").map(|stem| format!("{stem}y"));
    let dictionary = FstDictionary::curated();
    let is_noun = |word: &str| {
        let known = dictionary.get_word_metadata_str(word);
        known.is_some_and(|known| known.noun.is_some())
    };
    !word.ends_with("ss") && (ys.is_some_and(|word| is_noun(&word)) || one.into_iter().any(is_noun))
}

/// The degree of an adjective or an adverb: as such, comparative, superlative.
fn compared(word: &str, [plain, more, most]: [&'static str; 3]) -> &'static str {
    let dictionary = FstDictionary::curated();
    let is_base = |stem: &str| {
        let has = |word: &str| {
            let known = dictionary.get_word_metadata_str(word);
            known.is_some_and(|known| known.adjective.is_some() || known.adverb.is_some())
        };
        let undoubled = || {
            let mut letters = stem.chars().rev();
            let last = letters.next();
            last.is_some() && letters.next() == last && has(&stem[..stem.len() - 1])
        };
        let with_y = || {
            stem.strip_suffix('i')
                .is_some_and(|stem| has(&format!("{stem}y")))
        };
        has(stem) || has(&format!("{stem}e")) || with_y() || stem.is_ascii() && undoubled()
    };
    match word {
        "more" | "less" | "better" | "worse" | "further" | "farther" => more,
        "most" | "least" | "best" | "worst" | "furthest" => most,
        _ if word.strip_suffix("er").is_some_and(is_base) => more,
        _ if word.strip_suffix("est").is_some_and(is_base) => most,
        _ => plain,
    }
}

/// “There is a quay”, but “the quay is there”.
fn existential(seen: &[Seen<'_>], at: usize) -> &'static str {
    let next = seen.get(at + 1).map(|next| next.word);
    match next {
        Some(
            "is" | "are" | "was" | "were" | "be" | "been" | "has" | "have" | "had" | "will"
            | "would" | "may" | "might" | "'s" | "'re",
        ) => "EX",
        _ => "RB",
    }
}

fn pronoun(seen: &[Seen<'_>], at: usize) -> &'static str {
    let next = seen.get(at + 1).and_then(|next| next.kind);
    let stands_before = matches!(next, Some(UPOS::NOUN | UPOS::ADJ | UPOS::PROPN | UPOS::NUM));
    match seen[at].word {
        "his" | "her" if stands_before => "PRP$",
        "his" | "her" => "PRP",
        "that" if matches!(next, Some(UPOS::VERB | UPOS::AUX)) => "WDT",
        "all" | "both" | "such" | "half" if next == Some(UPOS::DET) => "PDT",
        "many" | "few" | "several" | "much" | "other" | "own" | "same" => "JJ",
        word if ["one", "body", "thing"]
            .iter()
            .any(|end| word.ends_with(end))
            && word.len() > 5 =>
        {
            "NN"
        }
        _ => "DT",
    }
}

/// By the look of a word that nothing is known of.
fn unknown(word: &str, is_capital: bool, known: Option<&WordMetadata>) -> &'static str {
    match word {
        _ if is_capital && known.is_none() => "NNP",
        _ if word.contains('-') => "JJ",
        _ if word.ends_with("ing") => "VBG",
        _ if word.ends_with("ed") => "VBN",
        _ if word.ends_with("ly") => "RB",
        _ => noun(word, known),
    }
}

fn is_among(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|listed| listed == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `word/TAG` for each word between spaces.
    fn tagged(sentence: &str) -> String {
        let mut words = Vec::new();
        for word in sentence.split(' ') {
            let start = word.as_ptr().addr() - sentence.as_ptr().addr();
            words.push(start..start + word.len());
        }
        let tags = penn_tags(sentence, &words);
        let pairs = words.iter().zip(tags);
        let pairs: Vec<_> = pairs
            .map(|(word, tag)| format!("{}/{tag}", &sentence[word.clone()]))
            .collect();
        pairs.join(" ")
    }

    /// Asserts the tags of sentences in which each word stands before its tag.
    fn expect(sentences: &[&str]) {
        for expected in sentences {
            let pairs = expected.split(' ');
            let words: Vec<_> = pairs.map(|pair| pair.split_once('/').unwrap().0).collect();
            assert_eq!(tagged(&words.join(" ")), *expected);
        }
    }

    #[test]
    fn verbs_are_told_by_their_form_and_by_what_stands_before() {
        expect(&[
            "The/DT plan/NN was/VBD approved/VBN by/IN the/DT council/NN ./.",
            "The/DT council/NN approved/VBD the/DT plan/NN ./.",
            "She/PRP has/VBZ not/RB taken/VBN the/DT money/NN ./.",
            "They/PRP had/VBD a/DT boat/NN ./.",
            "They/PRP should/MD be/VB closing/VBG the/DT harbour/NN ./.",
            "He/PRP wants/VBZ to/TO leave/VB ./.",
            "We/PRP know/VBP the/DT answer/NN ./.",
        ]);
    }

    #[test]
    fn nouns_adjectives_and_small_words_have_their_tags() {
        expect(&[
            "The/DT smaller/JJR ferries/NNS carried/VBD three/CD passengers/NNS ./.",
            "There/EX are/VBP many/JJ reasons/NNS ./.",
            "Her/PRP$ brother/NN quickly/RB called/VBD her/PRP ./.",
            "The/DT largest/JJS port/NN in/IN Europe/NNP is/VBZ Rotterdam/NNP ./.",
        ]);
    }

    #[test]
    fn any_text_has_as_many_tags_as_words() {
        assert_eq!(penn_tags("", &[]), Vec::<&str>::new());
        assert_eq!(tagged("Зубр ’ 12th — €"), "Зубр/NNP ’/'' 12th/JJ —/: €/$");
    }
}
