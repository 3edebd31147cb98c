//! What the checks say of the labelled pages: what is true is found, and little else asks for an answer.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may panic and read files"
)]
mod judged;

use std::path::Path;

#[test]
fn the_labelled_pages_are_found_fault_with_where_a_careful_editor_does() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages/labelled");
    let day = "2026-11-23".parse().unwrap();
    let judgement = judged::pages(&folder, Some(day)).unwrap();
    let missed: usize = judgement.rules.values().map(|tally| tally.missed).sum();
    assert!(judgement.pages >= 50, "{}", judgement.table());
    assert_eq!(missed, 0, "{}", judgement.table());
    // Poems and an interview that nothing declares as such are taken for opinion.
    assert!(judgement.false_warnings <= 2, "{}", judgement.table());
    // Two lists above a headline hide the author's name.
    assert!(judgement.false_errors <= 2, "{}", judgement.table());
}
