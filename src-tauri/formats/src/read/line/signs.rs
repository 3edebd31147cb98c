//! What the phrases of a text speak for, all of them looked for at once.
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use stet_core::lexicon::ALL;

use super::super::vocabulary::{is_spaced_letter, starts_word};
use super::{credit, disclosure, views};

/// What a phrase speaks for.
#[derive(Clone, Copy)]
enum Sign {
    Disclosure,
    Notice,
    Views,
    Licence,
    Payment,
}

struct Phrases {
    automaton: AhoCorasick,
    signs: Vec<Sign>,
}

static PHRASES: LazyLock<Option<Phrases>> = LazyLock::new(|| {
    let of_languages = ALL.iter().flat_map(|lexicon| {
        let disclosures = lexicon.disclosure_anchors.iter();
        let notices = lexicon.notice_words.iter();
        disclosures
            .map(|words| (*words, Sign::Disclosure))
            .chain(notices.map(|words| (*words, Sign::Notice)))
    });
    let signs = of_languages
        .chain(views::hints().map(|words| (words, Sign::Views)))
        .chain(credit::HINTS.iter().map(|words| (*words, Sign::Licence)))
        .chain(disclosure::PAID.iter().map(|words| (*words, Sign::Payment)));
    let (patterns, signs): (Vec<&str>, Vec<Sign>) = signs.unzip();
    // Every block of a page is looked through.
    let automaton = AhoCorasick::builder()
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::DFA))
        .prefilter(false)
        .build(patterns)
        .ok()?;
    Some(Phrases { automaton, signs })
});

/// What the phrases of a text speak for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Signs {
    pub(super) disclosure: bool,
    pub(super) notice: bool,
    /// Whether the notice is told by more than one word that a piece may have as well: “commission”.
    pub(super) surely_notice: bool,
    /// Whether it may say whose views these are.
    pub(in super::super) views: bool,
    /// Whether it may name a licence or another version.
    pub(super) licence: bool,
    /// Whether it may say who paid for something.
    pub(super) payment: bool,
}

/// Looks a folded text through for all phrases at once.
pub(in super::super) fn signs(folded: &str) -> Signs {
    let mut found = Signs::default();
    let mut word: Option<usize> = None;
    let Some(phrases) = &*PHRASES else {
        return found;
    };
    for hit in phrases.automaton.find_overlapping_iter(folded) {
        match phrases.signs[hit.pattern().as_usize()] {
            Sign::Views => found.views = true,
            Sign::Licence => found.licence = true,
            Sign::Payment => found.payment = true,
            _ if !is_whole(folded, hit.start(), hit.end()) => {}
            Sign::Disclosure => found.disclosure = true,
            Sign::Notice => {
                let phrase = folded[hit.start()..hit.end()].contains([' ', '-', '\'']);
                found.surely_notice |= phrase || word.is_some_and(|word| word != hit.start());
                found.notice = true;
                word = Some(hit.start());
            }
        }
    }
    found
}

/// Whether a stretch of a folded text is not a part of a longer word.
fn is_whole(folded: &str, start: usize, end: usize) -> bool {
    let before = folded[..start].chars().next_back();
    !before.is_some_and(is_spaced_letter) && !starts_word(&folded[end..])
}
