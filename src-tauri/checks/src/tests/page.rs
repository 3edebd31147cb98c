//! A whole page of real life, which belongs to its publisher and is not part of the project.
use std::{collections::BTreeMap, fs};

use stet_core::{Disclaimer, Finding, Outlet, Piece, apply};

use crate::{Context, apply_safe_fixes, check};

use super::TODAY;

/// The page, or nothing where it is not at hand.
pub(super) fn page() -> Option<String> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/corpus/opinion-page.txt"
    );
    let page = fs::read_to_string(path).ok();
    if page.is_none() {
        println!("SKIPPED: {path} is not at hand, so the page in it is not checked.");
    }
    page
}

/// The paragraph that begins like this.
fn paragraph<'a>(page: &'a str, beginning: &str) -> &'a str {
    page.split("\n\n")
        .find(|paragraph| paragraph.starts_with(beginning))
        .unwrap()
        .trim()
}

/// The piece as it is to be imported: furniture in its fields, the page around it cut off.
fn imported(page: &str) -> Piece {
    let first = page.lines().next().unwrap();
    let bio = page.find("Source:").unwrap();
    let mut piece = Piece {
        body: page[first.len()..bio].trim().to_owned() + "\n",
        ..Piece::default()
    };
    piece.furniture.label = "Opinion".into();
    piece.furniture.headline = first.strip_prefix("Opinion: ").unwrap().to_owned();
    piece.furniture.bio = paragraph(page, "Source:").to_owned();
    piece.furniture.disclaimer = paragraph(page, "The views expressed").to_owned();
    piece.furniture.language = "en".into();
    piece
}

/// The page's own outlet; its disclaimer ends in the full stop that the page lost.
pub(super) fn outlet(page: &str) -> Outlet {
    Outlet {
        id: "commonspace".into(),
        name: "commonspace.eu".into(),
        languages: vec!["en".into()],
        disclaimers: vec![Disclaimer {
            language: "en".into(),
            text: format!("{}.", paragraph(page, "The views expressed")),
            ..Disclaimer::default()
        }],
        ..Outlet::default()
    }
}

/// How often each rule has something to say, by name.
fn counted(findings: &[Finding]) -> Vec<(&str, usize)> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(&*finding.rule).or_default() += 1;
    }
    counts.into_iter().collect()
}

/// The faults of the text itself, however it came in.
const OF_THE_TEXT: &[(&str, usize)] = &[
    ("acronym.undefined", 1),
    ("acronym.unused", 1),
    ("byline.bio-grammar", 1),
    ("byline.bio-prefix", 1),
    ("date.no-anchor", 1),
    ("date.relative-stale", 2),
    ("date.year-missing", 1),
    ("disclaimer.altered", 1),
    ("name.first-reference", 1),
    ("name.later-reference", 1),
    ("quote.fragment", 1),
    ("quote.punct-place", 1),
    ("style.us-variant", 1),
    ("typo.apostrophe", 2),
    ("typo.dash", 3),
    ("typo.invisible", 1),
];

#[test]
fn the_imported_piece_shows_its_faults_and_no_others() {
    let Some(page) = page() else { return };
    let (piece, outlet) = (imported(&page), outlet(&page));
    let context = Context {
        outlet: Some(&outlet),
        ..Context::on(TODAY)
    };
    assert_eq!(counted(&check(&piece, &context)), OF_THE_TEXT);
}

#[test]
fn the_page_as_pasted_shows_what_does_not_belong_to_the_piece_as_well() {
    let Some(page) = page() else { return };
    let (piece, outlet) = (
        Piece {
            body: page.clone(),
            ..Piece::default()
        },
        outlet(&page),
    );
    let context = Context {
        outlet: Some(&outlet),
        ..Context::on(TODAY)
    };
    let mut expected = OF_THE_TEXT.to_vec();
    expected.retain(|(rule, _)| *rule != "typo.invisible");
    expected.extend([
        ("head.missing", 1),
        ("text.chrome", 4),
        ("text.duplicate-block", 3),
        ("typo.invisible", 6),
    ]);
    expected.sort_unstable();
    assert_eq!(counted(&check(&piece, &context)), expected);
}

#[test]
fn once_dated_the_piece_says_what_its_dates_meant_and_can_be_put_right() {
    let Some(page) = page() else { return };
    let (mut piece, outlet) = (imported(&page), outlet(&page));
    piece.furniture.published = "2024-12-10".into();
    let context = Context {
        outlet: Some(&outlet),
        ..Context::on(TODAY)
    };
    let fixed = apply_safe_fixes(&mut piece, &context);
    assert_eq!(fixed.applied.len(), 9);
    let dates: Vec<&str> = fixed
        .report
        .findings
        .iter()
        .filter(|finding| finding.rule.starts_with("date."))
        .map(|finding| finding.fixes[0].title.as_str())
        .collect();
    assert_eq!(
        dates,
        [
            "Write “5 December 2024”",
            "Write “In November 2023”",
            "Write “In July 2024”"
        ]
    );
    while let Some(fix) = check(&piece, &context)
        .into_iter()
        .find_map(|finding| finding.fixes.into_iter().next())
    {
        apply(&mut piece, &fix.edits).unwrap();
    }
    assert_eq!(
        counted(&check(&piece, &context)),
        [("acronym.undefined", 1), ("quote.fragment", 1)]
    );
}
