//! Grammar and spelling at a desk: dictionaries are found where systems keep them, and loaded for the first piece in their
//! language.
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use stet_core::Piece;
use stet_grammar::{Dictionary, Memory, Proofreader, Read, file_stems};
use stet_store::{StoreError, read_file};
use walkdir::{DirEntry, WalkDir};

use crate::Error;

/// Where systems keep Hunspell's dictionaries.
const PLACES: &[&str] = &[
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/Library/Spelling",
];

/// The largest dictionary file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// The file of a folder of dictionaries that holds words of one’s own, a line each.
const OWN_WORDS: &str = "words.txt";

/// Reads pieces with the dictionaries of a folder and of the system.
#[derive(Debug)]
pub(crate) struct Proofreading {
    reader: Proofreader,
    /// Where dictionaries are looked for, in this order.
    folders: Vec<PathBuf>,
}

impl Proofreading {
    /// With a folder's dictionaries, the system's, and what is remembered already.
    pub(crate) fn new(folder: Option<&Path>, memory: Arc<Memory>) -> Self {
        let places = PLACES.iter().map(PathBuf::from);
        Self {
            reader: Proofreader::with(memory),
            folders: folder
                .map(Path::to_owned)
                .into_iter()
                .chain(places)
                .collect(),
        }
    }

    /// Reads what is not known of a piece yet. `stop` is asked before each sentence.
    ///
    /// # Errors
    /// Why its language cannot be read, and what to do.
    pub(crate) fn read(
        &mut self,
        piece: &Piece,
        language: &str,
        stop: &dyn Fn() -> bool,
    ) -> Result<Read, Error> {
        if self.reader.wants(language)
            && let Some(dictionary) = self.dictionary(language)?
        {
            self.reader.learn(language, dictionary);
        }
        let read = self.reader.read(piece, language, stop);
        read.map_err(Error::failed)
    }

    /// The first dictionary for a language that lies where they are looked for.
    fn dictionary(&self, language: &str) -> Result<Option<Dictionary>, Error> {
        let stems = file_stems(language);
        let names = self
            .folders
            .iter()
            .flat_map(|folder| stems.iter().map(|stem| folder.join(stem)));
        let mut files = names.map(|name| (name.with_extension("aff"), name.with_extension("dic")));
        let found = files.find(|(affixes, words)| affixes.is_file() && words.is_file());
        let Some((affixes, words)) = found else {
            return Ok(None);
        };
        let told = |error: &dyn std::fmt::Display| {
            Error::failed(format!(
                "{}: {error} Spelling was not checked.",
                words.display()
            ))
        };
        let read = |path: &Path| read_file(path, LARGEST).map_err(|error| told(&error));
        let dictionary = Dictionary::read(&read(&affixes)?, &read(&words)?);
        dictionary.map(Some).map_err(|error| told(&error))
    }
}

/// Whether a folder has a dictionary.
pub(crate) fn has_dictionary(folder: &Path) -> bool {
    let files = WalkDir::new(folder).max_depth(1).into_iter();
    let mut files = files.filter_map(Result::ok).map(DirEntry::into_path);
    files.any(|file| {
        let is_words = file.extension().is_some_and(|extension| extension == "dic");
        is_words && file.with_extension("aff").is_file()
    })
}

/// The words of one’s own in a folder of dictionaries; none when it has no file for them.
///
/// # Errors
/// Why the file cannot be read.
pub(crate) fn own_words(folder: &Path) -> Result<Vec<String>, Error> {
    let bytes = match read_file(&folder.join(OWN_WORDS), LARGEST) {
        Err(StoreError::Missing(_)) => return Ok(Vec::new()),
        bytes => bytes?,
    };
    let text = String::from_utf8_lossy(&bytes);
    let words = text.lines().map(str::trim).filter(|word| !word.is_empty());
    Ok(words.map(str::to_owned).collect())
}
