//! Where sentences begin and end.
use std::ops::Range;

/// The sentences of a text, in order, without the space between them.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        if !is_end(char) {
            continue;
        }
        let mut end = at + char.len_utf8();
        while let Some((at, closer)) = chars.next_if(|&(_, next)| is_end(next) || is_closer(next)) {
            end = at + closer.len_utf8();
        }
        if ends_here(text, at, end, char) {
            sentences.extend(trimmed(text, start..end));
            start = end;
        }
    }
    sentences.extend(trimmed(text, start..text.len()));
    sentences
}

const fn is_end(char: char) -> bool {
    matches!(
        char,
        '.' | '!' | '?' | '…' | '。' | '！' | '？' | '։' | '؟' | '۔'
    )
}

const fn is_closer(char: char) -> bool {
    matches!(char, '”' | '’' | '»' | '"' | '\'' | ')' | ']' | '›' | '“')
}

/// Whether the stop at `at`, closed at `end`, ends a sentence: space and a new start follow, no abbreviation precedes.
fn ends_here(text: &str, at: usize, end: usize, stop: char) -> bool {
    if matches!(stop, '。' | '！' | '？') {
        return true;
    }
    let rest = &text[end..];
    let next = rest.trim_start();
    if next.len() == rest.len() {
        return rest.is_empty();
    }
    let starts = next
        .chars()
        .find(|char| !matches!(char, '“' | '"' | '«' | '„' | '‘' | '\'' | '(' | '['))
        .is_none_or(|char| !char.is_lowercase());
    starts && (stop != '.' || !is_abbreviation(&text[..at]) && !is_ordinal(&text[..at], next))
}

/// Whether a text ends in the day of a date whose month follows: “5. Dezember”.
fn is_ordinal(before: &str, next: &str) -> bool {
    let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
    if !(1..=2).contains(&digits) {
        return false;
    }
    let letters = next
        .find(|char: char| !char.is_alphabetic())
        .unwrap_or(next.len());
    let month = next[..letters].to_lowercase();
    let german = crate::lexicon::of("de").map(|words| &words.months);
    german.is_some_and(|months| months.iter().any(|names| names.contains(&month.as_str())))
}

/// Whether a text ends in what takes a full stop without ending a sentence: an initial, a title, “e.g”.
fn is_abbreviation(before: &str) -> bool {
    let word = before
        .rsplit(|char: char| char.is_whitespace() || char == '(')
        .next()
        .unwrap_or_default();
    let initials = word
        .split('.')
        .all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    initials || TITLES.contains(&word)
}

const TITLES: &[&str] = &[
    "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Gen", "Col", "Lt", "Sgt", "Gov", "Sen", "Rep", "Rev",
    "Hon", "Jr", "Sr", "vs", "No", "Nr", "Art", "Abs", "bzw", "ca", "etc", "Hr", "Fr", "Mme",
    "Sra", "Sr", "Dra",
];

fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let sentence = &text[range.clone()];
    let start = range.start + sentence.len() - sentence.trim_start().len();
    let end = start + sentence.trim().len();
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_and_initials_do_not_end_a_sentence() {
        let german = "Am 5. Dezember kam er. Er war 12. Dann ging er.";
        assert_eq!(sentences(german).len(), 3);
        let text = "The U.S. Assistant Secretary, Dr. A. B. Roe, spoke. “Well,” he said. “We wait.” Then… nothing? etc. he left.";
        let found: Vec<&str> = sentences(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(
            found,
            [
                "The U.S. Assistant Secretary, Dr. A. B. Roe, spoke.",
                "“Well,” he said.",
                "“We wait.”",
                "Then… nothing? etc. he left.",
            ]
        );
    }
}
