//! Sources that the piece does not use.
use stet_core::{Finding, Folded, Place, Severity, Source, Span};

use crate::{Rule, facts::Facts};

pub(crate) const RULE: Rule = Rule {
    id: "source.unused",
    summary: "A source that is attached and neither quoted, linked nor named.",
    why: "Either a reference was cut by mistake, or the list of sources is longer than what the piece rests on.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[(
        "source: Ridership fell modestly after the second fare rise.\n\n⟦⟧The pier is shut.",
        "",
    )],
    passes: &[
        "source: Ridership fell modestly after the second fare rise.\n\nThe report says: “Ridership fell modestly after the second fare rise.”",
        "source: Ridership fell modestly.\nsource url: https://acpt.example/report\n\nThe pier is shut, [says the port](https://acpt.example/report#page-2).",
        "source: Ridership fell modestly.\n\nThe pier is shut, says Source 1.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let sources = facts.context.sources.all().iter().enumerate();
    let unused = sources.filter(|(number, source)| !is_used(facts, *number, source));
    unused
        .map(|(_, source)| {
            let start = Span {
                place: Place::Body,
                range: 0..0,
            };
            let title = &source.title;
            RULE.finding(
                start,
                title.as_str(),
                format!("“{title}” is attached and not used."),
            )
        })
        .collect()
}

fn is_used(facts: &Facts<'_>, number: usize, source: &Source) -> bool {
    let quoted = || {
        let mut places = facts.verified.iter().flat_map(|verified| verified.places());
        places.any(|place| place.source == number)
    };
    let linked = || {
        let mut links = facts.prose().flat_map(|block| &block.passage.links);
        let page = page(&source.url);
        !page.is_empty() && links.any(|link| self::page(&link.url) == page)
    };
    let named = || {
        let title = Folded::new(&source.title);
        let title = title.text().trim();
        let mut blocks = facts.prose();
        !title.is_empty() && blocks.any(|block| block.passage.folded.text().contains(title))
    };
    quoted() || linked() || named()
}

/// An address without what points into its page.
fn page(url: &str) -> &str {
    let page = url.split('#').next().unwrap_or_default();
    page.trim_end_matches('/')
}
