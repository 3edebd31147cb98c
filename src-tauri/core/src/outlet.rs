//! Outlets: a publication's house rules, as data.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Severity, Spelling,
    toml_file::{self, Fault},
};

mod byline;
mod disclaimer;
mod limits;
mod style;
mod target;

pub use byline::{BioForm, BioPlace, BioRules, BylineOrder, BylineRules};
pub use disclaimer::{DeclarationRules, Disclaimer, DisclaimerPlace};
pub use limits::{FieldLimits, LengthLimit, LinkRules};
pub use style::{HeadlineCase, QuotePunctuation, QuoteStyle, Style};
pub use target::{Target, TargetKind};

/// A publication and its house rules; the shape of an outlet file (TOML).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    /// How it prints bylines.
    pub byline: BylineRules,
    /// What it asks of the bio.
    pub bio: BioRules,
    /// Its disclaimers, one or more for each language.
    #[serde(rename = "disclaimer", skip_serializing_if = "Vec::is_empty")]
    pub disclaimers: Vec<Disclaimer>,
    /// What it asks of links.
    pub links: LinkRules,
    /// How many characters its other fields may have.
    pub limits: FieldLimits,
    /// How it writes quotation marks and apostrophes.
    pub quotes: QuoteStyle,
    /// How it writes dates, numbers, dashes and headlines.
    pub style: Style,
    /// Names of disputed places and countries, as this outlet prints them.
    #[serde(rename = "name_policy", skip_serializing_if = "Vec::is_empty")]
    pub name_policy: Vec<Spelling>,
    /// People whom its readers know by the family name alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub well_known: Vec<String>,
    /// What it asks of authors before a piece runs.
    pub declarations: DeclarationRules,
    /// Acronyms its readers know without being told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub acronyms: Vec<String>,
    /// Within how many days it answers a submission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_days: Option<u16>,
    /// For how many days a piece may run nowhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusive_days: Option<u16>,
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Label {
    /// Whether the CMS prints the label, so that the piece need not carry it.
    pub auto: bool,
    /// The words accepted as a label, the preferred one first.
    pub words: Vec<String>,
    /// The same for pieces in other languages, by BCP 47 tag.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub languages: BTreeMap<String, Vec<String>>,
}

impl Outlet {
    /// Reads an outlet file (TOML). Entries that cannot be read are left out and named.
    ///
    /// # Errors
    /// The faults, when nothing of the file can be read.
    pub fn from_toml(text: &str) -> Result<(Self, Vec<Fault>), Vec<Fault>> {
        toml_file::read(text)
    }

    /// The outlet as an outlet file (TOML).
    ///
    /// # Errors
    /// Never for an outlet read from a file; TOML itself cannot hold some values.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string_pretty(self)
    }

    /// The words accepted as a label for a piece in a language (BCP 47 tag), the preferred one first.
    #[must_use]
    pub fn labels(&self, language: &str) -> &[String] {
        of_language(&self.label.languages, language).map_or(&self.label.words, Vec::as_slice)
    }
}

/// What is said for a language (BCP 47 tag), whatever its region.
fn of_language<'a, T>(by_language: &'a BTreeMap<String, T>, language: &str) -> Option<&'a T> {
    let primary = |tag: &str| {
        tag.split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let wanted = primary(language);
    by_language.get(language).or_else(|| {
        let mut entries = by_language.iter();
        entries.find_map(|(tag, value)| (primary(tag) == wanted).then_some(value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outlet_file_comes_back_as_it_went_out() {
        let text = r#"
            id = "harbour"
            name = "The Harbour Review"
            languages = ["en", "de"]
            exclusive_days = 14
            [label]
            words = ["Opinion"]
            languages = { de = ["Meinung", "Kommentar"] }
            [words]
            min = 600
            [byline]
            prefix = { en = "By", de = "Von" }
            [style]
            date = "5 December 2024"
            headline = "sentence"
            [[disclaimer]]
            language = "en"
            text = "The views are {his|her|their} own."
            place = "before-bio"
            from = 2020-05
            [[name_policy]]
            right = "Kyiv"
            wrong = ["Kiev"]
            [severity]
            "date.year-missing" = "error"
            [[target]]
            name = "site"
            kind = "wordpress"
            url = "https://harbour.example"
        "#;
        let (outlet, faults) = Outlet::from_toml(text).unwrap();
        assert_eq!(
            faults[0].to_string(),
            "line 20: a date is wanted: 2019, 2019-03 or 2019-03-01"
        );
        let text = text.replace("2020-05", "\"2020-05\"");
        let (outlet_again, faults) = Outlet::from_toml(&text).unwrap();
        assert_eq!(faults, []);
        assert_eq!(
            outlet.words,
            Some(LengthLimit {
                min: Some(600),
                max: None
            })
        );
        assert_eq!(outlet.disclaimers[0].place, DisclaimerPlace::BeforeBio);
        assert_eq!(outlet.severity["date.year-missing"], Severity::Error);
        assert_eq!(outlet.labels("de-AT"), ["Meinung", "Kommentar"]);
        assert_eq!(outlet.labels("fr"), ["Opinion"]);
        assert_eq!(outlet.byline.prefix("de"), Some("Von"));
        let written = outlet_again.to_toml().unwrap();
        assert_eq!(
            Outlet::from_toml(&written).unwrap(),
            (outlet_again, Vec::new())
        );
    }

    #[test]
    fn a_misspelt_key_is_named_with_its_line_and_the_rest_counts() {
        let (outlet, faults) =
            Outlet::from_toml("id = \"a\"\nnam = \"b\"\nwords = { min = 3 }\n").unwrap();
        assert_eq!(outlet.words.unwrap().min, Some(3));
        assert!(
            faults[0]
                .to_string()
                .starts_with("line 2: unknown field `nam`"),
            "{faults:?}"
        );
    }
}
