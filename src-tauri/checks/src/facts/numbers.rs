//! Numbers in figures: what they amount to, how they are written, and what they count.
use std::ops::Range;

use stet_core::Folded;

use super::tokens::Token;

/// A number in figures.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Number {
    /// Bytes of the visible text.
    pub(crate) range: Range<usize>,
    /// What it amounts to.
    pub(crate) value: f64,
    /// What parts its thousands, when it has some: a space, a comma, a full stop, an apostrophe.
    pub(crate) grouped: Option<char>,
    /// How many digits stand before the decimal mark.
    pub(crate) digits: usize,
    /// Whether it has decimals.
    pub(crate) decimal: bool,
    /// The percent sign or word behind it, with the space between: bytes of the visible text.
    pub(crate) percent: Option<Range<usize>>,
    /// What it counts: the index of the word behind it, and of the one behind “per cent of”.
    pub(crate) unit: Option<usize>,
}

/// Words for the percent sign: those that are one word, and the first of two.
const PERCENT: &[&str] = &[
    "percent",
    "prozent",
    "procent",
    "percento",
    "процентов",
    "процента",
    "процент",
    "відсотків",
    "відсотки",
    "відсотка",
    "faiz",
    "տոկոս",
    "პროცენტი",
    "pourcent",
];

/// The numbers of a text, in order.
pub(super) fn numbers(folded: &Folded, tokens: &[Token], comma_decimals: bool) -> Vec<Number> {
    let text = folded.text();
    let mut numbers = Vec::new();
    let mut reached = 0;
    for token in tokens {
        let start = token.range.start;
        let digits = text.as_bytes()[start].is_ascii_digit();
        if start < reached || !digits {
            continue;
        }
        let Some(read) = read(text, start, comma_decimals) else {
            continue;
        };
        reached = read.end;
        let percent = percent(text, read.end);
        let after = percent.as_ref().map_or(read.end, |percent| percent.end);
        let unit = tokens.partition_point(|token| token.range.start < after);
        let beside = |unit: &usize| {
            tokens.get(*unit).is_some_and(|token| {
                text[after..token.range.start]
                    .chars()
                    .all(|char| matches!(char, ' ' | '-'))
            })
        };
        numbers.push(Number {
            range: folded.source(start..read.end),
            value: read.value,
            grouped: read.grouped,
            digits: read.digits,
            decimal: read.decimal,
            percent: percent.map(|percent| folded.source(percent)),
            unit: Some(unit).filter(beside),
        });
    }
    numbers
}

struct Read {
    end: usize,
    value: f64,
    grouped: Option<char>,
    digits: usize,
    decimal: bool,
}

/// Reads a number that begins here; nothing when letters are part of it (“2nd”), or it is a date or a version (“1.2.3”).
fn read(text: &str, start: usize, comma_decimals: bool) -> Option<Read> {
    let run = |at: usize| {
        let rest = &text.as_bytes()[at..];
        rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    let first = run(start);
    let (mut end, mut digits, mut grouped) = (start + first, first, None);
    let mut plain = text[start..end].to_owned();
    loop {
        let separator = text[end..].chars().next();
        let separates = |mark: &char| first <= 3 && matches!(mark, ' ' | ',' | '.' | '\'');
        let Some(mark) = separator.filter(separates) else {
            break;
        };
        let decimal = if comma_decimals { ',' } else { '.' };
        if run(end + 1) != 3 || mark == decimal || grouped.is_some_and(|grouped| grouped != mark) {
            break;
        }
        grouped = Some(mark);
        plain.push_str(&text[end + 1..end + 4]);
        (end, digits) = (end + 4, digits + 3);
    }
    let mut decimal = false;
    if text[end..].starts_with(['.', ',']) {
        let decimals = run(end + 1);
        if decimals > 0 {
            plain.push('.');
            plain.push_str(&text[end + 1..end + 1 + decimals]);
            end += 1 + decimals;
            decimal = true;
        }
    }
    let next = text[end..].chars().next();
    let goes_on = text[end..].starts_with(['.', ',', ':', '/']) && run(end + 1) > 0;
    if goes_on || next.is_some_and(char::is_alphanumeric) {
        return None;
    }
    Some(Read {
        end,
        value: plain.parse().ok()?,
        grouped,
        digits,
        decimal,
    })
}

/// The percent sign or word behind a number, with the space before it.
fn percent(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = &text[at..];
    let bare = rest.trim_start_matches(' ');
    let start = at + rest.len() - bare.len();
    if bare.starts_with('%') {
        return Some(at..start + 1);
    }
    let two = [
        "per cent",
        "pour cent",
        "por ciento",
        "por cento",
        "per cento",
    ];
    let words = two.iter().chain(PERCENT);
    let mut words = words.filter(|_| start > at);
    let word = words.find(|word| {
        bare.strip_prefix(**word)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    })?;
    Some(at..start + word.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::tokens::tokens;

    fn found(text: &str, comma_decimals: bool) -> Vec<(&str, f64, Option<&str>)> {
        let folded = Folded::new(text);
        let words = tokens(text, &folded);
        numbers(&folded, &words, comma_decimals)
            .into_iter()
            .map(|number| {
                let percent = number.percent.map(|percent| &text[percent]);
                (&text[number.range], number.value, percent)
            })
            .collect()
    }

    #[test]
    fn thousands_decimals_and_percent_are_read_as_the_language_writes_them() {
        assert_eq!(
            found("12,500 boats, 3.5 per cent, 7% and 1 000 more", false),
            [
                ("12,500", 12_500.0, None),
                ("3.5", 3.5, Some(" per cent")),
                ("7", 7.0, Some("%")),
                ("1 000", 1_000.0, None),
            ]
        );
        assert_eq!(
            found("12.500 Boote, 3,5 Prozent", true),
            [("12.500", 12_500.0, None), ("3,5", 3.5, Some(" Prozent")),]
        );
    }

    #[test]
    fn ordinals_versions_and_times_are_no_numbers() {
        assert_eq!(found("the 2nd of 1.2.3 at 10:30 in 24/7", false).len(), 2);
    }
}
