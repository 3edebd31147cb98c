//! Files that arrive in the window, by the pointer and by the file box.
use std::fs;

use fantoccini::Locator;
use serde_json::json;

use crate::{page::FERRY, window::Window};

/// Drops files as the system hands them over: named, with their bytes, one event after another.
async fn drop_files(window: &Window, files: &[(&str, &str)]) {
    let script = format!(
        "const carried = new DataTransfer(); \
         for (const [name, text] of {}) carried.items.add(new File([text], name)); \
         const at = document.querySelector('main'); \
         for (const type of ['dragenter', 'dragover', 'drop']) \
           at.dispatchEvent(new DragEvent(type, {{ dataTransfer: carried, bubbles: true, cancelable: true }})); \
         return true",
        json!(files)
    );
    window.ask(&script).await;
}

#[tokio::test]
async fn a_dropped_page_is_looked_over_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    drop_files(&window, &[("ferry.txt", FERRY)]).await;
    window.see("[data-testid=import-review]").await;
    let headline = window.value("[data-testid=found-headline]").await;
    assert!(!headline.is_empty());
    window.photograph("dropped").await;
    window.click("[data-testid=import-keep]").await;
    window.read(".headline .cm-content", &headline).await;
    window.close().await;
}

#[tokio::test]
async fn several_dropped_files_are_looked_over_one_after_another() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &[]).await;
    window.see("[data-testid=first-run]").await;
    let files = [
        (
            "quay.md",
            "# The quay at six\n\nThe quay is empty at six.\n",
        ),
        (
            "lamp.md",
            "# Who lights the lamp\n\nNobody has for a year.\n",
        ),
    ];
    drop_files(&window, &files).await;
    for (_, text) in files {
        let headline = text.lines().next().unwrap().trim_start_matches("# ");
        window.read("[data-testid=found-headline]", headline).await;
        window.click("[data-testid=import-keep]").await;
    }
    window
        .until("return document.querySelectorAll('[data-testid=piece]').length === 2")
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_file_dropped_among_the_sources_becomes_a_source() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.click("[data-testid=rail-sources]").await;
    window.see("[data-testid=source]").await;
    drop_files(
        &window,
        &[(
            "letter.txt",
            "The harbour master’s letter\n\nThe ferry will not run on Sundays.",
        )],
    )
    .await;
    window.see("[data-testid=source-dialog]").await;
    window.click("[data-testid=source-keep]:enabled").await;
    window
        .read("[data-testid=source-body]", "will not run on Sundays")
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_file_that_is_chosen_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("ferry.txt");
    fs::write(&page, FERRY).unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    // The box takes the path from the driver, which answers the system's dialog in its stead.
    let picker = window.client.find(Locator::Css("[data-testid=pick-files]"));
    let picker = picker.await.unwrap();
    picker.send_keys(page.to_str().unwrap()).await.unwrap();
    window.see("[data-testid=import-review]").await;
    window.click("[data-testid=import-keep]").await;
    window.see("[data-testid=manuscript]").await;
    window.close().await;
}
