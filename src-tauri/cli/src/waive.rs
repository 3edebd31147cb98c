//! `stet waive`: findings overruled in a file, with a reason and a name.
use stet_desk::loose::{self, Houses, Overrule};

use crate::{Outcome, args::Waive, check, failure::Failure, files, print};

pub(crate) fn run(ask: &Waive) -> Result<Outcome, Failure> {
    let mut houses = Houses::new(ask.date, ask.outlet.as_deref(), ask.authors.as_deref());
    if ["grammar.", "spelling."]
        .iter()
        .any(|group| ask.rule.starts_with(group))
    {
        houses = houses.with_grammar(None);
    }
    let house = check::house(houses, &ask.file)?;
    let name = ask.file.to_string_lossy();
    let bytes = files::bytes(&ask.file)?;
    loose::proofread(&name, &bytes, &house, &|| false)?;
    let overrule = Overrule {
        rule: ask.rule.clone(),
        line: ask.line,
        reason: ask.reason.clone(),
        by: ask.by.clone(),
        until: ask.until,
    };
    let done = loose::overrule(&name, &bytes, &house, &overrule)?;
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
