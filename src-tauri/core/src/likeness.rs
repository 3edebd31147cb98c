//! How alike two texts are, and which passages they share, whatever their quotes, dashes and capitals.
use std::{collections::HashMap, ops::Range};

use unicode_segmentation::UnicodeSegmentation as _;
use xxhash_rust::xxh3::xxh3_64;

use crate::Folded;

/// How many words a shingle has: fewer meet by chance, more miss a text that was edited.
const SHINGLE: usize = 5;
/// How many minima a signature keeps: the estimate is then off by 0.04 at most, two times in three.
const MINIMA: usize = 128;
/// The shortest passage that counts as shared, in words.
const PASSAGE: usize = 12;
/// How many words of a passage may differ before it is two passages.
const GAP: usize = 4;
/// How often a run of words is looked for in the other text: a refrain need not be followed to each of its places.
const PLACES: usize = 8;

/// What a text says, in 256 bytes: one text's signature tells how alike it is to another's without either text.
///
/// MinHash over runs of five words (A. Broder, *On the resemblance and containment of documents*, 1997), of which
/// each minimum keeps 16 bits (P. Li and A. C. König, *b-Bit Minwise Hashing*, 2010).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature([u16; MINIMA]);

impl Signature {
    /// The length of a signature as bytes.
    pub const BYTES: usize = MINIMA * 2;

    /// The signature of a text without markup; `None` for one too short to be told from others.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let words = words(text);
        let mut minima = [u64::MAX; MINIMA];
        for shingle in words.windows(SHINGLE) {
            let hash = shingle.iter().fold(0, |hash, word| mix(hash ^ word.hash));
            for (minimum, seed) in minima.iter_mut().zip(1..) {
                *minimum = (*minimum).min(mix(hash ^ seed));
            }
        }
        (words.len() >= PASSAGE).then(|| Self(minima.map(|minimum| minimum as u16)))
    }

    /// How much of the two texts is the same, from 0 to 1: shared shingles by all shingles, estimated.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> f32 {
        let pairs = self.0.iter().zip(&other.0);
        let same = pairs.filter(|(one, other)| one == other).count();
        same as f32 / MINIMA as f32
    }

    /// The signature as bytes, to be kept.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        for (pair, minimum) in bytes.chunks_exact_mut(2).zip(self.0) {
            pair.copy_from_slice(&minimum.to_le_bytes());
        }
        bytes
    }

    /// A signature that was kept; `None` when the bytes are none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut minima = [0; MINIMA];
        if bytes.len() != Self::BYTES {
            return None;
        }
        for (minimum, pair) in minima.iter_mut().zip(bytes.chunks_exact(2)) {
            *minimum = u16::from_le_bytes([pair[0], pair[1]]);
        }
        Some(Self(minima))
    }
}

/// A passage that stands in two texts, as byte ranges of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands in the first text.
    pub left: Range<usize>,
    /// Where it stands in the second.
    pub right: Range<usize>,
}

/// The passages of twelve words or more that both texts hold, in the order of the first text. A few changed words do not
/// end a passage.
#[must_use]
pub fn shared(left: &str, right: &str) -> Vec<Passage> {
    let (left, right) = (words(left), words(right));
    let mut runs: Vec<[Range<usize>; 2]> = Vec::new();
    for run in equal_runs(&left, &right) {
        match runs.last_mut() {
            Some([one, other]) if near(one, &run[0]) && near(other, &run[1]) => {
                (one.end, other.end) = (run[0].end, run[1].end);
            }
            _ => runs.push(run),
        }
    }
    runs.into_iter()
        .filter(|[one, _]| one.len() >= PASSAGE)
        .map(|[one, other]| Passage {
            left: bytes(&left, one),
            right: bytes(&right, other),
        })
        .collect()
}

/// The longest runs of equal words, from the first text's beginning on; none overlaps another there.
fn equal_runs(left: &[Word], right: &[Word]) -> Vec<[Range<usize>; 2]> {
    let mut places: HashMap<[u64; SHINGLE], Vec<usize>> = HashMap::new();
    for at in 0..(right.len() + 1).saturating_sub(SHINGLE) {
        let found = places.entry(shingle(right, at)).or_default();
        if found.len() < PLACES {
            found.push(at);
        }
    }
    let (mut runs, mut at) = (Vec::new(), 0);
    while at + SHINGLE <= left.len() {
        let starts = places.get(&shingle(left, at)).into_iter().flatten();
        let longest = starts
            .map(|&start| (equal_words(&left[at..], &right[start..]), start))
            .max_by_key(|&(length, start)| (length, std::cmp::Reverse(start)));
        let Some((length, start)) = longest else {
            at += 1;
            continue;
        };
        runs.push([at..at + length, start..start + length]);
        at += length;
    }
    runs
}

