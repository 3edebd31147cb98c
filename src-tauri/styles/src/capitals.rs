//! Capitals in a text: as in a title, as in a sentence, none, all, or as a pattern says.
use std::ops::Range;

use stet_core::Fault;

use crate::{
    exceptions::Exceptions,
    kind::Hit,
    pattern::{Pattern, TooLong},
    settings::Settings,
    words::{compiled, texts},
    yaml,
};

/// Words that stay small inside a title, by both styles.
const SMALL: &[&str] = &[
    "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or",
    "per", "the", "to", "up", "via", "vs", "vs.",
];

/// Longer prepositions, which Chicago keeps small and AP does not.
const PREPOSITIONS: &[&str] = &[
    "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind",
    "below", "beneath", "beside", "between", "beyond", "during", "from", "inside", "into", "like",
    "near", "off", "onto", "out", "outside", "over", "past", "since", "through", "toward",
    "towards", "under", "until", "upon", "with", "within", "without",
];

/// How many of the words must be right, unless the rule says.
const THRESHOLD: f64 = 0.8;

/// How a text is capitalised.
#[derive(Debug)]
pub(crate) struct Capitalization {
    want: Want,
    /// Words that are written as they are, and may stand anywhere.
    exceptions: Exceptions,
    indicators: Vec<String>,
    threshold: f64,
}

#[derive(Debug)]
enum Want {
    Title { chicago: bool },
    Sentence,
    Lower,
    Upper,
    Like(Pattern),
}

impl Capitalization {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let (wanted, line) = settings.needed("match")?;
        let (style, style_line) = settings.text("style")?;
        let chicago = match &*style {
            "" | "AP" => false,
            "Chicago" => true,
            _ => {
                return Err(yaml::fault(
                    style_line,
                    format!("`style` is AP or Chicago, not `{style}`"),
                ));
            }
        };
        let want = match &*wanted {
            "$title" => Want::Title { chicago },
            "$sentence" => Want::Sentence,
            "$lower" => Want::Lower,
            "$upper" => Want::Upper,
            pattern => Want::Like(compiled(pattern, line)?),
        };
        Ok(Self {
            want,
            exceptions: Exceptions::take(settings, true)?,
            indicators: texts(settings.texts("indicators")?),
            threshold: settings.number("threshold", THRESHOLD)?,
        })
    }

    pub(crate) fn hits(&self, text: &str) -> Result<Vec<Hit>, TooLong> {
        let range = text.len() - text.trim_start().len()..text.trim_end().len();
        if range.is_empty() {
            return Ok(Vec::new());
        }
        let said = &text[range.clone()];
        let excepted = self.exceptions.find(said)?;
        let expected = match &self.want {
            Want::Like(pattern) => {
                let hit = Hit::at(range);
                return Ok(if pattern.is_in(said)? {
                    Vec::new()
                } else {
                    vec![hit]
                });
            }
            Want::Lower => self.recased(said, &excepted, |word, _| word.to_lowercase()),
            Want::Upper => self.recased(said, &excepted, |word, _| word.to_uppercase()),
            Want::Sentence => self.recased(said, &excepted, in_sentence),
            Want::Title { chicago } => self.recased(said, &excepted, |word, place| {
                in_title(word, place, *chicago)
            }),
        };
        let least = if matches!(self.want, Want::Lower | Want::Upper) {
            1.0
        } else {
            self.threshold
        };
        if share_alike(said, &expected) >= least {
            return Ok(Vec::new());
        }
        Ok(vec![Hit {
            range,
            expected: vec![expected],
            told: None,
        }])
    }

    /// A text with every word recased that is no exception.
    fn recased(
        &self,
        text: &str,
        excepted: &[Range<usize>],
        recase: impl Fn(&str, Place) -> String,
    ) -> String {
        let words = words(text);
        let mut recased = String::with_capacity(text.len());
        let mut reached = 0;
        for (index, word) in words.iter().enumerate() {
            let between = &text[reached..word.start];
            recased.push_str(between);
            let opens = index == 0
                || self
                    .indicators
                    .iter()
                    .any(|mark| between.trim_end().ends_with(&**mark));
            let place = Place {
                opens,
                closes: index + 1 == words.len(),
            };
            let said = &text[word.clone()];
            let is_excepted = excepted
                .iter()
                .any(|range| range.start < word.end && word.start < range.end);
            if is_excepted {
                recased.push_str(said);
            } else {
                recased.push_str(&recase(said, place));
            }
            reached = word.end;
        }
        recased + &text[reached..]
    }
}

/// Where a word stands.
#[derive(Clone, Copy)]
struct Place {
    opens: bool,
    closes: bool,
}

/// A capital where the sentence begins; words with capitals of their own (NATO, iPhone) stay.
fn in_sentence(word: &str, place: Place) -> String {
    match (has_own_capitals(word), place.opens) {
        (true, _) => word.to_owned(),
        (false, true) => capitalised(word),
        (false, false) if word == "I" => word.to_owned(),
        (false, false) => word.to_lowercase(),
    }
}

fn in_title(word: &str, place: Place, chicago: bool) -> String {
    let lower = word.to_lowercase();
    let is_small = SMALL.contains(&&*lower) || chicago && PREPOSITIONS.contains(&&*lower);
    if has_own_capitals(word) {
        word.to_owned()
    } else if is_small && !place.opens && !place.closes {
        lower
    } else {
        capitalised(word)
    }
}

/// Whether a capital stands behind its first letter.
fn has_own_capitals(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

/// Words, a hyphen or apostrophe inside them included.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, char) in text.char_indices() {
        let end = at + char.len_utf8();
        match words.last_mut() {
            Some(last) if last.end == at && belongs(char) => last.end = end,
            _ if char.is_alphanumeric() => words.push(at..end),
            _ => {}
        }
    }
    words
}

fn belongs(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '\'' | '’' | '-' | '.')
}

/// How many of the words are the same in both, 0 to 1.
fn share_alike(one: &str, other: &str) -> f64 {
    let pairs: Vec<bool> = one
        .split_whitespace()
        .zip(other.split_whitespace())
        .map(|(a, b)| a == b)
        .collect();
    let alike = pairs.iter().filter(|alike| **alike).count();
    // Texts are far shorter than the numbers that lose precision here.
    alike as f64 / pairs.len().max(1) as f64
}
