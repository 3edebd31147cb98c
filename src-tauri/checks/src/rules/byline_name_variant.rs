//! An author’s name in another spelling than the registry’s.
use stet_core::{Author, Finding, Severity, Span};

use super::byline_unregistered::span_of;
use crate::{
    Protected, Rule,
    facts::{Facts, Writer, bare, same},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.name-variant",
    summary: "An author’s name is spelled otherwise than in the registry.",
    why: "A name in two spellings is two authors to every archive and search engine, and a slight to one of them.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Name, Protected::Bio],
    flags: &[
        (
            "authors: Mara Lindquist\nbyline: By ⟦Mara Lindquist⟧\n\nThe harbour should close.",
            "authors: Mara Lindquist\nbyline: By Mara Lindqvist\n\nThe harbour should close.",
        ),
        (
            "byline: By ⟦Leyla Əliyeva⟧\nbio: ⟦Leyla Əliyeva⟧ is a poet.",
            "byline: By Leyla Aliyeva\nbio: Leyla Aliyeva is a poet.",
        ),
        (
            "language: uk\nbyline: ⟦Leyla Aliyeva⟧\n\nПорт слід закрити.",
            "language: uk\nbyline: Лейла Алієва\n\nПорт слід закрити.",
        ),
    ],
    passes: &[
        "byline: By MARA LINDQVIST\n\nThe harbour should close.",
        "language: uk\nbyline: Лейла Алієва\nbio: Лейла Алієва — поетеса.",
        "byline: By Maria Lindqvist\n\nThe harbour should close.",
        "byline: By Leyla Aliyeva\nbio: Leyla Aliyeva is a poet.\n\nThe harbour should close.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let listed = facts
        .writers
        .iter()
        .filter_map(|writer| variant(facts, writer));
    listed.chain(in_bios(facts)).collect()
}

fn variant(facts: &Facts<'_>, writer: &Writer<'_>) -> Option<Finding> {
    let author = writer.known()?;
    let right = house_form(facts, author);
    (!same(writer.name, right))
        .then(|| finding(span_of(facts, writer.name), writer.name, right, facts))
}

/// The name as the house prints it in the language of the piece.
fn house_form<'a>(facts: &Facts<'_>, author: &'a Author) -> &'a str {
    author.name_in(facts.language)
}

/// The names with which bios begin.
fn in_bios(facts: &Facts<'_>) -> Vec<Finding> {
    let names = &facts.context.names;
    let found = facts.bios.iter().filter_map(|bio| {
        let opening = bio.opening.as_ref().filter(|opening| !opening.several)?;
        let subject = &bio.block.text()[opening.subject.clone()];
        let here = bare(subject, facts.words);
        let index = names.author(here).or_else(|| names.author_like(here))?;
        let right = house_form(facts, facts.context.registry.authors.get(index)?);
        let start = opening.subject.end - here.len();
        let span = bio.block.span(start..opening.subject.end);
        (!same(here, right)).then(|| finding(span, here, right, facts))
    });
    found.collect()
}

fn finding(span: Span, here: &str, right: &str, facts: &Facts<'_>) -> Finding {
    let message = format!("The registry has “{right}”, not “{here}”.");
    let written = facts.piece.text(span.place).get(span.range.clone());
    let stands_here = written.is_some_and(|written| same(written, here));
    let mut finding = RULE.finding(span.clone(), here, message);
    if stands_here {
        finding.fixes.push(suggested(
            format!("Write “{right}”"),
            vec![replace(span, right)],
        ));
    }
    finding
}
