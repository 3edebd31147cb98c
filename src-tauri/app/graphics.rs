//! How the page is drawn: by the graphics card, where there is one.
use std::{fs, path::Path};

/// Where Linux shows its graphics cards.
const CARDS: &str = "/dev/dri";

/// What tells GTK and `WebKitGTK`, when they start, that no card draws.
const NO_CARD: [(&str, &str); 2] = [
    ("GDK_GL", "disable"),
    ("WEBKIT_DISABLE_COMPOSITING_MODE", "1"),
];

/// Has the page drawn straight into the window where no card can draw it. The processor would play the card there: a tenth more
/// time to the first page, three times as long for each frame of scrolling, and 100 MB of memory.
///
/// For the first lines of the program, while nobody else reads its environment.
pub(crate) fn settle() {
    if can_draw(Path::new(CARDS)) {
        return;
    }
    for (name, value) in NO_CARD {
        // What a person set themselves stands; should this fail, the page is drawn all the same.
        let _ = glib::setenv(name, value, false);
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
