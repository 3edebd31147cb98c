//! Grammar and spelling of loose files, where a flag or a `stet.toml` asks for it.
use std::{
    collections::{BTreeSet, HashMap},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use stet_checks::language_of;
use stet_core::{Config, Finding, Outlet, Piece, Registry};
use stet_grammar::{Accepted, Memory, Read};

use crate::proofreading::{Proofreading, own_words};

/// Who reads for which houses.
#[derive(Debug, Default)]
pub(super) struct Readers {
    /// Whether every house is read for, whatever it says itself.
    pub(super) everywhere: bool,
    /// The folder of dictionaries of every house.
    pub(super) dictionaries: Option<PathBuf>,
    /// By their folder of dictionaries.
    known: HashMap<Option<PathBuf>, Arc<Reader>>,
}

impl Readers {
    /// Who reads where a `stet.toml` lies; nobody where that is not asked for.
    pub(super) fn of(&mut self, config: &Config, path: Option<&Path>) -> Option<Arc<Reader>> {
        if !self.everywhere && !config.grammar {
            return None;
        }
        let named = Some(&config.dictionaries).filter(|named| !named.is_empty());
        let here = || Some(path?.parent()?.join(named?));
        let folder = self.dictionaries.clone().or_else(here);
        let new = |folder: &Option<PathBuf>| Arc::new(Reader::new(folder.as_deref()));
        let reader = self.known.entry(folder).or_insert_with_key(new);
        Some(Arc::clone(reader))
    }

    /// Why files were not read since this was last asked.
    pub(super) fn take_problems(&self) -> impl Iterator<Item = String> {
        let taken = |reader: &Arc<Reader>| std::mem::take(&mut *reader.problems());
        self.known.values().flat_map(taken)
    }
}

/// Reads with one folder of dictionaries, one piece at a time.
#[derive(Debug)]
pub(super) struct Reader {
    proofreading: Mutex<Proofreading>,
    memory: Arc<Memory>,
    own_words: Vec<String>,
    /// Why files were not read, each reason once.
    problems: Mutex<BTreeSet<String>>,
}

impl Reader {
    fn new(folder: Option<&Path>) -> Self {
        let memory = Arc::<Memory>::default();
        let (own_words, problem) = match folder.map(own_words).transpose() {
            Ok(words) => (words.unwrap_or_default(), None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        Self {
            proofreading: Mutex::new(Proofreading::new(folder, Arc::clone(&memory))),
            memory,
            own_words,
            problems: Mutex::new(problem.into_iter().collect()),
        }
    }

    fn problems(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A house's reader, and the words that are right there whatever dictionaries say.
#[derive(Clone, Debug)]
pub(super) struct Proof {
    reader: Arc<Reader>,
    accepted: Accepted,
}

impl Proof {
    pub(super) fn of(reader: Arc<Reader>, registry: &Registry, outlets: &[Outlet]) -> Self {
        Self {
            accepted: Accepted::of(registry, outlets, &reader.own_words),
            reader,
        }
    }

    /// Reads what is not known of a piece yet. `stop` is asked before each sentence.
    pub(super) fn read(
        &self,
        piece: &Piece,
        outlet: Option<&Outlet>,
        stop: &dyn Fn() -> bool,
    ) -> Read {
        let proofreading = self.reader.proofreading.lock();
        let mut proofreading = proofreading.unwrap_or_else(PoisonError::into_inner);
        let read = proofreading.read(piece, language_of(piece, outlet), stop);
        read.unwrap_or_else(|error| {
            self.reader.problems().insert(error.to_string());
            Read::Known
        })
    }

    /// What was said of a piece when it was read.
    pub(super) fn recall(&self, piece: &Piece, outlet: Option<&Outlet>) -> Vec<Finding> {
        let language = language_of(piece, outlet);
        self.reader.memory.recall(piece, language, &self.accepted)
    }
}
