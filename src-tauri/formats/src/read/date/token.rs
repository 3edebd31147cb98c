//! The numbers and words of a line in which a date may stand.
use super::super::{
    line::fold,
    vocabulary::{MONTHS, is_east_asian},
};

/// A number or word of a text; `start` is its first byte.
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
}

impl Token<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(super) fn number(&self, most: i16) -> Option<i16> {
        let digits = self.text.trim_end_matches(|c: char| c.is_alphabetic());
        let suffix = &self.text[digits.len()..];
        let ordinal = [
            "", "st", "nd", "rd", "th", "er", "º", "ª", "a", "e", "o", "го", "ого", "d", "日", "の",
        ]
        .contains(&suffix);
        western(digits)
            .parse()
            .ok()
            .filter(|number| ordinal && (1..=most).contains(number))
    }

    pub(super) fn year(&self) -> Option<i16> {
        (self.text.chars().count() == 4)
            .then(|| self.number(2199))
            .flatten()
            .filter(|year| *year > 1700)
    }

    /// The month a word names, 1 to 12, in whatever language.
    pub(super) fn month(&self) -> Option<i8> {
        let folded = fold(self.text);
        MONTHS.get(folded.as_str()).copied()
    }
}

/// Digits of Arabic, Persian and Indian writing as western ones.
fn western(digits: &str) -> String {
    let western = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        '\u{966}'..='\u{96f}' => char::from_digit(u32::from(c) - 0x966, 10),
        _ => None,
    };
    digits.chars().map(|c| western(c).unwrap_or(c)).collect()
}

pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut start = None;
    let mut before = ' ';
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = c.is_alphanumeric() || c == 'º';
        // Han stands before a year without a gap: “发布于2025年2月20日”.
        let glued = c.is_ascii_digit() && is_east_asian(before) && !"年月日".contains(before);
        // “04 Oct, 2024李明”
        let year = |from: &usize| {
            at - from == 4 && text[*from..at].bytes().all(|byte| byte.is_ascii_digit())
        };
        let glued =
            glued || is_east_asian(c) && !"年月日".contains(c) && start.as_ref().is_some_and(year);
        if let Some(from) = start.filter(|_| glued) {
            tokens.push(Token {
                text: &text[from..at],
                start: from,
            });
            start = None;
        }
        before = c;
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                // “4 de marzo de 202408:15”
                let figures = &text[from..at];
                let hour = c == ':'
                    && figures.len() == 6
                    && figures.starts_with("20")
                    && figures.bytes().all(|byte| byte.is_ascii_digit());
                // “3 Sep 20253 Sep 2025”, printed and told to those who do not see it
                let year = matches!(figures.len(), 5 | 6)
                    && figures.starts_with("20")
                    && figures.bytes().all(|byte| byte.is_ascii_digit());
                let again = c == ' ' && year && {
                    let next = text[at..].split_whitespace().next().unwrap_or_default();
                    MONTHS.contains_key(fold(next).as_str())
                };
                let ends = if hour || again {
                    [from + 4, at]
                } else {
                    [at, at]
                };
                let parts = [from..ends[0], ends[0]..ends[1]];
                tokens.extend(
                    parts
                        .into_iter()
                        .filter(|part| !part.is_empty())
                        .map(|part| Token {
                            text: &text[part.clone()],
                            start: part.start,
                        }),
                );
                start = None;
            }
            _ => {}
        }
    }
    tokens
}
