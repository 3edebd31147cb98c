//! `stet check`: files against the rules of an opinion desk.
mod human;
mod sarif;

use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;
use stet_desk::loose::{self, FileFinding, House};

use crate::{
    Outcome,
    args::{Check, CheckFormat},
    failure::Failure,
    files, print,
};

/// What was found in one file.
pub(crate) struct Checked {
    /// The file as it was named.
    pub(crate) file: String,
    /// Its findings, in reading order.
    pub(crate) findings: Vec<FileFinding>,
    /// How many safe fixes were applied.
    pub(crate) fixed: usize,
}

pub(crate) fn run(ask: &Check) -> Result<Outcome, Failure> {
    let house = house(ask.outlet.as_deref(), ask.authors.as_deref(), ask.date)?;
    let results: Vec<Result<Checked, Failure>> = files::gather(&ask.files)
        .into_par_iter()
        .map(|path| one(&path?, &house, ask.fix))
        .collect();
    let (mut checked, mut outcome) = (Vec::new(), Outcome::Fine);
    for result in results {
        match result {
            Ok(file) => checked.push(file),
            Err(failure) => {
                print::problem(&failure.to_string());
                outcome = Outcome::BadInput;
            }
        }
    }
    match ask.format {
        CheckFormat::Human => print::text(&human::report(&checked)),
        CheckFormat::Json => checked
            .iter()
            .flat_map(|file| &file.findings)
            .for_each(print::json),
        CheckFormat::Sarif => print::json(&sarif::log(&checked)),
    }
    if outcome == Outcome::Fine && checked.iter().any(has_errors) {
        outcome = Outcome::Findings;
    }
    Ok(outcome)
}

fn has_errors(file: &Checked) -> bool {
    file.findings.iter().any(FileFinding::is_error)
}

fn one(path: &Path, house: &House, fix: bool) -> Result<Checked, Failure> {
    let file = path.to_string_lossy().into_owned();
    let mut bytes = files::bytes(path)?;
    let mut fixed = 0;
    if fix {
        let repaired = loose::fix(&file, &bytes, house)?;
        if repaired.applied > 0 {
            files::write(path, &repaired.bytes)?;
            (bytes, fixed) = (repaired.bytes, repaired.applied);
        }
    }
    let findings = loose::check(&file, &bytes, house)?;
    Ok(Checked {
        file,
        findings,
        fixed,
    })
}

/// The house rules that the flags name.
pub(crate) fn house(
    outlet: Option<&Path>,
    authors: Option<&Path>,
    date: Option<Date>,
) -> Result<House, Failure> {
    let mut house = House::new(date);
    if let Some(path) = outlet {
        house = house.with_outlet(&path.to_string_lossy(), &files::toml(path)?)?;
    }
    if let Some(path) = authors {
        house = house.with_authors(&path.to_string_lossy(), &files::toml(path)?)?;
    }
    Ok(house)
}
