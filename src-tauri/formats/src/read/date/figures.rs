//! Dates in figures: “3.4.2024”, “4/3/2024”, “2024年4月3日”.
use super::super::line::fold;
use super::{Found, are_of_date, found, token::Token};

/// Time zones of countries that write the month first.
const AMERICAN: &[&str] = &[
    "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT",
];

/// A label before a date has no more bytes.
const LABEL: usize = 30;

/// “2024-12-05”, with a time or without; “05.12.2024”, “5/12/2024”, “2024年12月5日”.
pub(super) fn date(text: &str, tokens: &[Token<'_>]) -> Option<Found> {
    let [one, rest @ ..] = tokens else {
        return None;
    };
    if let Some(found) = chinese(text, one) {
        return Some(found);
    }
    let [two, three, ..] = rest else { return None };
    let marks = [&text[one.end()..two.start], &text[two.end()..three.start]];
    if !matches!(marks, ["-", "-"] | [".", "."] | ["/", "/"] | [". ", ". "]) {
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
    let (first, second) = (one.number(31)?, two.number(31)?);
    let american = marks == ["/", "/"]
        && rest
            .iter()
            .skip(2)
            .take(4)
            .any(|token| AMERICAN.contains(&token.text));
    // “29/11/24” at the start of a line, or behind “Published on”.
    let opens = one.text.len() == 2
        && two.text.len() == 2
        && (one.start == 0 || one.start <= LABEL && are_of_date(&fold(&text[..one.start])));
    let short = || {
        three
            .number(99)
            .filter(|_| (american || opens) && three.text.len() == 2)
    };
    let year = three.year().or_else(|| short().map(|year| 2000 + year))?;
    // Day first, as most of the world writes, unless the figures or the hour say otherwise.
    let (day, month) = if second > 12 || american && first <= 12 {
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

pub(super) fn chinese(text: &str, token: &Token<'_>) -> Option<Found> {
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