fn equal_words(left: &[Word], right: &[Word]) -> usize {
    let pairs = left.iter().zip(right);
    pairs
        .take_while(|(one, other)| one.hash == other.hash)
        .count()
}

fn shingle(words: &[Word], at: usize) -> [u64; SHINGLE] {
    std::array::from_fn(|offset| words[at + offset].hash)
}

fn near(before: &Range<usize>, after: &Range<usize>) -> bool {
    after
        .start
        .checked_sub(before.end)
        .is_some_and(|gap| gap <= GAP)
}

fn bytes(words: &[Word], run: Range<usize>) -> Range<usize> {
    words[run.start].range.start..words[run.end - 1].range.end
}

/// A word of a text.
struct Word {
    hash: u64,
    range: Range<usize>,
}

/// The words of a text, folded; in scripts without spaces every character is one.
fn words(text: &str) -> Vec<Word> {
    let folded = Folded::new(text);
    let words = folded.text().unicode_word_indices();
    words
        .map(|(at, word)| Word {
            hash: xxh3_64(word.as_bytes()),
            range: folded.source(at..at + word.len()),
        })
        .collect()
}

/// Spreads every bit over all others (the finaliser of SplitMix64).
const fn mix(hash: u64) -> u64 {
    let hash = hash.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FERRY: &str = "The ferry to the outer islands has run every winter since the pier was built, and every \
        winter somebody in the county hall proposes to stop it. The sums are always the same: forty passengers, one \
        crew, a subsidy. What the sums leave out is the school, the midwife and the mail, none of which can swim.";

    fn likeness(left: &str, right: &str) -> f32 {
        let (left, right) = (Signature::of(left).unwrap(), Signature::of(right).unwrap());
        left.likeness(&right)
    }

    fn passages<'a>(left: &'a str, right: &'a str) -> Vec<(&'a str, &'a str)> {
        let found = shared(left, right).into_iter();
        found
            .map(|passage| (&left[passage.left], &right[passage.right]))
            .collect()
    }

    #[test]
    fn a_text_set_in_other_type_is_the_same_text() {
        let typeset = FERRY.replace(' ', "\u{a0}").to_uppercase();
        assert_eq!(likeness(FERRY, &typeset), 1.0);
    }

    #[test]
    fn two_columns_on_one_subject_are_not_alike() {
        let other = "Every winter the county hall counts the passengers of the island ferry and finds too few of \
            them. It never counts the letters, the births or the lessons that the boat also carries.";
        assert!(likeness(FERRY, other) < 0.05);
        assert_eq!(passages(FERRY, other), []);
    }

    #[test]
    fn a_copy_with_a_new_beginning_shows_the_passage_it_took() {
        let copy = format!(
            "Islanders deserve better than arithmetic. {}",
            &FERRY[FERRY.find("The sums").unwrap()..]
        )
        .replace("one crew", "a small crew");
        assert!(likeness(FERRY, &copy) > 0.2);
        assert_eq!(
            passages(FERRY, &copy),
            [(
                FERRY[FERRY.find("The sums").unwrap()..].trim_end_matches('.'),
                copy[copy.find("The sums").unwrap()..].trim_end_matches('.')
            )]
        );
    }

    #[test]
    fn a_text_without_spaces_is_told_by_its_characters() {
        let text = "每年冬天都有人提议停开前往外岛的渡轮，每年冬天账目都一样，账目里却没有学校、助产士和邮件。";
        let copy = format!("编者按：{text}");
        assert!(likeness(text, &copy) > 0.7);
        assert_eq!(passages(text, &copy).len(), 1);
    }

    #[test]
    fn a_line_is_too_short_to_be_told() {
        assert_eq!(Signature::of("The ferry runs every winter."), None);
        assert_eq!(Signature::from_bytes(&[0; 7]), None);
    }

    proptest! {
        #[test]
        fn a_signature_survives_being_kept(text in "(\\PC{1,9} ){12,60}") {
            if let Some(signature) = Signature::of(&text) {
                prop_assert_eq!(Signature::from_bytes(&signature.to_bytes()), Some(signature));
            }
        }

        #[test]
        fn shared_passages_lie_in_both_texts_one_after_another(left in "([a-c] ){0,80}", right in "([a-c] ){0,80}") {
            let found = shared(&left, &right);
            for passage in &found {
                prop_assert!(left.get(passage.left.clone()).is_some() && right.get(passage.right.clone()).is_some());
            }
            prop_assert!(found.is_sorted_by(|one, other| one.left.end <= other.left.start));
        }
    }
}
