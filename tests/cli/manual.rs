//! The manual: every command explains itself, and the pages in `docs` say the same.
use std::fs;

use crate::stet::{Place, root};

#[test]
fn the_page_about_the_command_line_is_fresh() {
    let page = Place::new().stet(&["man", "--markdown"]).fine();
    let kept = fs::read_to_string(root().join("docs/cli.md")).unwrap_or_default();
    // Two pages of text beside each other would say less.
    assert!(kept == page, "docs/cli.md is stale; run `cargo xtask docs`");
}

#[test]
fn every_rule_explains_itself() {
    let place = Place::new();
    let rules = place.stet(&["rules", "--json"]).json();
    assert!(rules.len() >= 25);
    for rule in rules {
        let text = place
            .stet(&["explain", rule["id"].as_str().unwrap()])
            .fine();
        assert!(text.contains(rule["summary"].as_str().unwrap()), "{text}");
    }
}

#[test]
fn completions_and_the_manual_page_are_made() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish"] {
        assert!(place.stet(&["completions", shell]).fine().contains("stet"));
    }
    assert!(place.stet(&["man"]).fine().contains(".TH stet"));
}
