//! The office that is told before a name.
use std::ops::Range;

use stet_core::{Folded, Office};

use super::{Facts, people::Reference};

/// An office in front of a name. Ranges are bytes of the visible text.
pub(crate) struct Role {
    pub(crate) range: Range<usize>,
    /// The words with a capital before it and itself: “United States Secretary”.
    pub(crate) country: Range<usize>,
    /// Whether “then” or “former” stands with it.
    pub(crate) past: bool,
    /// Whether it begins a sentence.
    pub(crate) starts: bool,
}

/// The office as it stands right before a reference, by its title, another form of it or the title’s first words.
pub(crate) fn role_before(
    facts: &Facts<'_>,
    reference: &Reference,
    office: &Office,
) -> Option<Role> {
    let block = &facts.body[reference.block];
    let text = block.text();
    let before = text[..reference.range.start].trim_end_matches([' ', '\u{a0}', ',']);
    let near = text.ceil_char_boundary(before.len().saturating_sub(NEAR));
    let folded = Folded::new(&before[near..]);
    let titles = std::iter::once(&office.title).chain(&office.aliases);
    let start = titles
        .filter_map(|title| ends_in(folded.text(), title))
        .min()?;
    let range = near + folded.source(start..folded.text().len()).start..before.len();
    let country = with_capitals(facts, &text[..range.start]);
    let sentence = block.passage.sentence(reference.range.start);
    Some(Role {
        past: is_past(
            facts,
            &text[sentence.start.min(country)..country],
            &text[reference.range.end..],
        ),
        starts: country == sentence.start,
        country: country..range.end,
        range,
    })
}

/// How many words with a capital may stand before a title.
const MOST_CAPITALS: usize = 6;

/// How many bytes before a name are looked at.
const NEAR: usize = 120;

/// Where a text ends in a title, or in what stands before “of” in it.
fn ends_in(folded: &str, title: &str) -> Option<usize> {
    let title = title.to_lowercase();
    let short = [" of ", " for "].iter().find_map(|of| title.split_once(of));
    let forms = [Some(title.as_str()), short.map(|(short, _)| short)];
    forms.into_iter().flatten().find_map(|form| {
        let rest = folded.strip_suffix(form).filter(|_| !form.is_empty())?;
        (!rest.ends_with(char::is_alphanumeric)).then_some(rest.len())
    })
}

/// Where the words with a capital begin that stand right before the end of a text and do not begin a sentence.
fn with_capitals(facts: &Facts<'_>, before: &str) -> usize {
    let mut start = before.len();
    for _ in 0..MOST_CAPITALS {
        let Some(rest) = before[..start].strip_suffix([' ', '\u{a0}']) else {
            break;
        };
        let word = rest.rsplit(char::is_whitespace).next().unwrap_or_default();
        let ahead = rest[..rest.len() - word.len()].trim_end();
        let begins = ahead.is_empty() || ahead.ends_with(['.', '!', '?']);
        let owner = word.ends_with("’s") || word.ends_with("'s");
        let stops = word.ends_with(['.', ',', ':']) || !word.starts_with(char::is_uppercase);
        if begins || owner || stops || is_day(facts, word) {
            break;
        }
        start = rest.len() - word.len();
    }
    start
}

/// Whether a word is a weekday or a month.
fn is_day(facts: &Facts<'_>, word: &str) -> bool {
    let word = word.to_lowercase();
    facts.words.is_some_and(|words| {
        let mut lists = words.weekdays.iter().chain(&words.months);
        lists.any(|names| names.contains(&word.as_str()))
    })
}

/// Whether the words before an office or behind the name say that it is over.
fn is_past(facts: &Facts<'_>, before: &str, after: &str) -> bool {
    let language = facts.words.map_or("", |words| words.language);
    let former = FORMER
        .iter()
        .filter(|(tag, _)| *tag == language || *tag == "en");
    let mut former = former.flat_map(|(_, words)| words.iter());
    let words = |text: &str| -> Vec<String> {
        text.split(|char: char| !char.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let near = before.floor_char_boundary(before.len().saturating_sub(60));
    let before = words(&before[before.ceil_char_boundary(near)..]);
    let until = after.ceil_char_boundary(60.min(after.len()));
    let after = words(&after[..until]);
    former.any(|word| {
        before
            .iter()
            .rev()
            .take(5)
            .chain(after.iter().take(4))
            .any(|found| found == word)
    })
}

/// Words that say that an office is over, by language.
#[rustfmt::skip]
const FORMER: &[(&str, &[&str])] = &[
    ("en", &["then", "former", "formerly", "ex", "late", "outgoing", "erstwhile", "onetime"]),
    ("de", &["damalige", "damaliger", "damaligen", "frühere", "früherer", "früheren", "ehemalige", "ehemaliger", "ehemaligen", "ex", "einstige", "einstigen", "alt"]),
    ("fr", &["alors", "ancien", "ancienne", "ex", "feu"]),
    ("es", &["entonces", "ex", "antiguo", "antigua", "expresidente", "difunto"]),
    ("it", &["allora", "ex", "già"]),
    ("pt", &["então", "ex", "antigo", "antiga"]),
    ("nl", &["toenmalige", "toenmalig", "voormalige", "voormalig", "ex", "oud"]),
    ("pl", &["ówczesny", "ówczesna", "były", "była", "eks"]),
    ("ru", &["тогдашний", "тогдашняя", "бывший", "бывшая", "бывшего", "экс"]),
    ("uk", &["тодішній", "тодішня", "колишній", "колишня", "колишнього", "екс"]),
    ("tr", &["dönemin", "eski"]),
    ("az", &["sabiq", "keçmiş", "o zamankı"]),
    ("hy", &["նախկին", "այն"]),
    ("ka", &["ყოფილი", "მაშინდელი"]),
    ("ar", &["السابق", "السابقة", "آنذاك", "حينها"]),
];
