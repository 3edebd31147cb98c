//! House styles in the format of Vale, run from the command line.
use std::fs;

use crate::stet::{Place, Ran};

const RULE: &[u8] = b"extends: substitution\nmessage: \"Write '%s', not '%s'.\"\nlevel: error\nswap:\n  commence: begin\n";

fn place() -> Place {
    let place = Place::new();
    fs::create_dir_all(place.path("styles/Harbour")).unwrap();
    place.write("styles/Harbour/Plain.yml", RULE);
    place.write(
        "quay.md",
        b"A title\n\nThe works commence in May, as the board has said. \xe2\x80\x9cThey commence,\xe2\x80\x9d she said, at `commence`.\n",
    );
    place
}

fn check(place: &Place, more: &[&str]) -> Ran {
    let words = ["check", "quay.md", "--styles", "styles", "--format", "json"];
    place.stet(&[&words, more].concat())
}

#[test]
fn a_style_is_run_and_leaves_quotations_and_code_alone() {
    let found = check(&place(), &[]).json();
    let of_style: Vec<_> = found
        .iter()
        .filter(|finding| finding["rule"] == "Harbour.Plain")
        .map(|finding| (finding["start"].as_u64(), finding["severity"].as_str()))
        .collect();
    assert_eq!(of_style, [(Some(19), Some("error"))]);
}

#[test]
fn a_rule_that_cannot_run_is_named_with_its_line_and_the_others_run() {
    let place = place();
    place.write(
        "styles/Harbour/Counted.yml",
        b"message: a\nextends: metric\nformula: x\n",
    );
    let ran = check(&place, &[]);
    assert!(
        ran.err
            .contains("Counted.yml, line 2: `metric` rules are not supported"),
        "{}",
        ran.err
    );
    assert!(
        ran.json()
            .iter()
            .any(|finding| finding["rule"] == "Harbour.Plain")
    );
}
