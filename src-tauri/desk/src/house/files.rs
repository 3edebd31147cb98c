//! Files of the house: what can be read of them is kept, the rest is told with its line.
use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use stet_core::{Fault, Outlet, Registry};
use stet_formats::lists::{self, List};

use super::free_id;
use crate::{
    Desk, Error, clock, loose,
    view::{ExportHouse, Exported, FaultView, HouseFile, HousePart, Imported},
};

impl Desk {
    pub(crate) fn import_outlet(&self, ask: HouseFile) -> Result<Imported, Error> {
        let (name, bytes) = unpack(ask)?;
        self.keep_outlet(&name, &bytes)
    }

    pub(crate) fn import_registry(&self, ask: HouseFile) -> Result<Imported, Error> {
        let (name, bytes) = unpack(ask)?;
        self.keep_registry(&name, &bytes)
    }

    /// Keeps what can be read of an outlet file; answers what could not be.
    ///
    /// # Errors
    /// When nothing of it can be read; nothing is then changed.
    pub fn keep_outlet(&self, name: &str, bytes: &[u8]) -> Result<Imported, Error> {
        let (mut outlet, mut faults) = read(name, bytes, Outlet::from_toml)?;
        if outlet.id.is_empty() && outlet.name.is_empty() {
            return Err(Error::failed(format!(
                "{} is no outlet file: it has neither an id nor a name. Nothing was changed.",
                shown(name)
            )));
        }
        let id = self.change_house(|library| {
            if outlet.id.is_empty() {
                outlet.id = free_id(&library.entries::<Outlet>()?, &outlet.name);
                faults.push(Fault {
                    line: 1,
                    message: format!("the outlet has no id; it is kept as “{}”", outlet.id),
                });
            }
            if outlet.name.is_empty() {
                outlet.name.clone_from(&outlet.id);
            }
            let id = outlet.id.clone();
            library.put(outlet, clock::now())?;
            Ok(id)
        })?;
        Ok(Imported {
            kept: 1,
            id,
            faults: views(&faults),
        })
    }

    /// Keeps what can be read of a registry file, all of it at once; answers what could not be.
    ///
    /// # Errors
    /// When nothing of it can be read, or it holds nothing; nothing is then changed.
    pub fn keep_registry(&self, name: &str, bytes: &[u8]) -> Result<Imported, Error> {
        let (registry, faults) = if is_toml(name) {
            read(name, bytes, Registry::from_toml)?
        } else {
            let mut state = self.state();
            lists::read(name, bytes, &state.house()?.registry).map_err(|error| {
                Error::failed(format!(
                    "Nothing of {} can be kept: {error}. Nothing was changed.",
                    shown(name)
                ))
            })?
        };
        let (kept, id) = (size(&registry), first_id(&registry));
        if kept == 0 {
            return Err(nothing(name, &faults));
        }
        self.change_house(|library| Ok(library.put_registry(registry, clock::now())?))?;
        Ok(Imported {
            kept: u32::try_from(kept).unwrap_or(u32::MAX),
            id,
            faults: views(&faults),
        })
    }

    /// A part of the house as the text of a file.
    ///
    /// # Errors
    /// When there is no such outlet, or the library cannot be read.
    pub fn house_file(&self, part: HousePart, id: &str) -> Result<String, Error> {
        let mut state = self.state();
        let house = state.house()?;
        match (part, list_of(part)) {
            (_, Some(list)) => Ok(lists::write(list, &house.registry)),
            (HousePart::Outlet, None) => {
                let outlet = house
                    .outlet(id)
                    .ok_or_else(|| Error::not_found(format!("No outlet has the id “{id}”.")))?;
                outlet.to_toml().map_err(Error::failed)
            }
            (_, None) => house.registry.to_toml().map_err(Error::failed),
        }
    }

    /// Saves a part of the house where the person chooses; a file that was there before is as it was when the disk refuses.
    pub(crate) fn export_house(&self, ask: ExportHouse) -> Result<Exported, Error> {
        let text = self.house_file(ask.part, &ask.id)?;
        let name = match (ask.part, list_of(ask.part)) {
            (_, Some(list)) => list.file_name().to_owned(),
            (HousePart::Outlet, None) => format!("{}.toml", ask.id),
            (_, None) => "registry.toml".to_owned(),
        };
        let Some(path) = self.shell.choose_new_file(&name) else {
            return Ok(Exported { path: None });
        };
        loose::write_whole(&path, text.as_bytes())?;
        Ok(Exported {
            path: Some(path.display().to_string()),
        })
    }
}

/// The list that a part is, where spreadsheets can hold it.
const fn list_of(part: HousePart) -> Option<List> {
    match part {
        HousePart::Registry | HousePart::Outlet => None,
        HousePart::Authors => Some(List::Authors),
        HousePart::Organisations => Some(List::Organisations),
        HousePart::People => Some(List::People),
        HousePart::Spellings => Some(List::Spellings),
    }
}

/// Whether a registry file is written in TOML; every other is a list.
fn is_toml(name: &str) -> bool {
    let extension = Path::new(name).extension();
    extension.is_none_or(|extension| extension.eq_ignore_ascii_case("toml"))
}

fn unpack(ask: HouseFile) -> Result<(String, Vec<u8>), Error> {
    let bytes = match (ask.bytes, ask.text) {
        (Some(bytes), _) => STANDARD.decode(bytes).map_err(|error| Error::BadRequest {
            message: error.to_string(),
        })?,
        (None, text) => text.unwrap_or_default().into_bytes(),
    };
    Ok((ask.name, bytes))
}

fn read<T>(
    name: &str,
    bytes: &[u8],
    parse: impl Fn(&str) -> Result<(T, Vec<Fault>), Vec<Fault>>,
) -> Result<(T, Vec<Fault>), Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| {
        Error::failed(format!(
            "{} is not UTF-8 text. Nothing was changed; save it as UTF-8.",
            shown(name)
        ))
    })?;
    parse(text.trim_start_matches('\u{feff}')).map_err(|faults| nothing(name, &faults))
}

fn nothing(name: &str, faults: &[Fault]) -> Error {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let because = if told.is_empty() {
        "there is nothing in it".to_owned()
    } else {
        told.join("; ")
    };
    Error::failed(format!(
        "Nothing of {} can be kept: {because}. Nothing was changed.",
        shown(name)
    ))
}

const fn shown(name: &str) -> &str {
    if name.is_empty() { "This file" } else { name }
}

fn size(registry: &Registry) -> usize {
    registry.authors.len()
        + registry.organisations.len()
        + registry.people.len()
        + registry.events.len()
        + registry.spellings.len()
}

/// The id of a registry's first entry.
fn first_id(registry: &Registry) -> String {
    let authors = registry.authors.iter().map(|entry| &entry.id);
    let organisations = registry.organisations.iter().map(|entry| &entry.id);
    let people = registry.people.iter().map(|entry| &entry.id);
    let events = registry.events.iter().map(|entry| &entry.name);
    let spellings = registry.spellings.iter().map(|entry| &entry.right);
    authors
        .chain(organisations)
        .chain(people)
        .chain(events)
        .chain(spellings)
        .next()
        .cloned()
        .unwrap_or_default()
}

fn views(faults: &[Fault]) -> Vec<FaultView> {
    let faults = faults.iter();
    faults
        .map(|fault| FaultView {
            line: u32::try_from(fault.line).unwrap_or(u32::MAX),
            message: fault.message.clone(),
        })
        .collect()
}
