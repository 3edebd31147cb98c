//! Quotations whose words are not those of the source.
use stet_core::{Edit, Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Verified},
    rule::{replace, suggested},
    verify::{Change, Place, Verdict, hedges, negations},
};

pub(crate) const RULE: Rule = Rule {
    id: "quote.altered",
    summary: "A quotation that stands in a source with other words.",
    why: "Quotations are never altered, not even to mend their grammar: what is left out gets an ellipsis, what is put in gets brackets.",
    source: "AP Stylebook, “quotations”",
    severity: Severity::Error,
    about: &[Protected::Quotation],
    flags: &[
        (
            "source: Ridership fell modestly after the second fare rise.\n\nThe report says: ⟦“Ridership fell sharply after the second fare rise.”⟧",
            "The report says: “Ridership fell modestly after the second fare rise.”",
        ),
        (
            "source: We did not promise a ferry to anybody.\n\nThe mayor said: ⟦“We did promise a ferry to anybody.”⟧",
            "The mayor said: “We did not promise a ferry to anybody.”",
        ),
        (
            "source: We said the pier is safe.\n\nThe mayor said: ⟦“We said the pier is really quite safe.”⟧",
            "The mayor said: “We said the pier is safe.”",
        ),
    ],
    passes: &[
        "source: Ridership fell modestly after the second fare rise.\n\nThe report says: “Ridership fell … after the second fare rise.”",
        "source: Ridership fell modestly after the second fare rise.\n\nThe report says: “[R]idership fell modestly after the … fare rise.”",
        "source: We said the pier is safe.\n\nThe mayor said: “Nobody will ever sell this harbour to anyone.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let verified = facts.verified.iter();
    verified
        .filter_map(|verified| match &verified.verdict {
            Verdict::Altered {
                place,
                piece,
                changes,
            } => finding(facts, verified, place, *piece, changes),
            _ => None,
        })
        .collect()
}

fn finding(
    facts: &Facts<'_>,
    verified: &Verified,
    place: &Place,
    piece: usize,
    changes: &[Change],
) -> Option<Finding> {
    let (block, quote) = (&verified.block, &verified.quote);
    let source = facts.context.sources.all().get(place.source)?;
    let index = facts.context.sources.indices().get(place.source)?;
    let piece = &verified.wording.pieces[piece];
    let quoted = piece.words();
    let said: Vec<&str> = changes
        .iter()
        .flat_map(|change| index.words(change.source.clone()))
        .collect();
    let lost = [
        negations(facts.language, &said),
        hedges(facts.language, &said),
    ]
    .concat();
    let first = changes.first()?;
    let (here, there) = (
        quoted[first.quoted.clone()].join(" "),
        index.words(first.source.clone()).join(" "),
    );
    let title = &source.title;
    let told = match (here.is_empty(), there.is_empty()) {
        (true, _) => format!("“{title}” has “{there}” besides"),
        (_, true) => format!("“{title}” does not have “{here}”"),
        _ => format!("“{title}” has “{there}” and not “{here}”"),
    };
    let more = match changes.len() - 1 {
        0 => String::new(),
        1 => "; one more change follows".into(),
        count => format!("; {count} more changes follow"),
    };
    let turned = match lost.first() {
        Some(word) if !quoted.contains(word) => {
            format!(" Without “{word}” it says something else.")
        }
        _ => String::new(),
    };
    let mut finding = RULE.finding(
        block.span(quote.range.clone()),
        quote.subject(block),
        format!("{told}{more}.{turned}"),
    );
    let inner = quote.inner().start;
    let edits: Vec<Edit> = changes
        .iter()
        .map(|change| {
            let change = with_neighbour(change, quoted.len());
            let words = piece.bytes(change.quoted);
            let span = block.span(inner + words.start..inner + words.end);
            replace(span, &source.text[index.source(change.source)])
        })
        .collect();
    finding
        .fixes
        .push(suggested("Restore the source's words", edits));
    Some(finding)
}

/// A change in which neither side is empty, so that spaces and punctuation come along.
fn with_neighbour(change: &Change, words: usize) -> Change {
    let mut change = change.clone();
    if !change.quoted.is_empty() && !change.source.is_empty() {
        return change;
    }
    if change.quoted.end < words {
        change.quoted.end += 1;
        change.source.end += 1;
    } else {
        change.quoted.start = change.quoted.start.saturating_sub(1);
        change.source.start = change.source.start.saturating_sub(1);
    }
    change
}
