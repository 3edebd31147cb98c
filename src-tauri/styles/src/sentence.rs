//! Sentences, told apart by Unicode's rules; the full stop of an abbreviation ends none.
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// Words whose full stop rarely ends a sentence.
const SHORT: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "Hon",
    "vs", "No", "Nr", "ca",
];

/// The sentences of a text, without the space between them.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut goes_on = false;
    for (start, piece) in text.split_sentence_bound_indices() {
        let end = start + piece.trim_end().len();
        match found.last_mut() {
            Some(last) if goes_on => last.end = end.max(last.end),
            _ if start < end => found.push(start..end),
            _ => {}
        }
        goes_on = ends_short(&text[start..end]);
    }
    found
}

/// Whether a text ends in an abbreviation, an initial or `e.g.`
fn ends_short(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or("");
    word.strip_suffix('.').is_some_and(|word| {
        let word = word.trim_start_matches(|char: char| !char.is_alphanumeric());
        SHORT.contains(&word) || word.contains('.') || word.chars().count() == 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_end_no_sentence() {
        let text = "Dr. Osei met J. Smith of the U.S. Senate. She left.  Why?";
        let told: Vec<&str> = sentences(text)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(
            told,
            [
                "Dr. Osei met J. Smith of the U.S. Senate.",
                "She left.",
                "Why?"
            ]
        );
    }
}
