//! Quotations given to somebody other than the source's speaker.
use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Verified, Voice, speaks_of},
    names::Entity,
};

pub(crate) const RULE: Rule = Rule {
    id: "quote.wrong-speaker",
    summary: "A quotation given to one person, which the source has another one say.",
    why: "Words in the wrong mouth are the error that costs a correction and an apology.",
    source: "",
    severity: Severity::Error,
    about: &[],
    flags: &[(
        "source: We will close the pier in May and sell the harbour.\nsource speaker: Ida Berg\n\nMara Lindqvist said: ⟦“We will close the pier in May.”⟧",
        "",
    )],
    passes: &[
        "source: We will close the pier in May.\nsource speaker: Ann Roe\nsource: We will close the pier in May.\nsource speaker: Mara Lindqvist\n\nMara Lindqvist said: “We will close the pier in May.”",
        "source: We will close the pier in May and sell the harbour.\nsource speaker: Ann Roe\n\nIda Berg told Mara Lindqvist: “We will close the pier in May.”",
        "source: We will close the pier in May and sell the harbour.\nsource speaker: Mara Lindqvist\n\nMara Lindqvist said: “We will close the pier in May.”",
        "source: We will close the pier in May and sell the harbour.\nsource speaker: Ida Berg\n\nThe harbour master said: “We will close the pier in May.”",
        "source: We will close the pier in May and sell the harbour.\nsource speaker: Ida Berg\n\nMara Lindqvist wrote what Berg had said: “We will close the pier in May.”",
        "source: We will close the pier in May and sell the harbour.\n\nMara Lindqvist said: “We will close the pier in May.”",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let verified = facts.verified.iter();
    verified
        .filter_map(|verified| misgiven(facts, verified))
        .collect()
}

fn misgiven(facts: &Facts<'_>, verified: &Verified) -> Option<Finding> {
    let (block, quote) = (&verified.block, &verified.quote);
    let said = matches!(quote.voice, Voice::Said(_));
    // It is wrong only when every source that has it has somebody else say it.
    let mut speakers = Vec::new();
    for source in verified.sources() {
        let speaker = &facts.context.sources.all().get(source)?.speaker;
        if speaker.is_empty() || speaks_of(block, speaker) {
            return None;
        }
        speakers.push(speaker);
    }
    let speaker = speakers.first().filter(|_| said)?;
    let named = person_near(facts, verified)?;
    Some(RULE.finding(
        block.span(quote.range.clone()),
        quote.subject(block),
        format!(
            "The source has {speaker} say {}, not {named}.",
            quote.shown(block)
        ),
    ))
}

/// The only person of the registry who is named in the sentence around a quotation: of two, one may be spoken to.
fn person_near<'a>(facts: &'a Facts<'_>, verified: &Verified) -> Option<&'a str> {
    let (block, quote) = (&verified.block, &verified.quote);
    let sentences = block.passage.sentences.iter();
    let around = sentences
        .filter(|sentence| sentence.start < quote.range.end && quote.range.start < sentence.end);
    let (start, end) = around.fold((usize::MAX, 0), |(start, end), sentence| {
        (start.min(sentence.start), end.max(sentence.end))
    });
    let registry = facts.context.registry;
    let people = block.mentions.iter().filter_map(|mention| {
        let outside =
            mention.range.end <= quote.range.start || quote.range.end <= mention.range.start;
        let near = start <= mention.range.start && mention.range.end <= end;
        match mention.entity {
            Entity::Person(index) if outside && near => {
                Some(registry.people.get(index)?.name.as_str())
            }
            Entity::Author(index) if outside && near => {
                Some(registry.authors.get(index)?.name.as_str())
            }
            _ => None,
        }
    });
    let mut people: Vec<&str> = people.collect();
    people.dedup();
    match *people {
        [one] => Some(one),
        _ => None,
    }
}
