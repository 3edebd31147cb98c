//! The network: carries a finished piece to a CMS as a draft, compares what came back with what was sent, and fetches
//! the images that a person asks to see.
//!
//! A system is one file in `targets/` and one line in [`system`]. Nothing here deletes, publishes or overwrites what
//! somebody else wrote, and no request that creates something is repeated blindly.
mod client;
mod error;
mod image;
mod parcel;
mod receipt;
mod targets;

use std::time::Duration;

use stet_core::{Target, TargetKind};

pub use client::Login;
pub use error::{Fault, PublishError};
pub use image::{Image, ImageFault, image};
pub use parcel::{Parcel, marker};
pub use receipt::{Difference, Receipt};

use client::Client;

/// How long one request may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a target says about itself and about the person who signs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The site's name.
    pub name: String,
    /// The system and its version, as far as the site shows it.
    pub system: String,
    /// The person's name there.
    pub person: String,
    /// Whether the person may write drafts.
    pub may_write: bool,
    /// Whether the person may write in other people's names.
    pub may_write_for_others: bool,
    /// The site's time zone: an IANA name or an offset.
    pub time_zone: String,
    /// How many seconds the site's clock is ahead of ours.
    pub clock_ahead: i64,
}

/// Signs in to a target and asks what it is and what the person may do there. Changes nothing.
///
/// # Errors
/// What stands in the way, with the host and what to do.
pub fn probe(target: &Target, login: &Login) -> Result<Site, PublishError> {
    let client = Client::new(target, login, PATIENCE)?;
    (system(target.kind).probe)(&client)
}

/// Writes a parcel to a target as a draft: a new one, or the one that Stet wrote before.
///
/// # Errors
/// What stands in the way, with the host, what was kept and what to do. After [`PublishError::Unsure`] the draft may
/// or may not be there; publishing again looks for it before it writes.
pub fn publish(
    target: &Target,
    login: &Login,
    parcel: &Parcel<'_>,
) -> Result<Receipt, PublishError> {
    let client = Client::new(target, login, PATIENCE)?;
    (system(target.kind).publish)(&client, parcel)
}

/// A system that Stet can publish to.
struct System {
    probe: fn(&Client) -> Result<Site, PublishError>,
    publish: fn(&Client, &Parcel<'_>) -> Result<Receipt, PublishError>,
}

fn system(kind: TargetKind) -> System {
    match kind {
        TargetKind::WordPress => targets::wordpress::SYSTEM,
    }
}
