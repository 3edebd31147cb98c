//! How each field of a piece was found, and how sure that is.
use std::collections::BTreeMap;

use serde::Serialize;
use stet_core::Field;

/// What speaks for the fields of a piece. A field that is not here is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// What speaks for each text field.
    #[serde(flatten)]
    pub fields: BTreeMap<Field, Found>,
    /// What speaks for the authors' names, which are not a text field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authors: Option<Found>,
}

/// How a field was found, and how sure that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    /// What told it.
    pub how: How,
    /// How sure it is.
    pub sure: Sure,
}

/// What told a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// The file's front matter or properties name it.
    FrontMatter,
    /// The page says it for machines: JSON-LD, OpenGraph, `meta`.
    StructuredData,
    /// The page's structure or a paragraph style marks it: a class, a heading, “Title”.
    Style,
    /// It is printed, and its own words tell what it is.
    Printed,
    /// It stands within the headline.
    Title,
    /// The bio tells it.
    Bio,
    /// The standfirst tells it.
    Standfirst,
    /// The e-mail that brought it says so: its sender, its subject.
    Mail,
    /// Only its place and shape speak for it.
    Guess,
}

/// How sure a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// It may well be something else: look at it.
    Unsure,
    /// It is seldom something else.
    Likely,
    /// It is said in so many words.
    Certain,
}

impl How {
    /// What told a field, in words.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Self::FrontMatter => "named in the front matter",
            Self::StructuredData => "said by the page for machines",
            Self::Style => "marked by the page’s structure",
            Self::Printed => "told by its own words",
            Self::Title => "printed within the headline",
            Self::Bio => "told by the bio",
            Self::Standfirst => "told by the standfirst",
            Self::Mail => "told by the e-mail",
            Self::Guess => "told by its place alone",
        }
    }
}

impl Evidence {
    /// Notes what told a field; what is known already is kept when it is as sure.
    pub(super) fn note(&mut self, field: Field, how: How, sure: Sure) {
        let found = Found { how, sure };
        let known = self.fields.entry(field).or_insert(found);
        if known.sure < sure {
            *known = found;
        }
    }

    /// Forgets what told a field that has been left out.
    pub(super) fn withdraw(&mut self, field: Field) {
        self.fields.remove(&field);
    }

    /// Notes what told the authors.
    pub(super) fn note_authors(&mut self, how: How, sure: Sure) {
        self.authors = Some(Found { how, sure });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_is_one_flat_object() {
        let mut evidence = Evidence::default();
        evidence.note(Field::Headline, How::Guess, Sure::Unsure);
        evidence.note(Field::Headline, How::Style, Sure::Certain);
        evidence.note(Field::Headline, How::Printed, Sure::Likely);
        evidence.note_authors(How::Bio, Sure::Likely);
        assert_eq!(
            serde_json::to_value(&evidence).unwrap(),
            serde_json::json!({
                "headline": { "how": "style", "sure": "certain" },
                "authors": { "how": "bio", "sure": "likely" },
            })
        );
    }
}
