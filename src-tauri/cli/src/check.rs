//! `stet check`: files against the rules of an opinion desk.
mod github;
mod human;
mod json;
mod sarif;

use std::{path::Path, sync::Arc};

use rayon::prelude::*;
use stet_desk::loose::{self, FileFinding, House, Houses};

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
    /// What the rules say about it.
    pub(crate) said: loose::Checked,
    /// How many safe fixes were applied.
    pub(crate) fixed: usize,
}

pub(crate) fn run(ask: &Check) -> Result<Outcome, Failure> {
    let mut houses = Houses::new(ask.date, ask.outlet.as_deref(), ask.authors.as_deref());
    if let Some(folder) = &ask.styles {
        houses = houses.with_styles(folder)?;
    }
    if ask.grammar {
        houses = houses.with_grammar(ask.dictionaries.as_deref());
    }
    let housed: Vec<_> = files::gather(&ask.files)
        .into_iter()
        .map(|path| path.and_then(|path| Ok((houses.of(&path)?, path))))
        .collect();
    print::problems(&houses.take_faults());
    let results: Vec<Result<Checked, Failure>> = housed
        .into_par_iter()
        .map(|housed| housed.and_then(|(house, path)| one(&path, &house, ask.fix)))
        .collect();
    print::problems(&houses.take_faults());
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
        CheckFormat::Json => print::text(&json::report(&checked)),
        CheckFormat::Sarif => print::json(&sarif::log(&checked)),
        CheckFormat::Github => print::text(&github::report(&checked)),
    }
    if outcome == Outcome::Fine && checked.iter().any(has_errors) {
        outcome = Outcome::Findings;
    }
    Ok(outcome)
}

/// What is written of each file, on all cores, in the order of the files.
fn of_each(checked: &[Checked], write: impl Fn(&mut String, &Checked) + Sync) -> String {
    let each = checked.par_iter().map(|file| {
        let mut text = String::new();
        write(&mut text, file);
        text
    });
    each.collect()
}

fn has_errors(file: &Checked) -> bool {
    file.said.findings.iter().any(FileFinding::is_error)
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
    loose::proofread(&file, &bytes, house, &|| false)?;
    let said = loose::check(&file, &bytes, house)?;
    Ok(Checked { file, said, fixed })
}

/// The house of one file.
pub(crate) fn house(mut houses: Houses, file: &Path) -> Result<Arc<House>, Failure> {
    let house = houses.of(file)?;
    print::problems(&houses.take_faults());
    Ok(house)
}
