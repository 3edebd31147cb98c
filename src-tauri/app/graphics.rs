//! How the page is drawn: by the graphics card, where there is one.
use std::{fs, path::Path};

use tauri::{App, Manager as _};
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};

/// Where Linux shows its graphics cards.
const CARDS: &str = "/dev/dri";

/// Has the page drawn straight into the window where no card can draw it. The processor would play the card there: three times as
/// long for each frame of scrolling, and 90 MB of memory.
pub(crate) fn settle(app: &App) {
    if can_draw(Path::new(CARDS)) {
        return;
    }
    for window in app.webview_windows().into_values() {
        // Should this fail, the page is drawn all the same.
        let _ = window.with_webview(|view| {
            if let Some(settings) = view.inner().settings() {
                settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            }
        });
    }
}

/// Whether one of the cards in a folder of devices can draw, and not only show.
fn can_draw(cards: &Path) -> bool {
    let cards = fs::read_dir(cards).into_iter().flatten().flatten();
    cards
        .map(|card| card.file_name())
        .any(|name| name.to_string_lossy().starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_only_shows_cannot_draw() {
        let devices = tempfile::tempdir().unwrap();
        let cards = devices.path().join("dri");
        assert!(!can_draw(&cards));
        fs::create_dir(&cards).unwrap();
        fs::write(cards.join("card0"), "").unwrap();
        assert!(!can_draw(&cards));
        fs::write(cards.join("renderD128"), "").unwrap();
        assert!(can_draw(&cards));
    }
}
