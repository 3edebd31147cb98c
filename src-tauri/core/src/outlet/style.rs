//! How an outlet writes: dates, numbers, dashes, quotation marks, headlines.
use serde::{Deserialize, Serialize};

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
