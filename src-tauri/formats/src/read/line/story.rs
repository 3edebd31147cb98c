//! Paragraphs that introduce somebody of whom the piece tells, not its author.
use super::super::{block::words, names};
use super::{fold, has_role};

/// How somebody speaks of himself, who tells a story and does not lead in to one.
#[rustfmt::skip] // Words are read side by side.
const FIRST_PERSON: &[&str] = &[
    "i", "my", "me", "ich", "mein", "meine", "meinem", "meinen", "meiner", "mich", "mir", "je", "j", "mon", "ma", "mes", "moi",
    "yo", "mi", "mis", "io", "mio", "mia", "miei", "meu", "minha", "я", "мой", "моя", "мне", "мій", "мені", "benim",
];

/// Whether a folded text speaks of somebody as “I”.
pub(in super::super) fn tells_i(folded: &str) -> bool {
    // “I” is an article in Italian, and “and” in Polish.
    let english = || {
        [" the ", " my ", " to ", " and "]
            .iter()
            .any(|word| folded.contains(word))
    };
    folded
        .split([' ', '\''])
        .any(|word| FIRST_PERSON.contains(&word) && (word != "i" || english()))
}

/// Whether a paragraph that introduces somebody goes on as a story does, and not as a bio about whom it introduced, or tells an age.
pub(in super::super) fn tells_story(text: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const PRONOUNS: &[&str] = &[
        "he ", "she ", "they ", "his ", "her ", "their ", "er ", "sie ", "il ", "elle ", "ils ", "él ", "ella ",
        "su ", "son ", "sa ", "ha ", "è ", "es ", "é ", "ele ", "ela ", "он ", "она ", "він ", "вона ", "follow ",
        "email ", "read ", "contact ", "reach ", "twitter", "find ",
    ];
    let mut sentences = names::sentences(text);
    let first = sentences.next().unwrap_or_default();
    let aged = first
        .split([' ', ','])
        .take(7)
        .any(|word| word.len() == 2 && word.bytes().all(|b| b.is_ascii_digit()));
    let name = first.split(' ').next().unwrap_or_default();
    let goes_on = |sentence: &str| {
        let folded = fold(sentence);
        PRONOUNS.iter().any(|pronoun| folded.starts_with(pronoun))
            || sentence.starts_with(name)
            || has_role(&folded)
            || words(sentence) <= 5
    };
    let latin = first.is_ascii();
    aged || latin && !sentences.all(goes_on)
}
