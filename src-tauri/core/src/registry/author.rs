//! The people who write.
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Interest, period};
use crate::{PartialDate, Period};

/// Someone who writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Author {
    /// A short name that files and targets use; unique in a library.
    pub id: String,
    /// The byline name, in the house spelling.
    pub name: String,
    /// Other spellings of the name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The byline name in other languages and scripts, by BCP 47 tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
    /// How sentences speak of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronoun: Option<Pronoun>,
    /// Whether the author is on the staff: no bio and no declaration is asked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub staff: bool,
    /// The bio as it is printed when nothing more fitting stands in `bios`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bio: String,
    /// The author's own page.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// Bios of other lengths, in other languages, of other times.
    #[serde(default, rename = "bios", skip_serializing_if = "Vec::is_empty")]
    pub bios: Vec<Bio>,
    /// What the author does and did, and where.
    #[serde(default, rename = "affiliation", skip_serializing_if = "Vec::is_empty")]
    pub affiliations: Vec<Affiliation>,
    /// What the author has to declare.
    #[serde(default, rename = "interest", skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<Interest>,
    /// What the author declared, piece by piece.
    #[serde(default, rename = "declaration", skip_serializing_if = "Vec::is_empty")]
    pub declarations: Vec<Declaration>,
    /// What the author agreed to.
    #[serde(default, rename = "consent", skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
}

/// How sentences speak of an author.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Pronoun {
    /// She, her.
    She,
    /// He, his.
    He,
    /// They, their.
    They,
}

/// A bio in one language, at one length, for a time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Bio {
    /// BCP 47 tag of its language; empty for the language of the house.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// The id of the one outlet it is for; empty for all.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub outlet: String,
    /// The words.
    pub text: String,
    /// First day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// Last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
    /// The day on which it is to be looked at again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<PartialDate>,
}

/// A role at an organisation, from one date to another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Affiliation {
    /// What the author does there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Where: an organisation's id or its name.
    pub organisation: String,
    /// First day; left out when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    /// Last day; left out while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
}

/// What an author declared for one piece.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// The piece: its id in the library, its slug or its headline.
    pub piece: String,
    /// The day on which it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Whether there was nothing to declare.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nothing: bool,
    /// What was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Organisations and people (ids or names) that the desk holds to be beside the point here, with the reason.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub immaterial: BTreeMap<String, String>,
}

/// Something an author agreed to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// What to: “photograph”, “syndication”.
    pub to: String,
    /// The day on which it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// The day on which it ends or was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    /// Where that is kept.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
}

impl Author {
    /// Every spelling of the name, the house's first.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name)
            .chain(&self.aliases)
            .chain(self.names.values())
            .map(String::as_str)
            .filter(|name| !name.is_empty())
    }

    /// The byline name in a language (BCP 47 tag).
    #[must_use]
    pub fn name_in(&self, language: &str) -> &str {
        let primary = primary(language);
        let own = self
            .names
            .iter()
            .find(|(tag, _)| super::author::primary(tag) == primary);
        own.map_or(&self.name, |(_, name)| name)
    }

    /// Every bio that may be printed on a day in a language, for an outlet; those for that outlet first, then the longest.
    ///
    /// `house` is the language that a bio without a tag is in.
    #[must_use]
    pub fn bios_for(&self, language: &str, house: &str, outlet: &str, day: Date) -> Vec<&str> {
        let speaks =
            |tag: &str| primary(if tag.is_empty() { house } else { tag }) == primary(language);
        let fits = |bio: &&Bio| {
            speaks(&bio.language)
                && (bio.outlet.is_empty() || bio.outlet == outlet)
                && bio.period().covers(day)
        };
        let mut fitting: Vec<&Bio> = self.bios.iter().filter(fits).collect();
        fitting.sort_by_key(|bio| (bio.outlet != outlet, std::cmp::Reverse(bio.text.len())));
        let usual = Some(self.bio.as_str()).filter(|bio| !bio.is_empty() && speaks(""));
        let own = fitting.iter().filter(|bio| !bio.outlet.is_empty());
        let others = fitting.iter().filter(|bio| bio.outlet.is_empty());
        own.map(|bio| bio.text.as_str())
            .chain(usual)
            .chain(others.map(|bio| bio.text.as_str()))
            .collect()
    }

    /// This entry as a newer one has it, with every bio and affiliation that the newer one no longer tells kept as past.
    ///
    /// Nothing that was once printed is forgotten: what goes is given `day` as its last day.
    #[must_use]
    pub fn succeeded_by(&self, newer: Self, day: Date) -> Self {
        let mut next = newer;
        let last = day.yesterday().map_or(day, |before| before);
        let told = |bios: &[Bio], text: &str| bios.iter().any(|bio| bio.text == text);
        if !self.bio.is_empty() && self.bio != next.bio && !told(&next.bios, &self.bio) {
            next.bios.push(Bio {
                text: self.bio.clone(),
                to: Some(last.into()),
                ..Bio::default()
            });
        }
        for bio in &self.bios {
            if bio.text != next.bio && !told(&next.bios, &bio.text) {
                next.bios.push(Bio {
                    to: bio.to.or(Some(last.into())),
                    ..bio.clone()
                });
            }
        }
        for past in &self.affiliations {
            let same = |other: &Affiliation| {
                other.role == past.role && other.organisation == past.organisation
            };
            if !next.affiliations.iter().any(same) {
                next.affiliations.push(Affiliation {
                    to: past.to.or(Some(last.into())),
                    ..past.clone()
                });
            }
        }
        next
    }

    /// Every period of the entry, with the list it stands in and its number there.
    pub(super) fn periods(&self) -> Vec<(&'static str, usize, Period)> {
        let affiliations = self
            .affiliations
            .iter()
            .map(Affiliation::period)
            .enumerate();
        let interests = self.interests.iter().map(Interest::period).enumerate();
        let bios = self.bios.iter().map(Bio::period).enumerate();
        affiliations
            .map(|(number, period)| ("affiliation", number, period))
            .chain(interests.map(|(number, period)| ("interest", number, period)))
            .chain(bios.map(|(number, period)| ("bios", number, period)))
            .collect()
    }
}

