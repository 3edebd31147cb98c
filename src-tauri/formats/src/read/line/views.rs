//! Sentences that say whose views these are and are not, told by their grammar: views, whose, “not”, “reflect”.
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use stet_core::lexicon::{ALL, Views};

use super::super::{block::words, vocabulary::is_unspaced};
use super::clauses;

/// The parts that words can have in such a sentence, as bits.
const OPINION: u8 = 1;
const OWNER: u8 = 2;
const SCOPE: u8 = 4;
const DENIAL: u8 = 8;
const REFLECT: u8 = 16;
const DESK: u8 = 32;
const OWN: u8 = 64;

/// Such a sentence says what it speaks of within so many words.
const SOON: usize = 16;

/// The longest sentence of this kind.
const LONGEST: usize = 60;

#[derive(Clone, Copy)]
struct Entry {
    language: usize,
    part: u8,
    /// Whether it stands for every word that begins so.
    open: bool,
}

struct Grammar {
    automaton: AhoCorasick,
    /// What each pattern may be; one word can be several things, in several languages.
    entries: Vec<Vec<Entry>>,
}

static GRAMMAR: LazyLock<Option<Grammar>> = LazyLock::new(|| {
    let mut patterns: Vec<&str> = Vec::new();
    let mut entries: Vec<Vec<Entry>> = Vec::new();
    let mut known = std::collections::HashMap::new();
    for (language, lexicon) in ALL.iter().enumerate() {
        for (part, list) in parts(&lexicon.views) {
            for word in list {
                let (pattern, open) = word
                    .strip_suffix('*')
                    .map_or((*word, false), |stem| (stem, true));
                let at = *known.entry(pattern).or_insert_with(|| {
                    patterns.push(pattern);
                    entries.push(Vec::new());
                    patterns.len() - 1
                });
                entries[at].push(Entry {
                    language,
                    part,
                    open,
                });
            }
        }
    }
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .build(patterns)
        .ok()?;
    Some(Grammar { automaton, entries })
});

fn parts(views: &'static Views) -> [(u8, &'static [&'static str]); 7] {
    [
        (OPINION, views.opinions),
        (OWNER, views.owners),
        (SCOPE, views.scopes),
        (DENIAL, views.denials),
        (REFLECT, views.reflects),
        (DESK, views.desks),
        (OWN, views.owns),
    ]
}

/// Turns of phrase that no other sentence has, whatever stands around them.
const SURE: &[&str] = &[
    "for identification purposes only",
    "for identification only",
    "for purposes of identification",
    "for informational purposes only and does not represent",
    "does not necessarily share",
    "do not necessarily share",
    "take institutional positions",
    "take an institutional position",
    "takes no institutional position",
    "zur identifikation",
    "à titre d'identification",
    "n'engage que son auteur",
    "n'engagent que leur",
    "n'engagent que leurs auteurs",
    "n'engage que l'auteur",
    "n'engage que ses auteurs",
    "n'engagent ni la rédaction",
    "n'engage ni la rédaction",
    "n'engagent pas la rédaction",
    "n'engage pas la rédaction",
    "a solo efecto de identificación",
    "文责自负",
    "文責自負",
];

/// What every such sentence holds one of: a word for views, or one of the turns of phrase.
static HINTS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let opinions = ALL.iter().flat_map(|lexicon| lexicon.views.opinions);
    const DENIALS: &[&str] = &["speak for", "represent", "endorse", "reflect"];
    let stems = opinions.map(|word| word.trim_end_matches('*'));
    AhoCorasick::new(stems.chain(SURE.iter().chain(DENIALS).copied())).ok()
});

fn is_hinted(folded: &str) -> bool {
    HINTS.as_ref().is_some_and(|hints| hints.is_match(folded))
}

/// Whether a folded paragraph says whose views these are: it begins with such a sentence, or with one that leads to it.
pub(super) fn is_disclaimer(folded: &str) -> bool {
    if !is_hinted(folded) || words(folded) > 110 {
        return false;
    }
    let mut before = 0;
    let mut last = "";
    for sentence in clauses(folded).take(5) {
        if before <= 45 && (disclaims(sentence) || disclaims_behind(last, sentence)) {
            return true;
        }
        before += words(sentence);
        last = sentence;
    }
    false
}

/// Whether a folded sentence denies that what the one before it speaks of, the pieces of a series, speaks for anybody: “Columns
/// are the work of those who sign them. They do not speak for the newsroom.”
fn disclaims_behind(last: &str, sentence: &str) -> bool {
    const PIECES: &[&str] = &[
        "posts",
        "columns",
        "pieces",
        "articles",
        "essays",
        "op-eds",
        "commentaries",
        "editorials",
        "blogs",
        "contributions",
        "letters",
        "viewpoints",
        "columnists",
        "contributors",
        "writers",
        "bloggers",
    ];
    const THEY: &[&str] = &["they ", "these ", "none of ", "neither ", "nothing in "];
    const DENIED: &[&str] = &[
        "not speak for",
        "n't speak for",
        "not represent",
        "n't represent",
        "not statements of",
        "not the position",
        "not the view",
        "not reflect",
        "not endorse",
    ];
    let pieces = last.split(' ').take(4).any(|word| PIECES.contains(&word));
    pieces
        && words(last) <= 25
        && words(sentence) <= 40
        && THEY.iter().any(|they| sentence.starts_with(they))
        && DENIED.iter().any(|denied| sentence.contains(denied))
}

