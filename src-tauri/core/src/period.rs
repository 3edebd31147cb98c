//! Dates known only so far (a year, a month, a day), and the time between two of them.
use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// A date with what is known of it: `2019`, `2019-03` or `2019-03-01` (ISO 8601, reduced precision).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    first: Date,
    last: Date,
}

/// A text that is no date.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{0}” is no date; write 2019, 2019-03 or 2019-03-01")]
pub struct NoDate(String);

impl PartialDate {
    /// The first day it may mean.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.first
    }

    /// The last day it may mean.
    #[must_use]
    pub const fn last_day(self) -> Date {
        self.last
    }
}

/// The first day of the first year; entries under construction have it.
impl Default for PartialDate {
    fn default() -> Self {
        Date::constant(1, 1, 1).into()
    }
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> Self {
        Self {
            first: day,
            last: day,
        }
    }
}

impl FromStr for PartialDate {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Self, NoDate> {
        let digits = |part: &str, count| {
            part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let parts: Vec<&str> = text.split('-').collect();
        let well_formed = match *parts {
            [year] => digits(year, 4),
            [year, month] => digits(year, 4) && digits(month, 2),
            [year, month, day] => digits(year, 4) && digits(month, 2) && digits(day, 2),
            _ => false,
        };
        let first = match parts.len() {
            1 => format!("{text}-01-01"),
            2 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        let first: Date = first
            .parse()
            .ok()
            .filter(|_| well_formed)
            .ok_or_else(|| NoDate(text.to_owned()))?;
        let last = match parts.len() {
            1 => first.last_of_year(),
            2 => first.last_of_month(),
            _ => first,
        };
        Ok(Self { first, last })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.first.to_string();
        if self.first == self.last {
            f.write_str(&day)
        } else if self.last == self.first.last_of_month() {
            f.write_str(&day[..7])
        } else {
            f.write_str(&day[..4])
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The ways in which a file may write a date.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Text(String),
    Year(u16),
    Toml(toml::value::Datetime),
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = match Written::deserialize(deserializer) {
            Ok(Written::Text(text)) => text,
            Ok(Written::Year(year)) => year.to_string(),
            Ok(Written::Toml(date)) => date.to_string(),
            Err(_) => {
                return Err(serde::de::Error::custom(
                    "a date is wanted: 2019, 2019-03 or 2019-03-01",
                ));
            }
        };
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for PartialDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A date as far as it is known: 2019, 2019-03 or 2019-03-01.",
            "type": "string",
            "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
        })
    }
}

/// From one date to another; either end may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// The first day; `None` when it is not known.
    pub from: Option<PartialDate>,
    /// The last day; `None` while it lasts.
    pub to: Option<PartialDate>,
}

impl Period {
    /// Whether it may cover a day: what is not known does not exclude it.
    #[must_use]
    pub fn covers(self, day: Date) -> bool {
        self.from.is_none_or(|from| from.first_day() <= day) && !self.ended_before(day)
    }

    /// Whether it surely was over on a day.
    #[must_use]
    pub fn ended_before(self, day: Date) -> bool {
        self.to.is_some_and(|to| to.last_day() < day)
    }

    /// Whether it ends before it begins.
    #[must_use]
    pub fn is_reversed(self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to.last_day() < from.first_day())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn partial(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_known_as_far_as_it_is_written() {
        for text in ["2019", "2019-03", "2019-03-01", "2020-02-29", "2019-01-01"] {
            assert_eq!(partial(text).to_string(), text);
        }
        assert_eq!(partial("2020-02").last_day(), date(2020, 2, 29));
        assert_eq!(partial("2019").last_day(), date(2019, 12, 31));
    }

    #[test]
    fn what_is_no_date_is_named() {
        for text in [
            "",
            "19",
            "2019-13",
            "2019-02-29",
            "2019-3",
            "March 2019",
            "2019-03-01T00:00",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(NoDate(text.into())));
        }
    }

    #[test]
    fn toml_dates_and_years_are_dates_too() {
        #[derive(Deserialize)]
        struct File {
            from: Vec<PartialDate>,
        }
        let file: File = toml::from_str("from = [2019, \"2019-03\", 2019-03-01]").unwrap();
        assert_eq!(file.from, ["2019", "2019-03", "2019-03-01"].map(partial));
    }

    #[test]
    fn a_period_covers_what_it_may_cover() {
        let period = Period {
            from: Some(partial("2019-03")),
            to: Some(partial("2021")),
        };
        assert!(period.covers(date(2019, 3, 1)) && period.covers(date(2021, 12, 31)));
        assert!(!period.covers(date(2019, 2, 28)) && period.ended_before(date(2022, 1, 1)));
        assert!(Period::default().covers(date(1900, 1, 1)));
        let reversed = Period {
            from: period.to,
            to: period.from,
        };
        assert!(reversed.is_reversed() && !period.is_reversed());
    }
}
