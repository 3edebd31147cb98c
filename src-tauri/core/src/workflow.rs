//! Where a piece stands on its way to publication.
use serde::{Deserialize, Serialize};

/// A workflow state. The list is data: an outlet may rename or drop states, so any name is a state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct State(pub String);

impl State {
    /// The states of an outlet that names none, in order; the side states come last.
    pub const USUAL: &[&str] = &[
        "drafting",
        "submitted",
        "in review",
        "with author",
        "copy",
        "ready",
        "scheduled",
        "published",
        "hold",
        "declined",
        "withdrawn",
        "corrected",
        "taken down",
    ];
}

impl Default for State {
    fn default() -> Self {
        Self("drafting".into())
    }
}

/// What the desk has agreed about a piece. It is not part of any version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workflow {
    /// Where it stands.
    pub state: State,
    /// When it is due: RFC 3339 date.
    pub due: Option<String>,
    /// How many words were commissioned.
    pub commissioned: Option<u32>,
}
