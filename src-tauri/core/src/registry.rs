//! The registry: the people who write, the people and bodies they may be tied to, and how the house spells things.
mod author;
mod doubts;
mod interest;
mod ties;
mod world;

use serde::{Deserialize, Serialize};

pub use author::{Affiliation, Author, Bio, Consent, Declaration, Pronoun};
pub use interest::{Interest, InterestKind};
pub use ties::{Bond, Tie};
pub use world::{Event, Office, Organisation, Person, Spelling};

use crate::{
    Period,
    toml_file::{self, Fault},
};

/// What a desk knows of the world; the shape of a registry file: `[[author]]`, `[[organisation]]` and other tables.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Registry {
    /// The people who write, in file order.
    #[serde(rename = "author", skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Author>,
    /// Bodies that pieces name and authors are tied to.
    #[serde(rename = "organisation", skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Organisation>,
    /// People whom pieces name.
    #[serde(rename = "person", skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    /// Events that pieces lean on.
    #[serde(rename = "event", skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// How the house spells names and places.
    #[serde(rename = "spelling", skip_serializing_if = "Vec::is_empty")]
    pub spellings: Vec<Spelling>,
}

impl Registry {
    /// A registry without anyone in it.
    pub const EMPTY: Self = Self {
        authors: Vec::new(),
        organisations: Vec::new(),
        people: Vec::new(),
        events: Vec::new(),
        spellings: Vec::new(),
    };

    /// Reads a registry file (TOML). Entries that cannot be read are left out and named.
    ///
    /// # Errors
    /// The faults, when nothing of the file can be read.
    pub fn from_toml(text: &str) -> Result<(Self, Vec<Fault>), Vec<Fault>> {
        let (mut registry, mut faults) = toml_file::read::<Self>(text)?;
        faults.extend(registry.doubted().into_iter().map(|doubt| {
            let path: Vec<&str> = doubt.path.iter().map(String::as_str).collect();
            Fault {
                line: toml_file::line_at(text, &path),
                message: doubt.message,
            }
        }));
        faults.sort_by_key(|fault| fault.line);
        registry.drop_nameless();
        Ok((registry, faults))
    }

    /// Takes in what another registry holds, after its own.
    pub fn extend(&mut self, other: Self) {
        self.authors.extend(other.authors);
        self.organisations.extend(other.organisations);
        self.people.extend(other.people);
        self.events.extend(other.events);
        self.spellings.extend(other.spellings);
    }

    /// The registry as a registry file (TOML).
    ///
    /// # Errors
    /// Never for a registry read from a file; TOML itself cannot hold some values.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string_pretty(self)
    }

    /// The author with this name or other spelling, without regard to case.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Author> {
        let name = name.to_lowercase();
        self.authors
            .iter()
            .find(|author| author.spellings().any(|known| known.to_lowercase() == name))
    }

    /// The organisation with this id, name or alias.
    #[must_use]
    pub fn organisation(&self, name: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|organisation| {
            organisation.id == name || organisation.spellings().any(|known| known == name)
        })
    }

    /// The person with this id, name or alias.
    #[must_use]
    pub fn person(&self, name: &str) -> Option<&Person> {
        self.people
            .iter()
            .find(|person| person.id == name || person.spellings().any(|known| known == name))
    }
}

/// A period made of the two dates that entries carry.
const fn period(from: Option<crate::PartialDate>, to: Option<crate::PartialDate>) -> Period {
    Period { from, to }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
        [[author]]
        id = "lindqvist"
        name = "Mara Lindqvist"
        aliases = ["M. Lindqvist"]
        names = { uk = "Мара Ліндквіст" }
        pronoun = "she"
        bio = "Mara Lindqvist is a shipping lawyer in Malmö."
        [[author.affiliation]]
        role = "partner"
        organisation = "sund"
        from = 2019
        [[author.affiliation]]
        role = "clerk"
        organisation = "Malmö District Court"
        from = 2020-01-01
        to = 2015
        [[author.interest]]
        kind = "consulting"
        with = "norvik-energy"
        from = 2024
        sentence = "Mara Lindqvist advises Norvik Energy."
        evidence = ["https://register.example/42"]
        [[author.declaration]]
        piece = "close-the-harbour"
        date = 2026-11-01
        nothing = true

        [[organisation]]
        id = "norvik-energy"
        name = "Norvik Energy"
        owned_by = ["norvik-group"]
        [[organisation]]
        id = "norvik-group"
        name = "Norvik Group"
        owned_by = ["norvik-energy"]

        [[person]]
        id = "holm"
        name = "Aksel Holm"
        [[person.office]]
        title = "minister of ports"
        from = 2021
        to = "2024-06"

        [[spelling]]
        right = "Kyiv"
        wrong = ["Kiev"]

        [[author]]
        id = "nameless"
    "#;

    #[test]
    fn a_registry_file_is_read_and_its_faults_are_named() {
        let (registry, faults) = Registry::from_toml(FILE).unwrap();
        assert_eq!(registry.authors.len(), 1);
        assert_eq!(registry.named("мара ліндквіст").unwrap().id, "lindqvist");
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "line 13: this affiliation of Mara Lindqvist ends before it begins",
                "line 29: Norvik Energy and Norvik Group own or hold each other in a circle",
                "line 50: missing field `name`",
            ]
        );
    }

    #[test]
    fn a_registry_comes_back_as_it_went_out() {
        let (registry, _) = Registry::from_toml(FILE).unwrap();
        let (again, _) = Registry::from_toml(&registry.to_toml().unwrap()).unwrap();
        assert_eq!(again, registry);
    }

    #[test]
    fn two_entries_with_one_id_are_named() {
        let text = "[[person]]\nid = \"a\"\nname = \"A\"\n[[person]]\nid = \"a\"\nname = \"B\"\n";
        let (_, faults) = Registry::from_toml(text).unwrap();
        assert_eq!(
            faults[0].to_string(),
            "line 4: another person has the id “a”; the later one counts"
        );
    }

    #[test]
    fn an_entry_without_a_name_to_keep_it_under_is_left_out() {
        let text = "[[person]]\nid = \"\"\nname = \"A\"\n[[spelling]]\nright = \" \"\nwrong = [\"Kiev\"]\n\
            [[spelling]]\nright = \"Kyiv\"\nwrong = [\"Kiev\"]\n";
        let (registry, faults) = Registry::from_toml(text).unwrap();
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "line 1: this person has no id or no name and is left out",
                "line 4: this spelling has no right form and is left out"
            ]
        );
        assert_eq!((registry.people.len(), registry.spellings.len()), (0, 1));
    }
}
