//! A disclaimer about another number or sex of authors.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Filled, Hit, People, Reading, people},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclaimer.slot-mismatch",
    summary: "The disclaimer speaks of one author where there are several, or of “his” views where they are hers.",
    why: "It shows that the sentence was pasted and not read, the name above it included.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Disclaimer, Protected::Name],
    flags: &[
        (
            "outlet: harbour\nauthors: Ida Berg\ndisclaimer: The views expressed are ⟦his⟧ own and do not necessarily reflect those of The Harbour Review.",
            "outlet: harbour\nauthors: Ida Berg\ndisclaimer: The views expressed are the author’s own and do not necessarily reflect those of The Harbour Review.",
        ),
        (
            "outlet: harbour\nauthors: Jane Roe, Ali Khan\ndisclaimer: The views expressed are ⟦the author’s⟧ own and do not necessarily reflect those of The Harbour Review.",
            "outlet: harbour\nauthors: Jane Roe, Ali Khan\ndisclaimer: The views expressed are their own and do not necessarily reflect those of The Harbour Review.",
        ),
        (
            "outlet: babel\nlanguage: de\nauthors: Ida Berg\ndisclaimer: Dieser Beitrag gibt die Meinung ⟦des Autors⟧ wieder und muss nicht der Meinung der Redaktion entsprechen.",
            "outlet: babel\nlanguage: de\nauthors: Ida Berg\ndisclaimer: Dieser Beitrag gibt die Meinung der Autorin wieder und muss nicht der Meinung der Redaktion entsprechen.",
        ),
    ],
    passes: &[
        "outlet: harbour\nauthors: Ida Berg\ndisclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.",
        "outlet: harbour\nauthors: Ida Berg\ndisclaimer: The views expressed are their own and do not necessarily reflect those of The Harbour Review.",
        "outlet: harbour\nauthors: Jane Roe\ndisclaimer: The views expressed are his own and do not necessarily reflect those of The Harbour Review.",
        "outlet: harbour\ndisclaimer: The views expressed are his own and do not necessarily reflect those of The Harbour Review.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(authors) = people(facts) else {
        return Vec::new();
    };
    let own = facts
        .disclaimers
        .own()
        .filter(|(hit, _)| hit.blanks.is_empty());
    own.flat_map(|(hit, reading)| {
        let slots = reading.wording.slots.iter();
        slots
            .filter_map(|slot| finding(hit, reading, slot, authors))
            .collect::<Vec<_>>()
    })
    .collect()
}

fn finding(hit: &Hit, reading: &Reading, slot: &Filled, authors: People) -> Option<Finding> {
    if slot.about.meets(authors) {
        return None;
    }
    let (right, _) = slot
        .choices
        .iter()
        .find(|(_, about)| about.meets(authors))?;
    let range = reading.range_of(hit, &slot.words)?;
    let here = &hit.block.text()[range.clone()];
    let message = if authors == People::SEVERAL {
        format!("“{here}” speaks of one author, and the piece has several.")
    } else if slot.about == People::SEVERAL {
        format!("“{here}” speaks of several authors, and the piece has one.")
    } else {
        format!("“{here}” does not fit the author of the piece.")
    };
    let span = hit.block.span(range);
    let mut finding = RULE.finding(span.clone(), here, message);
    finding.fixes.push(suggested(
        format!("Write “{right}”"),
        vec![replace(span, right)],
    ));
    Some(finding)
}
