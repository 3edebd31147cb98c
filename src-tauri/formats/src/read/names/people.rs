//! The people whom a list of names and roles names.
use std::sync::LazyLock;

use stet_core::lexicon;

use super::super::{
    block::squeeze,
    line::{fold, has_role},
    vocabulary::{ACCOUNTS, LABELS, ORGANISATIONS, Within, is_east_asian},
};
use super::{
    casing::is_shouted,
    desk::is_desk,
    east_asian::is_house,
    note_mark,
    person::{Person, person},
    without_brackets,
};

/// The names of the people in the part of a byline that holds names and roles.
pub(super) fn people(text: &str) -> Vec<String> {
    persons(text)
        .into_iter()
        .map(|person| person.name)
        .collect()
}

/// The people in the part of a byline that holds names and roles.
pub(super) fn persons(text: &str) -> Vec<Person> {
    let lines = without_notes(&without_brackets(without_class(text)));
    let text = squeeze(&lines);
    let mut found: Vec<Person> = Vec::new();
    // “Orilla/12” is a paper.
    let numbered = |(name, number): (&str, &str)| {
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        name.ends_with(char::is_alphabetic) && digits
    };
    if text.split_once('/').is_some_and(numbered) {
        return found;
    }
    // “Abonné·e du Rivage” is no name.
    let first = text.split(' ').next().unwrap_or_default();
    if first.ends_with("·e") || first.ends_with("·es") {
        return found;
    }
    for segment in lines
        .split([';', '|', '•', '·', '；', '｜', '\n'])
        .map(squeeze)
        .filter(|part| !part.is_empty())
    {
        let dotted = text.contains('·') && text.chars().any(is_east_asian);
        if let Some(person) = dotted.then(|| person(&text)).flatten() {
            return vec![person];
        }
        // “Ida Lund,”, “Tom Harrow,”, “and Anna Berg”, line by line.
        let behind_and = || AND.iter().find_map(|and| segment.strip_prefix(and));
        let last = Some(&found)
            .filter(|found| !found.is_empty())
            .and_then(|_| behind_and());
        take(last.unwrap_or(&segment), &mut found);
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|person| seen.insert(person.name.clone()));
    found
}

/// A name without the year behind it in which its bearer left the college: “Ida Lund ’94”.
fn without_class(text: &str) -> &str {
    let year = text.trim_end().rsplit_once([' ', '\u{a0}']);
    let told = year.filter(|(_, year)| {
        let digits = year.strip_prefix(['’', '\'', '‘']);
        digits.is_some_and(|digits| {
            digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
        })
    });
    told.map_or(text, |(name, _)| name)
}

/// A list of names without the marks that lead to notes; each of them ends a name.
fn without_notes(text: &str) -> String {
    let mut parts = String::with_capacity(text.len());
    let mut rest = 0;
    for (at, _) in text.char_indices() {
        if at < rest {
            continue;
        }
        if let Some(len) = note_mark(text, at) {
            parts.push_str(&text[rest..at]);
            parts.push(';');
            rest = at + len;
        }
    }
    parts.push_str(&text[rest..]);
    parts
}

/// Adds the people of “A, B and C, of the University of D”.
fn take(segment: &str, found: &mut Vec<Person>) {
    let parts = segment.split([',', '，', '、', '،', '/', '／', '\u{3000}']);
    let mut parts = parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .peekable();
    if let Some(all) = in_turn(segment) {
        found.extend(all);
        return;
    }
    while let Some(part) = parts.next() {
        let part = behind_east_asian_house(part);
        // “海岸報／张三”
        if is_house(part) && parts.peek().is_some() {
            continue;
        }
        if !add(part, found) {
            // “Ida Lund, the Harbour University and Tom Harrow, the Coast Institute”
            if parts.peek().is_some() {
                found.extend(person_behind(part));
            }
            // “Ida Lund, a pilot in Norvik, and Tom Harrow, a baker”
            let rest: Vec<&str> = parts.collect();
            let joined = rest.iter().enumerate();
            found.extend(joined.filter_map(|(at, part)| joined_person(part, rest.get(at + 1))));
            return;
        }
    }
}

/// A Chinese name without the house and the role before it: “海岸网专栏作者 张三”.
fn behind_east_asian_house(part: &str) -> &str {
    const ENDS: &[char] = &[
        '网', '網', '报', '報', '社', '刊', '者', '家', '员', '員', '授', '编', '編',
    ];
    let part = part.trim_end_matches(['】', '）', ')']);
    let (before, name) = part.rsplit_once([' ', '\u{a0}']).unwrap_or(("", part));
    let known = || person(name).is_some_and(|person| person.known);
    let house = before.trim_end().ends_with(ENDS);
    if house && name.chars().all(is_east_asian) && known() {
        name
    } else {
        part
    }
}

