//! Outlets: a publication's house rules, as data.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Severity;

/// A publication and its house rules; the shape of an outlet file (TOML).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Outlet {
    /// A short name that pieces and files use; unique in a library.
    pub id: String,
    /// Its name, as printed.
    pub name: String,
    /// Other forms of the name that its disclaimers use: an address, an abbreviation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Its home page.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// BCP 47 tags of the languages it publishes in, the main one first.
    pub languages: Vec<String>,
    /// Whether a piece may run without a byline (unsigned editorials).
    pub unsigned: bool,
    /// How a piece is marked as opinion.
    pub label: Label,
    /// How many words a body may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<LengthLimit>,
    /// How many characters a headline may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<LengthLimit>,
    /// What it asks of the bio.
    pub bio: BioRules,
    /// Its disclaimers, one or more for each language.
    #[serde(rename = "disclaimer", skip_serializing_if = "Vec::is_empty")]
    pub disclaimers: Vec<Disclaimer>,
    /// How it writes quotation marks and apostrophes.
    pub quotes: QuoteStyle,
    /// Acronyms its readers know without being told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub acronyms: Vec<String>,
    /// Workflow states in order, where they differ from the usual ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<String>,
    /// Rule id to the severity it has here.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub severity: BTreeMap<String, Severity>,
    /// Where its pieces are published.
    #[serde(rename = "target", skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
}

/// How a piece is marked as opinion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Label {
    /// Whether the CMS prints the label, so that the piece need not carry it.
    pub auto: bool,
    /// The words accepted as a label, the preferred one first.
    pub words: Vec<String>,
}

/// Bounds of a length; each may be left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LengthLimit {
    /// The least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    /// The most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
}

/// What an outlet asks of the bio.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BioRules {
    /// Whether there must be one.
    pub required: bool,
    /// The most words it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_words: Option<u32>,
}

/// A disclaimer in the outlet's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Disclaimer {
    /// BCP 47 tag of its language.
    pub language: String,
    /// The words. Slots in braces list what may stand there: `{his|her|their}`; `{outlet}` is the outlet's name or alias.
    pub text: String,
    /// Where it belongs.
    pub place: DisclaimerPlace,
    /// Whether the CMS prints it, so that the piece need not carry it.
    pub auto: bool,
}

/// Where an outlet prints its disclaimer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DisclaimerPlace {
    /// Above the body.
    Top,
    /// After the body, before the bio.
    BeforeBio,
    /// After the bio, at the very end.
    #[default]
    End,
}

/// How quotation marks and apostrophes are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteStyle {
    /// As most of the piece has it.
    #[default]
    Any,
    /// “Curly”, ’ too.
    Curly,
    /// "Straight", ' too.
    Straight,
}

/// A place to export to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[serde(rename_all = "lowercase")]
pub enum TargetKind {
    /// WordPress, over its REST interface.
    WordPress,
}

impl Outlet {
    /// Reads an outlet file (TOML).
    ///
    /// # Errors
    /// What is wrong with the file, with its line.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The outlet as an outlet file (TOML).
    ///
    /// # Errors
    /// Never for an outlet read from a file; TOML itself cannot hold some values.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string_pretty(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outlet_file_comes_back_as_it_went_out() {
        let text = r#"
            id = "harbour"
            name = "The Harbour Review"
            languages = ["en"]
            [words]
            min = 600
            [[disclaimer]]
            language = "en"
            text = "The views are {his|her|their} own."
            place = "before-bio"
            [severity]
            "date.year-missing" = "error"
            [[target]]
            name = "site"
            kind = "wordpress"
            url = "https://harbour.example"
        "#;
        let outlet = Outlet::from_toml(text).unwrap();
        assert_eq!(
            outlet.words,
            Some(LengthLimit {
                min: Some(600),
                max: None
            })
        );
        assert_eq!(outlet.disclaimers[0].place, DisclaimerPlace::BeforeBio);
        assert_eq!(outlet.severity["date.year-missing"], Severity::Error);
        assert_eq!(
            Outlet::from_toml(&outlet.to_toml().unwrap()).unwrap(),
            outlet
        );
    }

    #[test]
    fn a_misspelt_key_is_named_with_its_line() {
        let error = Outlet::from_toml("id = \"a\"\nnam = \"b\"\n").unwrap_err();
        assert!(error.to_string().contains("line 2"), "{error}");
        assert!(error.to_string().contains("nam"), "{error}");
    }
}
