//! Names: in bylines, and as the subject of a bio.
use stet_core::lexicon;

use super::{
    block::squeeze,
    date,
    line::{fold, has_role},
    vocabulary::{AUTHOR_NOUNS, DATE_LABELS, TITLES, VERBS},
};

/// A byline taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Byline {
    /// The names, without titles.
    pub(super) names: Vec<String>,
    /// Whether it starts with a word such as “By”.
    pub(super) prefixed: bool,
    /// How many bytes of the line are byline; after them stand a date, a handle, a share count.
    pub(super) len: usize,
}

/// The subject of a bio.
#[derive(Clone, Debug)]
pub(super) struct Subject<'a> {
    /// Everything before the verb.
    pub(super) before: &'a str,
    /// The name; empty when the bio says “The author”.
    pub(super) name: String,
    /// The folded words from the verb on.
    pub(super) rest: String,
    /// Whether the verb is one that only bios have: “teaches”.
    pub(super) strong: bool,
    /// Whether a title stands before the name.
    pub(super) titled: bool,
}

/// Words that are part of a name though they are not capitalised.
const PARTICLES: &[&str] = &[
    "de", "da", "das", "do", "dos", "del", "della", "di", "du", "des", "van", "von", "vom", "der",
    "den", "zu", "zur", "ten", "ter", "la", "le", "el", "al", "bin", "ibn", "ben", "bint", "y",
    "e", "af", "av", "of", "'t",
];

/// Words that start a sentence about nobody.
const POINTERS: &[&str] = &[
    "this", "that", "these", "those", "it", "there", "here", "what", "who", "he", "she", "we",
    "they", "i", "you", "all", "dies", "das", "es", "dieser", "diese", "er", "sie", "wir", "ich",
    "ce", "cela", "il", "elle", "on", "nous", "je", "esto", "esta", "este", "ella", "nosotros",
    "yo",
];

/// Takes a line apart as a byline: `None` when it is none.
pub(super) fn byline(line: &str) -> Option<Byline> {
    let (start, prefixed) = prefix(line);
    let end = start + byline_end(&line[start..]);
    let body = line[start..end].trim_end();
    if body.is_empty() || body.split_whitespace().count() > 30 {
        return None;
    }
    let names = people(body);
    if names.is_empty() && !prefixed {
        return None;
    }
    if names.is_empty() && !body.starts_with(char::is_uppercase) {
        return None;
    }
    Some(Byline {
        names,
        prefixed,
        len: start + body.len(),
    })
}

/// Where the names start, and whether a word such as “By” stands before them.
fn prefix(line: &str) -> (usize, bool) {
    let lead = line.len()
        - line
            .trim_start_matches(['-', '–', '—', '*', '_', ' '])
            .len();
    let rest = &line[lead..];
    let folded = fold(rest);
    let prefixes = lexicon::ALL
        .iter()
        .flat_map(|lexicon| lexicon.byline_prefixes);
    let longest = prefixes
        .filter(|prefix| {
            folded
                .strip_prefix(**prefix)
                .is_some_and(|after| after.starts_with([' ', ':']) || prefix.ends_with([':', '/']))
        })
        .max_by_key(|prefix| prefix.len());
    let Some(prefix) = longest else {
        return (lead, false);
    };
    // Folding keeps the number of characters of these words.
    let len: usize = rest
        .chars()
        .take(prefix.chars().count())
        .map(char::len_utf8)
        .sum();
    let after = &rest[len..];
    let names = after.trim_start_matches([':', ' ', '\u{a0}']);
    (lead + len + after.len() - names.len(), true)
}

/// Where the names and roles end: at a bar, a date, a handle, a word such as “published”.
fn byline_end(text: &str) -> usize {
    const MARKS: &[&str] = &[
        "|", "•", "·", " – ", " — ", " - ", " / ", ";", "\t", "*", "@",
    ];
    let mark = MARKS.iter().filter_map(|mark| text.find(mark)).min();
    let date = date::find(text).map(|found| found.range.start);
    let label = words(text).find(|(_, word)| {
        let word = fold(word);
        let word = word.trim_end_matches([':', '.', ',']);
        word.chars().count() > 4 && DATE_LABELS.contains(word)
    });
    let end = [mark, date, label.map(|(at, _)| at)]
        .into_iter()
        .flatten()
        .min()
        .unwrap_or(text.len());
    text[..end]
        .trim_end_matches([',', ' ', '-', '\u{a0}'])
        .len()
}

