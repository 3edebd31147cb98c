//! Whom and what pieces speak of.
use serde::{Deserialize, Serialize};

use super::period;
use crate::{PartialDate, Period};

/// A body that pieces name and authors are tied to: a firm, a ministry, a party, a country’s fund.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// A short name that other entries use; unique in a library.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other names, spellings and abbreviations that texts use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Its home page.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// What it is a part of: ids or names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub part_of: Vec<String>,
    /// Who owns it: ids or names of organisations or people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owned_by: Vec<String>,
    /// Who funds it: ids or names of organisations or people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub funded_by: Vec<String>,
}

/// A person whom pieces name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// A short name that other entries use; unique in a library.
    pub id: String,
    /// The full name, in the house spelling.
    pub name: String,
    /// Other spellings and scripts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The family name, when it is not the last word of the name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub family_name: String,
    /// Whether readers know the person by the family name alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub well_known: bool,
    /// The day of birth, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<PartialDate>,
    /// The day of death, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub died: Option<PartialDate>,
    /// Offices held.
    #[serde(default, rename = "office", skip_serializing_if = "Vec::is_empty")]
    pub offices: Vec<Office>,
}

/// An office that a person holds or held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The office as texts put it before the name: “Secretary of State”.
    pub title: String,
    /// Other ways of putting it, in other languages too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where: an organisation’s id or a name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// Last day; left out while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
}

/// Something that happened or will happen on a known day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// What texts call it: “Trump presidency”, “Malta summit”.
    pub name: String,
    /// Other ways of putting it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The day it begins.
    pub date: PartialDate,
    /// The day it ends, when it lasts longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<PartialDate>,
}

/// How the house spells a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Spelling {
    /// The form that is printed.
    pub right: String,
    /// The forms that are not.
    pub wrong: Vec<String>,
    /// BCP 47 tag of the language it holds in; empty for all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Why, for the person who has to change it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

impl Organisation {
    /// Every name, the house’s first.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name)
            .chain(&self.aliases)
            .map(String::as_str)
    }
}

impl Person {
    /// Every spelling of the name, the house’s first.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name)
            .chain(&self.aliases)
            .map(String::as_str)
    }

    /// The family name.
    #[must_use]
    pub fn family(&self) -> &str {
        match &*self.family_name {
            "" => self.name.split_whitespace().next_back().unwrap_or_default(),
            family => family,
        }
    }
}

impl Office {
    /// When it is held.
    #[must_use]
    pub const fn period(&self) -> Period {
        period(self.from, self.to)
    }
}
