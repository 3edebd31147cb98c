//! What was said about sentences, for as long as they stand in some piece.
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use stet_core::{Finding, Piece};

use crate::{
    Accepted,
    note::{Note, UNKNOWN},
    sentence::Passage,
};

/// After how many readings a sentence that nobody asked about is forgotten.
const REMEMBERED: u64 = 64;

/// What was said about the sentences that were read. Asking it is cheap, and possible while another piece is read.
#[derive(Debug, Default)]
pub struct Memory(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// By sentence: when it was asked about last, and what was said.
    notes: HashMap<u64, (u64, Arc<[Note]>)>,
    turn: u64,
}

impl Memory {
    /// What stands in a piece that may be wrong, as far as its sentences have been read, in reading order.
    #[must_use]
    pub fn recall(&self, piece: &Piece, language: &str, accepted: &Accepted) -> Vec<Finding> {
        let mut findings = Vec::new();
        for passage in Passage::all(piece) {
            for sentence in passage.sentences() {
                let text = &passage.text()[sentence.clone()];
                let notes = self.get(key(language, text, passage.is_heading));
                let stands = notes.iter().flat_map(|notes| notes.iter()).filter(|note| {
                    let word = sentence.start + note.range.start..sentence.start + note.range.end;
                    note.rule != UNKNOWN
                        || !accepted.has(&text[note.range.clone()]) && !passage.is_emphasised(&word)
                });
                findings.extend(stands.map(|note| note.finding(&passage, sentence.start)));
            }
        }
        findings
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.kept().notes = HashMap::new();
    }

    pub(crate) fn get(&self, key: u64) -> Option<Arc<[Note]>> {
        let mut kept = self.kept();
        let turn = kept.turn;
        let (last, notes) = kept.notes.get_mut(&key)?;
        *last = turn;
        Some(notes.clone())
    }

    pub(crate) fn keep(&self, key: u64, notes: Vec<Note>) {
        let mut kept = self.kept();
        let turn = kept.turn;
        kept.notes.insert(key, (turn, notes.into()));
    }

    /// A piece is about to be read: what nobody has asked about for long is forgotten.
    pub(crate) fn turn(&self) {
        let mut kept = self.kept();
        kept.turn += 1;
        let turn = kept.turn;
        kept.notes.retain(|_, (last, _)| turn - *last < REMEMBERED);
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells one sentence of a language from another.
pub(crate) fn key(language: &str, sentence: &str, is_heading: bool) -> u64 {
    let mut hasher = DefaultHasher::new();
    (language, sentence, is_heading).hash(&mut hasher);
    hasher.finish()
}
