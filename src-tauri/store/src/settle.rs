//! Decides when a file that another program is changing has come to rest. Time and metadata come from the caller.
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    time::Duration,
};

/// How long size and time of a file must stay the same.
pub(crate) const QUIET: Duration = Duration::from_millis(500);
/// The same for an empty file: a program that truncates before it writes shows one for a moment.
pub(crate) const QUIET_EMPTY: Duration = Duration::from_secs(2);

/// The same for a file that is away: one that was renamed is to be met under its new name first.
pub(crate) const QUIET_GONE: Duration = Duration::from_secs(1);

/// What the file system says of a file at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glance {
    /// Its size in bytes.
    pub(crate) size: u64,
    /// When it was last changed: nanoseconds since 1970 began.
    pub(crate) modified: i64,
}

/// The files that were touched and are not yet at rest.
#[derive(Debug, Default)]
pub(crate) struct Settling(HashMap<PathBuf, Waiting>);

#[derive(Debug)]
struct Waiting {
    /// The file as last seen; `None` while there is none, as between the two renames of a careful editor.
    glance: Option<Glance>,
    since: Duration,
}

impl Waiting {
    fn until(&self) -> Duration {
        self.since
            + match self.glance {
                None => QUIET_GONE,
                Some(Glance { size: 0, .. }) => QUIET_EMPTY,
                Some(_) => QUIET,
            }
    }
}

impl Settling {
    /// Something happened to a file; its rest begins anew.
    pub(crate) fn touch(&mut self, path: PathBuf, glance: Option<Glance>, now: Duration) {
        self.0.insert(path, Waiting { glance, since: now });
    }

    /// When to ask for settled files next; `None` while nothing waits.
    pub(crate) fn due(&self) -> Option<Duration> {
        self.0.values().map(Waiting::until).min()
    }

    /// Takes out the files at rest: whose size and time are what they were when they were last touched.
    pub(crate) fn settled(
        &mut self,
        now: Duration,
        look: impl Fn(&Path) -> Option<Glance>,
    ) -> Vec<(PathBuf, Option<Glance>)> {
        let mut settled = Vec::new();
        self.0.retain(|path, waiting| {
            if now < waiting.until() {
                return true;
            }
            let glance = look(path);
            if glance != waiting.glance {
                *waiting = Waiting { glance, since: now };
                return true;
            }
            settled.push((path.clone(), glance));
            false
        });
        settled.sort_by(|one, two| one.0.cmp(&two.0));
        settled
    }

    /// Forgets everything, as when the folder is gone.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "ferry.md";

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    fn glance(size: u64, modified: i64) -> Option<Glance> {
        Some(Glance { size, modified })
    }

    /// Plays what happens to one file, (when, what it then is), and asks every 10 ms; says what settled when.
    fn play(happenings: &[(u64, Option<Glance>)]) -> Vec<(u64, Option<Glance>)> {
        let mut settling = Settling::default();
        let mut settled = Vec::new();
        for now in (0..6000).step_by(10) {
            for &(_, glance) in happenings.iter().filter(|&&(when, _)| when == now) {
                settling.touch(PATH.into(), glance, at(now));
            }
            let present = happenings.iter().rev().find(|&&(when, _)| when <= now);
            let found = settling.settled(at(now), |_| present.and_then(|&(_, glance)| glance));
            settled.extend(found.into_iter().map(|(_, glance)| (now, glance)));
        }
        settled
    }

    #[test]
    fn a_file_settles_half_a_second_after_its_last_change() {
        assert_eq!(
            play(&[(0, glance(2000, 1)), (300, glance(5700, 2))]),
            [(800, glance(5700, 2))]
        );
    }

    #[test]
    fn a_save_that_truncates_first_never_shows_the_half_written_file() {
        let save = [
            (0, glance(0, 1)),
            (400, glance(2000, 2)),
            (800, glance(4000, 3)),
            (1200, glance(5700, 4)),
        ];
        assert_eq!(play(&save), [(1700, glance(5700, 4))]);
        let slow = [(0, glance(0, 1)), (1500, glance(5700, 2))];
        assert_eq!(play(&slow), [(2000, glance(5700, 2))]);
    }

    #[test]
    fn a_file_that_stays_empty_settles_in_the_end() {
        assert_eq!(play(&[(0, glance(0, 1))]), [(2000, glance(0, 1))]);
    }

    #[test]
    fn a_save_by_renaming_never_shows_the_file_as_gone() {
        assert_eq!(
            play(&[(0, None), (20, glance(5700, 2))]),
            [(520, glance(5700, 2))]
        );
    }

    #[test]
    fn a_file_that_stays_away_is_gone() {
        assert_eq!(play(&[(0, None)]), [(1000, None)]);
    }

    #[test]
    fn a_change_that_nothing_told_of_is_seen_when_the_file_is_looked_at() {
        let mut settling = Settling::default();
        settling.touch(PATH.into(), glance(10, 1), at(0));
        assert_eq!(settling.due(), Some(at(500)));
        assert_eq!(settling.settled(at(500), |_| glance(20, 2)), []);
        assert_eq!(settling.due(), Some(at(1000)));
        assert_eq!(
            settling.settled(at(1000), |_| glance(20, 2)),
            [(PATH.into(), glance(20, 2))]
        );
        assert_eq!(settling.due(), None);
    }
}
