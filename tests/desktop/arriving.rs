//! Files that arrive in the window, by the pointer and by the file box.
use std::{fs, path::Path};

use fantoccini::Locator;
use serde_json::json;

use crate::{
    page::FERRY,
    window::{Window, control},
};

/// A page whose teaser stands within the text.
const QUAY: &str = "The quay at six\n\nWhat the quay lost\n\nStand there on a weekday and count: two nurses, \
    one apprentice, a man with a cello, and nobody else, because the harbour is a car park with a view.\n\n\
    Read more: what the harbour board said\n\nNobody asked them, and nobody will ask them next year either, because \
    by then there will be nobody left on the quay to ask.\n";

const LAMP: &str = "# Who lights the lamp\n\nNobody has for a year, and the harbour board has not noticed it yet.\n";

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
    // The engine would draw the scrollbars of the panes behind the dialog over it.
    let behind = |overflow: &str| {
        format!(
            "return getComputedStyle(document.querySelector('.scroll:not(dialog .scroll)')).overflowY === '{overflow}'"
        )
    };
    window.until(&behind("hidden")).await;
    window
        .ask("document.documentElement.dataset.theme = 'lamp'; return true")
        .await;
    window.photograph("dropped-lamp").await;
    window.click("[data-testid=import-keep]").await;
    window.read(".headline .cm-content", &headline).await;
    window.until(&behind("auto")).await;
    window.close().await;
}

#[tokio::test]
async fn a_passage_taken_for_the_wrong_thing_is_put_right_with_a_click() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    drop_files(&window, &[("quay.txt", QUAY)]).await;
    window.see("[data-testid=import-review]").await;
    window.photograph("passages").await;
    let become_of = |at: usize, place: &str| {
        format!(
            "const choice = document.querySelectorAll('[data-testid=passage] select')[{at}]; \
             choice.value = '{place}'; choice.dispatchEvent(new Event('change', {{ bubbles: true }})); return true"
        )
    };
    // The line under the headline was no byline but the standfirst's first half; the teaser belongs to the text.
    window.ask(&become_of(1, "standfirst")).await;
    window.ask(&become_of(3, "body")).await;
    window
        .read("[data-testid=found-standfirst]", "What the quay lost")
        .await;
    window.click("[data-testid=tab-body]").await;
    let body = window.value("[data-testid=found-body]").await;
    assert!(
        body.contains("Read more: what the harbour board said\n\nNobody"),
        "{body}"
    );
    window.click("[data-testid=import-keep]").await;
    window
        .read("[data-testid=manuscript]", "what the harbour board said")
        .await;
    window
        .read(".standfirst .cm-content", "What the quay lost")
        .await;
    window.close().await;
}

#[tokio::test]
async fn several_dropped_files_wait_in_the_inbox_until_they_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    let again = QUAY.replace("The quay at six", "Six o’clock on the quay");
    let files = [
        ("quay.txt", QUAY),
        ("empty.md", ""),
        ("again.txt", &*again),
        ("lamp.md", LAMP),
    ];
    drop_files(&window, &files).await;
    window
        .until("return document.querySelectorAll('[data-testid=inbox-card][data-kind=read]').length === 3")
        .await;
    window
        .read("[data-testid=inbox-card][data-kind=refused]", "empty.md")
        .await;
    window.read("[data-testid=rail-waiting]", "3").await;
    // The first is kept: now the library knows what the other says.
    window.click("[data-testid=inbox-keep]").await;
    window
        .read("[data-testid=inbox-alike]", "The quay at six")
        .await;
    window.photograph("inbox").await;
    window.click("[data-testid=inbox-alike]").await;
    window
        .read(
            "[data-testid=side-by-side]",
            "the harbour is a car park with a view",
        )
        .await;
    window.photograph("side-by-side").await;
    window.click("[data-testid=side-by-side] .button.go").await;
    window.no_longer_see("[data-testid=side-by-side]").await;
    window.click("[data-testid=inbox-keep-all]").await;
    window
        .until("return document.querySelectorAll('[data-testid=inbox-card][data-kind=read]').length === 0")
        .await;
    window.click("[data-testid=rail-pieces]").await;
    window
        .read("[data-testid=list]", "Who lights the lamp")
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

/// Chooses a file in the box, which takes the path from the driver; that answers the system's dialog in its stead.
async fn choose(window: &Window, path: &Path) {
    let picker = window.client.find(Locator::Css("[data-testid=pick-files]"));
    let picker = picker.await.unwrap();
    picker.send_keys(path.to_str().unwrap()).await.unwrap();
    window.see("[data-testid=import-review]").await;
}

