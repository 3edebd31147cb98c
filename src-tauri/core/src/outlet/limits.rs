//! How long a piece and its parts may be, and how many links it carries.
use serde::{Deserialize, Serialize};

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
