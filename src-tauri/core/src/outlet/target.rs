//! Where an outlet publishes.
use serde::{Deserialize, Serialize};

/// A place to export to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// What the desk calls it; unique in a library.
    pub name: String,
    /// What kind of system it is.
    pub kind: TargetKind,
    /// Its address.
    pub url: String,
    /// Who signs in there; the password is never kept in a file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub user: String,
}

/// The systems Stet can export to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum TargetKind {
    /// WordPress, over its REST interface.
    WordPress,
}
