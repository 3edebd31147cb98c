//! Pieces read sentence by sentence; a sentence that did not change is not read again.
use std::{collections::HashMap, fmt, sync::Arc};

use stet_core::Piece;
use thiserror::Error;

use crate::{
    Dictionary, Memory, english::English, memory::key, note::Note, sentence::Passage, speller, tag,
};

/// How many words are offered for one that is not known.
const MOST_SUGGESTIONS: usize = 3;

/// Reads pieces for spelling and grammar. What it needs for a language it holds from the first piece in it.
#[derive(Default)]
pub struct Proofreader {
    tongues: HashMap<String, Tongue>,
    memory: Arc<Memory>,
}

/// What is known of one language.
enum Tongue {
    English(Box<English>),
    Other {
        primary: String,
        dictionary: Box<Dictionary>,
    },
}

/// What reading a piece came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// Every sentence was known already.
    Known,
    /// Something more is known of it now.
    New,
    /// It was no longer wanted; what was read by then is kept.
    Stopped,
}

/// Why a piece was not read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "There is no dictionary for {language}, so spelling was not checked. Install the package {package}, or name a folder that has {file}.aff and {file}.dic."
)]
pub struct NoDictionary {
    language: String,
    /// The Debian package that brings one.
    package: String,
    /// What its files are called.
    file: String,
}

impl fmt::Debug for Proofreader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proofreader")
            .field("languages", &self.tongues.keys())
            .finish_non_exhaustive()
    }
}

impl Proofreader {
    /// One that adds to what is remembered there.
    #[must_use]
    pub fn with(memory: Arc<Memory>) -> Self {
        Self {
            tongues: HashMap::new(),
            memory,
        }
    }

    /// Whether a language can be read only with a dictionary that has not been given yet.
    #[must_use]
    pub fn wants(&self, language: &str) -> bool {
        tag::parts(language).0 != "en" && !self.tongues.contains_key(language)
    }

    /// Gives it the dictionary of a language.
    pub fn learn(&mut self, language: &str, dictionary: Dictionary) {
        let tongue = Tongue::Other {
            primary: tag::parts(language).0,
            dictionary: Box::new(dictionary),
        };
        self.tongues.insert(language.to_owned(), tongue);
    }

    /// What it remembers of the sentences it has read; may be asked while it reads.
    #[must_use]
    pub fn memory(&self) -> Arc<Memory> {
        self.memory.clone()
    }

    /// Reads the sentences of a piece that are not known yet. `stop` is asked before each.
    ///
    /// # Errors
    /// When there is no dictionary for its language.
    pub fn read(
        &mut self,
        piece: &Piece,
        language: &str,
        stop: &dyn Fn() -> bool,
    ) -> Result<Read, NoDictionary> {
        let mut read = Read::Known;
        self.memory.turn();
        for passage in Passage::all(piece) {
            for sentence in passage.sentences() {
                let text = &passage.text()[sentence];
                let key = key(language, text, passage.is_heading);
                if self.memory.get(key).is_some() {
                    continue;
                }
                if stop() {
                    return Ok(Read::Stopped);
                }
                let notes = self.tongue(language)?.notes(text, passage.is_heading);
                self.memory.keep(key, notes);
                read = Read::New;
            }
        }
        Ok(read)
    }

    /// What is known of a language; English is loaded when it is wanted first.
    fn tongue(&mut self, language: &str) -> Result<&mut Tongue, NoDictionary> {
        if self.wants(language) {
            return Err(NoDictionary {
                language: language.to_owned(),
                package: tag::package(language),
                file: tag::file_stems(language).swap_remove(0),
            });
        }
        let entry = self.tongues.entry(language.to_owned());
        Ok(entry.or_insert_with(|| {
            let region = tag::parts(language).1;
            Tongue::English(Box::new(English::of(region.as_deref())))
        }))
    }
}

impl Tongue {
    /// What may be wrong in a sentence; nothing in one of another language.
    fn notes(&mut self, sentence: &str, is_heading: bool) -> Vec<Note> {
        let Some(unknown) = self.unknown(sentence) else {
            return Vec::new();
        };
        let mut notes: Vec<Note> = unknown
            .into_iter()
            .map(|range| {
                let word = sentence[range.clone()].replace('\u{ad}', "");
                Note::unknown(&word, range, self.like(&word))
            })
            .collect();
        if let Self::English(english) = self
            && !is_heading
        {
            let doubts = english.doubts(sentence).into_iter();
            let apart = |doubt: &Note| notes.iter().all(|note| note.is_apart(doubt));
            let fresh: Vec<Note> = doubts.filter(apart).collect();
            notes.extend(fresh);
        }
        notes.sort_by_key(|note| (note.range.start, note.range.end));
        notes
    }

    fn unknown(&self, sentence: &str) -> Option<Vec<std::ops::Range<usize>>> {
        match self {
            Self::English(english) => speller::unknown(sentence, "en", &|word| english.knows(word)),
            Self::Other {
                primary,
                dictionary,
            } => speller::unknown(sentence, primary, &|word| dictionary.knows(word)),
        }
    }

    fn like(&self, word: &str) -> Vec<String> {
        match self {
            Self::English(english) => english.like(word, MOST_SUGGESTIONS),
            Self::Other { dictionary, .. } => dictionary.like(word, MOST_SUGGESTIONS),
        }
    }
}
