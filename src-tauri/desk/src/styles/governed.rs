//! A `.vale.ini` with everything it names: styles, vocabularies, packages.
use std::path::{Path, PathBuf};

use stet_grammar::penn_tags;
use stet_styles::{Named, Setup, Styles, Vocabulary};
use walkdir::WalkDir;

use super::{HouseStyles, Read, fetch, rules, text_of, told};
use crate::Error;

/// The style that Vale brings along itself.
const VALE: &str = "Vale";

/// Where the vocabularies lie among the styles; the second is where they lay before Vale 3.
const VOCABULARIES: &[&str] = &["config/vocabularies", "Vocab"];

/// Reads a `.vale.ini` and what it names.
///
/// # Errors
/// When the file itself cannot be read.
pub(super) fn read(path: &Path) -> Result<Read, Error> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let (setup, faults) = Setup::read(&text_of(&path)?);
    let mut reader = Reader {
        root: path.parent().unwrap_or(Path::new("")).to_owned(),
        faults: told(&path, faults, "The rest of the file holds.").collect(),
        folders: Vec::new(),
        path,
    };
    reader.find_folders(&setup.folders);
    reader.look_for_packages(&setup.packages);
    let vocabulary = reader.vocabulary(&setup.vocabularies);
    let named = setup.styles();
    if named.is_empty() {
        let path = reader.path.display();
        reader.faults.push(format!(
            "{path} names no style (`BasedOnStyles`), so none runs."
        ));
    }
    let mut files = Vec::new();
    for style in named.iter().filter(|style| style.name != VALE) {
        files.extend(reader.style(style, &setup.packages));
    }
    files.retain(|file| setup.may_run(&file.id()));
    let mut styles = Styles::under(setup, vocabulary).tagged_by(penn_tags);
    for file in files {
        match file.add(&mut styles, &reader.folders) {
            Ok(faults) => reader.faults.extend(faults),
            Err(error) => reader.faults.push(error.to_string()),
        }
    }
    if let Some(vale) = named.iter().find(|style| style.name == VALE) {
        let dictionaries = reader.names("config/dictionaries", "aff", false);
        let ignore = reader.names("config/ignore", "txt", true);
        let faults = styles.add_vale(&dictionaries, &ignore, &fetch(&reader.folders));
        for fault in faults {
            reader.tell(vale, &format!("of the style `Vale`, {}", fault.message));
        }
    }
    let root = reader.root;
    Ok((HouseStyles { styles, root }, reader.faults))
}

/// A `.vale.ini` that is being read.
struct Reader {
    path: PathBuf,
    root: PathBuf,
    /// The folders of styles that are there.
    folders: Vec<PathBuf>,
    faults: Vec<String>,
}

impl Reader {
    fn tell(&mut self, at: &Named, what: &str) {
        let path = self.path.display();
        self.faults
            .push(format!("{path}, line {}: {what}.", at.line));
    }

    fn find_folders(&mut self, named: &[Named]) {
        for at in named {
            let folder = self.root.join(&at.name);
            if !folder.is_dir() {
                self.tell(
                    at,
                    &format!(
                        "`StylesPath` names {}, which is no folder",
                        folder.display()
                    ),
                );
                continue;
            }
            let settings = folder.join(".vale-config");
            if settings.is_dir() {
                let settings = settings.display();
                self.faults.push(format!(
                    "{settings} is not read: what packages say of other settings does not hold; the styles they bring along run."
                ));
            }
            self.folders.push(folder);
        }
    }

    /// The first of the folders of styles that has this below it.
    fn below(&self, name: &Path) -> Option<PathBuf> {
        let places = self.folders.iter().map(|folder| folder.join(name));
        places.into_iter().find(|place| place.is_dir())
    }

    /// The files below a folder of the styles that end like this, by their path from it, with or without the ending.
    fn names(&self, below: &str, ending: &str, with_ending: bool) -> Vec<String> {
        let Some(folder) = self.below(Path::new(below)) else {
            return Vec::new();
        };
        let files = WalkDir::new(&folder).sort_by_file_name().into_iter();
        let files = files
            .filter_map(Result::ok)
            .map(walkdir::DirEntry::into_path);
        let named = files.filter(|file| file.extension().is_some_and(|found| found == ending));
        let below = named.filter_map(|file| {
            let below = file.strip_prefix(&folder).ok()?.to_owned();
            let below = if with_ending {
                below
            } else {
                below.with_extension("")
            };
            Some(below.to_string_lossy().into_owned())
        });
        below.collect()
    }

    fn look_for_packages(&mut self, packages: &[Named]) {
        for package in packages {
            let name = package_name(&package.name);
            if self.below(Path::new(name)).is_none() {
                self.tell(
                    package,
                    &format!("the package `{name}` is not on this machine, and Stet fetches none. `vale sync` does"),
                );
            }
        }
    }

    fn style(&mut self, style: &Named, packages: &[Named]) -> Vec<rules::RuleFile> {
        if let Some(folder) = self.below(Path::new(&style.name)) {
            return rules::files(&folder, usize::MAX, &mut self.faults);
        }
        let is_package = packages
            .iter()
            .any(|package| package_name(&package.name) == style.name);
        if !is_package {
            let told = format!(
                "the style `{}` is in no folder that `StylesPath` names",
                style.name
            );
            self.tell(style, &told);
        }
        Vec::new()
    }

    fn vocabulary(&mut self, named: &[Named]) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for at in named {
            let mut places = VOCABULARIES
                .iter()
                .map(|place| Path::new(place).join(&at.name));
            let Some(folder) = places.find_map(|place| self.below(&place)) else {
                self.tell(
                    at,
                    &format!(
                        "the vocabulary `{}` is in no `config/vocabularies`",
                        at.name
                    ),
                );
                continue;
            };
            let files = WalkDir::new(folder).sort_by_file_name().into_iter();
            for file in files
                .filter_map(Result::ok)
                .map(walkdir::DirEntry::into_path)
            {
                self.words(&file, &mut vocabulary);
            }
        }
        vocabulary
    }

    fn words(&mut self, file: &Path, vocabulary: &mut Vocabulary) {
        let take = match file.file_name().and_then(|name| name.to_str()) {
            Some("accept.txt") => Vocabulary::accept,
            Some("reject.txt") => Vocabulary::reject,
            _ => return,
        };
        match text_of(file) {
            Ok(text) => {
                let faults = take(vocabulary, &text);
                let so = "This entry does not hold; the others do.";
                self.faults.extend(told(file, faults, so));
            }
            Err(error) => self.faults.push(error.to_string()),
        }
    }
}

/// The name of a package: itself, or what its address ends in.
fn package_name(package: &str) -> &str {
    let name = package.rsplit(['/', '\\']).next().unwrap_or(package);
    name.strip_suffix(".zip").unwrap_or(name)
}
