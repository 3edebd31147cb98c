//! How tests are written here: none is skipped, and none waits for time to pass.
use crate::root;
use std::{
    fs,
    path::{Path, PathBuf},
};

#[test]
fn no_test_is_ignored() {
    let mark = concat!("#[", "ignore");
    assert_eq!(holding(&sources(), mark), Vec::<PathBuf>::new());
}

#[test]
fn no_test_sleeps() {
    let tests = sources()
        .into_iter()
        .filter(|path| path.components().any(|part| part.as_os_str() == "tests"));
    assert_eq!(
        holding(&tests.collect::<Vec<_>>(), concat!("thread::", "sleep")),
        Vec::<PathBuf>::new()
    );
}

fn holding(paths: &[PathBuf], mark: &str) -> Vec<PathBuf> {
    let holds = |path: &&PathBuf| {
        fs::read_to_string(path)
            .expect("Rust is UTF-8")
            .contains(mark)
    };
    paths.iter().filter(holds).cloned().collect()
}

fn sources() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["src-tauri", "tests"] {
        rust_files(&root().join(folder), &mut found);
    }
    assert!(!found.is_empty());
    found
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry"))
    {
        let path = entry.path();
        if entry.file_type().expect("its kind").is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}