impl Bio {
    /// When it holds.
    #[must_use]
    pub const fn period(&self) -> Period {
        period(self.from, self.to)
    }
}

impl Affiliation {
    /// When it holds.
    #[must_use]
    pub const fn period(&self) -> Period {
        period(self.from, self.to)
    }
}

/// The language of a BCP 47 tag, without region and script, in small letters.
fn primary(tag: &str) -> String {
    tag.split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn mara() -> Author {
        Author {
            id: "lindqvist".into(),
            name: "Mara Lindqvist".into(),
            bio: "Mara Lindqvist is a shipping lawyer.".into(),
            affiliations: vec![Affiliation {
                role: "partner".into(),
                organisation: "Sund".into(),
                ..Affiliation::default()
            }],
            ..Author::default()
        }
    }

    #[test]
    fn a_bio_that_is_replaced_stays_as_what_was_printed_until_yesterday() {
        let newer = Author {
            bio: "Mara Lindqvist is a judge.".into(),
            affiliations: Vec::new(),
            ..mara()
        };
        let next = mara().succeeded_by(newer.clone(), date(2026, 3, 1));
        assert_eq!(next.bio, newer.bio);
        assert_eq!(next.bios[0].text, mara().bio);
        assert_eq!(next.bios[0].to.unwrap().to_string(), "2026-02-28");
        assert_eq!(next.affiliations[0].to.unwrap().to_string(), "2026-02-28");
        assert_eq!(next.succeeded_by(next.clone(), date(2026, 4, 1)), next);
    }

    #[test]
    fn the_bio_of_the_outlet_and_language_comes_first() {
        let bio = |language: &str, outlet: &str, text: &str| Bio {
            language: language.into(),
            outlet: outlet.into(),
            text: text.into(),
            ..Bio::default()
        };
        let author = Author {
            bios: vec![
                bio("en", "", "Short."),
                bio("en", "", "Longer than that."),
                bio("en-GB", "harbour", "For the harbour."),
                bio("de", "", "Auf Deutsch."),
            ],
            ..mara()
        };
        let day = date(2026, 3, 1);
        assert_eq!(
            author.bios_for("en", "en", "harbour", day),
            [
                "For the harbour.",
                &author.bio,
                "Longer than that.",
                "Short."
            ]
        );
        assert_eq!(author.bios_for("de-AT", "en", "x", day), ["Auf Deutsch."]);
    }

    #[test]
    fn a_name_is_given_in_the_language_of_the_piece() {
        let mut author = mara();
        author.names.insert("uk".into(), "Мара Ліндквіст".into());
        assert_eq!(author.name_in("uk-UA"), "Мара Ліндквіст");
        assert_eq!(author.name_in("fr"), "Mara Lindqvist");
    }
}
