//! What of a registry can be read but cannot be right.
use std::collections::HashSet;

use super::Registry;

/// Something that cannot be right.
pub(super) struct Doubt {
    /// Where its entry stands in a registry file: keys and numbers of list items.
    pub(super) path: Vec<String>,
    /// What is wrong, in one sentence without a full stop.
    pub(super) message: String,
}

impl Doubt {
    fn new(path: &[&str], message: String) -> Self {
        Self {
            path: path.iter().map(|&step| step.to_owned()).collect(),
            message,
        }
    }
}

impl Registry {
    /// What cannot be right: periods that end before they begin, bodies that own each other in a circle, ids used twice,
    /// entries without a name. Each is one sentence without a full stop.
    #[must_use]
    pub fn doubts(&self) -> Vec<String> {
        let doubted = self.doubted().into_iter();
        doubted.map(|doubt| doubt.message).collect()
    }

    pub(super) fn doubted(&self) -> Vec<Doubt> {
        let mut doubts = self.reversed();
        doubts.extend(self.cycles().into_iter().map(|(index, chain)| {
            Doubt::new(
                &["organisation", &index.to_string()],
                format!("{chain} own or hold each other in a circle"),
            )
        }));
        doubts.extend(self.doubled());
        doubts.extend(self.nameless());
        doubts
    }

    /// Takes out the entries that have nothing to be kept under.
    pub(super) fn drop_nameless(&mut self) {
        let named = |id: &str, name: &str| !id.trim().is_empty() && !name.trim().is_empty();
        self.authors.retain(|entry| named(&entry.id, &entry.name));
        self.organisations
            .retain(|entry| named(&entry.id, &entry.name));
        self.people.retain(|entry| named(&entry.id, &entry.name));
        self.events.retain(|entry| !entry.name.trim().is_empty());
        self.spellings
            .retain(|entry| !entry.right.trim().is_empty());
    }

    /// Periods that end before they begin.
    fn reversed(&self) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        for (index, author) in self.authors.iter().enumerate() {
            for (list, number, period) in author.periods() {
                if period.is_reversed() {
                    doubts.push(Doubt::new(
                        &["author", &index.to_string(), list, &number.to_string()],
                        format!("this {list} of {} ends before it begins", author.name),
                    ));
                }
            }
        }
        for (index, person) in self.people.iter().enumerate() {
            for (number, office) in person.offices.iter().enumerate() {
                if office.period().is_reversed() {
                    doubts.push(Doubt::new(
                        &["person", &index.to_string(), "office", &number.to_string()],
                        format!("this office of {} ends before it begins", person.name),
                    ));
                }
            }
        }
        doubts
    }

    /// Ids that two entries of one kind share.
    fn doubled(&self) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        for (kind, ids) in self.ids() {
            let mut seen = HashSet::new();
            for (index, id) in ids.into_iter().enumerate() {
                if !id.is_empty() && !seen.insert(id) {
                    doubts.push(Doubt::new(
                        &[kind, &index.to_string()],
                        format!("another {kind} has the id “{id}”; the later one counts"),
                    ));
                }
            }
        }
        doubts
    }

    fn ids(&self) -> [(&'static str, Vec<&str>); 3] {
        let authors = self.authors.iter().map(|entry| &*entry.id);
        let organisations = self.organisations.iter().map(|entry| &*entry.id);
        let people = self.people.iter().map(|entry| &*entry.id);
        [
            ("author", authors.collect()),
            ("organisation", organisations.collect()),
            ("person", people.collect()),
        ]
    }

    /// Entries that have nothing to be kept under.
    fn nameless(&self) -> Vec<Doubt> {
        let blank = |text: &str| text.trim().is_empty();
        let authors = self
            .authors
            .iter()
            .map(|entry| blank(&entry.id) || blank(&entry.name));
        let organisations = self
            .organisations
            .iter()
            .map(|entry| blank(&entry.id) || blank(&entry.name));
        let people = self
            .people
            .iter()
            .map(|entry| blank(&entry.id) || blank(&entry.name));
        let events = self.events.iter().map(|entry| blank(&entry.name));
        let spellings = self.spellings.iter().map(|entry| blank(&entry.right));
        let lists: [(&str, &str, Vec<bool>); 5] = [
            ("author", "no id or no name", authors.collect()),
            ("organisation", "no id or no name", organisations.collect()),
            ("person", "no id or no name", people.collect()),
            ("event", "no name", events.collect()),
            ("spelling", "no right form", spellings.collect()),
        ];
        let mut doubts = Vec::new();
        for (kind, lack, blanks) in lists {
            for (index, _) in blanks.into_iter().enumerate().filter(|(_, blank)| *blank) {
                doubts.push(Doubt::new(
                    &[kind, &index.to_string()],
                    format!("this {kind} has {lack} and is left out"),
                ));
            }
        }
        doubts
    }
}
