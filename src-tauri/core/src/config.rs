//! `stet.toml`: what the files of a folder, and of the folders in it, are held against.
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{
    Severity,
    toml_file::{self, Fault},
};

/// The shape of a `stet.toml`. Paths are as they stand there: relative to the folder it lies in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The outlet file whose house rules hold for a file that names no outlet.
    pub outlet: String,
    /// Outlet files, and folders of them: a file that names the id of one is held against that one, and the disclaimers of
    /// all are known.
    pub outlets: Vec<String>,
    /// Registry files: the authors, people and bodies the desk knows.
    pub registry: Vec<String>,
    /// House styles in the format of Vale: a folder of them, or a `.vale.ini`. Without it, the `.vale.ini` in the file's
    /// folder or in the nearest folder above holds.
    pub styles: String,
    /// Whether files are read for grammar and spelling, too.
    pub grammar: bool,
    /// A folder with dictionaries and words of one’s own for that, besides the system’s dictionaries.
    pub dictionaries: String,
    /// Rules that do not run here: an id, or `quote.*` for a whole group.
    pub off: Vec<String>,
    /// Rule id to the severity it has here, whatever the outlet says.
    pub severity: BTreeMap<String, Severity>,
}

impl Config {
    /// The name of the file.
    pub const FILE: &str = "stet.toml";

    /// A file that says nothing.
    pub const EMPTY: Self = Self {
        outlet: String::new(),
        outlets: Vec::new(),
        registry: Vec::new(),
        styles: String::new(),
        grammar: false,
        dictionaries: String::new(),
        off: Vec::new(),
        severity: BTreeMap::new(),
    };

    /// Reads a `stet.toml`. Entries that cannot be read are left out and named.
    ///
    /// # Errors
    /// The faults, when nothing of the file can be read.
    pub fn from_toml(text: &str) -> Result<(Self, Vec<Fault>), Vec<Fault>> {
        toml_file::read(text)
    }

    /// Whether a rule runs here.
    #[must_use]
    pub fn runs(&self, rule: &str) -> bool {
        !self.off.iter().any(|off| match off.strip_suffix('*') {
            Some(group) => rule.starts_with(group),
            None => rule == off,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_config_says_what_holds_in_its_folder() {
        let (config, faults) = Config::from_toml(
            "outlet = \"outlets/harbour.toml\"\nregistry = [\"authors.toml\"]\noff = [\"typo.dash\", \"seo.*\"]\n\
             [severity]\n\"date.year-missing\" = \"error\"\n",
        )
        .unwrap();
        assert_eq!(faults, []);
        assert_eq!(config.outlet, "outlets/harbour.toml");
        assert_eq!(config.severity["date.year-missing"], Severity::Error);
        let runs =
            ["typo.dash", "typo.apostrophe", "seo.slug", "seos"].map(|rule| config.runs(rule));
        assert_eq!(runs, [false, true, false, true]);
    }

    #[test]
    fn an_entry_that_cannot_be_read_does_not_take_the_others_with_it() {
        let (config, faults) = Config::from_toml(
            "outlat = \"x\"\noff = [\"typo.dash\"]\n[severity]\n\"a.b\" = \"grave\"\n",
        )
        .unwrap();
        assert_eq!(config.off, ["typo.dash"]);
        assert!(config.severity.is_empty());
        assert_eq!(
            faults.iter().map(|fault| fault.line).collect::<Vec<_>>(),
            [1, 4]
        );
    }
}
