//! `stet write`: a piece as another kind of file.
use stet_desk::{
    loose::{self, Houses},
    view::ExportFormat,
};

use crate::{
    Outcome,
    args::{Write, WriteFormat},
    check,
    failure::Failure,
    files,
};

pub(crate) fn run(ask: &Write) -> Result<Outcome, Failure> {
    let houses = Houses::new(None, ask.outlet.as_deref(), ask.authors.as_deref());
    let house = check::house(houses, &ask.file)?;
    let name = ask.file.to_string_lossy();
    let reading = loose::read(&name, &files::bytes(&ask.file)?)?;
    let text = loose::write(&reading.piece, ask.to.into(), &house);
    files::write(&ask.out, text.as_bytes())?;
    Ok(Outcome::Fine)
}

impl From<WriteFormat> for ExportFormat {
    fn from(format: WriteFormat) -> Self {
        match format {
            WriteFormat::Html => Self::Html,
            WriteFormat::Markdown => Self::Markdown,
            WriteFormat::Hugo => Self::Hugo,
            WriteFormat::Jekyll => Self::Jekyll,
            WriteFormat::Eleventy => Self::Eleventy,
        }
    }
}
