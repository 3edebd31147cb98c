//! How tests are written here: none is skipped, and none waits for time to pass.
use crate::root;
use std::{
    fs,
    path::{Path, PathBuf},
};

#[test]
fn no_test_is_ignored() {
    assert_eq!(holding(concat!("#[", "ignore")), Vec::<PathBuf>::new());
}

#[test]
fn no_test_sleeps() {
    assert_eq!(holding(concat!("::", "sleep(")), Vec::<PathBuf>::new());
}

/// The files in which a test holds these words.
fn holding(words: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in ["src-tauri", "tests"] {
        rust_files(&root().join(folder), &mut files);
    }
    assert!(!files.is_empty());
    files.retain(|path| tests_in(path).contains(words));
    files
}

/// The whole file under a folder of tests or benchmarks; elsewhere what comes after the first `cfg(test)`.
fn tests_in(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("Rust is UTF-8");
    let whole = path
        .components()
        .any(|part| part.as_os_str() == "tests" || part.as_os_str() == "benches");
    let start = if whole {
        Some(0)
    } else {
        text.find("#[cfg(test)]")
    };
    start
        .map(|start| text[start..].to_string())
        .unwrap_or_default()
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
