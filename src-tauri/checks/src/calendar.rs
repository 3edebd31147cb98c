//! What a relative date says when it is read on a given day.
use std::fmt;

use jiff::{ToSpan, civil::Date};
use stet_core::lexicon::Unit;

use crate::facts::{Facts, When};

/// A stretch of the calendar, in the words of a newspaper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Day(Date),
    /// The week that begins on a Monday.
    Week(Date),
    Month(i16, i8),
    Year(i16),
}

/// The day of publication, when the piece names one that can be read.
pub(crate) fn published(facts: &Facts<'_>) -> Option<Date> {
    let text = facts.piece.furniture.published.trim();
    text.get(..10).and_then(|day| day.parse().ok())
}

/// What the words say to someone who reads them on a day; `None` outside the calendar.
pub(crate) fn reading(when: When, on: Date) -> Option<Reading> {
    match when {
        When::DayMonth { .. } => None,
        When::Relative {
            unit: Unit::Year,
            offset,
            month,
            day,
            ..
        } => {
            let year = on.year().checked_add(offset)?;
            Some(match (month, day) {
                (Some(month), Some(day)) => Reading::Day(Date::new(year, month, day).ok()?),
                (Some(month), None) => Reading::Month(year, month),
                _ => Reading::Year(year),
            })
        }
        When::Relative { unit, offset, .. } => counted(unit, offset, on),
        When::NamedMonth { month, direction } => {
            let turn = match direction {
                -1 => -i16::from(month >= on.month()),
                1 => i16::from(month <= on.month()),
                _ => 0,
            };
            Some(Reading::Month(on.year() + turn, month))
        }
        When::Weekday { weekday, direction } => {
            let today = on.weekday().to_monday_zero_offset();
            let back = (today - weekday).rem_euclid(7);
            let days = if direction < 0 { -back } else { (7 - back) % 7 };
            Some(Reading::Day(on.checked_add(days.days()).ok()?))
        }
    }
}

fn counted(unit: Unit, offset: i16, on: Date) -> Option<Reading> {
    Some(match unit {
        Unit::Day => Reading::Day(on.checked_add(offset.days()).ok()?),
        Unit::Week => {
            let monday = on
                .checked_sub(on.weekday().to_monday_zero_offset().days())
                .ok()?;
            Reading::Week(monday.checked_add(offset.weeks()).ok()?)
        }
        Unit::Month => {
            let day = on.first_of_month().checked_add(offset.months()).ok()?;
            Reading::Month(day.year(), day.month())
        }
        Unit::Year => Reading::Year(on.year().checked_add(offset)?),
    })
}

/// How many days a date may be read late before its words mislead: a paper of yesterday, of this week, of this month.
pub(crate) const fn tolerance(when: When) -> i32 {
    match when {
        When::Relative {
            unit: Unit::Day, ..
        } => 1,
        When::Relative {
            unit: Unit::Week, ..
        }
        | When::Weekday { .. } => 6,
        When::Relative {
            unit: Unit::Month, ..
        }
        | When::NamedMonth { .. } => 31,
        When::Relative {
            unit: Unit::Year, ..
        }
        | When::DayMonth { .. } => 0,
    }
}

/// How many days lie between two days, in either direction.
pub(crate) fn days_between(one: Date, two: Date) -> i32 {
    one.since(two)
        .map_or(i32::MAX, |span| span.get_days())
        .saturating_abs()
}

/// A day as British and most international desks print it: “5 December 2024”.
pub(crate) fn long_date(date: Date) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month_name(date.month()),
        date.year()
    )
}

/// The English name of a month.
pub(crate) fn month_name(month: i8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    usize::try_from(month - 1)
        .ok()
        .and_then(|index| NAMES.get(index))
        .copied()
        .unwrap_or_default()
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Day(date) => f.write_str(&long_date(date)),
            Self::Week(monday) => write!(f, "the week of {}", long_date(monday)),
            Self::Month(year, month) => write!(f, "{} {year}", month_name(month)),
            Self::Year(year) => write!(f, "{year}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str, when: When) -> String {
        reading(when, day.parse().unwrap()).unwrap().to_string()
    }

    const fn counted(unit: Unit, offset: i16) -> When {
        When::Relative {
            unit,
            offset,
            month: None,
            day: None,
            plain: true,
        }
    }

    #[test]
    fn the_same_words_say_different_things_on_different_days() {
        assert_eq!(on("2024-12-06", counted(Unit::Year, -1)), "2023");
        assert_eq!(on("2026-11-23", counted(Unit::Year, -1)), "2025");
        assert_eq!(on("2025-01-31", counted(Unit::Month, -1)), "December 2024");
        assert_eq!(
            on("2024-12-06", counted(Unit::Week, 0)),
            "the week of 2 December 2024"
        );
        assert_eq!(on("2025-01-01", counted(Unit::Day, -1)), "31 December 2024");
        let november = When::NamedMonth {
            month: 11,
            direction: -1,
        };
        assert_eq!(
            (on("2024-11-06", november), on("2024-12-06", november)),
            ("November 2023".into(), "November 2024".into())
        );
        let monday = When::Weekday {
            weekday: 0,
            direction: -1,
        };
        assert_eq!(on("2024-12-06", monday), "2 December 2024");
        assert_eq!(
            on(
                "2024-12-06",
                When::Weekday {
                    weekday: 0,
                    direction: 1
                }
            ),
            "9 December 2024"
        );
    }

    #[test]
    fn no_day_leads_out_of_the_calendar() {
        assert_eq!(reading(counted(Unit::Year, i16::MAX), Date::MAX), None);
        assert_eq!(reading(counted(Unit::Day, 1), Date::MAX), None);
    }
}