/// The people of a list in which each is followed by what that person is, the last behind an “and”: “Ida Lund, pilot in Norvik, Tom
/// Harrow, baker, and Anna Berg, teacher”. One of them alone need not bear a name that is known.
fn in_turn(segment: &str) -> Option<Vec<Person>> {
    const FEWEST: usize = 3;
    let parts: Vec<&str> = segment.split(", ").map(str::trim).collect();
    let name = |part: &str| {
        let behind = AND.iter().find_map(|and| part.strip_prefix(and));
        let bare = behind.unwrap_or(part).trim_end_matches('*');
        person(bare).filter(|person| person.name == bare && bare.contains(' '))
    };
    let is_role = |part: &&str| part.starts_with(char::is_lowercase);
    let mut found = Vec::new();
    let mut joined = false;
    for (at, part) in parts.iter().enumerate() {
        match name(part) {
            Some(person) if parts.get(at + 1).is_some_and(is_role) => {
                joined = AND.iter().any(|and| part.starts_with(and));
                found.push(person);
            }
            _ if at == 0 || !is_role(part) => return None,
            _ => {}
        }
    }
    (joined && found.len() >= FEWEST).then_some(found)
}

/// “And” before a name.
const AND: &[&str] = &[
    "and ", "und ", "et ", "y ", "e ", "och ", "en ", "i ", "и ", "та ",
];

/// Whether a list of names ends in the word that joins the next one to it: “Ida Lund and”.
pub(in super::super) fn ends_joined(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    text.contains(' ') && AND.iter().any(|and| and.trim_end() == last)
}

/// The person whom “and” adds behind what another is.
fn person_behind(part: &str) -> Option<Person> {
    let behind = |and: &&str| Some(part.rsplit_once(&format!(" {and}"))?.1);
    let person = person(AND.iter().find_map(behind)?)?;
    (person.known && person.name.contains(' ')).then_some(person)
}

/// The person whom a part of a list adds behind “and”; whose name no list knows, the next part says what that person is.
fn joined_person(part: &str, next: Option<&&str>) -> Option<Person> {
    let rest = AND.iter().find_map(|and| part.strip_prefix(and))?;
    // “An opinion of Ida Lund, pilot, and of Tom Harrow”
    let rest = ["d'", "d’", "de ", "di ", "von "]
        .iter()
        .find_map(|of| rest.strip_prefix(of))
        .unwrap_or(rest);
    let told =
        next.is_some_and(|role| role.starts_with(char::is_lowercase) && has_role(&fold(role)));
    person(rest).filter(|person| (person.known || told) && person.name.contains(' '))
}

/// Adds the people of a part between commas; `false` where it is a role or an organisation: what follows belongs to it.
fn add(part: &str, found: &mut Vec<Person>) -> bool {
    for joined in join_parts(part) {
        if is_degree(joined) && !found.is_empty() || is_desk(joined) {
            continue;
        }
        let full =
            |person: &Person| person.name.contains(' ') || person.name.chars().any(is_east_asian);
        let called = || {
            joined
                .split(' ')
                .next_back()
                .is_some_and(|last| is_called(&fold(last)))
        };
        let free = found.is_empty() || !names_body(joined) || called();
        // Behind a name stands what that person is: “Ida Lund, Coast Councils Member”.
        let alone = found.is_empty();
        let first = || first_person(joined).filter(|person| free && (alone || person.known));
        match person(joined).or_else(first) {
            // After “Ida Lund” stands no single name but a place: “Ida Lund, Berlin”.
            Some(person) if found.first().is_some_and(full) && !full(&person) => return false,
            Some(person) => {
                let rest = joined.trim_end().ends_with(person.name.as_str());
                found.push(person);
                if !rest && !joined.chars().any(is_east_asian) && has_role(&fold(joined)) {
                    return false;
                }
            }
            None if several_east_asian(joined, found) => {}
            None => return false,
        }
    }
    true
}

/// Whether a part is a degree that a comma parts from its name: “PhD”.
fn is_degree(part: &str) -> bool {
    part.len() <= 6 && part.chars().filter(|c| c.is_uppercase()).count() > 1
}

/// Adds names that only spaces part: “王小明 李大为”.
fn several_east_asian(text: &str, found: &mut Vec<Person>) -> bool {
    let names: Option<Vec<Person>> = text
        .split_whitespace()
        .map(|word| person(word).filter(|person| person.known && word.chars().any(is_east_asian)))
        .collect();
    let several = names.filter(|names| names.len() > 1);
    let is_some = several.is_some();
    found.extend(several.unwrap_or_default());
    is_some
}

