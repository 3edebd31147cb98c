//! `stet import`, `stet list`, `stet search`.
use std::path::PathBuf;

use stet_desk::{
    loose::{self, Changes},
    view::{Hit, PieceRow, Search},
};

use super::{look, open};
use crate::{Outcome, args, failure::Failure, files, print};

pub(crate) fn import(library: Option<PathBuf>, ask: &args::Import) -> Result<Outcome, Failure> {
    let desk = open(library)?;
    let mut outcome = Outcome::Fine;
    for path in files::gather(&ask.files) {
        let (path, bytes) = match path.and_then(|path| Ok((files::bytes(&path)?, path))) {
            Ok((bytes, path)) => (path, bytes),
            Err(failure) => {
                outcome = refuse(&failure);
                continue;
            }
        };
        let file = path.to_string_lossy();
        // Kept one by one: what an import has named is in the library, whatever becomes of the rest.
        for reading in loose::read_each(&file, &bytes, Changes::Accepted) {
            match reading.and_then(|reading| desk.keep(reading, &ask.outlet)) {
                Ok(id) if ask.json => {
                    print::json(&serde_json::json!({ "file": file, "id": id }));
                }
                Ok(id) => print::line(&format!("{id}  {file}")),
                Err(error) => outcome = refuse(&error.into()),
            }
        }
    }
    Ok(outcome)
}

fn refuse(failure: &Failure) -> Outcome {
    print::problem(&failure.to_string());
    Outcome::BadInput
}

pub(crate) fn list(library: Option<PathBuf>, ask: &args::List) -> Result<Outcome, Failure> {
    for piece in look(library)?.overview(())?.pieces {
        if ask.json {
            print::json(&piece);
        } else {
            print::line(&row(&piece));
        }
    }
    Ok(Outcome::Fine)
}

fn row(piece: &PieceRow) -> String {
    let headline = if piece.headline.is_empty() {
        "Untitled"
    } else {
        &piece.headline
    };
    format!(
        "{}  {:<12} {:>5} w  {:>2} errors  {headline} ({})",
        piece.id, piece.state, piece.words, piece.errors, piece.byline
    )
}

pub(crate) fn search(library: Option<PathBuf>, ask: &args::Search) -> Result<Outcome, Failure> {
    let query = ask.query.join(" ");
    for hit in look(library)?.search(Search { query })? {
        if ask.json {
            print::json(&hit);
        } else {
            print::line(&found(&hit));
        }
    }
    Ok(Outcome::Fine)
}

/// A hit with its matching words in brackets.
fn found(hit: &Hit) -> String {
    let snippet: String = hit
        .snippet
        .iter()
        .enumerate()
        .map(|(i, part)| {
            if i % 2 == 1 {
                format!("[{part}]")
            } else {
                part.clone()
            }
        })
        .collect();
    format!(
        "{}  {:<6}  {}\n    {}",
        hit.id,
        hit.kind,
        hit.title,
        snippet.replace('\n', " ")
    )
}
