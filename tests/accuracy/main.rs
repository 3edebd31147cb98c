//! How many fields of the labelled pages come out right: the figures may rise, they must not fall.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may panic and read files"
)]
mod labels;
mod report;
mod score;

use std::path::Path;

#[test]
fn the_labelled_pages_come_out_as_well_as_they_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages/labelled");
    let report = report::of(&folder).unwrap();
    let table = report::table(&report);
    assert!(report.pages > 0);
    assert!(report.text_f1() >= 0.98, "{table}");
}
