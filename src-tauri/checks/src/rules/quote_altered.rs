//! Quotations whose words are not those of the source.
use stet_core::{Edit, Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Facts, Verified, vocabulary},
    rule::{replace, suggested},
    verify::{Change, Place, Verdict},
};

/// From how many words on a likeness is no accident; below it the finding is a warning.
const CERTAIN: usize = 6;

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
        (
            "source: We will sell the old harbour only to the city.\n\nThe mayor said: ⟦“We will sell the old harbour to the city.”⟧",
            "The mayor said: “We will sell the old harbour only to the city.”",
        ),
        (
            "source: We did promise a ferry to everybody.\n\nThe mayor said: ⟦“We did not promise a ferry to everybody.”⟧",
            "The mayor said: “We did promise a ferry to everybody.”",
        ),
        (
            "language: fr\nsource: Nous ne vendrons pas le vieux port à la ville.\n\nLa maire a dit : ⟦« Nous vendrons le vieux port à la ville. »⟧",
            "language: fr\n\nLa maire a dit : « Nous ne vendrons pas le vieux port à la ville. »",
        ),
        (
            "source: Ridership fell modestly after the second fare rise.\n\nThe report says:\n\n> ⟦Ridership fell sharply after the second fare rise.⟧",
            "The report says:\n\n> Ridership fell modestly after the second fare rise.",
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
    let own: Vec<&str> = changes
        .iter()
        .flat_map(|change| quoted[change.quoted.clone()].iter().copied())
        .collect();
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
    let turned = meaning(facts.language, &said, &own).unwrap_or_default();
    let mut finding = RULE.finding(
        block.span(quote.range.clone()),
        quote.subject(block),
        format!("{told}{more}.{turned}"),
    );
    if quoted.len() < CERTAIN {
        finding.severity = Severity::Warning;
    }
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

/// What the changes do to the meaning, when small words say so.
fn meaning(language: &str, said: &[&str], own: &[&str]) -> Option<String> {
    let words = vocabulary(language)?;
    let only_in = |one: &[&str], two: &[&str], tells: &dyn Fn(&str) -> bool| {
        let found = one.iter().find(|word| tells(word) && !two.contains(word));
        found.map(|word| (*word).to_owned())
    };
    let denies = |word: &str| words.denies(word);
    let limits = |word: &str| words.limits(word);
    if let Some(word) = only_in(said, own, &denies) {
        return Some(format!(" Without “{word}” it says something else."));
    }
    if let Some(word) = only_in(own, said, &denies) {
        return Some(format!(" The “{word}” is not the speaker’s."));
    }
    let word = only_in(said, own, &limits)?;
    Some(format!(" Without “{word}” it says more than was said."))
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
