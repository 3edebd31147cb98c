//! What the desk asks of whatever it runs in.
use std::path::PathBuf;

use crate::view::Event;

/// The world outside the desk: a window, or a terminal that can do none of this.
pub trait Shell: Send + Sync {
    /// Lets the person choose a folder.
    fn choose_folder(&self) -> Option<PathBuf>;
    /// Lets the person choose where to write a new file.
    fn choose_new_file(&self, suggested: &str) -> Option<PathBuf>;
    /// Opens an address outside.
    ///
    /// # Errors
    /// Why it could not be opened.
    fn open_outside(&self, url: &str) -> Result<(), String>;
    /// Tells that the world has changed.
    fn tell(&self, event: Event);
}

/// A terminal: nobody chooses, nobody is told.
pub struct Terminal;

impl Shell for Terminal {
    fn choose_folder(&self) -> Option<PathBuf> {
        None
    }

    fn choose_new_file(&self, _suggested: &str) -> Option<PathBuf> {
        None
    }

    fn open_outside(&self, _url: &str) -> Result<(), String> {
        Err("no window to open it from".into())
    }

    fn tell(&self, _event: Event) {}
}
