//! `stet measure`: one file held against several outlets.
use std::fmt::Write as _;

use stet_desk::{
    loose::Houses,
    view::{Aspect, AspectKind, Fit, Measured},
};

use crate::{Outcome, args::Measure, failure::Failure, files, print};

pub(crate) fn run(ask: &Measure) -> Result<Outcome, Failure> {
    let name = ask.file.to_string_lossy();
    let bytes = files::bytes(&ask.file)?;
    for outlet in &ask.outlets {
        let mut houses = Houses::new(ask.date, Some(outlet), ask.authors.as_deref());
        let house = houses.of(&ask.file)?;
        print::problems(&houses.take_faults());
        let Some(measured) = house.measure(&name, &bytes)? else {
            continue;
        };
        if ask.json {
            print::json(&measured);
        } else {
            print::text(&report(&measured));
        }
    }
    Ok(Outcome::Fine)
}

fn report(measured: &Measured) -> String {
    let mut text = format!(
        "{}: {} would block export, {} to answer\n",
        measured.name, measured.errors, measured.warnings
    );
    for aspect in measured
        .aspects
        .iter()
        .filter(|aspect| aspect.fit != Fit::Unasked)
    {
        write_aspect(&mut text, aspect);
    }
    text
}

fn write_aspect(text: &mut String, aspect: &Aspect) {
    let fit = match aspect.fit {
        Fit::Unasked => "",
        Fit::Fits => "fits",
        Fit::Answer => "answer",
        Fit::Blocks => "blocks",
    };
    let both = [&*aspect.has, &*aspect.wants];
    let both: Vec<&str> = both.into_iter().filter(|side| !side.is_empty()).collect();
    let _ = writeln!(
        text,
        "  {fit:<7} {:<13} {}",
        name(aspect.kind),
        both.join(" / ")
    );
    for finding in &aspect.findings {
        let _ = writeln!(text, "          {finding}");
    }
}

const fn name(kind: AspectKind) -> &'static str {
    match kind {
        AspectKind::Language => "language",
        AspectKind::Words => "words",
        AspectKind::Headline => "headline",
        AspectKind::Label => "label",
        AspectKind::Bio => "bio",
        AspectKind::Links => "links",
        AspectKind::Disclaimer => "disclaimer",
        AspectKind::Declarations => "declarations",
        AspectKind::Exclusivity => "exclusivity",
        AspectKind::Style => "style",
    }
}
