//! Findings for people: where, what, why not, and what would put it right.
use std::fmt::Write as _;

use stet_desk::loose::FileFinding;

use super::{Checked, of_each};

/// The whole report.
pub(super) fn report(checked: &[Checked]) -> String {
    let text = of_each(checked, |text, file| {
        for finding in &file.said.findings {
            write_finding(text, &file.file, finding);
        }
    });
    text + &summary(checked)
}

fn write_finding(text: &mut String, file: &str, finding: &FileFinding) {
    let place = match finding.place.as_str() {
        "file" => String::new(),
        place => format!(" in {place}"),
    };
    let _ = writeln!(
        text,
        "{file}:{}:{}{place} {} {}\n    {}",
        finding.line,
        finding.column,
        finding.severity_word(),
        finding.rule,
        finding.message,
    );
    for fix in &finding.fixes {
        let _ = writeln!(text, "    fix ({}): {}", fix.safety_word(), fix.title);
    }
}

fn summary(checked: &[Checked]) -> String {
    let count = |word: &str| {
        checked
            .iter()
            .flat_map(|file| &file.said.findings)
            .filter(|finding| finding.severity_word() == word)
            .count()
    };
    let fixed: usize = checked.iter().map(|file| file.fixed).sum();
    let mut text = format!(
        "{} checked: {}, {}, {}",
        plural(checked.len(), "file"),
        plural(count("error"), "error"),
        plural(count("warning"), "warning"),
        plural(count("info"), "note"),
    );
    let overruled: usize = checked.iter().map(|file| file.said.overruled.len()).sum();
    if overruled > 0 {
        let _ = write!(text, "; {overruled} overruled");
    }
    if fixed > 0 {
        let _ = write!(text, "; {} applied", plural(fixed, "fix"));
    }
    text + ".\n"
}

fn plural(count: usize, noun: &str) -> String {
    let ending = match (count, noun.ends_with('x')) {
        (1, _) => "",
        (_, true) => "es",
        (_, false) => "s",
    };
    format!("{count} {noun}{ending}")
}
