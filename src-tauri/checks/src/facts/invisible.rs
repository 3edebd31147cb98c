//! Characters that nobody sees: zero-width ones, soft hyphens, control characters, no-break spaces where nothing has to hold.
use std::ops::Range;

/// A run of such characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Invisible {
    /// Bytes of the visible text.
    pub(crate) range: Range<usize>,
    /// What the first of them is called.
    pub(crate) name: &'static str,
    /// Whether a space has to stay where it stood.
    pub(crate) parts_words: bool,
}

/// The invisible characters of a visible text that have no business there, in order.
pub(super) fn invisible(text: &str) -> Vec<Invisible> {
    let mut found: Vec<Invisible> = Vec::new();
    let mut at = 0;
    while let Some(next) = next_candidate(&text[at..]) {
        let start = at + next;
        let run = text[start..].chars().take_while(|char| is_candidate(*char));
        let end = start + run.map(char::len_utf8).sum::<usize>();
        found.extend(read(text, start..end));
        at = end;
    }
    found
}

/// Where the next character stands that may be one; bytes of ASCII prose are passed over quickly.
fn next_candidate(text: &str) -> Option<usize> {
    let bytes = text.bytes().enumerate();
    let mut doubtful = bytes.filter(|(_, byte)| {
        matches!(byte, 0xC2 | 0xE2 | 0xEF | 0x7F) || *byte < b' ' && !matches!(byte, b'\n' | b'\t')
    });
    doubtful.find_map(|(at, _)| {
        let char = text.get(at..)?.chars().next()?;
        is_candidate(char).then_some(at)
    })
}

fn is_candidate(char: char) -> bool {
    name(char).is_some()
}

const fn name(char: char) -> Option<&'static str> {
    Some(match char {
        '\u{a0}' | '\u{202f}' => "no-break space",
        '\u{ad}' => "soft hyphen",
        '\u{200b}' => "zero-width space",
        '\u{200c}' | '\u{200d}' => "zero-width joiner",
        '\u{2060}'..='\u{2064}' | '\u{feff}' => "zero-width mark",
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "mark of the writing direction"
        }
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => "control character",
        _ => return None,
    })
}

fn read(text: &str, range: Range<usize>) -> Option<Invisible> {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let name = name(text[range.clone()].chars().next()?)?;
    let (last, next) = (before.chars().next_back(), after.chars().next());
    let spaces = |char: char| matches!(char, '\u{a0}' | '\u{202f}');
    let parts_words = text[range.clone()].chars().any(spaces)
        && last.is_some_and(|char| !char.is_whitespace())
        && next.is_some_and(|char| !char.is_whitespace());
    let wanted = match name {
        "no-break space" => parts_words && range.len() <= 3 && holds(before, after),
        "zero-width joiner" => [last, next].into_iter().flatten().any(joins),
        "zero-width space" => [last, next].into_iter().flatten().any(breaks),
        "mark of the writing direction" => turns(before, after),
        _ => false,
    };
    (!wanted).then_some(Invisible {
        range,
        name,
        parts_words,
    })
}

/// Whether a no-break space has something to hold together: a figure, a mark, an abbreviation, a short word, two names.
fn holds(before: &str, after: &str) -> bool {
    let word = |char: &char| char.is_alphabetic() || matches!(char, '\'' | '’' | '-');
    let last = before.chars().rev().take_while(word).count();
    let next: String = after.chars().take_while(word).take(4).collect();
    let named = |text: &str| text.starts_with(char::is_uppercase);
    let start = before.len()
        - before
            .chars()
            .rev()
            .take_while(word)
            .map(char::len_utf8)
            .sum::<usize>();
    last <= 3 || next.chars().count() <= 3 || named(&before[start..]) && named(after)
}

/// Whether a letter or sign is joined or kept apart by zero-width characters: Arabic, Indic, emoji.
const fn joins(char: char) -> bool {
    matches!(char, '\u{590}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe00}'..='\u{feff}')
        || matches!(char, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether a script breaks its lines at zero-width spaces: Thai, Lao, Burmese, Khmer.
const fn breaks(char: char) -> bool {
    matches!(char, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Whether letters that run from right to left stand near.
fn turns(before: &str, after: &str) -> bool {
    let mut near = before.chars().rev().take(40).chain(after.chars().take(40));
    near.any(|char| matches!(char, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, &'static str, bool)> {
        let all = invisible(text).into_iter();
        all.map(|one| (&text[one.range], one.name, one.parts_words))
            .collect()
    }

    #[test]
    fn what_nobody_sees_is_found() {
        assert_eq!(
            found("har\u{ad}bour\u{a0}closes \u{200b}now\u{feff}.\u{a0}"),
            [
                ("\u{ad}", "soft hyphen", false),
                ("\u{a0}", "no-break space", true),
                ("\u{200b}", "zero-width space", false),
                ("\u{feff}", "zero-width mark", false),
                ("\u{a0}", "no-break space", false),
            ]
        );
    }

    #[test]
    fn what_holds_words_together_or_joins_letters_stays() {
        for text in [
            "5\u{a0}km, Dr.\u{a0}Roe, Ann\u{a0}Roe, w\u{a0}domu, Quoi\u{202f}?",
            "می\u{200c}خواهم",
            "👩\u{200d}🚀",
            "שלום\u{200f}!",
            "plain – “text” ’s",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
