//! Words that no dictionary knows.
use stet_core::Piece;

use super::refused;
use crate::Styles;

const AFFIXES: &str = "SET UTF-8\nTRY aeiouqrstyn\nSFX S Y 1\nSFX S 0 s .\n";
const WORDS: &str = "7\nquay/S\nthe\nharbour/S\nis\nshut\nTide\nit's\n";

fn files(path: &str) -> Option<Vec<u8>> {
    let text = match path {
        "config/dictionaries/en_GB.aff" => AFFIXES,
        "config/dictionaries/en_GB.dic" => WORDS,
        "config/ignore/names.txt" => "Osei\nsluicegate\n",
        _ => return None,
    };
    Some(text.into())
}

/// What is flagged, with the words offered.
fn flagged(more: &str, body: &str) -> Vec<(String, Vec<String>)> {
    let rule = format!("extends: spelling\nmessage: \"'%s'?\"\ndictionaries: [en_GB]\n{more}");
    let mut styles = Styles::default();
    styles.add("Harbour", "Spelling", &rule, &files).unwrap();
    let piece = Piece {
        body: body.into(),
        ..Piece::default()
    };
    let findings = styles.check(&piece, "a.md").into_iter();
    let told = findings.map(|finding| {
        let words = piece.text(finding.span.place)[finding.span.range.clone()].to_owned();
        let offered = finding.fixes.into_iter();
        (
            words,
            offered.map(|fix| fix.edits[0].text.clone()).collect(),
        )
    });
    told.collect()
}

fn bare(word: &str) -> (String, Vec<String>) {
    (word.into(), Vec::new())
}

#[test]
fn words_that_no_dictionary_knows_are_flagged() {
    assert_eq!(
        flagged(
            "",
            "The quays, the *harbour*: “the quqy is shut” – it’s NATO, `quqy`, B2, sea-wall. Osei’s tide."
        ),
        [bare("quqy"), bare("Osei’s"), bare("tide")]
    );
}

#[test]
fn lists_filters_and_exceptions_let_words_pass() {
    let more = "ignore: names.txt\nfilters: ['ex$']\nexceptions: [tidal basin]\n";
    assert_eq!(
        flagged(
            more,
            "Osei shut the sluicegate, the latex, the Tidal Basin, the basin."
        ),
        [bare("basin")]
    );
}

#[test]
fn better_words_are_offered_when_the_rule_asks_for_them() {
    let more = "action:\n  name: suggest\n  params: [spellings]\n";
    let found = flagged(more, "The qauy is shut.");
    assert_eq!(found.len(), 1);
    assert_eq!(
        (&*found[0].0, found[0].1.first().map(String::as_str)),
        ("qauy", Some("quay"))
    );
}

#[test]
fn a_dictionary_that_is_not_there_is_named() {
    let rule = |more: &str| format!("message: a\nextends: spelling\n{more}");
    assert_eq!(
        refused(&rule("dictionaries:\n  - en_GB\n")),
        ["line 4: `en_GB.aff` and `en_GB.dic` are not in `config/dictionaries`"]
    );
    assert!(refused(&rule(""))[0].starts_with("line 2: `spelling` needs a dictionary."));
}
