//! Styles under a `.vale.ini`.
use stet_core::Piece;

use super::{flagged, no_file};
use crate::{Setup, Styles, Vocabulary};

/// The words that styles under a `.vale.ini` flag in a file, with their rules.
fn governed(setup: &str, rules: &[(&str, &str)], path: &str, body: &str) -> Vec<(String, String)> {
    let mut vocabulary = Vocabulary::default();
    assert_eq!(vocabulary.accept("Tidal Quay\n(?i)ebb\n"), []);
    assert_eq!(vocabulary.reject("sea ?front\n"), []);
    let (setup, faults) = Setup::read(setup);
    assert_eq!(faults, []);
    let mut styles = Styles::under(setup, vocabulary);
    let faults = styles.add_vale(&[], &[], &no_file);
    assert_eq!(faults, []);
    for (name, yaml) in rules {
        styles.add("Harbour", name, yaml, &no_file).unwrap();
    }
    let piece = Piece {
        body: body.into(),
        ..Piece::default()
    };
    let findings = styles.check(&piece, path).into_iter();
    let told = findings.map(|finding| {
        let words = piece.text(finding.span.place)[finding.span.range.clone()].to_owned();
        (finding.rule.into_owned(), words)
    });
    told.collect()
}

fn by(rule: &str, words: &str) -> (String, String) {
    (rule.into(), words.into())
}

#[test]
fn vocabularies_are_heeded_and_held_up() {
    let words = "extends: existence\nmessage: a\nignorecase: true\ntokens: [tidal, ebb, flow]\n";
    let deaf = format!("{words}vocab: false\n");
    let rules = [("Heeding", words), ("Deaf", &*deaf)];
    let body =
        "The Tidal Quay, tidal quay, the ebb and flow at the seafront. The sea, the Sea Front.\n";
    assert_eq!(
        governed(
            "[*]\nBasedOnStyles = Vale, Harbour\nVale.Spelling = NO\n",
            &rules,
            "a.md",
            body
        ),
        [
            by("Vale.Terms", "tidal quay"),
            by("Vale.Avoid", "seafront"),
            by("Harbour.Heeding", "flow"),
            by("Harbour.Deaf", "Tidal"),
            by("Harbour.Deaf", "tidal"),
            by("Harbour.Deaf", "ebb"),
            by("Harbour.Deaf", "flow"),
        ]
    );
}

#[test]
fn what_is_ignored_is_not_looked_at_and_what_stands_beside_it_is() {
    let setup = "SkippedScopes = blockquote\n[*.md]\nBasedOnStyles = Harbour\nTokenIgnores = \\{[^}]+\\}\n\
        BlockIgnores = (?s)%%.*?%%\n";
    let tide = "extends: existence\nmessage: a\ntokens: [tide]\n";
    let raw = format!("{tide}scope: raw\n");
    let body = "A tide {tide} &amp; **{tide}** tide.\n\n%% tide\n\ntide %%\n\n> tide\n\n{tide}\n";
    let flagged = |rule: &str, path: &str| governed(setup, &[("Tide", rule)], path, body).len();
    assert_eq!(
        [
            flagged(tide, "a.md"),
            flagged(tide, "a.txt"),
            flagged(&raw, "a.md")
        ],
        [2, 0, 8]
    );
}

#[test]
fn a_rule_is_told_no_more_often_than_it_allows() {
    let rule = "extends: existence\nmessage: a\ntokens: [tide]\nlimit: 2\ntests: [{input: tide}]\n";
    assert_eq!(flagged(rule, "tide\n\ntide tide\n"), ["tide", "tide"]);
}

#[test]
fn comments_switch_rules() {
    let tide = "extends: existence\nmessage: a\ntokens: [tide]\n";
    let body = "tide <!-- vale Harbour.Tide = NO --> tide\n\ntide\n\n<!-- vale Harbour.Tide = YES -->\n\ntide\n";
    assert_eq!(
        governed(
            "[*]\nBasedOnStyles = Harbour\n",
            &[("Tide", tide)],
            "a.md",
            body
        ),
        [by("Harbour.Tide", "tide"), by("Harbour.Tide", "tide")]
    );
}
