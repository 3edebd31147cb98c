//! A library that does not open: the window says why, and leads back to the pieces.
use std::{
    fs::{self, File},
    iter::repeat,
    ops::Range,
    path::{Path, PathBuf},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::window::Window;

/// The library of a sample desk that nobody has open, and its backup.
struct Closed {
    folder: TempDir,
    library: PathBuf,
}

impl Closed {
    async fn desk() -> Self {
        let first = tempfile::tempdir().unwrap();
        let window = Window::open(&first.path().join("desk.stet"), &["--sample"]).await;
        window.see("[data-testid=piece]").await;
        let backups = window.command("back_up", &Value::Null).await;
        let backup = Path::new(backups[0]["path"].as_str().unwrap());
        // In a place of its own, so that no window that is still closing has it in its hands.
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("desk.stet");
        fs::create_dir(folder.path().join("backups")).unwrap();
        for to in [
            library.clone(),
            folder.path().join("backups").join(name(backup)),
        ] {
            fs::copy(backup, to).unwrap();
        }
        window.close().await;
        Self { folder, library }
    }

    /// Writes over a part of the library.
    fn spoil(&self, part: Range<usize>, with: impl Iterator<Item = u8>) -> Vec<u8> {
        let mut spoilt = fs::read(&self.library).unwrap();
        let end = part.end.min(spoilt.len());
        for (byte, with) in spoilt[part.start..end].iter_mut().zip(with) {
            *byte = with;
        }
        fs::write(&self.library, &spoilt).unwrap();
        spoilt
    }

    fn kept_aside(&self, mark: &str) -> Vec<PathBuf> {
        let files = fs::read_dir(self.folder.path().join("backups")).unwrap();
        files
            .map(|file| file.unwrap().path())
            .filter(|path| name(path).contains(mark))
            .collect()
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

async fn bring_the_latest_back(window: &Window) {
    window.click("[data-testid=bring-back]").await;
    window.click("[data-testid=question-go]").await;
    window
        .until("return document.querySelectorAll('[data-testid=piece]').length === 6")
        .await;
    window
        .read("[data-testid=notice]", "The backup is back in place")
        .await;
}

#[tokio::test]
async fn a_damaged_library_is_told_of_and_its_backup_brought_back() {
    const PAGE: usize = 4096;
    let desk = Closed::desk().await;
    let spoilt = desk.spoil(PAGE..usize::MAX, repeat(0xA5));
    let window = Window::open(&desk.library, &[]).await;
    window.see("[data-testid=shut][data-cause=damaged]").await;
    window.read("[data-testid=shut] h1", "damaged").await;
    window
        .read("[data-testid=shut-path]", &name(&desk.library))
        .await;
    window.photograph("shut-damaged").await;
    window
        .ask("document.documentElement.dataset.theme = 'lamp'")
        .await;
    window.photograph("shut-damaged-lamp").await;
    bring_the_latest_back(&window).await;
    window.close().await;
    let kept = desk.kept_aside(".damaged-");
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(fs::read(&kept[0]).unwrap(), spoilt);
}

#[tokio::test]
async fn a_library_from_the_future_stays_as_it_is_until_a_backup_is_brought_back() {
    const VERSION_IN_THE_HEADER: Range<usize> = 60..64;
    let desk = Closed::desk().await;
    let spoilt = desk.spoil(VERSION_IN_THE_HEADER, 9_999_u32.to_be_bytes().into_iter());
    let window = Window::open(&desk.library, &[]).await;
    window.see("[data-testid=shut][data-cause=newer]").await;
    window.read("[data-testid=shut]", "Update Stet").await;
    window.photograph("shut-newer").await;
    window.click("[data-testid=try-again]").await;
    window.see("[data-testid=try-again]:enabled").await;
    window.see("[data-testid=shut][data-cause=newer]").await;
    assert_eq!(fs::read(&desk.library).unwrap(), spoilt);
    bring_the_latest_back(&window).await;
    window.close().await;
}

#[tokio::test]
async fn a_library_that_another_stet_holds_opens_once_it_is_let_go() {
    let desk = Closed::desk().await;
    let held = File::create(desk.library.with_extension("stet.lock")).unwrap();
    held.lock().unwrap();
    let window = Window::open(&desk.library, &[]).await;
    window.see("[data-testid=shut][data-cause=in-use]").await;
    window.photograph("shut-in-use").await;
    drop(held);
    window.click("[data-testid=try-again]").await;
    window
        .until("return document.querySelectorAll('[data-testid=piece]').length === 6")
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_library_that_is_gone_is_not_taken_for_a_new_one() {
    let desk = Closed::desk().await;
    fs::remove_file(&desk.library).unwrap();
    let window = Window::open(&desk.library, &[]).await;
    window.see("[data-testid=shut][data-cause=gone]").await;
    window.photograph("shut-gone").await;
    assert!(!desk.library.exists());
    window.click("[data-testid=begin-anew]").await;
    window.see("[data-testid=first-run]").await;
    window.close().await;
    assert!(desk.library.exists());
}
