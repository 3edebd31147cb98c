//! How many fields of the labelled pages come out right: the figures may rise, they must not fall.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may panic and read files"
)]
mod invented;
mod labels;
mod report;
mod score;

use std::path::Path;

/// How often a field of the labelled pages may be missed or false; those that are not here, never.
const WRONG: &[(&str, usize)] = &[];

#[test]
fn the_labelled_pages_come_out_as_well_as_they_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages/labelled");
    let report = report::of(&folder).unwrap();
    let table = report::table(&report);
    assert!(report.text_f1() >= 0.995, "{table}");
    assert_wrong_at_most(&report, WRONG);
}

/// How many of the general articles, such as news, recipes and answers, may keep a line of the page.
const GENERAL: &[(&str, usize)] = &[("chrome out", 6)];

#[test]
fn articles_of_every_kind_come_out_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages/general");
    let report = report::of(&folder).unwrap();
    assert!(report.text_f1() >= 0.96, "{}", report::table(&report));
    assert_wrong_at_most(&report, GENERAL);
}

fn assert_wrong_at_most(report: &score::Report, most: &[(&str, usize)]) {
    assert!(report.pages > 0);
    for (what, tally) in &report.tallies {
        let allowed = most.iter().find(|(field, _)| field == what);
        let allowed = allowed.map_or(0, |(_, times)| *times);
        let wrong = tally.there - tally.right + tally.false_ones;
        assert!(wrong <= allowed, "{what}\n{}", report::table(report));
    }
}

/// How many of so many invented pages may have a field wrong; those that are not here, none.
const INVENTED: &[(&str, usize)] = &[
    ("authors", 1),
    ("bio", 2),
    ("chrome out", 1),
    ("ends with the piece", 3),
    ("headline", 1),
    ("last sentence", 2),
];

#[test]
fn invented_pages_come_out_as_well_as_they_did() {
    let pages = invented::pages(1, 120).unwrap();
    let report = report::of_pages(&pages);
    assert_wrong_at_most(&report, INVENTED);
}

/// Pages in the layouts of many outlets, each as it was saved and as a browser copies the whole of it: how many may have
/// a field wrong, of the saved ones and of the copied ones. Those that are not here, none.
const PAIRS: &[(&str, usize, usize)] = &[
    ("authors", 3, 15),
    ("bio", 7, 19),
    ("chrome out", 5, 31),
    ("credit", 5, 8),
    ("disclaimer", 1, 3),
    ("disclosure", 0, 2),
    ("ends with the piece", 0, 11),
    ("first sentence", 0, 1),
    ("headline", 3, 19),
    ("label", 42, 48),
    ("published", 1, 5),
    ("standfirst", 6, 40),
    ("starts with the piece", 0, 26),
];

#[test]
fn a_page_copied_from_a_browser_comes_out_as_well_as_it_did_beside_the_saved_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages/pairs");
    let (saved, copied): (Vec<_>, Vec<_>) = labels::pages(&folder)
        .unwrap()
        .into_iter()
        .partition(|page| page.name.ends_with(".html"));
    assert_eq!(saved.len(), copied.len());
    let most = |which: fn(&(&'static str, usize, usize)) -> usize| -> Vec<_> {
        PAIRS.iter().map(|row| (row.0, which(row))).collect()
    };
    assert_wrong_at_most(&report::of_pages(&saved), &most(|row| row.1));
    assert_wrong_at_most(&report::of_pages(&copied), &most(|row| row.2));
}
