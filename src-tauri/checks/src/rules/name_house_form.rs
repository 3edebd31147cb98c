//! A name that is not spelled as the house spells it.
use stet_core::{Finding, Folded, Severity, Spelling};

use super::name_first_reference::full_name;

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Reference},
    rule::{replace, suggested},
    skeleton::skeleton,
    terms::{Term, TermMention},
};

pub(crate) const RULE: Rule = Rule {
    id: "name.house-form",
    summary: "A name or place in a spelling that the house does not use.",
    why: "A reader who searches the site for one spelling misses what is printed in the other.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Name],
    flags: &[
        (
            "The mayor of ⟦Sundby⟧ left for Norvik.",
            "The mayor of Sundbyen left for Norvik.",
        ),
        (
            "Prime Minister ⟦Ilian Marku⟧ won.",
            "Prime Minister Ilyan Marku won.",
        ),
        (
            "standfirst: ⟦Sundby⟧ votes\n\nNo more.",
            "standfirst: Sundbyen votes\n\nNo more.",
        ),
    ],
    passes: &[
        "The mayor of Sundbyen left for Norvik.",
        "“Sundby is ours,” he said. The Sundbyers agreed.",
        "language: de\n\nDie Stadt Sundby schweigt.",
        "Ilyan Marku won, I. Marku and Marku did.",
        "See [the page](https://sundby.example) and `Sundby`.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = misspelt(&RULE, facts, |term| match term {
        Term::Misspelling(index) => facts.context.registry.spellings.get(index),
        _ => None,
    });
    let references = facts.people.references.iter();
    findings.extend(references.filter_map(|reference| misnamed(facts, reference)));
    findings
}

/// A person of the registry whose full name is spelled otherwise, in the same script and with as many words.
fn misnamed(facts: &Facts<'_>, reference: &Reference) -> Option<Finding> {
    reference.full.as_ref()?;
    let human = &facts.people.humans[reference.human];
    let right = full_name(facts, human)?;
    let block = &facts.body[reference.block];
    let word = &block.text()[reference.range.clone()];
    if word == right || is_latin(word) != is_latin(right) {
        return None;
    }
    let same = Folded::new(word).text() == Folded::new(right).text();
    if same || skeleton(word) != skeleton(right) {
        return None;
    }
    let message = format!("“{word}” is spelled “{right}” in the registry.");
    let span = block.span(reference.range.clone());
    let mut finding = RULE.finding(span.clone(), word.to_lowercase(), message);
    let edit = replace(span, right);
    finding
        .fixes
        .push(suggested(format!("Write “{right}”"), vec![edit]));
    Some(finding)
}

fn is_latin(name: &str) -> bool {
    let first = name.chars().find(|char| char.is_alphabetic());
    first.is_some_and(|first| first < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&first))
}

/// The terms of the piece’s own prose that `of` has another spelling for.
pub(super) fn misspelt<'a>(
    rule: &Rule,
    facts: &Facts<'_>,
    of: impl Fn(Term) -> Option<&'a Spelling>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for block in facts.own_prose() {
        for mention in block.terms.iter() {
            let spelling = of(mention.term).filter(|spelling| holds(facts, &spelling.language));
            if let Some(spelling) = spelling.filter(|_| !block.passage.is_quoted(&mention.range)) {
                findings.push(finding(rule, block, mention, spelling));
            }
        }
    }
    findings
}

/// Whether a spelling of a language holds in this piece.
fn holds(facts: &Facts<'_>, language: &str) -> bool {
    language.is_empty()
        || facts.words.is_some_and(|words| {
            stet_core::lexicon::of(language).is_some_and(|of| std::ptr::eq(of, words))
        })
}

fn finding(rule: &Rule, block: &Block, mention: &TermMention, spelling: &Spelling) -> Finding {
    let (word, right) = (&block.text()[mention.range.clone()], &spelling.right);
    let why = match spelling.why.trim() {
        "" => String::new(),
        why => format!(" {}.", why.trim_end_matches('.')),
    };
    let message = format!("“{word}” is printed as “{right}” here.{why}");
    let span = block.span(mention.range.clone());
    let mut finding = rule.finding(span.clone(), word.to_lowercase(), message);
    if mention.bare {
        let edit = replace(span, right.as_str());
        finding
            .fixes
            .push(suggested(format!("Write “{right}”"), vec![edit]));
    }
    finding
}
