//! Words with a capital, and the full names of people among them.
use std::{ops::Range, sync::LazyLock};

use stet_core::{Folded, lexicon};

use super::{by_hash::WordSet, passage::hash_word, tokens::Token};
use crate::skeleton::skeleton;

/// A word with a capital.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Capital {
    /// Bytes of the visible text, without “’s”.
    pub(crate) range: Range<usize>,
    /// Its index among the words.
    pub(crate) token: usize,
    /// Hash of the folded word.
    pub(crate) hash: u64,
    /// Hash of what all its spellings have in common.
    pub(crate) skeleton: u64,
    /// Whether it begins a sentence, where any word has a capital.
    pub(crate) starts: bool,
    /// Whether “’s” follows.
    pub(crate) possessive: bool,
    /// Whether it goes on with the capital before it: “Ursula von der ⟨Leyen⟩”.
    pub(crate) joined: bool,
    /// Whether people are called so.
    given: bool,
}

/// A given name and what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FullName {
    /// Bytes of the visible text, without “’s”.
    pub(crate) range: Range<usize>,
    /// The family name, “von” and its like included.
    pub(crate) family: Range<usize>,
    /// Hash of the last word.
    pub(crate) last: u64,
    /// Hash of the skeleton of the last word.
    pub(crate) skeleton: u64,
    /// Hash of the skeleton of the given name.
    pub(crate) given: u64,
    /// Hash of all its words.
    pub(crate) spelling: u64,
}

/// How many words a name may have.
const LONGEST: usize = 4;

/// The words with a capital, in order.
pub(super) fn capitals(
    text: &str,
    folded: &Folded,
    tokens: &[Token],
    sentences: &[Range<usize>],
) -> Vec<Capital> {
    let mut capitals: Vec<Capital> = Vec::new();
    let mut sentences = sentences.iter().peekable();
    for (index, token) in tokens.iter().enumerate() {
        let begins = sentences.next_if(|sentence| sentence.start <= token.source.start);
        if !token.capital {
            continue;
        }
        let word = token.text(folded.text());
        let (stem, range, hash) = match word.strip_suffix("'s") {
            Some(stem) => (
                stem,
                folded.source(token.range.start..token.range.start + stem.len()),
                hash_word(stem),
            ),
            None => (word, token.source.clone(), token.hash),
        };
        let opened = text[..range.start].ends_with(['“', '„', '«', '"', '‘']);
        capitals.push(Capital {
            hash,
            skeleton: hash_word(&skeleton(stem)),
            starts: begins.is_some() || opened || text[..range.start].trim_end().ends_with(':'),
            possessive: stem.len() < word.len(),
            joined: capitals
                .last()
                .is_some_and(|last| joins(last, index, folded.text(), tokens)),
            given: GIVEN.contains(&hash),
            token: index,
            range,
        });
    }
    capitals
}

/// Whether the word at `index` goes on with the last capital.
fn joins(last: &Capital, index: usize, folded: &str, tokens: &[Token]) -> bool {
    let between = &tokens[last.token + 1..index];
    let particles = between
        .iter()
        .all(|token| PARTICLES.contains(&token.text(folded)));
    let gaps = tokens[last.token..=index].windows(2).all(|pair| {
        let gap = &folded[pair[0].range.end..pair[1].range.start];
        let short = pair[0].range.len() <= 2;
        matches!(gap, " " | "-" | "\n") || short && matches!(gap, ". " | ".")
    });
    !last.possessive && between.len() <= 2 && particles && gaps
}

/// The names of people among the capitals: a given name, then one to three more capitals.
pub(super) fn full_names(folded: &Folded, tokens: &[Token], capitals: &[Capital]) -> Vec<FullName> {
    let mut names = Vec::new();
    let mut at = 0;
    while at < capitals.len() {
        let more = capitals[at + 1..].iter().take(LONGEST - 1);
        let length = 1 + more.take_while(|capital| capital.joined).count();
        let words = &capitals[at..at + length];
        let goes_on = capitals.get(at + length).is_some_and(|next| next.joined);
        if capitals[at].given && !goes_on {
            names.extend(full_name(folded.text(), tokens, words));
            at += length;
        } else {
            at += 1;
        }
    }
    names
}