/// The people named in the part of a byline that holds names and roles.
fn people(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let text = squeeze(&without_brackets(text));
    for part in text.split(',') {
        let joined = join_parts(part.trim());
        let found: Vec<String> = joined.iter().filter_map(|part| name(part)).collect();
        if found.len() < joined.len() {
            // A role or an organisation: what follows a comma after it belongs to it.
            if names.is_empty() {
                names.extend(found);
            }
            break;
        }
        names.extend(found);
    }
    names
}

/// Splits “A B and C D” where both sides can be names.
fn join_parts(text: &str) -> Vec<&str> {
    let joiners = || lexicon::ALL.iter().flat_map(|lexicon| lexicon.joiners);
    let text = joiners()
        .find_map(|joiner| strip_word(text, joiner))
        .unwrap_or(text);
    let split = joiners().find_map(|joiner| {
        let spaced = format!(" {joiner} ");
        let (left, right) = text.split_once(&spaced)?;
        // “Ortega y Gasset” is one person; “Ida Lund y Tom Harrow” are two.
        let short = joiner.chars().count() == 1 && joiner.is_ascii() && *joiner != "&";
        let two = |side: &str| side.split_whitespace().count() > 1;
        (!short || (two(left) && two(right))).then_some((left, right))
    });
    match split {
        Some((left, right)) => {
            let mut parts = join_parts(left);
            parts.extend(join_parts(right));
            parts
        }
        None if text.is_empty() => Vec::new(),
        None => vec![text],
    }
}

/// The text after a word with which it starts.
fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    text.strip_prefix(word)?.strip_prefix(' ')
}

/// A name without its titles; `None` when the words are not a name.
pub(super) fn name(text: &str) -> Option<String> {
    let words: Vec<&str> = text
        .split_whitespace()
        .skip_while(|word| is_title(word))
        .collect();
    let (first, last) = (words.first()?, words.last()?);
    let capital = words.iter().filter(|word| is_capital(word)).count();
    let fits = words
        .iter()
        .all(|word| is_capital(word) || PARTICLES.contains(word));
    if words.len() > 6 || capital == 0 || !fits || !is_capital(last) || has_role(&fold(text)) {
        return None;
    }
    if words.len() == 1 && (first.chars().count() < 2 || POINTERS.contains(&fold(first).as_str())) {
        return None;
    }
    let name = words.join(" ");
    Some(if is_shouted(&words) {
        calm(&name)
    } else {
        name
    })
}

/// Whether a name is set in capitals throughout; a lone acronym is not.
fn is_shouted(words: &[&str]) -> bool {
    words.len() > 1
        && words
            .iter()
            .all(|word| !word.contains(char::is_lowercase) && word.contains(char::is_uppercase))
}

/// “AMELIA THOMSON-DEVEAUX” as “Amelia Thomson-Deveaux”.
fn calm(name: &str) -> String {
    let mut start = true;
    let letters = name.chars().flat_map(|c| {
        let calm: Vec<char> = if start {
            vec![c]
        } else {
            c.to_lowercase().collect()
        };
        start = !c.is_alphanumeric();
        calm
    });
    letters.collect()
}

/// Whether a word is a title: “Dr”, “Prof.”; short ones count only with a full stop.
fn is_title(word: &str) -> bool {
    let folded = fold(word);
    let bare = folded.trim_end_matches(['.', ',']);
    let sure = folded.ends_with('.')
        || bare.chars().count() > 2
        || ["dr", "mr", "ms", "mx", "pr"].contains(&bare);
    sure && TITLES.contains(bare)
}

