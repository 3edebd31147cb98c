//! Full dates in the lines around a piece.
mod figures;
mod token;

use std::ops::Range;

use jiff::civil::Date;

use super::{
    line::{self, fold},
    vocabulary::{DATE_LABELS, DATE_WORDS, MONTHS},
};
use token::{Token, tokens};

/// A date that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// RFC 3339.
    pub(super) date: String,
    /// Bytes of the text.
    pub(super) range: Range<usize>,
}

/// What says that a date is that of a later change.
const UPDATED: &[&str] = &[
    "updat",
    "modified",
    "revised",
    "edited",
    "aktualis",
    "geändert",
    "bearbeitet",
    "mis à jour",
    "mise à jour",
    "modifi",
    "actualiz",
    "aggiorn",
    "atualiz",
    "bijgewerkt",
    "gewijzigd",
    "zaktualiz",
    "aktualiz",
    "обновл",
    "изменен",
    "оновл",
    "güncel",
    "yenilən",
    "թարմաց",
    "განახლ",
    "تحديث",
    "更新",
    "uppdater",
    "atnaujin",
    "ενημερώ",
    "ändrad",
];

/// The dates of a line: of publication, and of the last change.
pub(super) fn stamps(text: &str) -> (Option<Found>, Option<Found>) {
    let (mut published, mut updated) = (None, None);
    let mut from = 0;
    while let Some(mut next) = find(&text[from..]) {
        let label = fold(&text[from..from + next.range.start]);
        next.range = from + next.range.start..from + next.range.end;
        from = next.range.end;
        let slot = if UPDATED.iter().any(|word| label.contains(word)) {
            &mut updated
        } else {
            &mut published
        };
        if slot.is_none() {
            *slot = Some(next);
        }
    }
    (published, updated)
}

/// The day in the way to a page: “/2024/06/18/harbours”, “/20240618/harbours”, “/harbours-2024-06-18”.
pub(super) fn in_path(path: &str) -> Option<String> {
    let figures: Vec<&str> = path
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let day = |year: &str, month: &str, day: &str| {
        let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        date.ok()
            .filter(|date| (1990..2100).contains(&date.year()))
            .map(|date| date.to_string())
    };
    let whole = figures.iter().find_map(|part| {
        (part.len() == 8)
            .then(|| day(&part[..4], &part[4..6], &part[6..]))
            .flatten()
    });
    let parted = || {
        figures.windows(3).find_map(|parts| {
            let lengths = [parts[0].len(), parts[1].len(), parts[2].len()];
            (lengths == [4, 2, 2])
                .then(|| day(parts[0], parts[1], parts[2]))
                .flatten()
        })
    };
    whole.or_else(parted)
}

/// The first full date of a text.
pub(super) fn find(text: &str) -> Option<Found> {
    // Without a figure no date stands in plain English.
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut tokens = tokens(text);
    if !text.is_ascii() && text.contains('/') {
        without_second_month(text, &mut tokens);
    }
    (0..tokens.len())
        .find_map(|at| worded(text, &tokens[at..]).or_else(|| figures::date(text, &tokens[at..])))
}

/// Drops the second name of a month behind a stroke: “18 ديسمبر / كانون الأول 2024”.
fn without_second_month(text: &str, tokens: &mut Vec<Token<'_>>) {
    let stroke = |pair: &[Token<'_>]| {
        let between = &text[pair[0].end()..pair[1].start];
        between.trim() == "/" && pair[0].month().is_some()
    };
    let Some(at) = tokens.windows(2).position(stroke) else {
        return;
    };
    let name = tokens[at + 1..].iter().take(3);
    let name = name.take_while(|token| token.year().is_none()).count();
    if name < 3 {
        tokens.drain(at + 1..at + 1 + name);
    }
}

