//! Opening the window again: a person is back where they left off.
use std::path::Path;

use serde_json::{Value, json};

use crate::window::{Window, control};

const FOCUSED: &str = "return document.activeElement.dataset.testid ?? ''";

#[tokio::test]
async fn the_window_opens_on_the_piece_and_the_words_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("desk.stet");
    let window = Window::open(&library, &["--sample"]).await;
    window.open_piece("Let the night trains run late").await;
    window.click(".body .cm-content").await;
    window.press(&control("\u{E010}")).await;
    window.press("The last word.").await;
    window.read(".body .cm-content", "The last word.").await;
    window.leave().await;

    let window = Window::open(&library, &[]).await;
    window
        .read(".headline .cm-content", "Let the night trains run late")
        .await;
    window
        .until("return document.activeElement.dataset.testid === 'text-body'")
        .await;
    window.press(" And one more.").await;
    window
        .read(".body .cm-content", "The last word. And one more.")
        .await;
    assert_eq!(window.ask(FOCUSED).await, json!("text-body"));
    window.close().await;
}

/// The desk is asked while the program is still read, and nothing is drawn before the text that a person came back to.
#[tokio::test]
async fn one_can_write_before_the_rest_of_the_window_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("desk.stet");
    let window = Window::open(&library, &["--sample"]).await;
    window.open_piece("The ferry we stopped paying for").await;
    window.leave().await;

    let window = Window::open(&library, &[]).await;
    window
        .until("return performance.getEntriesByName('complete').length === 1")
        .await;
    let order = window
        .ask("return [window.stetStart instanceof Promise, ...performance.getEntriesByType('mark').map((mark) => mark.name)]")
        .await;
    assert_eq!(order, json!([true, "editable", "complete"]));
    window.see(".body .md-heading").await;
    window.close().await;
}

/// A card that can draw shows itself as `/dev/dri/renderD…`; without one, Mesa would draw with the processor.
#[tokio::test]
async fn where_no_card_can_draw_none_is_played() {
    if Path::new("/dev/dri").exists() {
        eprintln!("Skipped: this machine has a graphics card.");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    let libraries = window.libraries();
    assert!(libraries.contains("libwebkit2gtk"));
    assert!(!libraries.contains("libGLX_mesa"));
    window.close().await;
}

#[tokio::test]
async fn a_place_is_come_back_to_and_the_piece_is_still_open_behind_it() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("desk.stet");
    let window = Window::open(&library, &["--sample"]).await;
    window.open_piece("Let the night trains run late").await;
    window.click("[data-testid=rail-desk]").await;
    window.see("[data-testid=card]").await;
    window.leave().await;

    let window = Window::open(&library, &[]).await;
    window.see("[data-testid=card]").await;
    window.click("[data-testid=rail-pieces]").await;
    window
        .read(".headline .cm-content", "Let the night trains run late")
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_piece_that_was_binned_meanwhile_leaves_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("desk.stet");
    let window = Window::open(&library, &["--sample"]).await;
    window.open_piece("Let the night trains run late").await;
    window.see("[data-testid=piece][aria-current]").await;
    let pieces = window.count("[data-testid=piece]").await;
    let overview = window.command("overview", &Value::Null).await;
    let piece = json!({ "id": overview["bookmark"]["piece"] });
    window.command("bin", &piece).await;
    window.kill();

    let window = Window::open(&library, &[]).await;
    window.see("[data-testid=piece]").await;
    assert_eq!(window.count("[data-testid=piece]").await, pieces - 1);
    assert_eq!(window.count("[data-testid=manuscript]").await, 0);
    window.close().await;
}
