//! `stet outlet`, `stet registry`, `stet author`.
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use stet_desk::{
    learn::{learn, name_of, none_in},
    loose,
    profiles::{self, PROFILES},
    view::{HousePart, Imported},
};

use super::{look, open};
use crate::{
    Outcome,
    args::{Author, Outlet, Registry, RegistryList},
    failure::Failure,
    files, print,
};

pub(crate) fn outlet(library: Option<PathBuf>, ask: &Outlet) -> Result<Outcome, Failure> {
    match ask {
        Outlet::Import { file } => {
            let bytes = files::bytes(file)?;
            let imported = open(library)?.keep_outlet(&file.to_string_lossy(), &bytes)?;
            tell_faults(file, &imported);
            print::line(&imported.id);
        }
        Outlet::Sample { id: Some(id) } => print::text(sample(id)?),
        Outlet::Sample { id: None } => {
            for (id, toml) in PROFILES {
                print::line(&format!("{id:<20} {}", profiles::summary(toml)));
            }
        }
        Outlet::Learn { folder, id, name } => {
            return learn_from(folder, id, name.as_deref());
        }
        Outlet::Export { id } => {
            print::text(&look(library)?.house_file(HousePart::Outlet, id)?);
        }
        Outlet::List { json } => {
            for outlet in look(library)?.overview(())?.outlets {
                if *json {
                    print::json(&outlet);
                } else {
                    print::line(&format!(
                        "{:<20} {} ({})",
                        outlet.id, outlet.name, outlet.language
                    ));
                }
            }
        }
    }
    Ok(Outcome::Fine)
}

fn sample(id: &str) -> Result<&'static str, Failure> {
    let unknown = || {
        Failure::new(format!(
            "There is no profile “{id}”; `stet outlet sample` lists them."
        ))
    };
    profiles::named(id).ok_or_else(unknown)
}

/// Reads every page of a folder that can be read, and prints what they have in common.
fn learn_from(folder: &Path, id: &str, name: Option<&str>) -> Result<Outcome, Failure> {
    let files = files::gather(&[folder.to_owned()]);
    let read: Vec<Result<_, Failure>> = files
        .into_par_iter()
        .map(|file| {
            let file = file?;
            let bytes = files::bytes(&file)?;
            Ok(loose::read(&file.to_string_lossy(), &bytes)?)
        })
        .collect();
    let (mut pages, mut outcome) = (Vec::new(), Outcome::Fine);
    for page in read {
        match page {
            Ok(page) => pages.push(page),
            Err(failure) => {
                print::problem(&failure.to_string());
                outcome = Outcome::BadInput;
            }
        }
    }
    if pages.is_empty() {
        return Err(Failure::new(none_in(folder)));
    }
    let learnt = match name {
        Some(name) => learn(id, name, &pages),
        None => learn(id, &name_of(folder), &pages),
    };
    print::text(&learnt.to_toml()?);
    Ok(outcome)
}

pub(crate) fn author(library: Option<PathBuf>, ask: &Author) -> Result<Outcome, Failure> {
    match ask {
        Author::Import { file } => import(library, file)?,
        Author::Export => print::text(&look(library)?.house_file(HousePart::Registry, "")?),
        Author::List { json } => {
            for author in look(library)?.authors(())? {
                if *json {
                    print::json(&author);
                } else {
                    print::line(&format!("{:<20} {}", author.id, author.name));
                }
            }
        }
    }
    Ok(Outcome::Fine)
}

pub(crate) fn registry(library: Option<PathBuf>, ask: &Registry) -> Result<Outcome, Failure> {
    match ask {
        Registry::Import { file } => import(library, file)?,
        Registry::Export { list } => {
            let part = list.map_or(HousePart::Registry, |list| match list {
                RegistryList::Authors => HousePart::Authors,
                RegistryList::Organisations => HousePart::Organisations,
                RegistryList::People => HousePart::People,
                RegistryList::Spellings => HousePart::Spellings,
            });
            print::text(&look(library)?.house_file(part, "")?);
        }
    }
    Ok(Outcome::Fine)
}

fn import(library: Option<PathBuf>, file: &Path) -> Result<(), Failure> {
    let bytes = files::bytes(file)?;
    let imported = open(library)?.keep_registry(&file.to_string_lossy(), &bytes)?;
    tell_faults(file, &imported);
    print::line(&format!("{} kept", imported.kept));
    Ok(())
}

/// What of a file could not be kept, each with its line.
fn tell_faults(file: &Path, imported: &Imported) {
    for fault in &imported.faults {
        print::problem(&format!(
            "{}, line {}: {}. The rest of the file is kept.",
            file.display(),
            fault.line,
            fault.message
        ));
    }
}
