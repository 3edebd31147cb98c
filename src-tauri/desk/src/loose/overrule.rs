//! Overruling findings in a loose file: the ruling is kept in its front matter.
use jiff::civil::Date;
use stet_checks::context_of;
use stet_core::{Finding, Ruling, Severity, Waiver, file};
use stet_formats::read::Format;

use super::{
    House,
    check::{Look, not_utf8},
};
use crate::{Error, clock};

/// Which findings a person overrules, and why.
#[derive(Clone, Debug)]
pub struct Overrule {
    /// The rule's id.
    pub rule: String,
    /// The line of the finding, from 1; `None` takes every finding of the rule.
    pub line: Option<usize>,
    /// Why, in the person's words.
    pub reason: String,
    /// Who overrules.
    pub by: String,
    /// The last day it holds.
    pub until: Option<Date>,
}

/// A file with rulings written into it.
#[derive(Clone, Debug)]
pub struct Overruled {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// How many findings were overruled.
    pub count: usize,
}

/// Writes rulings into the front matter of a Markdown file: errors are waived, everything else is dismissed.
///
/// # Errors
/// Why the file cannot be read or what is missing of the ruling; when no finding answers to it.
pub fn overrule(
    name: &str,
    bytes: &[u8],
    house: &House,
    ask: &Overrule,
) -> Result<Overruled, Error> {
    if ask.reason.trim().is_empty() || ask.by.trim().is_empty() {
        return Err(Error::failed(
            "A ruling needs a reason and a name: whoever reads the piece next will want to know. Nothing was changed.",
        ));
    }
    write_ruling(name, bytes, house, ask)
}

/// Writes a ruling without reason and name into the front matter of a Markdown file. It does not count until both are
/// filled in there.
///
/// # Errors
/// Why the file cannot be read; when no finding answers to it.
pub fn draft_ruling(
    name: &str,
    bytes: &[u8],
    house: &House,
    rule: &str,
    line: usize,
) -> Result<Overruled, Error> {
    let ask = Overrule {
        rule: rule.into(),
        line: Some(line),
        reason: String::new(),
        by: String::new(),
        until: None,
    };
    write_ruling(name, bytes, house, &ask)
}

fn write_ruling(
    name: &str,
    bytes: &[u8],
    house: &House,
    ask: &Overrule,
) -> Result<Overruled, Error> {
    let look = Look::at(name, bytes, house)?;
    if look.reading.format != Format::Markdown {
        return Err(Error::failed(format!(
            "{name} has no front matter to keep a ruling in. Read it into Markdown first: stet read --format markdown."
        )));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| not_utf8(name))?;
    let (mut piece, style) =
        file::read(text).map_err(|error| Error::failed(format!("{name}: {error}")))?;
    let meant = |finding: &&Finding| {
        let line = || look.line(text, &finding.span);
        finding.rule == ask.rule && ask.line.is_none_or(|asked| asked == line())
    };
    let found = look.report.findings.iter();
    let rulings: Vec<Waiver> = found
        .filter(meant)
        .map(|finding| ruling(finding, context_of(&look.reading.piece, finding), ask))
        .collect();
    if rulings.is_empty() {
        let place = ask
            .line
            .map_or(String::new(), |line| format!(" on line {line}"));
        return Err(Error::failed(format!(
            "{name} has no open finding of {}{place}. Nothing was changed.",
            ask.rule
        )));
    }
    let count = rulings.len();
    let before = file::waivers(&piece);
    let waivers: Vec<Waiver> = before.into_iter().chain(rulings).collect();
    file::set_waivers(&mut piece, &waivers);
    Ok(Overruled {
        bytes: file::write(&piece, &style).into_bytes(),
        count,
    })
}

fn ruling(finding: &Finding, context: String, ask: &Overrule) -> Waiver {
    Waiver {
        rule: finding.rule.to_string(),
        subject: finding.subject.clone(),
        context,
        ruling: match finding.severity {
            Severity::Error => Ruling::Waived,
            Severity::Warning | Severity::Info => Ruling::Dismissed,
        },
        reason: ask.reason.trim().to_owned(),
        by: ask.by.trim().to_owned(),
        at: clock::now().to_string(),
        until: ask.until.map(|day| day.to_string()),
    }
}
