//! Publishing from the window to a real WordPress.
use crate::{site::Site, window::Window};

#[tokio::test]
async fn a_finished_piece_becomes_a_draft_on_wordpress() {
    let Some(site) = Site::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(&folder.path().join("desk.stet"), &["--sample"]).await;
    window.see("[data-testid=piece]").await;
    let outlet = include_str!("../../src-tauri/desk/sample/outlets/harbour-review.toml");
    let outlet = format!(
        "{outlet}\n[[target]]\nname = \"site\"\nkind = \"wordpress\"\nurl = \"{}\"\nuser = \"editor\"\n",
        site.url()
    );
    window
        .command(
            "import_outlet",
            &serde_json::json!({ "name": "", "text": outlet }),
        )
        .await;
    window.open_piece("Teach the river, not the map").await;
    window.put_right_every_error().await;
    window.click("[data-testid=tab-publish]").await;
    window
        .click("[data-testid=publish][data-target=site]")
        .await;
    window
        .type_into("[data-testid=password]", "not the password")
        .await;
    window.click("[data-testid=password-go]").await;
    window
        .read("[data-testid=password-dialog]", "application password")
        .await;
    window
        .type_into("[data-testid=password]", site.password("editor"))
        .await;
    window.click("[data-testid=password-go]").await;
    window.see("[data-testid=receipt]").await;
    window.photograph("receipt").await;
    // The site has no such author, which is the one thing that may come back otherwise.
    window.click("[data-testid=receipt] summary").await;
    assert_eq!(window.count("[data-testid=receipt] li").await, 1);
    window
        .read("[data-testid=receipt] li", "author: sent “Ana Ribeiro”")
        .await;
    window.close().await;
}
