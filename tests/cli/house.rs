//! What a folder's `stet.toml` says, and findings overruled in the files themselves.
use std::fs;

use crate::{
    files::keeps_to_the_standard,
    stet::{Place, Ran},
};

const PIECE: &str = "---\nheadline: The quay can wait\nbyline: By Ada Osei\nauthors:\n  - Ada Osei\n---\n\n\
    The quay - or what is left of it - can wait.\n\nThe school cannot.\n";

/// A folder whose `stet.toml` lies two folders above the piece.
fn folder(config: &str) -> Place {
    let place = Place::new();
    fs::create_dir_all(place.path("desk/drafts/may")).unwrap();
    fs::create_dir_all(place.path("desk/outlets")).unwrap();
    place.write("desk/stet.toml", config.as_bytes());
    place.write(
        "desk/outlets/plain.toml",
        b"id = \"plain\"\nname = \"The Plain\"\nlanguages = [\"en\"]\n[label]\nauto = true\n",
    );
    place.write(
        "desk/outlets/strict.toml",
        b"id = \"strict\"\nname = \"The Strict\"\nlanguages = [\"en\"]\n[label]\nauto = true\n[severity]\n\
          \"typo.dash\" = \"error\"\n",
    );
    place.write("desk/drafts/may/quay.md", PIECE.as_bytes());
    place
}

const DESK: &str =
    "outlet = \"outlets/plain.toml\"\noutlets = [\"outlets\"]\noff = [\"byline.bio-missing\"]\n";

fn said(ran: &Ran) -> Vec<(String, String)> {
    let word = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    ran.json()
        .iter()
        .map(|finding| (word(&finding["rule"]), word(&finding["severity"])))
        .collect()
}

fn check(place: &Place) -> Ran {
    place.stet(&["check", "desk/drafts", "--format", "json"])
}

fn has(said: &[(String, String)], rule: &str, severity: &str) -> bool {
    said.contains(&(rule.to_owned(), severity.to_owned()))
}

#[test]
fn a_file_is_held_against_the_house_of_the_nearest_folder_above() {
    let place = folder(DESK);
    let there = said(&check(&place));
    assert!(has(&there, "typo.dash", "info"), "{there:?}");
    assert!(!there.iter().any(|(rule, _)| rule == "byline.bio-missing"));

    place.write(
        "desk/drafts/stet.toml",
        b"[severity]\n\"typo.dash\" = \"warning\"\n",
    );
    let nearer = said(&check(&place));
    assert!(has(&nearer, "typo.dash", "warning"), "{nearer:?}");
}

#[test]
fn a_piece_that_names_an_outlet_is_held_against_that_one() {
    let place = folder(DESK);
    let named = PIECE.replacen("---\n", "---\noutlet: strict\n", 1);
    place.write("desk/drafts/may/quay.md", named.as_bytes());
    assert!(has(&said(&check(&place)), "typo.dash", "error"));

    let flag = ["--outlet", "desk/outlets/plain.toml"];
    let by_flag = place.stet(&[&["check", "desk/drafts", "--format", "json"], &flag[..]].concat());
    assert!(has(&said(&by_flag), "typo.dash", "info"));
}

#[test]
fn a_slip_in_a_house_file_is_named_and_the_rest_of_it_holds() {
    let place = folder(&format!("colour = \"red\"\n{DESK}"));
    place.write(
        "desk/outlets/plain.toml",
        b"id = \"plain\"\nname = \"The Plain\"\nlanguages = [\"en\"]\nwrods = 5\n[severity]\n\"typo.dash\" = \"error\"\n",
    );
    let ran = check(&place);
    assert!(ran.err.contains("stet.toml, line 1: "), "{}", ran.err);
    assert!(ran.err.contains("plain.toml, line 4: "), "{}", ran.err);
    assert!(has(&said(&ran), "typo.dash", "error"));
}

#[test]
fn a_house_file_that_is_not_there_is_named() {
    let place = folder("outlet = \"gone.toml\"\n");
    let ran = check(&place);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("gone.toml"), "{}", ran.err);
}

#[test]
fn a_ruling_goes_where_the_file_goes_and_ends_with_its_sentence() {
    let place = folder("outlet = \"outlets/strict.toml\"\noff = [\"byline.*\"]\n");
    let piece = "desk/drafts/may/quay.md";
    let why = ["--reason", "The author's own hyphens", "--by", "Ines"];
    let waived = place.stet(
        &[
            &["waive", piece, "--rule", "typo.dash", "--line", "8"],
            &why[..],
        ]
        .concat(),
    );
    assert_eq!(
        waived.fine(),
        format!("2 findings of typo.dash overruled in {piece}.\n")
    );

    let fine = place.stet(&["check", piece]);
    assert!(fine.out.contains("2 overruled"), "{}", fine.out);
    assert_eq!(fine.code, Some(0), "{}", fine.out);

    let log = place
        .stet(&["check", piece, "--format", "sarif"])
        .json()
        .remove(0);
    keeps_to_the_standard(&log);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let suppressed: Vec<_> = results
        .iter()
        .filter(|result| result["ruleId"] == "typo.dash")
        .map(|result| &result["suppressions"][0]["justification"])
        .collect();
    assert_eq!(suppressed, ["The author's own hyphens (Ines)"; 2]);

    let elsewhere = place
        .text(piece)
        .replace("The school cannot.", "The school can not.");
    place.write(piece, elsewhere.as_bytes());
    assert_eq!(place.stet(&["check", piece]).code, Some(0));

    let changed = elsewhere.replace("can wait.\n", "must wait.\n");
    place.write(piece, changed.as_bytes());
    assert_eq!(place.stet(&["check", piece]).code, Some(1));
}

#[test]
fn a_ruling_needs_a_finding_to_answer_to() {
    let place = folder(DESK);
    let ran = place.stet(&[
        "waive",
        "desk/drafts/may/quay.md",
        "--rule",
        "typo.dash",
        "--line",
        "2",
        "--reason",
        "x",
        "--by",
        "y",
    ]);
    assert_eq!(ran.code, Some(2));
    assert_eq!(
        ran.err,
        "stet: desk/drafts/may/quay.md has no open finding of typo.dash on line 2. Nothing was changed.\n"
    );
}

#[test]
fn github_is_told_in_its_own_commands() {
    let place = folder(DESK);
    place.write("desk/drafts/may/50%, quay.md", PIECE.as_bytes());
    let ran = place.stet(&[
        "check",
        "desk/drafts/may/50%, quay.md",
        "--format",
        "github",
    ]);
    let dash = ran
        .out
        .lines()
        .find(|line| line.contains("typo.dash"))
        .unwrap();
    assert!(
        dash.starts_with(
            "::notice file=desk/drafts/may/50%25%2C quay.md,line=8,col=9,title=typo.dash::"
        ),
        "{dash}"
    );
}
