//! Categories and tags: WordPress knows them by number only, so they are looked up by name and made where missing.
use serde::Deserialize;
use serde_json::json;

use super::{api::Api, entities::decoded};
use crate::Fault;

/// A term that the desk names.
pub(super) struct Term {
    /// Its name at the desk.
    pub(super) name: String,
    /// Its id in WordPress; `None` when it is not there and the person may not make it.
    pub(super) id: Option<u64>,
}

#[derive(Deserialize)]
struct Known {
    id: u64,
    name: String,
}

/// Finds or makes the terms of a taxonomy (`categories`, `tags`).
pub(super) fn ids(api: &Api<'_>, taxonomy: &str, names: &[String]) -> Result<Vec<Term>, Fault> {
    names
        .iter()
        .map(|name| {
            let id = match known(api, taxonomy, name)? {
                None => made(api, taxonomy, name)?,
                id => id,
            };
            Ok(Term {
                name: name.clone(),
                id,
            })
        })
        .collect()
}

/// WordPress keeps `Opinion &amp; Analysis`, so that is what is searched for; names are compared decoded.
fn known(api: &Api<'_>, taxonomy: &str, name: &str) -> Result<Option<u64>, Fault> {
    let search = name
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let query = [("search", search.as_str()), ("per_page", "100")];
    let terms: Vec<Known> = api.read(&format!("wp/v2/{taxonomy}"), &query)?;
    let name = name.to_lowercase();
    let found = terms
        .iter()
        .find(|term| decoded(&term.name).to_lowercase() == name);
    Ok(found.map(|term| term.id))
}

fn made(api: &Api<'_>, taxonomy: &str, name: &str) -> Result<Option<u64>, Fault> {
    match api.write::<Known>(&format!("wp/v2/{taxonomy}"), &json!({ "name": name })) {
        Ok(term) => Ok(Some(term.id)),
        Err(Fault::Forbidden { .. }) => Ok(None),
        Err(Fault::Refused { term, .. }) if term.is_some() => Ok(term),
        Err(fault) => Err(fault),
    }
}
