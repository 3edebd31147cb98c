//! The furniture of a piece: every field around the body, each with one name everywhere.
use std::fmt;

use serde::{Deserialize, Serialize};

/// One row a field: the variant, the struct member, its name in files and JSON, what it is.
macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident $member:ident $name:literal;)*) => {
        /// A text field of the furniture.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $variant,)* }

        /// Everything around the body. An empty text means that the field is absent.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Furniture {
            $($(#[$doc])* pub $member: String,)*
            /// The people who wrote it, by name, in printed order.
            pub authors: Vec<String>,
            /// Free keywords, in the order given.
            pub tags: Vec<String>,
            /// The outlet's own sections, in the order given.
            pub categories: Vec<String>,
        }

        impl Field {
            /// Every field, in the order in which files list them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The field's name in files, JSON and on the command line.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }

        impl Furniture {
            /// The text of a field; empty when it is absent.
            #[must_use]
            pub fn get(&self, field: Field) -> &str {
                match field { $(Field::$variant => &self.$member,)* }
            }

            /// The text of a field, to change it.
            pub fn get_mut(&mut self, field: Field) -> &mut String {
                match field { $(Field::$variant => &mut self.$member,)* }
            }
        }
    };
}

fields! {
    /// What kind of piece this is, as printed above the headline: “Opinion”.
    Label label "label";
    /// The headline.
    Headline headline "headline";
    /// The sentence or two under the headline.
    Standfirst standfirst "standfirst";
    /// The byline as printed: “By A. Author”.
    Byline byline "byline";
    /// Who the authors are, as printed with the piece.
    Bio bio "bio";
    /// Interests the authors declare to the reader.
    Disclosure disclosure "disclosure";
    /// Whose views these are and are not.
    Disclaimer disclaimer "disclaimer";
    /// Translator, first publication, licence.
    Credit credit "credit";
    /// What it is: opinion, editorial, analysis, interview, sponsored; empty means opinion.
    Genre genre "genre";
    /// Where and when it first ran, when that was elsewhere: “Meridian Notes, 2026-03-01”.
    FirstPublished first_published "first_published";
    /// BCP 47 tag of the language it was written in, when it is a translation.
    OriginalLanguage original_language "original_language";
    /// Who paid for it to run.
    Sponsor sponsor "sponsor";
    /// What a language model did to it: “translation”, “first draft”; empty when nothing.
    AiUse ai_use "ai_use";
    /// Until when it must not run: RFC 3339 date-time with its zone.
    Embargo embargo "embargo";
    /// BCP 47 tag of the language the body is written in.
    Language language "language";
    /// When it is or will be published: RFC 3339 date or date-time.
    Published published "published";
    /// When it was last changed after publication: RFC 3339 date or date-time.
    Updated updated "updated";
    /// The id of the outlet whose rules it follows.
    Outlet outlet "outlet";
    /// Its part of the address, without slashes.
    Slug slug "slug";
    /// A short text for lists and feeds.
    Excerpt excerpt "excerpt";
    /// The page title for search engines.
    SeoTitle seo_title "seo_title";
    /// The page description for search engines.
    SeoDescription seo_description "seo_description";
    /// The title on social networks.
    SocialTitle social_title "social_title";
    /// The description on social networks.
    SocialDescription social_description "social_description";
    /// The lead image: a path or address.
    Image image "image";
    /// What the lead image shows, for those who do not see it.
    ImageAlt image_alt "image_alt";
    /// The text under the lead image.
    ImageCaption image_caption "image_caption";
    /// Whose the lead image is.
    ImageCredit image_credit "image_credit";
}

impl Field {
    /// The field called `name`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }

    /// Whether the field is a value that is replaced whole (a date, a tag, an address), not prose that is edited.
    #[must_use]
    pub const fn is_value(self) -> bool {
        matches!(
            self,
            Self::Language
                | Self::Genre
                | Self::OriginalLanguage
                | Self::Embargo
                | Self::Published
                | Self::Updated
                | Self::Outlet
                | Self::Slug
                | Self::Image
        )
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_its_name() {
        for &field in Field::ALL {
            assert_eq!(Field::named(field.name()), Some(field));
        }
        assert_eq!(Field::named("body"), None);
    }

    #[test]
    fn serde_and_files_use_one_name() {
        for &field in Field::ALL {
            assert_eq!(
                serde_json::to_value(field).unwrap(),
                serde_json::json!(field.name())
            );
        }
    }
}