#[tokio::test]
async fn a_file_that_is_chosen_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("ferry.txt");
    fs::write(&page, FERRY).unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    choose(&window, &page).await;
    window.click("[data-testid=import-keep]").await;
    window.see("[data-testid=manuscript]").await;
    window.close().await;
}

#[tokio::test]
async fn a_word_document_is_read_with_its_changes_and_without() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    let boat = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/office/boat.docx");
    choose(&window, &boat).await;
    window
        .read("[data-testid=found-headline]", "The boat at seven")
        .await;
    window
        .read("[data-testid=tracked]", "1 comment and 2 tracked changes")
        .await;
    window
        .read("[data-testid=passage]", "could still remember")
        .await;
    window.photograph("tracked").await;
    window.click("[data-testid=reread]").await;
    window
        .read("[data-testid=passage]", "each and every working day")
        .await;
    window.click("[data-testid=import-keep]").await;
    window
        .read("[data-testid=manuscript]", "each and every working day")
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_folder_is_chosen_and_each_piece_in_it_waits_in_the_inbox() {
    let folder = tempfile::tempdir().unwrap();
    let letters = folder.path().join("letters");
    fs::create_dir(&letters).unwrap();
    fs::write(letters.join("quay.txt"), QUAY).unwrap();
    fs::write(letters.join("lamp.md"), LAMP).unwrap();
    fs::write(letters.join("plan.pdf"), "%PDF-1.7").unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.click("[data-testid=rail-inbox]").await;
    window.click("[data-testid=inbox-folder]").await;
    window.answer_folder_dialog(&letters).await;
    window
        .until("return document.querySelectorAll('[data-testid=inbox-card][data-kind=read]').length === 2")
        .await;
    window
        .read("[data-testid=inbox-card]", "Who lights the lamp")
        .await;
    window.close().await;
}

/// Of a page selected whole, the navigation stands above the piece: what is read is shown without a search for it.
#[tokio::test]
async fn a_whole_page_that_is_pasted_shows_its_piece() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    window
        .paste_page(include_str!("../pages/labelled/paste-garages-en.txt"))
        .await;
    window.see("[data-testid=import-review]").await;
    let headline = window.value("[data-testid=found-headline]").await;
    assert!(
        headline.starts_with("We sold the council garages"),
        "{headline}"
    );
    window
        .until(
            "const passage = document.querySelector('[data-place=headline]').getBoundingClientRect(); \
             const dialog = document.querySelector('dialog').getBoundingClientRect(); \
             return passage.top > dialog.top && passage.bottom < dialog.bottom",
        )
        .await;
    window.photograph("pasted-whole").await;
    window.close().await;
}

/// The clipboard holds a page as a page: what is pasted unchanged keeps its headings and links.
#[tokio::test]
async fn a_page_that_is_copied_and_pasted_keeps_its_links() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    let page = "<nav><a href=\"https://coast.example/\">The Coast</a> <a href=\"https://coast.example/o\">Opinion</a></nav>\
         <h1>What the quay lost</h1><p>By Marion Hale</p>\
         <p>Stand there on a weekday and count: two nurses, one apprentice, a man with a cello, and <em>nobody</em> else.</p>\
         <h2>A car park with a view</h2>\
         <p>Nobody asked them, and nobody will, for the <a href=\"https://coast.example/board\">harbour board</a> meets at noon.</p>";
    window
        .ask(&format!(
            "const copied = document.createElement('div'); copied.id = 'copied'; copied.tabIndex = 0; \
             copied.style.userSelect = 'text'; copied.innerHTML = {}; document.body.append(copied); \
             copied.focus(); getSelection().selectAllChildren(copied); return true",
            json!(page)
        ))
        .await;
    window.press(&control("c")).await;
    window
        .ask("document.getElementById('copied').remove(); return true")
        .await;
    window.open_import().await;
    window.press(&control("v")).await;
    window
        .until("return document.querySelector('[data-testid=import-text]').value.includes('cello')")
        .await;
    window.click("[data-testid=import-read]").await;
    window.see("[data-testid=import-review]").await;
    assert_eq!(
        window.value("[data-testid=found-headline]").await,
        "What the quay lost"
    );
    window.photograph("pasted-page").await;
    window.click("[data-testid=import-keep]").await;
    window
        .read(".headline .cm-content", "What the quay lost")
        .await;
    window
        .read("main", "[harbour board](https://coast.example/board)")
        .await;
    window.close().await;
}
