//! Addresses that the window opens outside, and images that it fetches from them.
use std::time::Duration;

use base64::{Engine as _, prelude::BASE64_STANDARD};

use crate::{
    Desk, Error,
    view::{ImageData, Link},
};

/// What may be opened: pages and letters, nothing that runs.
const SCHEMES: &[&str] = &["https://", "http://", "mailto:"];
/// How long an image may take.
const PATIENCE: Duration = Duration::from_secs(20);

impl Desk {
    /// Fetches an image. The page itself loads nothing from other places.
    pub(crate) fn image(&self, ask: Link) -> Result<ImageData, Error> {
        let image = stet_publish::image(&ask.url, PATIENCE).map_err(Error::failed)?;
        let bytes = BASE64_STANDARD.encode(image.bytes);
        Ok(ImageData {
            data: format!("data:{};base64,{bytes}", image.kind),
        })
    }

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
