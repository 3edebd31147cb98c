//! Backups: made every day and whenever asked for, brought back without losing the present library.
use std::{
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::Duration,
};

use stet_store::Backup;

use crate::{
    Desk, Error, clock, library,
    view::{BackupPath, BackupRow, Event},
};

/// How often the desk looks whether a backup is due.
const LOOK_EVERY: Duration = Duration::from_secs(60 * 60);

impl Desk {
    /// The backups, the latest first.
    ///
    /// # Errors
    /// When their folder cannot be read.
    pub fn backups(&self, (): ()) -> Result<Vec<BackupRow>, Error> {
        let mut backups = stet_store::backups(&self.path, &self.backup_folder())?;
        backups.sort_by_key(|backup| std::cmp::Reverse(backup.at));
        Ok(backups.iter().map(row).collect())
    }

    /// Makes a backup now; answers with all of them.
    ///
    /// # Errors
    /// When the disk refuses; no half a backup is left.
    pub fn back_up(&self, (): ()) -> Result<Vec<BackupRow>, Error> {
        let folder = self.backup_folder();
        self.readers
            .ask(|library| library.backup(&folder, clock::now()))?;
        self.backups(())
    }

    /// Brings a backup back; the present library is kept aside as another.
    ///
    /// # Errors
    /// When the backup is not whole; nothing is then changed.
    pub fn restore_backup(&self, ask: BackupPath) -> Result<(), Error> {
        let mut state = self.state();
        // Two programs must not hold the file: ours lets go before the other takes its place.
        state.replace(Err(Error::failed("The library is being restored.")));
        let restored = self.readers.shut_out(|| {
            stet_store::restore(
                &self.path,
                Path::new(&ask.path),
                &self.backup_folder(),
                clock::now(),
            )
        });
        state.replace(library::open(&self.path));
        drop(state);
        restored?;
        self.begin_again()
    }

    /// Makes a backup when the last one is older than a day.
    pub fn back_up_daily(&self) {
        let folder = self.backup_folder();
        if self.ready().is_err() {
            return;
        }
        let made = self
            .readers
            .ask(|library| library.backup_if_due(&folder, clock::now()));
        if let Err(error) = made {
            self.shell.tell(Event::Problem {
                message: format!("Today’s backup was not made. {error}"),
            });
        }
    }

    /// Makes a backup every day for as long as the desk is open, beside all other work.
    pub fn keep_backed_up(self: &Arc<Self>) {
        let desk = Arc::downgrade(self);
        let started = thread::Builder::new()
            .name("backups".into())
            .spawn(move || {
                while let Some(desk) = desk.upgrade() {
                    desk.back_up_daily();
                    drop(desk);
                    thread::sleep(LOOK_EVERY);
                }
            });
        if started.is_err() {
            self.back_up_daily();
        }
    }

    fn backup_folder(&self) -> PathBuf {
        folder_of(&self.path)
    }
}

/// The folder beside a library that holds its backups.
pub(crate) fn folder_of(library: &Path) -> PathBuf {
    library.parent().unwrap_or(Path::new(".")).join("backups")
}

fn row(backup: &Backup) -> BackupRow {
    BackupRow {
        path: backup.path.display().to_string(),
        at: backup.at.to_string(),
        bytes: u32::try_from(backup.size).unwrap_or(u32::MAX),
    }
}
