//! Which list a file is.
use stet_core::{Author, Organisation, Person, Spelling};

use super::columns::Flat;

/// A list of the registry that a spreadsheet can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// The people who write.
    Authors,
    /// Bodies.
    Organisations,
    /// People whom pieces name.
    People,
    /// How the house spells names.
    Spellings,
}

impl List {
    /// Every list.
    pub const ALL: [Self; 4] = [
        Self::Authors,
        Self::Organisations,
        Self::People,
        Self::Spellings,
    ];

    /// What a file with it is usually called.
    #[must_use]
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Authors => "authors.csv",
            Self::Organisations => "organisations.csv",
            Self::People => "people.csv",
            Self::Spellings => "spellings.csv",
        }
    }

    /// Its columns, in order.
    #[must_use]
    pub fn columns(self) -> Vec<&'static str> {
        fn names<T: Flat>() -> Vec<&'static str> {
            T::COLUMNS.iter().map(|column| column.name).collect()
        }
        match self {
            Self::Authors => names::<Author>(),
            Self::Organisations => names::<Organisation>(),
            Self::People => names::<Person>(),
            Self::Spellings => names::<Spelling>(),
        }
    }

    /// The list with these columns: one that alone has one of them, else the one that the file's name speaks of.
    pub(super) fn of(name: &str, head: &[String]) -> Option<Self> {
        let own = |list: Self| match list {
            Self::Authors => ["bio", "pronoun", "staff", "names"].as_slice(),
            Self::Organisations => &["part_of", "owned_by", "funded_by"],
            Self::People => &["family_name", "well_known", "born", "died"],
            Self::Spellings => &["right", "wrong"],
        };
        let has = |columns: &[&str]| head.iter().any(|name| columns.contains(&name.as_str()));
        let named = |list: Self| {
            let stem = list
                .file_name()
                .trim_end_matches("s.csv")
                .trim_end_matches(".csv");
            let spoken = name
                .to_lowercase()
                .replace("organiz", "organis")
                .replace("person", "people");
            spoken.contains(stem) && has(&["name"])
        };
        let by_columns = Self::ALL.into_iter().find(|list| has(own(*list)));
        by_columns.or_else(|| Self::ALL.into_iter().find(|list| named(*list)))
    }
}
