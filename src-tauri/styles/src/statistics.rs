//! Counts over a text and the readability scores that are made of them.
use crate::sentence::sentences;

/// Endings that add a syllable and no difficulty.
const EASY_ENDINGS: &[&str] = &["es", "ed", "ing"];

/// A word of more letters is a long one.
const LONG: usize = 6;

/// What can be counted in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Statistics {
    /// Letters and digits.
    pub(crate) characters: f64,
    pub(crate) words: f64,
    pub(crate) long_words: f64,
    pub(crate) sentences: f64,
    pub(crate) syllables: f64,
    /// Words of more than two syllables.
    pub(crate) polysyllabic_words: f64,
    /// The same, endings such as `-ing` not counted.
    pub(crate) complex_words: f64,
}

impl Statistics {
    /// Counts a text; nothing in it gives zeros.
    pub(crate) fn of(text: &str) -> Self {
        let mut counted = Self::default();
        for sentence in sentences(text) {
            let before = counted.words;
            words(&text[sentence]).for_each(|word| counted.add(word));
            if counted.words > before {
                counted.sentences += 1.0;
            }
        }
        counted
    }

    fn add(&mut self, word: &str) {
        let letters = word.chars().filter(|char| char.is_alphanumeric()).count();
        let syllables = syllables(word);
        let easy = EASY_ENDINGS.iter().any(|ending| word.ends_with(ending));
        self.words += 1.0;
        self.characters += number(letters);
        self.syllables += number(syllables);
        self.long_words += number(usize::from(letters > LONG));
        self.polysyllabic_words += number(usize::from(syllables > 2));
        self.complex_words += number(usize::from(syllables > 2 + usize::from(easy)));
    }

    /// The grade of school that a text asks for, after Flesch and Kincaid (1975).
    pub(crate) fn flesch_kincaid(&self) -> f64 {
        0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59
    }

    /// How easy a text reads, 100 being very easy, after Flesch (1948).
    pub(crate) fn flesch_reading_ease(&self) -> f64 {
        206.835 - 1.015 * self.words / self.sentences - 84.6 * self.syllables / self.words
    }

    /// The grade after Gunning (1952).
    pub(crate) fn gunning_fog(&self) -> f64 {
        0.4 * (self.words / self.sentences + 100.0 * self.complex_words / self.words)
    }

    /// The grade after Coleman and Liau (1975).
    pub(crate) fn coleman_liau(&self) -> f64 {
        5.88 * self.characters / self.words - 29.6 * self.sentences / self.words - 15.8
    }

    /// The grade after McLaughlin (1969).
    pub(crate) fn smog(&self) -> f64 {
        1.043 * (self.polysyllabic_words * 30.0 / self.sentences).sqrt() + 3.1291
    }

    /// The grade after Senter and Smith (1967).
    pub(crate) fn automated_readability(&self) -> f64 {
        4.71 * self.characters / self.words + 0.5 * self.words / self.sentences - 21.43
    }

    /// How hard a text reads in any language, after Björnsson (1968).
    pub(crate) fn lix(&self) -> f64 {
        self.words / self.sentences + 100.0 * self.long_words / self.words
    }
}

/// A text has far fewer words than a number can tell apart.
const fn number(count: usize) -> f64 {
    count as f64
}

/// Words, with a hyphen or apostrophe inside them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|char: char| !char.is_alphanumeric() && !"-'’".contains(char));
    let bare = parts.map(|part| part.trim_matches(|char: char| !char.is_alphanumeric()));
    bare.filter(|word| !word.is_empty())
}

/// About how many syllables an English word has: groups of vowels, without those that are written and not spoken.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let letters: Vec<char> = word.chars().filter(|char| char.is_alphabetic()).collect();
    let is_vowel = |at: usize| {
        letters
            .get(at)
            .is_some_and(|char| "aeiouyäöüéèêáàâíóúô".contains(*char))
    };
    let groups = (0..letters.len()).filter(|&at| is_vowel(at) && (at == 0 || !is_vowel(at - 1)));
    let mut count = groups.count();
    let ends = |ending: &str| {
        letters
            .iter()
            .rev()
            .take(ending.len())
            .copied()
            .eq(ending.chars().rev())
    };
    let before = |back: usize| letters.len().checked_sub(back).map(|at| letters[at]);
    let in_any = |char: Option<char>, of: &str| char.is_some_and(|char| of.contains(char));
    let is_silent = if ends("e") {
        // Quite and make, but not table or lee.
        let is_table = before(2) == Some('l') && letters.len() > 2 && !is_vowel(letters.len() - 3);
        !in_any(before(2), "aeiouy") && !is_table
    } else if ends("ed") {
        !in_any(before(3), "tdaeiouy")
    } else if ends("es") {
        !in_any(before(3), "sxzcgaeiouy") && !ends("ches") && !ends("shes")
    } else {
        false
    };
    count += hiatus(&letters);
    if is_silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

/// Two vowels side by side that are spoken apart: `media`, `idea`, `create`, `lion`, but not `nation`.
fn hiatus(letters: &[char]) -> usize {
    let apart = |pair: &[char]| matches!(pair, ['i', 'a' | 'o' | 'u'] | ['u', 'a'] | ['e', 'o']);
    let joined = |at: usize| match (at.checked_sub(1).map(|at| letters[at]), letters[at]) {
        // na-tion, so-cial, re-gion, e-qual.
        (Some('t' | 's' | 'c' | 'g' | 'x'), 'i') | (Some('q' | 'g'), 'u') => true,
        _ => false,
    };
    let pairs = letters.windows(2).enumerate();
    pairs
        .filter(|(at, pair)| apart(pair) && !joined(*at))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_those_that_are_spoken() {
        let words = [
            ("quay", 1),
            ("the", 1),
            ("harbour", 2),
            ("make", 1),
            ("table", 2),
            ("boxes", 2),
            ("makes", 1),
            ("walked", 1),
            ("wanted", 2),
            ("nation", 2),
            ("media", 3),
            ("lion", 2),
            ("responsibilities", 6),
            ("equal", 2),
            ("NATO", 2),
            ("1953", 1),
        ];
        for (word, spoken) in words {
            assert_eq!(syllables(word), spoken, "{word}");
        }
    }

    #[test]
    fn a_text_is_counted_and_scored() {
        let counted = Statistics::of(
            "The harbour's gates are open. The board is considering it, again!\n\nWhy?",
        );
        let expected = Statistics {
            characters: 54.0,
            words: 12.0,
            long_words: 2.0,
            sentences: 3.0,
            syllables: 18.0,
            polysyllabic_words: 1.0,
            complex_words: 1.0,
        };
        assert_eq!(counted, expected);
        let scores = [
            counted.flesch_kincaid(),
            counted.flesch_reading_ease(),
            counted.gunning_fog(),
            counted.coleman_liau(),
            counted.smog(),
            counted.automated_readability(),
            counted.lix(),
        ];
        let told = scores.map(|score| format!("{score:.2}"));
        assert_eq!(
            told,
            ["3.67", "75.88", "4.93", "3.26", "6.43", "1.77", "20.67"]
        );
    }
}
