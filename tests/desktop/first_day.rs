//! The first day: an opinion page goes in, its faults are seen and put right, and it leaves as a web page.
use std::fs;

use crate::{page::FERRY, window::Window};

#[tokio::test]
async fn an_opinion_page_goes_in_is_put_right_and_leaves_as_a_web_page() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("desk.stet");
    let window = Window::open(&library, &["--sample"]).await;
    window.see("[data-testid=list] [data-testid=piece]").await;

    window.paste_page(FERRY).await;
    window.see("[data-testid=import-review]").await;
    assert_eq!(window.value("[data-testid=found-label]").await, "Opinion");
    assert_eq!(
        window.value("[data-testid=found-headline]").await,
        "The ferry we stopped paying for"
    );
    assert_eq!(
        window.value("[data-testid=found-authors]").await,
        "Mara Okafor"
    );
    window.photograph("import").await;
    window.click("[data-testid=import-keep]").await;

    // The sample desk has the same piece open; the new one stands above it in the list.
    window
        .until("const all = document.querySelectorAll('[data-testid=list] [data-testid=piece]'); return all.length === 7 && all[0].hasAttribute('aria-current')")
        .await;
    window
        .read(".headline .cm-content", "The ferry we stopped paying for")
        .await;
    window.see("[data-testid=finding]").await;
    let found = window.rules().await;
    assert!(
        found.len() >= 15,
        "only {} findings: {found:?}",
        found.len()
    );
    window.photograph("findings").await;

    window.click("[data-testid=fix-all]").await;
    window
        .until("return document.querySelectorAll('[data-testid=finding]').length < 15")
        .await;
    window.put_right_every_error().await;
    window.read("[data-testid=saved]", "Saved").await;
    window.photograph("put-right").await;

    let out = folder.path().join("ferry.html");
    window.click("[data-testid=tab-publish]").await;
    window.photograph("publish").await;
    window.click("[data-testid=export-html]").await;
    window.answer_save_dialog(&out).await;
    window.read("[data-testid=notice]", "ferry.html").await;
    let html = fs::read_to_string(&out).unwrap();
    assert!(html.contains("OpinionNewsArticle"), "{html}");
    assert!(
        html.contains("<p>Mara Okafor is a transport economist"),
        "{html}"
    );
    assert!(html.contains("do not necessarily reflect"), "{html}");
    assert!(!html.contains("Related articles"), "{html}");
    window.close().await;
}

#[tokio::test]
async fn the_first_launch_teaches_and_offers_a_sample_desk() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &[]).await;
    window.see("[data-testid=first-run]").await;
    window.photograph("first-run").await;
    window.click("[data-testid=first-sample]").await;
    window
        .until("return document.querySelectorAll('[data-testid=piece]').length === 6")
        .await;
    window.see("[data-testid=manuscript]").await;
    window.close().await;
}

#[tokio::test]
async fn a_library_that_is_none_is_told_of_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("desk.stet");
    fs::write(&library, "This is a shopping list.").unwrap();
    let window = Window::open(&library, &[]).await;
    window
        .see("[data-testid=shut][data-cause=not-a-library]")
        .await;
    window.read("body", "is not a Stet library").await;
    window.photograph("shut-no-library").await;
    window.close().await;
    assert_eq!(
        fs::read_to_string(&library).unwrap(),
        "This is a shopping list."
    );
}
