//! The one place that asks what time it is.
use jiff::{Timestamp, ZonedDateTime, civil::Date};

/// Now, to the second.
pub(crate) fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// Today, where the person is.
pub(crate) fn today() -> Date {
    ZonedDateTime::now().date()
}

/// A time as RFC 3339, UTC.
pub(crate) fn rfc3339(seconds: i64) -> String {
    Timestamp::from_second(seconds)
        .unwrap_or_default()
        .to_string()
}
