//! House styles in the format of Vale, read from a folder or as a `.vale.ini` says.
mod chosen;
mod governed;
mod rules;

use std::path::{Path, PathBuf};

use stet_core::{Fault, Finding, Piece};
use stet_grammar::penn_tags;
use stet_styles::{Memory, Setup, Styles};

use crate::Error;

pub(crate) use chosen::{Chosen, begin};

/// The largest file of a style that is read, in bytes: dictionaries are large.
const LARGEST: u64 = 32 << 20;

/// Where Vale keeps what is no style: vocabularies, dictionaries, scripts.
const NO_STYLES: &[&str] = &["config", "Vocab"];

/// The styles of a house.
#[derive(Debug, Default)]
pub(crate) struct HouseStyles {
    styles: Styles,
    /// Sections of a `.vale.ini` name files from here.
    root: PathBuf,
}

/// What was read, and what of it does not hold, each with file and line.
pub(crate) type Read = (HouseStyles, Vec<String>);

impl HouseStyles {
    /// From a `.vale.ini`, or from a folder: one that has a `.vale.ini` is read as that says, else each folder in it is a
    /// style, and so is the folder itself if it has rules.
    ///
    /// # Errors
    /// When nothing can be read at all.
    pub(crate) fn read(path: &Path) -> Result<Read, Error> {
        if !path.is_dir() {
            return governed::read(path);
        }
        match setup_in(path) {
            Some(setup) => governed::read(&setup),
            None => folder(path),
        }
    }

    /// The `.vale.ini` of a file's folder, or of the nearest folder above that has one.
    pub(crate) fn above(file: &Path) -> Option<PathBuf> {
        let file = std::path::absolute(file).ok()?;
        file.ancestors().skip(1).find_map(setup_in)
    }

    /// What the rules say of a piece of the library, which goes for a Markdown file beside the `.vale.ini`.
    pub(crate) fn check_again(&self, piece: &Piece, memory: &mut Memory) -> Vec<Finding> {
        self.styles.check_again(piece, "piece.md", memory)
    }

    /// What the rules say of a piece in a file.
    pub(crate) fn check(&self, piece: &Piece, file: &Path) -> Vec<Finding> {
        let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        let path = whole.strip_prefix(&self.root).unwrap_or(&whole);
        self.styles.check(piece, &path.to_string_lossy())
    }
}

fn setup_in(folder: &Path) -> Option<PathBuf> {
    let files = Setup::FILES.iter().map(|name| folder.join(name));
    files.into_iter().find(|file| file.is_file())
}

/// The styles of a folder without a `.vale.ini`.
fn folder(folder: &Path) -> Result<Read, Error> {
    let (mut styles, mut faults) = (Styles::default().tagged_by(penn_tags), Vec::new());
    let mut found = rules::files(folder, 1, &mut faults);
    for inside in folders_in(folder)? {
        let name = inside.file_name().unwrap_or_default().to_string_lossy();
        if NO_STYLES.contains(&&*name) {
            faults.push(format!(
                "{} holds dictionaries at most: the vocabularies that hold are named in a `.vale.ini`. The rules run without them.",
                inside.display()
            ));
        } else {
            found.extend(rules::files(&inside, usize::MAX, &mut faults));
        }
    }
    if found.is_empty() {
        return Err(Error::failed(format!(
            "{} holds no style: a style is a folder with rules that end in .yml.",
            folder.display()
        )));
    }
    for rule in found {
        faults.extend(rule.add(&mut styles, &[folder.to_owned()])?);
    }
    let root = PathBuf::new();
    Ok((HouseStyles { styles, root }, faults))
}

/// The folders of a folder, in order of name; those that begin with a `.` are no styles.
fn folders_in(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut folders = Vec::new();
    let inside = walkdir::WalkDir::new(folder).min_depth(1).max_depth(1);
    for entry in inside.sort_by_file_name() {
        let entry = entry.map_err(|error| Error::failed(format!("{error}.")))?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if entry.path().is_dir() && !hidden {
            folders.push(entry.into_path());
        }
    }
    Ok(folders)
}

/// Hands over a file by its path from the folders of styles: the first that is there.
fn fetch(folders: &[PathBuf]) -> impl Fn(&str) -> Option<Vec<u8>> {
    move |path| {
        let mut places = folders.iter().map(|folder| folder.join(path));
        places.find_map(|place| stet_store::read_file(&place, LARGEST).ok())
    }
}

/// The text of a file of a style.
fn text_of(path: &Path) -> Result<String, Error> {
    let bytes = stet_store::read_file(path, LARGEST)?;
    String::from_utf8(bytes)
        .map_err(|_| Error::failed(format!("{} is not UTF-8 text.", path.display())))
}

/// Faults of a file, with what follows from them.
fn told(path: &Path, faults: Vec<Fault>, so: &str) -> impl Iterator<Item = String> {
    let faults = faults.into_iter();
    faults.map(move |fault| format!("{}, {fault}. {so}", path.display()))
}
