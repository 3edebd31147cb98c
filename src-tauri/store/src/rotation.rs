//! Which backups are surplus: the newest of each of seven days, four weeks and twelve months stays.
use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// A period as two numbers that tell it from its neighbours, and how many of them are kept.
type Keep = (fn(Date) -> (i16, i16), usize);

const KEEP: [Keep; 3] = [
    (|date| (date.year(), date.day_of_year()), 7),
    (
        |date| {
            (
                date.iso_week_date().year(),
                date.iso_week_date().week().into(),
            )
        },
        4,
    ),
    (|date| (date.year(), date.month().into()), 12),
];

/// The positions of surplus backups among the times of all, which come newest first.
pub(crate) fn surplus(times: &[Timestamp]) -> Vec<usize> {
    let dates: Vec<Date> = times
        .iter()
        .map(|time| time.to_zoned_datetime(TimeZone::UTC).date())
        .collect();
    let kept: BTreeSet<usize> = KEEP
        .iter()
        .flat_map(|&(period, most)| newest_of_each(&dates, period).take(most))
        .collect();
    (0..times.len())
        .filter(|place| !kept.contains(place))
        .collect()
}

fn newest_of_each(dates: &[Date], period: fn(Date) -> (i16, i16)) -> impl Iterator<Item = usize> {
    (0..dates.len())
        .filter(move |&place| place == 0 || period(dates[place]) != period(dates[place - 1]))
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;

    use super::*;

    fn kept(times: &[Timestamp]) -> Vec<String> {
        let surplus = surplus(times);
        (0..times.len())
            .filter(|place| !surplus.contains(place))
            .map(|place| times[place].to_string())
            .collect()
    }

    #[test]
    fn of_two_years_of_daily_backups_days_weeks_and_months_stay() {
        let last: Timestamp = "2026-11-23T18:00:00Z".parse().unwrap();
        let times: Vec<Timestamp> = (0..730).map(|day| last - (day * 24).hours()).collect();
        let days: Vec<String> = kept(&times)
            .iter()
            .map(|time| time[..10].to_owned())
            .collect();
        assert_eq!(
            days,
            [
                "2026-11-23",
                "2026-11-22",
                "2026-11-21",
                "2026-11-20",
                "2026-11-19",
                "2026-11-18",
                "2026-11-17",
                "2026-11-15",
                "2026-11-08", // the last days of the weeks before
                "2026-10-31",
                "2026-09-30",
                "2026-08-31",
                "2026-07-31",
                "2026-06-30",
                "2026-05-31",
                "2026-04-30",
                "2026-03-31",
                "2026-02-28",
                "2026-01-31",
                "2025-12-31",
            ]
        );
    }

    #[test]
    fn of_several_in_a_day_the_last_stays() {
        let times = [
            "2026-11-23T18:00:00Z",
            "2026-11-23T09:00:00Z",
            "2026-11-22T23:59:59Z",
        ]
        .map(|time| time.parse().unwrap());
        assert_eq!(surplus(&times), [1]);
        assert_eq!(surplus(&[]), [0usize; 0]);
    }
}
