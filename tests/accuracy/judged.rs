//! Findings held against those that a careful editor wrote down.
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use serde::Serialize;
use stet_core::Severity;
use stet_desk::loose::{self, FileFinding, Houses};

/// What became of the pages of a folder.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Judgement {
    pub(crate) pages: usize,
    /// By rule.
    pub(crate) rules: BTreeMap<String, Tally>,
    pub(crate) false_errors: usize,
    pub(crate) false_warnings: usize,
    /// What was said and should not be, or should be and was not: a line each.
    pub(crate) wrong: Vec<String>,
}

/// How often a rule was right.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct Tally {
    pub(crate) right: usize,
    pub(crate) missed: usize,
    pub(crate) wrong: usize,
}

/// Checks the pages of a folder that say what is to be found.
pub(crate) fn pages(folder: &Path, day: Option<Date>) -> io::Result<Judgement> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    files.sort();
    let mut houses = Houses::new(day, None, None);
    let mut judgement = Judgement::default();
    for file in files {
        if let Some(expected) = expected(&file)? {
            let house = houses.of(&file).map_err(io::Error::other)?;
            let name = file.to_string_lossy();
            let checked =
                loose::check(&name, &fs::read(&file)?, &house).map_err(io::Error::other)?;
            judgement.add(&file, &checked.findings, expected);
        }
    }
    Ok(judgement)
}

/// The rules that are to find something in a file, one id for each finding.
fn expected(file: &Path) -> io::Result<Option<Vec<String>>> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".json");
    let text = match fs::read_to_string(&beside) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        text => text?,
    };
    let mut labels: serde_json::Value = serde_json::from_str(&text)?;
    match labels["findings"].take() {
        serde_json::Value::Null => Ok(None),
        findings => Ok(Some(serde_json::from_value(findings)?)),
    }
}

impl Judgement {
    fn add(&mut self, file: &Path, findings: &[FileFinding], mut expected: Vec<String>) {
        self.pages += 1;
        let page = file.file_name().unwrap_or_default().to_string_lossy();
        for finding in findings {
            let tally = self.rules.entry(finding.rule.to_string()).or_default();
            if let Some(at) = expected.iter().position(|rule| *rule == finding.rule) {
                expected.swap_remove(at);
                tally.right += 1;
                continue;
            }
            match finding.severity {
                Severity::Error => self.false_errors += 1,
                Severity::Warning => self.false_warnings += 1,
                Severity::Info => continue,
            }
            tally.wrong += 1;
            self.wrong.push(format!(
                "{page}:{}:{}  {}  {}",
                finding.line, finding.column, finding.rule, finding.message
            ));
        }
        for rule in expected {
            self.wrong.push(format!("{page}  {rule}  was not found"));
            self.rules.entry(rule).or_default().missed += 1;
        }
    }

    /// The judgement as lines for a person.
    pub(crate) fn table(&self) -> String {
        let of_a_page = |count: usize| count as f64 / self.pages.max(1) as f64;
        let mut lines = format!(
            "{} pages; false errors {:.2} and false warnings {:.2} a page\n\n{:28}{:>8}{:>8}{:>8}\n",
            self.pages,
            of_a_page(self.false_errors),
            of_a_page(self.false_warnings),
            "",
            "right",
            "missed",
            "wrong"
        );
        let heard = |tally: &&Tally| tally.right + tally.missed + tally.wrong > 0;
        for (rule, tally) in self.rules.iter().filter(|(_, tally)| heard(tally)) {
            let _ = writeln!(
                lines,
                "{rule:28}{:>8}{:>8}{:>8}",
                tally.right, tally.missed, tally.wrong
            );
        }
        lines.push('\n');
        for line in &self.wrong {
            let _ = writeln!(lines, "{line}");
        }
        lines
    }
}
