//! The board: pieces move through the workflow, and the list knows.
use crate::window::Window;

#[tokio::test]
async fn a_card_moves_to_the_next_state_by_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    window.click("[data-testid=rail-desk]").await;
    window.see("[data-testid=card]").await;
    window.photograph("board").await;
    let before = window.state_of("A small tax with a long memory").await;
    assert_eq!(before, "with author");
    window.move_card("A small tax with a long memory").await;
    window
        .until("return [...document.querySelectorAll('[data-testid=card]')].some(card => card.textContent.includes('small tax') && card.closest('[data-state]').dataset.state === 'copy')")
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_search_finds_pieces_and_sources_as_one_types() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    window.type_into("[data-testid=search]", "ridersh").await;
    window.see("[data-testid=hit][data-kind=source]").await;
    window.see("[data-testid=hit][data-kind=piece]").await;
    window.photograph("search").await;
    window.close().await;
}
