//! What the README says to type is typed as it stands there.
use std::fs;

use crate::stet::{Place, root};

#[test]
fn every_command_of_the_readme_runs_on_the_sample_desk() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, rest) = readme.split_once("cd src-tauri/desk/sample\n").unwrap();
    let (commands, _) = rest.split_once("```").unwrap();
    let sample = root().join("src-tauri/desk/sample");
    let place = Place::new();
    for folder in ["pages", "outlets"] {
        fs::create_dir(place.path(folder)).unwrap();
    }
    for name in [
        "registry.toml",
        "pages/the-ferry.txt",
        "outlets/harbour-review.toml",
    ] {
        fs::copy(sample.join(name), place.path(name)).unwrap();
    }
    for command in commands.lines() {
        let (words, into) = command.split_once(" > ").unwrap_or((command, ""));
        let words: Vec<&str> = words.split(' ').skip(1).collect();
        let ran = place.stet(&words);
        // The page has an error that only a person can put right.
        let expected = i32::from(words[0] == "check");
        assert_eq!(ran.code, Some(expected), "{command}: {}", ran.err);
        assert_eq!(ran.err, "", "{command}");
        if !into.is_empty() {
            place.write(into, ran.out.as_bytes());
        }
    }
    assert!(
        place
            .text("ferry.html")
            .contains("The ferry we stopped paying for")
    );
}
