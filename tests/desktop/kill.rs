//! The program is killed while somebody types, again and again: what the window called saved is there afterwards.
use std::{env, path::Path, sync::Arc};

use serde_json::{Value, json};
use stet_desk::{Desk, Terminal};
use stet_store::Library;

use crate::window::{Window, control};

/// How many times to kill; another number for a long night.
const KILLS: &str = "STET_KILLS";
/// What the body shows while the window says that all of it is saved.
const SAVED: &str = "
    if (document.querySelector('[data-testid=saved]')?.dataset.saved !== 'saved') return null
    if (document.querySelector('.body .cm-placeholder')) return ''
    return [...document.querySelectorAll('.body .cm-line')].map(line => line.textContent).join('\\n')";
/// Whoever turns to another program has everything saved at once.
const TURN_AWAY: &str = "window.dispatchEvent(new Event('blur'))";

#[tokio::test]
async fn what_the_window_called_saved_is_there_however_often_it_is_killed() {
    let kills = env::var(KILLS).ok().and_then(|kills| kills.parse().ok());
    let home = tempfile::tempdir().unwrap();
    let library = home.path().join("desk.stet");
    let window = Window::open(&library, &[]).await;
    window.click("[data-testid=first-write]").await;
    window
        .type_into(".headline .cm-content", "Night after night")
        .await;
    let mut saved = killed(window, 0).await;
    for round in 1..kills.unwrap_or(12) {
        let kept = body(&library);
        assert!(kept.starts_with(&saved), "round {round}: {saved}\n{kept}");
        let window = Window::open(&library, &[]).await;
        window
            .read(".headline .cm-content", "Night after night")
            .await;
        saved = killed(window, round).await;
    }
    assert!(body(&library).starts_with(&saved), "{saved}");
}

/// Types at the end of the body until the program dies in the middle of it; answers with what was called saved last.
async fn killed(window: Window, round: usize) -> String {
    window
        .type_into(".body .cm-content", &control("\u{E010}"))
        .await;
    let mut saved = String::new();
    for word in 0..=round * 5 % 12 {
        window.press(&format!("{round}-{word} ")).await;
        // Some words are sent while nothing waits, some while others are under way, some not at all.
        if (word + round) % 3 < 2 {
            window.ask(TURN_AWAY).await;
        }
        for _ in 0..round % 4 {
            if let Value::String(shown) = window.ask(SAVED).await {
                saved = shown;
            }
        }
    }
    window.kill();
    saved
}

/// The body as the library holds it, which has to be whole.
fn body(library: &Path) -> String {
    let opened = Library::open(library).unwrap();
    opened.check().unwrap();
    assert_eq!(opened.list().unwrap().len(), 1);
    drop(opened);
    let desk = Desk::at(library, Arc::new(Terminal));
    let overview = desk.call("overview", Value::Null).unwrap();
    let piece = desk
        .call("open", json!({ "id": overview["pieces"][0]["id"] }))
        .unwrap();
    piece["body"].as_str().unwrap().to_owned()
}