/// Whether a line is a date and little else, such as weekday, hour, “Published on”, the place before a bar, or behind one how
/// long reading takes.
pub(super) fn is_date_line(text: &str) -> bool {
    let timed = text
        .rsplit_once(['|', '·', '•'])
        .filter(|(_, last)| line::is_duration(fold(last).trim_end_matches('.')));
    let text = timed.map_or(text, |(date, _)| date);
    // “4 min read 21 Aug 2024”
    let text = text.trim_start();
    let before = find(text).map_or("", |found| text[..found.range.start].trim());
    let text = if line::is_duration(&fold(before)) {
        text[before.len()..].trim_start()
    } else {
        text
    };
    let Some(found) = find(text) else {
        return is_day_of_this_year(text);
    };
    let before = &text[..found.range.start];
    let placed = before
        .split_once(" | ")
        .filter(|(place, _)| line::is_topic(&fold(place)));
    let before = placed.map_or(before, |(_, rest)| rest);
    // “Norvik, 21/05/2024”
    let place = before.trim_end().strip_suffix(',');
    let place = place.filter(|place| place.starts_with(char::is_uppercase) && !place.contains(' '));
    let before = place.map_or(before, |_| "");
    let mut rest = before.to_owned();
    let mut after = &text[found.range.end..];
    while let Some(next) = find(after) {
        rest.push(' ');
        rest.push_str(&after[..next.range.start]);
        after = &after[next.range.end..];
    }
    let folded = fold(&format!("{rest} {}", without_duration(after)));
    are_of_date(&folded)
}

/// Whether a line says on which day of this year the piece ran: “Publié le 27 janvier”.
fn is_day_of_this_year(text: &str) -> bool {
    let folded = fold(text);
    let all: Vec<&str> = folded
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let digits = |part: &str| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    // “27”, “17h32”
    let number = |word: &&str| word.split('h').all(digits);
    let (label, rest) = match &*all {
        [label, rest @ ..] if (2..=14).contains(&rest.len()) => (label, rest),
        _ => return false,
    };
    let month = |word: &&str| MONTHS.contains_key(word.trim_end_matches('.'));
    // “Le 7 octobre” is a headline.
    label.chars().count() > 4
        && DATE_LABELS.contains(label.trim_end_matches(':'))
        && rest.iter().any(month)
        && rest.iter().any(number)
        && rest
            .iter()
            .all(|word| month(word) || number(word) || DATE_WORDS.contains(word))
}

/// Whether the words of a folded text are such as stand with dates and hours.
fn are_of_date(folded: &str) -> bool {
    let mut words = folded
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    words.all(|word| DATE_WORDS.contains(word))
}

/// What stands behind a date but for how long reading takes: “ à 10h14 Temps de lecture 4 min.”
fn without_duration(after: &str) -> &str {
    let starts = after.match_indices(char::is_whitespace);
    let starts = starts.map(|(at, _)| at).take(6);
    let parts = |at: &usize| {
        let (hour, duration) = (fold(&after[..*at]), fold(&after[*at..]));
        are_of_date(&hour) && line::is_duration(duration.trim_end_matches('.'))
    };
    starts.filter(parts).last().map_or(after, |at| &after[..at])
}

/// Whether a line begins with a date and bars part what else it says: “27 August 2024 · 5 minutes · Listen”.
pub(super) fn leads(text: &str) -> bool {
    let bar = |c: char| "·|•".contains(c);
    text.split_whitespace().count() <= 20
        && find(text).is_some_and(|date| {
            date.range.start == 0 && text[date.range.end..].trim_start().starts_with(bar)
        })
}

/// Words between the parts of a date: “5 de diciembre de 2024”, “2024 m. gruodžio 5 d.”.
const FILLERS: &[&str] = &[
    "de", "del", "of", "the", "m", "г", "թ", "р", "gada", "do", "ng", "من",
];

