//! Outlets and authors.
use serde::{Deserialize, Serialize};
use stet_core::TargetKind;



views! {
    /// An outlet, as lists show it.
    struct OutletRow {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// Its main language.
        pub language: String,
        /// Least and most words.
        pub words: (Option<u32>, Option<u32>),
        /// The words accepted as a label, the preferred one first.
        pub labels: Vec<String>,
        /// Its disclaimers.
        pub disclaimers: Vec<DisclaimerRow>,
        /// Its targets.
        pub targets: Vec<TargetRow>,
    }

    /// A disclaimer in an outlet's own words.
    struct DisclaimerRow {
        /// BCP 47 tag of its language; empty when it holds for all.
        pub language: String,
        /// The words; braces list what may stand there.
        pub text: String,
    }

    /// A configured place to export to.
    struct TargetRow {
        /// What the desk calls it.
        pub name: String,
        /// What kind of system it is.
        #[cfg_attr(test, ts(type = "\"wordpress\""))]
        pub kind: TargetKind,
        /// Its address.
        pub url: String,
        /// Who signs in there.
        pub user: String,
    }

    /// An author, as lists show it.
    struct AuthorRow {
        /// Its id.
        pub id: String,
        /// The byline name.
        pub name: String,
        /// Other spellings.
        pub aliases: Vec<String>,
        /// The bio as it is to be printed.
        pub bio: String,
        /// Roles and organisations held today.
        pub roles: Vec<String>,
    }
}
