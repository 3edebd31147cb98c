//! An image from another place, fetched when a person has asked to see it.
use std::time::Duration;

use thiserror::Error;
use ureq::{
    Agent, Body, Error,
    http::{Response, Uri},
};

use crate::client::header;

/// The most bytes an image may have.
const LARGEST: u64 = 15 << 20;
const MOST_REDIRECTS: u32 = 5;
/// What is shown: pictures that a window draws and never runs.
const KINDS: &[&str] = &[
    "image/avif",
    "image/gif",
    "image/jpeg",
    "image/png",
    "image/svg+xml",
    "image/webp",
];

/// An image as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its MIME type.
    pub kind: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why an image cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ImageFault {
    /// Not the address of anything on the web.
    #[error("“{0}” is not an address on the web, so it was not asked for.")]
    Address(String),
    /// Nobody answers there.
    #[error("{host} cannot be reached ({reason}).")]
    Unreachable {
        /// The host.
        host: String,
        /// What the network says.
        reason: String,
    },
    /// It took too long.
    #[error("{0} did not answer in time.")]
    Slow(String),
    /// It sends on and on.
    #[error("{0} sends on to other addresses without end.")]
    Astray(String),
    /// An answer that is a refusal.
    #[error("{host} answered {status} instead of the image.")]
    Refused {
        /// The host.
        host: String,
        /// The HTTP status.
        status: u16,
    },
    /// An answer that is something else.
    #[error("{host} sent {kind} instead of an image.")]
    NotAnImage {
        /// The host.
        host: String,
        /// The MIME type it gave.
        kind: String,
    },
    /// More than is taken in.
    #[error("The image at {0} is larger than {mb} MB.", mb = LARGEST >> 20)]
    TooLarge(String),
}

/// Fetches the image at `url`, with nothing about the person in the request and at most five redirects on the way.
///
/// # Errors
/// Why there is no image, with its host.
pub fn image(url: &str, patience: Duration) -> Result<Image, ImageFault> {
    let host = host(url)?;
    let response = agent(patience)
        .get(url)
        .header("accept", "image/*")
        .call()
        .map_err(|error| fault(&host, &error))?;
    take(response, &host)
}

fn agent(patience: Duration) -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(MOST_REDIRECTS)
        .timeout_global(Some(patience))
        .user_agent(concat!("Stet/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent()
}

fn take(mut response: Response<Body>, host: &str) -> Result<Image, ImageFault> {
    let host = host.to_owned();
    let status = response.status();
    if !status.is_success() {
        let status = status.as_u16();
        return Err(ImageFault::Refused { host, status });
    }
    let kind = mime(header(response.headers(), "content-type").unwrap_or_default());
    if !KINDS.contains(&&*kind) {
        return Err(ImageFault::NotAnImage { host, kind });
    }
    let body = response.body_mut().with_config().limit(LARGEST);
    let bytes = body.read_to_vec().map_err(|error| fault(&host, &error))?;
    Ok(Image { kind, bytes })
}

/// A content type without its parameters.
fn mime(content_type: &str) -> String {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    if kind.is_empty() {
        return "something unnamed".into();
    }
    kind.to_ascii_lowercase()
}

fn host(url: &str) -> Result<String, ImageFault> {
    let wrong = || ImageFault::Address(url.to_owned());
    let uri: Uri = url.parse().map_err(|_| wrong())?;
    match (uri.scheme_str(), uri.host()) {
        (Some("http" | "https"), Some(host)) => Ok(host.to_owned()),
        _ => Err(wrong()),
    }
}

fn fault(host: &str, error: &Error) -> ImageFault {
    let host = host.to_owned();
    match error {
        Error::Timeout(_) => ImageFault::Slow(host),
        Error::BodyExceedsLimit(_) => ImageFault::TooLarge(host),
        Error::TooManyRedirects | Error::RedirectFailed => ImageFault::Astray(host),
        _ => ImageFault::Unreachable {
            host,
            reason: error.to_string(),
        },
    }
}