/// The name with which a text starts, where a role, a desk or a place follows without a comma.
fn first_person(text: &str) -> Option<Person> {
    let mut all: Vec<&str> = text.split_whitespace().collect();
    // “周砚秋 为远观中文网撰稿”
    if let [name, next, ..] = all[..]
        && name.chars().any(is_east_asian)
        && next.starts_with(['为', '為', '撰'])
    {
        return person(name).filter(|person| person.known);
    }
    // “IDA LUND Guest columnist”, “Ida Lund Special to the Courier”: so no name goes on.
    let ends = |at: usize| {
        let word = all[at];
        let shouted = all[..at].iter().all(|word| is_shouted(word));
        matches!(fold(word).as_str(), "guest" | "special" | "contributing")
            || shouted && word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase)
    };
    let end = (2..all.len()).find(|&at| ends(at));
    all.truncate(end.map_or(all.len(), |end| end + 1));
    let folded: Vec<String> = all.iter().map(|word| fold(word)).collect();
    (2..=all.len().saturating_sub(1).min(6))
        .rev()
        .find_map(|n| {
            let next = &folded[n];
            // “Coast Business Council” is no Coast Business.
            let body = ORGANISATIONS.contains(next.as_str());
            let parts = end == Some(n)
                || is_called(next)
                || is_preposition(next)
                || has_role(next)
                || LABELS.contains(next.as_str())
                || body
                || ACCOUNTS.contains(folded[n..].join(" ").as_str());
            let person = parts.then(|| person(&all[..n].join(" "))).flatten();
            person.filter(|person| !body || person.known)
        })
}

/// Whether a word is what a paper calls several who write for it.
fn is_called(word: &str) -> bool {
    matches!(word, "contributors" | "columnists")
}

/// Whether one of the words is that of a body: “Hindu Kush Snow Laboratory”.
pub(in super::super) fn names_body(text: &str) -> bool {
    text.split_whitespace()
        .any(|word| ORGANISATIONS.contains(fold(word).as_str()))
}

fn is_preposition(word: &str) -> bool {
    [
        "for",
        "of",
        "at",
        "in",
        "from",
        "special",
        "guest",
        "contributing",
        "aus",
        "für",
        "à",
        "pour",
        "en",
        "desde",
        "para",
        "da",
        "per",
        "voor",
        "uit",
        "dla",
        "z",
        "для",
        "из",
        "із",
        "via",
        "bei",
        "an",
        "chez",
        "associated",
        "från",
        "iz",
        "opinion",
    ]
    .contains(&word)
}

/// A word or sign between names, with its spaces.
struct Joiner {
    text: String,
    /// The same in capitals.
    shouted: String,
    /// Whether no spaces part it from the names.
    spaceless: bool,
    /// Whether it is one letter, which initials and names of one person have too.
    letter: bool,
}

impl Joiner {
    fn new(joiner: &str) -> Self {
        let spaceless = joiner
            .chars()
            .all(|c| is_east_asian(c) || c == '、' || c == '・');
        let text = if spaceless {
            joiner.to_owned()
        } else {
            format!(" {joiner} ")
        };
        Self {
            shouted: text.to_uppercase(),
            letter: joiner.len() == 1 && !["&", "+"].contains(&joiner),
            text,
            spaceless,
        }
    }

    /// Splits at the joiner, in small letters or in capitals: one of a single letter only where all is in capitals.
    fn split<'a>(&self, text: &'a str, shouts: bool) -> Option<(&'a str, &'a str)> {
        let may_shout = shouts || self.text.chars().count() > 3;
        text.split_once(&self.text)
            .or_else(|| may_shout.then(|| text.split_once(&self.shouted)).flatten())
    }
}

/// The longest joiners first.
static JOINERS: LazyLock<Vec<Joiner>> = LazyLock::new(|| {
    let all = lexicon::ALL.iter().flat_map(|lexicon| lexicon.joiners);
    let mut joiners: Vec<Joiner> = all.chain(&["+"]).map(|text| Joiner::new(text)).collect();
    joiners.sort_by_key(|joiner| std::cmp::Reverse(joiner.text.len()));
    joiners.dedup_by(|one, other| one.text == other.text);
    joiners
});

/// The same, looked for all at once.
static JOINED: LazyLock<Within> = LazyLock::new(|| {
    let texts = JOINERS
        .iter()
        .flat_map(|joiner| [joiner.text.as_str(), joiner.shouted.as_str()]);
    let texts: Vec<&str> = texts.collect();
    Within::new(&texts)
});

/// Splits “A B and C D” where both sides can be names.
pub(super) fn join_parts(text: &str) -> Vec<&str> {
    let mut spaced = JOINERS.iter().filter(|joiner| !joiner.spaceless);
    let text = spaced
        .find_map(|joiner| text.strip_prefix(joiner.text.trim_start()))
        .unwrap_or(text)
        .trim();
    let shouts = !text.contains(char::is_lowercase);
    let joined = JOINED.stands_in(text);
    let split = JOINERS.iter().filter(|_| joined).find_map(|joiner| {
        let (left, right) = joiner.split(text, shouts)?;
        // “Ortega y Gasset” is one person; “Ida Lund y Tom Harrow” are two.
        let two = |side: &str| side.split_whitespace().count() > 1;
        let fits = if joiner.spaceless {
            person(left).is_some() && person(right).is_some() || joiner.text == "、"
        } else {
            !joiner.letter || (two(left) && two(right))
        };
        fits.then_some((left, right))
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
