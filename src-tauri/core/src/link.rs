//! What is known of an address that a piece links to.
use serde::{Deserialize, Serialize};

/// The last look at an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkCheck {
    /// The address as the piece has it.
    pub url: String,
    /// When it was looked at: RFC 3339, UTC.
    pub at: String,
    /// What was there.
    pub state: LinkState,
}

/// What was found at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkState {
    /// A page.
    Alive,
    /// Nothing: 404, 410, or no such host.
    Gone,
    /// A page that is not for everyone: a paywall, a sign-in, a guard against robots.
    Guarded,
    /// Another page than the one that was cited.
    Changed,
}
