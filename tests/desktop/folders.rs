//! Linked folders in the window: what another program writes appears where one is writing.
use std::fs;

use crate::window::Window;

#[tokio::test]
async fn a_file_changed_outside_changes_in_the_open_editor_and_the_other_way_round() {
    let folder = tempfile::tempdir().unwrap();
    let pieces = folder.path().join("pieces");
    fs::create_dir(&pieces).unwrap();
    let file = pieces.join("quay.md");
    fs::write(
        &file,
        "---\ntitle: The quay\ndraft: true # ours\n---\n\nThe quay is empty at six.\n",
    )
    .unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &[]).await;
    window.click("[data-testid=rail-settings]").await;
    window.click("[data-testid=link-folder]").await;
    window.answer_folder_dialog(&pieces).await;
    window.click("[data-testid=rail-pieces]").await;
    window.click("[data-testid=piece]").await;
    window.read(".body .cm-content", "empty at six").await;

    let text = fs::read_to_string(&file)
        .unwrap()
        .replace("empty", "crowded");
    fs::write(&file, text).unwrap();
    window.read(".body .cm-content", "crowded at six").await;

    window.type_into(".headline .cm-content", "!").await;
    let mut pause = tokio::time::interval(std::time::Duration::from_millis(100));
    for _ in 0..200 {
        pause.tick().await;
        if fs::read_to_string(&file).unwrap().contains('!') {
            break;
        }
    }
    let text = fs::read_to_string(&file).unwrap();
    assert!(
        text.contains("The quay!") || text.contains("!The quay"),
        "{text}"
    );
    assert!(text.contains("draft: true # ours"), "{text}");
    window.close().await;
}