/// Whether a folded sentence says whose views these are and are not.
pub(in super::super) fn disclaims(sentence: &str) -> bool {
    if !is_hinted(sentence) {
        return false;
    }
    let count = words(sentence);
    if !(3..=LONGEST).contains(&count) || is_quoted(sentence) || sentence.ends_with('?') {
        return false;
    }
    if SURE.iter().any(|phrase| sentence.contains(phrase)) {
        return true;
    }
    let Some(grammar) = &*GRAMMAR else {
        return false;
    };
    let mut found = [0_u8; 32];
    let mut early = [0_u8; 32];
    let soon = nth_word(sentence, SOON);
    for hit in grammar.automaton.find_overlapping_iter(sentence) {
        for entry in &grammar.entries[hit.pattern().as_usize()] {
            if stands(sentence, hit.start(), hit.end(), entry.open) {
                found[entry.language] |= entry.part;
                if hit.start() <= soon {
                    early[entry.language] |= entry.part;
                }
            }
        }
    }
    found
        .iter()
        .zip(early)
        .any(|(&found, early)| speaks(found, early, count))
}

/// Whether a folded sentence says of whoever the one before it tells of that nobody else speaks through them: “She writes in a
/// personal capacity.”
pub(in super::super) fn speaks_for_self(sentence: &str) -> bool {
    const CAPACITIES: &[&str] = &[
        "personal capacity",
        "private capacity",
        "individual capacity",
        "only for himself",
        "only for herself",
        "only for themselves",
        "on her own behalf",
        "on his own behalf",
        "on their own behalf",
        "in eigenem namen",
        "im eigenen namen",
        "als privatperson",
        "à titre personnel",
        "en son nom propre",
        "en leur nom propre",
        "a título personal",
        "a título pessoal",
        "em nome próprio",
        "a titolo personale",
        "от своего имени",
        "в личном качестве",
        "від власного імені",
        "від свого імені",
    ];
    words(sentence) <= 30
        && CAPACITIES
            .iter()
            .any(|capacity| sentence.contains(capacity))
}

/// Whether the parts make such a sentence.
fn speaks(found: u8, early: u8, words: usize) -> bool {
    let has = |parts: u8| found & parts == parts;
    let any = |parts: u8| found & parts != 0;
    if !has(OPINION) || early & (OPINION | SCOPE | OWNER) == 0 {
        return false;
    }
    let denied = has(DENIAL | REFLECT | OWNER | DESK) || has(DENIAL | REFLECT | SCOPE);
    let owned = has(OWNER | SCOPE) && any(OWN | REFLECT) && words <= 40;
    // “Views are personal” needs no owner.
    // “Both give their own opinion here, and not that of …”
    let apart = has(OWN | SCOPE | DENIAL | DESK) && words <= 25;
    let personal = has(OWN) && (any(OWNER | SCOPE) && words <= 12 || words <= 5);
    denied || owned || apart || personal
}

/// Whether what a sentence says is quoted: the quotation opens after its start, or something follows it.
fn is_quoted(sentence: &str) -> bool {
    let marks = ['"', '«', '„', '「'];
    let Some(at) = sentence.find(marks) else {
        return false;
    };
    let quote = &sentence[at..];
    let close = quote
        .rfind(['"', '»', '“', '」'])
        .filter(|close| *close > 0);
    let said = &quote[..close.unwrap_or(quote.len())];
    let most = words(said) > 6 && said.len() * 2 > sentence.len();
    let after = quote
        .trim_start_matches(marks)
        .rsplit(['"', '»', '“', '」'])
        .next()
        .unwrap_or_default();
    most && (at > 0 || words(after) > 1 && after.len() + 1 < quote.len())
}

/// The byte at which the n-th word of a text starts; its end, where it has fewer.
fn nth_word(text: &str, n: usize) -> usize {
    text.match_indices(' ')
        .nth(n)
        .map_or(text.len(), |(at, _)| at)
}

/// Whether a stretch of a folded text is a word, or begins one.
fn stands(text: &str, start: usize, end: usize, open: bool) -> bool {
    let letter = |c: char| c.is_alphabetic() && !is_unspaced(c);
    let mut before = text[..start].chars().rev();
    let left = match before.next() {
        // Arabic writes “and” and prepositions as one word with the next.
        Some(c) if "وبلف".contains(c) => !before.next().is_some_and(letter),
        other => !other.is_some_and(letter),
    };
    let first = text[start..].chars().next().is_some_and(letter);
    let right = text[end..].chars().next().is_some_and(letter);
    (left || !first) && (open || !right)
}
