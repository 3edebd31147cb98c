//! Findings as workflow commands of GitHub Actions, which shows them beside the changed lines
//! (“Workflow commands for GitHub Actions: setting an error message”).
use std::fmt::Write as _;

use stet_desk::loose::FileFinding;

use super::{Checked, of_each};

/// One command a line.
pub(super) fn report(checked: &[Checked]) -> String {
    of_each(checked, |text, file| {
        for finding in &file.said.findings {
            write_finding(text, &file.file, finding);
        }
    })
}

fn write_finding(text: &mut String, file: &str, finding: &FileFinding) {
    let command = match finding.severity_word() {
        "info" => "notice",
        word => word,
    };
    let place = match finding.place.as_str() {
        "file" => format!(",line={},col={}", finding.line, finding.column),
        // Offsets into a field are no offsets into the file.
        _ => String::new(),
    };
    let _ = writeln!(
        text,
        "::{command} file={}{place},title={}::{}",
        property(file),
        property(&finding.rule),
        data(&finding.message),
    );
}

/// A message, with what would end the line escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property, with what would end it escaped too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
