//! The words of every language made ready to be looked up: sets, first words, and one automaton for all phrases.
use std::sync::LazyLock;

use aho_corasick::{
    AhoCorasick, AhoCorasickKind, Anchored, Input, MatchKind, StartKind,
    automaton::OverlappingState,
};
use rustc_hash::{FxHashMap, FxHashSet};
use stet_core::lexicon::{ALL, Lexicon};

type Words = FxHashSet<&'static str>;

pub(super) static LABELS: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.labels));
pub(super) static CHROME_HEADINGS: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.chrome_headings));
pub(super) static ROLES: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.role_nouns));
pub(super) static TITLES: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.titles));
pub(super) static DATE_LABELS: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.date_labels));
pub(super) static GIVEN_NAMES: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.given_names));
pub(super) static ACCOUNTS: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.accounts));
pub(super) static ORGANISATIONS: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.organisations));
pub(super) static TOPICS: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.topics));
pub(super) static BYLINE_PREFIXES: LazyLock<Openers> =
    LazyLock::new(|| Openers::new(|lexicon| lexicon.byline_prefixes));
pub(super) static OTHER_HANDS: LazyLock<Openers> =
    LazyLock::new(|| Openers::new(|lexicon| lexicon.other_hands));
pub(super) static CREDIT_OPENERS: LazyLock<Openers> =
    LazyLock::new(|| Openers::new(|lexicon| lexicon.credit_openers));
pub(super) static CHROME_OPENERS: LazyLock<Openers> =
    LazyLock::new(|| Openers::new(|lexicon| lexicon.chrome_openers));
pub(super) static DISCLOSURE_LABELS: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.disclosure_labels));
pub(super) static BIO_LABELS: LazyLock<Words> = LazyLock::new(|| all(|lexicon| lexicon.bio_labels));
pub(super) static AUTHOR_NOUNS: LazyLock<Words> =
    LazyLock::new(|| all(|lexicon| lexicon.author_nouns));

