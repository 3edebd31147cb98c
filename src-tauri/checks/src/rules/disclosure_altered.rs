//! A disclosure in other words than those agreed.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Printed},
    rule::{replace, safe, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.altered",
    summary: "The printed sentence about an interest differs from the one in the author’s entry.",
    why: "The sentence was agreed with the author, word by word; “advised” is not “advises”.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Name, Protected::Bio],
    flags: &[
        (
            "authors: Per Dahl\ndisclosure: ⟦Per Dahl advised Skagen Shipping on its routes.⟧\n\nThe harbour should close.",
            "authors: Per Dahl\ndisclosure: Per Dahl advises Skagen Shipping on its routes.\n\nThe harbour should close.",
        ),
        (
            "authors: Per Dahl\ndisclosure: ⟦Per Dahl advises Skagen Shipping on its routes⟧",
            "authors: Per Dahl\ndisclosure: Per Dahl advises Skagen Shipping on its routes.",
        ),
        (
            "authors: Per Dahl, Jane Roe\ndisclosure: Jane Roe and ⟦Per Dahl advise Skagen Shipping on its routes.⟧",
            "",
        ),
    ],
    passes: &[
        "authors: Per Dahl\ndisclosure: Jane Roe owns a boat. Per Dahl advises Skagen Shipping on its routes.",
        "authors: Per Dahl\ndisclosure: Nothing to declare.",
        "authors: Jane Roe\ndisclosure: Per Dahl advised Skagen Shipping on its routes.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let printed = facts.interests.printed.iter();
    printed
        .filter_map(|printed| altered(facts, printed))
        .collect()
}

fn altered(facts: &Facts<'_>, printed: &Printed<'_>) -> Option<Finding> {
    let here = &printed.block.text()[printed.range.clone()];
    let right = printed.interest.sentence.trim();
    if here == right {
        return None;
    }
    let span = printed.block.span(printed.range.clone());
    let edit = replace(span.clone(), right);
    let name = &printed.author.name;
    let title = "Restore the sentence of the entry";
    let mut finding;
    if printed.differences.is_empty() {
        let message = format!(
            "The sentence differs from the one agreed with {name} in punctuation or capitals."
        );
        finding = RULE.finding(span, "typography", message);
        finding.severity = Severity::Info;
        finding.fixes.push(safe(title, vec![edit]));
    } else {
        let told = printed.differences.join("; ");
        let message = format!("The sentence is not the one agreed with {name}: {told}.");
        finding = RULE.finding(span, told, message);
        // Sentences of several authors are joined, and their verbs with them.
        if facts.writers.len() > 1 {
            finding.severity = Severity::Info;
        } else {
            finding.fixes.push(suggested(title, vec![edit]));
        }
    }
    Some(finding)
}
