//! The registry: the people who write, as data.
use serde::{Deserialize, Serialize};

/// An entry of the registry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Author {
    /// A short name that files and targets use; unique in a library.
    pub id: String,
    /// The byline name, in the house spelling.
    pub name: String,
    /// Other spellings and scripts of the name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The bio as it is to be printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bio: String,
    /// The author's own page.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// What the author does and did, and where.
    #[serde(default, rename = "affiliation", skip_serializing_if = "Vec::is_empty")]
    pub affiliations: Vec<Affiliation>,
}

/// A role at an organisation, from one date to another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Affiliation {
    /// What the author does there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Where.
    pub organisation: String,
    /// First day: RFC 3339 date; empty when unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// Last day: RFC 3339 date; empty while it lasts.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub to: String,
}

/// The authors a desk knows; the shape of an authors file: `[[author]]` tables.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registry {
    /// The authors, in file order.
    #[serde(default, rename = "author")]
    pub authors: Vec<Author>,
}

impl Registry {
    /// Reads an authors file (TOML).
    ///
    /// # Errors
    /// What is wrong with the file, with its line.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The registry as an authors file (TOML).
    ///
    /// # Errors
    /// Never for a registry read from a file; TOML itself cannot hold some values.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string_pretty(self)
    }

    /// The author with this name or other spelling, without regard to case.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Author> {
        let name = name.to_lowercase();
        self.authors.iter().find(|author| {
            std::iter::once(&author.name)
                .chain(&author.aliases)
                .any(|known| known.to_lowercase() == name)
        })
    }
}
