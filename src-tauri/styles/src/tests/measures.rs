//! Rules that measure a text, and words that follow one another.
use std::ops::Range;

use stet_core::Piece;

use super::{flagged, no_file, one, refused, said};
use crate::Styles;

const LONG: &str = "extends: metric\nmessage: \"%s words a sentence.\"\nformula: |\n  round(words / sentences, 1)\n\
    condition: \"> 5\"\n";

#[test]
fn a_formula_is_computed_over_the_whole_body_unless_a_scope_says_otherwise() {
    let body = "# A very long heading that counts for nothing\n\nOne two three four. Five six seven eight nine ten eleven.\n\n\
        One two three four five six seven eight nine.\n";
    assert_eq!(said(LONG, body), [one("", "6.70 words a sentence.", None)]);
    assert_eq!(
        said(&format!("{LONG}scope: paragraph\n"), body),
        [
            one(
                "One two three four. Five six seven eight nine ten eleven.",
                "5.50 words a sentence.",
                None
            ),
            one(
                "One two three four five six seven eight nine.",
                "9.00 words a sentence.",
                None
            ),
        ]
    );
    assert_eq!(said(LONG, "One two three four five."), []);
    assert_eq!(said(LONG, "# Nothing but a heading\n"), []);
}

#[test]
fn blocks_are_counted_by_kind() {
    let rule = |formula: &str| {
        format!("extends: metric\nmessage: '%s'\nformula: {formula}\ncondition: '> 0.0'\n")
    };
    let body = "# One\n\n## Two\n\n## Three\n\nText.\n\n- a\n- b\n\n> c\n\n    d\n";
    let told = |formula: &str| said(&rule(formula), body)[0].1.clone();
    assert_eq!(told("heading.h1 + 10 * heading.h2"), "21.00");
    assert_eq!(told("list + 10 * blockquote + 100 * pre"), "111.00");
}

#[test]
fn readability_is_the_mean_of_some_scores() {
    let rule = |grade: &str| {
        format!(
            "extends: readability\nmessage: 'Grade %s.'\nmetrics: [Flesch-Kincaid, Gunning Fog]\ngrade: {grade}\n"
        )
    };
    let body =
        "The authority reconsidered every preliminary application with considerable hesitation.";
    assert_eq!(said(&rule("8"), body), [one("", "Grade 31.64.", None)]);
    assert_eq!(said(&rule("32"), body), []);
    assert_eq!(said(&rule("8"), "The quay is shut. It was cold."), []);
}

#[test]
fn measures_that_nobody_knows_are_named_with_their_line() {
    assert_eq!(
        refused("extends: metric\nmessage: a\nformula: wards / 2\ncondition: '> 1'\n"),
        ["line 3: `wards` is not counted"]
    );
    assert_eq!(
        refused("extends: metric\nmessage: a\nformula: words\ncondition: '+ 1'\n").len(),
        1
    );
    assert!(
        refused("extends: readability\nmessage: a\ngrade: 8\nmetrics:\n  - SMOG\n  - Fog\n")[0]
            .starts_with("line 6: `Fog` is no score")
    );
}

#[test]
fn words_that_follow_one_another_are_found_within_a_sentence() {
    let rule = "extends: sequence\nmessage: a\nignorecase: true\ntokens:\n  - pattern: neither\n  - pattern: or\n    skip: 3\n";
    assert_eq!(
        flagged(
            rule,
            "Neither the quay or the gate. Neither, she said, of the two quays or gates. Neither. Or both. Neithers or x."
        ),
        ["Neither the quay or"]
    );
    let negated = "extends: sequence\nmessage: a\ntokens:\n  - pattern: not\n    negate: true\n  - pattern: only\n  - pattern: but\n    negate: true\n";
    assert_eq!(
        flagged(
            negated,
            "It is not only this. It is only but late. We only ask."
        ),
        ["We only ask"]
    );
}

/// As verbs, words in `-ed` are participles; all else is a noun.
fn tagger(sentence: &str, words: &[Range<usize>]) -> Vec<&'static str> {
    let tag = |word: &Range<usize>| match &sentence[word.clone()] {
        "was" | "were" => "VBD",
        word if word.ends_with("ed") => "VBN",
        _ => "NN",
    };
    words.iter().map(tag).collect()
}

#[test]
fn a_sequence_may_ask_for_parts_of_speech() {
    let flagged = |rule: &str, body: &str| {
        let mut styles = Styles::default().tagged_by(tagger);
        styles.add("Harbour", "Rule", rule, &no_file).unwrap();
        let piece = Piece {
            body: body.into(),
            ..Piece::default()
        };
        let findings = styles.check(&piece, "").into_iter();
        let words = findings.map(|finding| piece.body[finding.span.range].to_owned());
        words.collect::<Vec<_>>()
    };
    let passive = "extends: sequence\nmessage: a\ntokens:\n  - tag: VBD\n    pattern: was|were\n  - tag: VBN\n    skip: 1\n";
    assert_eq!(
        flagged(
            passive,
            "It was never closed. Closed it was. They were sure. Was it opened?"
        ),
        ["was never closed"]
    );
    let unsaid = "extends: sequence\nmessage: a\ntokens:\n  - pattern: quay\n  - tag: VB\n    negate: true\n";
    assert_eq!(
        flagged(unsaid, "The quay was shut. The quay itself stood."),
        ["quay itself"]
    );
}

#[test]
fn parts_of_speech_are_refused_where_nobody_tells_them() {
    let rule = "extends: sequence\nmessage: a\ntokens:\n  - tag: MD\n  - pattern: of\n";
    assert!(refused(rule)[0].starts_with("line 4: `tag` needs each word's part of speech"));
    assert_eq!(
        refused("extends: sequence\nmessage: a\ntokens:\n  - skip: 2\n"),
        ["line 4: a word of a sequence has a `pattern` or a `tag`"]
    );
}