/// Whether a word can be the main part of a name: a capital, or a letter of a script without capitals.
fn is_capital(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters
        .find(|c| !matches!(c, '"' | '“' | '\'' | '’'))
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    let inner_capital = ["d'", "d’", "l'", "l’", "al-", "el-", "ash-", "o'"]
        .iter()
        .any(|start| {
            word.strip_prefix(start)
                .is_some_and(|rest| rest.starts_with(char::is_uppercase))
        });
    (first || inner_capital)
        && word
            .chars()
            .all(|c| c.is_alphabetic() || is_mark(c) || ".-'’‘\"“”ʻ·".contains(c))
}

/// Whether a character is a combining mark.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{5b0}'..='\u{5c7}' | '\u{64b}'..='\u{65f}')
}

/// The words of a text with the bytes at which they start.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace()
        .map(|word| (word.as_ptr().addr() - text.as_ptr().addr(), word))
}

/// The subject of a bio: a name or “The author”, then one of the verbs of bios.
pub(super) fn bio_subject(text: &str) -> Option<Subject<'_>> {
    let folded: Vec<String> = words(text).take(40).map(|(_, word)| fold(word)).collect();
    let starts: Vec<(usize, &str)> = words(text).take(40).collect();
    let (at, strong) =
        (1..folded.len().min(16)).find_map(|at| Some((at, verb_at(&folded[at..])?)))?;
    let before = text[..starts[at].0].trim_end();
    let name = subject_name(before)?;
    Some(Subject {
        before,
        name,
        rest: folded[at..].join(" "),
        strong,
        titled: starts[..at].iter().any(|(_, word)| is_title(word)),
    })
}

/// Whether words start with a verb of bios; `Some(true)` when it is more than a form of “to be”.
fn verb_at(folded: &[String]) -> Option<bool> {
    let (first, rest) = folded.split_first()?;
    let verbs = VERBS.get(first.as_str())?;
    let verb = verbs.iter().find(|verb| {
        verb.rest.len() <= rest.len() && verb.rest.iter().zip(rest).all(|(verb, word)| verb == word)
    });
    verb.map(|verb| verb.strong)
}

/// The name before the verb; empty for “The author”; `None` when something else stands there.
fn subject_name(before: &str) -> Option<String> {
    let bare = without_brackets(before);
    let folded = fold(&bare);
    let folded = folded.trim_end_matches(',');
    if AUTHOR_NOUNS.contains(folded) {
        return Some(String::new());
    }
    let words: Vec<&str> = bare.split_whitespace().collect();
    let is_article = |word: &&str| {
        ["der", "die", "the", "le", "la", "el", "il", "o", "a", "de"].contains(&fold(word).as_str())
    };
    let lead = words
        .iter()
        .take_while(|word| is_article(word) || has_role(&fold(word)))
        .count();
    let rest = words[lead..].join(" ");
    let first = rest.split(',').next().unwrap_or_default();
    let named = name(first)?;
    // After a comma stands a short addition, “ a” or “, 45,”; a clause of its own is no name.
    let addition = rest[first.len()..].split_whitespace().count();
    (addition <= 8).then_some(named)
}

/// A text without what stands in brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = text.chars().filter(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    outside.collect()
}

/// The people whom a bio is about: the subject of its first sentence, and of later ones that name somebody new.
pub(super) fn bio_people(text: &str) -> Vec<String> {
    let mut people: Vec<String> = Vec::new();
    for sentence in sentences(text) {
        let Some(subject) = bio_subject(sentence) else {
            continue;
        };
        let several = subject.name.split(' ').count() > 1;
        if several && has_role(&subject.rest) && !people.contains(&subject.name) {
            people.push(subject.name);
        }
    }
    people
}

/// Roughly the sentences of a text: a full stop after a word longer than an initial or title, then a capital.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.match_indices(". ").find(|(at, _)| {
            let word = rest[..*at].rsplit(' ').next().unwrap_or_default();
            word.chars().count() > 2 && !is_title(word)
        });
        let cut = end.map_or(rest.len(), |(at, _)| at + 2);
        let (sentence, after) = rest.split_at(cut);
        rest = after;
        Some(sentence.trim())
    })
}
