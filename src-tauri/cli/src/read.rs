//! `stet read`: files into furniture and body.
use std::path::Path;

use rayon::prelude::*;
use stet_desk::loose::{self, Changes};

use crate::{
    Outcome,
    args::{Read, ReadChanges, ReadFormat},
    failure::Failure,
    files, print,
};

pub(crate) fn run(ask: &Read) -> Result<Outcome, Failure> {
    let changes = match ask.changes {
        ReadChanges::Accepted => Changes::Accepted,
        ReadChanges::Rejected => Changes::Rejected,
    };
    let read: Vec<Result<String, Failure>> = ask
        .files
        .par_iter()
        .flat_map_iter(|path| each(path, changes, ask.format))
        .collect();
    let mut outcome = Outcome::Fine;
    for reading in read {
        match reading {
            Ok(text) => print::line(text.trim_end_matches('\n')),
            Err(failure) => {
                print::problem(&failure.to_string());
                outcome = Outcome::BadInput;
            }
        }
    }
    Ok(outcome)
}

/// Every piece of a file in the format asked for.
fn each(path: &Path, changes: Changes, format: ReadFormat) -> Vec<Result<String, Failure>> {
    let bytes = match files::bytes(path) {
        Ok(bytes) => bytes,
        Err(failure) => return vec![Err(failure)],
    };
    let name = path.to_string_lossy();
    let readings = loose::read_each(&name, &bytes, changes).into_iter();
    readings
        .map(|reading| {
            let reading = reading?;
            Ok(match format {
                ReadFormat::Json => loose::record(&name, &reading)?,
                ReadFormat::Markdown => loose::markdown(&reading),
            })
        })
        .collect()
}
