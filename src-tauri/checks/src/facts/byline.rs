//! The byline taken apart: the word before the names, the names, the word between the last two.
use std::ops::Range;

use stet_core::{
    Field, Folded,
    lexicon::{self, Lexicon},
};

use super::Facts;

/// A byline. Ranges are bytes of its field.
#[derive(Debug, Default)]
pub(crate) struct Byline {
    /// What stands before the first name, without the space behind.
    pub(crate) prefix: Range<usize>,
    /// The names, titles left out.
    pub(crate) names: Vec<Range<usize>>,
}

/// A stretch between two commas or joiners, as bytes of the folded text.
type Part = Range<usize>;

/// Reads the byline; nothing is found in one that names nobody.
pub(super) fn read(facts: &Facts<'_>) -> Byline {
    let text = facts.get(Field::Byline);
    if text.trim().is_empty() {
        return Byline::default();
    }
    let folded = Folded::new(text);
    let start = prefix(facts, folded.text());
    let parts = parts(folded.text(), start, facts.words);
    let names = parts.into_iter().filter_map(|part| {
        let part = untitled(folded.text(), part, facts.words);
        let range = folded.source(part);
        is_name(facts, &text[range.clone()]).then_some(range)
    });
    let names: Vec<_> = names.collect();
    let before = names.first().map_or(0, |first| first.start);
    Byline {
        prefix: 0..text[..before].trim_end().len(),
        names,
    }
}

/// Where the words before the names end: “by”, “von”, with a colon and spaces.
fn prefix(facts: &Facts<'_>, folded: &str) -> usize {
    let house = facts.context.outlet.into_iter();
    let house = house.flat_map(|outlet| outlet.byline.prefix.values());
    let house: Vec<String> = house.map(|prefix| prefix.to_lowercase()).collect();
    let usual = facts.words.into_iter().chain(lexicon::of("en"));
    let usual = usual.flat_map(|words| words.byline_prefixes).copied();
    let all = usual.chain(house.iter().map(String::as_str));
    let longest = all
        .filter(|prefix| {
            let rest = folded.trim_start().strip_prefix(prefix);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
        .map(str::len)
        .max()
        .unwrap_or(0);
    let start = folded.len() - folded.trim_start().len() + longest;
    let rest = &folded[start..];
    let gap = |char: char| char.is_whitespace() || matches!(char, ':' | '՝' | '-');
    start + rest.len() - rest.trim_start_matches(gap).len()
}

/// What commas and joiners part, from a place on.
fn parts(folded: &str, start: usize, words: Option<&Lexicon>) -> Vec<Part> {
    let joiners = words.map_or(&[][..], |words| words.joiners);
    let mut parts = Vec::new();
    let mut open: Option<Part> = None;
    let mut at = start;
    for word in folded[start..].split_inclusive(char::is_whitespace) {
        let begin = at;
        at += word.len();
        let bare = word.trim_end();
        let name = bare.trim_end_matches([',', ';', '،', '、', '/', '|']);
        if name.is_empty() || joiners.contains(&name) || matches!(name, "-" | "·" | "•") {
            parts.extend(open.take());
            continue;
        }
        let end = begin + name.len();
        open = Some(open.map_or(begin..end, |part| part.start..end));
        if name.len() < bare.len() {
            parts.extend(open.take());
        }
    }
    parts.extend(open);
    parts
}

/// A part without the titles before the name and the full stop behind it.
fn untitled(folded: &str, part: Part, words: Option<&Lexicon>) -> Part {
    let titles = words.map_or(&[][..], |words| words.titles);
    let mut start = part.start;
    let mut rest = folded[part.clone()].trim_end_matches(['.', ':']);
    while let Some((first, more)) = rest.split_once(' ') {
        if !titles.contains(&first.trim_end_matches('.')) {
            break;
        }
        start += rest.len() - more.trim_start().len();
        rest = more.trim_start();
    }
    let initial = rest
        .rsplit(' ')
        .next()
        .is_some_and(|last| last.chars().count() == 1);
    let end = start + rest.len();
    start..if initial {
        (end + 1).min(part.end)
    } else {
        end
    }
}

/// The name without titles.
pub(crate) fn bare<'a>(name: &'a str, words: Option<&Lexicon>) -> &'a str {
    let titles = words.map_or(&[][..], |words| words.titles);
    let mut rest = name.trim();
    while let Some((first, more)) = rest.split_once(char::is_whitespace) {
        if !titles.contains(&first.trim_end_matches('.').to_lowercase().as_str()) {
            break;
        }
        rest = more.trim_start();
    }
    rest
}

/// Whether a part of the byline is a person: one the piece or the registry names, or two to five words that begin
/// as names do and say nothing of a role or an office.
fn is_name(facts: &Facts<'_>, part: &str) -> bool {
    let listed = |name: &String| same(bare(name, facts.words), part);
    if facts.piece.furniture.authors.iter().any(listed)
        || facts.context.names.author(part).is_some()
    {
        return true;
    }
    let words: Vec<&str> = part.split_whitespace().collect();
    let lexicon = facts.words;
    let plain = part.to_lowercase();
    let says_more = lexicon.is_some_and(|lexicon| {
        let last = plain.rsplit(' ').next().unwrap_or_default();
        lexicon.role_nouns.contains(&last)
            || lexicon.accounts.contains(&plain.as_str())
            || plain
                .split(' ')
                .any(|word| lexicon.organisations.contains(&word))
    });
    let begins = |word: &&str| word.starts_with(begins_a_name);
    let particle = |word: &&str| word.chars().count() <= 3;
    (2..=5).contains(&words.len())
        && !says_more
        && words.first().is_some_and(&begins)
        && words.last().is_some_and(&begins)
        && words.iter().all(|word| begins(word) || particle(word))
}

/// Whether a letter may begin a name: a capital, or any letter of a script that has none. Georgian letters count as
/// small ones to Unicode, and no text begins a name with the capitals it has.
pub(super) fn begins_a_name(char: char) -> bool {
    char.is_alphabetic() && (!char.is_lowercase() || matches!(char, '\u{10d0}'..='\u{10ff}'))
}

/// Whether two texts are one, whatever their case and typography.
pub(crate) fn same(one: &str, two: &str) -> bool {
    one == two || Folded::new(one.trim()).text() == Folded::new(two.trim()).text()
}
