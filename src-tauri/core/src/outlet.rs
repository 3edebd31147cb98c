//! Outlets: a publication's house rules, as data.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    PartialDate, Period, Severity, Spelling,
    toml_file::{self, Fault},
};

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

/// Bounds of a length; each may be left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

/// What an outlet asks of links.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct LinkRules {
    /// How many a body may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<LengthLimit>,
    /// Hosts it does not link to, subdomains included.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<String>,
    /// Whether footnotes are refused: sources stand as links.
    pub no_footnotes: bool,
    /// The sentence that tells readers of affiliate links.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub affiliate_notice: String,
}

/// How many characters fields may have, the headline apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct FieldLimits {
    /// The most pixels a headline may take in a search result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline_pixels: Option<u32>,
    /// The standfirst.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standfirst: Option<LengthLimit>,
    /// The excerpt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<LengthLimit>,
    /// The page title for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seo_title: Option<LengthLimit>,
    /// The page description for search engines; where there is one it is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seo_description: Option<LengthLimit>,
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<LengthLimit>,
    /// The text that stands for an image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_alt: Option<LengthLimit>,
}

/// How an outlet writes dates, numbers, dashes and headlines. What is left out is not looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Style {
    /// The order of a date, as an example: “5 December 2024”, “December 5, 2024”, “Dec. 5, 2024”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// Numbers below this one are spelled out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spell_below: Option<u32>,
    /// How a share is written, as an example: “5%”, “5 %”, “5 per cent”, “5 percent”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub percent: String,
    /// What parts thousands, as an example: “10,000”, “10 000”, “10.000”, “10’000”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub thousands: String,
    /// The dash that parts: “ – ”, “—”, “ — ”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub dash: String,
    /// Whether the full stop stands before or behind a closing quotation mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote_punctuation: Option<QuotePunctuation>,
    /// How headlines and subheads are capitalised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<HeadlineCase>,
    /// How the United States are abbreviated: “US”, “U.S.”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub united_states: String,
}

/// Whether the full stop stands before or behind a closing quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum QuotePunctuation {
    /// Always before it: “so.”
    Inside,
    /// Before it only when it belongs to the quotation.
    Logical,
}

/// How headlines are capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum HeadlineCase {
    /// Close the harbour.
    Sentence,
    /// Close the Harbour.
    Title,
}

/// What an outlet asks of authors before a piece runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct DeclarationRules {
    /// Whether every author declares interests for every piece.
    pub interests: bool,
    /// Whether the use of a language model is told to readers.
    pub ai_note: bool,
    /// The sentence that tells it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ai_sentence: String,
    /// For how many months an ended interest is still told; ICMJE asks for 36.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window_months: Option<u16>,
    /// After how many months a declaration has to be confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renew_months: Option<u16>,
    /// Whether quotations must be verified before a piece runs.
    pub verified_quotations: bool,
}

/// A disclaimer in the outlet's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    /// The first day on which it was printed in these words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
}

impl Disclaimer {
    /// When it is printed in these words.
    #[must_use]
    pub const fn period(&self) -> Period {
        Period {
            from: self.from,
            to: self.to,
        }
    }
}

/// Where an outlet prints its disclaimer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
