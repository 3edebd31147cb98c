//! Full dates in the lines around a piece.
use std::ops::Range;

use jiff::civil::Date;

use super::{
    line::fold,
    vocabulary::{DATE_WORDS, MONTHS},
};

/// A date that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// RFC 3339.
    pub(super) date: String,
    /// Bytes of the text.
    pub(super) range: Range<usize>,
}

/// A number or word of a text.
struct Token<'a> {
    text: &'a str,
    start: usize,
}

impl Token<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn number(&self, most: i16) -> Option<i16> {
        let digits = self.text.trim_end_matches(|c: char| c.is_alphabetic());
        let suffix = &self.text[digits.len()..];
        let ordinal = ["", "st", "nd", "rd", "th", "er", "º", "a", "e"].contains(&suffix);
        digits
            .parse()
            .ok()
            .filter(|number| ordinal && (1..=most).contains(number))
    }

    fn year(&self) -> Option<i16> {
        (self.text.len() == 4)
            .then(|| self.number(2199))
            .flatten()
            .filter(|year| *year > 1700)
    }

    /// The month a word names, 1 to 12, in whatever language.
    fn month(&self) -> Option<i8> {
        let folded = fold(self.text);
        MONTHS.get(folded.as_str()).copied()
    }
}

/// The first full date of a text.
pub(super) fn find(text: &str) -> Option<Found> {
    let tokens = tokens(text);
    (0..tokens.len())
        .find_map(|at| worded(text, &tokens[at..]).or_else(|| figures(text, &tokens[at..])))
}

/// Whether a line is a date and little else, such as weekday, hour and “Published on”.
pub(super) fn is_date_line(text: &str) -> bool {
    let Some(found) = find(text) else {
        return false;
    };
    let rest = format!(
        "{} {}",
        &text[..found.range.start],
        &text[found.range.end..]
    );
    let folded = fold(&rest);
    let mut words = folded
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    words.all(|word| DATE_WORDS.contains(word))
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = c.is_alphanumeric() || c == 'º';
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                tokens.push(Token {
                    text: &text[from..at],
                    start: from,
                });
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

/// “5 December 2024”, “5 de diciembre de 2024”, “December 5, 2024”.
fn worded(text: &str, tokens: &[Token<'_>]) -> Option<Found> {
    let filler = |token: &&Token<'_>| !["de", "del", "of"].contains(&token.text);
    let mut rest = tokens.iter().take(5).filter(filler);
    let (one, two, three) = (rest.next()?, rest.next()?, rest.next()?);
    let year = three.year()?;
    let (day, month) = match (one.number(31), two.month()) {
        (Some(day), Some(month)) => (day, month),
        _ => (two.number(31)?, one.month()?),
    };
    found(text, year, month, day, one.start..three.end())
}

/// “2024-12-05”, with a time or without; “05.12.2024”, “5/12/2024”, “2024年12月5日”.
fn figures(text: &str, tokens: &[Token<'_>]) -> Option<Found> {
    let [one, rest @ ..] = tokens else {
        return None;
    };
    if let Some(found) = chinese(text, one) {
        return Some(found);
    }
    let [two, three, ..] = rest else { return None };
    let marks = [&text[one.end()..two.start], &text[two.end()..three.start]];
    if !matches!(marks, ["-", "-"] | [".", "."] | ["/", "/"]) {
        return None;
    }
    if let (Some(year), Some(month)) = (one.year(), two.number(12)) {
        let digits = three
            .text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(three.text.len());
        let day = three.text[..digits].parse().ok()?;
        return found(
            text,
            year,
            i8::try_from(month).ok()?,
            day,
            one.start..three.start + digits,
        );
    }
    let (first, second, year) = (one.number(31)?, two.number(31)?, three.year()?);
    // Day first, as most of the world writes, unless the figures say otherwise.
    let (day, month) = if second > 12 {
        (second, first)
    } else {
        (first, second)
    };
    found(
        text,
        year,
        i8::try_from(month).ok()?,
        day,
        one.start..three.end(),
    )
}

fn chinese(text: &str, token: &Token<'_>) -> Option<Found> {
    let (year, rest) = token.text.split_once('年')?;
    let (month, rest) = rest.split_once('月')?;
    let (day, _) = rest.split_once('日')?;
    let range = token.start..token.end();
    found(
        text,
        year.parse().ok()?,
        month.parse().ok()?,
        day.parse().ok()?,
        range,
    )
}

fn found(text: &str, year: i16, month: i8, day: i16, range: Range<usize>) -> Option<Found> {
    let date = Date::new(year, month, i8::try_from(day).ok()?).ok()?;
    let stamped = date_time(&text[range.start..]).filter(|(_, len)| *len > range.len());
    Some(match stamped {
        Some((stamp, len)) => Found {
            date: stamp,
            range: range.start..range.start + len,
        },
        None => Found {
            date: date.to_string(),
            range,
        },
    })
}

/// An RFC 3339 date-time at the start of a text, and its length.
fn date_time(text: &str) -> Option<(String, usize)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit() && !"-:.+TZ".contains(c))
        .unwrap_or(text.len());
    let stamp = &text[..end];
    let zoned = stamp.contains('T') && stamp.parse::<jiff::Timestamp>().is_ok();
    zoned.then(|| (stamp.to_owned(), end))
}
