//! Work beside the commands: threads that end with the desk, and what they wait for.
use std::{
    sync::{
        Weak,
        mpsc::{Receiver, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use crate::Desk;

/// Begins work that goes on beside the commands.
pub(crate) fn spawn(
    name: &str,
    desk: Weak<Desk>,
    work: impl FnOnce(&Weak<Desk>) + Send + 'static,
) -> std::io::Result<()> {
    thread::Builder::new()
        .name(name.into())
        .spawn(move || work(&desk))
        .map(drop)
}

/// The next things that are wanted, each once, when none has come for a while; `None` when no more can come.
pub(crate) fn once_quiet<T: PartialEq>(wanted: &Receiver<T>, quiet: Duration) -> Option<Vec<T>> {
    let mut things = vec![wanted.recv().ok()?];
    loop {
        match wanted.recv_timeout(quiet) {
            Ok(thing) if things.contains(&thing) => {}
            Ok(thing) => things.push(thing),
            Err(RecvTimeoutError::Timeout) => return Some(things),
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}