fn full_name(folded: &str, tokens: &[Token], words: &[Capital]) -> Option<FullName> {
    let text = |capital: &Capital| tokens[capital.token].text(folded);
    let kept = words
        .iter()
        .rposition(|word| !SUFFIXES.contains(&text(word)))?;
    let words = &words[..=kept];
    let (first, last) = (words.first()?, words.last()?);
    let institution = words.iter().any(|word| INSTITUTIONS.contains(&text(word)));
    if words.len() < 2 || institution || last.range.len() < 3 {
        return None;
    }
    let spelling = spelling(&words.iter().collect::<Vec<_>>());
    let before = &tokens[words[words.len() - 2].token + 1];
    let particle = before.range.start < tokens[last.token].range.start;
    let lead = if particle {
        tokens[last.token].range.start - before.range.start
    } else {
        0
    };
    Some(FullName {
        range: first.range.start..last.range.end,
        family: last.range.start - lead..last.range.end,
        last: last.hash,
        skeleton: last.skeleton,
        given: first.skeleton,
        spelling,
    })
}

/// The hash of several words.
pub(super) fn spelling(words: &[&Capital]) -> u64 {
    words
        .iter()
        .fold(0, |all: u64, word| all.rotate_left(7) ^ word.hash)
}

/// What people are called, in any language, and nothing else is: hashes.
static GIVEN: LazyLock<WordSet> = LazyLock::new(|| {
    let names = lexicon::ALL.iter().flat_map(|lexicon| lexicon.given_names);
    names
        .filter(|name| name.chars().count() >= 3 && !ALSO_WORDS.contains(name))
        .map(|name| hash_word(name))
        .collect()
});

/// Given names that are words, months or places as well.
#[rustfmt::skip]
const ALSO_WORDS: &[&str] = &[
    "will", "may", "mark", "bill", "grace", "hope", "faith", "joy", "rose", "art", "frank", "rich", "chase", "grant",
    "pat", "sue", "drew", "june", "april", "august", "summer", "dawn", "virginia", "georgia", "jordan", "chad", "israel",
    "victoria", "florence", "paris", "sydney", "charlotte", "carolina", "austin", "lincoln", "washington", "sierra",
    "san", "santa", "santiago", "sofia", "sophia", "chelsea", "brooklyn", "london", "china", "india", "asia", "america",
    "kelly", "king", "major", "dean", "prince", "earl", "duke", "bishop", "jack", "nick", "rob", "gene", "ray", "guy",
    "lance", "miles", "norm", "ruby", "ivy", "holly", "heather", "iris", "olive", "amber", "crystal", "penny", "daisy",
    "nasa", "ada", "per", "sky", "star", "sun", "august", "mai", "marina", "regina", "alma", "mercedes", "cruz", "angel",
    "jesus", "dolores", "pilar", "concepción", "rosario", "mar", "sol", "luz", "franz", "los", "las", "the", "liberty",
    "bush", "ali", "van", "don", "carol", "eve", "lane", "reed", "wade", "clay", "cliff", "dale", "glen", "heath",
];

/// Words between the parts of a name.
const PARTICLES: &[&str] = &[
    "von", "van", "der", "den", "de", "da", "di", "du", "del", "la", "le", "al", "el", "bin",
    "ibn", "ben", "ter", "zu", "af", "av", "dos", "das", "do", "y", "e",
];

/// What may follow a name and is no part of it.
const SUFFIXES: &[&str] = &["jr", "sr", "ii", "iii", "iv"];

/// What makes a name that of a body or a place.
#[rustfmt::skip]
const INSTITUTIONS: &[&str] = &[
    "foundation", "institute", "university", "college", "school", "center", "centre", "hospital", "airport", "street",
    "avenue", "road", "square", "prize", "award", "award", "library", "museum", "house", "tower", "stadium", "bridge",
    "island", "islands", "river", "mountain", "bay", "county", "city", "company", "group", "bank", "press", "party",
    "act", "fund", "trust", "administration", "presidency", "government", "hotel", "church", "park", "times", "post",
    "stiftung", "straße", "platz", "universität", "institut", "fondation", "université", "rue", "fundación", "fondazione",
    "day", "plan", "doctrine", "declaration", "law", "treaty", "agreement", "accords", "summit", "war", "states", "news",
];
