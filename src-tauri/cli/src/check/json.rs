//! Findings for programs: a line of JSON for each.
use std::fmt::Write as _;

use super::{Checked, of_each};
use crate::print;

/// One finding a line.
pub(super) fn report(checked: &[Checked]) -> String {
    of_each(checked, |text, file| {
        for finding in &file.said.findings {
            match serde_json::to_string(finding) {
                Ok(json) => _ = writeln!(text, "{json}"),
                Err(error) => print::not_json(&error),
            }
        }
    })
}
