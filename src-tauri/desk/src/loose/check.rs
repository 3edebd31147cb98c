//! Checking loose files, and putting right what may be put right without asking.
use stet_checks::{Checker, Context, Report};
use stet_core::{Safety, Span, Waiver, file, offsets::line_and_column};
use stet_formats::read::{self, Format, Reading};
use stet_grammar::Read;

use super::{FileEdit, FileFinding, FileFix, House, finding::FILE, tell::Teller};
use crate::Error;

/// How often fixes that make room for others are looked for again.
const ROUNDS: usize = 8;

/// What the rules say about a file.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// What stands open, in reading order.
    pub findings: Vec<FileFinding>,
    /// What a person overruled in the file's front matter, with the ruling.
    pub overruled: Vec<(FileFinding, Waiver)>,
}

/// A file put right.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// How many fixes were applied.
    pub applied: usize,
}

/// Everything the rules say about a file, in reading order.
///
/// # Errors
/// Why the file cannot be read, with its name and what to do.
pub fn check(name: &str, bytes: &[u8], house: &House) -> Result<Checked, Error> {
    let look = Look::at(name, bytes, house)?;
    let text = String::from_utf8_lossy(bytes);
    let teller = Teller::new(name, &text, &look.reading);
    let findings = look.report.findings.into_iter();
    let overruled = look.report.waived.into_iter();
    let mut checked = Checked {
        findings: findings.map(|finding| teller.finding(finding)).collect(),
        overruled: overruled
            .map(|(finding, waiver)| (teller.finding(finding), waiver))
            .collect(),
    };
    let order = |finding: &FileFinding| (finding.place != FILE, finding.start, finding.end);
    checked.findings.sort_by_key(order);
    checked.overruled.sort_by_key(|(finding, _)| order(finding));
    Ok(checked)
}

/// Reads a file for grammar and spelling where its house asks for that: checks then tell what was found. `stop` is asked
/// before each sentence; a later reading goes on from there.
///
/// # Errors
/// Why the file cannot be read, with its name and what to do.
pub fn proofread(
    name: &str,
    bytes: &[u8],
    house: &House,
    stop: &dyn Fn() -> bool,
) -> Result<Read, Error> {
    if !house.is_proofread() {
        return Ok(Read::Known);
    }
    let reading = read::read_whole(name, bytes).map_err(Error::failed)?;
    Ok(house.read(&reading.piece, stop))
}

/// A file, read and checked.
pub(super) struct Look {
    pub(super) reading: Reading,
    pub(super) report: Report,
}

impl Look {
    /// Reads and checks a file with everything it holds, chrome too: the checks are to find it.
    pub(super) fn at(name: &str, bytes: &[u8], house: &House) -> Result<Self, Error> {
        let reading = read::read_whole(name, bytes).map_err(Error::failed)?;
        let waivers = file::waivers(&reading.piece);
        let context = Context {
            also: &[
                house.styled(&reading.piece, name),
                house.recalled(&reading.piece),
            ]
            .concat(),
            ..house.context(&reading.piece.furniture.outlet, &waivers)
        };
        let report = Checker::default().check(&reading.piece, &context);
        Ok(Self { reading, report })
    }

    /// The line on which a span stands in the file, from 1; in its own place where the file has no such offsets.
    pub(super) fn line(&self, text: &str, span: &Span) -> usize {
        match &self.reading.map {
            Some(map) => line_and_column(text, map.source(span.place, &span.range).start).0,
            None => line_and_column(self.reading.piece.text(span.place), span.range.start).0,
        }
    }
}

/// Applies the safe fixes to a file.
///
/// # Errors
/// Why the file cannot be read or may not be changed, with its name and what to do.
pub fn fix(name: &str, bytes: &[u8], house: &House) -> Result<Fixed, Error> {
    match read::read_whole(name, bytes).map_err(Error::failed)?.format {
        Format::Markdown => fix_markdown(name, bytes, house),
        Format::Text => fix_text(name, bytes, house),
        Format::Html => Err(unfixable(name, "a web page")),
        Format::Email => Err(unfixable(name, "an e-mail")),
        Format::Word => Err(unfixable(name, "a Word document")),
        Format::OpenDocument => Err(unfixable(name, "an OpenDocument text")),
        Format::Rtf => Err(unfixable(name, "an RTF document")),
    }
}

fn unfixable(name: &str, what: &str) -> Error {
    Error::failed(format!(
        "{name} is {what}; fixes are applied to Markdown and plain text. Read it into Markdown first: stet read --format markdown."
    ))
}

fn fix_markdown(name: &str, bytes: &[u8], house: &House) -> Result<Fixed, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| not_utf8(name))?;
    let (mut piece, style) =
        file::read(text).map_err(|error| Error::failed(format!("{name}: {error}")))?;
    let waivers = file::waivers(&piece);
    let outlet = piece.furniture.outlet.clone();
    let context = house.context(&outlet, &waivers);
    let fixed = stet_checks::apply_safe_fixes(&mut piece, &context);
    Ok(Fixed {
        bytes: file::write(&piece, &style).into_bytes(),
        applied: fixed.applied.len(),
    })
}

/// Page text has no furniture of its own to write back, so only what stands in the file letter for letter is fixed.
fn fix_text(name: &str, bytes: &[u8], house: &House) -> Result<Fixed, Error> {
    let mut text = String::from_utf8(bytes.to_vec()).map_err(|_| not_utf8(name))?;
    let mut applied = 0;
    for _ in 0..ROUNDS {
        let edits = safe_edits(check(name, text.as_bytes(), house)?.findings);
        if edits.is_empty() {
            break;
        }
        applied += edits.len();
        for edit in edits.iter().rev() {
            text.replace_range(edit.start..edit.end, &edit.text);
        }
    }
    Ok(Fixed {
        bytes: text.into_bytes(),
        applied,
    })
}

/// The edits of safe fixes that lie wholly in the file, in order, none overlapping another.
fn safe_edits(findings: Vec<FileFinding>) -> Vec<FileEdit> {
    let fixes = findings
        .into_iter()
        .filter_map(|finding| finding.fixes.into_iter().next());
    let in_file = |fix: &FileFix| {
        fix.safety == Safety::Safe && fix.edits.iter().all(|edit| edit.place == FILE)
    };
    let mut edits: Vec<FileEdit> = fixes.filter(in_file).flat_map(|fix| fix.edits).collect();
    edits.sort_by_key(|edit| (edit.start, edit.end));
    let mut end = 0;
    edits.retain(|edit| {
        let fits = edit.start >= end;
        if fits {
            end = edit.end;
        }
        fits
    });
    edits
}

pub(super) fn not_utf8(name: &str) -> Error {
    Error::failed(format!(
        "{name} is not UTF-8 text; save it as UTF-8 to have it fixed. It is unchanged."
    ))
}
