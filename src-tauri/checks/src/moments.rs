//! Days and moments as fields give them.
use jiff::{Timestamp, civil::Date};

/// What a field says of a time: RFC 3339, with a zone when it names an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// A day.
    Day(Date),
    /// A moment, and the day it falls on where it was written.
    At(Timestamp, Date),
    /// An hour of a day, nobody knows where.
    Zoneless(Date),
}

/// Reads a field; nothing when it is empty or cannot be read.
pub(crate) fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    let day: Date = text.get(..10)?.parse().ok()?;
    if text.len() == 10 {
        return Some(Moment::Day(day));
    }
    Some(match text.parse() {
        Ok(timestamp) => Moment::At(timestamp, day),
        Err(_) => Moment::Zoneless(day),
    })
}

impl Moment {
    /// Its day, where it was written.
    pub(crate) const fn day(self) -> Date {
        match self {
            Self::Day(day) | Self::At(_, day) | Self::Zoneless(day) => day,
        }
    }

    /// Whether it surely comes before another.
    pub(crate) fn is_before(self, other: Self) -> bool {
        match (self, other) {
            (Self::At(one, _), Self::At(two, _)) => one < two,
            _ => self.day() < other.day(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_different_zones_are_told_apart_and_days_only_by_the_day() {
        let read = |text| moment(text).unwrap();
        assert!(read("2026-11-23T08:00:00+04:00").is_before(read("2026-11-23T05:00:00Z")));
        assert!(!read("2026-11-23").is_before(read("2026-11-23T05:00:00Z")));
        assert!(read("2026-11-22").is_before(read("2026-11-23T05:00")));
        assert_eq!(moment("tomorrow"), None);
    }
}
