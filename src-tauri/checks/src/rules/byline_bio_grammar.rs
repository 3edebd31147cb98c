//! A slip in the sentence that says who the author is.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Bio, Facts, Opening},
    rule::{replace, safe, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-grammar",
    summary: "A comma between the author and the verb, the wrong number of the verb, or a missing article.",
    why: "The bio is the first thing an author’s colleagues read, and the last thing anyone edits.",
    source: "",
    severity: Severity::Warning,
    about: &[Protected::Bio],
    flags: &[
        (
            "bio: Dr Jane Roe⟦,⟧ is a poet.",
            "bio: Dr Jane Roe is a poet.",
        ),
        (
            "bio: Jane Roe and Ali Khan ⟦is⟧ lawyers.",
            "bio: Jane Roe and Ali Khan are lawyers.",
        ),
        (
            "bio: Jane Roe ⟦are⟧ a lawyer.",
            "bio: Jane Roe is a lawyer.",
        ),
        (
            "bio: Jane Roe is ⟦journalist⟧ based in Paris.",
            "bio: Jane Roe is a journalist based in Paris.",
        ),
        (
            "One.\n\nTwo.\n\nThree.\n\nSource: Dr Jane Roe⟦,⟧ is a poet.",
            "One.\n\nTwo.\n\nThree.\n\nSource: Dr Jane Roe is a poet.",
        ),
    ],
    passes: &[
        "bio: Jane Roe, a poet and judge, is a fellow of the college.",
        "bio: Jane Roe and Ali Khan are lawyers.",
        "bio: Jane Roe is professor of law at Leeds and director of a clinic.",
        "bio: The author is a member of the bar. She, too, is a judge.",
        "language: fr\nbio: Anne Roux est journaliste.",
        "Jane Roe, is a poet, said the quiz.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nEight.",
    ],
    run,
};

/// Nouns that English never leaves without an article.
const NEEDS_ARTICLE: &[&str] = &[
    "journalist",
    "writer",
    "columnist",
    "analyst",
    "consultant",
    "researcher",
    "historian",
    "economist",
    "lawyer",
    "student",
    "poet",
    "novelist",
    "lecturer",
    "freelance",
    "freelancer",
    "political",
    "independent",
];

/// Verbs for one and for several, by language.
const NUMBERS: &[(&str, &str, &str)] = &[
    ("en", "is", "are"),
    ("de", "ist", "sind"),
    ("fr", "est", "sont"),
    ("es", "es", "son"),
    ("pt", "é", "são"),
];

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let language = facts.words.map_or("", |words| words.language);
    let openings = facts
        .bios
        .iter()
        .filter_map(|bio| Some((bio, bio.opening.as_ref()?)));
    openings
        .flat_map(|(bio, opening)| {
            let faults = [
                comma(bio, opening),
                number(bio, opening, language),
                article(bio, opening, language),
            ];
            faults.into_iter().flatten()
        })
        .collect()
}

fn comma(bio: &Bio, opening: &Opening) -> Option<Finding> {
    let at = opening.comma?;
    let text = bio.block.text();
    let (name, verb) = (&text[opening.subject.clone()], &text[opening.verb.clone()]);
    let span = bio.block.span(at..at + 1);
    let message = format!("No comma belongs between “{name}” and “{verb}”.");
    let mut finding = RULE.finding(
        span.clone(),
        format!("{name}, {verb}").to_lowercase(),
        message,
    );
    finding
        .fixes
        .push(safe("Drop the comma", vec![replace(span, "")]));
    Some(finding)
}

fn number(bio: &Bio, opening: &Opening, language: &str) -> Option<Finding> {
    let text = bio.block.text();
    let verb = &text[opening.verb.clone()];
    let &(_, one, several) = NUMBERS.iter().find(|row| row.0 == language)?;
    let right = match (verb, opening.several) {
        (verb, true) if verb == one => several,
        (verb, false) if verb == several && !is_plural(&text[opening.subject.clone()]) => one,
        _ => return None,
    };
    let span = bio.block.span(opening.verb.clone());
    let people = if opening.several {
        "more than one person is"
    } else {
        "one person is"
    };
    let message = format!("“{verb}” should be “{right}”: {people} named.");
    let mut finding = RULE.finding(span.clone(), verb, message);
    finding.fixes.push(suggested(
        format!("Write “{right}”"),
        vec![replace(span, right)],
    ));
    Some(finding)
}

/// “The authors” are several though no two are named.
fn is_plural(subject: &str) -> bool {
    subject.ends_with('s') && subject.to_lowercase().starts_with("the ") || subject.contains(',')
}

fn article(bio: &Bio, opening: &Opening, language: &str) -> Option<Finding> {
    let passage = &bio.block.passage;
    let (verb, word) = (
        passage.word(opening.verb_token),
        passage.word(opening.verb_token + 1),
    );
    if language != "en" || verb != "is" || !NEEDS_ARTICLE.contains(&word) {
        return None;
    }
    let span = bio
        .block
        .folded_span(passage.tokens[opening.verb_token + 1].range.clone());
    let article = if word.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    let message = format!("“is {word}” lacks its article: “is {article} {word}”.");
    let mut finding = RULE.finding(span.clone(), format!("is {word}"), message);
    let mut before = span;
    before.range.end = before.range.start;
    finding.fixes.push(suggested(
        format!("Put in “{article}”"),
        vec![replace(before, format!("{article} "))],
    ));
    Some(finding)
}