/// “5 December 2024”, “5 de diciembre de 2024”, “December 5, 2024”, “2024 m. gruodžio 5 d.”.
fn worded(text: &str, tokens: &[Token<'_>]) -> Option<Found> {
    let filler = |token: &&Token<'_>| !FILLERS.contains(&token.text);
    let mut rest = tokens.iter().take(5).filter(filler);
    let (one, two, three) = (rest.next()?, rest.next()?, rest.next()?);
    let (year, day, month) = if let Some(year) = three.year() {
        match (one.number(31), two.month()) {
            (Some(day), Some(month)) => (year, day, month),
            _ => (year, two.number(31)?, one.month()?),
        }
    } else {
        let year = one.year()?;
        match (two.month(), three.number(31)) {
            (Some(month), Some(day)) => (year, day, month),
            _ => (year, two.number(31)?, three.month()?),
        }
    };
    found(text, year, month, day, one.start..three.end())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_where_the_hour_would_be_are_none() {
        assert!(find("20TĂ6:00").is_none());
        let day = find("2025-01-20TĂ6:00:00+00:00").map(|found| found.date);
        assert_eq!(day.as_deref(), Some("2025-01-20"));
        let glued = find("4 de marzo de 202408:15").map(|found| found.date);
        assert_eq!(glued.as_deref(), Some("2024-03-04"));
    }

    #[test]
    fn dates_are_found_as_every_language_writes_them() {
        for text in [
            "March 5, 2024",
            "Mar. 5th, 2024",
            "Tuesday, 5 March 2024",
            "5. März 2024",
            "5 mars 2024",
            "5 de marzo de 2024",
            "5 marzo 2024",
            "5 de março de 2024",
            "5 maart 2024",
            "5 marca 2024",
            "5 марта 2024 г.",
            "5 березня 2024",
            "5 Mart 2024",
            "5 mart 2024",
            "5 մարտի, 2024",
            "5 მარტი 2024",
            "5 مارس 2024",
            "٥ مارس ٢٠٢٤",
            "2024年3月5日",
            "发布于2024年3月5日",
            "5 mars 2024",
            "2024 m. kovo 5 d.",
            "5 Μαρτίου 2024",
            "2024-03-05",
            "05.03.2024",
            "5. 3. 2024",
            "5 de marzo de 202408:15",
            "5/3/2024",
            "3/5/2024 8:00 AM ET",
            "03/05/24 8:00 AM EST",
            "2024/03/05",
        ] {
            assert_eq!(
                find(text).map(|found| found.date).as_deref(),
                Some("2024-03-05"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_date_said_twice_without_a_space_is_found() {
        let found = find("Published On 3 Sep 20253 Sep 2025").unwrap();
        assert_eq!(found.date, "2025-09-03");
        assert_eq!(find("3 September, 20253 cases"), None);
    }

    #[test]
    fn a_line_may_hold_both_dates_or_lead_with_one() {
        assert!(is_date_line(
            "Posted: May 4, 2024 at 8:00 a.m. | UPDATED: May 5, 2024 at 9:00 a.m."
        ));
        assert!(!is_date_line(
            "May 4, 2024 was the day on which we lost May 5, 2024"
        ));
        assert!(leads("27 August 2024 · 5 minutes · Listen"));
        assert!(!leads("27 August 2024 was a Tuesday · Listen"));
    }

    #[test]
    fn a_date_of_change_is_told_from_that_of_publication() {
        for (text, published, updated) in [
            (
                "Published March 3, 2024 | Updated March 5, 2024",
                Some("2024-03-03"),
                Some("2024-03-05"),
            ),
            (
                "Aktualisiert am 5. März 2024, veröffentlicht am 3. März 2024",
                Some("2024-03-03"),
                Some("2024-03-05"),
            ),
            ("Last updated: 5 March 2024", None, Some("2024-03-05")),
            ("3 March 2024", Some("2024-03-03"), None),
            (
                "Publié le 3 mars 2024 à 10h, mis à jour le 5 mars 2024",
                Some("2024-03-03"),
                Some("2024-03-05"),
            ),
            ("更新：2024年3月5日", None, Some("2024-03-05")),
        ] {
            let (first, last) = stamps(text);
            let date = |found: Option<Found>| found.map(|found| found.date);
            assert_eq!(
                (date(first).as_deref(), date(last).as_deref()),
                (published, updated),
                "{text}"
            );
        }
    }

    #[test]
    fn how_long_reading_takes_may_stand_before_a_date_or_behind_several() {
        for line in [
            "4 min read 21 Aug 2024, 02:00 PM IST",
            "\u{3000}4 min read 21 Aug 2024",
            "4 octobre 2023 à 10h50 Mis à jour le 4 octobre 2023 à 11h15 Durée de lecture : 4 minutes",
        ] {
            assert!(super::is_date_line(line), "{line}");
        }
        assert!(!super::is_date_line(
            "She read for 4 min on 21 Aug 2024 and left"
        ));
    }

    #[test]
    fn an_address_may_tell_the_day() {
        for (path, day) in [
            ("/2024/06/18/the-boat", "2024-06-18"),
            ("/paper/20240618/the-boat", "2024-06-18"),
            ("/the-boat-2024-06-18", "2024-06-18"),
        ] {
            assert_eq!(super::in_path(path).as_deref(), Some(day));
        }
        for path in ["/news/12345678", "/2024/18/06/the-boat", "/a/1.234.567"] {
            assert_eq!(super::in_path(path), None, "{path}");
        }
    }
}
