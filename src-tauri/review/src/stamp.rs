//! Who changed something, when and how: written beside every change.
use serde::{Deserialize, Serialize};

/// Who makes a change, when and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The person, by the key the desk knows them by.
    pub person: String,
    /// When: seconds since 1970, UTC. A clock set back counts as the latest time the document has seen.
    pub at: i64,
    /// How: `typing`, `fix disclaimer.missing`, `file opinion.md`.
    pub origin: String,
}

/// The part of a stamp that the engine keeps as a change's message; the time it keeps itself.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Message {
    /// The person.
    pub(crate) by: String,
    /// How the change came about.
    pub(crate) origin: String,
}

impl Stamp {
    /// The message to keep with the change. Equal stamps give equal messages, so that the engine joins their changes.
    pub(crate) fn message(&self) -> String {
        serde_json::json!({ "by": self.person, "origin": self.origin }).to_string()
    }
}

impl Message {
    /// Reads a message; one written by something else counts as its origin.
    pub(crate) fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_else(|_| Self {
            by: String::new(),
            origin: text.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_gives_back_the_person_and_the_origin() {
        let stamp = Stamp {
            person: "anna \"the knife\"".into(),
            at: 7,
            origin: "typing".into(),
        };
        let read = Message::read(&stamp.message());
        assert_eq!((read.by, read.origin), (stamp.person, stamp.origin));
    }

    #[test]
    fn a_message_of_another_program_is_kept_as_the_origin() {
        let read = Message::read("merged by hand");
        assert_eq!(
            (read.by.as_str(), read.origin.as_str()),
            ("", "merged by hand")
        );
    }
}
