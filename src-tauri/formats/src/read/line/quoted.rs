//! Sentences that quote.
use super::super::block::words;

/// Whether what a sentence says is quoted: the quotation opens after its start, or something follows it.
pub(super) fn is_quoted(sentence: &str) -> bool {
    let Some((at, end)) = longest_quotation(sentence) else {
        return false;
    };
    let said = &sentence[at..end];
    let told = sentence[..at].trim_end().ends_with(':') && at > 0;
    let most = (words(said) > 6 || told) && said.len() * 2 > sentence.len();
    let after = sentence[end..].trim_start_matches(['"', '»', '“', '」']);
    most && (at > 0 || words(after) > 1)
}

/// The bytes of the longest quotation in a text, its marks left out save the first; one that is not closed ends with the text.
fn longest_quotation(text: &str) -> Option<(usize, usize)> {
    let (mut open, mut longest): (Option<usize>, Option<(usize, usize)>) = (None, None);
    let mut close = |start: usize, end: usize| {
        if longest.is_none_or(|(from, to)| end - start > to - from) {
            longest = Some((start, end));
        }
    };
    for (at, c) in text.char_indices() {
        match open {
            None if matches!(c, '"' | '«' | '„' | '「') => open = Some(at),
            Some(start) if matches!(c, '"' | '»' | '“' | '」') => {
                close(start, at);
                open = None;
            }
            _ => {}
        }
    }
    if let Some(start) = open {
        close(start, text.len());
    }
    longest
}
