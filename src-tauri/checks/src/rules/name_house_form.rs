//! A name that is not spelled as the house spells it.
use stet_core::{Finding, Severity, Spelling};

use crate::{
    Protected, Rule,
    facts::{Block, Facts},
    rule::{replace, suggested},
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
            "standfirst: ⟦Sundby⟧ votes\n\nNo more.",
            "standfirst: Sundbyen votes\n\nNo more.",
        ),
    ],
    passes: &[
        "The mayor of Sundbyen left for Norvik.",
        "“Sundby is ours,” he said. The Sundbyers agreed.",
        "language: de\n\nDie Stadt Sundby schweigt.",
        "See [the page](https://sundby.example) and `Sundby`.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    misspelt(&RULE, facts, |term| match term {
        Term::Misspelling(index) => facts.context.registry.spellings.get(index),
        _ => None,
    })
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
