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
        b"message: a\nextends: script\nscript: x\n",
    );
    let ran = check(&place, &[]);
    assert!(
        ran.err
            .contains("Counted.yml, line 2: `script` rules are not supported"),
        "{}",
        ran.err
    );
    assert!(
        ran.json()
            .iter()
            .any(|finding| finding["rule"] == "Harbour.Plain")
    );
}

#[test]
fn a_sequence_may_ask_for_parts_of_speech() {
    let place = place();
    place.write(
        "styles/Harbour/Passive.yml",
        b"extends: sequence\nmessage: \"Say who: '%s'.\"\ntokens:\n  - tag: VB(D|Z|P)\n    pattern: is|are|was|were\n  - tag: VBN\n    skip: 2\n",
    );
    place.write(
        "quay.md",
        b"A title\n\nThe contract was quietly cancelled in May. The quay is long. The council cancelled it, and was right.\n",
    );
    let found = check(&place, &[]).json();
    let messages: Vec<_> = found
        .iter()
        .filter(|finding| finding["rule"] == "Harbour.Passive")
        .map(|finding| finding["message"].as_str())
        .collect();
    assert_eq!(messages, [Some("Say who: 'was quietly cancelled'.")]);
}

/// A desk whose `.vale.ini` lies above its pieces.
fn governed(setup: &str) -> Place {
    let place = place();
    fs::create_dir_all(place.path("styles/config/vocabularies/Quay")).unwrap();
    place.write(
        "styles/config/vocabularies/Quay/accept.txt",
        b"Tidal Quay\n",
    );
    place.write("styles/config/vocabularies/Quay/reject.txt", b"sea front\n");
    fs::create_dir_all(place.path("drafts")).unwrap();
    place.write(
        "drafts/quay.md",
        b"A title\n\nThey commence at the tidal quay on the sea front.\n\n<!-- vale Harbour.Plain = NO -->\n\nThey commence.\n",
    );
    place.write(".vale.ini", setup.as_bytes());
    place
}

/// What styles say of the draft: rule, severity and where it begins.
fn styled(ran: &Ran) -> Vec<(String, String, u64)> {
    let word = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let told = ran.json();
    let of_styles = told.iter().filter(|finding| {
        let rule = finding["rule"].as_str().unwrap();
        rule.starts_with("Harbour.") || rule.starts_with("Vale.")
    });
    let told = of_styles.map(|finding| {
        let start = finding["start"].as_u64().unwrap();
        (word(&finding["rule"]), word(&finding["severity"]), start)
    });
    told.collect()
}

#[test]
fn the_vale_ini_above_a_file_says_which_rules_hold() {
    let place = governed(
        "StylesPath = styles\nVocab = Quay\n[*.md]\nBasedOnStyles = Vale, Harbour\nVale.Spelling = NO\nHarbour.Plain = warning\n",
    );
    let ran = place.stet(&["check", "drafts", "--format", "json"]);
    assert_eq!(ran.err, "");
    let found = |rule: &str, severity: &str, start| (rule.to_owned(), severity.to_owned(), start);
    assert_eq!(
        styled(&ran),
        [
            found("Harbour.Plain", "warning", 14),
            found("Vale.Terms", "error", 30),
            found("Vale.Avoid", "error", 48),
        ]
    );
}

#[test]
fn a_section_for_other_files_says_nothing_here() {
    let place = governed("StylesPath = styles\n[*.txt]\nBasedOnStyles = Harbour\n");
    let ran = place.stet(&["check", "drafts", "--format", "json"]);
    assert_eq!((ran.err.as_str(), styled(&ran)), ("", Vec::new()));
}

#[test]
fn what_a_vale_ini_names_and_nobody_has_is_told_with_its_line() {
    let place = governed(
        "StylesPath = styles\nPackages = https://styles.example/Coast.zip\nVocab = Sea\nColour = red\n\
         [*]\nBasedOnStyles = Harbour, Coast, Shore\n",
    );
    let ran = place.stet(&["check", "drafts", "--format", "json"]);
    let told: Vec<&str> = ran.err.lines().collect();
    let line = |number: usize| {
        told.iter()
            .find(|line| line.contains(&format!("line {number}")))
    };
    for (number, what) in [
        (2, "the package `Coast` is not on this machine"),
        (3, "the vocabulary `Sea`"),
        (4, "`Colour` is not known here"),
        (6, "the style `Shore`"),
    ] {
        assert!(
            line(number).is_some_and(|line| line.contains(what)),
            "{}",
            ran.err
        );
    }
    assert_eq!(told.len(), 4, "{}", ran.err);
    assert_eq!(styled(&ran)[0].0, "Harbour.Plain");
}

#[test]
fn spelling_is_held_against_the_dictionaries_of_the_styles_and_named_without_one() {
    let place = governed("StylesPath = styles\n[*]\nBasedOnStyles = Vale\n");
    place.write("drafts/quay.md", b"A title\n\nThe quay is shutt.\n");
    let told = place.stet(&["check", "drafts", "--format", "json"]);
    assert!(
        told.err
            .contains(".vale.ini, line 3: of the style `Vale`, `spelling` needs a dictionary"),
        "{}",
        told.err
    );
    fs::create_dir_all(place.path("styles/config/dictionaries")).unwrap();
    place.write("styles/config/dictionaries/en_GB.aff", b"SET UTF-8\n");
    place.write(
        "styles/config/dictionaries/en_GB.dic",
        b"5\nthe\nquay\nis\nshut\ntitle\n",
    );
    fs::create_dir_all(place.path("styles/config/ignore")).unwrap();
    place.write("styles/config/ignore/ours.txt", b"A\n");
    let ran = place.stet(&["check", "drafts", "--format", "json"]);
    let found = ("Vale.Spelling".to_owned(), "error".to_owned(), 21);
    assert_eq!((ran.err.as_str(), styled(&ran)), ("", vec![found]));
}
