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

/// How many files are read, on all cores, before what they hold is printed: a thousand files neither fill the memory nor
/// keep who waits for the first of them waiting for the last.
const AT_ONCE: usize = 64;

pub(crate) fn run(ask: &Read) -> Result<Outcome, Failure> {
    let changes = match ask.changes {
        ReadChanges::Accepted => Changes::Accepted,
        ReadChanges::Rejected => Changes::Rejected,
    };
    let files = files::gather(&ask.files);
    if files.is_empty() {
        return Err(Failure::new(
            "There is nothing in these folders that Stet reads: no page, document, e-mail or text.",
        ));
    }
    let mut files = files.into_iter();
    let mut outcome = Outcome::Fine;
    loop {
        let batch: Vec<_> = files.by_ref().take(AT_ONCE).collect();
        if batch.is_empty() {
            return Ok(outcome);
        }
        let read: Vec<Result<String, Failure>> = batch
            .into_par_iter()
            .flat_map_iter(|path| match path {
                Ok(path) => each(&path, changes, ask.format),
                Err(failure) => vec![Err(failure)],
            })
            .collect();
        for reading in read {
            match reading {
                Ok(text) => print::line(text.trim_end_matches('\n')),
                Err(failure) => {
                    print::problem(&failure.to_string());
                    outcome = Outcome::BadInput;
                }
            }
        }
    }
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
