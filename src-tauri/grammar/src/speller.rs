//! Words that no dictionary has, as far as a dictionary can tell.
use std::ops::Range;

use crate::script::{self, Script};

/// What is not a word although it has letters joins one with these: an address, a file, a version, a tag.
const JOINERS: &[char] = &['@', '/', '_', '\\', '#', '&', '=', '~', '\u{fffc}'];

/// Languages that write every noun with a capital, and the words behind which one stands that is no name.
const CAPITAL_NOUNS: &[(&str, &[&str])] = &[(
    "de",
    &[
        "das", "dem", "den", "der", "des", "die", "dieser", "dieses", "ein", "eine", "einem",
        "einen", "einer", "eines", "jede", "jeder", "jedes", "kein", "keine", "keinen", "keiner",
        "am", "beim", "im", "ins", "vom", "zum", "zur",
    ],
)];

/// A word of a sentence that could be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word<'a> {
    range: Range<usize>,
    text: &'a str,
}

/// The words of a sentence that are not known; `None` when the sentence is in another language. Names, abbreviations and
/// words of other scripts are passed over.
pub(crate) fn unknown(
    sentence: &str,
    language: &str,
    knows: &dyn Fn(&str) -> bool,
) -> Option<Vec<Range<usize>>> {
    let script = script::of_language(language);
    let (mut ours, mut unknown, mut before) = (0, Vec::new(), "");
    for word in words(sentence) {
        let previous = std::mem::replace(&mut before, word.text);
        if !is_word_of(script, word.text) || is_name(word.text, previous, language) {
            continue;
        }
        ours += 1;
        if !is_known(word.text, knows) {
            unknown.push(word.range);
        }
    }
    (!is_foreign(ours, unknown.len())).then_some(unknown)
}

/// Whether a word is longer than a letter and all of it is in a script.
fn is_word_of(script: Script, word: &str) -> bool {
    let mut letters = word.chars().filter(|char| char.is_alphabetic());
    word.chars().nth(1).is_some() && letters.all(|letter| script::of(letter) == script)
}

/// Whether a sentence of so many words, so many of them unknown, is in another language.
const fn is_foreign(words: usize, unknown: usize) -> bool {
    unknown >= 2 && unknown * 5 >= words * 2
}

/// Whether a word is a name or an abbreviation, by its capitals and by the word before it.
fn is_name(word: &str, before: &str, language: &str) -> bool {
    let mut letters = word.chars();
    let has_capital = letters.next().is_some_and(char::is_uppercase);
    if letters.any(char::is_uppercase) {
        return true;
    }
    let row = CAPITAL_NOUNS.iter().find(|(known, _)| *known == language);
    let marks_noun = |markers: &[&str]| markers.contains(&&*before.to_lowercase());
    has_capital && !row.is_some_and(|(_, markers)| marks_noun(markers))
}

/// Whether a word is known as it stands, without an ending that an apostrophe joins to it, or part by part.
fn is_known(word: &str, knows: &dyn Fn(&str) -> bool) -> bool {
    let plain: String = word
        .chars()
        .filter(|&char| char != '\u{ad}')
        .map(|char| if char == '’' { '\'' } else { char })
        .collect();
    let bare = plain.trim_end_matches('\'');
    // Some dictionaries have `etc` with its full stop only.
    if knows(bare) || knows(&lower_first(bare)) || knows(&format!("{bare}.")) {
        return true;
    }
    let mut parts = bare
        .split(['-', '\'', '‑'])
        .filter(|part| part.chars().nth(1).is_some());
    let is_joined = bare.contains(['-', '\'', '‑']);
    is_joined && parts.all(|part| knows(part) || part.starts_with(char::is_uppercase))
}

fn lower_first(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

/// The words of a sentence: letters with the hyphens and apostrophes between them, away from digits and addresses.
fn words(sentence: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = 0;
    for token in sentence.split_inclusive(char::is_whitespace) {
        let range = start..start + token.len();
        start = range.end;
        let is_address = token.contains(JOINERS)
            || token.contains("://")
            || has_inner_stop(token)
            || token.contains(char::is_numeric);
        if !is_address {
            words.extend(inside(token, range.start));
        }
    }
    words
}

/// Whether a full stop stands between letters: `harbour.example`, `e.g.`
fn has_inner_stop(token: &str) -> bool {
    let mut before = ' ';
    let mut chars = token.chars().peekable();
    while let Some(char) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        if char == '.' && before.is_alphabetic() && next.is_alphabetic() {
            return true;
        }
        before = char;
    }
    false
}

/// The words between the dashes, brackets and quotation marks of a token that begins at a byte of the sentence.
fn inside(token: &str, base: usize) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = token.char_indices().chain([(token.len(), ' ')]);
    for (at, char) in ends {
        let belongs = is_letter(char) || start.is_some() && is_joint(token, at, char);
        match (start, belongs) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(Word {
                    range: base + from..base + at,
                    text: &token[from..at],
                });
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn is_letter(char: char) -> bool {
    char.is_alphabetic() || matches!(char, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{64b}'..='\u{65f}')
}

/// Whether a character at a byte of a token joins the letters around it.
fn is_joint(token: &str, at: usize, char: char) -> bool {
    let next = token[at..].chars().nth(1);
    matches!(char, '-' | '‑' | '\'' | '’') && next.is_some_and(is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &[&str] = &[
        "the", "harbour", "was", "closed", "again", "don't", "well", "known", "board", "before",
        "we", "knew", "it", "das", "die",
    ];

    fn found<'a>(sentence: &'a str, language: &str) -> Vec<&'a str> {
        let knows = |word: &str| KNOWN.contains(&word);
        let unknown = unknown(sentence, language, &knows).unwrap_or_default();
        unknown.into_iter().map(|range| &sentence[range]).collect()
    }

    #[test]
    fn a_word_that_no_dictionary_has_is_found() {
        assert_eq!(found("The harbour was cloesd again.", "en"), ["cloesd"]);
        assert_eq!(
            found("“The harbour was cloesd” – agian before we knew it.", "en"),
            ["cloesd", "agian"]
        );
    }

    #[test]
    fn names_abbreviations_addresses_and_numbers_are_no_words_of_a_dictionary() {
        let sentence = "Huseynov knew the HB, the iPhone, harbour.example, a4, e.g. /tmp/xyzzy, #close2day, me@xyzzy.example.";
        assert_eq!(found(sentence, "en"), Vec::<&str>::new());
    }

    #[test]
    fn joined_words_are_known_by_their_parts() {
        assert_eq!(
            found(
                "The well-known board don’t; the board’s harbour-board.",
                "en"
            ),
            Vec::<&str>::new()
        );
        assert_eq!(
            found("The well-knwon harbour was closed again.", "en"),
            ["well-knwon"]
        );
    }

    #[test]
    fn a_sentence_in_another_language_or_script_is_passed_over() {
        let knows = |word: &str| KNOWN.contains(&word);
        let german = "Der Hafen wurde wieder geschlossen.";
        assert_eq!(unknown(german, "en", &knows), None);
        assert_eq!(
            found("The harbour was гавань closed.", "en"),
            Vec::<&str>::new()
        );
    }

    #[test]
    fn where_every_noun_has_a_capital_a_word_before_it_tells_it_from_a_name() {
        assert_eq!(
            found(
                "We knew die Harbour again, das Haborr, before Haborr.",
                "de"
            ),
            ["Haborr"]
        );
        assert_eq!(found("We knew the Haborr again.", "en"), Vec::<&str>::new());
    }
}
