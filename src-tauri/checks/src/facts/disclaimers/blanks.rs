//! Places of a disclaimer that nobody filled in: `{his|her}`, `author(s)`, `[name]`, `XXX`, `___`.
use std::ops::Range;

/// How many bytes may stand between two brackets of a blank.
const LONGEST: usize = 80;

/// The blanks in a text, in order, without those that the house's own wording has too.
pub(super) fn blanks(text: &str, house: &str) -> Vec<Range<usize>> {
    let mut blanks = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = blank_at(text, at);
        if let Some(end) = end.filter(|end| !house.contains(&text[at..*end])) {
            blanks.push(at..end);
        }
        at = end.unwrap_or_else(|| at + text[at..].chars().next().map_or(1, char::len_utf8));
    }
    blanks
}

/// Where a blank that begins at a place ends.
fn blank_at(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let before = text[..at].chars().next_back();
    let close = |bracket: char| {
        let inside = &rest[..rest.floor_char_boundary(LONGEST)];
        inside.find(bracket).map(|close| at + close + 1)
    };
    let run = |char: char| rest.len() - rest.trim_start_matches(char).len();
    match rest.chars().next()? {
        '{' => close('}'),
        // What a link shows is no blank.
        '[' => close(']').filter(|end| !text[*end..].starts_with('(')),
        '(' if rest.starts_with("(s)") && before.is_some_and(char::is_alphabetic) => Some(at + 3),
        '_' if run('_') >= 3 => Some(at + run('_')),
        'X' if run('X') >= 3 && !before.is_some_and(char::is_alphanumeric) => Some(at + run('X')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::blanks;

    #[test]
    fn what_was_not_filled_in_is_found_unless_the_house_prints_it() {
        let found = |text: &str, house: &str| -> Vec<String> {
            blanks(text, house)
                .into_iter()
                .map(|range| text[range].to_owned())
                .collect()
        };
        let text = "The views of the author(s), {his|her|their} own, are not those of [outlet], XXX or ___.";
        assert_eq!(
            found(text, ""),
            ["(s)", "{his|her|their}", "[outlet]", "XXX", "___"]
        );
        assert_eq!(
            found(
                "the author(s) and (so) on, XX, [a link](b), {",
                "those of the author(s)"
            ),
            Vec::<String>::new()
        );
    }
}
