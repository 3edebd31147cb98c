//! Outlets and authors: house rules and people as data.
use stet_core::{Author, Disclaimer, Fault, Outlet, Registry};

use crate::{
    Desk, Error, clock, loose,
    view::{
        AuthorRow, DisclaimerRow, Event, Exported, OutletRow, PieceId, RegistryFile, SaveFile,
        TargetRow,
    },
};

impl Desk {
    /// The authors.
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn authors(&self, (): ()) -> Result<Vec<AuthorRow>, Error> {
        Ok(self
            .state()
            .house()?
            .registry
            .authors
            .iter()
            .map(author_row)
            .collect())
    }

    /// All authors as one authors file (TOML).
    ///
    /// # Errors
    /// When the library cannot be read.
    pub fn authors_file(&self) -> Result<String, Error> {
        self.state()
            .house()?
            .registry
            .to_toml()
            .map_err(Error::failed)
    }

    /// Keeps an outlet file; answers with its id.
    ///
    /// # Errors
    /// What is wrong with the file, with its line; nothing is then kept.
    pub fn put_outlet(&self, ask: RegistryFile) -> Result<PieceId, Error> {
        let outlet = outlet_from(&ask.toml)?;
        let mut state = self.state();
        state.library()?.put_outlet(&outlet)?;
        state.forget_house();
        drop(state);
        self.shell.tell(Event::Pieces);
        Ok(PieceId { id: outlet.id })
    }

    /// Keeps the authors of an authors file; answers how many.
    ///
    /// # Errors
    /// What is wrong with the file, with its line; nothing is then kept.
    pub fn put_authors(&self, ask: RegistryFile) -> Result<u32, Error> {
        let registry = registry_from(&ask.toml)?;
        let mut state = self.state();
        let library = state.library()?;
        for author in &registry.authors {
            library.put_author(author)?;
        }
        state.forget_house();
        drop(state);
        self.shell.tell(Event::Pieces);
        Ok(u32::try_from(registry.authors.len()).unwrap_or(u32::MAX))
    }

    /// Saves a registry file where the person chooses.
    ///
    /// # Errors
    /// When the disk refuses; a file that was there before is then as it was.
    pub(crate) fn save_file(&self, ask: SaveFile) -> Result<Exported, Error> {
        let Some(path) = self.shell.choose_new_file(&ask.name) else {
            return Ok(Exported { path: None });
        };
        loose::write_whole(&path, ask.text.as_bytes())?;
        Ok(Exported {
            path: Some(path.display().to_string()),
        })
    }
}

/// Reads an outlet file.
pub(crate) fn outlet_from(toml: &str) -> Result<Outlet, Error> {
    let outlet = whole("outlet", Outlet::from_toml(toml))?;
    named("outlet", &outlet.id, &outlet.name)?;
    Ok(outlet)
}

/// Reads an authors file.
pub(crate) fn registry_from(toml: &str) -> Result<Registry, Error> {
    let registry = whole("authors", Registry::from_toml(toml))?;
    for author in &registry.authors {
        named("author", &author.id, &author.name)?;
    }
    Ok(registry)
}

/// What a file holds, when nothing in it is wrong.
fn whole<T>(what: &str, read: Result<(T, Vec<Fault>), Vec<Fault>>) -> Result<T, Error> {
    let faults = match read {
        Ok((value, faults)) if faults.is_empty() => return Ok(value),
        Ok((_, faults)) | Err(faults) => faults,
    };
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Err(Error::failed(format!(
        "This {what} file cannot be taken as it is: {}. Nothing was changed.",
        told.join("; ")
    )))
}

fn named(what: &str, id: &str, name: &str) -> Result<(), Error> {
    if id.is_empty() || name.is_empty() {
        return Err(Error::failed(format!(
            "An {what} in this file has no id or no name. Add both; nothing was changed."
        )));
    }
    Ok(())
}

/// An outlet, as lists show it.
pub(crate) fn outlet_row(outlet: &Outlet) -> OutletRow {
    OutletRow {
        id: outlet.id.clone(),
        name: outlet.name.clone(),
        language: outlet.languages.first().cloned().unwrap_or_default(),
        words: outlet
            .words
            .map_or((None, None), |limit| (limit.min, limit.max)),
        labels: outlet.label.words.clone(),
        disclaimers: outlet.disclaimers.iter().map(disclaimer_row).collect(),
        targets: outlet
            .targets
            .iter()
            .map(|target| TargetRow {
                name: target.name.clone(),
                kind: target.kind,
                url: target.url.clone(),
                user: target.user.clone(),
            })
            .collect(),
        toml: outlet.to_toml().unwrap_or_default(),
    }
}

fn disclaimer_row(disclaimer: &Disclaimer) -> DisclaimerRow {
    DisclaimerRow {
        language: disclaimer.language.clone(),
        text: disclaimer.text.clone(),
    }
}

fn author_row(author: &Author) -> AuthorRow {
    let today = clock::today();
    let only = Registry {
        authors: vec![author.clone()],
        ..Registry::EMPTY
    };
    AuthorRow {
        id: author.id.clone(),
        name: author.name.clone(),
        aliases: author.aliases.clone(),
        bio: author.bio.clone(),
        roles: author
            .affiliations
            .iter()
            .filter(|affiliation| !affiliation.period().ended_before(today))
            .map(|affiliation| match &*affiliation.role {
                "" => affiliation.organisation.clone(),
                role => format!("{role}, {}", affiliation.organisation),
            })
            .collect(),
        toml: only.to_toml().unwrap_or_default(),
    }
}
