//! `stet read`: files into furniture and body.
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
        .map(|path| {
            let name = path.to_string_lossy();
            let reading = loose::read_changed(&name, &files::bytes(path)?, changes)?;
            Ok(match ask.format {
                ReadFormat::Json => loose::record(&name, &reading)?,
                ReadFormat::Markdown => loose::markdown(&reading),
            })
        })
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
