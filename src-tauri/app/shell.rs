//! What the desk asks of the window: dialogs, events, addresses opened outside.
use std::path::PathBuf;

use stet_desk::{Shell, view::Event};
use tauri::{AppHandle, Emitter as _};
use tauri_plugin_dialog::DialogExt as _;

/// The one event channel.
const CHANNEL: &str = "stet";

pub(crate) struct Window {
    app: AppHandle,
}

impl Window {
    pub(crate) fn new(app: AppHandle) -> Self {
        Self { app }
    }
}

impl Shell for Window {
    fn choose_folder(&self) -> Option<PathBuf> {
        let chosen = self.app.dialog().file().blocking_pick_folder()?;
        chosen.into_path().ok()
    }

    fn choose_new_file(&self, suggested: &str) -> Option<PathBuf> {
        let dialog = self.app.dialog().file().set_file_name(suggested);
        dialog.blocking_save_file()?.into_path().ok()
    }

    fn open_outside(&self, url: &str) -> Result<(), String> {
        open::that_detached(url).map_err(|error| error.to_string())
    }

    fn tell(&self, event: Event) {
        // A window that is closing has nobody left to tell.
        let _ = self.app.emit(CHANNEL, event);
    }
}
