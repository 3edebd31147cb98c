//! The house in the window: registry and outlets edited, files with faults, one piece beside several outlets.
use std::fs;

use serde_json::json;

use crate::window::{Window, control};

/// Puts a text in the place of what a field holds, as a person who selects all of it and types.
async fn write(window: &Window, css: &str, text: &str) {
    window.click(css).await;
    let script = format!(
        "const field = document.querySelector({}); field.select(); document.execCommand('insertText', false, {}); return true",
        json!(css),
        json!(text)
    );
    window.ask(&script).await;
}

/// In both themes.
async fn photograph(window: &Window, name: &str) {
    for theme in ["lamp", "paper"] {
        window
            .ask(&format!(
                "document.documentElement.dataset.theme = '{theme}'"
            ))
            .await;
        window.photograph(&format!("{theme}-{name}")).await;
    }
}

#[tokio::test]
async fn an_author_is_edited_and_an_earlier_bio_stays_on_record() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    window.click("[data-testid=rail-authors]").await;
    window.read("[data-testid=entry] h1", "Ana Ribeiro").await;
    photograph(&window, "registry").await;
    write(
        &window,
        "[data-testid=field-bio]",
        "Ana Ribeiro is the minister of rivers.",
    )
    .await;
    window.click("[data-testid=add-interest]").await;
    write(&window, "[data-testid=field-with]", "Norvik Group").await;
    window.see("[data-testid=record]").await;
    photograph(&window, "registry-changed").await;
    window.press(&control("s")).await;
    window.no_longer_see("[data-testid=keep-entry]").await;
    window
        .read("[data-testid=row-bios]", "is a hydrologist with")
        .await;
    window
        .read("[data-testid=row-interest]", "Norvik Group")
        .await;
    window.click("[data-testid=past] summary").await;
    window.click("[data-testid=bring-back]").await;
    window.no_longer_see("[data-testid=row-interest]").await;
    assert_eq!(
        window.value("[data-testid=field-bio]").await,
        "Ana Ribeiro is a hydrologist with the Lower Tamber Trust."
    );
    window.close().await;
}

#[tokio::test]
async fn a_file_with_faults_keeps_the_rest_and_names_their_lines() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("people.csv");
    fs::write(&list, "name;born\nAksel Holm;1961\nIda Rasch;May\n").unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    window.click("[data-testid=rail-authors]").await;
    window.see("[data-testid=entry]").await;
    let pick = window.see("[data-testid=house-pick]").await;
    pick.send_keys(&list.display().to_string()).await.unwrap();
    window
        .read("[data-testid=faults]", "born: “May” is no date")
        .await;
    window.read("[data-testid=fault]", "line 3").await;
    photograph(&window, "faults").await;
    window.click("[data-testid=faults] [data-first]").await;
    window.read("[data-testid=entry] h1", "Aksel Holm").await;
    assert_eq!(window.count("[data-testid=author-row]").await, 2);
    window.close().await;
}

#[tokio::test]
async fn a_disclaimer_is_seen_as_it_is_printed_and_a_piece_stands_beside_several_outlets() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    window.click("[data-testid=rail-outlets]").await;
    window
        .read("[data-testid=outlet-row]", "The Harbour Review")
        .await;
    window
        .ask("[...document.querySelectorAll('[data-testid=outlet-row]')].find(e => e.textContent.includes('Harbour')).click()")
        .await;
    window
        .read("[data-testid=entry] h1", "The Harbour Review")
        .await;
    photograph(&window, "outlet").await;
    window.click("[data-testid=row-disclaimer]").await;
    write(
        &window,
        "[data-testid=field-text]",
        "The views are {his|her} own and not those of {outlet}.",
    )
    .await;
    window
        .read(
            "[data-testid=disclaimer-preview]",
            "own and not those of The Harbour Review.",
        )
        .await;
    window
        .ask("document.querySelector('[data-testid=disclaimer-preview]').scrollIntoView({ block: 'center' })")
        .await;
    photograph(&window, "disclaimer").await;
    window.click("[data-testid=rail-pieces]").await;
    window.open_piece("Der Hafen darf laut bleiben").await;
    window.click("[data-testid=tab-publish]").await;
    window.click("[data-testid=open-measure]").await;
    window.see("[data-testid=measured]").await;
    assert_eq!(window.count("[data-testid=measured]").await, 3);
    photograph(&window, "measure").await;
    let first = window
        .ask("return document.querySelector('[data-testid=measured]').dataset.outlet")
        .await;
    assert_eq!(first, "nordkai");
    window.close().await;
}

#[tokio::test]
async fn an_outlet_is_learnt_from_its_pages_looked_over_and_kept() {
    let home = tempfile::tempdir().unwrap();
    let pages = home.path().join("The Quayside");
    fs::create_dir(&pages).unwrap();
    for number in 0..4 {
        let body =
            "The harbour board met again, and again it put the quay off until spring. ".repeat(30);
        let page = format!(
            "Opinion\n\nThe quay number {number} can wait\n\nBy Ada Osei\n\n{body}\n\nThe views expressed here are her own and not those of The Quayside.\n"
        );
        fs::write(pages.join(format!("{number}.txt")), page).unwrap();
    }
    let window = Window::open(&home.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    window.click("[data-testid=rail-outlets]").await;
    window.click("[data-testid=house-files]").await;
    window.click("[data-choice=learn]").await;
    window.answer_folder_dialog(&pages).await;
    window.read("[data-testid=seen]", "4 pages").await;
    photograph(&window, "learnt").await;
    window.click("[data-testid=learnt] [data-first]").await;
    assert_eq!(
        window.value("[data-testid=field-name]").await,
        "The Quayside"
    );
    window
        .read("[data-testid=row-disclaimer]", "The views expressed here")
        .await;
    window.click("[data-testid=keep-entry]").await;
    window
        .read("[data-testid=outlet-row]", "The Quayside")
        .await;
    window.close().await;
}
