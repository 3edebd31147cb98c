//! `stet outlet`, `stet author`.
use std::path::PathBuf;

use stet_desk::view::RegistryFile;

use super::{look, open};
use crate::{
    Outcome,
    args::{Author, Outlet},
    failure::Failure,
    files, print,
};

pub(crate) fn outlet(library: Option<PathBuf>, ask: &Outlet) -> Result<Outcome, Failure> {
    match ask {
        Outlet::Import { file } => {
            let toml = files::toml(file)?;
            let id = open(library)?.put_outlet(RegistryFile { toml })?.id;
            print::line(&id);
        }
        Outlet::Export { id } => {
            let outlets = look(library)?.overview(())?.outlets;
            let outlet = outlets
                .iter()
                .find(|outlet| outlet.id == *id)
                .ok_or_else(|| Failure::new(format!("No outlet has the id “{id}”.")))?;
            print::text(&outlet.toml);
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

pub(crate) fn author(library: Option<PathBuf>, ask: &Author) -> Result<Outcome, Failure> {
    match ask {
        Author::Import { file } => {
            let toml = files::toml(file)?;
            let count = open(library)?.put_authors(RegistryFile { toml })?;
            print::line(&format!("{count} kept"));
        }
        Author::Export => print::text(&look(library)?.authors_file()?),
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
