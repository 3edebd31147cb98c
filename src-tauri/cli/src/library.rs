//! Commands that work on a library.
pub(crate) mod backups;
pub(crate) mod pieces;
pub(crate) mod publish;
pub(crate) mod registry;
pub(crate) mod sources;

use std::{path::PathBuf, sync::Arc};

use stet_desk::{Desk, Terminal};

use crate::failure::Failure;

/// Opens the library to change it; refused while a window has it open.
fn open(library: Option<PathBuf>) -> Result<Arc<Desk>, Failure> {
    let desk = Desk::at(&path(library)?, Arc::new(Terminal));
    desk.ready()?;
    desk.back_up_daily();
    Ok(desk)
}

/// Opens the library to look at it, also while a window has it open.
fn look(library: Option<PathBuf>) -> Result<Arc<Desk>, Failure> {
    let desk = Desk::look(&path(library)?);
    desk.ready()?;
    Ok(desk)
}

/// Takes the library's place even when it cannot be opened: to bring a backup back.
fn open_any(library: Option<PathBuf>) -> Result<Arc<Desk>, Failure> {
    Ok(Desk::at(&path(library)?, Arc::new(Terminal)))
}

/// The library named, or the usual one.
fn path(library: Option<PathBuf>) -> Result<PathBuf, Failure> {
    library.or_else(stet_desk::usual_library).ok_or_else(|| {
        Failure::new("No home folder was found; name the library with --library FILE.")
    })
}

/// The one id that begins with what was typed.
fn resolve(what: &str, typed: &str, ids: impl Iterator<Item = String>) -> Result<String, Failure> {
    let mut matching: Vec<String> = ids.filter(|id| id.starts_with(typed)).collect();
    match (matching.len(), matching.pop()) {
        (1, Some(id)) => Ok(id),
        (0, _) => Err(Failure::new(format!(
            "No {what} has an id that begins with “{typed}”."
        ))),
        (several, _) => Err(Failure::new(format!(
            "{several} {what}s have ids that begin with “{typed}”; give more of it."
        ))),
    }
}

/// The one piece whose id begins with what was typed.
fn piece(desk: &Desk, typed: &str) -> Result<String, Failure> {
    let pieces = desk.overview(())?.pieces;
    resolve("piece", typed, pieces.into_iter().map(|piece| piece.id))
}
