//! The words of every language made ready to be looked up: sets, first words, and one automaton for all phrases.
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use aho_corasick::{AhoCorasick, MatchKind};
use stet_core::lexicon::{ALL, Lexicon};

type Words = HashSet<&'static str>;

pub(super) static LABELS: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.labels));
pub(super) static CHROME_HEADINGS: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.chrome_headings));
pub(super) static ROLES: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.role_nouns));
pub(super) static TITLES: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.titles));
pub(super) static DATE_LABELS: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.date_labels));
pub(super) static AUTHOR_NOUNS: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.author_nouns));

/// Words that stand beside a date: “published”, “on”, “Tuesday”.
pub(super) static DATE_WORDS: LazyLock<Words> = LazyLock::new(|| {
    const CLOCK: &[&str] = &[
        "at", "um", "uhr", "à", "h", "a", "las", "alle", "ore", "às", "om", "uur", "am", "pm",
        "gmt", "utc", "cet", "est", "t", "z", "o",
    ];
    let labels = ALL
        .iter()
        .flat_map(|lexicon| lexicon.date_labels)
        .flat_map(|label| label.split(' '));
    let weekdays = ALL
        .iter()
        .flat_map(|lexicon| lexicon.weekdays)
        .flatten()
        .copied();
    labels
        .chain(weekdays)
        .chain(CLOCK.iter().copied())
        .collect()
});

/// Month names to their numbers, 1 to 12.
pub(super) static MONTHS: LazyLock<HashMap<&str, i8>> = LazyLock::new(|| {
    let months = ALL
        .iter()
        .rev()
        .flat_map(|lexicon| (1..).zip(lexicon.months));
    months
        .flat_map(|(number, names)| names.iter().map(move |name| (*name, number)))
        .collect()
});

/// A verb of bios after its first word.
pub(super) struct Verb {
    pub(super) rest: Vec<&'static str>,
    /// Whether it is more than a form of “to be”.
    pub(super) strong: bool,
}

/// The verbs of bios by their first words.
pub(super) static VERBS: LazyLock<HashMap<&str, Vec<Verb>>> = LazyLock::new(|| {
    let mut verbs: HashMap<&str, Vec<Verb>> = HashMap::new();
    for (at, verb) in ALL
        .iter()
        .flat_map(|lexicon| lexicon.bio_verbs.iter().enumerate())
    {
        let mut words = verb.split(' ');
        // Each list starts with the forms of “to be”.
        let strong = verb.chars().count() > 4 && at > 2;
        let rest = |words| Iterator::collect(words);
        if let Some(first) = words.next() {
            verbs.entry(first).or_default().push(Verb {
                rest: rest(words),
                strong,
            });
        }
    }
    verbs
});

fn all(list: impl Fn(&'static Lexicon) -> &'static [&'static str]) -> Words {
    ALL.iter()
        .flat_map(|lexicon| list(lexicon))
        .copied()
        .collect()
}

/// What a phrase speaks for, and in which language.
#[derive(Clone, Copy)]
enum Sign {
    DisclaimerSubject(usize),
    DisclaimerAnchor(usize),
    Disclosure,
    Notice,
}

struct Phrases {
    automaton: AhoCorasick,
    signs: Vec<Sign>,
}

static PHRASES: LazyLock<Option<Phrases>> = LazyLock::new(|| {
    let signs = ALL.iter().enumerate().flat_map(|(at, lexicon)| {
        let subjects = lexicon
            .disclaimer_subjects
            .iter()
            .map(move |words| (*words, Sign::DisclaimerSubject(at)));
        let anchors = lexicon
            .disclaimer_anchors
            .iter()
            .map(move |words| (*words, Sign::DisclaimerAnchor(at)));
        let disclosures = lexicon
            .disclosure_anchors
            .iter()
            .map(|words| (*words, Sign::Disclosure));
        let notices = lexicon
            .notice_words
            .iter()
            .map(|words| (*words, Sign::Notice));
        subjects.chain(anchors).chain(disclosures).chain(notices)
    });
    let (patterns, signs): (Vec<&str>, Vec<Sign>) = signs.unzip();
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .build(patterns)
        .ok()?;
    Some(Phrases { automaton, signs })
});

/// What the phrases of a text speak for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signs {
    pub(super) disclaimer: bool,
    pub(super) disclosure: bool,
    pub(super) notice: bool,
}

/// Looks a folded text through for all phrases at once.
pub(super) fn signs(folded: &str) -> Signs {
    let mut found = Signs::default();
    let (mut subjects, mut anchors) = (0_u32, 0_u32);
    let Some(phrases) = &*PHRASES else {
        return found;
    };
    for hit in phrases.automaton.find_overlapping_iter(folded) {
        let whole = is_whole(folded, hit.start(), hit.end());
        match phrases.signs[hit.pattern().as_usize()] {
            Sign::DisclaimerAnchor(language) => anchors |= 1 << language,
            Sign::DisclaimerSubject(language) if whole => subjects |= 1 << language,
            Sign::Disclosure if whole => found.disclosure = true,
            Sign::Notice if whole => found.notice = true,
            _ => {}
        }
    }
    found.disclaimer = subjects & anchors != 0;
    found
}

/// Whether a stretch of a folded text is not a part of a longer word.
fn is_whole(folded: &str, start: usize, end: usize) -> bool {
    !folded[..start]
        .chars()
        .next_back()
        .is_some_and(is_spaced_letter)
        && !starts_word(&folded[end..])
}

/// Whether a text goes on with a letter of a script that parts words by spaces.
pub(super) fn starts_word(rest: &str) -> bool {
    rest.chars().next().is_some_and(is_spaced_letter)
}

fn is_spaced_letter(c: char) -> bool {
    c.is_alphanumeric() && c < '\u{530}'
}
