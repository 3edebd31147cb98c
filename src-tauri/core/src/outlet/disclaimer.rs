//! What an outlet prints about whose views a piece holds, and what its authors have to declare.
use serde::{Deserialize, Serialize};

use crate::{PartialDate, Period};

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
