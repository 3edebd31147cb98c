//! The house: outlets and the registry, entry by entry and as files.
use serde::{Deserialize, Serialize};
use stet_core::{
    Author, Event as WorldEvent, Organisation, Outlet, Person, Registry, Spelling as HouseSpelling,
};



views! {
    /// Everything the desk keeps of outlets, people, bodies, events and spellings.
    struct HouseView {
        /// The outlets, by id.
        #[cfg_attr(test, ts(type = "House.Outlet[]"))]
        pub outlets: Vec<Outlet>,
        /// The registry, each list by id.
        #[cfg_attr(test, ts(type = "House.Registry"))]
        pub registry: Registry,
        /// What of the registry cannot be right, in sentences without a full stop.
        pub doubts: Vec<String>,
    }

    /// The kinds of entries.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "lowercase")]
    enum EntryKind {
        /// A publication.
        Outlet,
        /// Someone who writes.
        Author,
        /// A body that pieces name.
        Organisation,
        /// A person whom pieces name.
        Person,
        /// Something that happened on a known day.
        Event,
        /// How the house spells a name.
        Spelling,
    }

    /// One entry.
    #[serde(tag = "kind", content = "entry", rename_all = "lowercase")]
    enum EntryView {
        /// A publication.
        Outlet(#[cfg_attr(test, ts(type = "House.Outlet"))] Box<Outlet>),
        /// Someone who writes.
        Author(#[cfg_attr(test, ts(type = "House.Author"))] Author),
        /// A body that pieces name.
        Organisation(#[cfg_attr(test, ts(type = "House.Organisation"))] Organisation),
        /// A person whom pieces name.
        Person(#[cfg_attr(test, ts(type = "House.Person"))] Person),
        /// Something that happened on a known day.
        Event(#[cfg_attr(test, ts(type = "House.Event"))] WorldEvent),
        /// How the house spells a name.
        Spelling(#[cfg_attr(test, ts(type = "House.Spelling"))] HouseSpelling),
    }

    /// Keeps an entry.
    struct PutEntry {
        /// The entry; one without an id gets one from its name.
        pub entry: EntryView,
        /// The id it is kept under now; null for a new entry.
        pub replaces: Option<String>,
        /// Whether only a slip is put right: an author's earlier bio and affiliations do not stay with the author then.
        #[serde(default)]
        pub correction: bool,
    }

    /// Names an entry.
    struct EntryId {
        /// What it is.
        pub kind: EntryKind,
        /// Its id: of an event its name, of a spelling the right form.
        pub id: String,
    }

    /// An entry as it was before.
    struct PastView {
        /// The entry.
        pub entry: EntryView,
        /// When it was replaced or taken out: RFC 3339, UTC.
        pub until: String,
    }

    /// A file of the house that a person brings in.
    struct HouseFile {
        /// Its name.
        pub name: String,
        /// Its text.
        pub text: Option<String>,
        /// Its bytes in base64, where its text is not known yet.
        pub bytes: Option<String>,
    }

    /// What became of a file of the house.
    struct Imported {
        /// How many entries are kept.
        pub kept: u32,
        /// The id of the first of them.
        pub id: String,
        /// What of the file could not be taken; the rest is kept.
        pub faults: Vec<FaultView>,
    }

    /// An outlet as its published pages speak for it, which a person looks over and keeps.
    struct Proposal {
        /// The profile, without an id.
        #[cfg_attr(test, ts(type = "House.Outlet"))]
        pub outlet: Outlet,
        /// What was seen, each with its count, in lines without a full stop.
        pub seen: Vec<String>,
        /// Which pages could not be read and why, in sentences.
        pub left_out: Vec<String>,
    }

    /// Something wrong in a file.
    struct FaultView {
        /// Its line, from 1.
        pub line: u32,
        /// What is wrong, in a sentence without a full stop.
        pub message: String,
    }

    /// What of the house is saved as a file.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "lowercase")]
    enum HousePart {
        /// The whole registry (TOML).
        Registry,
        /// One outlet (TOML).
        Outlet,
        /// The people who write (CSV).
        Authors,
        /// The bodies (CSV).
        Organisations,
        /// The people whom pieces name (CSV).
        People,
        /// The spellings (CSV).
        Spellings,
    }

    /// Saves a part of the house where the person chooses.
    struct ExportHouse {
        /// Which part.
        pub part: HousePart,
        /// The id of an outlet; empty for the others.
        #[serde(default)]
        pub id: String,
    }
}
