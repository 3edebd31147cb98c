//! Pieces in loose files, without a library: read, checked, put right, written as something else.
mod check;
mod finding;
mod gather;
mod grammar;
mod house;
mod measure;
mod overrule;
mod tell;

use std::path::Path;

use stet_checks::{RULES, Rule};
use stet_core::{Piece, Source, file};
use stet_formats::{
    read::{self, ReadRecord, Reading},
    write::{self, Site},
};
use stet_store::StoreError;

pub use stet_core::Waiver;
pub use stet_formats::read::Changes;
pub use stet_grammar::Read;

pub use gather::files_in;

pub use check::{Checked, Fixed, check, fix, proofread};

pub use finding::{FileEdit, FileFinding, FileFix, severity_word};

pub use house::{House, Houses};

pub use overrule::{Overrule, Overruled, draft_ruling, overrule};

pub use tell::changed;

use crate::{
    Error,
    view::{ExportFormat, RuleExample, RuleRow},
};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = read::MOST_BYTES;

/// Reads a file's bytes into a piece, page chrome cut off.
///
/// # Errors
/// Why it cannot be read, with its name and what to do.
pub fn read(name: &str, bytes: &[u8]) -> Result<Reading, Error> {
    read_changed(name, bytes, Changes::Accepted)
}

/// Reads a file's bytes as [`read`] does, as if its tracked changes had all been accepted or all been rejected.
///
/// # Errors
/// Why it cannot be read, with its name and what to do.
pub fn read_changed(name: &str, bytes: &[u8], changes: Changes) -> Result<Reading, Error> {
    read::read_changed(shown(name), bytes, changes).map_err(Error::failed)
}

/// Reads every piece of a paste: that of its HTML, where it says more than the plain text.
#[must_use]
pub fn read_pasted(text: &str, html: &str) -> Vec<Result<Reading, Error>> {
    let readings = read::read_pasted(shown(""), text, html).into_iter();
    readings
        .map(|reading| reading.map_err(Error::failed))
        .collect()
}

/// Reads every piece of a file: each message of a mailbox, the one piece of any other. One that cannot be read does not
/// stand in the way of the others.
#[must_use]
pub fn read_each(name: &str, bytes: &[u8], changes: Changes) -> Vec<Result<Reading, Error>> {
    let readings = read::read_each(shown(name), bytes, changes).into_iter();
    readings
        .map(|reading| reading.map_err(Error::failed))
        .collect()
}

/// What a file without a name is called.
const fn shown(name: &str) -> &str {
    if name.is_empty() {
        "What was pasted"
    } else {
        name
    }
}

/// A reading as one line of JSON.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn record(name: &str, reading: &Reading) -> Result<String, Error> {
    serde_json::to_string(&ReadRecord::from((name, reading))).map_err(Error::failed)
}

/// A reading as a Markdown file.
#[must_use]
pub fn markdown(reading: &Reading) -> String {
    file::write(&reading.piece, &Default::default())
}

/// A piece in a file form.
#[must_use]
pub fn write(piece: &Piece, format: ExportFormat, house: &House) -> String {
    write_with(piece, format, house, &[])
}

pub(crate) fn write_with(
    piece: &Piece,
    format: ExportFormat,
    house: &House,
    sources: &[Source],
) -> String {
    let outlet = house.outlet(&piece.furniture.outlet);
    match (format, site(format)) {
        (_, Some(site)) => write::site(piece, outlet, site),
        (ExportFormat::Html, None) => write::page(piece, outlet, house.registry(), sources),
        (_, None) => file::write(piece, &Default::default()),
    }
}

/// What a file with this piece is usually called.
pub(crate) fn file_name(piece: &Piece, format: ExportFormat) -> String {
    match site(format) {
        Some(site) => write::site_file_name(piece, site),
        None => {
            let name = match &*piece.furniture.slug {
                "" => write::slug(&piece.furniture.headline),
                slug => slug.to_owned(),
            };
            let name = if name.is_empty() {
                "piece".into()
            } else {
                name
            };
            let extension = if format == ExportFormat::Html {
                "html"
            } else {
                "md"
            };
            format!("{name}.{extension}")
        }
    }
}

fn site(format: ExportFormat) -> Option<Site> {
    match format {
        ExportFormat::Hugo => Some(Site::Hugo),
        ExportFormat::Jekyll => Some(Site::Jekyll),
        ExportFormat::Eleventy => Some(Site::Eleventy),
        ExportFormat::Html | ExportFormat::Markdown => None,
    }
}

/// Writes a file whole or not at all; one that is there is replaced.
///
/// # Errors
/// Why not, with its name and what to do; the file is then as it was.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let there = match stet_store::read_file(path, u64::MAX) {
        Ok(there) => Some(stet_store::seen(path, &there)?),
        Err(StoreError::Missing(_)) => None,
        Err(error) => return Err(error.into()),
    };
    match stet_store::write_file(path, bytes, there.as_ref())? {
        stet_store::Written::Done(_) => Ok(()),
        stet_store::Written::Changed(_) | stet_store::Written::Gone => Err(Error::failed(format!(
            "{} is being changed by another program. Nothing was written; try again.",
            path.display()
        ))),
    }
}

/// Every rule of the checker.
#[must_use]
pub fn rules() -> Vec<RuleRow> {
    RULES.iter().map(|rule| row(rule)).collect()
}

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<RuleRow> {
    stet_checks::rule(id).map(row)
}

/// A rule explained: what it finds, why, and examples. `None` when there is no such rule.
#[must_use]
pub fn explain(id: &str) -> Option<String> {
    stet_checks::rule(id).map(stet_checks::explain)
}

/// Why what a rule finds matters; empty for the rules of a style, which say it themselves.
pub(crate) fn why(rule: &str) -> &'static str {
    let own = stet_checks::rule(rule).map(|rule| rule.why);
    own.or_else(|| stet_grammar::why(rule)).unwrap_or_default()
}

fn row(rule: &Rule) -> RuleRow {
    RuleRow {
        id: rule.id.into(),
        summary: rule.summary.into(),
        why: rule.why.into(),
        source: rule.source.into(),
        severity: rule.severity,
        flags: rule
            .flags
            .iter()
            .map(|&(before, after)| RuleExample {
                before: before.into(),
                after: after.into(),
            })
            .collect(),
        passes: rule.passes.iter().map(|&piece| piece.into()).collect(),
    }
}

/// Whether a file name says that it holds a web page.
pub(crate) fn is_html(name: &str) -> bool {
    let extension = Path::new(name)
        .extension()
        .and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        ["html", "htm", "xhtml"].contains(&extension.to_ascii_lowercase().as_str())
    })
}

pub(crate) fn too_large(name: &str) -> Error {
    Error::failed(format!(
        "{name} is larger than the {} MB that Stet takes in. Nothing was kept; bring in only the part you need.",
        LARGEST_FILE >> 20
    ))
}
