//! The front of the project is a short card: a newcomer sees at one look what there is.
use crate::root;
use std::fs;

const CARD: &[&str] = &[
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "clippy.toml",
    "docs",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src-tauri",
    "tauri.conf.json",
    "tests",
    "ui",
];

/// What building leaves behind; git does not see it.
const BUILT: &[&str] = &["gen", "target"];

#[test]
fn nothing_lies_at_the_top_that_is_not_on_the_card() {
    let entries = fs::read_dir(root()).expect("the root can be read");
    let names = entries.map(|entry| {
        entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    let stray = names
        .filter(|name| !name.starts_with('.') && ![CARD, BUILT].concat().contains(&name.as_str()));
    assert_eq!(stray.collect::<Vec<_>>(), Vec::<String>::new());
}
