//! Addresses that the window opens outside.
use crate::{Desk, Error, view::Link};

/// What may be opened: pages and letters, nothing that runs.
const SCHEMES: &[&str] = &["https://", "http://", "mailto:"];

impl Desk {
    pub(crate) fn open_link(&self, ask: Link) -> Result<(), Error> {
        let allowed = SCHEMES
            .iter()
            .any(|scheme| ask.url.to_ascii_lowercase().starts_with(scheme));
        if !allowed || ask.url.chars().any(char::is_control) {
            return Err(Error::BadRequest {
                message: format!(
                    "“{}” is not the address of a page or a person, so it was not opened.",
                    ask.url
                ),
            });
        }
        self.shell.open_outside(&ask.url).map_err(|reason| {
            Error::failed(format!(
                "{} could not be opened: {reason}. Copy the address instead.",
                ask.url
            ))
        })
    }
}
