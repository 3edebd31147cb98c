//! Writing: what is typed is checked, kept, and there again after the program has been killed.
use fantoccini::key::Key;

use crate::window::{Window, control};

#[tokio::test]
async fn what_is_typed_is_checked_and_is_there_after_the_program_was_killed() {
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("desk.stet");
    let window = Window::open(&library, &[]).await;
    window.click("[data-testid=first-write]").await;
    window
        .type_into(".headline .cm-content", "The last crossing")
        .await;
    window
        .type_into(
            ".body .cm-content",
            "Yesterday the council met. The harbour - what is left of it - said nothing.",
        )
        .await;
    window
        .see("[data-testid=finding][data-rule='typo.dash']")
        .await;
    window
        .see("[data-testid=finding][data-rule='byline.missing']")
        .await;
    window
        .until("return document.querySelector('[data-testid=saved]').dataset.saved === 'saved'")
        .await;
    window.photograph("typing").await;
    window.kill();

    let window = Window::open(&library, &[]).await;
    window.click("[data-testid=piece]").await;
    window
        .read(".headline .cm-content", "The last crossing")
        .await;
    window.read(".body .cm-content", "said nothing.").await;
    window.close().await;
}

#[tokio::test]
async fn a_fix_is_an_edit_that_undo_takes_back() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &[]).await;
    window.click("[data-testid=first-write]").await;
    window
        .type_into(".body .cm-content", "The harbour - or what is left of it.")
        .await;
    window
        .click("[data-testid=finding][data-rule='typo.dash'] [data-testid=fix]")
        .await;
    window
        .until("return !document.querySelector('.body .cm-content').textContent.includes(' - ')")
        .await;
    window.click(".body .cm-content").await;
    window.press(&control("z")).await;
    window.read(".body .cm-content", "harbour - or").await;
    window.close().await;
}

#[tokio::test]
async fn an_error_can_be_waived_by_name_and_the_waiver_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &[]).await;
    window.click("[data-testid=first-write]").await;
    window
        .type_into(".body .cm-content", "The council met and said nothing.")
        .await;
    window
        .click("[data-testid=finding][data-rule='byline.missing'] [data-testid=overrule]")
        .await;
    window
        .type_into("[data-testid=waive-reason]", "Unsigned on purpose.")
        .await;
    window.photograph("waive").await;
    window.click("[data-testid=waive-go]").await;
    window
        .no_longer_see("[data-testid=finding][data-rule='byline.missing']")
        .await;
    window.click("[data-testid=waived] summary").await;
    window
        .read("[data-testid=waived-item]", "Unsigned on purpose.")
        .await;
    window
        .click("[data-testid=waived-item] [data-testid=unwaive]")
        .await;
    window
        .see("[data-testid=finding][data-rule='byline.missing']")
        .await;
    window.close().await;
}

#[tokio::test]
async fn the_palette_reaches_everything_by_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    window.press(&control("k")).await;
    window.see("[data-testid=palette]").await;
    window.press("night trains").await;
    window.photograph("palette").await;
    window.press(&String::from(char::from(Key::Enter))).await;
    window
        .read(".headline .cm-content", "Let the night trains run late")
        .await;
    window.close().await;
}

#[tokio::test]
async fn lists_go_on_and_end_with_enter_and_words_become_bold_on_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &[]).await;
    window.click("[data-testid=first-write]").await;
    let enter = char::from(Key::Enter);
    let tab = char::from(Key::Tab);
    window
        .type_into(
            ".body .cm-content",
            &format!("- The quay{enter}The ferry{tab}{enter}{enter}{enter}That is all"),
        )
        .await;
    window.press(&control("b")).await;
    let lines = window
        .ask(
            "return [...document.querySelectorAll('.body .cm-line')].map(line => line.textContent)",
        )
        .await;
    assert_eq!(
        lines,
        serde_json::json!(["- The quay", "  - The ferry", "That is **all**"])
    );
    // Escape and then Tab leaves the text, though its caret stands in a list.
    window.click(".body .cm-line").await;
    window
        .press(&format!("{}{tab}", char::from(Key::Escape)))
        .await;
    window
        .until("return !document.querySelector('.body').contains(document.activeElement)")
        .await;
    window.close().await;
}
