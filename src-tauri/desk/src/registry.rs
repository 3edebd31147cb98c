//! Outlets and authors, as lists show them.
use stet_core::{Author, Disclaimer, Outlet};

use crate::{
    Desk, Error, clock,
    view::{AuthorRow, DisclaimerRow, OutletRow, TargetRow},
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
    }
}
