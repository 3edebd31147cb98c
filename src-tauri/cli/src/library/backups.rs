//! `stet backup`, `stet restore`.
use std::path::PathBuf;

use stet_desk::view::{BackupPath, BackupRow};

use super::look;
use crate::{Outcome, args, failure::Failure, print};

pub(crate) fn backup(library: Option<PathBuf>, ask: &args::Backup) -> Result<Outcome, Failure> {
    let backups = if ask.list {
        look(library)?.backups(())?
    } else {
        // A backup only reads the library, so it can be made while a window has it open.
        look(library)?.back_up(())?.into_iter().take(1).collect()
    };
    for backup in &backups {
        if ask.json {
            print::json(backup);
        } else {
            print::line(&line(backup));
        }
    }
    Ok(Outcome::Fine)
}

fn line(backup: &BackupRow) -> String {
    format!(
        "{}  {:>8} kB  {}",
        backup.at,
        backup.bytes >> 10,
        backup.path
    )
}

pub(crate) fn restore(library: Option<PathBuf>, ask: &args::Restore) -> Result<Outcome, Failure> {
    let path = ask.backup.to_string_lossy().into_owned();
    super::open_any(library)?.restore_backup(BackupPath { path })?;
    print::line("Restored. The library as it was before is kept as the latest backup.");
    Ok(Outcome::Fine)
}
