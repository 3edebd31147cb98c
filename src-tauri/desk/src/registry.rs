//! Outlets and authors, as lists show them.
use stet_core::{Author, Disclaimer, Outlet, Registry};

use crate::{
    Desk, Error, clock, loose,
    view::{AuthorRow, DisclaimerRow, Exported, OutletRow, SaveFile, TargetRow},
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
