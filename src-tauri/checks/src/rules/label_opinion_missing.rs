//! Nothing marks the piece as opinion.
use stet_core::{Field, Finding, Folded, Severity};

use crate::{
    Rule,
    facts::{Facts, Genre, same},
    rule::{replace, safe, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "label.opinion-missing",
    summary: "Neither label nor headline nor section says that this is opinion.",
    why: "Readers must be able to tell comment from news before they read it.",
    source: "Journalism Trust Initiative, CWA 17493:2019; The Trust Project, indicator “Type of Work”",
    severity: Severity::Error,
    about: &[],
    flags: &[
        (
            "outlet: harbour\nlabel: ⟦⟧\nheadline: Close the harbour\n\nNow.",
            "outlet: harbour\nlabel: Opinion\nheadline: Close the harbour\n\nNow.",
        ),
        (
            "language: de\nlabel: ⟦⟧\nheadline: Schließt den Hafen\n\nJetzt.",
            "language: de\nlabel: Meinung\nheadline: Schließt den Hafen\n\nJetzt.",
        ),
        (
            "outlet: babel\nlanguage: de\nlabel: ⟦⟧\nheadline: Schließt den Hafen\n\nJetzt.",
            "outlet: babel\nlanguage: de\nlabel: Standpunkt\nheadline: Schließt den Hafen\n\nJetzt.",
        ),
        (
            "label: ⟦News⟧\nheadline: Close the harbour\n\nNow.",
            "label: Opinion\nheadline: Close the harbour\n\nNow.",
        ),
    ],
    passes: &[
        "label: Comment\nheadline: Close the harbour\n\nNow.",
        "headline: Opinion: Close the harbour\n\nNow.",
        "headline: Close the harbour | Opinion\n\nNow.",
        "categories: Opinion\nheadline: Close the harbour\n\nNow.",
        "outlet: babel\nlanguage: de\nlabel: Standpunkt\nheadline: Schließt den Hafen\n\nJetzt.",
        "label: Interview\nheadline: “I would close the harbour”\n\nWhen?",
        "genre: analysis\nheadline: The harbour in figures\n\nNow.",
        "outlet: auto\nheadline: Close the harbour\n\nNow.",
        "Opinion: Close the harbour\n\nNow, before the storm.",
        "",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let furniture = &facts.piece.furniture;
    let empty = furniture.headline.is_empty() && facts.piece.body.trim().is_empty();
    let auto = facts.context.outlet.is_some_and(|outlet| outlet.label.auto);
    let of_views = facts
        .declared_genre()
        .or_else(|| {
            facts
                .genre_of(&furniture.label)
                .filter(|genre| matches!(genre, Genre::Interview))
        })
        .is_none_or(|genre| genre.may_be(Genre::Opinion));
    if empty || auto || !of_views || is_marked(facts) {
        return Vec::new();
    }
    let message = match furniture.label.as_str() {
        "" => "Nothing tells the reader that this is opinion: no label, no word in the headline, no section.".into(),
        label => format!("The label “{label}” does not tell the reader that this is opinion."),
    };
    let mut finding = RULE.finding(facts.field_span(Field::Label), "", message);
    if facts.context.outlet.is_none() && furniture.label.is_empty() {
        // Where it will run is not known: the site may print the label itself.
        finding.severity = Severity::Warning;
    }
    if let Some(label) = preferred(facts) {
        let edit = replace(facts.field_span(Field::Label), label.as_str());
        let title = format!("Label it “{label}”");
        let house = furniture.label.is_empty()
            && facts
                .context
                .outlet
                .is_some_and(|outlet| !outlet.labels(facts.language).is_empty());
        finding.fixes.push(if house {
            safe(title, vec![edit])
        } else {
            suggested(title, vec![edit])
        });
    }
    vec![finding]
}

fn is_marked(facts: &Facts<'_>) -> bool {
    let furniture = &facts.piece.furniture;
    let sections = furniture.categories.iter().chain(&furniture.tags);
    let first = facts.body.first().filter(|_| furniture.headline.is_empty());
    let titles = [
        furniture.headline.as_str(),
        furniture.seo_title.as_str(),
        first.map_or("", |block| block.text()),
    ];
    is_label(facts, &furniture.label)
        || sections.into_iter().any(|section| is_label(facts, section))
        || titles
            .into_iter()
            .any(|title| parts(title).any(|part| is_label(facts, part)))
}

/// What colons and bars part of a title, without the whole of it.
pub(super) fn parts(title: &str) -> impl Iterator<Item = &str> {
    let marks = |char: char| matches!(char, ':' | '|' | '–' | '—');
    title
        .split(marks)
        .filter(move |part| part.len() < title.len())
        .map(str::trim)
}

/// Whether words are a label of the outlet or, in any language of the piece, of opinion.
pub(super) fn is_label(facts: &Facts<'_>, words: &str) -> bool {
    let folded = Folded::new(words.trim());
    let known = stet_core::lexicon::of_or_all(facts.language);
    let mut known = known.chain(stet_core::lexicon::of("en"));
    !folded.text().is_empty()
        && (is_house_label(facts, words)
            || known.any(|lexicon| lexicon.labels.contains(&folded.text())))
}

/// Whether words are a label by which the outlet marks opinion in the language of the piece.
pub(super) fn is_house_label(facts: &Facts<'_>, words: &str) -> bool {
    let outlet = facts.context.outlet.into_iter();
    let mut labels = outlet.flat_map(|outlet| outlet.labels(facts.language));
    labels.any(|label| same(label, words))
}

/// The outlet's own label, else the usual one of the language.
fn preferred(facts: &Facts<'_>) -> Option<String> {
    let house = facts
        .context
        .outlet
        .and_then(|outlet| outlet.labels(facts.language).first().cloned());
    house.or_else(|| {
        let usual = facts.words?.labels.first()?;
        let mut chars = usual.chars();
        let first = chars.next()?;
        Some(first.to_uppercase().chain(chars).collect())
    })
}
