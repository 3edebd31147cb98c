//! What a library keeps as a document under an id: outlets, and the entries of the registry.
use jiff::civil::Date;
use serde::{Serialize, de::DeserializeOwned};
use stet_core::{Author, Event, Organisation, Outlet, Person, Spelling};

/// Something kept as a document under an id.
pub trait Entry: Serialize + DeserializeOwned + PartialEq {
    /// The table it stands in.
    const TABLE: &'static str;

    /// What it is kept under.
    fn id(&self) -> &str;

    /// This entry as it is kept on a day in the place of an older one.
    #[must_use]
    fn in_place_of(self, older: &Self, day: Date) -> Self {
        let _ = (older, day);
        self
    }
}

macro_rules! entries {
    ($($kind:ident $table:literal $id:ident)*) => {
        $(impl Entry for $kind {
            const TABLE: &'static str = $table;

            fn id(&self) -> &str {
                &self.$id
            }
        })*
    };
}

entries! {
    Outlet "outlet" id
    Organisation "organisation" id
    Person "person" id
    Event "event" name
    Spelling "spelling" right
}

impl Entry for Author {
    const TABLE: &'static str = "author";

    fn id(&self) -> &str {
        &self.id
    }

    /// Bios and affiliations that the newer entry no longer tells stay as past ones.
    fn in_place_of(self, older: &Self, day: Date) -> Self {
        older.succeeded_by(self, day)
    }
}
