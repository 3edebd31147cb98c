//! `stet waive`: findings overruled in a file, with a reason and a name.
use stet_desk::loose::{self, Overrule};

use crate::{Outcome, args::Waive, check, failure::Failure, files, print};

pub(crate) fn run(ask: &Waive) -> Result<Outcome, Failure> {
    let (outlet, authors) = (ask.outlet.as_deref(), ask.authors.as_deref());
    let house = check::house(&ask.file, outlet, authors, ask.date)?;
    let name = ask.file.to_string_lossy();
    let overrule = Overrule {
        rule: ask.rule.clone(),
        line: ask.line,
        reason: ask.reason.clone(),
        by: ask.by.clone(),
        until: ask.until,
    };
    let done = loose::overrule(&name, &files::bytes(&ask.file)?, &house, &overrule)?;
    files::write(&ask.file, &done.bytes)?;
    let findings = if done.count == 1 {
        "finding"
    } else {
        "findings"
    };
    print::text(&format!(
        "{} {findings} of {} overruled in {name}.\n",
        done.count, ask.rule
    ));
    Ok(Outcome::Fine)
}
