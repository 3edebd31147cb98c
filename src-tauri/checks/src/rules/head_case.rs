//! Headlines that are not capitalised as the outlet does it.
use std::ops::Range;

use stet_core::{Edit, Field, Finding, HeadlineCase, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, hash_word},
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "head.case",
    summary: "A headline or subhead that is not capitalised as the outlet does it.",
    why: "Side by side on the front page, two ways look like two papers.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "outlet: style\nheadline: ⟦Close the Harbour Before Winter Comes⟧\n\nThe harbour floods before the winter comes.",
            "outlet: style\nheadline: Close the harbour before winter comes\n\nThe harbour floods before the winter comes.",
        ),
        (
            "outlet: titled\n\n## ⟦Close the harbour⟧ \n\nNow.",
            "outlet: titled\n\n## Close the Harbour \n\nNow.",
        ),
    ],
    passes: &[
        "outlet: style\nheadline: Ask Ann Roe: Close the harbour now\n\nThe harbour floods. Ask the mayor to close it.",
        "outlet: style\nheadline: Close the Suez Canal\n\nThe canal floods.",
        "outlet: titled\nheadline: Close the Harbour Before It Floods of Its Own\n\nNow.",
        "outlet: titled\nlanguage: de\nheadline: Schließt den Hafen jetzt\n\nJetzt.",
        "headline: Close the Harbour Before Winter\n\nThe harbour floods before winter.",
    ],
    run,
};

/// Small words of English titles.
const SMALL: &[&str] = &[
    "a", "an", "the", "and", "but", "or", "nor", "for", "so", "yet", "as", "at", "by", "if", "in",
    "of", "off", "on", "out", "per", "to", "up", "via", "vs", "v", "with", "from", "into", "onto",
    "over", "than", "that", "upon", "down", "near", "past", "like", "when", "till", "amid",
    "about", "after", "among", "before", "between", "under", "until", "through", "against",
    "without", "within", "toward", "towards", "during", "across", "behind", "beyond", "since",
];

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let house = facts
        .context
        .outlet
        .and_then(|outlet| outlet.style.headline);
    let language = facts.words.map_or("", |words| words.language);
    let Some(house) = house.filter(|house| applies(*house, language)) else {
        return Vec::new();
    };
    let headings = facts.own_body().filter(|block| block.is_heading());
    let all = facts.field(Field::Headline).into_iter().chain(headings);
    all.filter_map(|block| {
        let words = match house {
            HeadlineCase::Sentence => needlessly_capital(facts, block),
            HeadlineCase::Title => small_in_title(block),
        };
        (!words.is_empty()).then(|| finding(block, house, &words))
    })
    .collect()
}

/// German writes every noun with a capital; only English has a title case of this kind.
fn applies(house: HeadlineCase, language: &str) -> bool {
    match house {
        HeadlineCase::Sentence => language != "de",
        HeadlineCase::Title => language == "en",
    }
}

/// The words of a heading in title case that the piece itself writes small.
fn needlessly_capital(facts: &Facts<'_>, block: &Block) -> Vec<Range<usize>> {
    let mut capital = Vec::new();
    for (word, starts) in words(block) {
        let text = &block.text()[word.clone()];
        if starts || block.passage.is_quoted(&word) || is_name(block, &word) {
            continue;
        }
        if text.starts_with(char::is_lowercase)
            && !SMALL.contains(&text)
            && text.chars().count() > 3
        {
            return Vec::new();
        }
        if text.starts_with(char::is_uppercase)
            && text.chars().nth(1).is_some_and(char::is_lowercase)
        {
            let hash = hash_word(&text.to_lowercase());
            let small = |block: &Block| block.passage.has_small_word(hash);
            let mut others = facts.own_body().filter(|other| !other.is_heading());
            if others.any(small) {
                capital.push(word);
            }
        }
    }
    // One or two may be names that are also words.
    if capital.len() < 3 {
        Vec::new()
    } else {
        capital
    }
}

/// The words of an English heading that a title writes with a capital.
fn small_in_title(block: &Block) -> Vec<Range<usize>> {
    let small = words(block).filter(|(word, _)| {
        let text = &block.text()[word.clone()];
        text.starts_with(char::is_lowercase)
            && text.chars().count() > 3
            && !SMALL.contains(&text)
            && !text.contains('.')
            && !block.passage.is_quoted(word)
            && !is_name(block, word)
    });
    small.map(|(word, _)| word).collect()
}

/// The words of a heading, and whether each begins it or follows a colon, a dash or a question.
fn words(block: &Block) -> impl Iterator<Item = (Range<usize>, bool)> {
    let passage = &block.passage;
    let mut last = 0;
    passage.tokens.iter().map(move |token| {
        let word = token.source.clone();
        let between = &block.text()[last..word.start];
        let starts = last == 0 || between.contains([':', '?', '!', '.', '—', '–', '|']);
        last = word.end;
        (word, starts)
    })
}

fn is_name(block: &Block, word: &Range<usize>) -> bool {
    let mut mentions = block.mentions.iter();
    mentions.any(|mention| mention.range.start <= word.start && word.end <= mention.range.end)
}

fn finding(block: &Block, house: HeadlineCase, words: &[Range<usize>]) -> Finding {
    let text = block.text();
    let message = match house {
        HeadlineCase::Sentence => {
            "The outlet writes headlines as sentences: names alone have capitals."
        }
        HeadlineCase::Title => "The outlet capitalises every word of a headline that matters.",
    };
    let recased = |word: &Range<usize>| {
        let mut chars = text[word.clone()].chars();
        let first = chars.next().into_iter();
        let first: String = match house {
            HeadlineCase::Sentence => first.flat_map(char::to_lowercase).collect(),
            HeadlineCase::Title => first.flat_map(char::to_uppercase).collect(),
        };
        first + chars.as_str()
    };
    let edits: Vec<Edit> = words
        .iter()
        .map(|word| replace(block.span(word.clone()), recased(word)))
        .collect();
    let mut finding = RULE.finding(block.span(0..text.len()), text.to_lowercase(), message);
    let title = match house {
        HeadlineCase::Sentence => "Write it as a sentence",
        HeadlineCase::Title => "Capitalise it",
    };
    finding.fixes.push(suggested(title, edits));
    finding
}
