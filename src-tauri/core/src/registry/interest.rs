//! What an author has to declare.
use serde::{Deserialize, Serialize};

use super::period;
use crate::{PartialDate, Period};

/// A tie between an author and somebody a piece may speak of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// What kind of tie it is.
    pub kind: InterestKind,
    /// With whom: an organisation's or a person's id, or a name.
    pub with: String,
    /// What it is, in a few words: “adviser to the board”.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// Last day; left out while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
    /// Where it can be looked up: addresses, documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// The sentence that tells readers, as it is printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sentence: String,
}

/// The kinds of the ICMJE disclosure form (2021), and two that opinion pages meet besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InterestKind {
    /// Support for this very piece.
    Support,
    /// Grants or contracts.
    Grants,
    /// Royalties or licences.
    Royalties,
    /// Consulting fees.
    Consulting,
    /// Payment for lectures, writing, teaching.
    Honoraria,
    /// Payment for expert testimony.
    Testimony,
    /// Support for attending meetings or travel.
    Travel,
    /// Patents planned, issued or pending.
    Patents,
    /// A seat on a monitoring or advisory board.
    Board,
    /// A leading or fiduciary role, paid or unpaid.
    Leadership,
    /// Stock or stock options.
    Stock,
    /// Equipment, materials, gifts, services.
    Gifts,
    /// Any other financial or other interest.
    Other,
    /// Employment.
    Employment,
    /// Family or friendship.
    Personal,
}

impl InterestKind {
    /// The tie in words that stand before a name: “adviser to”.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Support => "supported by",
            Self::Grants => "receives grants from",
            Self::Royalties => "receives royalties from",
            Self::Consulting => "adviser to",
            Self::Honoraria => "paid speaker for",
            Self::Testimony => "paid witness for",
            Self::Travel => "travels at the cost of",
            Self::Patents => "holds a patent with",
            Self::Board => "on the board of",
            Self::Leadership => "in the leadership of",
            Self::Stock => "owns shares in",
            Self::Gifts => "receives gifts from",
            Self::Other => "has an interest in",
            Self::Employment => "employed by",
            Self::Personal => "close to",
        }
    }
}

impl Interest {
    /// When it holds or held.
    #[must_use]
    pub const fn period(&self) -> Period {
        period(self.from, self.to)
    }

    /// The tie in words that stand before the other’s name: “adviser to”.
    #[must_use]
    pub fn words(&self) -> &str {
        if self.what.is_empty() {
            self.kind.words()
        } else {
            &self.what
        }
    }
}