/// Words that stand beside a date: “published”, “on”, “Tuesday”.
pub(super) static DATE_WORDS: LazyLock<Words> = LazyLock::new(|| {
    const CLOCK: &[&str] = &[
        "at", "um", "uhr", "от", "à", "h", "a", "las", "alle", "ore", "às", "om", "uur", "am",
        "pm", "t", "z", "o", "m", "p", "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk",
        "мск", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt",
        "ist", "pkt", "sgt", "hkt", "jst", "kst", "aest", "aedt", "awst", "nzst", "nzdt", "sast",
        "eat", "wat", "wib", "wita", "trt", "ar", "brt", "art", "clt", "idt", "ast", "adt", "gst",
        "cat", "pht", "myt", "ndt", "akst", "akdt", "hst",
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

/// The names of the days, as they are written out.
pub(super) static WEEKDAYS: LazyLock<Words> = LazyLock::new(|| {
    let days = ALL.iter().flat_map(|lexicon| lexicon.weekdays);
    days.filter_map(|names| names.first().copied()).collect()
});

/// The days of the week as they are shortened before a date, too: some of them are names as well.
pub(super) static SHORT_WEEKDAYS: LazyLock<Words> = LazyLock::new(|| {
    let days = ALL.iter().flat_map(|lexicon| lexicon.weekdays);
    days.flat_map(|names| names.iter().copied()).collect()
});

/// Month names to their numbers, 1 to 12.
pub(super) static MONTHS: LazyLock<FxHashMap<&str, i8>> = LazyLock::new(|| {
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

/// Verbs of bios that any other sentence has as well.
const BE: &[&str] = &[
    "is",
    "are",
    "was",
    "were",
    "has been",
    "ist",
    "sind",
    "war",
    "waren",
    "hat",
    "est",
    "sont",
    "était",
    "a été",
    "es",
    "son",
    "fue",
    "era",
    "ha sido",
    "è",
    "sono",
    "é",
    "são",
    "foi",
    "is",
    "zijn",
    "jest",
    "są",
    "był",
    "była",
    "-",
    "был",
    "была",
    "є",
    "був",
    "була",
    "է",
    "են",
    "էր",
    "არის",
    "არიან",
    "იყო",
    "هو",
    "هي",
    "是",
    "为",
    "為",
    "är",
    "var",
    "har",
    "yra",
    "buvo",
    "είναι",
    "ήταν",
    "は",
    "holds",
    "held",
    "spent",
    "joined",
    "received",
    "won",
    "lives",
    "leads",
    "runs",
    "currently",
    "previously",
];

/// Verbs by which a story tells of anybody as often as a bio does of an author.
#[rustfmt::skip] // Words are read side by side.
pub(super) const NARRATIVE: &[&str] = &[
    "ran", "led", "drove", "worked", "managed", "directed", "headed", "helped", "owned", "farmed", "coached", "trained", "reported",
    "produced", "wrote", "advised", "represented", "launched", "established", "organized", "organised", "edited", "chaired", "oversaw",
    "attended", "volunteered", "prosecuted", "litigated", "retired", "owns", "own", "raises", "farms", "drives", "helps", "sits", "tends",
    "spends", "splits", "divides", "organizes", "organises", "maintains", "conducts", "performs", "publishes",
    "führte", "wuchs", "wirkte", "vertrat", "beriet", "berichtete", "betrieb", "betreute", "moderierte", "gehörte", "sitzt",
    "führen", "besitzt", "begleitet", "bewirtschaftet", "züchtet", "wohnt", "verteidigt", "führt", "organisiert", "entwickelt", "produziert",
    "tient", "élève", "cultive", "habite", "soigne", "accompagne", "conduit", "défend", "partage", "termine", "mène", "gère", "poursuit",
    "réalise", "représente", "participe", "cultiva", "cría", "atiende", "defiende", "gestiona", "participa", "tiene", "coltiva",
    "gestisce", "abita", "guida", "svolge", "mora",
    "dirigió", "vivió", "ocupó", "escribió", "lleva", "conduce", "dirigiu", "trabalhou", "escreveu", "viveu",
];

/// The verbs of bios by their first words.
pub(super) static VERBS: LazyLock<FxHashMap<&str, Vec<Verb>>> = LazyLock::new(|| {
    let mut verbs: FxHashMap<&str, Vec<Verb>> = FxHashMap::default();
    for verb in ALL.iter().flat_map(|lexicon| lexicon.bio_verbs) {
        let mut words = verb.split(' ');
        let strong = !BE.contains(verb) && !NARRATIVE.contains(verb);
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

/// Phrases that may stand anywhere in a folded text, looked for all at once.
pub(super) struct Within(Option<AhoCorasick>);

impl Within {
    pub(super) fn new(phrases: &[&str]) -> Self {
        // Short texts are through before a search for rare letters pays.
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .prefilter(false)
            .build(phrases);
        Self(automaton.ok())
    }

    /// Whether any of them stands in a text.
    pub(super) fn stands_in(&self, folded: &str) -> bool {
        self.first_in(folded).is_some()
    }

    /// The byte at which the first of them starts.
    pub(super) fn first_in(&self, folded: &str) -> Option<usize> {
        let found = self.0.as_ref()?.find(folded)?;
        Some(found.start())
    }
}

/// Words with which a line may start, looked up all at once.
pub(super) struct Openers(Option<AhoCorasick>);

impl Openers {
    fn new(list: impl Fn(&'static Lexicon) -> &'static [&'static str]) -> Self {
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .start_kind(StartKind::Anchored)
            .build(ALL.iter().flat_map(|lexicon| list(lexicon)));
        Self(automaton.ok())
    }

    /// The lengths of those with which a folded line starts, the shortest first.
    pub(super) fn of(&self, folded: &str) -> Vec<usize> {
        let Some(automaton) = &self.0 else {
            return Vec::new();
        };
        let mut state = OverlappingState::start();
        let input = Input::new(folded).anchored(Anchored::Yes);
        let mut ends = Vec::new();
        loop {
            automaton.find_overlapping(input.clone(), &mut state);
            match state.get_match() {
                Some(found) => ends.push(found.end()),
                None => return ends,
            }
        }
    }
}

fn all(list: impl Fn(&'static Lexicon) -> &'static [&'static str]) -> Words {
    ALL.iter()
        .flat_map(|lexicon| list(lexicon))
        .copied()
        .collect()
}

/// Whether a text goes on with a letter of a script that parts words by spaces and adds nothing to their start.
pub(super) fn starts_word(rest: &str) -> bool {
    rest.chars().next().is_some_and(is_spaced_letter)
}

pub(super) fn is_spaced_letter(c: char) -> bool {
    c.is_alphanumeric() && (c < '\u{600}' || ('\u{10a0}'..='\u{10ff}').contains(&c))
}

/// Whether a letter is of a script that does not part words by spaces.
pub(super) const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a letter is Chinese, kana or Hangul.
pub(super) const fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// How the long words of a folded text begin: in so many letters, which tell what a word is of.
pub(super) fn stems(folded: &str) -> impl Iterator<Item = &str> {
    const STEM: usize = 5;
    let words = folded.split(|c: char| !c.is_alphabetic());
    words.filter_map(|word| {
        let (at, last) = word.char_indices().nth(STEM - 1)?;
        Some(&word[..at + last.len_utf8()])
    })
}
