//! How a text is spelled in its Markdown source: letter for letter, but for escapes and entities.
use std::ops::Range;

use super::InlineKind;

/// The longest entity name, `CounterClockwiseContourIntegral`, and `&` and `;`.
const LONGEST_ENTITY: usize = 33;

/// The stretches of `source` that spell `text`, in order; the backslashes of escapes lie between them.
/// `None` when it does not spell the text.
pub(super) fn runs(text: &str, source: &str) -> Option<Vec<(InlineKind, Range<usize>)>> {
    let mut runs = Vec::new();
    let (mut said, mut at, mut run) = (0, 0, 0);
    while at < source.len() {
        let (text, rest) = (&text[said..], &source[at..]);
        if let Some(entity) = entity(rest).filter(|entity| !text.starts_with(entity)) {
            runs.push((InlineKind::Text, run..at));
            let spelled = meaning(text, &rest[entity.len()..])?;
            said += spelled.len();
            at += entity.len();
            runs.push((
                InlineKind::Spelled(spelled.to_owned()),
                at - entity.len()..at,
            ));
            run = at;
        } else if let Some(char) = rest.chars().next().filter(|&char| text.starts_with(char)) {
            said += char.len_utf8();
            at += char.len_utf8();
        } else if rest.starts_with('\\') {
            runs.push((InlineKind::Text, run..at));
            at += 1;
            run = at;
        } else {
            return None;
        }
    }
    runs.push((InlineKind::Text, run..at));
    runs.retain(|(_, range)| !range.is_empty());
    (said == text.len()).then_some(runs)
}

/// The entity that `source` begins with, valid or not.
fn entity(source: &str) -> Option<&str> {
    let name = source.strip_prefix('&')?;
    let end = name
        .bytes()
        .take(LONGEST_ENTITY)
        .position(|byte| byte == b';')?;
    let known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'#';
    (end > 0 && name[..end].bytes().all(known)).then(|| &source[..end + 2])
}

/// The one or two characters of `text` that an entity stands for, after which `rest` goes on.
fn meaning<'a>(text: &'a str, rest: &str) -> Option<&'a str> {
    let goes_on = |text: &str| match rest.chars().next() {
        None => text.is_empty(),
        Some('&' | '\\') => true,
        Some(char) => text.starts_with(char),
    };
    let ends = text.char_indices().map(|(at, char)| at + char.len_utf8());
    ends.take(2)
        .map(|end| text.split_at(end))
        .find(|(_, after)| goes_on(after))
        .map(|(meaning, _)| meaning)
}
