//! How an outlet names the authors of a piece and says who they are.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::of_language;

/// What an outlet asks of the bio.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct BioRules {
    /// Whether there must be one.
    pub required: bool,
    /// The most words it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_words: Option<u32>,
    /// The most characters it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_chars: Option<u32>,
    /// How it is put.
    pub form: BioForm,
    /// Where it belongs.
    pub place: BioPlace,
}

/// How a bio is put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BioForm {
    /// As the author has it.
    #[default]
    Any,
    /// A sentence that begins with the name: “Jane Roe is a poet.”
    Sentence,
    /// A role without a verb: “Poet and sailor”.
    Role,
}

/// Where an outlet prints the bio.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BioPlace {
    /// After the body.
    #[default]
    End,
    /// Above the body.
    Top,
}

/// How an outlet prints bylines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct BylineRules {
    /// The word before the names, by BCP 47 tag: `en = "By"`; an empty one stands for none. Absent: not looked at.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub prefix: BTreeMap<String, String>,
    /// The word between the last two names, by BCP 47 tag: `en = "and"`. Absent: not looked at.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub joiner: BTreeMap<String, String>,
    /// Whether names stand in capitals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capitals: Option<bool>,
    /// In which order several authors stand.
    pub order: BylineOrder,
    /// The most authors a piece may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
}

/// In which order several authors stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BylineOrder {
    /// As the piece lists its authors.
    #[default]
    AsListed,
    /// By family name.
    Alphabetical,
}

impl BylineRules {
    /// The word before the names in a language; `None` when that is not looked at.
    #[must_use]
    pub fn prefix(&self, language: &str) -> Option<&str> {
        of_language(&self.prefix, language).map(String::as_str)
    }

    /// The word between the last two names in a language; `None` when that is not looked at.
    #[must_use]
    pub fn joiner(&self, language: &str) -> Option<&str> {
        of_language(&self.joiner, language).map(String::as_str)
    }
}
